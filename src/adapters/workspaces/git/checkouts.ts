import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Failure } from '../../../model/failure.ts';
import { ok, type Result } from '../../../lib/result.ts';
import { atRoot, type Context } from './context.ts';

/** Begins the reason our slots are locked with, by which they are told from worktrees of the user's. */
export const slotLockReason = 'BuildRunner slot';

/** A worktree of the repository. */
export type Checkout = {
  readonly path: string;
  /** Branch name without `refs/heads/`, null when detached or bare. */
  readonly branch: string | null;
  /** A slot of ours. */
  readonly slot: boolean;
};

/** Reads `git worktree list --porcelain -z`: attributes end in NUL, records in one more. */
function parse(text: string): Checkout[] {
  return text.split('\0\0').flatMap((record) => {
    const attributes = record.split('\0');
    const value = (name: string): string | null =>
      attributes.find((one) => one.startsWith(`${name} `))?.slice(name.length + 1) ?? null;
    const dir = value('worktree');
    if (dir === null) return [];
    const branch = value('branch')?.replace(/^refs\/heads\//, '') ?? null;
    return [{ path: dir, branch, slot: value('locked')?.startsWith(slotLockReason) === true }];
  });
}

/** Every worktree git knows of, the main one first. */
export async function checkouts(context: Context): Promise<Result<Checkout[], Failure>> {
  const listed = await context.git.read(
    'list the worktrees',
    ['worktree', 'list', '--porcelain', '-z'],
    atRoot(context),
  );
  if (!listed.ok) return listed;
  const [main, ...linked] = parse(listed.value);
  if (main === undefined) return ok([]);
  // For submodules git names a directory of its own instead of the main tree.
  return ok([{ ...main, path: context.mainTop ?? main.path }, ...linked]);
}

/** A worktree of the user's that works on a branch, and why the branch cannot simply move there. */
export type Holder = { readonly path: string; readonly busy: 'checked out' | 'being rebased' };

/**
 * Where the user has a branch in hand: checked out, or detached from it for the time of a rebase, which ends by moving it.
 * Slots of ours do not count: an agent that switched branches must not stop its session.
 */
export async function holders(context: Context, branch: string): Promise<Result<Holder[], Failure>> {
  const listed = await checkouts(context);
  if (!listed.ok) return listed;
  const all = listed.value;
  const checkedOut = all
    .filter((one) => !one.slot && one.branch === branch)
    .map((one): Holder => ({ path: one.path, busy: 'checked out' }));
  return ok([...checkedOut, ...(await rebasing(context, branch, all))]);
}

async function rebasing(context: Context, branch: string, all: readonly Checkout[]): Promise<Holder[]> {
  const { commonDir } = context.info;
  const linked = await readdir(path.join(commonDir, 'worktrees')).catch(() => []);
  const found: Holder[] = [];
  for (const gitDir of [commonDir, ...linked.map((id) => path.join(commonDir, 'worktrees', id))]) {
    const names = await Promise.all(
      ['rebase-merge', 'rebase-apply'].map((kind) =>
        readFile(path.join(gitDir, kind, 'head-name'), 'utf8').catch(() => ''),
      ),
    );
    if (!names.some((name) => name.trim() === `refs/heads/${branch}`)) continue;
    const at =
      gitDir === commonDir
        ? (context.mainTop ?? commonDir)
        : path.dirname((await readFile(path.join(gitDir, 'gitdir'), 'utf8').catch(() => gitDir)).trim());
    if (all.find((one) => one.path === at)?.slot !== true) found.push({ path: at, busy: 'being rebased' });
  }
  return found;
}
