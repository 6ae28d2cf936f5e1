import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CommitId } from '../../../model/units.ts';

/** What is known of a slot, in a file beside it: agents may do to the tree what they like, and a later `br` finds it again. */
export type SlotRecord = {
  /** Who works in it; null: free. */
  readonly holder: string | null;
  /** Who worked in it before it became free; null: nobody yet. */
  readonly last: string | null;
  /** Could not be brought back to order: left alone until the session's slots are removed. */
  readonly broken: boolean;
  /** Holds work that could not be kept: nobody gets it and nothing removes it, ever. */
  readonly retained: boolean;
  /** The commit whose files it was handed out with; null before that. */
  readonly start: CommitId | null;
  /** The worktree's own directory among git's files; null until the worktree is made. */
  readonly gitDir: string | null;
  /** Files copied in from the user's tree or left by preparation, relative to the slot. They are never part of a snapshot. */
  readonly copied: readonly string[];
  /** Ignored paths that were there when the work began, a directory without tracked files as one. */
  readonly ignored: readonly string[];
  /** First of the slot's ten ports; null before it has any. */
  readonly ports: number | null;
  /** Key of the kept setup whose files it shares; null: it shares none. */
  readonly filled: string | null;
  /** What the workspace's `notes` said. */
  readonly notes: readonly string[];
};

/** A slot nobody has used. */
export const emptyRecord: SlotRecord = {
  holder: null,
  last: null,
  broken: false,
  retained: false,
  start: null,
  gitDir: null,
  copied: [],
  ignored: [],
  ports: null,
  filled: null,
  notes: [],
};

/** The record's file, from the slot's path. */
export const recordFile = (slot: string): string => `${slot}.json`;

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** Reads a record. A missing or torn one reads as empty: it was being written when `br` died, so nothing had run there. */
export async function readRecord(slot: string): Promise<SlotRecord> {
  try {
    const parsed: unknown = JSON.parse(await readFile(recordFile(slot), 'utf8'));
    if (typeof parsed !== 'object' || parsed === null) return emptyRecord;
    const field = (name: string): unknown => Reflect.get(parsed, name);
    const ports = field('ports');
    const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
    return {
      holder: text(field('holder')),
      last: text(field('last')),
      broken: field('broken') === true,
      retained: field('retained') === true,
      start: text(field('start')),
      gitDir: text(field('gitDir')),
      copied: strings(field('copied')),
      ignored: strings(field('ignored')),
      ports: typeof ports === 'number' ? ports : null,
      filled: text(field('filled')),
      notes: strings(field('notes')),
    };
  } catch {
    return emptyRecord;
  }
}

/** Replaces a record whole. */
export async function writeRecord(slot: string, record: SlotRecord): Promise<void> {
  const fresh = `${recordFile(slot)}.${randomUUID()}`;
  await writeFile(fresh, JSON.stringify(record));
  await rename(fresh, recordFile(slot));
}

/** Makes the record of a new slot; false when that slot exists already. */
export async function createRecord(slot: string): Promise<boolean> {
  await mkdir(path.dirname(slot), { recursive: true });
  try {
    await (await open(recordFile(slot), 'wx')).close();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Paths of a session's slots, lowest number first. */
export async function listSlots(sessionDir: string): Promise<string[]> {
  const names = await readdir(sessionDir).catch(() => []);
  return names
    .map((name) => /^slot-(\d+)\.json$/.exec(name)?.[1])
    .filter((number) => number !== undefined)
    .toSorted((a, b) => Number(a) - Number(b))
    .map((number) => path.join(sessionDir, `slot-${number}`));
}
