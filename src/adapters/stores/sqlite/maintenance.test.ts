import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { endedSession, randomSession } from '../../../../test/support/histories.ts';
import { foldInto } from '../../../parallel/fold.ts';
import type { Maintenance, Retention } from '../../../ports/maintenance.ts';
import type { Store } from '../../../ports/store.ts';
import { measure } from '../../../telemetry/measure.ts';
import { sampleCreated, sampleNote, unwrap } from '../../../testing/store-samples.ts';
import { sampleIdentity, sampleOptions } from '../../../testing/store-worker.ts';
import { type MaintenanceOptions, openMaintenance } from './maintenance.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations.ts';
import { openSqliteStore } from './sqlite-store.ts';

const DAY = 86_400_000;
const WEEK = 7 * DAY;
const ALL: Retention = { events: null, size: null, archive: null, archiveSize: null };
const OLD: Retention = { ...ALL, events: 90 * DAY };

let dir: string;
let path: string;
let archive: string;
let now: number;
let store: Store;
let isOpen = false;
let maintenance: Maintenance;
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'br-maintenance-'));
  path = join(dir, '.buildrunner', 'data.db');
  archive = join(dirname(path), 'archive');
  now = Date.UTC(2026, 0, 5, 12);
  await opened();
  maintenance = openMaintenance(options());
});
afterEach(async () => {
  await closed();
  rmSync(dir, { recursive: true });
});

/** Closes the store, if it is open. */
async function closed(): Promise<void> {
  if (isOpen) await store.close();
  isOpen = false;
}

async function opened(): Promise<void> {
  store = unwrap(await openSqliteStore(options()));
  isOpen = true;
}

function options(changed: Partial<MaintenanceOptions> = {}): MaintenanceOptions {
  const clock = { now: () => now, monotonic: () => now };
  return { ...sampleOptions(foldInto, { measure, clock }), path, ...changed };
}

const tick = (): void => void (now += 60_000);
const segments = (): string[] => readdirSync(archive).toSorted();

/** Writes to the database beside the store, as a person with the sqlite3 shell would. */
function meddled(sql: string): void {
  const db = new DatabaseSync(path);
  db.exec(sql);
  db.close();
}

async function all(): Promise<readonly { readonly seq: number; readonly type: string }[]> {
  return (await store.telemetry.page({ limit: 100_000, archive: true })).events;
}

async function damages(): Promise<readonly string[]> {
  return unwrap(await maintenance.check()).damages.map(({ what }) => what);
}

