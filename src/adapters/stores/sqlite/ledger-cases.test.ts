import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DAY, MaintainedDatabase } from '../../../../test/support/maintained-database.ts';
import { LedgerWorld, startOf } from '../../../../test/support/ledger-world.ts';
import { endedSession } from '../../../../test/support/histories.ts';
import type { EventDraft, RecordDraft } from '../../../model/event.ts';
import { BUDGET_PERIODS, type Standing } from '../../../model/ledger.ts';
import type { AttemptState, ParkedAgent } from '../../../model/session.ts';
import { NO_TOKENS } from '../../../model/usage.ts';
import { unwrap } from '../../../testing/store-samples.ts';
import { openMaintenance } from './maintenance.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations.ts';
import { openSqliteStore } from './sqlite-store.ts';

const CENT = 10_000;
const MINUTE = 60_000;
const HOUR = 3_600_000;

let world: LedgerWorld;
beforeEach(async () => {
  world = await LedgerWorld.open([{ period: 'day', amount: 100 * CENT }], 2, 6);
});
afterEach(async () => await world.close());

function limit(until: number | null, code: ParkedAgent['code'] = 'quota', agent = 'claude'): EventDraft {
  return { type: 'agent.parked', data: { agent, parked: { until, reason: 'the limit is reached', code } } };
}

function first(index: number): AttemptState {
  const [attempt] = world.live(index);
  if (attempt === undefined) throw new Error('nothing is live');
  return attempt;
}

async function parked(): Promise<readonly string[]> {
  return Object.keys((await world.standing()).parked);
}

describe('a start that a ceiling has no room for', () => {
  test('is refused as a whole, says why, and leaves no trace', async () => {
    expect(await world.start(0, [60 * CENT])).toBeNull();
    const before = await world.store(1).events({});
    const failure = await world.start(1, [10 * CENT, 40 * CENT]);
    expect(failure).toMatchObject({ code: 'budget', refused: 'ceiling' });
    expect(failure?.cause).toBe(
      'The budget of the day is $1.00: $0.00 is spent and $0.60 set aside, by all sessions together, so $0.50 more would pass it.',
    );
    expect(failure?.remedy).toContain('2026-11-29T00:00Z');
    expect(await world.store(1).events({})).toEqual(before);
    expect(await world.start(1, [40 * CENT])).toBeNull();
  });

  test('goes on when the period begins anew', async () => {
    expect(await world.start(0, [100 * CENT])).toBeNull();
    expect(await world.start(1, [CENT])).toMatchObject({ refused: 'ceiling' });
    world.now += 2 * HOUR;
    expect(await world.start(1, [100 * CENT])).toBeNull();
  });

  test('what costs nothing starts all the same', async () => {
    expect(await world.start(0, [100 * CENT])).toBeNull();
    expect(await world.start(1, [0])).toBeNull();
  });

  test('an attempt that has spent more than was set aside leaves that much less for others', async () => {
    await world.start(0, [50 * CENT]);
    await world.spend(0, first(0), { source: 'reported', amount: 80 * CENT });
    expect(await world.start(1, [30 * CENT])).toMatchObject({ refused: 'ceiling' });
    expect(await world.start(1, [20 * CENT])).toBeNull();
  });

  test('amounts that are no amounts are stored as some', async () => {
    for (const amount of [1.5, -3, Infinity, 1e300]) {
      await world.start(0, [0]);
      await world.spend(0, first(0), { source: 'reported', amount });
      await world.end(0, first(0), 'cancelled');
    }
    expect((await world.standing()).ceilings[0]?.spent).toBe(2 + 2 * 1e12);
  });
});

