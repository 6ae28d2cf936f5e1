import {
  chmod,
  lstat,
  mkdir,
  readdir,
  readFile,
  realpath,
  rm,
  rmdir,
  symlink,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { assertNever } from '../../../lib/assert-never.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { FileChange, FileContent } from '../../../model/recording.ts';
import { readBounded } from './read-bounded.ts';

/** Where a change happens, and where the files lie that it is made of. */
export type ChangePlaces = {
  /** Absolute, real path of the workspace. */
  readonly workspace: string;
  /** Absolute, real path of the folder that holds the recording. */
  readonly recordings: string;
};

/** Makes a recorded change in the workspace. The error is one sentence for people; nothing is changed then. */
export async function applyChange(change: FileChange, places: ChangePlaces): Promise<Result<void, string>> {
  try {
    // What is replaced or deleted may itself be a link: it is never followed, but it may go.
    const mayBeLink = change.kind === 'link' || change.kind === 'delete';
    const target = await inside(places.workspace, change.path, mayBeLink);
    if (!target.ok) return target;
    switch (change.kind) {
      case 'write':
        return await write(target.value, change, places.recordings);
      case 'edit':
        return await edit(target.value, change);
      case 'delete':
        await unlink(target.value);
        return ok(undefined);
      case 'link':
        await makeRoom(target.value);
        await rm(target.value, { force: true });
        await symlink(change.target, target.value);
        return ok(undefined);
      default:
        return assertNever(change);
    }
  } catch (error) {
    return err(`cannot ${change.kind} ${change.path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The bytes of a written file. */
export async function readContent(content: FileContent, recordings: string): Promise<Result<Buffer, string>> {
  switch (content.kind) {
    case 'text':
      return ok(Buffer.from(content.text, 'utf8'));
    case 'base64':
      return ok(Buffer.from(content.base64, 'base64'));
    case 'from': {
      const source = await inside(recordings, content.file);
      if (!source.ok) return source;
      const bytes = await readBounded(source.value);
      return bytes.ok ? bytes : err(`cannot read ${content.file} beside the recording: ${bytes.error}`);
    }
    default:
      return assertNever(content);
  }
}

async function write(
  target: string,
  change: FileChange & { kind: 'write' },
  recordings: string,
): Promise<Result<void, string>> {
  const bytes = await readContent(change.content, recordings);
  if (!bytes.ok) return bytes;
  await makeRoom(target);
  await writeFile(target, bytes.value);
  await chmod(target, change.executable ? 0o755 : 0o644);
  return ok(undefined);
}

/** Makes the folders above a path, and takes away a folder without files in its place: git knows no empty folders. */
async function makeRoom(target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  if ((await lstat(target).catch(() => null))?.isDirectory() === true) await removeEmpty(target);
}

/** Fails (`ENOTEMPTY`) on a folder that holds a file. */
async function removeEmpty(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true }))
    if (entry.isDirectory()) await removeEmpty(resolve(folder, entry.name));
  await rmdir(folder);
}

async function edit(
  target: string,
  { path, find, replace }: FileChange & { kind: 'edit' },
): Promise<Result<void, string>> {
  const before = await readFile(target, 'utf8');
  const asRecorded = before.split(find);
  // Where git checks files out with the line ends of Windows, a text recorded from its objects has others.
  const crlf = (text: string): string => text.replaceAll(/\r?\n/g, '\r\n');
  const [parts, put] =
    asRecorded.length === 1 && before.includes('\r\n')
      ? [before.split(crlf(find)), crlf(replace)]
      : [asRecorded, replace];
  if (parts.length !== 2)
    return err(
      `cannot edit ${path}: the text to replace occurs ${parts.length - 1} times, not once: ${JSON.stringify(find)}`,
    );
  await writeFile(target, parts.join(put));
  return ok(undefined);
}

/**
 * The absolute path of something in a folder. Refused when it would lie elsewhere, by its spelling or through a symbolic
 * link on the way: a recording comes from anywhere and must not write outside of its workspace.
 */
async function inside(folder: string, path: string, mayBeLink = false): Promise<Result<string, string>> {
  const target = resolve(folder, path);
  if (!contains(folder, target)) return err(`${path} lies outside of ${folder}`);
  for (let known = target; known !== folder; known = dirname(known)) {
    const found = await lstat(known).catch(() => null);
    if (found === null) continue;
    if (known === target && found.isSymbolicLink()) {
      if (mayBeLink) continue;
      return err(`${path} is a symbolic link, which is not followed`);
    }
    return contains(folder, await realpath(known))
      ? ok(target)
      : err(`${path} leads out of ${folder} through a symbolic link`);
  }
  return ok(target);
}

function contains(folder: string, target: string): boolean {
  return target.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
