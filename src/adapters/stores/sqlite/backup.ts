import {
  copyFileSync,
  constants,
  existsSync,
  linkSync,
  openSync,
  closeSync,
  fsyncSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { backup as copyDatabase, DatabaseSync } from 'node:sqlite';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import type { Bytes } from '../../../model/units.ts';
import { syncDirectory } from './segment-file.ts';
import { storeFailure } from './store-failure.ts';

/** All pages in one step: in several, each change by another process in between would start the copy again. */
const ALL_PAGES = 2 ** 31 - 1;

/**
 * Writes a consistent copy of a database, of whatever version, while others go on with it. The copy has its name only when it
 * is whole and on the disk; what has that name already stays.
 */
export async function backUp(path: string, file: string): Promise<Result<Bytes, Failure>> {
  if (existsSync(file)) return err(exists(file));
  // Beside where it is to be, so that it only needs its name in the end; always the same, so that none is left by one that was killed.
  const temporary = join(dirname(file), `.${basename(file)}.part`);
  discard(temporary);
  let source: DatabaseSync | undefined;
  try {
    source = new DatabaseSync(path, { readOnly: true });
    await copyDatabase(source, temporary, { rate: ALL_PAGES });
    const wrong = damageOf(temporary);
    if (wrong !== null) return err(unsound(file, wrong));
    sync(temporary);
    name(temporary, file);
    syncDirectory(dirname(file));
    return ok(statSync(file).size);
  } catch (error) {
    const found = fileFailure(error, file) ?? storeFailure(error, path);
    if (found === null) throw error;
    return err(found);
  } finally {
    source?.close();
    discard(temporary);
  }
}

function discard(temporary: string): void {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${temporary}${end}`, { force: true });
}

/** The copy opens, and its pages fit together; else what is wrong. A log is made for looking, and removed with the rest. */
function damageOf(copy: string): string | null {
  const db = new DatabaseSync(copy);
  try {
    // One file, with nothing beside it.
    db.exec('PRAGMA journal_mode = DELETE');
    const found = db.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
    return found === 'ok' ? null : String(found);
  } finally {
    db.close();
  }
}

function sync(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** A link refuses a name that is taken meanwhile; renaming would overwrite it. */
function name(temporary: string, file: string): void {
  try {
    linkSync(temporary, file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw error;
    // Not every file system has links.
    copyFileSync(temporary, file, constants.COPYFILE_EXCL);
    sync(file);
  }
}

function fileFailure(error: unknown, file: string): Failure | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  if (error.code === 'EEXIST') return exists(file);
  if (!('syscall' in error) && !/unable to open database file/i.test(error.message)) return null;
  if (!existsSync(dirname(file)))
    return failure(
      'io',
      `${dirname(file)} is no directory, so the copy cannot be written there.`,
      'Name a file in a directory that is there.',
    );
  return failure('io', `${file} could not be written.`, 'Name a file that you may write, on a disk with enough room.', {
    detail: error.message,
  });
}

function exists(file: string): Failure {
  return failure(
    'usage',
    `${file} is there already; it stays as it is.`,
    'Name a file that is not there yet, or move that one.',
  );
}

function unsound(file: string, detail: string): Failure {
  const cause = 'The database is damaged, so a copy of it would be, too; none was kept.';
  return failure('store', cause, `Find out more with: br db check. ${file} was not written.`, { detail });
}
