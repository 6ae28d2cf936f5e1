import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { chmod, copyFile, link, mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LinkPolicy } from '../../../../model/config.ts';
import type { Product } from './manifest.ts';

/** How a file's content gets from one place to another. */
export type Way = 'reflink' | 'hardlink' | 'copy';

/** What the ways are called in notes. */
export const wayNames: Readonly<Record<Way, string>> = {
  reflink: 'copy-on-write',
  hardlink: 'hard links',
  copy: 'copying',
};

/** What was found out about a directory's file system, per directory. */
const probed = new Map<string, Promise<{ readonly reflink: boolean; readonly hardlink: boolean }>>();

/**
 * The way files go within a directory by the user's policy; null when the policy names one that its file system does not have.
 * Asked of the file system once. `share`: hard links, whose ends change together, are allowed.
 */
export async function chooseWay(dir: string, policy: LinkPolicy, share: boolean): Promise<Way | null> {
  let known = probed.get(dir);
  if (known === undefined) probed.set(dir, (known = probe(dir)));
  const { reflink, hardlink } = await known;
  switch (policy) {
    case 'copy':
      return 'copy';
    case 'reflink':
      return reflink ? 'reflink' : null;
    case 'hardlink':
      if (!hardlink) return null;
      return share ? 'hardlink' : 'copy';
    case 'auto':
      if (reflink) return 'reflink';
      return hardlink && share ? 'hardlink' : 'copy';
  }
}

async function probe(dir: string): Promise<{ readonly reflink: boolean; readonly hardlink: boolean }> {
  const file = path.join(dir, `.probe-${randomUUID()}`);
  const works = async (done: Promise<void>): Promise<boolean> =>
    done.then(
      () => true,
      () => false,
    );
  try {
    await mkdir(dir, { recursive: true });
    await writeFile(file, 'x');
    const reflink = await works(copyFile(file, `${file}.copy`, constants.COPYFILE_FICLONE_FORCE));
    const hardlink = await works(link(file, `${file}.link`));
    return { reflink, hardlink };
  } catch {
    return { reflink: false, hardlink: false };
  } finally {
    await Promise.all(['', '.copy', '.link'].map((end) => rm(`${file}${end}`, { force: true }))).catch(() => undefined);
  }
}

/** Folders whose files are replaced, not written to, by the programs that keep them. Elsewhere files are never shared. */
const shareable = /(^|\/)(node_modules|vendor)\//;

/**
 * What lies there and is written in place all the same: npm's, yarn's and pnpm's own notes, the caches and generated clients of
 * tools (`.cache`, `.vite`, `.prisma`), and Composer's class maps.
 */
const writtenInPlace =
  /(^|\/)(node_modules\/(\.(?!(bin|pnpm|store|bun|deno)\/)|\.pnpm\/[^/]*$)|vendor\/(composer\/|autoload\.php$))/;

/** Whether a file may share its content with the same file of other workspaces. */
export function isShareable(name: string): boolean {
  return shareable.test(name) && !writtenInPlace.test(name);
}

/** Puts one file elsewhere, with its time and permissions. The new place must be free. */
export async function transferFile(from: string, to: string, product: Product, way: Way): Promise<void> {
  if (way === 'hardlink' && product.kind === 'file' && isShareable(product.path)) {
    const linked = await link(from, to).then(
      () => true,
      (error: unknown) => cannotLink(error),
    );
    if (linked) return;
  }
  const mode = way === 'reflink' ? constants.COPYFILE_FICLONE : 0;
  await copyFile(from, to, constants.COPYFILE_EXCL | mode);
  // Its permissions came with it.
  await utimes(to, product.mtime / 1000, product.mtime / 1000);
}

/** A file with as many links as the file system allows, or one of somebody else's, is copied. Rethrows anything else. */
function cannotLink(error: unknown): false {
  if (error instanceof Error && 'code' in error && (error.code === 'EMLINK' || error.code === 'EPERM')) return false;
  throw error;
}

/** Gives a new file or directory the permissions and time of the one it was made from. */
export async function likeOriginal(to: string, { mode, mtime }: Product): Promise<void> {
  await chmod(to, mode);
  await utimes(to, mtime / 1000, mtime / 1000);
}
