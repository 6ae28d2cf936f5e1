import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { err, ok, type Result } from '../../../lib/result.ts';

/** Largest file that is read, in bytes: more than ten times the largest that `br record` has made, and what one text can hold. */
const LARGEST = 256 * 1024 * 1024;

/** Reads a file that comes from anywhere: only a plain one of a sensible size. The error says why not: a half sentence. */
export async function readBounded(file: string): Promise<Result<Buffer, string>> {
  try {
    // Not to wait at a pipe that nobody writes to.
    const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const status = await handle.stat();
      if (!status.isFile()) return err('it is no file');
      if (status.size > LARGEST) return err(`it is larger than ${LARGEST / 1024 / 1024} MiB`);
      return ok(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
}
