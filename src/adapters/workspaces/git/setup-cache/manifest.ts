import { lstat, readdir, readFile, readlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { eachBounded } from '../../../../lib/each-bounded.ts';
import type { EpochMillis } from '../../../../model/units.ts';

/** One product of a setup. `text`: a file that names the workspace it was made in, and is rewritten for each. */
export type Product = {
  /** From the workspace's top, with `/`. */
  readonly path: string;
  readonly kind: 'directory' | 'file' | 'text' | 'link';
  /** Permission bits. */
  readonly mode: number;
  readonly size: number;
  /** In milliseconds, as fine as the file system tells. */
  readonly mtime: number;
  /** Where a link leads, as written; null for the others. */
  readonly target: string | null;
};

/** What a kept setup holds; directories stand before what is in them. */
export type Manifest = {
  readonly format: typeof manifestFormat;
  readonly made: EpochMillis;
  /** The workspace it was made in. */
  readonly slot: string;
  readonly products: readonly Product[];
};

/** Raised when entries of older versions can no longer be used: it is part of every key. */
export const manifestFormat = 1;

/** Files looked at or copied at once: enough to keep Node's four file threads busy. */
export const filesAtOnce = 32;

/** Reads what a kept setup holds; null when that cannot be read. */
export async function readManifest(file: string): Promise<Manifest | null> {
  try {
    const parsed: unknown = JSON.parse(await readFile(file, 'utf8'));
    return isManifest(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null) return false;
  const field = (name: string): unknown => Reflect.get(value, name);
  return (
    field('format') === manifestFormat &&
    typeof field('made') === 'number' &&
    typeof field('slot') === 'string' &&
    Array.isArray(field('products'))
  );
}

/** Writes what a kept setup holds. */
export async function writeManifest(file: string, manifest: Manifest): Promise<void> {
  await writeFile(file, JSON.stringify(manifest));
}

/**
 * Lists everything at and below the paths, without following links. Rejects when something cannot be read, or is neither
 * file, directory nor link.
 */
export async function listProducts(
  top: string,
  paths: readonly string[],
  skip: (path: string) => boolean,
): Promise<Product[]> {
  const found: Product[] = [];
  let level = paths.filter((name) => !skip(name));
  while (level.length > 0) {
    const below: string[] = [];
    await eachBounded(level, filesAtOnce, async (name) => {
      const product = await lookAt(top, name);
      found.push(product);
      if (product.kind !== 'directory') return;
      for (const inside of await readdir(path.join(top, name))) {
        const child = `${name}/${inside}`;
        if (!skip(child)) below.push(child);
      }
    });
    level = below;
  }
  return found.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

async function lookAt(top: string, name: string): Promise<Product> {
  const file = path.join(top, name);
  const found = await lstat(file);
  const common = { path: name, mode: found.mode & 0o7777, mtime: found.mtimeMs };
  if (found.isDirectory()) return { ...common, kind: 'directory', size: 0, target: null };
  if (found.isSymbolicLink()) return { ...common, kind: 'link', size: 0, target: await readlink(file) };
  if (found.isFile()) return { ...common, kind: 'file', size: found.size, target: null };
  throw new Error(`${name} is neither a file nor a directory`);
}

/** How many differing paths are named; one is enough to know. */
const mostNamed = 20;

/** Paths that are no longer what the manifest says, some of them: size, time or permissions of a file, the target of a link. */
export async function differing(top: string, products: readonly Product[]): Promise<string[]> {
  const found: string[] = [];
  await eachBounded(products, filesAtOnce, async (product) => {
    if (found.length >= mostNamed) return;
    if (!(await isSame(top, product))) found.push(product.path);
  });
  return found.toSorted();
}

async function isSame(top: string, product: Product): Promise<boolean> {
  const now = await lookAt(top, product.path).catch(() => null);
  if (now === null) return false;
  if (product.kind === 'directory') return now.kind === 'directory';
  if (product.kind === 'link') return now.target === product.target && now.kind === 'link';
  return now.kind === 'file' && now.size === product.size && now.mtime === product.mtime && now.mode === product.mode;
}
