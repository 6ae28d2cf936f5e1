import { appendFileSync, existsSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { endedSession, randomSession } from '../../../../test/support/histories.ts';
import { DAY, MaintainedDatabase } from '../../../../test/support/maintained-database.ts';
import type { Retention } from '../../../ports/maintenance.ts';
import { sampleNote, unwrap } from '../../../testing/store-samples.ts';

const ALL: Retention = { events: null, size: null, archive: null, archiveSize: null };
const OLD: Retention = { ...ALL, events: 90 * DAY };

let db: MaintainedDatabase;
beforeEach(async () => {
  db = new MaintainedDatabase();
  await db.open();
});
afterEach(() => db.remove());

beforeEach(async () => {
  await endedSession(db.store, 's-1', { seed: 1, events: 50, tick: db.tick });
  await endedSession(db.store, 's-2', { seed: 2, events: 50, tick: db.tick });
});

test.each([
  ['sums', 'UPDATE rollups SET sum = sum + 1 WHERE period = 2'],
  ['sketches', 'DELETE FROM sketches'],
  ['values', 'UPDATE samples SET count = count + 1'],
  ['hours', 'UPDATE event_hours SET last_seq = 1'],
  ['a state', `UPDATE sessions SET state = json_set(state, '$.status', 'running') WHERE id = 's-1'`],
  ['a column', "UPDATE sessions SET done = 77 WHERE id = 's-1'"],
  ['a task', "DELETE FROM tasks WHERE session = 's-2'"],
  ['an attempt', "UPDATE attempts SET status = 'landed', ended_at = 5 WHERE number = 1"],
])('%s that are not those of the events are found, and made again', async (_what, sql) => {
  expect(await db.damages()).toEqual([]);
  db.meddle(sql);
  const found = unwrap(await db.maintenance.check()).damages;
  expect(found.length).toBeGreaterThan(0);
  expect(found.every(({ repair }) => repair)).toBe(true);
  unwrap(await db.maintenance.rebuild());
  expect(await db.damages()).toEqual([]);
});

test.each([
  ['missing', 'DELETE FROM events WHERE seq = 7', '1 have no event, and 0 events were removed. Without one: 7'],
  ['the first', "DELETE FROM events WHERE session = 's-2' AND type = 'session.created'", 's-2 do not fit together'],
])('an event that is gone (%s) is found, and nothing is made again without it', async (_what, sql, words) => {
  db.meddle(sql);
  expect((await db.damages()).join('\n')).toContain(words);
  const before = await db.store.load('s-2');
  expect(await db.maintenance.rebuild()).toMatchObject({ ok: false, error: { code: 'store' } });
  expect(await db.store.load('s-2')).toEqual(before);
});

test.each([
  ['changed', (file: string): void => appendFileSync(file, 'x')],
  ['cut', (file: string): void => truncateSync(file, statSync(file).size - 10)],
  ['gone', (file: string): void => rmSync(file)],
])('a segment that is %s is told wherever it is read, and named', async (_what, spoil) => {
  db.now += 100 * DAY;
  const [segment] = unwrap(await db.maintenance.rotate(OLD)).segments;
  const file = join(db.archive, segment?.file ?? '');
  spoil(file);
  const named = { failure: { code: 'store', cause: expect.stringContaining(file) as unknown } };
  await expect(db.store.events({ session: 's-1' })).rejects.toMatchObject(named);
  await expect(db.store.telemetry.page({ limit: 500, archive: true })).rejects.toMatchObject(named);
  expect((await db.damages()).join('\n')).toContain(file);
  expect(await db.maintenance.rebuild()).toMatchObject({ ok: false, error: named.failure });
  expect((await db.store.telemetry.page({ limit: 500 })).events).not.toEqual([]);
  // Without a copy: it is given up, and all else goes on.
  const state = await db.store.load('s-1');
  expect(await db.maintenance.forget('other')).toMatchObject({ ok: false, error: { code: 'usage' } });
  expect(unwrap(await db.maintenance.forget(segment?.file ?? ''))).toEqual(segment);
  expect(await db.store.events({ session: 's-1' })).toEqual([]);
  expect(await db.damages()).toEqual([]);
  expect(unwrap(await db.maintenance.rebuild()).keptSessions).toContain('s-1');
  expect(await db.store.load('s-1')).toEqual(state);
  expect(db.segments()).toEqual([]);
});

test('a segment that is whole is not given up', async () => {
  db.now += 100 * DAY;
  const [segment] = unwrap(await db.maintenance.rotate(OLD)).segments;
  expect(await db.maintenance.forget(segment?.file ?? '')).toMatchObject({ ok: false, error: { code: 'usage' } });
  expect(db.segments()).toHaveLength(1);
});

test('pages that are damaged are found', async () => {
  await db.close();
  const bytes = readFileSync(db.path);
  bytes.fill(0xa5, 4096 * 6, 4096 * 8);
  writeFileSync(db.path, bytes);
  const checked = await db.maintenance.check();
  const said = checked.ok ? checked.value.damages.map(({ what }) => what).join() : checked.error.cause;
  expect(said).toMatch(/damaged/);
  expect(await db.maintenance.backup(join(db.dir, 'copy.db'))).toMatchObject({ ok: false, error: { code: 'store' } });
  expect(existsSync(join(db.dir, 'copy.db'))).toBe(false);
});

test('a session whose last append was a record is as its events make it, and so is one that is spoken of after its end', async () => {
  const { lease } = await randomSession(db.store, 's-3', { seed: 3, events: 20, tick: db.tick });
  db.tick();
  const data = { component: 'watch', message: 'm', detail: null, fatal: false };
  unwrap(await db.store.append(lease, [{ type: 'error.raised', data }]));
  const again = unwrap(await db.store.acquire('s-1'));
  unwrap(await db.store.append(again, [sampleNote('after the end')]));
  unwrap(await db.store.append(again, [sampleNote('once more')]));
  await db.store.release(lease);
  await db.store.release(again);
  expect(await db.damages()).toEqual([]);
  const before = await db.store.load('s-1');
  unwrap(await db.maintenance.rebuild());
  expect(await db.store.load('s-1')).toEqual(before);
  expect(await db.damages()).toEqual([]);
});
