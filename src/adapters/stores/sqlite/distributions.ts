import type { Distribution, DistributionQuery, Window } from '../../../ports/telemetry.ts';
import type { EpochMillis } from '../../../model/units.ts';
import type { Database } from './database.ts';
import { ceilTo, HOUR, periodOf, startOf } from './periods.ts';
import { integer, type Row, text } from './rows.ts';
import { readAllSamples, readSamples, samplesIn } from './samples.ts';
import { selectRanks } from './select-ranks.ts';
import { rankOf, Sketch } from './sketch.ts';
import { blob } from './tally.ts';
import { seriesCondition } from './totals.ts';
import { barWindow, usedWindow } from './windows.ts';

/** Up to this many values in a query quantiles are computed from the values themselves. */
export const EXACT_UP_TO = 1_000_000;

/** Median and the tails that service levels are written in. */
const QUANTILES = [0.5, 0.95, 0.99] as const;

type Name = Pick<Distribution, 'start' | 'label' | 'agent' | 'model'>;

/** What makes one answer: the series, and what sums of whole hours tell of their values. */
type Group = {
  readonly name: Name;
  readonly window: Window;
  readonly series: number[];
  count: number;
  sum: number;
  min: number;
  max: number;
};

/** How the values of a metric lie, told apart as asked for. Call it in a transaction. */
export function selectDistributions(db: Database, query: DistributionQuery, now: EpochMillis): Distribution[] {
  const found = groups(db, query, now);
  const all = found.reduce((sum, { count }) => sum + count, 0);
  const sketch = new Sketch();
  return found.flatMap((group) => {
    const made = all <= EXACT_UP_TO ? exact(db, group, query) : 'unknown';
    const known = made === 'unknown' ? sketched(db, { group, sketch }, query) : made;
    return known === null ? [] : [known];
  });
}

/** What makes which answer, by time, label, agent and model. */
function groups(db: Database, query: DistributionQuery, now: EpochMillis): Group[] {
  const { condition, values } = seriesCondition({ ...query, metrics: [query.metric] });
  const series = db.all(
    `SELECT s.id, s.label, s.agent, s.model FROM series s WHERE ${condition} ORDER BY s.label, s.agent, s.model`,
    values,
  );
  const found = new Map<string, Group>();
  const bars = barsOf(db, query, now);
  for (const row of series) {
    const named = (dimension: 'label' | 'agent' | 'model'): string | null =>
      query.by.includes(dimension) ? text(row, dimension) : null;
    const names = { label: named('label'), agent: named('agent'), model: named('model') };
    const id = integer(row, 'id');
    for (const { start, window, sums } of bars(id)) {
      const key = JSON.stringify([start, names.label, names.agent, names.model]);
      let group = found.get(key);
      if (group === undefined) {
        group = { name: { start, ...names }, window, series: [], count: 0, sum: 0, min: Infinity, max: -Infinity };
        found.set(key, group);
      }
      group.series.push(id);
      group.count += integer(sums, 'count');
      group.sum += integer(sums, 'sum');
      group.min = Math.min(group.min, integer(sums, 'min'));
      group.max = Math.max(group.max, integer(sums, 'max'));
    }
  }
  return [...found.values()].toSorted((a, b) => (a.name.start ?? 0) - (b.name.start ?? 0));
}

type Bar = { readonly start: EpochMillis | null; readonly window: Window; readonly sums: Row };

/** Tells of a series in which bars it has values; the whole window is one where bars are not told apart. */
function barsOf(db: Database, query: DistributionQuery, now: EpochMillis): (series: number) => readonly Bar[] {
  if (!query.by.includes('time')) {
    const window = usedWindow(query.window, now);
    const [since, until] = [startOf(window.since, HOUR), ceilTo(window.until, HOUR)];
    const select = db.prepare(
      `SELECT coalesce(sum(count), 0) AS count, total(sum) AS sum, min(min) AS min, max(max) AS max FROM rollups
       WHERE period = 1 AND series = ? AND start >= ? AND start < ?`,
    );
    return (series) =>
      select
        .all(series, since, until)
        .filter((sums) => integer(sums, 'count') > 0)
        .map((sums) => ({ start: null, window, sums }));
  }
  // Minutes would need sketches of less than an hour; bars are hours at least.
  const { code, width } = periodOf(query.period === 'minute' ? 'hour' : (query.period ?? 'hour'));
  const { since, until } = barWindow(query.window, query.period ?? 'hour');
  // A sum beyond 2 ** 53 can be read as a fraction only.
  // br:allow-next-line codes of periods are numbers of a table in the program
  const select = db.prepare(
    `SELECT start, count, CAST(sum AS REAL) AS sum, min, max FROM rollups WHERE period = ${code} AND series = ? AND start >= ? AND start < ?
     ORDER BY start`,
  );
  return (series) =>
    select.all(series, startOf(since, width), until).map((sums) => {
      const start = integer(sums, 'start');
      return { start, window: { since: start, until: start + width }, sums };
    });
}

