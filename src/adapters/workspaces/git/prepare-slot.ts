import { lstat, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Failure } from '../../../model/failure.ts';
import { failure, failures } from '../../../model/failures.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { WorkspaceRequest } from '../../../ports/workspace.ts';
import type { Context } from './context.ts';
import { copyIndex, dropIndex } from './saved-index.ts';
import { readRecord, writeRecord } from './slot-record.ts';
import { unlockTree } from './tree-files.ts';
import type { Place } from './run-git.ts';
import { isShapedLike } from './sparse.ts';
import { addWorktree, isIntact, removeWorktree, resetWorktree } from './worktree.ts';

/** The index as it was when the slot was handed out, kept beside it: no `git update-index` of an agent's can spoil it. */
export const pristineIndex = (slot: string): string => `${slot}.index`;

/** Brings a taken slot to what the request asks for: new, or reused, or thrown away and made again when reuse fails. */
export async function prepareSlot(
  context: Context,
  slot: string,
  request: WorkspaceRequest,
): Promise<Result<Place, Failure>> {
  try {
    return await reuseOrMake(context, slot, request);
  } catch (error) {
    return err(unusable(slot, String(error)));
  }
}

/** The failure when files cannot be written or removed where workspaces belong. */
export function unusable(where: string, detail: string): Failure {
  return failure(
    'workspace',
    `No workspace could be prepared in ${where}.`,
    'Make sure the directory can be written to, the disk is not full, and no file of another user lies there.',
    { detail },
  );
}

async function reuseOrMake(context: Context, slot: string, request: WorkspaceRequest): Promise<Result<Place, Failure>> {
  const record = await readRecord(slot);
  const directory = await lstat(slot).catch(() => null);
  if (record.gitDir !== null && directory?.isDirectory() === true && (await isIntact(record.gitDir))) {
    const place = { gitDir: record.gitDir, workTree: slot };
    const reused = await reuse(context, place, request).catch((error: unknown) =>
      err(failures.git('reuse a worktree', String(error))),
    );
    if (reused.ok) return ok(place);
  }
  return makeNew(context, slot, request);
}

async function makeNew(context: Context, slot: string, request: WorkspaceRequest): Promise<Result<Place, Failure>> {
  await removeWorktree(context, slot);
  const added = await addWorktree(context, slot, request.base);
  if (!added.ok) return added;
  const place = { gitDir: added.value, workTree: slot };
  await writeRecord(slot, { ...(await readRecord(slot)), gitDir: place.gitDir });
  const filled = await fill(context, place, request);
  return filled.ok ? ok(place) : filled;
}

/** The saved index knows which files are as git wrote them, so only what a holder changed is written again. */
async function reuse(context: Context, place: Place, request: WorkspaceRequest): Promise<Result<void, Failure>> {
  await resetWorktree(place.workTree, place.gitDir);
  if (!(await isShapedLike(context, place)))
    return err(failures.git('reuse a worktree', 'it is sparse in another way than the checkout is now'));
  const index = path.join(place.gitDir, 'index');
  await rm(index, { force: true });
  await copyIndex(pristineIndex(place.workTree), index);
  // By no-deref: an agent may have put HEAD on a branch, which stays where the agent left it.
  const head = await context.git.read('reset HEAD', ['update-ref', '--no-deref', 'HEAD', request.base], { at: place });
  if (!head.ok) return head;
  let filled = await fill(context, place, request);
  if (!filled.ok) {
    await unlockTree(place.workTree);
    filled = await fill(context, place, request);
  }
  // git does not mind a read-only directory it need not change; the next holder does.
  if (filled.ok) await unlockTree(place.workTree, { dropInnerGit: true });
  return filled;
}

/** Writes the files: the base's, or the content's with the base as HEAD, whose difference then shows as staged changes. */
async function fill(context: Context, place: Place, request: WorkspaceRequest): Promise<Result<void, Failure>> {
  const tree = request.content ?? request.base;
  const written = await context.git.read('check out the files', ['read-tree', '--reset', '-u', tree], { at: place });
  if (!written.ok) return written;
  const cleaned = await context.git.read('clean the worktree', ['clean', '-ffdxq'], { at: place });
  if (!cleaned.ok) return cleaned;
  await dropIndex(pristineIndex(place.workTree));
  await copyIndex(path.join(place.gitDir, 'index'), pristineIndex(place.workTree));
  return ok(undefined);
}
