import { EVENT_VERSION, type Event, type EventDraft } from '../../../model/event.ts';
import type { EpochMillis, Millis } from '../../../model/units.ts';
import type { EventQuery, StoreMask } from '../../../ports/store.ts';
import type { Database, Values } from './database.ts';
import { masked } from './masked.ts';
import { upcast } from './upcast.ts';
import { eventId } from './event-id.ts';
import { integer, integerOrNull, json, type Row, text, textOrNull } from './rows.ts';
import type { StoredEvent } from './segment-file.ts';

/** Where and when drafts go into the log. */
export type Entry = {
  /** Empty: of no session. */
  readonly session: string;
  readonly at: EpochMillis;
  /** Null where the time is not now. */
  readonly mono: Millis | null;
  readonly mask: StoreMask;
};

const INSERT = `INSERT INTO events (seq, at, mono, session, task, attempt, type, version, data)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** Writes drafts at the end of the log. Call it in a write transaction, which makes the numbers gapless. */
export function insertEvents(db: Database, drafts: readonly EventDraft[], entry: Entry): Event[] {
  let seq = integer(db.get('SELECT coalesce(max(seq), 0) AS seq FROM events'), 'seq');
  const database = databaseOf(db);
  const insert = db.prepare(INSERT);
  const { session, at, mask } = entry;
  const mono = entry.mono === null ? null : Math.round(entry.mono);
  return drafts.map((draft) => {
    seq += 1;
    const { type, task = null, attempt = null } = draft;
    const data = masked(draft.data, mask, type);
    insert.run(seq, at, mono, session, task, attempt, type, EVENT_VERSION, JSON.stringify(data));
    // The draft ties its data to its type; the compiler cannot follow that through the copy.
    return {
      seq,
      id: eventId(at, seq, database),
      type,
      version: EVENT_VERSION,
      at,
      mono,
      session: session === '' ? null : session,
      task,
      attempt,
      data,
    } as Event;
  });
}

/** Reads the events that fit, oldest first. Call it in a transaction. */
export function selectEvents(db: Database, query: EventQuery): Event[] {
  const { sql, values } = eventQuery(query);
  return readEvents(db, sql, values);
}

/** Reads rows of the table `events` as events. */
export function readEvents(db: Database, sql: string, values: Values): Event[] {
  const database = databaseOf(db);
  return db.all(sql, values).map((row) => toEvent(row, database));
}

const databases = new WeakMap<Database, number>();

/** The number that names a database; every copy has the same. */
export function databaseOf(db: Database): number {
  let known = databases.get(db);
  if (known === undefined) {
    known = Number.parseInt(text(db.get("SELECT value FROM meta WHERE key = 'database'"), 'value'), 16);
    databases.set(db, known);
  }
  return known;
}

/**
 * The statement for a query. The narrowest part given names the index, because the planner has no statistics to choose by;
 * so the cost follows the events that fit that part, not the size of the log.
 */
export function eventQuery(query: EventQuery): { sql: string; values: Values } {
  const { attempt, task, types, session, after, limit } = query;
  const values: Values = {};
  const where: string[] = [];
  const narrow = (condition: string, given: Values): void => {
    where.push(condition);
    Object.assign(values, given);
  };
  if (attempt !== undefined) narrow('attempt = :attempt', { attempt });
  if (task !== undefined) narrow('task = :task', { task });
  if (session !== undefined) narrow('session = :session', { session });
  if (after !== undefined) narrow('seq > :after', { after });
  if (types !== undefined) {
    const named = Object.fromEntries(types.map((type, index) => [`type${index}`, type]));
    const list = Object.keys(named).map((name) => `:${name}`);
    narrow(`type IN (${list.join(', ')})`, named);
  }
  if (limit !== undefined) values['limit'] = limit;
  const index = indexFor(query);
  const from = index === null ? 'events NOT INDEXED' : `events INDEXED BY ${index}`;
  const condition = where.length === 0 ? '' : ` WHERE ${where.join(' AND ')}`;
  const rows = `FROM ${from}${condition} ORDER BY seq${limit === undefined ? '' : ' LIMIT :limit'}`;
  // Several types, or one of all sessions, come from several stretches of the index and have to be sorted: let that be
  // numbers, not payloads.
  const stretches = index === 'events_by_type' && (types?.length !== 1 || session === undefined);
  const sql = stretches ? `SELECT * FROM events WHERE seq IN (SELECT seq ${rows}) ORDER BY seq` : `SELECT * ${rows}`;
  return { sql, values };
}

function indexFor({ attempt, task, types, session }: EventQuery): string | null {
  if (attempt !== undefined) return 'events_by_attempt';
  if (task !== undefined) return 'events_by_task';
  if (types !== undefined) return 'events_by_type';
  return session === undefined ? null : 'events_by_session';
}

function toEvent(row: Row, database: number): Event {
  return restored(
    {
      seq: integer(row, 'seq'),
      at: integer(row, 'at'),
      mono: integerOrNull(row, 'mono'),
      session: text(row, 'session'),
      task: textOrNull(row, 'task'),
      attempt: textOrNull(row, 'attempt'),
      type: text(row, 'type'),
      version: integer(row, 'version'),
      data: json<unknown>(row, 'data'),
    },
    database,
  );
}

/** What was stored, in the log or in a segment, as an event of today. */
export function restored({ session, data, version, ...stored }: StoredEvent, database: number): Event {
  return {
    ...stored,
    id: eventId(stored.at, stored.seq, database),
    // As it would be written today: readers know one version.
    version: EVENT_VERSION,
    session: session === '' ? null : session,
    data: upcast({ type: stored.type, version, data }),
    // Only `insertEvents` writes rows.
  } as Event;
}