/** From the values; null when none of them lies in the window; `unknown` when they are not kept any more. */
function exact(db: Database, group: Group, query: DistributionQuery): Distribution | null | 'unknown' {
  const values = new Float64Array(group.count);
  let [held, count] = [0, 0];
  for (const series of group.series) {
    const { whole, cut } = hoursOf(group.window);
    const rows = joined(db, 'samples', { series, ...whole });
    held += samplesIn(rows.length);
    count = readAllSamples(rows, { values, from: count });
    const select = db.prepare('SELECT hour, data FROM samples WHERE series = ? AND hour = ?');
    for (const row of cut.flatMap((hour) => select.all(series, hour))) {
      const data = blob(row);
      held += samplesIn(data.length);
      count = readSamples(data, { hour: integer(row, 'hour'), ...group.window }, { values, from: count });
    }
    if (held > group.count) return 'unknown';
  }
  if (held !== group.count) return 'unknown';
  if (count === 0) return null;
  const kept = values.subarray(0, count);
  let [sum, min, max] = [0, Infinity, -Infinity];
  for (const value of kept) {
    sum += value;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  const quantiles = quantilesOf(query, count, (ranks) => selectRanks(kept, ranks));
  return { ...group.name, count, sum, min, max, quantiles, exact: true };
}

/** The hours that lie in a window as a whole, and those that its ends cut. */
function hoursOf({ since, until }: Window): { readonly whole: Window; readonly cut: readonly EpochMillis[] } {
  const [first, last] = [startOf(since, HOUR), startOf(until, HOUR)];
  const ends = [...(first < since ? [first] : []), ...(last < until ? [last] : [])];
  return { whole: { since: ceilTo(since, HOUR), until: last }, cut: [...new Set(ends)] };
}

/** From sketches of whole hours, added up in one that is there for that. */
function sketched(
  db: Database,
  { group, sketch }: { readonly group: Group; readonly sketch: Sketch },
  query: DistributionQuery,
): Distribution {
  const { name, window, count, sum, min, max } = group;
  const hours = { since: startOf(window.since, HOUR), until: ceilTo(window.until, HOUR) };
  sketch.clear();
  for (const series of group.series) sketch.mergeEncoded(joined(db, 'sketches', { series, ...hours }));
  const found = quantilesOf(query, count, (ranks) => sketch.at(ranks));
  // No value lies beyond the ends that were kept beside the sketch.
  const quantiles = found.map((value) => Math.min(max, Math.max(min, value)));
  return { ...name, count, sum, min, max, quantiles, exact: false };
}

/**
 * The bytes of all rows of a series in some hours, one behind the other. SQLite joins them as texts, which takes a fifth of what
 * rows take: in a database of UTF-8, which ours is, that leaves every byte as it was.
 */
function joined(
  db: Database,
  table: 'samples' | 'sketches',
  { series, since, until }: Window & { readonly series: number },
): Uint8Array {
  const row = db
    .prepare(
      `SELECT CAST(coalesce(group_concat(data, ''), '') AS BLOB) AS data FROM ${table} WHERE series = ? AND hour >= ? AND hour < ?`,
    )
    .get(series, since, until);
  return row === undefined ? new Uint8Array() : blob(row);
}

/** The quantiles that are asked for, in their order, by who tells those of ascending ranks. */
function quantilesOf(
  query: DistributionQuery,
  count: number,
  at: (ranks: readonly number[]) => readonly number[],
): readonly number[] {
  const asked = (query.quantiles ?? QUANTILES).map((quantile, index) => ({ rank: rankOf(quantile, count), index }));
  const ascending = asked.toSorted((a, b) => a.rank - b.rank);
  const found = at(ascending.map(({ rank }) => rank));
  const quantiles: number[] = [];
  for (const [place, { index }] of ascending.entries()) quantiles[index] = found[place] ?? 0;
  return quantiles;
}
