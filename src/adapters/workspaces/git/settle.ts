import { lstat } from 'node:fs/promises';
import path from 'node:path';
import type { Failure } from '../../../model/failure.ts';
import type { CommitId } from '../../../model/units.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { Context } from './context.ts';
import { gone, restless, settlingPasses } from './restore.ts';
import { eachSubmodule } from './inner-views.ts';
import { isPresent, withSlotIndex, type SlotView } from './slot-index.ts';
import { readRecord, writeRecord } from './slot-record.ts';
import { ignoredPaths, lookAs, putBack, putIndexBack, untracked } from './tree-state.ts';

/** What preparation did to a slot. */
export type Settled = { readonly restored: readonly string[]; readonly leftOut: readonly string[] };

/** What to settle a slot at. `ran`: something ran in it since it was handed out. */
export type Settling = { readonly commit: CommitId; readonly ran: boolean };

/** Puts tracked files back to the commit, and notes new ones among those that are never the attempt's work. */
export async function settle(
  context: Context,
  slot: string,
  { commit, ran }: Settling,
): Promise<Result<Settled, Failure>> {
  if (!(await isPresent(slot))) return err(gone(slot));
  // As it was handed out: the commit's files and nothing else.
  if (!ran && (await readRecord(slot)).copied.length === 0) return ok({ restored: [], leftOut: [] });
  return withSlotIndex(context, { slot, base: commit }, async (view) => {
    const restored = await putAllBack(view, commit);
    if (!restored.ok) return restored;
    const listed = await newFiles(view);
    if (!listed.ok) return listed;
    const leftOut: string[] = [];
    for (const name of listed.value) {
      if ((await lstat(path.join(slot, name)).catch(() => null)) !== null) leftOut.push(name);
    }
    const ignored = await ignoredPaths(view);
    const record = await readRecord(slot);
    await writeRecord(slot, { ...record, copied: [...record.copied, ...leftOut], ignored });
    return ok({ restored: restored.value, leftOut });
  });
}

/** New files of the tree and of its submodules. */
async function newFiles(view: SlotView): Promise<Result<string[], Failure>> {
  const listed = await untracked(view);
  if (!listed.ok) return listed;
  const all = [...listed.value.files];
  const inner = await eachSubmodule(view, async (one) => {
    const found = await untracked(one.view);
    return found.ok ? ok(found.value.files.map((name) => one.prefix + name)) : found;
  });
  for (const found of inner) {
    if (!found.ok) return found;
    all.push(...found.value);
  }
  return ok(all);
}

/** Puts tracked files back in the tree and then in its submodules. */
async function putTreesBack(view: SlotView): Promise<Result<string[], Failure>> {
  const put = await putBack(view);
  if (!put.ok) return put;
  const all = [...put.value];
  const inner = await eachSubmodule(view, async (one) => {
    const done = await putBack(one.view);
    return done.ok ? ok(done.value.map((name) => one.prefix + name)) : done;
  });
  for (const done of inner) {
    if (!done.ok) return done;
    all.push(...done.value);
  }
  return ok(all);
}

async function putAllBack(view: SlotView, commit: CommitId): Promise<Result<string[], Failure>> {
  const looked = await lookAs(view, commit);
  if (!looked.ok) return looked;
  const restored = new Set<string>();
  for (let pass = 0; pass < settlingPasses; pass += 1) {
    const put = await putTreesBack(view);
    if (!put.ok) return put;
    for (const name of put.value) restored.add(name);
    if (put.value.length > 0) continue;
    const index = await putIndexBack(view);
    return index.ok ? ok([...restored].toSorted()) : index;
  }
  return err(restless(view.place.workTree));
}