describe('an account that rests', () => {
  test('starts nothing in any session, 133 times, until it resets', async () => {
    await world.append(0, [limit(world.now + HOUR)]);
    for (let n = 0; n < 133; n += 1)
      expect(await world.start(n, [CENT])).toMatchObject({ code: 'budget', refused: 'parked' });
    expect(world.live(0)).toEqual([]);
    world.now += HOUR;
    expect(await world.start(1, [CENT])).toBeNull();
    expect(await parked()).toEqual([]);
  });

  test('a limit of one model stops that model, and a model that nobody chose', async () => {
    await world.append(0, [limit(world.now + HOUR, 'quota', 'claude/opus')]);
    const { store, guard } = { store: world.store(1), guard: world.guard };
    const lease = { session: 's1', fence: 1 };
    const start = async (task: string, model: string | null): Promise<unknown> =>
      await store.append(lease, [startOf('s1', task, { reserved: CENT, model })], guard);
    expect(await start('t0', 'claude-opus-4-5')).toMatchObject({ ok: false, error: { refused: 'parked' } });
    expect(await start('t0', null)).toMatchObject({ ok: false, error: { refused: 'parked' } });
    expect(await start('t0', 'haiku')).toMatchObject({ ok: true });
  });

  test('an account is what the guard calls it, and what an attempt of it achieves counts for it', async () => {
    await world.append(0, [limit(world.now + 5 * HOUR, 'quota', 'shared')]);
    const guard = { ...world.guard, accountOf: () => 'shared' };
    const start = startOf('s1', 't0', { reserved: CENT });
    const lease = { session: 's1', fence: 1 };
    expect(await world.store(1).append(lease, [start], guard)).toMatchObject({ error: { refused: 'parked' } });
  });

  test('waits for a person until somebody starts a session', async () => {
    await world.append(0, [limit(null, 'auth')]);
    world.now += 30 * DAY;
    expect(await world.start(1, [CENT])).toMatchObject({ refused: 'parked' });
    await world.crash(1);
    expect(await world.start(1, [CENT])).toBeNull();
  });

  test('what was under way when the limit was met does not show that it is none', async () => {
    await world.start(0, [CENT, CENT]);
    const [one, two] = world.live(0);
    if (one === undefined || two === undefined) throw new Error('two are live');
    await world.append(0, [limit(world.now + 5 * HOUR)]);
    world.now += MINUTE;
    await world.spend(0, one, { source: 'reported', amount: 10 });
    await world.end(0, first(0), 'finished');
    expect(await parked()).toEqual(['claude']);
    // Longer than any request takes: this one was asked for after the limit.
    world.now += 10 * MINUTE;
    await world.spend(0, two, { source: 'reported', amount: 10 });
    expect(await parked()).toEqual([]);
  });

  test('usage that tells nothing new does not show it either', async () => {
    await world.start(0, [CENT]);
    await world.spend(0, first(0), { source: 'reported', amount: 10 });
    await world.append(0, [limit(world.now + 5 * HOUR)]);
    world.now += 20 * MINUTE;
    await world.spend(0, first(0), { source: 'reported', amount: 10 });
    expect(await parked()).toEqual(['claude']);
  });

  test('the copy that another session makes of it does not make it younger', async () => {
    await world.start(0, [CENT]);
    const until = world.now + 5 * HOUR;
    await world.append(0, [limit(until)]);
    world.now += 11 * MINUTE;
    await world.append(1, [limit(until)]);
    await world.spend(0, first(0), { source: 'reported', amount: 10 });
    expect(await parked()).toEqual([]);
  });
});

describe('what br itself asks of a model', () => {
  const asked = (call: string, cost: object): RecordDraft =>
    ({
      type: 'estimate.asked',
      data: { call, model: 'm', tokens: NO_TOKENS, cost, reserved: 7 * CENT, outcome: 'answered', duration: 1 },
    }) as RecordDraft;
  const record = async (...drafts: readonly RecordDraft[]): Promise<void> =>
    void unwrap(await world.store(0).telemetry.record(() => drafts, []));

  test('counts as spent from the moment it is asked, then with what it cost, or with what was set aside where nobody knows', async () => {
    const spent = async (): Promise<unknown> =>
      (await world.standing()).ceilings.map((each) => [each.spent, each.reserved]);
    await record({ type: 'estimate.reserved', data: { call: 'a', model: 'm', amount: 7 * CENT } });
    expect(await spent()).toEqual(BUDGET_PERIODS.map(() => [7 * CENT, 0]));
    await record(asked('a', { source: 'estimated', amount: 2 * CENT }));
    await record(asked('b', { source: 'unknown' }));
    expect(await spent()).toEqual(BUDGET_PERIODS.map(() => [9 * CENT, 0]));
    expect(unwrap(await openMaintenance(world.options(1)).check()).damages).toEqual([]);
  });
});

