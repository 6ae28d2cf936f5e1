import { copyFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { endedSession, randomSession } from '../../../../test/support/histories.ts';
import { DAY, MaintainedDatabase } from '../../../../test/support/maintained-database.ts';
import type { Retention } from '../../../ports/maintenance.ts';
import { sampleCreated, sampleNote, unwrap } from '../../../testing/store-samples.ts';
import { openMaintenance } from './maintenance.ts';

const ALL: Retention = { events: null, size: null, archive: null, archiveSize: null };
const OLD: Retention = { ...ALL, events: 90 * DAY };

let db: MaintainedDatabase;
beforeEach(async () => {
  db = new MaintainedDatabase();
  await db.open();
});
afterEach(() => db.remove());

test.each(['zstd', 'gzip'] as const)(
  'old events of ended sessions move to the archive (%s); what is read stays the same',
  async (compression) => {
    await endedSession(db.store, 's-1', { seed: 1, events: 60, tick: db.tick });
    const { state, lease } = await randomSession(db.store, 's-2', { seed: 2, events: 60, tick: db.tick });
    const before = { events: await db.store.events({ session: 's-1' }), page: await db.all() };
    db.now += 100 * DAY;
    const rotated = unwrap(await openMaintenance(db.options({ compression })).rotate(OLD));
    expect(rotated.archived).toBe(before.events.length);
    expect(db.segments()).toEqual(rotated.segments.map(({ file }) => file));
    expect(db.segments()[0]).toMatch(compression === 'zstd' ? /\.ndjson\.zst$/ : /\.ndjson\.gz$/);
    expect(await db.store.events({ session: 's-1' })).toEqual(before.events);
    expect((await db.store.telemetry.page({ limit: 500, session: 's-1' })).events).toEqual([]);
    const page = await db.all();
    expect(page.slice(1)).toEqual(before.page);
    expect(page[0]).toMatchObject({ type: 'system.rotated', data: { archived: rotated.archived } });
    expect(await db.store.load('s-2')).toEqual(state);
    expect(unwrap(await db.maintenance.check())).toEqual({ events: page.length, damages: [], notes: [] });
    await db.store.release(lease);
    const rebuilt = { events: page.length, keptBefore: null, keptSessions: [] };
    expect(unwrap(await db.maintenance.rebuild())).toEqual(rebuilt);
    expect(await db.damages()).toEqual([]);
  },
);

test('alerts, imports, the newest event, and sessions that somebody holds stay in the log', async () => {
  const { lease } = await randomSession(db.store, 's-1', { seed: 1, events: 20, tick: db.tick });
  const alert = { alert: 'a', threshold: 't', level: 'error', value: 1, samples: 1, since: 0, text: 'x' } as const;
  const error = { component: 'c', message: 'm', detail: null, fatal: false };
  unwrap(
    await db.store.telemetry.record(() => [
      { type: 'alert.raised', data: alert },
      { type: 'error.raised', data: error },
      { type: 'error.raised', data: { ...error, message: 'newest' } },
    ]),
  );
  db.now += 100 * DAY;
  expect(unwrap(await db.maintenance.rotate(OLD)).archived).toBe(1);
  const live = (await db.store.telemetry.page({ limit: 500 })).events.map(({ type }) => type);
  expect(live.slice(0, 3)).toEqual(['system.rotated', 'error.raised', 'alert.raised']);
  expect(live).toHaveLength(24);
  // Ended, but its owner has not let go.
  for (const sql of ["UPDATE sessions SET status = 'failed'"]) db.meddle(sql);
  expect(unwrap(await db.maintenance.rotate(OLD)).archived).toBe(1);
  await db.store.release(lease);
  expect(unwrap(await db.maintenance.rotate(OLD)).archived).toBe(21);
});

test('what is too much goes oldest first, until the rest fits', async () => {
  const text = 'x'.repeat(20_000);
  for (const id of ['s-1', 's-2']) {
    const { lease } = unwrap(await db.store.create(id, [sampleCreated(id)]));
    for (let n = 0; n < 150; n++) unwrap(await db.store.append(lease, [sampleNote(`${n} ${text}`)]));
    unwrap(await db.store.append(lease, [{ type: 'session.cancelled', data: { reason: 'enough' } }]));
    await db.store.release(lease);
  }
  const before = await db.all();
  const size = 4_000_000;
  const rotated = unwrap(await db.maintenance.rotate({ ...ALL, size }));
  const status = unwrap(await db.maintenance.status());
  expect((status?.bytes ?? 0) - (status?.freeBytes ?? 0) - (status?.logBytes ?? 0)).toBeLessThan(size * 1.1);
  expect(rotated.archived).toBeGreaterThan(100);
  expect(rotated.archived).toBeLessThan(250);
  expect(rotated.segments[0]?.firstSeq).toBe(1);
  expect((await db.all()).filter(({ type }) => type !== 'system.rotated')).toEqual(before);
  expect(await db.damages()).toEqual([]);
  expect(unwrap(await db.maintenance.rotate({ ...ALL, size }))).toMatchObject({ archived: 0, segments: [] });
});

test('pages go through log and archive alike, however they are cut', async () => {
  await endedSession(db.store, 's-1', { seed: 1, events: 50, tick: db.tick });
  await endedSession(db.store, 's-2', { seed: 2, events: 50, tick: db.tick });
  db.now += 100 * DAY;
  unwrap(await db.maintenance.rotate(OLD));
  await endedSession(db.store, 's-3', { seed: 3, events: 50, tick: db.tick });
  db.now += 100 * DAY;
  unwrap(await db.maintenance.rotate(OLD));
  await endedSession(db.store, 's-4', { seed: 4, events: 20, tick: db.tick });
  expect(db.segments()).toHaveLength(2);
  const whole = await db.all();
  expect(whole.map(({ seq }) => seq)).toEqual(whole.map((_, index) => whole.length - index));
  const found: unknown[] = [];
  for (let before = Infinity; ;) {
    const query = { limit: 7, archive: true, ...(before === Infinity ? {} : { before }) };
    const page = await db.store.telemetry.page(query);
    found.push(...page.events);
    if (!page.more) break;
    before = page.events.at(-1)?.seq ?? 0;
  }
  expect(found).toEqual(whole);
  const notes = whole.filter((event) => event.type === 'note');
  const types = ['note'];
  expect((await db.store.telemetry.page({ limit: 500, archive: true, types })).events).toEqual(notes);
  const text = 'AS A SAMPLE';
  const sampled = whole.filter((event) => JSON.stringify(event).includes('as a sample'));
  expect(sampled.length).toBeGreaterThan(0);
  expect((await db.store.telemetry.page({ limit: 500, archive: true, text })).events).toEqual(sampled);
  const s2 = await db.store.events({ session: 's-2' });
  expect(await db.store.events({ session: 's-2', after: s2[9]?.seq ?? 0, limit: 5 })).toEqual(s2.slice(10, 15));
});

test('segments that are too old or too much are removed; sums and states stay, and so do files of others', async () => {
  await endedSession(db.store, 's-1', { seed: 1, events: 50, tick: db.tick });
  const state = await db.store.load('s-1');
  const count = (await db.store.events({ session: 's-1' })).length;
  db.now += 100 * DAY;
  unwrap(await db.maintenance.rotate(OLD));
  writeFileSync(join(db.archive, 'notes.txt'), 'mine');
  writeFileSync(join(db.archive, 'events-00000000-1-50.ndjson.zst'), 'of another database');
  await endedSession(db.store, 's-2', { seed: 2, events: 50, tick: db.tick });
  const window = { since: 0, until: db.now + 7 * DAY };
  const totals = (): unknown => db.store.telemetry.totals({ window, metrics: ['attempts', 'cost'], by: ['metric'] });
  const before = await totals();
  const { removed } = unwrap(await db.maintenance.rotate({ ...OLD, archive: 50 * DAY }));
  expect(removed.reduce((sum, { events }) => sum + events, 0)).toBe(count);
  expect(db.segments()).toEqual(['events-00000000-1-50.ndjson.zst', 'notes.txt']);
  expect(await db.store.events({ session: 's-1' })).toEqual([]);
  expect(await db.store.load('s-1')).toEqual(state);
  expect(await totals()).toEqual(before);
  const checked = unwrap(await db.maintenance.check());
  expect([checked.damages, checked.notes.length]).toEqual([[], 2]);
  const rebuilt = unwrap(await db.maintenance.rebuild());
  expect(rebuilt.keptSessions).toEqual(['s-1']);
  expect(rebuilt.keptBefore).toBe(Date.UTC(2026, 0, 12));
  expect(await totals()).toEqual(before);
  expect(await db.store.load('s-1')).toEqual(state);
  expect(await db.damages()).toEqual([]);
});

test('a file of ours that the database does not know goes when all of it is in the log, and only then', async () => {
  await endedSession(db.store, 's-1', { seed: 1, events: 50, tick: db.tick });
  unwrap(await db.maintenance.backup(join(db.dir, 'copy.db')));
  db.now += 100 * DAY;
  const { segments: made } = unwrap(await db.maintenance.rotate({ ...ALL, events: 1 }));
  await db.close();
  // The database from before the rotation is put back: both have the events.
  for (const end of ['', '-wal', '-shm']) rmSync(`${db.path}${end}`, { force: true });
  copyFileSync(join(db.dir, 'copy.db'), db.path);
  expect(unwrap(await db.maintenance.check())).toMatchObject({
    damages: [],
    notes: [expect.stringContaining('rotate')],
  });
  unwrap(await db.maintenance.rotate(ALL));
  expect(db.segments()).toEqual([]);
  // Another one, with an event that the log does not have.
  unwrap(await db.maintenance.rotate({ ...ALL, events: 1 }));
  const [file = ''] = db.segments();
  for (const end of ['', '-wal', '-shm']) rmSync(`${db.path}${end}`, { force: true });
  copyFileSync(join(db.dir, 'copy.db'), db.path);
  db.meddle('UPDATE events SET at = at + 1 WHERE seq = 1');
  unwrap(await db.maintenance.rotate(ALL));
  expect(db.segments()).toEqual([file]);
  await db.open();
  const again = unwrap(await db.maintenance.rotate({ ...ALL, events: 1 })).segments.map((each) => each.file);
  expect(again).toHaveLength(1);
  expect(db.segments()).toEqual([file, ...again].toSorted());
  expect(made).toHaveLength(1);
});

test('by itself it happens once a day, and what does not work out fails nothing', async () => {
  await endedSession(db.store, 's-1', { seed: 1, events: 5, tick: db.tick });
  db.now += 100 * DAY;
  expect((await db.maintenance.tend(OLD))?.archived).toBe(6);
  await endedSession(db.store, 's-2', { seed: 1, events: 5, tick: db.tick });
  db.now += DAY / 2;
  expect(await db.maintenance.tend({ ...ALL, events: 1 })).toBeNull();
  db.now += DAY;
  writeFileSync(`${db.archive}.txt`, '');
  renameSync(db.archive, `${db.archive}.aside`);
  renameSync(`${db.archive}.txt`, db.archive);
  expect(await db.maintenance.tend({ ...ALL, events: 1 })).toBeNull();
  const refused = await db.maintenance.rotate({ ...ALL, events: 1 });
  expect(refused).toMatchObject({
    ok: false,
    error: { code: 'store', cause: expect.stringContaining('archive') as unknown },
  });
  expect(await openMaintenance(db.options({ path: join(db.dir, 'none.db') })).tend(ALL)).toBeNull();
});

test('a rotation by a clock that was far ahead takes minutes and values once; what came later stays, and a rebuild brings the rest back', async () => {
  const start = db.now;
  await endedSession(db.store, 's-1', { seed: 1, events: 30, tick: db.tick });
  db.now = start + 3650 * DAY;
  unwrap(await db.maintenance.rotate(OLD));
  db.now = start + DAY;
  const data = { of: 'br', agent: null, cpu: 5, memory: 7, wall: 1 } as const;
  unwrap(await db.store.telemetry.record(() => [{ type: 'performance.measured', data }]));
  db.tick();
  unwrap(await db.maintenance.rotate(OLD));
  const told = async (days: number): Promise<unknown> => {
    const window = { since: db.now - days * DAY - 600_000, until: db.now };
    const [total] = await db.store.telemetry.totals({ window, metrics: ['cpu'], by: [] });
    const [lie] = await db.store.telemetry.distributions({ window, metric: 'cpu', by: [] });
    return [total?.sum, lie?.exact];
  };
  expect(await told(0)).toEqual([5, true]);
  expect(db.look('SELECT count(*) AS n FROM rollups WHERE period = 0')).not.toEqual([{ n: 0 }]);
  expect(await db.damages()).toEqual([]);
  unwrap(await db.maintenance.rebuild());
  expect(await told(0)).toEqual([5, true]);
  expect(await told(1)).toEqual([5, true]);
  expect(await db.damages()).toEqual([]);
});
