import path from 'node:path';
import { ownGitDir, declaredSubmodules, gitlinks } from './gitlinks.ts';
import { copyIndex, dropIndex } from './saved-index.ts';
import type { Building } from './snapshot-index.ts';
import type { SlotView } from './slot-index.ts';
import { holds } from './submodules.ts';

/** A view of a submodule's tree, to be looked at as the commit the tree around it records; `prefix` leads to it. */
export type InnerView = { readonly view: SlotView; readonly prefix: string };

/** Does something with every submodule that is checked out in a view's tree, those of submodules included. */
export async function eachSubmodule<T>(
  view: SlotView,
  work: (inner: InnerView) => Promise<T>,
  prefix = '',
): Promise<T[]> {
  const { git, call, index } = view.building;
  if ((await declaredSubmodules(git, call)).size === 0) return [];
  const done: T[] = [];
  for (const link of await gitlinks(git, call)) {
    const workTree = path.join(view.place.workTree, link.path);
    const gitDir = await ownGitDir(git, workTree);
    if (gitDir === null || !(await holds(git, gitDir, link.commit))) continue;
    const place = { gitDir, workTree };
    const own = `${index}.module`;
    const building: Building = { git, index: own, call: { at: place, env: { GIT_INDEX_FILE: own } } };
    try {
      await copyIndex(path.join(gitDir, 'index'), own);
      const read = await git.run(['read-tree', '--reset', link.commit], building.call);
      if (read.code !== 0) continue;
      const below = `${link.path}/`;
      const never = view.never.flatMap((name) => (name.startsWith(below) ? [name.slice(below.length)] : []));
      const inner: InnerView = { view: { ...view, place, gitDir, building, never }, prefix: prefix + below };
      done.push(await work(inner), ...(await eachSubmodule(inner.view, work, inner.prefix)));
    } finally {
      await dropIndex(own);
    }
  }
  return done;
}
