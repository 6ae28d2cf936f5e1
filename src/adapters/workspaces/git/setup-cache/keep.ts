import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { eachBounded } from '../../../../lib/each-bounded.ts';
import { removeTree } from '../tree-files.ts';
import { finishEntry, partsOf, startEntry } from './entries.ts';
import { putProducts } from './fill.ts';
import { filesAtOnce, listProducts, manifestFormat, type Product, writeManifest } from './manifest.ts';
import type { Way } from './ways.ts';

/** What to keep, and under which key. */
export type Keeping = {
  readonly pool: string;
  readonly key: string;
  readonly slot: string;
  readonly products: readonly Product[];
  readonly way: Way;
  readonly now: number;
};

/** Keeps a workspace's products under a key: whole, or not at all. Rejects when the disk refuses. */
export async function keepProducts({ pool, key, slot, products, way, now }: Keeping): Promise<void> {
  const built = await startEntry(pool);
  try {
    const parts = partsOf(built);
    await putProducts({ from: slot, to: parts.tree, manifest: { slot, products }, way });
    const naming = await filesNaming(slot, products);
    const wanted = new Set(products.map((product) => product.path));
    // Listed anew: what is compared before each use is what lies here.
    const stored = await listProducts(parts.tree, await readdir(parts.tree), () => false);
    await writeManifest(parts.manifest, {
      format: manifestFormat,
      made: now,
      slot,
      products: stored
        .filter((product) => wanted.has(product.path))
        .map((product): Product => (naming.has(product.path) ? { ...product, kind: 'text' } : product)),
    });
    await finishEntry(pool, key, built);
  } catch (error) {
    await removeTree(built).catch(() => undefined);
    throw error;
  }
}

/** Greatest file that is searched for the workspace's name, in bytes: scripts and settings that hold it are far smaller. */
const largestText = 1 << 20;

/** Where git looks for a NUL to tell binary files (`buffer_is_binary` in its xdiff-interface.c). */
const binaryProbe = 8000;

/** Text files that hold the workspace's own path, such as the start scripts pnpm writes. */
async function filesNaming(slot: string, products: readonly Product[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const small = products.filter((product) => product.kind === 'file' && product.size <= largestText);
  const wanted = small.filter((product) => product.size >= Buffer.byteLength(slot));
  await eachBounded(wanted, filesAtOnce, async ({ path: name }) => {
    const content = await readFile(path.join(slot, name));
    if (content.includes(slot) && !content.subarray(0, binaryProbe).includes(0)) found.add(name);
  });
  return found;
}