describe('rotation', () => {
  test.each(['zstd', 'gzip'] as const)(
    'old events of ended sessions move to the archive (%s); what is read stays the same',
    async (compression) => {
      await endedSession(store, 's-1', { seed: 1, events: 60, tick });
      const { state, lease } = await randomSession(store, 's-2', { seed: 2, events: 60, tick });
      const before = { events: await store.events({ session: 's-1' }), page: await all() };
      now += 100 * DAY;
      const rotated = unwrap(await openMaintenance(options({ compression })).rotate(OLD));
      expect(rotated.archived).toBe(before.events.length);
      expect(segments()).toEqual(rotated.segments.map(({ file }) => file));
      expect(segments()[0]).toMatch(compression === 'zstd' ? /\.ndjson\.zst$/ : /\.ndjson\.gz$/);
      expect(await store.events({ session: 's-1' })).toEqual(before.events);
      expect((await store.telemetry.page({ limit: 500, session: 's-1' })).events).toEqual([]);
      const page = await all();
      expect(page.slice(1)).toEqual(before.page);
      expect(page[0]).toMatchObject({ type: 'system.rotated', data: { archived: rotated.archived } });
      expect(await store.load('s-2')).toEqual(state);
      expect(unwrap(await maintenance.check())).toEqual({ events: page.length, damages: [], notes: [] });
      await store.release(lease);
      const rebuilt = { events: page.length, keptBefore: null, keptSessions: [] };
      expect(unwrap(await maintenance.rebuild())).toEqual(rebuilt);
      expect(await damages()).toEqual([]);
    },
  );

  test('alerts, imports, the newest event, and sessions that somebody holds stay in the log', async () => {
    const { lease } = await randomSession(store, 's-1', { seed: 1, events: 20, tick });
    const alert = { alert: 'a', threshold: 't', level: 'error', value: 1, samples: 1, since: 0, text: 'x' } as const;
    const error = { component: 'c', message: 'm', detail: null, fatal: false };
    unwrap(
      await store.telemetry.record(() => [
        { type: 'alert.raised', data: alert },
        { type: 'error.raised', data: error },
        { type: 'error.raised', data: { ...error, message: 'newest' } },
      ]),
    );
    now += 100 * DAY;
    expect(unwrap(await maintenance.rotate(OLD)).archived).toBe(1);
    const live = (await store.telemetry.page({ limit: 500 })).events.map(({ type }) => type);
    expect(live.slice(0, 3)).toEqual(['system.rotated', 'error.raised', 'alert.raised']);
    expect(live).toHaveLength(24);
    // Ended, but its owner has not let go.
    for (const sql of ["UPDATE sessions SET status = 'failed'"]) meddled(sql);
    expect(unwrap(await maintenance.rotate(OLD)).archived).toBe(1);
    await store.release(lease);
    expect(unwrap(await maintenance.rotate(OLD)).archived).toBe(21);
  });

  test('what is too much goes oldest first, until the rest fits', async () => {
    const text = 'x'.repeat(20_000);
    for (const id of ['s-1', 's-2']) {
      const { lease } = unwrap(await store.create(id, [sampleCreated(id)]));
      for (let n = 0; n < 150; n++) unwrap(await store.append(lease, [sampleNote(`${n} ${text}`)]));
      unwrap(await store.append(lease, [{ type: 'session.cancelled', data: { reason: 'enough' } }]));
      await store.release(lease);
    }
    const before = await all();
    const size = 4_000_000;
    const rotated = unwrap(await maintenance.rotate({ ...ALL, size }));
    const status = unwrap(await maintenance.status());
    expect((status?.bytes ?? 0) - (status?.freeBytes ?? 0) - (status?.logBytes ?? 0)).toBeLessThan(size * 1.1);
    expect(rotated.archived).toBeGreaterThan(100);
    expect(rotated.archived).toBeLessThan(250);
    expect(rotated.segments[0]?.firstSeq).toBe(1);
    expect((await all()).filter(({ type }) => type !== 'system.rotated')).toEqual(before);
    expect(await damages()).toEqual([]);
    expect(unwrap(await maintenance.rotate({ ...ALL, size }))).toMatchObject({ archived: 0, segments: [] });
  });

  test('pages go through log and archive alike, however they are cut', async () => {
    await endedSession(store, 's-1', { seed: 1, events: 50, tick });
    await endedSession(store, 's-2', { seed: 2, events: 50, tick });
    now += 100 * DAY;
    unwrap(await maintenance.rotate(OLD));
    await endedSession(store, 's-3', { seed: 3, events: 50, tick });
    now += 100 * DAY;
    unwrap(await maintenance.rotate(OLD));
    await endedSession(store, 's-4', { seed: 4, events: 20, tick });
    expect(segments()).toHaveLength(2);
    const whole = await all();
    expect(whole.map(({ seq }) => seq)).toEqual(whole.map((_, index) => whole.length - index));
    const found: unknown[] = [];
    for (let before = Infinity; ;) {
      const query = { limit: 7, archive: true, ...(before === Infinity ? {} : { before }) };
      const page = await store.telemetry.page(query);
      found.push(...page.events);
      if (!page.more) break;
      before = page.events.at(-1)?.seq ?? 0;
    }
    expect(found).toEqual(whole);
    const notes = whole.filter((event) => event.type === 'note');
    const types = ['note'];
    expect((await store.telemetry.page({ limit: 500, archive: true, types })).events).toEqual(notes);
    const text = 'AS A SAMPLE';
    const sampled = whole.filter((event) => JSON.stringify(event).includes('as a sample'));
    expect(sampled.length).toBeGreaterThan(0);
    expect((await store.telemetry.page({ limit: 500, archive: true, text })).events).toEqual(sampled);
    const s2 = await store.events({ session: 's-2' });
    expect(await store.events({ session: 's-2', after: s2[9]?.seq ?? 0, limit: 5 })).toEqual(s2.slice(10, 15));
  });

  test('segments that are too old or too much are removed; sums and states stay, and so do files of others', async () => {
    await endedSession(store, 's-1', { seed: 1, events: 50, tick });
    const state = await store.load('s-1');
    const count = (await store.events({ session: 's-1' })).length;
    now += 100 * DAY;
    unwrap(await maintenance.rotate(OLD));
    writeFileSync(join(archive, 'notes.txt'), 'mine');
    writeFileSync(join(archive, 'events-00000000-1-50.ndjson.zst'), 'of another database');
    await endedSession(store, 's-2', { seed: 2, events: 50, tick });
    const window = { since: 0, until: now + WEEK };
    const totals = (): unknown => store.telemetry.totals({ window, metrics: ['attempts', 'cost'], by: ['metric'] });
    const before = await totals();
    const { removed } = unwrap(await maintenance.rotate({ ...OLD, archive: 50 * DAY }));
    expect(removed.reduce((sum, { events }) => sum + events, 0)).toBe(count);
    expect(segments()).toEqual(['events-00000000-1-50.ndjson.zst', 'notes.txt']);
    expect(await store.events({ session: 's-1' })).toEqual([]);
    expect(await store.load('s-1')).toEqual(state);
    expect(await totals()).toEqual(before);
    const checked = unwrap(await maintenance.check());
    expect([checked.damages, checked.notes.length]).toEqual([[], 2]);
    const rebuilt = unwrap(await maintenance.rebuild());
    expect(rebuilt.keptSessions).toEqual(['s-1']);
    expect(rebuilt.keptBefore).toBe(Date.UTC(2026, 0, 12));
    expect(await totals()).toEqual(before);
    expect(await store.load('s-1')).toEqual(state);
    expect(await damages()).toEqual([]);
  });

  test('a file of ours that the database does not know goes when all of it is in the log, and only then', async () => {
    await endedSession(store, 's-1', { seed: 1, events: 50, tick });
    unwrap(await maintenance.backup(join(dir, 'copy.db')));
    now += 100 * DAY;
    const { segments: made } = unwrap(await maintenance.rotate({ ...ALL, events: 1 }));
    await closed();
    // The database from before the rotation is put back: both have the events.
    for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
    copyFileSync(join(dir, 'copy.db'), path);
    expect(unwrap(await maintenance.check())).toMatchObject({
      damages: [],
      notes: [expect.stringContaining('rotate')],
    });
    unwrap(await maintenance.rotate(ALL));
    expect(segments()).toEqual([]);
    // Another one, with an event that the log does not have.
    unwrap(await maintenance.rotate({ ...ALL, events: 1 }));
    const [file = ''] = segments();
    for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
    copyFileSync(join(dir, 'copy.db'), path);
    meddled('UPDATE events SET at = at + 1 WHERE seq = 1');
    unwrap(await maintenance.rotate(ALL));
    expect(segments()).toEqual([file]);
    await opened();
    const again = unwrap(await maintenance.rotate({ ...ALL, events: 1 })).segments.map((each) => each.file);
    expect(again).toHaveLength(1);
    expect(segments()).toEqual([file, ...again].toSorted());
    expect(made).toHaveLength(1);
  });

  test('by itself it happens once a day, and what does not work out fails nothing', async () => {
    await endedSession(store, 's-1', { seed: 1, events: 5, tick });
    now += 100 * DAY;
    expect((await maintenance.tend(OLD))?.archived).toBe(6);
    await endedSession(store, 's-2', { seed: 1, events: 5, tick });
    now += DAY / 2;
    expect(await maintenance.tend({ ...ALL, events: 1 })).toBeNull();
    now += DAY;
    writeFileSync(`${archive}.txt`, '');
    renameSync(archive, `${archive}.aside`);
    renameSync(`${archive}.txt`, archive);
    expect(await maintenance.tend({ ...ALL, events: 1 })).toBeNull();
    const refused = await maintenance.rotate({ ...ALL, events: 1 });
    expect(refused).toMatchObject({ ok: false, error: { code: 'store', cause: expect.stringContaining('archive') } });
    expect(await openMaintenance(options({ path: join(dir, 'none.db') })).tend(ALL)).toBeNull();
  });
});

