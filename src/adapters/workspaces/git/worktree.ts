import { lstat, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import type { CommitId } from '../../../model/units.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import { slotLockReason } from './checkouts.ts';
import { atRoot, exclusively, type Context } from './context.ts';
import { removeTree } from './tree-files.ts';

/** What may stay among git's files of a slot between two holders: everything else is the rest of a merge, a rebase, a lock. */
const lasting = new Set(['HEAD', 'commondir', 'gitdir', 'locked', 'config.worktree', 'info', 'index']);

/**
 * Registers a new worktree at a path, without files yet: writing them needs no lock, so it happens outside.
 * Detached and untracked, so no branch, no config and no FETCH_HEAD is touched; locked, so that nobody's `git worktree prune`
 * or gc takes it for a leftover. Gives its own git directory.
 */
export async function addWorktree(context: Context, slot: string, base: CommitId): Promise<Result<string, Failure>> {
  const args = [
    'worktree',
    'add',
    '--quiet',
    '--detach',
    '--no-checkout',
    '--lock',
    '--reason',
    `${slotLockReason}, removed with its session`,
    '--',
    slot,
    base,
  ];
  const added = await exclusively(context, () => context.git.read('add a worktree', args, atRoot(context)));
  if (!added.ok) return added;
  const link = await readFile(path.join(slot, '.git'), 'utf8').catch(() => '');
  const named = /^gitdir: (.+?)\r?\n?$/s.exec(link)?.[1];
  if (named !== undefined) {
    const gitDir = path.resolve(slot, named);
    await writeFile(path.join(gitDir, SETTINGS), '', { flag: 'a' });
    return ok(gitDir);
  }
  return err(
    failure(
      'workspace',
      `git made no worktree at ${slot}.`,
      'Make sure the disk is not full, then run the command again.',
    ),
  );
}

/**
 * The files of a worktree by which git finds its settings, and in them programs to run: whoever writes these has `br` run what they
 * like, with the next snapshot.
 */
export function linkFiles(slot: string, gitDir: string): string[] {
  return [path.join(slot, '.git'), ...['commondir', 'gitdir', SETTINGS].map((name) => path.join(gitDir, name))];
}

/** Settings of one worktree; read where `extensions.worktreeConfig` is on. Always there, so that nobody else makes it. */
const SETTINGS = 'config.worktree';

/** Whether a slot's git directory is still one. */
export async function isIntact(gitDir: string): Promise<boolean> {
  const files = await Promise.all(
    ['HEAD', 'commondir', 'gitdir'].map((name) => lstat(path.join(gitDir, name)).catch(() => null)),
  );
  return files.every((file) => file?.isFile() === true);
}

/**
 * Undoes what a holder did to the worktree itself: a `.git` that was deleted or replaced by a repository of its own, operations
 * in progress, locks of killed commands, checked-out submodules. Nobody else may be using the slot.
 */
export async function resetWorktree(slot: string, gitDir: string): Promise<void> {
  const link = path.join(slot, '.git');
  const wanted = `gitdir: ${gitDir}\n`;
  const found = await lstat(link).catch(() => null);
  if (found?.isFile() !== true || (await readFile(link, 'utf8').catch(() => '')) !== wanted) {
    await removeTree(link);
    await writeFile(link, wanted);
  }
  await writeFile(path.join(gitDir, SETTINGS), '', { flag: 'a' });
  for (const name of await readdir(gitDir)) {
    if (!lasting.has(name)) await removeTree(path.join(gitDir, name));
  }
}

/** Removes a worktree: its files, then git's record of it. Nothing is asked of git that could touch another worktree. */
export async function removeWorktree(context: Context, slot: string): Promise<void> {
  await removeTree(slot);
  const registration = (await registrations(context)).find((one) => one.worktree === slot);
  if (registration === undefined) return;
  await exclusively(context, async () => {
    // Twice --force: the worktree is locked. Its missing directory is fine with git.
    const removed = await context.git.run(['worktree', 'remove', '--force', '--force', '--', slot], atRoot(context));
    // git refuses when its own record is damaged; then the record is all that is left to remove.
    if (removed.code !== 0) await removeTree(registration.gitDir);
  });
}

type Registration = { readonly gitDir: string; readonly worktree: string };

/** Every worktree git has a record of, read from its files: `git worktree list` leaves damaged ones out. */
async function registrations(context: Context): Promise<Registration[]> {
  const dir = path.join(context.info.commonDir, 'worktrees');
  const found: Registration[] = [];
  for (const id of await readdir(dir).catch(() => [])) {
    const gitDir = path.join(dir, id);
    const link = await readFile(path.join(gitDir, 'gitdir'), 'utf8').catch(() => '');
    // Newer gits may write it relative to the record.
    if (link !== '') found.push({ gitDir, worktree: path.dirname(path.resolve(gitDir, link.replace(/\n$/, ''))) });
  }
  return found;
}

/** Paths of all worktrees registered below a directory, whether their files are there or not. */
export async function worktreesBelow(context: Context, dir: string): Promise<string[]> {
  const all = await registrations(context);
  return all.map((one) => one.worktree).filter((worktree) => worktree.startsWith(dir + path.sep));
}
