import type { Event } from '../../../model/event.ts';
import { typesAtLeast } from '../../../model/event-level.ts';
import type { Page, PageQuery } from '../../../ports/telemetry.ts';
import { integer, integerOrNull } from './rows.ts';
import type { Database, Values } from './database.ts';
import { isPartly, levelCondition } from './level-condition.ts';
import { textForms } from './page-filter.ts';
import { HOUR, startOf } from './periods.ts';

/** Reads rows as events; from `event-log.ts`. */
type Read = (sql: string, values: Values) => Event[];

/** One page of events, newest first. Call it in a transaction. */
export function selectPage(db: Database, asked: PageQuery, read: Read): Page {
  const query = narrowed(asked);
  const { where, values } = conditions(db, query);
  if (where === null) return { events: [], more: false };
  values['limit'] = query.limit + 1;
  const { index, stretches } = wayTo(db, query, values);
  const from = index === null ? 'events NOT INDEXED' : `events INDEXED BY ${index}`;
  const rows = `FROM ${from} ${where.length === 0 ? '' : `WHERE ${where.join(' AND ')}`} ORDER BY seq DESC LIMIT :limit`;
  // What comes from several stretches of an index has to be sorted: let that be numbers, not payloads.
  const sql = stretches
    ? // br:allow-next-line conditions are texts of the program, values are bound
      `SELECT * FROM events WHERE seq IN (SELECT seq ${rows}) ORDER BY seq DESC`
    : `SELECT * ${rows}`;
  const events = read(sql, values);
  return { events: events.slice(0, query.limit), more: events.length > query.limit };
}

/** With the types that can have events of the level, where one is asked for. */
function narrowed(query: PageQuery): PageQuery {
  const { level = 'info', types } = query;
  if (level === 'info') return query;
  const grave: readonly string[] = typesAtLeast(level);
  return { ...query, types: types === undefined ? grave : types.filter((type) => grave.includes(type)) };
}

/** What a query asks of a row; null: nothing can fit. */
function conditions(db: Database, query: PageQuery): { where: string[] | null; values: Values } {
  const values: Values = {};
  const where: string[] = [];
  const narrow = (condition: string, given: Values = {}): void => {
    where.push(condition);
    Object.assign(values, given);
  };
  const { types, session, task, attempt, since, until, text, level, before, after } = query;
  if (types !== undefined) {
    if (types.length === 0) return { where: null, values };
    const named = Object.fromEntries(types.map((type, index) => [`type${index}`, type]));
    narrow(
      `type IN (${Object.keys(named)
        .map((name) => `:${name}`)
        .join(', ')})`,
      named,
    );
  }
  // No session is stored as the empty one: the column is older than events without.
  if (session !== undefined) narrow('session = :session', { session: session ?? '' });
  if (task !== undefined) narrow('task = :task', { task });
  if (attempt !== undefined) narrow('attempt = :attempt', { attempt });
  if (text !== undefined) {
    const forms = textForms(text).map((form) => `%${form.replaceAll(/[\\%_]/g, '\\$&')}%`);
    const named = Object.fromEntries(forms.map((form, index) => [`text${index}`, form]));
    const any = forms.map((_, index) => `data LIKE :text${index} ESCAPE '\\'`);
    narrow(`(${any.join(' OR ')})`, named);
  }
  const grave = types === undefined || level === undefined ? null : levelCondition(types, level);
  if (grave !== null) narrow(grave);
  if (before !== undefined) narrow('seq < :before', { before });
  if (after !== undefined) narrow('seq > :after', { after });
  if (since !== undefined) {
    const first = hourBound(db, 'min(first_seq)', 'hour >= :hour', since);
    if (first === null) return { where: null, values };
    narrow('at >= :since AND seq >= :firstSeq', { since, firstSeq: first });
  }
  if (until !== undefined) {
    const last = hourBound(db, 'max(last_seq)', 'hour <= :hour', until);
    if (last === null) return { where: null, values };
    narrow('at < :until AND seq <= :lastSeq', { until, lastSeq: last });
  }
  return { where, values };
}

