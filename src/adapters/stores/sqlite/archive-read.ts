import type { Event } from '../../../model/event.ts';
import type { Segment } from '../../../ports/maintenance.ts';
import type { EventQuery } from '../../../ports/store.ts';
import type { Page, PageQuery } from '../../../ports/telemetry.ts';
import type { Database, Values } from './database.ts';
import { databaseOf, readEvents, restored, selectEvents } from './event-log.ts';
import { selectPage } from './page.ts';
import { fitsPage } from './page-filter.ts';
import { archiveDir, readSegment, MISSING, segmentFailure, SegmentMissing, type StoredEvent } from './segment-file.ts';
import { keptSegments, segmentsOf } from './segments.ts';

/** Live events at a time. */
const BATCH = 1_000;

/**
 * Reads on one consistent view of log and archive. A segment that is gone was removed since the view was taken, so a new view
 * is: when it is gone again, it is missing. Throws `FailureError` for what cannot be read.
 */
export function readAll<T>(db: Database, work: () => T): T {
  try {
    return db.read(work);
  } catch (error) {
    if (!(error instanceof SegmentMissing)) throw error;
  }
  try {
    return db.read(work);
  } catch (error) {
    if (error instanceof SegmentMissing) throw segmentFailure(error.file, MISSING);
    throw error;
  }
}

/** The events that fit, oldest first; where a session or an attempt is named, those in the archive as well. Call it in {@link readAll}. */
export function selectAllEvents(db: Database, query: EventQuery): readonly Event[] {
  const live = selectEvents(db, query);
  // The id of an attempt begins with that of its session.
  const session = query.session ?? query.attempt?.split('/')[0];
  if (session === undefined) return live;
  const { after = 0, limit = Infinity } = query;
  const archived: Event[] = [];
  for (const segment of segmentsOf(db, session)) {
    if (segment.lastSeq <= after) continue;
    for (const stored of readSegment(archiveDir(db.path), segment))
      if (stored.session === session && fitsQuery(stored, query)) archived.push(restored(stored, databaseOf(db)));
  }
  if (archived.length === 0) return live;
  return [...archived, ...live].toSorted((a, b) => a.seq - b.seq).slice(0, limit);
}

function fitsQuery({ seq, task, attempt, type }: StoredEvent, query: EventQuery): boolean {
  return (
    seq > (query.after ?? 0) &&
    (query.task === undefined || query.task === task) &&
    (query.attempt === undefined || query.attempt === attempt) &&
    (query.types === undefined || query.types.includes(type))
  );
}

/** One page of events of the log and, where that is asked for, of the archive, newest first. Call it in {@link readAll}. */
export function selectAnyPage(db: Database, query: PageQuery): Page {
  const read = (sql: string, values: Values): Event[] => readEvents(db, sql, values);
  if (query.archive !== true || query.types?.length === 0) return selectPage(db, query, read);
  // One more than asked for, to know whether there are more.
  const wanted = query.limit + 1;
  let found = [...selectPage(db, { ...query, limit: wanted }, read).events];
  for (const segment of archivedIn(db, query)) {
    const last = found[wanted - 1];
    // Segments come newest first: none behind this one has a newer event either.
    if (last !== undefined && last.seq > segment.lastSeq) break;
    const least = last?.seq ?? 0;
    for (const stored of readSegment(archiveDir(db.path), segment))
      if (stored.seq > least && fitsPage(stored, query)) found.push(restored(stored, databaseOf(db)));
    found = found.toSorted((a, b) => b.seq - a.seq).slice(0, wanted);
  }
  return { events: found.slice(0, query.limit), more: found.length > query.limit };
}

/** The segments in which something may fit, by their newest event, newest first. */
function archivedIn(db: Database, { session, attempt, since, until, before, after }: PageQuery): Segment[] {
  const owner = session === null ? '' : (session ?? attempt?.split('/')[0]);
  const candidates = owner === undefined ? keptSegments(db) : segmentsOf(db, owner);
  return candidates
    .filter(
      ({ firstSeq, lastSeq, firstAt, lastAt }) =>
        (since === undefined || lastAt >= since) &&
        (until === undefined || firstAt < until) &&
        (before === undefined || firstSeq < before) &&
        (after === undefined || lastSeq > after),
    )
    .toSorted((a, b) => b.lastSeq - a.lastSeq);
}

/**
 * All events of log and archive in order. Call it in a transaction. Segments overlap where sessions ran side by side, so they
 * are read side by side; memory holds those that do. Throws `FailureError` for a segment that is damaged or missing.
 */
export function* everyEvent(db: Database): Generator<Event> {
  const waiting = keptSegments(db);
  const open: { next: Event; rest: Iterator<Event> }[] = [];
  const add = (rest: Iterator<Event>): void => {
    const first = rest.next();
    if (first.done !== true) open.push({ next: first.value, rest });
  };
  add(liveEvents(db));
  for (;;) {
    let least = open[0];
    for (const source of open) if (least === undefined || source.next.seq < least.next.seq) least = source;
    const [segment] = waiting;
    if (segment !== undefined && (least === undefined || segment.firstSeq <= least.next.seq)) {
      waiting.shift();
      add(archivedEvents(db, segment));
      continue;
    }
    if (least === undefined) return;
    yield least.next;
    const following = least.rest.next();
    if (following.done === true) open.splice(open.indexOf(least), 1);
    else least.next = following.value;
  }
}

function* liveEvents(db: Database): Generator<Event> {
  for (let after = 0; ;) {
    const events = readEvents(db, 'SELECT * FROM events WHERE seq > :after ORDER BY seq LIMIT :limit', {
      after,
      limit: BATCH,
    });
    yield* events;
    const last = events.at(-1);
    if (last === undefined) return;
    after = last.seq;
  }
}

function* archivedEvents(db: Database, segment: Segment): Generator<Event> {
  try {
    for (const stored of readSegment(archiveDir(db.path), segment)) yield restored(stored, databaseOf(db));
  } catch (error) {
    if (error instanceof SegmentMissing) throw segmentFailure(error.file, MISSING);
    throw error;
  }
}
