import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { commandLine } from '../../../../model/command-line.ts';
import type { LinkPolicy } from '../../../../model/config.ts';
import type { Failure } from '../../../../model/failure.ts';
import { failure } from '../../../../model/failures.ts';
import { err, ok, type Result } from '../../../../lib/result.ts';
import type { SetupFilled, SetupRequest } from '../../../../ports/workspace.ts';
import { atRoot, type Context } from '../context.ts';
import { entries, type Env } from '../run-git.ts';
import { readRecord, type SlotRecord, writeRecord } from '../slot-record.ts';
import { removeTree } from '../tree-files.ts';
import { discardEntry, findEntry, type KeptEntry, setupCacheDir } from './entries.ts';
import { putProducts } from './fill.ts';
import { keepProducts } from './keep.ts';
import { setupKey, type SetupKey } from './key.ts';
import { type StrayLink, strayLinks, type Surroundings } from './links.ts';
import { differing } from './manifest.ts';
import { findLinks, findProducts } from './products.ts';
import { chooseWay, isShareable, type Way, wayNames } from './ways.ts';

/** What the cache works with. */
export type SetupCacheOptions = {
  readonly userEnv: Env;
  readonly links: LinkPolicy;
  readonly now: () => number;
};

/** A workspace whose setup is at hand. */
type Case = {
  readonly context: Context;
  readonly pool: string;
  readonly slot: string;
  readonly record: SlotRecord;
  readonly request: SetupRequest;
};

/** What setups made, kept in the pool for workspaces that need the same. */
export type SetupCache = {
  /** See `Workspaces.fillSetup`. */
  fill(
    context: Context,
    place: { readonly pool: string; readonly slot: string },
    request: SetupRequest,
  ): Promise<Result<SetupFilled, Failure>>;
  /** See `Workspaces.altered`. */
  altered(pool: string, slot: string): Promise<readonly string[]>;
  /** See `Workspaces.strays`. */
  strays(context: Context, place: { readonly pool: string; readonly slot: string }): Promise<readonly StrayLink[]>;
};

