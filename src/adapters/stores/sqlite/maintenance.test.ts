import { chmodSync, copyFileSync, readdirSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { endedSession, randomSession } from '../../../../test/support/histories.ts';
import { DAY, downgrade, MaintainedDatabase } from '../../../../test/support/maintained-database.ts';
import type { Maintenance, Retention } from '../../../ports/maintenance.ts';
import { sampleCreated, sampleNote, unwrap } from '../../../testing/store-samples.ts';
import { sampleIdentity } from '../../../testing/store-worker.ts';
import { openMaintenance } from './maintenance.ts';
import { openSqliteStore } from './sqlite-store.ts';

const ALL: Retention = { events: null, size: null, archive: null, archiveSize: null };
const OLD: Retention = { ...ALL, events: 90 * DAY };

let db: MaintainedDatabase;
beforeEach(async () => {
  db = new MaintainedDatabase();
  await db.open();
});
afterEach(() => db.remove());

test('a copy is made while a session goes on, opens, and overwrites nothing', async () => {
  const { lease, state } = await randomSession(db.store, 's-1', { seed: 1, events: 50, tick: db.tick });
  const file = join(db.dir, 'copy.db');
  const { bytes } = unwrap(await db.maintenance.backup(file));
  expect(bytes).toBe(statSync(file).size);
  unwrap(await db.store.append(lease, [sampleNote('later')]));
  const copy = unwrap(await openSqliteStore(db.options({ path: file })));
  expect(await copy.load('s-1')).toEqual(state);
  await copy.close();
  const before = readFileSync(file);
  expect(await db.maintenance.backup(file)).toMatchObject({ ok: false, error: { code: 'usage' } });
  expect(readFileSync(file)).toEqual(before);
  expect(await db.maintenance.backup(join(db.dir, 'no', 'copy.db'))).toMatchObject({
    ok: false,
    error: { code: 'io' },
  });
  expect((await db.all())[1]).toMatchObject({ type: 'system.saved', data: { file, bytes } });
});

test('free pages go back to the disk, but not under a running session', async () => {
  const { lease } = unwrap(await db.store.create('s-1', [sampleCreated('s-1')]));
  for (let n = 0; n < 100; n++) unwrap(await db.store.append(lease, [sampleNote('x'.repeat(20_000))]));
  const other = openMaintenance(db.options({ identity: sampleIdentity({ pid: process.ppid }) }));
  for (const refused of [await other.vacuum(), await other.rebuild()])
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'owned', cause: expect.stringContaining('s-1') as unknown },
    });
  unwrap(await db.store.append(lease, [{ type: 'session.cancelled', data: { reason: 'enough' } }]));
  await db.store.release(lease);
  unwrap(await db.maintenance.rotate({ ...ALL, size: 200_000 }));
  const { before, after } = unwrap(await db.maintenance.vacuum());
  expect(after).toBeLessThan(before / 4);
  expect(statSync(db.path).size).toBe(after);
  expect(await db.damages()).toEqual([]);
});

test.each([{ host: 'elsewhere' }, { pidNamespace: 'pid:[4]' }])(
  'what locks the database for long stays away from a session whose owner cannot be seen: %j',
  async (place) => {
    const there = unwrap(await openSqliteStore(db.options({ identity: sampleIdentity({ pid: 4_000_000, ...place }) })));
    const { lease } = unwrap(await there.create('s-1', [sampleCreated('s-1')]));
    for (const refused of [await db.maintenance.vacuum(), await db.maintenance.rebuild()])
      expect(refused).toMatchObject({
        ok: false,
        error: {
          code: 'owned',
          cause: expect.stringMatching(
            /^Session s-1 belongs to process 4000000 on .*cannot be told from here/,
          ) as unknown,
          remedy: expect.stringContaining('br resume --force s-1') as unknown,
        },
      });
    await there.release(lease);
    await there.close();
    unwrap(await db.maintenance.rebuild());
    unwrap(await db.maintenance.vacuum());
  },
);

