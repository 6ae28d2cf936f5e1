import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ok } from '../../../lib/result.ts';
import type { Measurement } from '../../../model/measurement.ts';
import { fold, foldInto } from '../../../parallel/fold.ts';
import type { Store } from '../../../ports/store.ts';
import { measure } from '../../../telemetry/measure.ts';
import { fits, sampleCreated, sampleDrafts, sampleNote, unwrap } from '../../../testing/store-samples.ts';
import { sampleOptions } from '../../../testing/store-worker.ts';
import { aCall } from '../../../testing/telemetry-suite.ts';
import { everyEvent } from './archive-read.ts';
import { type Database, openDatabase } from './database.ts';
import { selectDistributions } from './distributions.ts';
import { rebuildFrom } from './rebuild.ts';
import { integer } from './rows.ts';
import { openSqliteStore } from './sqlite-store.ts';
import { Tally } from './tally.ts';

const [HOUR, DAY] = [3_600_000, 86_400_000];
const NOW = Date.UTC(2026, 2, 10, 15, 30, 20);
const EVER = { since: -Infinity, until: Infinity };

let dir: string;
let opened: { close(): unknown }[] = [];

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'br-tally-'));
});

afterEach(async () => {
  for (const each of opened) await each.close();
  opened = [];
  await rm(dir, { recursive: true });
});

function connect(name = 'data.db'): Database {
  const db = unwrap(openDatabase(join(dir, name)));
  opened.push(db);
  return db;
}

const one: Measurement = { metric: 'duration', label: 'agent', agent: 'claude', model: 'opus', value: 0 };

/** Everything that is made of events. Which number a series has depends on which came first. */
function tables(db: Database): Readonly<Record<string, unknown>> {
  const named = (table: string, columns: string): unknown =>
    db.all(
      `SELECT s.metric, s.label, s.agent, s.model, ${columns} FROM ${table} t JOIN series s ON s.id = t.series
       ORDER BY s.metric, s.label, s.agent, s.model, ${columns.split(', t.data')[0]}`,
    );
  return {
    rollups: named('rollups', 't.period, t.start, t.count, t.sum, t.min, t.max'),
    sketches: named('sketches', 't.hour, t.data'),
    samples: named('samples', 't.hour, t.part, t.count, t.data'),
    hours: db.all('SELECT * FROM event_hours ORDER BY hour'),
  };
}

const step = fc.oneof(
  fc.record({
    kind: fc.constant('append' as const),
    picks: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
    ms: fc.integer({ min: -HOUR, max: 2 * HOUR }),
  }),
  fc.record({
    kind: fc.constant('record' as const),
    ago: fc.integer({ min: -HOUR, max: 30 * DAY }),
    values: fc.array(fc.integer({ min: 0, max: 2 ** 41 }), { minLength: 1, maxLength: 5 }),
  }),
  fc.record({ kind: fc.constant('misfit' as const) }),
);

test('what is kept is what a rebuild makes of the events, after any history', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      run += 1;
      const name = `${run}.db`;
      let now = NOW;
      const clock = { now: () => now, monotonic: () => now - NOW + 1e6 };
      const options = { ...sampleOptions(fold), fold: foldInto, measure, clock };
      const store: Store = unwrap(await openSqliteStore({ ...options, path: join(dir, name) }));
      let { lease, state } = unwrap(await store.create('s-1', [sampleCreated('s-1')]));
      const refused: unknown[] = [];
      for (const each of steps)
        if (each.kind === 'append') {
          now += each.ms;
          for (const pick of each.picks) {
            const legal = sampleDrafts(state).filter((draft) => fits(fold, state, draft));
            const draft = legal[pick % legal.length] ?? sampleNote('nothing else fits');
            ({ state } = unwrap(await store.append(lease, [draft])));
          }
        } else if (each.kind === 'record')
          unwrap(
            await store.telemetry.record(() =>
              each.values.map((value, index) => aCall(value, { at: now - each.ago + index * 60_000 })),
            ),
          );
        else refused.push(await store.append(lease, [sampleNote('fits'), sampleCreated('s-1')]).catch(() => null));
      expect(refused.every((answer) => answer === null)).toBe(true);
      const db = connect(name);
      // Minutes older than two days are dropped by a rebuild, and only then.
      db.run('DELETE FROM rollups WHERE period = 0 AND start < :from', {
        from: Math.floor((now - 2 * DAY) / HOUR) * HOUR,
      });
      const kept = tables(db);
      unwrap(db.write('process-death', () => ok(rebuildFrom(db, everyEvent(db), options))));
      expect(tables(db)).toEqual(kept);
      await store.close();
    }),
    { numRuns: 15 },
  );
}, 60_000);

test('a transaction that is taken back takes its series along', () => {
  const db = connect();
  const tally = new Tally(db);
  const failing = (): never => {
    tally.add({ at: NOW, seq: 1 }, [{ ...one, value: 5 }]);
    tally.flush();
    throw new Error('taken back');
  };
  expect(() => db.write('process-death', failing)).toThrow('taken back');
  tally.drop();
  unwrap(
    db.write('process-death', () => {
      tally.add({ at: NOW, seq: 1 }, [{ ...one, value: 7 }]);
      tally.flush();
      return ok(undefined);
    }),
  );
  expect(db.all('SELECT DISTINCT sum, count FROM rollups')).toMatchObject([{ sum: 7, count: 1 }]);
  expect(integer(db.get('SELECT count(*) AS n FROM series'), 'n')).toBe(1);
});

test('two connections that count the same things add to one series', () => {
  const [a, b] = [connect(), connect()];
  const tallies = [new Tally(a), new Tally(b)] as const;
  for (let n = 0; n < 600; n++) {
    const [db, tally] = n % 2 === 0 ? [a, tallies[0]] : [b, tallies[1]];
    unwrap(
      db.write('process-death', () => {
        tally.add({ at: NOW + n, seq: n + 1 }, [{ ...one, value: n }]);
        tally.flush();
        return ok(undefined);
      }),
    );
  }
  expect(b.all('SELECT part, count FROM samples ORDER BY part')).toMatchObject([
    { part: 0, count: 256 },
    { part: 1, count: 256 },
    { part: 2, count: 88 },
  ]);
  const [found] = b.read(() => selectDistributions(b, { window: EVER, metric: 'duration', by: [] }, NOW));
  expect(found).toMatchObject({ count: 600, quantiles: [299, 569, 593], exact: true });
});
