import { isDeepStrictEqual } from 'node:util';
import type { Damage } from '../../../ports/maintenance.ts';
import type { Database, Values } from './database.ts';
import { forgottenIn } from './marks.ts';
import type { Remade } from './rebuild.ts';
import { integer, json, type Row, text } from './rows.ts';
import type { KeptFrom } from './tally.ts';

const REBUILD = 'Make it again from the events: br db rebuild';
/** So many sessions are named. */
const MOST = 20;

/** Differences between what is kept (`main`) and what was made again from the events (`temp`). */
export function compareRemade(db: Database, kept: KeptFrom, { unfit }: Remade): Damage[] {
  const { before, sessions } = forgottenIn(db);
  const lost = new Set([...sessions, ...unfit]);
  return [
    ...differing(db, 'sums', {
      columns: 'period, series, start, count, sum, min, max',
      table: 'rollups',
      where: 'start >= :before AND (period > 0 OR start >= :minutes)',
      values: { before, minutes: kept.minutes },
    }),
    ...differing(db, 'sketches', {
      columns: 'series, hour, data',
      table: 'sketches',
      where: 'hour >= :before',
      values: { before },
    }),
    ...differing(db, 'values', {
      columns: 'series, hour, part, count, data',
      table: 'samples',
      where: 'hour >= :before AND hour >= :samples',
      values: { before, samples: kept.samples },
    }),
    ...differing(db, 'entries of the ledger', {
      columns: 'key, session, task, agent, account, model, at, reserved, spent, state',
      table: 'ledger',
      where: `session NOT IN (SELECT value FROM json_each(:lost)) AND (session <> '' OR at >= :before)`,
      values: { before, lost: JSON.stringify([...lost]) },
    }),
    // What showed that an account works again may be among what was removed: then nobody can tell what rests.
    ...(lost.size > 0
      ? []
      : differing(db, 'accounts that rest', {
          columns: 'key, until, reason, code, at, seq, session',
          table: 'parked',
          where: 'TRUE',
          values: {},
        })),
    ...hours(db),
    ...states(db, lost),
  ];
}

type Compared = {
  readonly columns: string;
  readonly table: string;
  readonly where: string;
  readonly values: Values;
};

function differing(db: Database, what: string, { columns, table, where, values }: Compared): Damage[] {
  const side = (schema: string): string => `SELECT ${columns} FROM ${schema}.${table} WHERE ${where}`;
  const count = (a: string, b: string): number =>
    integer(db.get(`SELECT count(*) AS n FROM (${side(a)} EXCEPT ${side(b)})`, values), 'n');
  const found = Math.max(count('main', 'temp'), count('temp', 'main'));
  if (found === 0) return [];
  return [{ what: `${found} kept ${what} are not those of the events.`, remedy: REBUILD, repair: true }];
}

/** Kept ones may be wider, by events that were removed. */
function hours(db: Database): Damage[] {
  const sql = `SELECT count(*) AS n FROM temp.event_hours t LEFT JOIN main.event_hours m ON m.hour = t.hour
    WHERE m.hour IS NULL OR m.first_seq > t.first_seq OR m.last_seq < t.last_seq`;
  const found = integer(db.get(sql), 'n');
  if (found === 0) return [];
  return [{ what: `Events of ${found} hours are not found by their time.`, remedy: REBUILD, repair: true }];
}

function states(db: Database, lost: ReadonlySet<string>): Damage[] {
  const ids = (schema: string): string[] => db.all(`SELECT id FROM ${schema}.sessions`).map((row) => text(row, 'id'));
  const remade = new Set(ids('temp'));
  const damages = ids('main')
    .filter((id) => !remade.has(id) && !lost.has(id))
    .map((id) => ({
      what: `Session ${id} has no events.`,
      remedy: 'Restore a backup: docs/guide/database.md says how.',
      repair: false,
    }));
  const wrong = [...remade].filter((id) => !lost.has(id) && !isSame(db, id));
  return [
    ...damages.slice(0, MOST),
    ...wrong.slice(0, MOST).map((id) => ({
      what: `The kept state of session ${id} is not that of its events.`,
      remedy: REBUILD,
      repair: true,
    })),
  ];
}

const PARTS = {
  sessions: 'SELECT * FROM @.sessions WHERE id = :id',
  plans: 'SELECT plan AS state FROM @.plans WHERE session = :id',
  tasks: 'SELECT * FROM @.tasks WHERE session = :id ORDER BY id',
  attempts: 'SELECT * FROM @.attempts WHERE session = :id ORDER BY id',
} as const;

function isSame(db: Database, id: string): boolean {
  return Object.values(PARTS).every((sql) => {
    const rows = (schema: string): object[] => db.all(sql.replace('@', schema), { id }).map(comparable);
    return isDeepStrictEqual(rows('main'), rows('temp'));
  });
}

/**
 * Positions of rows are their order alone, and the order of keys in JSON says nothing; the time of a session's last append may be
 * that of a record, which changed nothing else.
 */
function comparable({ position: _position, at: _at, ...row }: Row): object {
  return { ...row, state: json<unknown>(row, 'state') };
}
