import type { Distribution, DistributionQuery, Period, Window } from '../../../ports/telemetry.ts';
import type { EpochMillis } from '../../../model/units.ts';
import type { Database } from './database.ts';
import { ceilTo, HOUR, periodOf, startOf } from './periods.ts';
import { integer, type Row, text } from './rows.ts';
import { readSamples } from './samples.ts';
import { rankOf, Sketch } from './sketch.ts';
import { blob } from './tally.ts';
import { seriesCondition } from './totals.ts';
import { barWindow, usedWindow } from './windows.ts';

/** Up to this many values quantiles are computed from the values themselves. */
export const EXACT_UP_TO = 1_000_000;

/** Median and the tails that service levels are written in. */
const QUANTILES = [0.5, 0.95, 0.99] as const;

type Group = Pick<Distribution, 'start' | 'label' | 'agent' | 'model'> & { readonly rows: Hour[] };
type Hour = { readonly series: number; readonly hour: EpochMillis };

/** How the values of a metric lie, told apart as asked for. Call it in a transaction. */
export function selectDistributions(db: Database, query: DistributionQuery, now: EpochMillis): Distribution[] {
  const byTime = query.by.includes('time');
  const period = query.period ?? 'hour';
  const window = byTime ? barWindow(query.window, period) : usedWindow(query.window, now);
  const found: Distribution[] = [];
  for (const group of groups(db, query, window)) {
    const bar = byTime ? barOf(group, period, window) : window;
    const made = exact(db, group, { bar, query });
    const known = made === 'unknown' ? sketched(db, group, query) : made;
    if (known !== null) found.push(known);
  }
  return found;
}

/** Which hours of which series make which answer. */
function groups(db: Database, query: DistributionQuery, window: Window): Group[] {
  const { condition, values } = seriesCondition({ ...query, metrics: [query.metric] });
  const wide = { since: startOf(window.since, HOUR), until: ceilTo(window.until, HOUR) };
  const rows = db.all(
    `SELECT s.id, s.label, s.agent, s.model, k.hour FROM series s
     JOIN sketches k ON k.series = s.id AND k.hour >= :since AND k.hour < :until
     WHERE ${condition} ORDER BY k.hour, s.label, s.agent, s.model`,
    { ...values, ...wide },
  );
  const found = new Map<string, Group>();
  for (const row of rows) {
    const hour = integer(row, 'hour');
    const named = (dimension: 'label' | 'agent' | 'model'): string | null =>
      query.by.includes(dimension) ? text(row, dimension) : null;
    const start = query.by.includes('time') ? startOf(hour, periodOf(query.period ?? 'hour').width) : null;
    const name = { start, label: named('label'), agent: named('agent'), model: named('model') };
    const key = JSON.stringify(name);
    let group = found.get(key);
    if (group === undefined) found.set(key, (group = { ...name, rows: [] }));
    group.rows.push({ series: integer(row, 'id'), hour });
  }
  return [...found.values()];
}

function barOf({ start }: Group, period: Period, window: Window): Window {
  if (start === null) return window;
  // Minutes would need samples of less than an hour; bars are hours at least.
  const width = Math.max(HOUR, periodOf(period).width);
  return { since: start, until: start + width };
}

type Asked = { readonly bar: Window; readonly query: DistributionQuery };

/** From the values; null when none of them lies in the window; `unknown` when there are too many, or they are not kept any more. */
function exact(db: Database, group: Group, { bar, query }: Asked): Distribution | null | 'unknown' {
  let kept = 0;
  const read: { hour: EpochMillis; row: Row }[] = [];
  for (const { series, hours } of runs(group.rows)) {
    const range = { series, since: hours[0] ?? 0, until: (hours.at(-1) ?? 0) + 1 };
    const sums = db.get(
      `SELECT coalesce(sum(count), 0) AS n FROM rollups
       WHERE period = 1 AND series = :series AND start >= :since AND start < :until`,
      range,
    );
    const held = db.get(
      'SELECT coalesce(sum(count), 0) AS n FROM samples WHERE series = :series AND hour >= :since AND hour < :until',
      range,
    );
    kept += integer(held, 'n');
    if (kept > EXACT_UP_TO || integer(sums, 'n') !== integer(held, 'n')) return 'unknown';
  }
  for (const { series, hours } of runs(group.rows)) {
    const range = { series, since: hours[0] ?? 0, until: (hours.at(-1) ?? 0) + 1 };
    const sql = 'SELECT hour, data FROM samples WHERE series = :series AND hour >= :since AND hour < :until';
    for (const row of db.all(sql, range)) read.push({ hour: integer(row, 'hour'), row });
  }
  const values = new Float64Array(kept);
  let count = 0;
  for (const { hour, row } of read) count = readSamples(blob(row), { hour, ...bar }, { values, from: count });
  if (count === 0) return null;
  const sorted = values.subarray(0, count).sort();
  let sum = 0;
  for (const value of sorted) sum += value;
  const quantiles = (query.quantiles ?? QUANTILES).map((quantile) => sorted[rankOf(quantile, count) - 1] ?? 0);
  const { rows: _rows, ...name } = group;
  return { ...name, count, sum, min: sorted[0] ?? 0, max: sorted[count - 1] ?? 0, quantiles, exact: true };
}

/** From sketches of whole hours. */
function sketched(db: Database, group: Group, query: DistributionQuery): Distribution | null {
  const whole = new Sketch();
  let [count, sum, min, max] = [0, 0, Infinity, -Infinity];
  for (const { series, hours } of runs(group.rows)) {
    const range = { series, since: hours[0] ?? 0, until: (hours.at(-1) ?? 0) + 1 };
    const sql = 'SELECT data FROM sketches WHERE series = :series AND hour >= :since AND hour < :until';
    for (const row of db.all(sql, range)) whole.merge(Sketch.decode(blob(row)));
    const row = db.get(
      `SELECT coalesce(sum(count), 0) AS n, total(sum) AS total, coalesce(min(min), 0) AS least, coalesce(max(max), 0) AS most
       FROM rollups WHERE period = 1 AND series = :series AND start >= :since AND start < :until`,
      range,
    );
    count += integer(row, 'n');
    sum += integer(row, 'total');
    min = Math.min(min, integer(row, 'least'));
    max = Math.max(max, integer(row, 'most'));
  }
  if (count === 0) return null;
  const asked = query.quantiles ?? QUANTILES;
  const order = asked.map((quantile, index) => ({ rank: rankOf(quantile, count), index }));
  const ascending = order.toSorted((a, b) => a.rank - b.rank);
  const found = whole.at(ascending.map(({ rank }) => rank));
  const quantiles: number[] = [];
  // No value lies beyond the ends that were kept beside the sketch.
  for (const [place, { index }] of ascending.entries())
    quantiles[index] = Math.min(max, Math.max(min, found[place] ?? 0));
  const { rows: _rows, ...name } = group;
  return { ...name, count, sum, min, max, quantiles, exact: false };
}

/** The hours of each series, in order. */
function runs(rows: readonly Hour[]): readonly { series: number; hours: readonly EpochMillis[] }[] {
  const found = new Map<number, EpochMillis[]>();
  for (const { series, hour } of rows) {
    const hours = found.get(series);
    if (hours === undefined) found.set(series, [hour]);
    else hours.push(hour);
  }
  return [...found].map(([series, hours]) => ({ series, hours }));
}