/** Opens the cache. Within one process, who needs what is being made waits for it. */
export function openSetupCache(options: SetupCacheOptions): SetupCache {
  const making = new Map<string, Promise<void>>();
  return {
    fill: async (context, { pool, slot }, request) => {
      const record = await readRecord(slot);
      const at: Case = { context, pool, slot, record, request };
      const key = await keyOf(at, options.userEnv);
      const none: SetupFilled = { done: 0, keep: null, notes: key.notes };
      if (key.steps === 0) return ok(none);
      const way = await chooseWay(setupCacheDir(pool), options.links, request.share);
      if (way === null) {
        const why = `files cannot be shared by ${options.links} in ${pool}`;
        return ok({ ...none, notes: [...key.notes, `setup runs each time: ${why}`] });
      }
      let filled = await fillFrom(at, key, way);
      const before = making.get(key.key);
      if (filled.ok && filled.value === null && before !== undefined) {
        await Promise.race([before, aborted(request.signal)]);
        filled = await fillFrom(at, key, way);
      }
      if (!filled.ok) return filled;
      if (filled.value !== null) return ok({ done: key.steps, keep: null, notes: [...key.notes, filled.value] });
      let finish = (): void => undefined;
      const finished = new Promise<void>((resolve) => (finish = resolve));
      if (!making.has(key.key)) making.set(key.key, finished);
      const cancel = (): void => {
        if (making.get(key.key) === finished) making.delete(key.key);
        finish();
      };
      const run = async (): Promise<readonly string[]> => {
        const notes = await keep(at, key, { way, now: options.now() });
        cancel();
        return notes;
      };
      return ok({ ...none, keep: { after: key.steps, run, cancel } });
    },
    altered: async (pool, slot) => {
      const { filled } = await readRecord(slot);
      const entry = filled === null ? null : await findEntry(pool, filled);
      return entry === null ? [] : spoiled(pool, entry);
    },
    strays: async (context, { pool, slot }) => {
      const { start } = await readRecord(slot);
      if (start === null) return [];
      return strayLinks(around({ context, pool, slot }), await findLinks(context, { slot, start }));
    },
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

async function keyOf({ context, slot, record, request }: Case, userEnv: Env): Promise<SetupKey> {
  const tracked = new Map<string, string>();
  const listed = await context.git.run(['ls-tree', '-r', '-z', '--full-tree', record.start ?? 'HEAD'], atRoot(context));
  for (const entry of entries(listed.stdout)) {
    const tab = entry.indexOf('\t');
    tracked.set(entry.slice(tab + 1), entry.slice(0, tab));
  }
  const sparse = path.join(record.gitDir ?? slot, 'info', 'sparse-checkout');
  const checkout = await readFile(sparse, 'utf8').catch(() => '');
  const { steps, env } = request;
  return setupKey({ steps, env, userEnv, slot, tracked, copied: record.copied, checkout });
}

/** Fills the workspace when there is a sound entry. Gives the note about it; null when there is none. */
async function fillFrom(at: Case, key: SetupKey, way: Way): Promise<Result<string | null, Failure>> {
  const { pool, slot, request } = at;
  const entry = await findEntry(pool, key.key);
  if (entry === null || (await spoiled(pool, entry)).length > 0) return ok(null);
  const { products, made } = entry.manifest;
  try {
    await putProducts({ from: entry.tree, to: slot, manifest: entry.manifest, way });
  } catch {
    // Taken away meanwhile, or no room: then the steps run, and tell what is wrong.
    return ok(null);
  }
  const [stray] = await strayLinks(around(at), products);
  if (stray !== undefined) return err(leadsAway(stray.path, stray.leadsTo));
  if (way === 'hardlink') await noteShared(slot, key.key);
  // Written to while it was copied: then what was copied is not to be trusted.
  else if ((await spoiled(pool, entry)).length > 0) {
    for (const top of topmost(products)) await removeTree(path.join(slot, top));
    return ok(null);
  }
  const commands = request.steps.slice(0, key.steps).map((step) => commandLine(step.command));
  const when = new Date(made).toISOString().replace('T', ' ').slice(0, 16);
  const files = products.filter((product) => product.kind !== 'directory').length;
  return ok(`setup not run: ${commands.join(', ')} (${files} files kept on ${when} UTC, by ${wayNames[way]})`);
}

function around({ context, pool, slot }: Pick<Case, 'context' | 'pool' | 'slot'>): Surroundings {
  const { root, stateDir } = context.info;
  return { slot, pool, users: [...new Set([root, path.dirname(stateDir)])] };
}

function leadsAway(link: string, leadsTo: string): Failure {
  return failure(
    'workspace',
    `The link ${link} leads out of the workspace, to ${leadsTo}.`,
    'What runs in the workspace would be tested against files of another tree. Have the setup make no such link.',
  );
}

async function noteShared(slot: string, key: string): Promise<void> {
  await writeRecord(slot, { ...(await readRecord(slot)), filled: key });
}

/** Products that are not what they were when they were kept. Then the entry is thrown away. */
async function spoiled(pool: string, entry: KeptEntry): Promise<string[]> {
  const found = await differing(entry.tree, entry.manifest.products);
  if (found.length > 0) await discardEntry(pool, entry.key);
  return found;
}

function topmost(products: readonly { readonly path: string }[]): string[] {
  const all = new Set(products.map((product) => product.path));
  return [...all].filter((name) => !all.has(path.posix.dirname(name)));
}

/** Keeps what the steps made, where it can be. Gives what there is to say about it. */
async function keep(
  at: Case,
  key: SetupKey,
  { way, now }: { readonly way: Way; readonly now: number },
): Promise<readonly string[]> {
  const { context, pool, slot, record } = at;
  if (record.start === null) return [];
  try {
    const { copied, start } = record;
    const made = await findProducts(context, { around: around(at), start, copied, makes: key.makes });
    if (!made.ok) return [`setup was not kept: ${made.error.detail ?? made.error.cause}`];
    if (made.value.kind === 'bound') return [`setup runs each time: ${made.value.why}`];
    const { products } = made.value;
    await keepProducts({ pool, key: key.key, slot, products, way, now });
    const shares = way === 'hardlink' && products.some((product) => isShareable(product.path));
    if (shares) await noteShared(slot, key.key);
    return [];
  } catch (error) {
    return [`setup was not kept: ${error instanceof Error ? error.message : String(error)}`];
  }
}
