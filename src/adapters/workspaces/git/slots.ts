import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { serialised } from './metadata-mutex.ts';
import {
  createRecord,
  emptyRecord,
  listSlots,
  readRecord,
  recordFile,
  type SlotRecord,
  writeRecord,
} from './slot-record.ts';

/** Where a session's slots lie: one directory per session, so that sessions run by different processes never meet. */
export function sessionDir(poolDir: string, session: string): string {
  return path.join(poolDir, encodeURIComponent(session));
}

/** A slot taken for a holder. `used`: someone worked in it before. */
export type TakenSlot = { readonly slot: string; readonly used: boolean };

/**
 * Finds the slot a holder already has, else a free one, else makes the next; and writes the holder down. Of free ones the next try at a task
 * gets the one of the last try: some agents know their conversations by the directory they began in.
 * Two processes that (wrongly) run one session at once still never make the same new slot.
 */
export async function takeSlot(poolDir: string, session: string, holder: string): Promise<TakenSlot> {
  const dir = sessionDir(poolDir, session);
  return serialised(dir, async () => {
    const slots = await listSlots(dir);
    const records = await Promise.all(slots.map(async (slot) => ({ slot, record: await readRecord(slot) })));
    // Into a slot that was being filled when `br` died, its git may still be writing: nobody gets it again.
    const filling = (record: SlotRecord): boolean => record.holder !== null && record.start === null;
    const sound = records.filter(({ record }) => !record.broken && !record.retained && !filling(record));
    const task = holder.slice(0, holder.lastIndexOf('/') + 1);
    const free = sound.filter(({ record }) => record.holder === null);
    const known =
      sound.find(({ record }) => record.holder === holder) ??
      free.find(({ record }) => task !== '' && record.last?.startsWith(task) === true) ??
      free[0];
    if (known !== undefined) {
      await writeRecord(known.slot, { ...known.record, holder, start: null });
      return { slot: known.slot, used: known.record.gitDir !== null };
    }
    for (let number = slots.length + 1; ; number += 1) {
      const slot = path.join(dir, `slot-${number}`);
      if (!(await createRecord(slot))) continue;
      await writeRecord(slot, { ...emptyRecord, holder });
      return { slot, used: false };
    }
  });
}

/** The slot that was handed out to a holder, if its directory is still there, or null. */
export async function findSlot(poolDir: string, session: string, holder: string): Promise<string | null> {
  for (const slot of await listSlots(sessionDir(poolDir, session))) {
    const record = await readRecord(slot);
    if (record.holder !== holder || record.start === null || record.retained) continue;
    const found = await lstat(slot).catch(() => null);
    return found?.isDirectory() === true ? slot : null;
  }
  return null;
}

/** Makes a slot free for the next holder, or takes it out of use. A slot that was disposed of meanwhile stays gone. */
export async function freeSlot(slot: string, broken = false): Promise<void> {
  await serialised(path.dirname(slot), async () => {
    if ((await lstat(recordFile(slot)).catch(() => null)) === null) return;
    const record = await readRecord(slot);
    if (record.retained) return;
    // Whoever never got it has left nothing there to come back to.
    const last = record.start === null ? record.last : record.holder;
    await writeRecord(slot, { ...record, holder: null, last, broken });
  });
}

/** Takes a slot out of use for good, with what lies in it. Who held it stays on record. */
export async function retainSlot(slot: string): Promise<void> {
  await serialised(path.dirname(slot), async () => {
    await writeRecord(slot, { ...(await readRecord(slot)), retained: true });
  });
}
