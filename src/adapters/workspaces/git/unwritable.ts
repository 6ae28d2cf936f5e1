import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';

/** Asks the system whether a git directory may be written: a read-only disk says no to everybody. Writes nothing. */
export async function unwritable(commonDir: string): Promise<Failure | null> {
  for (const name of ['.', 'objects', 'refs']) {
    const directory = path.join(commonDir, name);
    try {
      await access(directory, constants.W_OK);
    } catch (error) {
      const readOnly = error instanceof Error && 'code' in error && error.code === 'EROFS';
      return failure(
        'repository',
        readOnly ? `${directory} is on a read-only file system.` : `${directory} cannot be written.`,
        'BuildRunner keeps branches, refs and worktrees there: make it writable for you, then run the command again.',
        { detail: String(error) },
      );
    }
  }
  return null;
}
