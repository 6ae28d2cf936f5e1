import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';
import { type Result, err, ok } from '../../../../lib/result.ts';

/** The trees of an attempt: absolute paths. Relative paths count from `cwd`. */
export type Trees = { readonly cwd: string; readonly workspace: string; readonly readable: readonly string[] };

/**
 * Follows every symbolic link of a path, of which the last parts need not exist, and returns where it really leads, or why it
 * may not be used: a half sentence. Changes stay in the workspace and off its `.git`, which leads git to the repository;
 * reading goes also to the readable places.
 */
export async function confine(given: string, access: 'read' | 'write', trees: Trees): Promise<Result<string, string>> {
  const real = await realTarget(path.resolve(trees.cwd, given));
  if (real === null) return err(`${given} is a link that leads nowhere`);
  const workspace = await realTarget(trees.workspace);
  if (workspace !== null && isInside(workspace, real)) {
    const [first] = path.relative(workspace, real).split(path.sep);
    return access === 'write' && first === '.git' ? err(`${given} belongs to git`) : ok(real);
  }
  for (const tree of access === 'read' ? trees.readable : []) {
    const root = await realTarget(tree);
    if (root !== null && isInside(root, real)) return ok(real);
  }
  return err(`${given} is outside the workspace`);
}

/** Null: a symbolic link leads to nothing, or in a circle; whoever wrote through it would create a file somewhere else. */
async function realTarget(file: string): Promise<string | null> {
  try {
    return await realpath(file);
  } catch {
    if (await exists(file)) return null;
    const parent = path.dirname(file);
    const real = parent === file ? file : await realTarget(parent);
    return real === null ? null : path.join(real, path.basename(file));
  }
}

async function exists(file: string): Promise<boolean> {
  try {
    await lstat(file);
    return true;
  } catch {
    return false;
  }
}

function isInside(root: string, file: string): boolean {
  return file === root || file.startsWith(root.endsWith(path.sep) ? root : root + path.sep);
}
