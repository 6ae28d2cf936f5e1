import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ok } from '../../../lib/result.ts';
import type { Measurement } from '../../../model/measurement.ts';
import type { Distribution } from '../../../ports/telemetry.ts';
import { seeded, unwrap } from '../../../testing/store-samples.ts';
import { type Database, openDatabase } from './database.ts';
import { EXACT_UP_TO, selectDistributions } from './distributions.ts';
import { rankOf } from './sketch.ts';
import { Tally } from './tally.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 2, 10, 15, 30, 20);
const EVER = { since: -Infinity, until: Infinity };
/** A little more than 1 %: borders of bins are binary fractions. */
const NEAR = 0.010_001;
const QUANTILES = [0.99, 0.5, 0.95, 0, 1];

let dir: string;
let db: Database;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'br-lie-'));
  db = unwrap(openDatabase(join(dir, 'data.db')));
});

afterEach(async () => {
  db.close();
  await rm(dir, { recursive: true });
});

type Timed = { readonly at: number; readonly value: number };

function keep(values: readonly Timed[]): void {
  const tally = new Tally(db);
  const one: Measurement = { metric: 'duration', label: 'agent', agent: 'claude', model: 'opus', value: 0 };
  unwrap(
    db.write('process-death', () => {
      for (const [index, { at, value }] of values.entries()) tally.add({ at, seq: index + 1 }, [{ ...one, value }]);
      tally.flush();
      return ok(undefined);
    }),
  );
}

function found(window = EVER): Distribution | undefined {
  return db.read(() => selectDistributions(db, { window, metric: 'duration', by: [], quantiles: QUANTILES }, NOW))[0];
}

/** By how much of the true values the quantiles are off, at most. All else must be right. */
function distance(distribution: Distribution | undefined, values: readonly Timed[]): number {
  const sorted = values.map(({ value }) => value).toSorted((a, b) => a - b);
  const sum = sorted.reduce((all, value) => all + value, 0);
  expect(distribution).toMatchObject({ count: sorted.length, sum, min: sorted[0], max: sorted.at(-1), exact: false });
  return Math.max(
    ...QUANTILES.map((quantile, index) => {
      const is = sorted[rankOf(quantile, sorted.length) - 1] ?? Number.NaN;
      const told = distribution?.quantiles[index] ?? Number.NaN;
      return told === is ? 0 : Math.abs(told - is) / is;
    }),
  );
}

function random(count: number, over: number): readonly Timed[] {
  const below = seeded(count);
  return Array.from({ length: count }, () => ({ at: NOW - below(over), value: below(1_000) * below(1_000) }));
}

test('a million values are told exactly, one more from the sketches, within 1 %', () => {
  const values = random(EXACT_UP_TO, 30 * HOUR);
  keep(values);
  const sorted = Float64Array.from(values, ({ value }) => value).sort();
  const exact = found();
  expect(exact).toMatchObject({ count: EXACT_UP_TO, exact: true });
  expect(exact?.quantiles).toEqual(QUANTILES.map((quantile) => sorted[rankOf(quantile, EXACT_UP_TO) - 1]));
  const more = { at: NOW, value: 77 };
  keep([more]);
  expect(distance(found(), [...values, more])).toBeLessThanOrEqual(NEAR);
}, 120_000);

test('where values are not kept any more, sketches of whole hours tell, for the hours that are asked for', () => {
  const values = random(20_000, 10 * HOUR);
  keep(values);
  db.write('process-death', () => ok(db.run('DELETE FROM samples', {})));
  expect(distance(found(), values)).toBeLessThanOrEqual(NEAR);
  const since = NOW - 4 * HOUR - 1;
  const begin = Math.floor(since / HOUR) * HOUR;
  expect(
    distance(
      found({ since, until: Infinity }),
      values.filter(({ at }) => at >= begin),
    ),
  ).toBeLessThanOrEqual(NEAR);
});

test('where the values of one hour are missing, what is told of the others is not taken for the whole', () => {
  const values = random(5_000, 3 * HOUR);
  keep(values);
  const hour = Math.floor((NOW - HOUR) / HOUR) * HOUR;
  db.write('process-death', () => ok(db.run('DELETE FROM samples WHERE hour = :hour', { hour })));
  expect(distance(found(), values)).toBeLessThanOrEqual(NEAR);
  expect(found({ since: hour + HOUR, until: NOW })).toMatchObject({ exact: true });
});

test('no quantile lies beyond the least and the greatest value', () => {
  keep([
    { at: NOW, value: 1_000 },
    { at: NOW, value: 1_001 },
  ]);
  db.write('process-death', () => ok(db.run('DELETE FROM samples', {})));
  for (const quantile of found()?.quantiles ?? []) expect([quantile >= 1_000, quantile <= 1_001]).toEqual([true, true]);
});

test('bars whose sum is greater than a whole number can be are told all the same', () => {
  keep(Array.from({ length: 1100 }, (_, index) => ({ at: NOW - index, value: 2 ** 43 })));
  const [bar] = db.read(() => selectDistributions(db, { window: EVER, metric: 'duration', by: ['time'] }, NOW));
  expect(bar).toMatchObject({ count: 1100, sum: 1100 * 2 ** 43, min: 2 ** 43, max: 2 ** 43 });
});
