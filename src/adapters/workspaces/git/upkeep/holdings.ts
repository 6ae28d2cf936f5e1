import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Holding } from '../../../../ports/upkeep.ts';
import { atRoot, type Context } from '../context.ts';
import { setupCacheDir } from '../setup-cache/entries.ts';
import { listSlots, readRecord } from '../slot-record.ts';
import { contained, userBranches } from './contained.ts';
import { diskBytes } from './size.ts';

/** Everything of BuildRunner's that a pool and the repository's refs hold. */
export async function listHoldings(context: Context, pool: string, measure: boolean): Promise<readonly Holding[]> {
  const counted = new Set<string>();
  // Setups first: what slots share with them is theirs.
  const setups = await setupHoldings(pool, measure, counted);
  const slots = await slotHoldings(pool, measure, counted);
  return [...setups, ...slots, ...(await refHoldings(context))];
}

type Sized = { readonly bytes: number; readonly at: number };

async function sized(file: string, measure: boolean, counted: Set<string>): Promise<Sized | null> {
  const found = await lstat(file).catch(() => null);
  if (found === null) return null;
  return { bytes: measure ? await diskBytes(file, counted) : 0, at: Math.round(found.mtimeMs) };
}

async function setupHoldings(pool: string, measure: boolean, counted: Set<string>): Promise<readonly Holding[]> {
  const dir = setupCacheDir(pool);
  const found: Holding[] = [];
  for (const name of await readdir(dir).catch(() => [])) {
    const file = path.join(dir, name);
    const size = await sized(file, measure, counted);
    if (size === null) continue;
    // A name with a dot is being made or thrown away; what no process works on any more, the next setup removes.
    if (!name.startsWith('.')) found.push({ kind: 'setup', path: file, ...size });
  }
  return found;
}

/** A session's directory is one leftover as long as it has no slots; else each slot, which the directory goes with, is told. */
async function slotHoldings(pool: string, measure: boolean, counted: Set<string>): Promise<readonly Holding[]> {
  const found: Holding[] = [];
  for (const entry of await readdir(pool, { withFileTypes: true }).catch(() => [])) {
    const dir = path.join(pool, entry.name);
    if (!entry.isDirectory() || dir === setupCacheDir(pool)) continue;
    const session = decoded(entry.name);
    const slots = await listSlots(dir);
    for (const slot of slots) {
      const size = await sized(slot, measure, counted);
      const { holder, retained } = await readRecord(slot);
      const base = { kind: 'slot' as const, path: slot, session: session ?? '', holder, retained };
      found.push({ ...base, ...(size ?? { bytes: 0, at: 0 }) });
    }
    const size = slots.length > 0 ? null : await sized(dir, measure, counted);
    if (size !== null) found.push({ kind: 'leftover', path: dir, session, ...size });
  }
  return found;
}

function decoded(name: string): string | null {
  try {
    return decodeURIComponent(name);
  } catch {
    return null;
  }
}

async function refHoldings(context: Context): Promise<readonly Holding[]> {
  const format = '--format=%(refname)%00%(objectname)%00%(committerdate:unix)';
  const under = ['refs/buildrunner/', 'refs/heads/buildrunner/'];
  const listed = await context.git.run(['for-each-ref', format, ...under], atRoot(context));
  const refs = listed.stdout.split('\n').flatMap((row) => {
    const [ref = '', commit = '', seconds = ''] = row.split('\0');
    const parsed = partsOfRef(ref);
    return parsed === null || commit === '' ? [] : [{ ref, commit, ...parsed, at: Number(seconds) * 1000 }];
  });
  const commits = [...new Set(refs.map(({ commit }) => commit))];
  const known = await contained(context, commits, await userBranches(context));
  return refs.map((one) => ({ kind: 'ref', ...one, containedIn: known.get(one.commit) ?? null }));
}

/** `refs/buildrunner/<session>/<task>/<number>` and `refs/heads/buildrunner/<session>`; anything else is not ours to judge. */
function partsOfRef(ref: string): { readonly session: string; readonly task: string | null } | null {
  const branch = /^refs\/heads\/buildrunner\/([^/]+)$/.exec(ref)?.[1];
  if (branch !== undefined) return { session: branch, task: null };
  const [, session, task] = /^refs\/buildrunner\/([^/]+)\/([^/]+)\/\d+$/.exec(ref) ?? [];
  return session === undefined || task === undefined ? null : { session, task };
}
