import path from 'node:path';
import { HANDOFF_FILE } from '../../../../model/handoff-file.ts';
import type { Failure } from '../../../../model/failure.ts';
import type { CommitId } from '../../../../model/units.ts';
import { ok, type Result } from '../../../../lib/result.ts';
import type { Context } from '../context.ts';
import { eachSubmodule } from '../inner-views.ts';
import { entries } from '../run-git.ts';
import { withSlotIndex, type SlotView } from '../slot-index.ts';
import { lookAs } from '../tree-state.ts';
import { boundLinks, linksBelow, strayLinks, type Surroundings } from './links.ts';
import { listProducts, type Product } from './manifest.ts';

/** What steps made in a workspace: its products; or why these cannot be kept. */
export type Made =
  | { readonly kind: 'keepable'; readonly products: readonly Product[] }
  | { readonly kind: 'bound'; readonly why: string };

const bound = (why: string): Made => ({ kind: 'bound', why });

/** What to look at. */
export type Looking = {
  readonly around: Surroundings;
  /** The commit the workspace was opened with. */
  readonly start: CommitId;
  /** Files copied in, which no step made. */
  readonly copied: readonly string[];
  /** Where installers among the steps must have left something. */
  readonly makes: readonly string[];
};

/**
 * Names of files that tie what lies around them to its place: Python's virtual environments hold absolute paths everywhere,
 * Yarn's Plug'n'Play loads packages from folders outside the tree by their paths.
 */
const tying: Readonly<Record<string, string>> = {
  'pyvenv.cfg': 'a Python virtual environment cannot be moved',
  '.pnp.cjs': "Yarn's Plug'n'Play reads packages from outside the workspace",
};

/** Finds everything in a workspace that is not of its commit and was not copied in. */
export async function findProducts(context: Context, looking: Looking): Promise<Result<Made, Failure>> {
  const { slot } = looking.around;
  return withSlotIndex(context, { slot, base: looking.start }, async (view) => {
    const looked = await lookAs(view, looking.start);
    if (!looked.ok) return looked;
    const changed = await changedFiles(view);
    if (!changed.ok) return changed;
    if (changed.value.length > 0) return ok(bound(`it changes tracked files: ${changed.value.slice(0, 3).join(', ')}`));
    const tops = await allUntracked(view);
    if (!tops.ok) return tops;
    const inner = await eachSubmodule(view, async (one) => {
      const found = await allUntracked(one.view);
      const made = found.ok ? found.value.find((name) => !one.view.never.includes(name)) : '';
      return made === undefined ? [] : [one.prefix + made];
    });
    const [submodule] = inner.flat();
    if (submodule !== undefined) return ok(bound(`it leaves files in a submodule (${submodule})`));
    return ok(await judge(looking, tops.value));
  });
}

/** All links in a workspace and its submodules that are not of its commit; none where git cannot tell. */
export async function findLinks(
  context: Context,
  { slot, start }: { readonly slot: string; readonly start: CommitId },
): Promise<Pick<Product, 'path' | 'target'>[]> {
  const tops = await withSlotIndex(context, { slot, base: start }, async (view) => {
    const looked = await lookAs(view, start);
    if (!looked.ok) return looked;
    const own = await allUntracked(view);
    if (!own.ok) return own;
    const inner = await eachSubmodule(view, async (one) => {
      const found = await allUntracked(one.view);
      return found.ok ? found.value.map((name) => one.prefix + name) : [];
    });
    return ok([...own.value, ...inner.flat()]);
  });
  return tops.ok ? linksBelow(slot, tops.value) : [];
}

/** Whatever is not of the commit, ignored or not; a directory that holds nothing else as one. */
async function allUntracked({ building: { git, call } }: SlotView): Promise<Result<string[], Failure>> {
  const list = ['ls-files', '-z', '--others', '--directory'];
  const listed = await git.read('list what setup made', list, call);
  return listed.ok ? ok(entries(listed.value).map((name) => name.replace(/\/$/, ''))) : listed;
}

async function changedFiles({ building: { git, call } }: SlotView): Promise<Result<string[], Failure>> {
  await git.run(['update-index', '-q', '--refresh'], call);
  const compare = ['diff-files', '-z', '--name-only', '--ignore-submodules=none'];
  const compared = await git.read('compare a workspace', compare, call);
  return compared.ok ? ok(entries(compared.value)) : compared;
}

async function judge({ around, copied, makes }: Looking, tops: readonly string[]): Promise<Made> {
  const apart = new Set([...copied, HANDOFF_FILE]);
  const products = await listProducts(around.slot, tops, (name) => apart.has(name));
  const untrackedTops = new Set(tops);
  const both = copied.find((name) => !untrackedTops.has(name) && isUnder(untrackedTops, name));
  if (both !== undefined) return bound(`${both} is copied in where setup makes files, too`);
  if (products.length === 0) return bound('it leaves nothing in the workspace');
  const names = new Set(products.map((product) => product.path));
  const missing = makes.find((name) => !names.has(name));
  if (missing !== undefined) return bound(`it makes no ${missing}`);
  for (const { path: name } of products) {
    const why = tying[path.posix.basename(name)];
    if (why !== undefined) return bound(`${why} (${name})`);
  }
  const [tied] = boundLinks(around.slot, products);
  if (tied !== undefined) return bound(`the link ${tied} means another place in another workspace`);
  const [stray] = await strayLinks(around, products);
  return stray === undefined
    ? { kind: 'keepable', products }
    : bound(`the link ${stray.path} leads out of the workspace, to ${stray.leadsTo}`);
}

function isUnder(tops: ReadonlySet<string>, name: string): boolean {
  for (let at = path.posix.dirname(name); at !== '.'; at = path.posix.dirname(at)) if (tops.has(at)) return true;
  return false;
}
