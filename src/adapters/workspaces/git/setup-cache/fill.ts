import { lstat, mkdir, readFile, rm, rmdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { eachBounded } from '../../../../lib/each-bounded.ts';
import { filesAtOnce, type Manifest, type Product } from './manifest.ts';
import { likeOriginal, transferFile, type Way } from './ways.ts';

/** What to put where. */
export type Filling = {
  /** The directory the products lie in. */
  readonly from: string;
  /** The workspace they go to. */
  readonly to: string;
  readonly manifest: Pick<Manifest, 'products' | 'slot'>;
  readonly way: Way;
};

/** What was put somewhere, in the order it was. */
type Made = { readonly path: string; readonly directory: boolean }[];

/**
 * Puts all products into a workspace. What is there already (tracked files) stays as it is. When something cannot be put
 * there, everything that was is taken away again, and it rejects.
 */
export async function putProducts(filling: Filling): Promise<void> {
  const { to, manifest } = filling;
  const made: Made = [];
  const directories = manifest.products.filter((product) => product.kind === 'directory');
  const others = manifest.products.filter((product) => product.kind !== 'directory');
  try {
    for (const parent of outerParents(manifest.products)) await makeDirectories(to, parent, made);
    for (const { path: name } of directories) await makeDirectory(to, name, made);
    await eachBounded(others, filesAtOnce, async (product) => {
      try {
        await putOne(filling, product);
        made.push({ path: product.path, directory: false });
      } catch (error) {
        if (!isTaken(error)) throw error;
      }
    });
    const own = new Set(made.filter((one) => one.directory).map((one) => one.path));
    // Deepest first, and last of all: what is put into a directory changes its time, and its permissions may forbid it.
    for (const product of directories.toReversed())
      if (own.has(product.path)) await likeOriginal(path.join(to, product.path), product);
  } catch (error) {
    await takeAway(to, made);
    throw error;
  }
}

/** Directories around the products that are no products themselves: tracked ones, mostly. */
function outerParents(products: readonly Product[]): string[] {
  const own = new Set(products.map((product) => product.path));
  const parents = new Set(products.map((product) => path.posix.dirname(product.path)));
  return [...parents].filter((parent) => parent !== '.' && !own.has(parent));
}

async function makeDirectories(to: string, name: string, made: Made): Promise<void> {
  const parts = name.split('/');
  for (const [at] of parts.entries()) await makeDirectory(to, parts.slice(0, at + 1).join('/'), made);
}

/** Makes one, or finds it there; a link in its place is refused, for what is put below would go elsewhere. */
async function makeDirectory(to: string, name: string, made: Made): Promise<void> {
  try {
    await mkdir(path.join(to, name));
    made.push({ path: name, directory: true });
  } catch (error) {
    if (!isTaken(error) || !(await lstat(path.join(to, name))).isDirectory()) throw error;
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

async function putOne({ from, to, manifest, way }: Filling, product: Product): Promise<void> {
  const [source, target] = [path.join(from, product.path), path.join(to, product.path)];
  if (product.target !== null) return symlink(product.target, target);
  if (product.kind !== 'text' || manifest.slot === to) return transferFile(source, target, product, way);
  const text = await readFile(source);
  await writeFile(target, renamed(text, manifest.slot, to), { flag: 'wx' });
  return likeOriginal(target, product);
}

/** Names another directory in a text, byte by byte: it need not be UTF-8. `slot-1` is no part of `slot-10`. */
function renamed(text: Buffer, from: string, to: string): Buffer {
  const [before, after] = [from, to].map((name) => Buffer.from(name).toString('latin1'));
  const parts = text.toString('latin1').split(before ?? from);
  const joined = parts.reduce((all, part) => all + (/^\d/.test(part) ? before : after) + part);
  return Buffer.from(joined, 'latin1');
}

async function takeAway(to: string, made: Made): Promise<void> {
  for (const { path: name, directory } of made.toReversed()) {
    const file = path.join(to, name);
    await (directory ? rmdir(file) : rm(file, { force: true })).catch(() => undefined);
  }
}
