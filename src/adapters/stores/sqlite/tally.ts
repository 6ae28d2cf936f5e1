import { DISTRIBUTED, type Measurement } from '../../../model/measurement.ts';
import type { EpochMillis } from '../../../model/units.ts';
import type { Database } from './database.ts';
import { HOUR, PERIODS, startOf } from './periods.ts';
import { integer, type Row } from './rows.ts';
import { appendSamples, type Sample, SAMPLES_PER_ROW } from './samples.ts';
import { Sketch } from './sketch.ts';

type Sums = { count: number; sum: number; min: number; max: number };

/** What one series gained in one hour, by minute; the coarser periods follow from it. */
type Gain = { readonly series: number; readonly hour: EpochMillis; readonly minutes: Map<EpochMillis, Sums> };

/**
 * Adds up what the events of a transaction add to sums and distributions, and writes each changed row once, in the same
 * transaction. One per connection: it remembers the numbers of series, which are never changed or removed.
 */
export class Tally {
  readonly #db: Database;
  readonly #series = new Map<string, number>();
  readonly #gains = new Map<string, Gain>();
  readonly #samples = new Map<
    string,
    { readonly series: number; readonly hour: EpochMillis; readonly values: Sample[] }
  >();
  readonly #hours = new Map<EpochMillis, { first: number; last: number }>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** Counts an event in, without writing. */
  add({ at, seq }: { readonly at: EpochMillis; readonly seq: number }, measurements: readonly Measurement[]): void {
    const hour = startOf(at, HOUR);
    const minute = startOf(at, 60_000);
    const place = this.#hours.get(hour);
    if (place === undefined) this.#hours.set(hour, { first: seq, last: seq });
    else [place.first, place.last] = [Math.min(place.first, seq), Math.max(place.last, seq)];
    for (const measurement of measurements) {
      const series = this.#seriesOf(measurement);
      const key = `${series} ${hour}`;
      let gain = this.#gains.get(key);
      if (gain === undefined) this.#gains.set(key, (gain = { series, hour, minutes: new Map() }));
      addTo(gain.minutes, minute, measurement.value);
      if (!DISTRIBUTED.has(measurement.metric)) continue;
      let samples = this.#samples.get(key);
      if (samples === undefined) this.#samples.set(key, (samples = { series, hour, values: [] }));
      samples.values.push({ at, value: measurement.value });
    }
  }

  /** Writes what was counted. Call it in the transaction of the events. */
  flush(): void {
    for (const { series, minutes } of this.#gains.values()) this.#saveSums(series, minutes);
    for (const { series, hour, values } of this.#samples.values()) {
      this.#saveSketch(series, hour, values);
      this.#saveSamples(series, hour, values);
    }
    for (const [hour, { first, last }] of this.#hours)
      this.#db.run(
        `INSERT INTO event_hours (hour, first_seq, last_seq) VALUES (:hour, :first, :last)
         ON CONFLICT (hour) DO UPDATE SET first_seq = min(first_seq, excluded.first_seq), last_seq = max(last_seq, excluded.last_seq)`,
        { hour, first, last },
      );
    this.#clear();
  }

  /** Forgets what was counted and not written, and series that a transaction made which was not committed. */
  drop(): void {
    this.#clear();
    this.#series.clear();
  }

  #clear(): void {
    this.#gains.clear();
    this.#samples.clear();
    this.#hours.clear();
  }

  #seriesOf({ metric, label, agent, model }: Measurement): number {
    const key = `${metric}\0${label}\0${agent}\0${model}`;
    let id = this.#series.get(key);
    if (id === undefined) {
      const values = { metric, label, agent, model };
      this.#db.run(
        `INSERT INTO series (metric, label, agent, model) VALUES (:metric, :label, :agent, :model) ON CONFLICT DO NOTHING`,
        values,
      );
      const sql =
        'SELECT id FROM series WHERE metric = :metric AND label = :label AND agent = :agent AND model = :model';
      id = integer(this.#db.get(sql, values), 'id');
      this.#series.set(key, id);
    }
    return id;
  }

  #saveSums(series: number, minutes: ReadonlyMap<EpochMillis, Sums>): void {
    for (const { code, width } of PERIODS) {
      const starts = new Map<EpochMillis, Sums>();
      for (const [minute, sums] of minutes) join(starts, startOf(minute, width), sums);
      for (const [start, sums] of starts)
        this.#db.run(
          `INSERT INTO rollups (period, series, start, count, sum, min, max)
           VALUES (:code, :series, :start, :count, :sum, :min, :max)
           ON CONFLICT (period, series, start) DO UPDATE SET count = count + excluded.count, sum = sum + excluded.sum,
             min = min(min, excluded.min), max = max(max, excluded.max)`,
          { code, series, start, ...sums },
        );
    }
  }

  #saveSketch(series: number, hour: EpochMillis, values: readonly Sample[]): void {
    const row = this.#db.get('SELECT data FROM sketches WHERE series = :series AND hour = :hour', { series, hour });
    const sketch = row === undefined ? new Sketch() : Sketch.decode(blob(row));
    for (const { value } of values) sketch.add(value);
    this.#db.run(
      `INSERT INTO sketches (series, hour, data) VALUES (:series, :hour, :data)
       ON CONFLICT (series, hour) DO UPDATE SET data = excluded.data`,
      { series, hour, data: sketch.encode() },
    );
  }

  #saveSamples(series: number, hour: EpochMillis, values: readonly Sample[]): void {
    const last = this.#db.get(
      'SELECT part, count, data FROM samples WHERE series = :series AND hour = :hour ORDER BY part DESC LIMIT 1',
      { series, hour },
    );
    let part = last === undefined ? 0 : integer(last, 'part');
    let count = last === undefined ? 0 : integer(last, 'count');
    let data: Uint8Array = last === undefined ? new Uint8Array() : blob(last);
    for (let from = 0; from < values.length;) {
      if (count >= SAMPLES_PER_ROW) [part, count, data] = [part + 1, 0, new Uint8Array()];
      const more = values.slice(from, from + SAMPLES_PER_ROW - count);
      data = appendSamples(data, hour, more);
      count += more.length;
      from += more.length;
      this.#db.run(
        `INSERT INTO samples (series, hour, part, count, data) VALUES (:series, :hour, :part, :count, :data)
         ON CONFLICT (series, hour, part) DO UPDATE SET count = excluded.count, data = excluded.data`,
        { series, hour, part, count, data },
      );
    }
  }
}

function addTo(sums: Map<EpochMillis, Sums>, start: EpochMillis, value: number): void {
  join(sums, start, { count: 1, sum: value, min: value, max: value });
}

function join(sums: Map<EpochMillis, Sums>, start: EpochMillis, { count, sum, min, max }: Sums): void {
  const known = sums.get(start);
  if (known === undefined) {
    sums.set(start, { count, sum, min, max });
    return;
  }
  known.count += count;
  known.sum += sum;
  if (min < known.min) known.min = min;
  if (max > known.max) known.max = max;
}

/** Reads the BLOB column `data`. */
export function blob(row: Row): Uint8Array {
  const value = row['data'];
  if (!(value instanceof Uint8Array)) throw new Error('column data: bytes expected');
  return value;
}
