import { randomBytes } from 'node:crypto';
import { realpath, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Failure } from '../../model/failure.ts';
import { failure } from '../../model/failures.ts';

/** Writes a report beside its place first, and in it when it is whole. A pipe or a device is written to as it is. */
export async function writeReport(file: string, text: string): Promise<Result<null, Failure>> {
  const known = await stat(file).catch(() => null);
  if (known?.isDirectory() === true) return err(failure('usage', `${file} is a directory.`, 'Name a file in it.'));
  try {
    if (known !== null && !known.isFile()) await writeFile(file, text);
    else await replace(known === null ? file : await realpath(file), text);
    return ok(null);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return err(failure('io', `${file} could not be written.`, 'Name a file in a folder that is there.', { detail }));
  }
}

async function replace(file: string, text: string): Promise<void> {
  const beside = join(dirname(file), `.${basename(file)}.${randomBytes(4).toString('hex')}.part`);
  try {
    await writeFile(beside, text, { flag: 'wx' });
    await rename(beside, file);
  } catch (error) {
    await unlink(beside).catch(() => undefined);
    throw error;
  }
}
