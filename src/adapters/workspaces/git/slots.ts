import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { serialised } from './metadata-mutex.ts';
import { createRecord, emptyRecord, listSlots, readRecord, recordFile, writeRecord } from './slot-record.ts';

/** Where a session's slots lie: one directory per session, so that sessions run by different processes never meet. */
export function sessionDir(poolDir: string, session: string): string {
  return path.join(poolDir, encodeURIComponent(session));
}

/** A slot taken for a holder. `used`: someone worked in it before. */
export type TakenSlot = { readonly slot: string; readonly used: boolean };

/**
 * Finds the slot a holder already has, else the first free one, else makes the next; and writes the holder down.
 * Two processes that (wrongly) run one session at once still never make the same new slot.
 */
export async function takeSlot(poolDir: string, session: string, holder: string): Promise<TakenSlot> {
  const dir = sessionDir(poolDir, session);
  return serialised(dir, async () => {
    const slots = await listSlots(dir);
    const records = await Promise.all(slots.map(async (slot) => ({ slot, record: await readRecord(slot) })));
    const sound = records.filter(({ record }) => !record.broken);
    const known =
      sound.find(({ record }) => record.holder === holder) ?? sound.find(({ record }) => record.holder === null);
    if (known !== undefined) {
      await writeRecord(known.slot, { ...known.record, holder });
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

/** The slot of a holder whose directory is still there, or null. */
export async function findSlot(poolDir: string, session: string, holder: string): Promise<string | null> {
  for (const slot of await listSlots(sessionDir(poolDir, session))) {
    if ((await readRecord(slot)).holder !== holder) continue;
    const found = await lstat(slot).catch(() => null);
    return found?.isDirectory() === true ? slot : null;
  }
  return null;
}

/** Makes a slot free for the next holder, or takes it out of use. A slot that was disposed of meanwhile stays gone. */
export async function freeSlot(slot: string, broken = false): Promise<void> {
  await serialised(path.dirname(slot), async () => {
    if ((await lstat(recordFile(slot)).catch(() => null)) === null) return;
    await writeRecord(slot, { ...(await readRecord(slot)), holder: null, broken });
  });
}
