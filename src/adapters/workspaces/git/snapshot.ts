import { stat } from 'node:fs/promises';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import type { Snapshot } from '../../../model/session.ts';
import type { CommitId, TreeId } from '../../../model/units.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { SnapshotRequest, Workspace } from '../../../ports/workspace.ts';
import { changedPaths } from './changes.ts';
import { commitTree } from './commit.ts';
import { atRoot, type Context } from './context.ts';
import { resolve, updateRef } from './refs.ts';
import type { Place } from './run-git.ts';
import { dropIndex } from './saved-index.ts';
import { readRecord } from './slot-record.ts';
import { startIndex, type Building } from './snapshot-index.ts';
import { takeTree, type Taken } from './snapshot-tree.ts';
import { isIntact } from './worktree.ts';

/** Notes an attempt writes for those that depend on it: carried by events, never part of the tree. */
const handoffFile = '.br-handoff.md';

/** Commits a slot's whole tree on the base and keeps it under the request's ref, whatever the agent did to HEAD, index or `.git`. */
export async function takeSnapshot(
  context: Context,
  workspace: Workspace,
  request: SnapshotRequest,
): Promise<Result<Snapshot, Failure>> {
  const slot = workspace.path;
  const present = await stat(slot).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!present) {
    return err(
      failure(
        'workspace',
        `The workspace ${slot} is gone, so nothing of ${request.attempt} can be kept.`,
        'Something outside BuildRunner removed it; run the task again.',
      ),
    );
  }
  const taken = await wholeTree(context, slot, request.base);
  if (!taken.ok) return taken;
  const commit = await keep(context, taken.value, request);
  if (!commit.ok) return commit;
  const changes = await changedPaths(context.git, atRoot(context), request.base, commit.value);
  return ok({ commit: commit.value, tree: taken.value.tree, ref: request.ref, changes });
}

async function wholeTree(context: Context, slot: string, base: CommitId): Promise<Result<Taken, Failure>> {
  const record = await readRecord(slot);
  // The slot's own git directory may have been pruned away; the repository's does as well, since index and tree are given.
  const known = record.gitDir !== null && (await isIntact(record.gitDir));
  const place: Place = {
    gitDir: known && record.gitDir !== null ? record.gitDir : context.info.commonDir,
    workTree: slot,
  };
  const index = `${slot}.snapshot-index`;
  const building: Building = { git: context.git, index, call: { at: place, env: { GIT_INDEX_FILE: index } } };
  try {
    const started = await startIndex(building, { gitDir: record.gitDir ?? '', slot, base });
    if (!started.ok) return started;
    return await takeTree({ building, place, base, never: [handoffFile, ...record.copied] });
  } finally {
    await dropIndex(index);
  }
}

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
