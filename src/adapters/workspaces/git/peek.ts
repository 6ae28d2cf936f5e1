import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isSystemError } from '../../../lib/system-error.ts';
import type { CommitId } from '../../../model/units.ts';
import type { Workspace } from '../../../ports/workspace.ts';
import { commitTree } from './commit.ts';
import type { Context } from './context.ts';
import { merge } from './merge.ts';
import { line, type Git } from './run-git.ts';
import { isPresent, withSlotIndex } from './slot-index.ts';
import { leaveOut } from './snapshot-tree.ts';

/**
 * A directory for objects that only looking ahead makes: they never reach the repository, and go with it. Throws when the directory
 * above is gone.
 */
export async function openAside(context: Context, dir: string): Promise<Context> {
  // Not with its parents: the session's slots may be gone by now, and nobody would remove them again.
  await mkdir(dir).catch((error: unknown) => {
    if (!(isSystemError(error) && error.code === 'EEXIST')) throw error;
  });
  await mkdir(path.join(dir, 'info'), { recursive: true });
  await writeFile(path.join(dir, 'info', 'alternates'), `${path.join(context.info.commonDir, 'objects')}\n`);
  return { ...context, git: writingTo(context.git, dir) };
}

function writingTo(git: Git, dir: string): Git {
  const env = { GIT_OBJECT_DIRECTORY: dir };
  return {
    run: (args, call) => git.run(args, { ...call, env: { ...call.env, ...env } }),
    read: (what, args, call) => git.read(what, args, { ...call, env: { ...call.env, ...env } }),
  };
}

/**
 * The tree of a slot somebody is working in, as a commit on its base. Nothing in the slot changes, its index included; what cannot
 * be read at this moment is passed over. Null when there is no whole tree to be had.
 */
export async function peek(aside: Context, workspace: Workspace, base: CommitId): Promise<CommitId | null> {
  if (!(await isPresent(workspace.path))) return null;
  const at = { slot: workspace.path, base, suffix: 'peek-index' };
  const seen = await withSlotIndex(aside, at, async ({ building, record, never }) => {
    const { git, call } = building;
    // What it says of files that come and go meanwhile is no news.
    await git.run(['add', '--all', '--sparse', '--ignore-errors'], call);
    const left = await leaveOut({ building, never: { paths: never, as: record.start ?? base } });
    if (!left.ok) return left;
    const written = await git.read('look at a workspace', ['write-tree'], call);
    if (!written.ok) return written;
    return await commitTree(aside, { tree: line(written.value), parents: [base], message: 'seen', at: 0 });
  }).catch(() => null);
  return seen?.ok === true ? seen.value : null;
}

/** Paths on which two commits would conflict; none where they merge or cannot be compared. */
export async function conflicts(aside: Context, ours: CommitId, theirs: CommitId): Promise<readonly string[]> {
  const merged = await merge(aside, ours, theirs);
  return merged.ok && merged.value.kind === 'conflict' ? merged.value.files : [];
}
