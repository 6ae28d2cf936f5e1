import { lstat, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { CommitId } from '../../../model/units.ts';
import type { Context } from './context.ts';
import { declaredSubmodules, gitlinks, ownGitDir, type Gitlink } from './gitlinks.ts';
import { line, type Git, type Place } from './run-git.ts';
import { removeTree } from './tree-files.ts';

/** Transports git may use where objects are taken from one local repository into another: none that leaves the machine. */
export const localOnly = ['-c', 'protocol.allow=never', '-c', 'protocol.file.allow=always'] as const;

/**
 * Fills a slot's submodules like those of the user's tree: what is checked out there is checked out here, at the commits the
 * slot's tree records, submodules of submodules included; the rest stays empty. Whatever was there before is gone.
 *
 * Each gets a repository of its own where git itself would put it, with the objects of the user's as hard links. No second worktree of
 * the user's: `git submodule update` in one rewrites `core.worktree` of the shared repository, which breaks the user's checkout
 * (docs/decisions/0011-submodules-in-slots.md). Nothing is fetched. Gives notes about what could not be filled.
 */
export async function fillSubmodules(
  context: Context,
  place: Place,
  userTree: string | null = context.info.root,
  prefix = '',
): Promise<string[]> {
  const { git } = context;
  // Just checked out, so the file is there when the tree has it; a sparse checkout without it has no submodules filled either.
  if ((await lstat(path.join(place.workTree, '.gitmodules')).catch(() => null)) === null) return [];
  const names = await declaredSubmodules(git, { at: place });
  if (names.size === 0) return [];
  const notes: string[] = [];
  for (const link of await gitlinks(git, { at: place })) {
    const dir = path.join(place.workTree, link.path);
    if (!(await emptyDirectory(place.workTree, dir))) continue;
    const name = names.get(link.path);
    const source = name === undefined ? null : await userModule(git, userTree, { name, at: link.path });
    if (name === undefined || source === null) continue;
    const shown = prefix + link.path;
    const gitDir = path.join(place.gitDir, 'modules', name);
    const trouble = await checkOut(git, { gitDir, workTree: dir }, { source, link });
    if (trouble === null) {
      const inner = { gitDir, workTree: dir };
      notes.push(...(await fillSubmodules(context, inner, source.workTree, `${shown}/`)));
    } else {
      await emptyDirectory(place.workTree, dir);
      notes.push(`submodule ${shown} is empty: ${trouble}`);
    }
  }
  return notes;
}

/** False where the directory cannot be one of the tree's: a link leads out of it, or the checkout is sparse and leaves it out. */
async function emptyDirectory(workTree: string, dir: string): Promise<boolean> {
  const found = await lstat(dir).catch(() => null);
  if (found === null) return false;
  for (let above = path.dirname(dir); above !== workTree; above = path.dirname(above)) {
    if ((await lstat(above).catch(() => null))?.isDirectory() !== true) return false;
  }
  await removeTree(dir);
  await mkdir(dir);
  return true;
}

/** A submodule the user has checked out. */
export type UserModule = { readonly gitDir: string; readonly workTree: string };

/** The user's checkout of a submodule: at its path, or where it was before the slot's tree moved it. Null: not checked out. */
export async function userModule(
  git: Git,
  userTree: string | null,
  { name, at }: { readonly name: string; readonly at: string },
): Promise<UserModule | null> {
  if (userTree === null) return null;
  const workTree = path.join(userTree, at);
  const gitDir = await ownGitDir(git, workTree, true);
  if (gitDir !== null) return { gitDir, workTree };
  const top = await ownGitDir(git, userTree);
  if (top === null) return null;
  const module = path.join(top, 'modules', name);
  const configured = await git.run([`--git-dir=${module}`, 'config', '--get', 'core.worktree'], { cwd: top });
  if (configured.code !== 0) return null;
  const moved = path.resolve(module, line(configured.stdout));
  return (await ownGitDir(git, moved, true)) === module ? { gitDir: module, workTree: moved } : null;
}

type Wanted = { readonly source: UserModule; readonly link: Gitlink };

/** Makes the submodule's repository and writes its files; null, or why that is not possible. */
async function checkOut(git: Git, place: Place, { source, link }: Wanted): Promise<string | null> {
  await removeTree(place.gitDir);
  await mkdir(path.dirname(place.gitDir), { recursive: true });
  const clone = ['clone', '--quiet', '--local', '--no-checkout', '--template=', `--separate-git-dir=${place.gitDir}`];
  const call = { cwd: path.dirname(place.gitDir) };
  const cloned = await git.run([...localOnly, ...clone, '--', source.gitDir, place.workTree], call);
  if (cloned.code !== 0) return `your checkout of it could not be copied (${cloned.stderr.trim()})`;
  await takeOver(git, place, source);
  if (!(await obtain(git, place, { source, link })))
    return `commit ${link.commit.slice(0, 10)} is not in your clone of it; get it with: git submodule update --init --recursive -- ${JSON.stringify(link.path)}`;
  const at = { at: place };
  const head = await git.run(['update-ref', '--no-deref', 'HEAD', link.commit], at);
  const read = head.code === 0 ? await git.run(['read-tree', '--reset', '-u', link.commit], at) : head;
  return read.code === 0 ? null : `its files could not be written (${read.stderr.trim()})`;
}

/** Where the user's repository fetches from and pushes to is where an agent's commands look; to the clone that is its source. */
async function takeOver(git: Git, place: Place, source: UserModule): Promise<void> {
  const relative = path.relative(place.gitDir, place.workTree);
  await git.run(['config', 'core.worktree', relative], { at: place });
  const url = await git.run([`--git-dir=${source.gitDir}`, 'config', '--get', 'remote.origin.url'], {
    cwd: source.gitDir,
  });
  if (url.code === 0) await git.run(['config', 'remote.origin.url', line(url.stdout)], { at: place });
}

/** A clone of a shallow repository has what its branches lead to; the commit may lie beside them. */
async function obtain(git: Git, place: Place, { source, link }: Wanted): Promise<boolean> {
  if (await holds(git, place.gitDir, link.commit)) return true;
  if (!(await holds(git, source.gitDir, link.commit))) return false;
  await copyCommit(git, { from: source.gitDir, to: place.gitDir, commit: link.commit, ref: 'refs/buildrunner/start' });
  return holds(git, place.gitDir, link.commit);
}

/** Whether a repository has a commit, without asking its remotes for it. */
export async function holds(git: Git, gitDir: string, commit: CommitId): Promise<boolean> {
  const asked = ['-c', 'protocol.allow=never', `--git-dir=${gitDir}`, 'cat-file', '-e', `${commit}^{commit}`];
  return (await git.run(asked, { cwd: gitDir })).code === 0;
}

/** Copies a commit with all it needs from one local repository to another, under a ref there. What git said, or null. */
export async function copyCommit(
  git: Git,
  copy: { readonly from: string; readonly to: string; readonly commit: CommitId; readonly ref: string },
): Promise<string | null> {
  const fetch = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-gc'];
  const run = await git.run(
    [
      ...localOnly,
      '-c',
      'protocol.version=2',
      '-c',
      'core.fsync=committed,loose-object',
      `--git-dir=${copy.to}`,
      ...fetch,
      '--',
      copy.from,
      `+${copy.commit}:${copy.ref}`,
    ],
    { cwd: copy.to },
  );
  return run.code === 0 ? null : run.stderr.trim();
}
