import { rmdir } from 'node:fs/promises';
import path from 'node:path';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import type { CommitId } from '../../../model/units.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { Context } from './context.ts';
import { unusable } from './prepare-slot.ts';
import { eachSubmodule } from './inner-views.ts';
import { isPresent, withSlotIndex, type SlotView } from './slot-index.ts';
import { removeTree, unlockTree } from './tree-files.ts';
import { lookAs, putBack, putIndexBack, untracked, type Untracked } from './tree-state.ts';

/**
 * How often a tree is looked at before it counts as still being written to. What a pass puts back can show more: a
 * `.gitattributes` decides how files compare, a new `.gitignore` hides files.
 */
export const settlingPasses = 5;

/** Makes a slot's tree the commit's, but for ignored files and those that are never the attempt's work. Gives the paths that differed. */
export async function restore(
  context: Context,
  slot: string,
  commit: CommitId,
): Promise<Result<readonly string[], Failure>> {
  if (!(await isPresent(slot))) return err(gone(slot));
  return withSlotIndex(context, { slot, base: commit }, async (view) => {
    const looked = await lookAs(view, commit);
    if (!looked.ok) return looked;
    const differed = new Set<string>();
    for (let pass = 0; pass < settlingPasses; pass += 1) {
      const passed = await restoreAll(view);
      if (!passed.ok) return passed;
      for (const name of passed.value) differed.add(name);
      if (passed.value.length > 0) continue;
      const index = await putIndexBack(view);
      return index.ok ? ok([...new Set([...differed, ...index.value])].toSorted()) : index;
    }
    return err(restless(slot));
  });
}

/** The failure when a slot's directory is not there any more. */
export function gone(slot: string): Failure {
  return failure(
    'workspace',
    `The workspace ${slot} is gone.`,
    'Something outside BuildRunner removed it; run the task again.',
  );
}

/** The failure when a tree differs again as soon as it was put in order. */
export function restless(slot: string): Failure {
  return failure(
    'workspace',
    `The files of ${slot} keep changing, so they cannot be put back.`,
    'Find the process that still writes there, or the git filter that never gives the same result, then run the task again.',
  );
}

/** First the tree, which decides where its submodules are; then theirs. */
async function restoreAll(view: SlotView): Promise<Result<string[], Failure>> {
  const passed = await restoreOnce(view);
  if (!passed.ok) return passed;
  const inner = await eachSubmodule(view, async (one) => {
    const done = await restoreOnce(one.view);
    return done.ok ? ok(done.value.map((name) => one.prefix + name)) : done;
  });
  const all = [...passed.value];
  for (const done of inner) {
    if (!done.ok) return done;
    all.push(...done.value);
  }
  return ok(all);
}

async function restoreOnce(view: SlotView): Promise<Result<string[], Failure>> {
  // Tracked files first: the tracked `.gitignore` files say what is ignored.
  const put = await putBack(view);
  if (!put.ok) return put;
  const found = await untracked(view);
  if (!found.ok) return found;
  const slot = view.place.workTree;
  try {
    await removeAll(slot, found.value);
  } catch {
    await unlockTree(slot);
    try {
      await removeAll(slot, found.value);
    } catch (error) {
      return err(unusable(slot, String(error)));
    }
  }
  return ok([...put.value, ...found.value.files]);
}

async function removeAll(slot: string, { files, repositories }: Untracked): Promise<void> {
  const removed = new Set(files);
  // A repository goes as a whole unless preparation left files in it; one without files is nothing git would keep.
  const whole = repositories.filter((one) => one.files.length > 0 && one.files.every((name) => removed.has(name)));
  const inWhole = new Set(whole.flatMap((one) => one.files));
  const doomed = [...files.filter((name) => !inWhole.has(name)), ...whole.map((one) => one.path)];
  for (const name of doomed) await removeTree(path.join(slot, name));
  for (const name of doomed) await removeEmptyParents(slot, name);
}

/** As git does when it removes a file. */
async function removeEmptyParents(slot: string, name: string): Promise<void> {
  try {
    for (let dir = path.dirname(name); dir !== '.'; dir = path.dirname(dir)) await rmdir(path.join(slot, dir));
  } catch {
    // Not empty, or gone already.
  }
}
