import { accessSync, constants, lstatSync, readFileSync, readlinkSync } from 'node:fs';

/** A hook as it lies on the disk. */
export type HookFile =
  | { readonly kind: 'absent' }
  /** `runs`: git would start it. */
  | { readonly kind: 'file'; readonly bytes: Buffer; readonly mode: number; readonly runs: boolean }
  | { readonly kind: 'link'; readonly target: string; readonly runs: boolean }
  /** A folder, a pipe: nothing git can start. */
  | { readonly kind: 'other' };

/** Looks at a hook. Throws what the system says where it cannot be read. */
export function readHookFile(file: string): HookFile {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return { kind: 'absent' };
  const runs = isExecutable(file);
  if (stat.isSymbolicLink()) return { kind: 'link', target: readlinkSync(file), runs };
  if (!stat.isFile()) return { kind: 'other' };
  return { kind: 'file', bytes: readFileSync(file), mode: stat.mode & 0o7777, runs };
}

/** Whether the system lets this person start the file: not on a file system mounted without execution, for one. */
export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
