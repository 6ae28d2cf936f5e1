import { rmdir } from 'node:fs/promises';
import path from 'node:path';
import type { Failure } from '../../../../model/failure.ts';
import { failure } from '../../../../model/failures.ts';
import { err, ok, type Result } from '../../../../lib/result.ts';
import type { Holding } from '../../../../ports/upkeep.ts';
import { holders } from '../checkouts.ts';
import { atRoot, exclusively, type Context } from '../context.ts';
import { resolve } from '../refs.ts';
import { discardEntry } from '../setup-cache/entries.ts';
import { listSlots, readRecord, recordFile } from '../slot-record.ts';
import { pristineIndex } from '../prepare-slot.ts';
import { removeTree } from '../tree-files.ts';
import { removeWorktree, worktreesBelow } from '../worktree.ts';
import { contained, userBranches } from './contained.ts';

/** Takes a holding away, if it still is what it was when it was judged. */
export async function freeHolding(context: Context, pool: string, holding: Holding): Promise<Result<void, Failure>> {
  try {
    switch (holding.kind) {
      case 'setup':
        await discardEntry(pool, path.basename(holding.path));
        return ok(undefined);
      case 'leftover':
        return await freeLeftover(context, holding.path);
      case 'slot':
        return await freeSlot(context, holding);
      case 'ref':
        return await freeRef(context, holding);
    }
  } catch (error) {
    const subject = holding.kind === 'ref' ? holding.ref : holding.path;
    return err(
      failure('io', `${subject} could not be removed.`, 'Look at its permissions.', { detail: String(error) }),
    );
  }
}

async function freeLeftover(context: Context, dir: string): Promise<Result<void, Failure>> {
  if ((await worktreesBelow(context, dir)).length > 0 || (await listSlots(dir)).length > 0) return err(changed(dir));
  await removeTree(dir);
  await rmdir(path.dirname(dir)).catch(() => undefined);
  return ok(undefined);
}

async function freeSlot(context: Context, slot: Extract<Holding, { kind: 'slot' }>): Promise<Result<void, Failure>> {
  const record = await readRecord(slot.path);
  if (record.retained || record.holder !== slot.holder) return err(changed(slot.path));
  await removeWorktree(context, slot.path);
  for (const file of [recordFile(slot.path), pristineIndex(slot.path)]) await removeTree(file);
  // With its last slot the session's directory has nothing left that anybody needs.
  const dir = path.dirname(slot.path);
  await removeTree(path.join(dir, 'seen'));
  await rmdir(dir).catch(() => undefined);
  return ok(undefined);
}

/** Looked at once more: the branch that had the content may have been reset since. Deleted only where it was judged. */
async function freeRef(
  context: Context,
  { ref, commit, containedIn }: Extract<Holding, { kind: 'ref' }>,
): Promise<Result<void, Failure>> {
  const now = await resolve(context, ref);
  const same = (await userBranches(context)).filter(({ name }) => name === containedIn);
  if (now !== commit || !(await contained(context, [commit], same)).has(commit)) return err(changed(ref));
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  if (branch !== undefined) {
    const held = await holders(context, branch);
    if (!held.ok) return held;
    const [holder] = held.value;
    if (holder !== undefined)
      return err(
        failure(
          'io',
          `${branch} was left alone: it is ${holder.busy} in ${holder.path}.`,
          'Switch to another branch there first.',
        ),
      );
  }
  const args = ['update-ref', '-d', ref, commit];
  const deleted = await exclusively(context, () => context.git.run(args, atRoot(context)));
  return deleted.code === 0 ? ok(undefined) : err(changed(ref, deleted.stderr.trim()));
}

function changed(subject: string, detail?: string): Failure {
  return failure(
    'io',
    `${subject} was left alone: it changed meanwhile.`,
    'Run br gc again to see how it stands.',
    detail === undefined ? {} : { detail },
  );
}