describe('other versions', () => {
  test('one from before is looked at and copied as it is, measured when it is migrated, once', async () => {
    await endedSession(db.store, 's-1', { seed: 1, events: 50, tick: db.tick });
    const before = await db.all();
    const query = { window: { since: 0, until: db.now + DAY }, metrics: ['events'], by: ['label'] } as const;
    const totals = await db.store.telemetry.totals(query);
    await db.close();
    downgrade(db.path);
    expect(unwrap(await db.maintenance.status())).toMatchObject({
      version: 2,
      known: 4,
      events: before.length,
      segments: [],
    });
    unwrap(await db.maintenance.backup(join(db.dir, 'copy.db')));
    expect(unwrap(await openMaintenance(db.options({ path: join(db.dir, 'copy.db') })).status())?.version).toBe(2);
    expect(await db.maintenance.check()).toMatchObject({
      ok: false,
      error: { remedy: expect.stringContaining('migrate') as unknown },
    });
    expect(unwrap(await db.maintenance.migrate())).toEqual({ from: 2, to: 4 });
    expect(unwrap(await db.maintenance.migrate())).toEqual({ from: 4, to: 4 });
    await db.open();
    const [record, ...rest] = await db.all();
    expect(record).toMatchObject({ type: 'system.migrated', data: { from: 2, to: 4 } });
    expect(rest.map(({ seq, type }) => [seq, type])).toEqual(before.map(({ seq, type }) => [seq, type]));
    const measured = await db.store.telemetry.totals(query);
    expect(measured.filter(({ label }) => label !== 'system.migrated')).toEqual(totals);
    expect(await db.damages()).toEqual([]);
  });

  test('one from the future, or none at all, is refused with words and left as it is', async () => {
    await db.close();
    db.meddle('PRAGMA user_version = 99');
    const before = readFileSync(db.path);
    const calls = (care: Maintenance): readonly Promise<unknown>[] => [
      care.migrate(),
      care.backup(join(db.dir, 'copy.db')),
      care.check(),
      care.vacuum(),
      care.rebuild(),
      care.rotate(OLD),
    ];
    const newer = { ok: false, error: { code: 'store', cause: expect.stringContaining('newer br') as unknown } };
    expect(await db.maintenance.status()).toMatchObject(newer);
    for (const call of calls(db.maintenance)) expect(await call).toMatchObject(newer);
    expect(readFileSync(db.path)).toEqual(before);
    const none = openMaintenance(db.options({ path: join(db.dir, 'none', 'data.db') }));
    expect(unwrap(await none.status())).toBeNull();
    for (const call of calls(none))
      expect(await call).toMatchObject({
        ok: false,
        error: { cause: expect.stringContaining('no database yet') as unknown },
      });
    expect(readdirSync(db.dir)).toEqual(['.buildrunner']);
  });
});

test('of a log that was cut, what came before the cut is there', async () => {
  const { lease } = unwrap(await db.store.create('s-1', [sampleCreated('s-1')]));
  const wal = `${db.path}-wal`;
  const lengths: number[] = [];
  for (let n = 0; n < 30; n++) {
    unwrap(await db.store.append(lease, [sampleNote(`note ${n}`)]));
    lengths.push(statSync(wal).size);
  }
  const cut = join(db.dir, 'cut');
  for (const kept of [5, 17, 29]) {
    copyFileSync(db.path, `${cut}-${kept}.db`);
    copyFileSync(wal, `${cut}-${kept}.db-wal`);
    // In the middle of what came after.
    truncateSync(`${cut}-${kept}.db-wal`, Math.min((lengths[kept] ?? 0) + 1_000, statSync(wal).size));
    const other = unwrap(await openSqliteStore(db.options({ path: `${cut}-${kept}.db` })));
    const seqs = (await other.events({ session: 's-1' })).map(({ seq }) => seq);
    expect(seqs).toEqual(Array.from({ length: kept + 2 }, (_, index) => index + 1));
    await other.close();
    const checked = unwrap(await openMaintenance(db.options({ path: `${cut}-${kept}.db` })).check());
    expect(checked.damages).toEqual([]);
  }
});

test.skipIf(process.getuid?.() === 0)('a directory that cannot be written: refused with words', async () => {
  await endedSession(db.store, 's-1', { seed: 1, events: 50, tick: db.tick });
  await db.close();
  db.now += 100 * DAY;
  chmodSync(dirname(db.path), 0o500);
  try {
    expect(await db.maintenance.rotate(OLD)).toMatchObject({ ok: false, error: { code: 'store' } });
  } finally {
    chmodSync(dirname(db.path), 0o700);
  }
});
