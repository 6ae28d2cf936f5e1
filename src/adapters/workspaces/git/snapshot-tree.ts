import { lstat } from 'node:fs/promises';
import path from 'node:path';
import type { Failure } from '../../../model/failure.ts';
import { failures } from '../../../model/failures.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import { parseRaw } from './changes.ts';
import { declaredSubmodules } from './gitlinks.ts';
import { entries, type GitCall, line } from './run-git.ts';
import { dropIndex } from './saved-index.ts';
import { keepSubmodules } from './snapshot-submodules.ts';
import type { Taken, Taking } from './taking.ts';
import { unlockTree } from './tree-files.ts';

/** Flush what is kept to the disk, with one flush for all of it: a snapshot must outlive the machine, not only this process. */
export const durable = ['-c', 'core.fsync=committed,loose-object', '-c', 'core.fsyncMethod=batch'] as const;

/**
 * Adds everything git does not ignore to the index and writes it as a tree. Repositories an agent made inside the tree are taken
 * in as plain files: as git would record them, nothing but a commit id would be kept. What git cannot read is made readable
 * once, and told if that does not help. Pipes, sockets and devices are passed over, as always with git.
 */
export async function takeTree(taking: Taking): Promise<Result<Taken, Failure>> {
  const { git, call } = taking.building;
  const add = [...durable, 'add', '--all', '--sparse', '--ignore-errors'];
  const added = await git.run(add, call);
  let missed: string[] = [];
  const inner = await innerRepositories(taking);
  if (!inner.ok) return inner;
  const repositories = inner.value;
  if (added.code !== 0 || added.stderr.includes('Permission denied')) {
    await unlockTree(taking.place.workTree);
    const again = await git.run(add, call);
    // 1: some files could not be added. Anything else: nothing was (a required filter that fails, a full disk).
    if (again.code > 1) return err(failures.git('keep the files of a workspace', again.stderr.trim()));
    const list = ['ls-files', '-z', '--others', '--modified', '--exclude-standard'];
    const rest = await git.read('list the files it could not keep', list, call);
    if (!rest.ok) return rest;
    missed = [...new Set(entries(rest.value))].filter((name) => !name.endsWith('/') && !repositories.includes(name));
  }
  for (const name of repositories) {
    const taken = await takeRepository(taking, name);
    if (!taken.ok) return taken;
    missed.push(...taken.value);
  }
  const modules = await keepSubmodules(taking, takeTree);
  if (!modules.ok) return modules;
  missed.push(...modules.value.missed);
  const reset = await leaveOut(taking);
  if (!reset.ok) return reset;
  const written = await git.read('write the tree of a workspace', [...durable, 'write-tree'], call);
  return written.ok ? ok({ ...modules.value, tree: line(written.value), missed }) : written;
}

/** Paths that are named on a command line; of more, the whole tree is listed. */
const MOST_NAMED = 50;

/** A handful of paths that were not there and are not: there is nothing to leave out, as is mostly so. */
async function noneExists({ at }: GitCall, paths: readonly string[]): Promise<boolean> {
  if (at === undefined || paths.length > MOST_NAMED) return false;
  const found = await Promise.all(paths.map((name) => lstat(path.join(at.workTree, name)).catch(() => null)));
  return found.every((one) => one === null);
}

/**
 * Puts paths that are not the attempt's work back to what they were when it began, mostly nothing. Not by `git reset` with
 * pathspecs: it compares every entry with every path, and a setup may leave ten thousands of files.
 */
export async function leaveOut({
  building: { git, call },
  never,
}: Pick<Taking, 'building' | 'never'>): Promise<Result<void, Failure>> {
  if (never.paths.length === 0) return ok(undefined);
  const named = never.paths.length <= MOST_NAMED ? ['--', ...never.paths] : [];
  const list = ['--literal-pathspecs', 'ls-tree', '-r', '-z', '--full-tree', never.as, ...named];
  const listed = await git.read('list the files of a commit', list, call);
  if (!listed.ok) return listed;
  if (listed.value === '' && (await noneExists(call, never.paths))) return ok(undefined);
  const before = new Map<string, string>();
  for (const entry of entries(listed.value)) before.set(entry.slice(entry.indexOf('\t') + 1), entry);
  const none = '0'.repeat(never.as.length);
  const input = never.paths.map((name) => `${before.get(name) ?? `0 ${none}\t${name}`}\0`).join('');
  const put = ['update-index', '-z', '--index-info'];
  const reset = await git.read('leave files out of a snapshot', put, { ...call, input });
  return reset.ok ? ok(undefined) : reset;
}

/**
 * Repositories inside the tree that are no submodules of the base: those without a commit, which git leaves untracked and lists
 * with a slash, and those it recorded by their commit only.
 */
async function innerRepositories({ building: { git, call }, place, base }: Taking): Promise<Result<string[], Failure>> {
  const list = ['ls-files', '-z', '--others', '--exclude-standard'];
  const untracked = await git.read('look for inner repositories', list, call);
  if (!untracked.ok) return untracked;
  const found = entries(untracked.value).flatMap((name) => (name.endsWith('/') ? [name.slice(0, -1)] : []));
  const compare = ['diff-index', '--cached', '-z', '--raw', '--no-renames', '--ignore-submodules=none', base];
  const changed = await git.read('look for inner repositories', compare, call);
  if (!changed.ok) return changed;
  const links = parseRaw(changed.value).filter((change) => change.newMode === '160000' && change.oldMode !== '160000');
  if (links.length === 0) return ok(found);
  const declared = await declaredSubmodules(git, call);
  for (const { path: name } of links) {
    const dir = await lstat(path.join(place.workTree, name, '.git')).catch(() => null);
    if (dir !== null && !declared.has(name)) found.push(name);
  }
  return ok(found);
}

/** Replaces one inner repository by its files. Gives the paths that could not be read. */
async function takeRepository(taking: Taking, name: string): Promise<Result<readonly string[], Failure>> {
  const { git, call, index } = taking.building;
  const place = { gitDir: taking.place.gitDir, workTree: path.join(taking.place.workTree, name) };
  const inner = `${index}.inner`;
  await dropIndex(inner);
  try {
    const env = { ...call.env, GIT_INDEX_FILE: inner };
    const empty = await git.read('write an empty tree', ['write-tree'], { at: place, env });
    if (!empty.ok) return empty;
    const building = { git, index: inner, call: { at: place, env } };
    const taken = await takeTree({
      building,
      place,
      base: line(empty.value),
      never: { paths: [], as: line(empty.value) },
      keeping: { ...taking.keeping, userTree: null },
    });
    if (!taken.ok) return taken;
    const dropped = await git.read('replace an inner repository', ['update-index', '--force-remove', '--', name], call);
    if (!dropped.ok) return dropped;
    const put = await git.read(
      'take in an inner repository',
      ['read-tree', `--prefix=${name}/`, taken.value.tree],
      call,
    );
    return put.ok ? ok(taken.value.missed.map((one) => `${name}/${one}`)) : put;
  } finally {
    await dropIndex(inner);
  }
}
