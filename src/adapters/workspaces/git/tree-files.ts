import { chmod, lstat, readdir, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Gives the owner back the right to read and change everything in a tree: agents and test suites leave read-only directories
 * and unreadable files. Execute bits of files stay as they are (git records them). Links are not followed; what belongs to
 * someone else is left alone.
 */
export async function unlockTree(dir: string): Promise<void> {
  const info = await lstat(dir).catch(() => null);
  if (info === null || !info.isDirectory()) return;
  await allow(dir, info.mode, 0o700);
  for (const entry of await readdir(dir, { withFileTypes: true }).catch(() => [])) {
    const inside = path.join(dir, entry.name);
    if (entry.isDirectory()) {
      await unlockTree(inside);
    } else if (entry.isFile()) {
      const found = await lstat(inside).catch(() => null);
      if (found !== null) await allow(inside, found.mode, 0o600);
    }
  }
}

async function allow(file: string, mode: number, wanted: number): Promise<void> {
  if ((mode & wanted) !== wanted) await chmod(file, (mode & 0o7777) | wanted).catch(() => undefined);
}

/** Removes a tree, however its permissions are set. Retries while a dying process still writes into it. Rejects when it cannot. */
export async function removeTree(dir: string): Promise<void> {
  const options = { recursive: true, force: true, maxRetries: 10, retryDelay: 50 } as const;
  try {
    await rm(dir, options);
  } catch {
    await unlockTree(dir);
    await rm(dir, options);
  }
}
