import { constants } from 'node:fs';
import { copyFile, lstat, mkdir, readlink, realpath, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import { eachBounded } from '../../../lib/each-bounded.ts';

/** Which files were copied, and which were not, with the reason behind each name; both sorted. */
export type Copies = { readonly copied: readonly string[]; readonly left: readonly string[] };

/** Files copied at once: enough to keep Node's four file threads busy. */
const atOnce = 32;

/**
 * Copies files from the user's tree into a slot, to the same names: thousands, where a folder such as `node_modules` was named.
 * Nothing is overwritten and no link is followed out of the tree. A link to something the slot has, too, stays one: programs
 * find their files beside where it leads. Content is shared by copy-on-write where the file system can, and never otherwise.
 */
export async function copyFiles(root: string, slot: string, names: readonly string[]): Promise<Copies> {
  const copied: string[] = [];
  const left: string[] = [];
  const links: string[] = [];
  const parents = new Map<string, Promise<boolean>>();
  const settle = (name: string, obstacle: string | null): void => {
    if (obstacle === null) copied.push(name);
    else left.push(`${name} (${obstacle})`);
  };
  await eachBounded(names, atOnce, async (name) => {
    const found = await lstat(path.join(root, name)).catch(() => null);
    if (found?.isSymbolicLink() === true) links.push(name);
    else settle(name, await copyOne(root, slot, { name, parents }));
  });
  // After what they may lead to.
  const all = new Set(links);
  for (const name of links) settle(name, await copyLink(root, slot, { name, parents, links: all }));
  return { copied: copied.toSorted(), left: left.toSorted() };
}

type One = { readonly name: string; readonly parents: Map<string, Promise<boolean>> };

/** Null, or why not. */
async function copyOne(root: string, slot: string, { name, parents }: One): Promise<string | null> {
  const source = await realpath(path.join(root, name)).catch(() => null);
  if (source === null) return 'unreadable';
  if (!source.startsWith(root + path.sep)) return 'a link out of the tree';
  if ((await lstat(source).catch(() => null))?.isFile() !== true) return 'not a file';
  if (!(await makeParents(slot, path.dirname(name), parents))) return 'its directory is no directory in the workspace';
  return put(() => copyFile(source, path.join(slot, name), constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE));
}

async function copyLink(
  root: string,
  slot: string,
  one: One & { readonly links: ReadonlySet<string> },
): Promise<string | null> {
  const { name, parents, links } = one;
  const target = await readlink(path.join(root, name)).catch(() => '/');
  const leadsTo = path.join(path.dirname(name), target);
  const inTree = !path.isAbsolute(target) && leadsTo !== '..' && !leadsTo.startsWith(`..${path.sep}`);
  const stays = await realpath(path.join(root, name)).then(
    (real) => real.startsWith(root + path.sep),
    () => false,
  );
  const there = links.has(leadsTo) || (await stat(path.join(slot, leadsTo)).catch(() => null)) !== null;
  if (!inTree || !stays || !there) return copyOne(root, slot, one);
  if (!(await makeParents(slot, path.dirname(name), parents))) return 'its directory is no directory in the workspace';
  return put(() => symlink(target, path.join(slot, name)));
}

async function put(work: () => Promise<void>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EEXIST'
      ? 'exists there'
      : 'could not be written';
  }
}

/** Makes the directories down to one, and refuses to pass through links or files: the base may hold a link where the user's tree has a directory. */
function makeParents(slot: string, directory: string, known: One['parents']): Promise<boolean> {
  if (directory === '.') return Promise.resolve(true);
  let made = known.get(directory);
  if (made === undefined) known.set(directory, (made = makeParent(slot, directory, known)));
  return made;
}

async function makeParent(slot: string, directory: string, known: One['parents']): Promise<boolean> {
  if (!(await makeParents(slot, path.dirname(directory), known))) return false;
  const at = path.join(slot, directory);
  const found = await lstat(at).catch(() => null);
  if (found !== null) return found.isDirectory();
  await mkdir(at);
  return true;
}
