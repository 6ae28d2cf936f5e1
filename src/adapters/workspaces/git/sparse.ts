import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Context } from './context.ts';
import { ownGitDir } from './gitlinks.ts';
import { entries, type Git, type Place } from './run-git.ts';
import { switchesOf } from './switches.ts';

/** Tells how much of the tree a sparse slot leaves out. */
export async function sparseNotes(git: Git, place: Place): Promise<string[]> {
  const listed = await git.run(['ls-files', '-t', '-z'], { at: place });
  const skipped = entries(listed.stdout).filter((entry) => entry.startsWith('S ')).length;
  return skipped === 0 ? [] : [`sparse like your checkout: ${skipped} files are left out, and stay as they are`];
}

/**
 * Whether a slot is sparse in the way the user's tree is now. A new one is, since `git worktree add` copies how the worktree it is started
 * from is set (git 2.36); the user, or an agent in the slot, may have changed it since.
 */
export async function isShapedLike({ git, info }: Context, place: Place): Promise<boolean> {
  if (!(await anySparse(info.commonDir))) return true;
  const [users, slots] = await Promise.all([switchesOf(git, { cwd: info.root }), switchesOf(git, { at: place })]);
  if (users.sparse !== slots.sparse || users.cone !== slots.cone || users.sparseIndex !== slots.sparseIndex)
    return false;
  if (!users.sparse) return true;
  const own = await ownGitDir(git, info.root);
  const [wanted, found] = await Promise.all(
    [own ?? info.commonDir, place.gitDir].map((dir) =>
      readFile(path.join(dir, 'info', 'sparse-checkout'), 'utf8').catch(() => ''),
    ),
  );
  return wanted === found;
}

/** Whether any worktree of a repository has patterns: without them none is sparse, whatever is switched on. */
export async function anySparse(commonDir: string): Promise<boolean> {
  const worktrees = path.join(commonDir, 'worktrees');
  const linked = (await readdir(worktrees).catch(() => [])).map((id) => path.join(worktrees, id));
  const found = await Promise.all(
    [commonDir, ...linked].map((dir) => lstat(path.join(dir, 'info', 'sparse-checkout')).catch(() => null)),
  );
  return found.some((one) => one !== null);
}