test('a database from before the ledger is filled from what it has, and a check finds nothing wrong with it', async () => {
  await world.start(0, [30 * CENT, 20 * CENT]);
  await world.spend(0, first(0), { source: 'reported', amount: 11 * CENT });
  await world.end(0, first(0), 'finished');
  await world.append(0, [limit(world.now + 5 * HOUR), limit(null, 'auth', 'codex')]);
  const before = await world.standing();
  const old = new DatabaseSync(world.path);
  old.exec("DROP TABLE ledger; DROP TABLE parked; DELETE FROM meta WHERE key = 'ledger'; PRAGMA user_version = 3");
  expect(migrate(old, world.path, migrations).ok).toBe(true);
  old.close();
  const store = unwrap(await openSqliteStore(world.options(1)));
  expect(await store.standing(BUDGET_PERIODS.map((period) => ({ period, amount: 1 })))).toEqual(before);
  await store.close();
  expect(unwrap(await openMaintenance(world.options(1)).check()).damages).toEqual([]);
});

test.each([
  ['an entry', 'UPDATE ledger SET spent = spent + 1', 'entries of the ledger'],
  ['an account', "UPDATE parked SET until = 5 WHERE key = 'claude'", 'accounts that rest'],
])('%s that is not what the events make is found, and made again', async (_, damage, what) => {
  await world.start(0, [30 * CENT]);
  await world.append(0, [limit(world.now + 5 * HOUR)]);
  const before = await world.standing();
  const db = new DatabaseSync(world.path);
  db.exec(damage);
  db.close();
  // Nobody runs them now.
  const upkeep = openMaintenance({ ...world.options(1), isAlive: () => false });
  expect(unwrap(await upkeep.check()).damages).toMatchObject([
    { what: expect.stringContaining(what) as string, repair: true },
  ]);
  unwrap(await upkeep.rebuild());
  expect(unwrap(await upkeep.check()).damages).toEqual([]);
  expect(await world.standing()).toEqual(before);
});

test('what was spent counts on when its events are archived, and when the archive is removed', async () => {
  const db = new MaintainedDatabase();
  const ceilings = BUDGET_PERIODS.map((period) => ({ period, amount: 1 }));
  const standing = async (): Promise<Standing> => await db.store.standing(ceilings);
  try {
    await db.open();
    for (let n = 0; n < 4; n += 1) await endedSession(db.store, `s-${n}`, { seed: n, events: 40, tick: db.tick });
    const before = await standing();
    expect(before.ceilings.at(-1)?.spent).toBeGreaterThan(0);
    db.now += 10 * DAY;
    const [, , , ever] = (await standing()).ceilings;
    unwrap(await db.maintenance.rotate({ events: DAY, size: null, archive: null, archiveSize: null }));
    expect(db.segments()).not.toEqual([]);
    expect((await standing()).ceilings.at(-1)).toEqual(ever);
    unwrap(await db.maintenance.rebuild());
    expect((await standing()).ceilings.at(-1)).toEqual(ever);
    unwrap(await db.maintenance.rotate({ events: DAY, size: null, archive: DAY, archiveSize: null }));
    expect(db.segments()).toEqual([]);
    unwrap(await db.maintenance.rebuild());
    expect((await standing()).ceilings.at(-1)).toEqual(ever);
    expect(unwrap(await db.maintenance.check()).damages).toEqual([]);
  } finally {
    await db.remove();
  }
});
