import { DISTRIBUTED, type Measurement } from '../../../model/measurement.ts';
import type { EpochMillis, Millis } from '../../../model/units.ts';
import type { Database } from './database.ts';
import { HOUR, MINUTE, PERIODS, startOf } from './periods.ts';
import { integer, type Row } from './rows.ts';
import { appendSamples, type Sample, SAMPLES_PER_ROW } from './samples.ts';
import { Sketch } from './sketch.ts';

type Sums = { count: number; sum: number; min: number; max: number };

/** What one series gained in one hour: sums by minute, from which the coarser periods follow, and values where they are kept. */
type Gain = { readonly minutes: Map<EpochMillis, Sums>; readonly samples: Sample[] };

/** What came in for one hour: where in the log, and what its series gained, by their numbers. */
type HourGain = { readonly hour: EpochMillis; first: number; last: number; readonly gains: Map<number, Gain> };

/** Numbers of series, by metric, label, agent and model: quicker than by a key put together for each value. */
type SeriesNumbers = Map<string, Map<string, Map<string, Map<string, number>>>>;

/** From which times on something is kept; missing: all. */
export type KeptFrom = { readonly minutes: EpochMillis; readonly samples: EpochMillis };

/**
 * Adds up what the events of a transaction add to sums and distributions, and writes each changed row once, in the same
 * transaction. One per connection: it remembers the numbers of series, which are never changed or removed.
 */
export class Tally {
  readonly #db: Database;
  readonly #kept: KeptFrom;
  readonly #series: SeriesNumbers = new Map();
  readonly #hours = new Map<EpochMillis, HourGain>();
  /** For sketches that are read, added to and written, one after another. */
  readonly #sketch = new Sketch();

  constructor(db: Database, kept: KeptFrom = { minutes: -Infinity, samples: -Infinity }) {
    this.#db = db;
    this.#kept = kept;
  }

  /** Counts an event in, without writing. */
  add({ at, seq }: { readonly at: EpochMillis; readonly seq: number }, measurements: readonly Measurement[]): void {
    const place = this.#placeOf(startOf(at, HOUR), seq);
    const minute = startOf(at, MINUTE);
    for (const measurement of measurements) {
      const series = this.#seriesOf(measurement);
      let gain = place.gains.get(series);
      if (gain === undefined) place.gains.set(series, (gain = { minutes: new Map(), samples: [] }));
      const { value } = measurement;
      const sums = gain.minutes.get(minute);
      if (sums === undefined) gain.minutes.set(minute, { count: 1, sum: value, min: value, max: value });
      else addTo(sums, { count: 1, sum: value, min: value, max: value });
      if (DISTRIBUTED.has(measurement.metric)) gain.samples.push({ at, value });
    }
  }

  /** Writes what was counted. Call it in the transaction of the events. */
  flush(): void {
    const place = this.#db.prepare(
      `INSERT INTO event_hours (hour, first_seq, last_seq) VALUES (?, ?, ?)
       ON CONFLICT (hour) DO UPDATE SET first_seq = min(first_seq, excluded.first_seq), last_seq = max(last_seq, excluded.last_seq)`,
    );
    for (const { hour, first, last, gains } of this.#hours.values()) {
      place.run(hour, first, last);
      for (const [series, { minutes, samples }] of gains) {
        this.#saveSums(series, minutes);
        if (samples.length === 0) continue;
        this.#saveSketch(series, hour, samples);
        if (hour >= this.#kept.samples) this.#saveSamples(series, hour, samples);
      }
    }
    this.#hours.clear();
  }

  /** Forgets what was counted and not written, and series that a transaction made which was not committed. */
  drop(): void {
    this.#hours.clear();
    this.#series.clear();
  }

