import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Failure } from '../../../model/failure.ts';
import { failures } from '../../../model/failures.ts';
import type { CommitId } from '../../../model/units.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import { parseRaw } from './changes.ts';
import { declaredSubmodules, relinked } from './gitlinks.ts';
import { entries, line, type GitCall } from './run-git.ts';
import { copyIndex } from './saved-index.ts';
import type { SlotView } from './slot-index.ts';
import { removeTree, unlockTree } from './tree-files.ts';

/** Makes the view's index the commit's, so that "tracked" means: in that commit. What git knows of unchanged files is kept. */
export async function lookAs(view: SlotView, commit: CommitId): Promise<Result<void, Failure>> {
  const { git, call } = view.building;
  const read = await git.read('compare a workspace', ['read-tree', '--reset', commit], call);
  return read.ok ? ok(undefined) : read;
}

/** Puts tracked files that differ back. Gives their paths; nothing is written where nothing differs. */
export async function putBack(view: SlotView): Promise<Result<string[], Failure>> {
  const { git, call } = view.building;
  const never = new Set(view.never);
  // Its exit code only tells that files differ, which the next command says better.
  await git.run(['update-index', '-q', '--refresh'], call);
  const compare = ['diff-files', '-z', '--raw', '--no-renames', '--ignore-submodules=dirty'];
  const listed = await git.read('compare a workspace', compare, call);
  if (!listed.ok) return listed;
  const changes = parseRaw(listed.value).filter((change) => !never.has(change.path));
  if (changes.length === 0) return ok([]);
  const input = changes.map((change) => `${change.path}\0`).join('');
  const put = ['checkout-index', '--force', '--index', '-z', '--stdin'];
  let done = await git.run(put, { ...call, input });
  if (done.code !== 0) {
    await unlockTree(view.place.workTree);
    done = await git.run(put, { ...call, input });
  }
  if (done.code !== 0) return err(failures.git('put files of a workspace back', done.stderr.trim()));
  const modules = changes.filter((change) => change.oldMode === '160000');
  for (const change of modules) await resetSubmodule(view, change.path);
  return ok(changes.map((change) => change.path));
}

/** Puts a checked-out submodule to the commit on record; one that cannot get there is emptied, as it is in a new slot. */
async function resetSubmodule(view: SlotView, name: string): Promise<void> {
  const { git, call } = view.building;
  const cwd = path.join(view.place.workTree, name);
  const declared = (await declaredSubmodules(git, call)).get(name) ?? null;
  if ((await relinked(git, view.place, { dir: cwd, name: declared })) !== null) {
    const wanted = await git.run(['rev-parse', '--verify', '--quiet', `:${name}`], call);
    const reset = await git.run(['checkout', '--quiet', '--force', '--detach', line(wanted.stdout)], { cwd });
    if (reset.code === 0) return;
  }
  await removeTree(cwd);
  await mkdir(cwd, { recursive: true });
}

/** Untracked files that git does not ignore, by their paths in the slot. */
export type Untracked = {
  readonly files: readonly string[];
  /** Repositories made inside the tree; `files` holds theirs, too. */
  readonly repositories: readonly { readonly path: string; readonly files: readonly string[] }[];
};

/** Lists what is untracked, those files left out that are never the attempt's work. */
export async function untracked(view: SlotView): Promise<Result<Untracked, Failure>> {
  const never = new Set(view.never);
  const all: string[] = [];
  const repositories: { path: string; files: readonly string[] }[] = [];
  const listed = await others(view, '', view.building.call);
  if (!listed.ok) return listed;
  for (const name of listed.value) {
    if (!name.endsWith('/')) {
      all.push(name);
      continue;
    }
    const inside = await innerFiles(view, name);
    if (!inside.ok) return inside;
    all.push(...inside.value);
    repositories.push({ path: name.slice(0, -1), files: inside.value });
  }
  return ok({ files: all.filter((name) => !never.has(name)), repositories });
}

/** Files of a repository inside the tree, and of those inside it, as a snapshot would take them. */
async function innerFiles(view: SlotView, prefix: string): Promise<Result<string[], Failure>> {
  const at = { gitDir: view.place.gitDir, workTree: path.join(view.place.workTree, prefix) };
  // An index that does not exist is an empty one.
  const call: GitCall = { at, env: { GIT_INDEX_FILE: `${view.building.index}.none` } };
  const listed = await others(view, prefix, call);
  if (!listed.ok) return listed;
  const files: string[] = [];
  for (const name of listed.value) {
    const deeper = name.endsWith('/') ? await innerFiles(view, name) : ok([name]);
    if (!deeper.ok) return deeper;
    files.push(...deeper.value);
  }
  return ok(files);
}

async function others(view: SlotView, prefix: string, call: GitCall): Promise<Result<string[], Failure>> {
  const { git } = view.building;
  const list = ['ls-files', '-z', '--others', '--exclude-standard'];
  let listed = await git.run(list, call);
  if (listed.code !== 0 || listed.stderr.includes('Permission denied')) {
    await unlockTree(view.place.workTree);
    listed = await git.run(list, call);
  }
  if (listed.code !== 0) return err(failures.git('list the new files of a workspace', listed.stderr.trim()));
  return ok(entries(listed.stdout).map((name) => prefix + name));
}

/**
 * Ignored files are in a snapshot when the slot's index holds them, so there the index itself is part of the tree's state: where
 * it differs in them from the view's, it is replaced. Otherwise what is staged stays staged. Gives the paths in question.
 */
export async function putIndexBack(view: SlotView): Promise<Result<string[], Failure>> {
  if (view.gitDir === null) return ok([]);
  const { git, call, index } = view.building;
  const list = ['ls-files', '-z', '--cached', '--ignored', '--exclude-standard'];
  const wanted = await git.read('list the files of a workspace', list, call);
  if (!wanted.ok) return wanted;
  const found = await git.run(list, { at: view.place });
  const never = new Set(view.never);
  const namesOf = (text: string): Set<string> => new Set(entries(text).filter((name) => !never.has(name)));
  const [before, now] = [namesOf(wanted.value), namesOf(found.stdout)];
  const differing = [...before, ...now].filter((name) => !(before.has(name) && now.has(name)));
  // An index git cannot read is not looked at: a snapshot passes it over as well.
  if (found.code !== 0 || differing.length === 0) return ok([]);
  await copyIndex(index, path.join(view.gitDir, 'index'));
  return ok(differing);
}

/** Ignored paths, a directory that holds nothing else as one (`node_modules/`); sorted. */
export async function ignoredPaths({
  building: { git, call },
}: Pick<SlotView, 'building'>): Promise<readonly string[]> {
  const list = ['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory'];
  return entries((await git.run(list, call)).stdout).toSorted();
}
