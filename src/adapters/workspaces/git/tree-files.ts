import { execFile } from 'node:child_process';
import { chmod, lstat, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/**
 * Gives the owner back the right to read and change everything in a tree: agents and test suites leave read-only directories
 * and unreadable files. Execute bits of files stay as they are (git records them). Links are not followed; what belongs to
 * someone else is left alone. `dropInnerGit` removes every `.git` below the top on the way: one inside a directory of tracked
 * files survives `git clean`, and would turn that directory into a repository of its own.
 */
export async function unlockTree(dir: string, options: { readonly dropInnerGit?: boolean } = {}): Promise<void> {
  const info = await lstat(dir).catch(() => null);
  if (info === null || !info.isDirectory()) return;
  await allow(dir, info.mode, 0o700);
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => []);
  await Promise.all(
    entries.map(async (entry) => {
      const inside = path.join(dir, entry.name);
      if (entry.isDirectory()) {
        if (options.dropInnerGit === true) await removeTree(path.join(inside, '.git'));
        return unlockTree(inside, options);
      }
      if (!entry.isFile()) return undefined;
      const found = await lstat(inside).catch(() => null);
      return found === null ? undefined : allow(inside, found.mode, 0o600);
    }),
  );
}

async function allow(file: string, mode: number, wanted: number): Promise<void> {
  if ((mode & wanted) !== wanted) await chmod(file, (mode & 0o7777) | wanted).catch(() => undefined);
}

/** Milliseconds between tries to remove a tree into which a dying process may still write. */
const removalDelays = [0, 50, 200] as const;

/** Removes a tree, however its permissions are set. Rejects when it cannot: files of another user, a mounted directory. */
export async function removeTree(dir: string): Promise<void> {
  // Not by `maxRetries` of rm: it retries on every level, so a deep tree that cannot be removed takes it minutes to say so.
  for (const delay of removalDelays) {
    try {
      await rm(dir, { recursive: true, force: true });
      return;
    } catch {
      await unlockTree(dir);
      await sleep(delay);
    }
  }
  // Of paths longer than the system takes at once only programs that walk step by step get rid.
  await promisify(execFile)('rm', ['-rf', '--', dir]);
}