  #placeOf(hour: EpochMillis, seq: number): HourGain {
    let place = this.#hours.get(hour);
    if (place === undefined) this.#hours.set(hour, (place = { hour, first: seq, last: seq, gains: new Map() }));
    if (seq < place.first) place.first = seq;
    if (seq > place.last) place.last = seq;
    return place;
  }

  #seriesOf({ metric, label, agent, model }: Measurement): number {
    const models = inner(inner(inner(this.#series, metric), label), agent);
    let id = models.get(model);
    if (id === undefined) {
      const values = { metric, label, agent, model };
      this.#db.run(
        `INSERT INTO series (metric, label, agent, model) VALUES (:metric, :label, :agent, :model) ON CONFLICT DO NOTHING`,
        values,
      );
      const sql =
        'SELECT id FROM series WHERE metric = :metric AND label = :label AND agent = :agent AND model = :model';
      id = integer(this.#db.get(sql, values), 'id');
      models.set(model, id);
    }
    return id;
  }

  #saveSums(series: number, minutes: ReadonlyMap<EpochMillis, Sums>): void {
    const save = this.#db.prepare(
      `INSERT INTO rollups (period, series, start, count, sum, min, max) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (period, series, start) DO UPDATE SET count = count + excluded.count, sum = sum + excluded.sum,
         min = min(min, excluded.min), max = max(max, excluded.max)`,
    );
    for (const { code, width } of PERIODS)
      for (const [start, { count, sum, min, max }] of width === MINUTE ? minutes : coarser(minutes, width))
        if (width !== MINUTE || start >= this.#kept.minutes) save.run(code, series, start, count, sum, min, max);
  }

  #saveSketch(series: number, hour: EpochMillis, values: readonly Sample[]): void {
    const sketch = this.#sketch;
    sketch.clear();
    const row = this.#db.prepare('SELECT data FROM sketches WHERE series = ? AND hour = ?').get(series, hour);
    if (row !== undefined) sketch.mergeEncoded(blob(row));
    for (const { value } of values) sketch.add(value);
    this.#db
      .prepare(
        `INSERT INTO sketches (series, hour, data) VALUES (?, ?, ?)
         ON CONFLICT (series, hour) DO UPDATE SET data = excluded.data`,
      )
      .run(series, hour, sketch.encode());
  }

  #saveSamples(series: number, hour: EpochMillis, values: readonly Sample[]): void {
    const last = this.#db
      .prepare('SELECT part, count, data FROM samples WHERE series = ? AND hour = ? ORDER BY part DESC LIMIT 1')
      .get(series, hour);
    let part = last === undefined ? 0 : integer(last, 'part');
    let count = last === undefined ? 0 : integer(last, 'count');
    let data: Uint8Array = last === undefined ? new Uint8Array() : blob(last);
    const save = this.#db.prepare(
      `INSERT INTO samples (series, hour, part, count, data) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (series, hour, part) DO UPDATE SET count = excluded.count, data = excluded.data`,
    );
    for (let from = 0; from < values.length;) {
      if (count >= SAMPLES_PER_ROW) [part, count, data] = [part + 1, 0, new Uint8Array()];
      const more = values.slice(from, from + SAMPLES_PER_ROW - count);
      data = appendSamples(data, hour, more);
      count += more.length;
      from += more.length;
      save.run(series, hour, part, count, data);
    }
  }
}

/** The map in a map under a key, made when missing. */
function inner<T>(map: Map<string, Map<string, T>>, key: string): Map<string, T> {
  let found = map.get(key);
  if (found === undefined) map.set(key, (found = new Map<string, T>()));
  return found;
}

/** Sums of minutes as those of a wider period. */
function coarser(minutes: ReadonlyMap<EpochMillis, Sums>, width: Millis): ReadonlyMap<EpochMillis, Sums> {
  const starts = new Map<EpochMillis, Sums>();
  for (const [minute, sums] of minutes) {
    const start = startOf(minute, width);
    const known = starts.get(start);
    if (known === undefined) starts.set(start, { ...sums });
    else addTo(known, sums);
  }
  return starts;
}

function addTo(known: Sums, { count, sum, min, max }: Readonly<Sums>): void {
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
