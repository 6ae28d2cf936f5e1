import { randomUUID } from 'node:crypto';
import { lstat, mkdir, readdir, rename, utimes } from 'node:fs/promises';
import path from 'node:path';
import { removeTree } from '../tree-files.ts';
import { type Manifest, readManifest } from './manifest.ts';

/** Where a pool's kept setups lie, beside its sessions' slots: `<key>/manifest.json` and `<key>/tree/`. */
export function setupCacheDir(pool: string): string {
  return path.join(pool, 'cache');
}

/** A kept setup that is there. */
export type KeptEntry = {
  readonly key: string;
  readonly dir: string;
  readonly tree: string;
  readonly manifest: Manifest;
};

const manifestName = 'manifest.json';
const treeName = 'tree';
const unfinished = '.new-';
const discarded = '.old-';

/** The file a manifest lies in, and the directory of the products, from an entry's directory. */
export function partsOf(dir: string): { readonly manifest: string; readonly tree: string } {
  return { manifest: path.join(dir, manifestName), tree: path.join(dir, treeName) };
}

/** The kept setup of a key, or null. One that cannot be read is thrown away. Its directory's time tells when it was last used. */
export async function findEntry(pool: string, key: string): Promise<KeptEntry | null> {
  const dir = path.join(setupCacheDir(pool), key);
  if ((await lstat(dir).catch(() => null)) === null) return null;
  const parts = partsOf(dir);
  const manifest = await readManifest(parts.manifest);
  if (manifest === null) {
    await discardEntry(pool, key);
    return null;
  }
  const now = new Date();
  await utimes(dir, now, now).catch(() => undefined);
  return { key, dir, tree: parts.tree, manifest };
}

/** Takes an entry away. Whoever fills from it at the moment finds it gone, and does without. */
export async function discardEntry(pool: string, key: string): Promise<void> {
  const gone = path.join(setupCacheDir(pool), `${discarded}${process.pid}-${randomUUID()}`);
  try {
    await rename(path.join(setupCacheDir(pool), key), gone);
  } catch {
    // Somebody else took it away.
    return;
  }
  await removeTree(gone).catch(() => undefined);
}

/** A place to build an entry in, seen by nobody. What killed processes left of theirs is removed. */
export async function startEntry(pool: string): Promise<string> {
  const cache = setupCacheDir(pool);
  await mkdir(cache, { recursive: true });
  for (const name of await readdir(cache)) {
    const pid = /^\.(?:new|old)-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await removeTree(path.join(cache, name)).catch(() => undefined);
  }
  const dir = path.join(cache, `${unfinished}${process.pid}-${randomUUID()}`);
  await mkdir(partsOf(dir).tree, { recursive: true });
  return dir;
}

/** Makes a built entry the one of its key. When somebody was quicker, theirs stays: it is made of the same. */
export async function finishEntry(pool: string, key: string, built: string): Promise<void> {
  try {
    await rename(built, path.join(setupCacheDir(pool), key));
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST');
    await removeTree(built).catch(() => undefined);
    if (!taken) throw error;
  }
}

/** A process of another namespace or user may look dead or alive wrongly: a kept setup is verified before each use anyway. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
