import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { randomBytes } from 'node:crypto';

/** Writes a file in one step: git, which may start it at any moment, sees the old or the new one. Makes its folder. */
export function writeWhole(file: string, bytes: Buffer | string, mode: number): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const beside = `${file}.${randomBytes(4).toString('hex')}`;
  try {
    writeFileSync(beside, bytes, { mode });
    // The mask of the process takes away what was asked for above.
    chmodSync(beside, mode);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
