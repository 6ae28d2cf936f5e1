import type { EpochMillis } from '../../../model/units.ts';
import type { Database } from './database.ts';
import { ceilTo, periodOf } from './periods.ts';
import { integer, text } from './rows.ts';

/** Before all times. */
export const EVER: EpochMillis = -8.64e15;

/**
 * Numbers in the table `meta`. rotated: when it was last done. minutes, samples: from which time on sums of minutes and values
 * are kept. forgotten: the latest time of an event whose segment was removed for good. removed: how many such events there are.
 */
export type Mark = 'rotated' | 'minutes' | 'samples' | 'forgotten' | 'removed';

/** A number that was kept, or null. */
export function markOf(db: Database, mark: Mark): number | null {
  const row = db.get('SELECT value FROM meta WHERE key = :mark', { mark });
  return row === undefined ? null : Number(text(row, 'value'));
}

/** Keeps a number. Call it in a write transaction. */
export function setMark(db: Database, mark: Mark, value: number): void {
  setMeta(db, mark, String(value));
}

/** Keeps a text. Call it in a write transaction. */
export function setMeta(db: Database, key: string, value: string): void {
  const sql =
    'INSERT INTO meta (key, value) VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value = excluded.value';
  db.run(sql, { key, value });
}

const LOST = 'lost ';

/** Remembers that events of a session were removed for good: its state cannot be made from them any more. */
export function markLost(db: Database, session: string): void {
  setMeta(db, `${LOST}${session}`, 'yes');
}

/** What cannot be made again from the events, because some were removed for good. */
export type Forgotten = {
  /** Sessions whose states stay as they are. */
  readonly sessions: ReadonlySet<string>;
  /** Sums of periods that begin earlier stay as they are. A Monday. */
  readonly before: EpochMillis;
};

/** What cannot be made again. Call it in a transaction. */
export function forgottenIn(db: Database): Forgotten {
  const rows = db.all('SELECT substr(key, :from) AS id FROM meta WHERE substr(key, 1, :length) = :lost', {
    from: LOST.length + 1,
    length: LOST.length,
    lost: LOST,
  });
  const sessions = new Set(rows.map((row) => text(row, 'id')));
  let last = markOf(db, 'forgotten');
  // What later events of such a session measured depends on its state, which is not known any more as it was then.
  for (const id of sessions) {
    const row = db.get('SELECT at FROM sessions WHERE id = :id', { id });
    if (row !== undefined) last = Math.max(last ?? EVER, integer(row, 'at'));
  }
  return { sessions, before: last === null ? EVER : ceilTo(last + 1, periodOf('week').width) };
}