describe('damage', () => {
  beforeEach(async () => {
    await endedSession(store, 's-1', { seed: 1, events: 50, tick });
    await endedSession(store, 's-2', { seed: 2, events: 50, tick });
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
    expect(await damages()).toEqual([]);
    meddled(sql);
    const found = unwrap(await maintenance.check()).damages;
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ repair }) => repair)).toBe(true);
    unwrap(await maintenance.rebuild());
    expect(await damages()).toEqual([]);
  });

  test.each([
    ['missing', 'DELETE FROM events WHERE seq = 7', '1 have no event, and 0 events were removed. Without one: 7'],
    ['the first', "DELETE FROM events WHERE session = 's-2' AND type = 'session.created'", 's-2 do not fit together'],
  ])('an event that is gone (%s) is found, and nothing is made again without it', async (_what, sql, words) => {
    meddled(sql);
    expect((await damages()).join('\n')).toContain(words);
    const before = await store.load('s-2');
    expect(await maintenance.rebuild()).toMatchObject({ ok: false, error: { code: 'store' } });
    expect(await store.load('s-2')).toEqual(before);
  });

  test.each([
    ['changed', (file: string): void => appendFileSync(file, 'x')],
    ['cut', (file: string): void => truncateSync(file, statSync(file).size - 10)],
    ['gone', (file: string): void => rmSync(file)],
  ])('a segment that is %s is told wherever it is read, and named', async (_what, spoil) => {
    now += 100 * DAY;
    const [segment] = unwrap(await maintenance.rotate(OLD)).segments;
    const file = join(archive, segment?.file ?? '');
    spoil(file);
    const named = { failure: { code: 'store', cause: expect.stringContaining(file) } };
    await expect(store.events({ session: 's-1' })).rejects.toMatchObject(named);
    await expect(store.telemetry.page({ limit: 500, archive: true })).rejects.toMatchObject(named);
    expect((await damages()).join('\n')).toContain(file);
    expect(await maintenance.rebuild()).toMatchObject({ ok: false, error: named.failure });
    expect((await store.telemetry.page({ limit: 500 })).events).not.toEqual([]);
  });

  test('pages that are damaged are found', async () => {
    await closed();
    const bytes = readFileSync(path);
    bytes.fill(0xa5, 4096 * 6, 4096 * 8);
    writeFileSync(path, bytes);
    const checked = await maintenance.check();
    const said = checked.ok ? checked.value.damages.map(({ what }) => what).join() : checked.error.cause;
    expect(said).toMatch(/damaged/);
    expect(await maintenance.backup(join(dir, 'copy.db'))).toMatchObject({ ok: false, error: { code: 'store' } });
    expect(existsSync(join(dir, 'copy.db'))).toBe(false);
  });
});

