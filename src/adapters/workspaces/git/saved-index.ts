import { copyFile, rm, stat, utimes } from 'node:fs/promises';

/**
 * Copies a git index with its time. git takes an entry for unchanged only if the file is older than the index; a copy that
 * looked younger than the original would hide changes made in the moment the original was written. Rounded down, therefore,
 * to the millisecond (Node cannot set finer times): older is safe, it only makes git read a few files again.
 * False when there is no such index.
 */
export async function copyIndex(from: string, to: string): Promise<boolean> {
  await dropIndex(to);
  try {
    const { mtimeMs } = await stat(from);
    await copyFile(from, to);
    const seconds = Math.floor(mtimeMs) / 1000;
    await utimes(to, seconds, seconds);
    return true;
  } catch {
    return false;
  }
}

/** Removes an index file and a lock left on it by a git that was killed. */
export async function dropIndex(file: string): Promise<void> {
  await Promise.all([rm(file, { force: true }), rm(`${file}.lock`, { force: true })]);
}
