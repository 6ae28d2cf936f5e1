import { readlink, realpath } from 'node:fs/promises';
import path from 'node:path';
import { eachBounded } from '../../../../lib/each-bounded.ts';
import { filesAtOnce, type Product } from './manifest.ts';

/** The trees that a workspace's links are judged by; all absolute and real. */
export type Surroundings = {
  readonly slot: string;
  /** Tops of the user's own working trees. */
  readonly users: readonly string[];
  /** The directory of all slots. */
  readonly pool: string;
};

/** A link that leads where none may, and where that is. */
export type StrayLink = { readonly path: string; readonly leadsTo: string };

const within = (dir: string, file: string): boolean => file === dir || file.startsWith(dir + path.sep);

/** Whether a place belongs to the user's trees or to another slot. */
function isForeign({ slot, users, pool }: Surroundings, file: string): boolean {
  return !within(slot, file) && [...users, pool].some((dir) => within(dir, file));
}

/**
 * Links in a workspace that really end in the user's tree or in another slot: what is resolved through them would be tested in
 * the wrong tree. Links to nowhere are judged by what they say.
 */
export async function strayLinks(
  around: Surroundings,
  products: readonly Pick<Product, 'path' | 'target'>[],
): Promise<StrayLink[]> {
  const found: StrayLink[] = [];
  await eachBounded(
    products.filter((product) => product.target !== null),
    filesAtOnce,
    async ({ path: name, target }) => {
      const file = path.join(around.slot, name);
      const said = path.resolve(path.dirname(file), target ?? '');
      const leadsTo = await realpath(file).catch(() => said);
      if (isForeign(around, leadsTo)) found.push({ path: name, leadsTo });
    },
  );
  return found.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Those of a workspace's paths that are such links themselves; what lies below is not looked at. */
export async function strayPaths(around: Surroundings, paths: readonly string[]): Promise<StrayLink[]> {
  const links: Pick<Product, 'path' | 'target'>[] = [];
  await eachBounded(paths, filesAtOnce, async (name) => {
    const target = await readlink(path.join(around.slot, name)).catch(() => null);
    if (target !== null) links.push({ path: name, target });
  });
  return strayLinks(around, links);
}

/** Links that would mean something else in another slot: absolute ones into this one, relative ones out of it. */
export function boundLinks(slot: string, products: readonly Product[]): string[] {
  return products.flatMap(({ path: name, target }) => {
    if (target === null) return [];
    const inside = within(slot, path.resolve(slot, path.dirname(name), target));
    return path.isAbsolute(target) === inside ? [name] : [];
  });
}
