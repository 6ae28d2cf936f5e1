import { lstat, readdir, readlink, realpath } from 'node:fs/promises';
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

/** All links at and below some paths of a workspace; none is followed. What cannot be read is passed over. */
export async function linksBelow(slot: string, paths: readonly string[]): Promise<Pick<Product, 'path' | 'target'>[]> {
  const links: Pick<Product, 'path' | 'target'>[] = [];
  let level: string[] = [];
  const look = async (name: string): Promise<void> => {
    const target = await readlink(path.join(slot, name)).catch(() => null);
    if (target !== null) links.push({ path: name, target });
  };
  for (const name of paths) {
    const found = await lstat(path.join(slot, name)).catch(() => null);
    if (found?.isSymbolicLink() === true) await look(name);
    else if (found?.isDirectory() === true) level.push(name);
  }
  while (level.length > 0) {
    const below: string[] = [];
    await eachBounded(level, filesAtOnce, async (name) => {
      for (const entry of await readdir(path.join(slot, name), { withFileTypes: true }).catch(() => [])) {
        const inside = `${name}/${entry.name}`;
        if (entry.isSymbolicLink()) await look(inside);
        else if (entry.isDirectory()) below.push(inside);
      }
    });
    level = below;
  }
  return links;
}

/** Links that would mean something else in another slot: absolute ones into this one, relative ones out of it. */
export function boundLinks(slot: string, products: readonly Product[]): string[] {
  return products.flatMap(({ path: name, target }) => {
    if (target === null) return [];
    const inside = within(slot, path.resolve(slot, path.dirname(name), target));
    return path.isAbsolute(target) === inside ? [name] : [];
  });
}
