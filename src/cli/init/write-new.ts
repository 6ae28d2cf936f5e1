import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { err, ok, type Result } from '../../lib/result.ts';
import { isSystemError } from '../../lib/system-error.ts';
import type { Failure } from '../../model/failure.ts';
import { failure } from '../../model/failures.ts';

/** Writes a file where none is; `force`: also where one is. `there`: one was, and stays as it is. */
export async function writeNew(
  file: string,
  text: string,
  force: boolean,
): Promise<Result<'written' | 'there', Failure>> {
  try {
    await writeFile(file, text, { flag: force ? 'w' : 'wx' });
    return ok('written');
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'EEXIST') return ok('there');
    const cause = `${path.basename(file)} could not be written.`;
    return err(failure('io', cause, 'Make the folder writable, then run br init again.', { detail: error.message }));
  }
}
