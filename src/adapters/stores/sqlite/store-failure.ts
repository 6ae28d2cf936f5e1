import { statfsSync, statSync, accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';

/** Result codes of SQLite, https://sqlite.org/rescode.html. Extended codes carry theirs in the low byte. */
const SQLITE = { busy: 5, locked: 6, readonly: 8, ioerr: 10, corrupt: 11, full: 13, cantopen: 14, notadb: 26 } as const;

/** Less free space than the smallest thing SQLite must write, the 32 KiB index of the write-ahead log: the disk is full. */
const LEAST_FREE_BYTES = 32 * 1024;

const unaffected =
  'Kept work does not depend on it: it lies in the repository under refs/buildrunner, and br salvage list shows it without the database.';

/** The wording of what can be wrong with the database file, one constructor each. */
export const storeFailures = {
  corrupt: (path: string, detail: string): Failure =>
    failure(
      'store',
      `The database ${path} is damaged.`,
      `Move it and its log aside, then start again: for f in ${quote(path)}*; do mv "$f" "$f.damaged"; done. ${unaffected}`,
      { detail },
    ),
  foreign: (path: string): Failure =>
    failure(
      'store',
      `${path} is a database of another program, or of a BuildRunner before version 4.`,
      `Move it aside, then start again: mv ${quote(path)} ${quote(`${path}.old`)}`,
    ),
  newer: (path: string, version: number, known: number): Failure =>
    failure(
      'store',
      `The database ${path} was written by a newer br (schema ${version}; this one knows ${known}).`,
      'Update this br: npm install --global buildrunner@latest',
    ),
  older: (path: string, version: number, known: number): Failure =>
    failure(
      'store',
      `The database ${path} is of an earlier schema (${version}; this br has ${known}).`,
      'Bring it up to date first: br db migrate',
    ),
  incomplete: (path: string): Failure =>
    failure(
      'store',
      `Events of ${path} are missing, so what they measured could not be made again. Nothing was changed.`,
      'See what is missing: br db check',
    ),
  noWal: (path: string, mode: string): Failure =>
    failure(
      'store',
      `The file system of ${path} does not allow a write-ahead log (journal mode ${mode}).`,
      'Keep the repository on a local disk: network file systems cannot share memory between processes.',
    ),
  full: (path: string, detail: string): Failure =>
    failure(
      'store',
      `The disk that holds ${path} is full.`,
      `Free some space (df -h ${quote(dirname(path))}), then go on with br resume. Everything stored so far is intact.`,
      { detail },
    ),
  readOnly: (path: string, detail: string): Failure =>
    failure(
      'store',
      `The database ${path} cannot be written.`,
      `Make the file and its directory writable for you: ls -ld ${quote(dirname(path))} ${quote(path)}`,
      { detail },
    ),
  noDirectory: (path: string, detail: string): Failure =>
    failure(
      'store',
      `The directory ${dirname(path)} cannot be made.`,
      'Make it possible for you to create it, or remove what stands in its place.',
      { detail },
    ),
  notAFile: (path: string): Failure =>
    failure(
      'store',
      `${path} is not a file.`,
      `Move it aside, then start again: mv ${quote(path)} ${quote(`${path}.old`)}`,
    ),
  busy: (path: string, detail: string): Failure =>
    failure(
      'store',
      `Another program keeps the database ${path} locked.`,
      `Wait for it (br db rebuild and br db vacuum take a while) or close what has it open (a database browser), then run the command again. To find it: fuser ${quote(path)}`,
      { detail },
    ),
  replaced: (path: string): Failure =>
    failure(
      'store',
      `The database ${path} was removed or replaced while br had it open.`,
      `Put it back if you still can, then go on with br resume. ${unaffected}`,
    ),
  inputOutput: (path: string, detail: string): Failure =>
    failure(
      'store',
      `The system could not read or write the database ${path}.`,
      `Check the disk, its quota and the file size limit (df -h, quota, ulimit -f), then go on with br resume.`,
      { detail },
    ),
  notWatchable: (path: string, detail: string): Failure =>
    failure(
      'store',
      `Changes of the database ${path} cannot be watched.`,
      'Allow more watches, on Linux: sysctl fs.inotify.max_user_instances=1024 fs.inotify.max_user_watches=524288',
      { detail },
    ),
} as const;

/** What a thrown error of SQLite or of the file system means to the user; null when it is a bug of ours. */
export function storeFailure(error: unknown, path: string): Failure | null {
  if (!(error instanceof Error)) return null;
  if (isSqliteError(error)) return ofSqlite(error, path);
  if ('syscall' in error && error.syscall === 'mkdir') {
    return 'code' in error && error.code === 'ENOSPC'
      ? storeFailures.full(path, error.message)
      : storeFailures.noDirectory(path, error.message);
  }
  return null;
}

/** Whether SQLite gave up waiting for a lock. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && isSqliteError(error) && (error.errcode & 0xff) === SQLITE.busy;
}

function ofSqlite(error: Error & { errcode: number }, path: string): Failure | null {
  const detail = `${error.message} (SQLite ${error.errcode})`;
  switch (error.errcode & 0xff) {
    case SQLITE.corrupt:
    case SQLITE.notadb:
      return storeFailures.corrupt(path, detail);
    case SQLITE.full:
      return storeFailures.full(path, detail);
    case SQLITE.readonly:
      return storeFailures.readOnly(path, detail);
    case SQLITE.busy:
    case SQLITE.locked:
      return storeFailures.busy(path, detail);
    case SQLITE.ioerr:
      return diskIsFull(path) ? storeFailures.full(path, detail) : storeFailures.inputOutput(path, detail);
    case SQLITE.cantopen:
      return notOpened(path, detail);
    default:
      return null;
  }
}

/** SQLite says no more than "unable to open": the file system knows why. */
function notOpened(path: string, detail: string): Failure {
  try {
    if (diskIsFull(path)) return storeFailures.full(path, detail);
    accessSync(dirname(path), constants.W_OK);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats !== undefined && !stats.isFile()) return storeFailures.notAFile(path);
    if (stats !== undefined) accessSync(path, constants.R_OK | constants.W_OK);
    return storeFailures.inputOutput(path, detail);
  } catch (error) {
    return storeFailures.readOnly(path, error instanceof Error ? error.message : detail);
  }
}

function diskIsFull(path: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(dirname(path));
    return bavail * bsize < LEAST_FREE_BYTES;
  } catch {
    return false;
  }
}

function isSqliteError(error: Error): error is Error & { errcode: number } {
  return (
    'code' in error && error.code === 'ERR_SQLITE_ERROR' && 'errcode' in error && typeof error.errcode === 'number'
  );
}

/** A path as one word of a shell. */
function quote(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
