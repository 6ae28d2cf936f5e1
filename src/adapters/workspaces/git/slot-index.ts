import { HANDOFF_FILE } from '../../../model/handoff-file.ts';
import { lstat } from 'node:fs/promises';
import type { Failure } from '../../../model/failure.ts';
import type { CommitId } from '../../../model/units.ts';
import type { Result } from '../../../lib/result.ts';
import type { Context } from './context.ts';
import type { Place } from './run-git.ts';
import { dropIndex } from './saved-index.ts';
import { readRecord, type SlotRecord } from './slot-record.ts';
import { startIndex, type Building } from './snapshot-index.ts';
import { isIntact } from './worktree.ts';

/** A slot's tree, looked at through an index of our own. */
export type SlotView = {
  readonly record: SlotRecord;
  readonly place: Place;
  /** The slot's own git directory; null when it was pruned away, and `place` names the repository's instead. */
  readonly gitDir: string | null;
  readonly building: Building;
  /** Files that are never part of the attempt's work. */
  readonly never: readonly string[];
};

/** Whether a slot still has its directory. */
export async function isPresent(slot: string): Promise<boolean> {
  return (await lstat(slot).catch(() => null))?.isDirectory() === true;
}

/** Which slot to look at; `suffix` tells copies of its index apart that are in use at the same time. */
export type SlotLook = { readonly slot: string; readonly base: CommitId; readonly suffix?: string };

/** Works on a copy of the index the agent left, so that the agent's stays as it is. `base` is read where that one is broken. */
export async function withSlotIndex<T>(
  context: Context,
  { slot, base, suffix = 'snapshot-index' }: SlotLook,
  work: (view: SlotView) => Promise<Result<T, Failure>>,
): Promise<Result<T, Failure>> {
  const record = await readRecord(slot);
  // The slot's own git directory may have been pruned away; the repository's does as well, since index and tree are given.
  const gitDir = record.gitDir !== null && (await isIntact(record.gitDir)) ? record.gitDir : null;
  const place: Place = { gitDir: gitDir ?? context.info.commonDir, workTree: slot };
  const index = `${slot}.${suffix}`;
  const building: Building = { git: context.git, index, call: { at: place, env: { GIT_INDEX_FILE: index } } };
  try {
    const started = await startIndex(building, { gitDir: record.gitDir ?? '', slot, base });
    if (!started.ok) return started;
    return await work({ record, place, gitDir, building, never: [HANDOFF_FILE, ...record.copied] });
  } finally {
    await dropIndex(index);
  }
}
