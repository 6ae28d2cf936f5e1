import { lstat } from 'node:fs/promises';
import path from 'node:path';
import type { Failure } from '../../../model/failure.ts';
import type { CommitId } from '../../../model/units.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { Context } from './context.ts';
import { gone, restless, settlingPasses } from './restore.ts';
import { isPresent, withSlotIndex, type SlotView } from './slot-index.ts';
import { readRecord, writeRecord } from './slot-record.ts';
import { ignoredPaths, lookAs, putBack, putIndexBack, untracked } from './tree-state.ts';

/** What preparation did to a slot. */
export type Settled = { readonly restored: readonly string[]; readonly leftOut: readonly string[] };

/** Puts tracked files back to the commit, and notes new ones among those that are never the attempt's work. */
export async function settle(context: Context, slot: string, commit: CommitId): Promise<Result<Settled, Failure>> {
  if (!(await isPresent(slot))) return err(gone(slot));
  return withSlotIndex(context, { slot, base: commit }, async (view) => {
    const restored = await putAllBack(view, commit);
    if (!restored.ok) return restored;
    const listed = await untracked(view);
    if (!listed.ok) return listed;
    const leftOut: string[] = [];
    for (const name of listed.value.files) {
      if ((await lstat(path.join(slot, name)).catch(() => null)) !== null) leftOut.push(name);
    }
    const ignored = await ignoredPaths(view);
    const record = await readRecord(slot);
    await writeRecord(slot, { ...record, copied: [...record.copied, ...leftOut], ignored });
    return ok({ restored: restored.value, leftOut });
  });
}

async function putAllBack(view: SlotView, commit: CommitId): Promise<Result<string[], Failure>> {
  const looked = await lookAs(view, commit);
  if (!looked.ok) return looked;
  const restored = new Set<string>();
  for (let pass = 0; pass < settlingPasses; pass += 1) {
    const put = await putBack(view);
    if (!put.ok) return put;
    for (const name of put.value) restored.add(name);
    if (put.value.length > 0) continue;
    const index = await putIndexBack(view);
    return index.ok ? ok([...restored].toSorted()) : index;
  }
  return err(restless(view.place.workTree));
}
