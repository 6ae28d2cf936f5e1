import { randomBytes } from 'node:crypto';
import { type FileHandle, link, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { err, type Result } from '../lib/result.ts';
import { isSystemError } from '../lib/system-error.ts';
import type { Failure } from '../model/failure.ts';
import { failure } from '../model/failures.ts';
import type { ByteSink } from '../ports/exporter.ts';

/** Bytes that are gathered before the disk is asked. */
const GATHERED = 256 * 1024;

/** The directory is there, and the system makes no file in it. */
const NO_FILES = 'no files';

/** A file to write. `keepMode`: who may read the one that it replaces may read it, and nobody else. */
export type FileToWrite = { readonly file: string; readonly force: boolean; readonly keepMode?: boolean };

/**
 * Writes a file: beside it first, and in its place when it is whole and on the disk. When `write` fails, or the system refuses
 * something, nothing is left. A pipe or a device is written to as it is.
 */
export async function writeWholeFile<T>(
  { file, force, keepMode = false }: FileToWrite,
  write: (sink: ByteSink) => Promise<Result<T, Failure>>,
): Promise<Result<T, Failure>> {
  try {
    const found = await stat(file).catch(() => null);
    if (found?.isDirectory() === true) return err(failure('usage', `${file} is a directory.`, 'Name a file in it.'));
    if (found !== null && !found.isFile()) return await writeInto(await open(file, 'w'), write, false);
    if (found !== null && !force) return err(thereAlready(file));
    // A link stays one: the file that it leads to is written.
    const mode = keepMode && found !== null ? found.mode & 0o777 : null;
    return await writeBeside(found === null ? file : await realpath(file), { force, mode }, write);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return err(await refused(file, error));
  }
}

async function writeBeside<T>(
  file: string,
  { force, mode }: { readonly force: boolean; readonly mode: number | null },
  write: (sink: ByteSink) => Promise<Result<T, Failure>>,
): Promise<Result<T, Failure>> {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${randomBytes(4).toString('hex')}.part`);
  const handle = await open(beside, 'wx', mode ?? undefined);
  let placed = false;
  try {
    if (mode !== null) await handle.chmod(mode);
    const written = await writeInto(handle, write, true);
    if (!written.ok) return written;
    if (force) await rename(beside, file);
    else if (!(await placeNew(beside, file))) return err(thereAlready(file));
    placed = force;
    return written;
  } finally {
    if (!placed) await unlink(beside).catch(() => undefined);
  }
}

/** Gives a new file its name; false when another one has it by now. The name beside is left to be removed. */
async function placeNew(beside: string, file: string): Promise<boolean> {
  try {
    await link(beside, file);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'EEXIST') return false;
    // Some file systems have no links; there the look at the begin has to do.
    await rename(beside, file);
  }
  return true;
}

async function writeInto<T>(
  handle: FileHandle,
  write: (sink: ByteSink) => Promise<Result<T, Failure>>,
  durable: boolean,
): Promise<Result<T, Failure>> {
  let gathered: Uint8Array[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    const all = Buffer.concat(gathered);
    [gathered, size] = [[], 0];
    for (let at = 0; at < all.length;) at += (await handle.write(all, at)).bytesWritten;
  };
  try {
    const written = await write(async (bytes) => {
      gathered.push(bytes);
      size += bytes.length;
      if (size >= GATHERED) await flush();
    });
    if (written.ok) {
      await flush();
      // A file that has its name must have its content, too, also after the power failed.
      if (durable) await handle.sync();
    }
    return written;
  } finally {
    await handle.close();
  }
}

function thereAlready(file: string): Failure {
  return failure('usage', `${file} is there already.`, 'Overwrite it with --force, or name another file.');
}

async function refused(file: string, error: Error & { readonly code: string }): Promise<Failure> {
  const { cause, remedy } = words(file, await meaningOf(file, error.code));
  return failure('io', cause, remedy, { detail: error.message });
}

/** Of "not there", what is the case: some directories are there and take no files, such as those of /proc; some are none. */
async function meaningOf(file: string, code: string): Promise<string> {
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return code;
  const dir = await stat(path.dirname(file)).catch(() => null);
  if (dir === null) return 'ENOENT';
  return dir.isDirectory() ? NO_FILES : 'ENOTDIR';
}

function words(file: string, code: string): { readonly cause: string; readonly remedy: string } {
  const dir = path.dirname(file);
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return {
        cause: `There is no room for ${file}; what was written of it is removed.`,
        remedy: 'Free some, export less of it with --since and --until, or name a file on another disk.',
      };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return {
        cause: `${file} may not be written.`,
        remedy: `See that ${dir} can be written to, or name another file.`,
      };
    case NO_FILES:
      return { cause: `No file can be made in ${dir}.`, remedy: 'Name a file in another directory.' };
    case 'ENOTDIR':
      return { cause: `${dir} is no directory.`, remedy: 'Name a file in a directory.' };
    case 'ENOENT':
      return { cause: `The directory ${dir} is not there.`, remedy: `Make it with: mkdir -p ${dir}` };
    default:
      return { cause: `${file} cannot be written.`, remedy: 'Name another file.' };
  }
}