test('a copy is made while a session goes on, opens, and overwrites nothing', async () => {
  const { lease, state } = await randomSession(store, 's-1', { seed: 1, events: 50, tick });
  const file = join(dir, 'copy.db');
  const { bytes } = unwrap(await maintenance.backup(file));
  expect(bytes).toBe(statSync(file).size);
  unwrap(await store.append(lease, [sampleNote('later')]));
  const copy = unwrap(await openSqliteStore(options({ path: file })));
  expect(await copy.load('s-1')).toEqual(state);
  await copy.close();
  const before = readFileSync(file);
  expect(await maintenance.backup(file)).toMatchObject({ ok: false, error: { code: 'usage' } });
  expect(readFileSync(file)).toEqual(before);
  expect(await maintenance.backup(join(dir, 'no', 'copy.db'))).toMatchObject({ ok: false, error: { code: 'io' } });
  expect((await all())[1]).toMatchObject({ type: 'system.saved', data: { file, bytes } });
});

test('free pages go back to the disk, but not under a running session', async () => {
  const { lease } = unwrap(await store.create('s-1', [sampleCreated('s-1')]));
  for (let n = 0; n < 100; n++) unwrap(await store.append(lease, [sampleNote('x'.repeat(20_000))]));
  const other = openMaintenance(options({ identity: sampleIdentity({ pid: process.ppid }) }));
  for (const refused of [await other.vacuum(), await other.rebuild()])
    expect(refused).toMatchObject({ ok: false, error: { code: 'owned', cause: expect.stringContaining('s-1') } });
  unwrap(await store.append(lease, [{ type: 'session.cancelled', data: { reason: 'enough' } }]));
  await store.release(lease);
  unwrap(await maintenance.rotate({ ...ALL, size: 200_000 }));
  const { before, after } = unwrap(await maintenance.vacuum());
  expect(after).toBeLessThan(before / 4);
  expect(statSync(path).size).toBe(after);
  expect(await damages()).toEqual([]);
});

