import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { findSlot, freeSlot, takeSlot } from './slots.ts';
import { readRecord, writeRecord } from './slot-record.ts';

const pool = mkdtempSync(path.join(tmpdir(), 'br slots '));
afterEach(() => rmSync(pool, { recursive: true, force: true }));

/** What handing out a filled slot leaves. */
async function handOut(slot: string): Promise<void> {
  mkdirSync(slot, { recursive: true });
  await writeRecord(slot, { ...(await readRecord(slot)), start: 'c0', gitDir: '/g' });
}

test('a slot that was being filled when br died is neither found nor taken again: its git may still write there', async () => {
  const first = await takeSlot(pool, 's', 's/a/1');
  await handOut(first.slot);
  await freeSlot(first.slot);
  expect(await takeSlot(pool, 's', 's/b/1')).toEqual({ slot: first.slot, used: true });
  // Here br dies.
  expect(await findSlot(pool, 's', 's/b/1')).toBeNull();
  expect((await takeSlot(pool, 's', 's/b/1')).slot).not.toBe(first.slot);
  expect((await takeSlot(pool, 's', 's/c/1')).slot).not.toBe(first.slot);
});

test('a slot that was handed out is found by its holder', async () => {
  const { slot } = await takeSlot(pool, 's', 's/a/1');
  await handOut(slot);
  expect(await findSlot(pool, 's', 's/a/1')).toBe(slot);
  expect(await findSlot(pool, 's', 's/b/1')).toBeNull();
});

test('the next try at a task gets the slot of the last one where that is free', async () => {
  const one = await takeSlot(pool, 's', 's/a/1');
  const two = await takeSlot(pool, 's', 's/b/1');
  for (const { slot } of [one, two]) {
    await handOut(slot);
    await freeSlot(slot);
  }
  expect((await takeSlot(pool, 's', 's/b/2')).slot).toBe(two.slot);
  expect((await takeSlot(pool, 's', 's/b/1/landing')).slot).toBe(one.slot);
});
