import { lstat, realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CommitId } from '../../../model/units.ts';
import { entries, line, type Git, type GitCall, type Place } from './run-git.ts';

/** A path that an index records as a commit of another repository. */
export type Gitlink = { readonly path: string; readonly commit: CommitId };

/** The gitlinks of the index a call works on, by path. */
export async function gitlinks(git: Git, call: GitCall): Promise<Gitlink[]> {
  const listed = await git.run(['ls-files', '--stage', '-z'], call);
  return entries(listed.stdout)
    .filter((entry) => entry.startsWith('160000 '))
    .map((entry) => ({ path: entry.slice(entry.indexOf('\t') + 1), commit: entry.split(' ', 2)[1] ?? '' }));
}

/** Names by path of the submodules that the index's `.gitmodules` declares. Names git itself refuses are left out. */
export async function declaredSubmodules(git: Git, call: GitCall): Promise<ReadonlyMap<string, string>> {
  const listed = await git.run(
    ['config', '-z', '--blob', ':.gitmodules', '--get-regexp', '^submodule\\..*\\.path$'],
    call,
  );
  const declared = new Map<string, string>();
  for (const entry of entries(listed.stdout)) {
    const at = entry.indexOf('\n');
    const name = entry.slice('submodule.'.length, at - '.path'.length);
    if (at > 0 && name !== '' && !name.split(/[/\\]/).includes('..')) declared.set(entry.slice(at + 1), name);
  }
  return declared;
}

/**
 * The git directory of the repository that a directory is the top of, or null: without one of its own git would answer for the
 * repository around it. `common`: the one its worktrees share.
 */
export async function ownGitDir(git: Git, dir: string, common = false): Promise<string | null> {
  if ((await lstat(path.join(dir, '.git')).catch(() => null)) === null) return null;
  const which = common ? '--git-common-dir' : '--git-dir';
  const [found, prefix] = await Promise.all([
    git.run(['rev-parse', '--path-format=absolute', which], { cwd: dir }),
    git.run(['rev-parse', '--show-prefix'], { cwd: dir }),
  ]);
  // A `.git` that leads nowhere makes git fail, one that is no repository makes it look further up.
  if (found.code !== 0 || prefix.code !== 0 || line(prefix.stdout) !== '') return null;
  return realpath(line(found.stdout)).catch(() => null);
}

/** A submodule of a slot: its directory, and the name `.gitmodules` gives it (null: none). */
export type SlotModule = { readonly dir: string; readonly name: string | null };

/**
 * The git directory of a slot's submodule, or null. A `.git` that was removed is written again: without it git would not see what was
 * done there.
 */
export async function relinked(git: Git, place: Place, { dir, name }: SlotModule): Promise<string | null> {
  const own = await ownGitDir(git, dir);
  if (own !== null || name === null) return own;
  const link = path.join(dir, '.git');
  const gitDir = path.join(place.gitDir, 'modules', name);
  const lost = (await lstat(link).catch(() => null)) === null && (await lstat(dir).catch(() => null))?.isDirectory();
  if (lost !== true || (await lstat(path.join(gitDir, 'HEAD')).catch(() => null)) === null) return null;
  await writeFile(link, `gitdir: ${gitDir}\n`);
  return ownGitDir(git, dir);
}