/** Where in the log a time lies, to the hour. */
function hourBound(db: Database, bound: string, condition: string, at: number): number | null {
  const row = db.get(`SELECT ${bound} AS seq FROM event_hours WHERE ${condition}`, { hour: startOf(at, HOUR) });
  return row === undefined ? null : integerOrNull(row, 'seq');
}

/** An index, or none to go back through the log itself. `stretches`: rows come out of it in several runs, each in order. */
type Way = { readonly index: string | null; readonly stretches: boolean };

/** Rare types are found by their index, frequent ones by going back through the log; sessions, tasks and attempts by theirs. */
function wayTo(db: Database, query: PageQuery, values: Values): Way {
  const { types, session, task, attempt, level = 'info' } = query;
  if (attempt !== undefined) return { index: 'events_by_attempt', stretches: false };
  if (task !== undefined) return { index: 'events_by_task', stretches: session === undefined };
  if (types === undefined) return { index: session === undefined ? null : 'events_by_session', stretches: false };
  const partly = types.filter((type) => isPartly(type, level));
  if (session !== undefined)
    return partly.length === 0
      ? { index: 'events_by_type', stretches: types.length > 1 }
      : { index: 'events_by_session', stretches: false };
  const last = integer(db.get('SELECT coalesce(max(seq), 0) AS seq FROM events'), 'seq');
  const sure = fitting(
    db,
    types.filter((type) => !partly.includes(type)),
    last,
  );
  const doubtful = fitting(db, partly, last);
  const share = (sure + doubtful * DOUBTFUL_SHARE) / Math.max(1, last);
  return passed(query, { values, share, last }) * ROW_COST < sure + doubtful * ROW_COST
    ? { index: null, stretches: false }
    : { index: 'events_by_type', stretches: true };
}

/** What reading a row costs, in entries of an index: those are a few bytes, and lie side by side. */
const ROW_COST = 4;

/** How many events of a type fit, about, where their payload tells: most of what agents do goes well. */
const DOUBTFUL_SHARE = 0.01;

/** How many events going back passes, about, until a page is full or the begin is reached. */
function passed(
  { limit, before, after }: PageQuery,
  { values, share, last }: { readonly values: Values; readonly share: number; readonly last: number },
): number {
  const ends = [before === undefined ? last : before - 1, Number(values['lastSeq'] ?? last), last];
  const range = Math.max(0, Math.min(...ends) - Math.max(after ?? 0, Number(values['firstSeq'] ?? 1) - 1));
  return share > 0 ? Math.min(range, limit / share) : range;
}

/** How many events there are of some types, of `last` ever. */
function fitting(db: Database, types: readonly string[], last: number): number {
  if (types.length === 0) return 0;
  const named = Object.fromEntries(types.map((type, index) => [`type${index}`, type]));
  const list = Object.keys(named)
    .map((name) => `:${name}`)
    .join(', ');
  const sums = db.get(
    `SELECT coalesce(sum(CASE WHEN s.label IN (${list}) THEN r.count END), 0) AS fit, coalesce(sum(r.count), 0) AS total
     FROM series s CROSS JOIN rollups r ON r.period = 3 AND r.series = s.id WHERE s.metric = 'events'`,
    named,
  );
  // Sums that do not tell of the log, because it was not measured or they were damaged, must not send each page the long way.
  if (Math.abs(integer(sums, 'total') - last) <= last * MOST_OFF) return integer(sums, 'fit');
  return integer(
    db.get(`SELECT count(*) AS fit FROM events INDEXED BY events_by_type WHERE type IN (${list})`, named),
    'fit',
  );
}

/** By what share of all events sums may be off and still tell well enough which way is short. */
const MOST_OFF = 0.1;
