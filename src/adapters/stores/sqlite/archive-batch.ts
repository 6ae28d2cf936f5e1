import type { EpochMillis } from '../../../model/units.ts';
import { FailureError } from '../../../model/failure.ts';
import { storeFailure } from './store-failure.ts';
import type { Database, Values } from './database.ts';
import { busySessions } from './kept-back.ts';
import type { Asking } from './leases.ts';
import { HOUR, startOf } from './periods.ts';
import { integer, integerOrNull, type Row, text, textOrNull } from './rows.ts';
import { segmentLine } from './segment-file.ts';

/** Most events, and about the most bytes of text, in one segment: it is read, and held in memory, as a whole. */
const MOST_EVENTS = 50_000;
const MOST_BYTES = 32 * 2 ** 20;

/** What a row takes in the log beside its texts: the numbers, and its entries in the indexes. */
const ROW_BYTES = 100;

/** Events that are to leave the log together. */
export type Batch = {
  readonly lines: readonly string[];
  readonly seqs: readonly number[];
  readonly sessions: ReadonlySet<string>;
  readonly firstAt: EpochMillis;
  readonly lastAt: EpochMillis;
  /** About how much room they take in the log. */
  readonly bytes: number;
};

/** Which events: those before a time, oldest first, between two positions; about as many as make so many bytes. */
export type Taking = {
  readonly before: EpochMillis;
  readonly after: number;
  /** What is recorded of a rotation itself lies behind: else it would never end. */
  readonly until: number;
  readonly bytes: number;
};

/**
 * The next events that may leave the log, or null. Never those of alerts, which say what is still open, nor of what was imported,
 * by which it is known what was; nor the newest event, from which the next one's position is counted.
 */
export function nextBatch(db: Database, asking: Asking, taking: Taking): Batch | null {
  return db.read(() => {
    const values: Values = {
      after: taking.after,
      until: taking.until,
      kept: JSON.stringify([...busySessions(db, asking)]),
    };
    const within = boundOf(db, taking.before);
    if (within === null) return null;
    if (within !== undefined) Object.assign(values, { before: taking.before, within });
    const rows = db.each(
      `SELECT * FROM events NOT INDEXED WHERE seq > :after AND seq < :until
       ${within === undefined ? '' : 'AND at < :before AND seq <= :within'}
       AND type NOT GLOB 'alert.*' AND type <> 'history.imported'
       AND session NOT IN (SELECT value FROM json_each(:kept)) ORDER BY seq`,
      values,
    );
    return collect(rows, Math.min(MOST_BYTES, taking.bytes));
  });
}

/** The position of the newest event. */
export function newestSeq(db: Database): number {
  return db.read(() => integer(db.get('SELECT coalesce(max(seq), 0) AS seq FROM events'), 'seq'));
}

/** How much room the log and all beside it take, without what is free for new events. */
export function usedBytes(db: Database): number {
  const value = (name: string): number => integer(db.get(`PRAGMA ${name}`), name);
  try {
    return (value('page_count') - value('freelist_count')) * value('page_size');
  } catch (error) {
    const failure = storeFailure(error, db.path);
    throw failure === null ? error : new FailureError(failure);
  }
}

/** Up to which position there are events before a time; undefined: no bound, null: there are none. */
function boundOf(db: Database, before: EpochMillis): number | null | undefined {
  if (before === Infinity) return undefined;
  const sql = 'SELECT max(last_seq) AS seq FROM event_hours WHERE hour <= :hour';
  const row = db.get(sql, { hour: startOf(before, HOUR) });
  return row === undefined ? null : integerOrNull(row, 'seq');
}

function collect(rows: Iterable<Row>, most: number): Batch | null {
  const lines: string[] = [];
  const seqs: number[] = [];
  const sessions = new Set<string>();
  let [firstAt, lastAt, bytes] = [Infinity, -Infinity, 0];
  for (const row of rows) {
    const [seq, at, session] = [integer(row, 'seq'), integer(row, 'at'), text(row, 'session')];
    const line = lineOf(row);
    lines.push(line);
    seqs.push(seq);
    sessions.add(session);
    firstAt = Math.min(firstAt, at);
    lastAt = Math.max(lastAt, at);
    bytes += text(row, 'data').length + ROW_BYTES;
    if (bytes >= most || lines.length === MOST_EVENTS) break;
  }
  return lines.length === 0 ? null : { lines, seqs, sessions, firstAt, lastAt, bytes };
}

/** A row of the log as a line of a segment. */
export function lineOf(row: Row): string {
  return segmentLine({
    seq: integer(row, 'seq'),
    at: integer(row, 'at'),
    mono: integerOrNull(row, 'mono'),
    session: text(row, 'session'),
    task: textOrNull(row, 'task'),
    attempt: textOrNull(row, 'attempt'),
    type: text(row, 'type'),
    version: integer(row, 'version'),
    data: text(row, 'data'),
  });
}