describe('other versions', () => {
  /** The database as it was before the third migration. */
  function downgraded(): void {
    const old = new DatabaseSync(`${path}.old`);
    unwrap(migrate(old, `${path}.old`, migrations.slice(0, 2)));
    old.exec(`ATTACH '${path}' AS new`);
    for (const table of ['sessions', 'plans', 'tasks', 'attempts', 'leases', 'commands'])
      old.exec(`INSERT INTO ${table} SELECT * FROM new.${table}`);
    old.exec('INSERT INTO events SELECT seq, at, session, task, attempt, type, version, data FROM new.events');
    old.close();
    for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
    renameSync(`${path}.old`, path);
  }

  test('one from before is looked at and copied as it is, measured when it is migrated, once', async () => {
    await endedSession(store, 's-1', { seed: 1, events: 50, tick });
    const before = await all();
    const query = { window: { since: 0, until: now + DAY }, metrics: ['events'], by: ['label'] } as const;
    const totals = await store.telemetry.totals(query);
    await closed();
    downgraded();
    expect(unwrap(await maintenance.status())).toMatchObject({
      version: 2,
      known: 3,
      events: before.length,
      segments: [],
    });
    unwrap(await maintenance.backup(join(dir, 'copy.db')));
    expect(unwrap(await openMaintenance(options({ path: join(dir, 'copy.db') })).status())?.version).toBe(2);
    expect(await maintenance.check()).toMatchObject({
      ok: false,
      error: { remedy: expect.stringContaining('migrate') },
    });
    expect(unwrap(await maintenance.migrate())).toEqual({ from: 2, to: 3 });
    expect(unwrap(await maintenance.migrate())).toEqual({ from: 3, to: 3 });
    await opened();
    const [record, ...rest] = await all();
    expect(record).toMatchObject({ type: 'system.migrated', data: { from: 2, to: 3 } });
    expect(rest.map(({ seq, type }) => [seq, type])).toEqual(before.map(({ seq, type }) => [seq, type]));
    const measured = await store.telemetry.totals(query);
    expect(measured.filter(({ label }) => label !== 'system.migrated')).toEqual(totals);
    expect(await damages()).toEqual([]);
  });

  test('one from the future, or none at all, is refused with words and left as it is', async () => {
    await closed();
    meddled('PRAGMA user_version = 99');
    const before = readFileSync(path);
    const calls = (care: Maintenance): readonly Promise<unknown>[] => [
      care.migrate(),
      care.backup(join(dir, 'copy.db')),
      care.check(),
      care.vacuum(),
      care.rebuild(),
      care.rotate(OLD),
    ];
    const newer = { ok: false, error: { code: 'store', cause: expect.stringContaining('newer br') } };
    expect(await maintenance.status()).toMatchObject(newer);
    for (const call of calls(maintenance)) expect(await call).toMatchObject(newer);
    expect(readFileSync(path)).toEqual(before);
    const none = openMaintenance(options({ path: join(dir, 'none', 'data.db') }));
    expect(unwrap(await none.status())).toBeNull();
    for (const call of calls(none))
      expect(await call).toMatchObject({ ok: false, error: { cause: expect.stringContaining('no database yet') } });
    expect(readdirSync(dir)).toEqual(['.buildrunner']);
  });
});

test('of a log that was cut, what came before the cut is there', async () => {
  const { lease } = unwrap(await store.create('s-1', [sampleCreated('s-1')]));
  const wal = `${path}-wal`;
  const lengths: number[] = [];
  for (let n = 0; n < 30; n++) {
    unwrap(await store.append(lease, [sampleNote(`note ${n}`)]));
    lengths.push(statSync(wal).size);
  }
  const cut = join(dir, 'cut');
  for (const kept of [5, 17, 29]) {
    copyFileSync(path, `${cut}-${kept}.db`);
    copyFileSync(wal, `${cut}-${kept}.db-wal`);
    // In the middle of what came after.
    truncateSync(`${cut}-${kept}.db-wal`, Math.min((lengths[kept] ?? 0) + 1_000, statSync(wal).size));
    const other = unwrap(await openSqliteStore(options({ path: `${cut}-${kept}.db` })));
    const seqs = (await other.events({ session: 's-1' })).map(({ seq }) => seq);
    expect(seqs).toEqual(Array.from({ length: kept + 2 }, (_, index) => index + 1));
    await other.close();
    const checked = unwrap(await openMaintenance(options({ path: `${cut}-${kept}.db` })).check());
    expect(checked.damages).toEqual([]);
  }
});

test.skipIf(process.getuid?.() === 0)('a directory that cannot be written: refused with words', async () => {
  await endedSession(store, 's-1', { seed: 1, events: 50, tick });
  await closed();
  now += 100 * DAY;
  chmodSync(dirname(path), 0o500);
  try {
    expect(await maintenance.rotate(OLD)).toMatchObject({ ok: false, error: { code: 'store' } });
  } finally {
    chmodSync(dirname(path), 0o700);
  }
});
