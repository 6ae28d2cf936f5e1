import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import type { Snapshot } from '../../../model/session.ts';
import type { CommitId, TreeId } from '../../../model/units.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { SnapshotRequest, Workspace } from '../../../ports/workspace.ts';
import { changesOf, type RawChange, rawChanges } from './changes.ts';
import { commitTree } from './commit.ts';
import { atRoot, type Context } from './context.ts';
import { lfsFaults } from './lfs.ts';
import { resolve, updateRef } from './refs.ts';
import { readRecord } from './slot-record.ts';
import { isPresent, withSlotIndex } from './slot-index.ts';
import { ignoredPaths } from './tree-state.ts';
import { takeTree } from './snapshot-tree.ts';
import type { Taken } from './taking.ts';

/** Commits a slot's whole tree on the base and keeps it under the request's ref, whatever the agent did to HEAD, index or `.git`. */
export async function takeSnapshot(
  context: Context,
  workspace: Workspace,
  request: SnapshotRequest,
): Promise<Result<Snapshot, Failure>> {
  const slot = workspace.path;
  if (!(await isPresent(slot))) {
    return err(
      failure(
        'workspace',
        `The workspace ${slot} is gone, so nothing of ${request.attempt} can be kept.`,
        'Something outside BuildRunner removed it; run the task again.',
      ),
    );
  }
  const taken = await wholeTree(context, slot, request);
  if (!taken.ok) return taken;
  const commit = await keep(context, taken.value, request);
  if (!commit.ok) return commit;
  const raw = await rawChanges(context.git, atRoot(context), { from: request.base, to: commit.value });
  if (raw === null) throw new Error(`git cannot compare ${request.base} with ${commit.value}`);
  const changes = await changesOf(context.git, raw, slot);
  const { tree, residue, notes } = taken.value;
  const faults = [...taken.value.faults, ...(await wholeFiles(context, slot, raw))];
  return ok({ commit: commit.value, tree, ref: request.ref, changes, residue, notes, faults });
}

/** Faults of files that belong in Git LFS; nothing is asked where nothing changed. */
async function wholeFiles(context: Context, slot: string, changes: readonly RawChange[]): Promise<string[]> {
  if (changes.length === 0) return [];
  const { gitDir } = await readRecord(slot);
  const place = { gitDir: gitDir ?? context.info.commonDir, workTree: slot };
  return lfsFaults(context.git, place, changes);
}

type Whole = Taken & { readonly residue: readonly string[] };

async function wholeTree(context: Context, slot: string, request: SnapshotRequest): Promise<Result<Whole, Failure>> {
  const { base } = request;
  return withSlotIndex(context, { slot, base }, async ({ building, place, record, never }) => {
    const known = new Set([...record.ignored, ...never]);
    const ignored = await ignoredPaths({ building });
    const residue = ignored.filter((name) => !known.has(name)).slice(0, mostResidue);
    const { ref, message } = request;
    const { identity, info } = context;
    const keeping = { userTree: info.root, prefix: '', commonDir: info.commonDir, ref, message, identity };
    const taken = await takeTree({ building, place, base, never: { paths: never, as: record.start ?? base }, keeping });
    return taken.ok ? ok({ ...taken.value, residue }) : taken;
  });
}

/** How many ignored paths are named; one is enough to know. */
const mostResidue = 20;

/** Makes the commit and its ref, unless the ref already holds the same. An older state under the ref stays in its reflog. */
async function keep(context: Context, taken: Taken, request: SnapshotRequest): Promise<Result<CommitId, Failure>> {
  const before = await resolve(context, request.ref);
  if (before !== null && (await isSame(context, before, taken.tree, request.base))) return ok(before);
  const missed =
    taken.missed.length === 0
      ? ''
      : `\n\nNot kept, because git could not read it:\n${taken.missed.map((name) => `  ${name}`).join('\n')}\n`;
  const message = `${request.message.trimEnd()}${missed}`;
  const commit = await commitTree(context, { tree: taken.tree, parents: [request.base], message });
  if (!commit.ok) return commit;
  const set = await updateRef(context, { ref: request.ref, to: commit.value, reason: `kept ${request.attempt}` });
  return set.ok ? ok(commit.value) : set;
}

async function isSame(context: Context, commit: CommitId, tree: TreeId, base: CommitId): Promise<boolean> {
  const shown = await context.git.run(['show', '--no-patch', '--format=%T %P', commit], atRoot(context));
  return shown.stdout.trim() === `${tree} ${base}`;
}
