import { chmod, lstat, mkdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { assertNever } from '../../../lib/assert-never.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { FileChange, FileContent } from './recording.ts';

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
    const target = await inside(places.workspace, change.path);
    if (!target.ok) return target;
    switch (change.kind) {
      case 'write':
        return await write(target.value, change, places.recordings);
      case 'edit':
        return await edit(target.value, change);
      case 'delete':
        await rm(target.value);
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
      try {
        return ok(await readFile(source.value));
      } catch (error) {
        return err(
          `cannot read ${content.file} beside the recording: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
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
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, bytes.value);
  await chmod(target, change.executable ? 0o755 : 0o644);
  return ok(undefined);
}

async function edit(
  target: string,
  { path, find, replace }: FileChange & { kind: 'edit' },
): Promise<Result<void, string>> {
  const before = await readFile(target, 'utf8');
  const parts = before.split(find);
  if (parts.length !== 2)
    return err(
      `cannot edit ${path}: the text to replace occurs ${parts.length - 1} times, not once: ${JSON.stringify(find)}`,
    );
  await writeFile(target, parts.join(replace));
  return ok(undefined);
}

/**
 * The absolute path of something in a folder. Refused when it would lie elsewhere, by its spelling or through a symbolic
 * link on the way: a recording comes from anywhere and must not write outside of its workspace.
 */
async function inside(folder: string, path: string): Promise<Result<string, string>> {
  const target = resolve(folder, path);
  if (!contains(folder, target)) return err(`${path} lies outside of ${folder}`);
  for (let known = target; known !== folder; known = dirname(known)) {
    const found = await lstat(known).catch(() => null);
    if (found === null) continue;
    if (known === target && found.isSymbolicLink()) return err(`${path} is a symbolic link, which is not followed`);
    return contains(folder, await realpath(known))
      ? ok(target)
      : err(`${path} leads out of ${folder} through a symbolic link`);
  }
  return ok(target);
}

function contains(folder: string, target: string): boolean {
  return target.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
