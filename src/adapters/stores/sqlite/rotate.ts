import { randomUUID } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ok, type Result } from '../../../lib/result.ts';
import type { Failure } from '../../../model/failure.ts';
import type { EpochMillis } from '../../../model/units.ts';
import type { Retention, Rotated, Segment } from '../../../ports/maintenance.ts';
import type { StoreOptions } from '../../../ports/store.ts';
import { type Batch, newestSeq, nextBatch, type Taking, usedBytes } from './archive-batch.ts';
import type { Database } from './database.ts';
import { busySessions } from './kept-back.ts';
import type { Asking } from './leases.ts';
import { finishLeftovers } from './leftovers.ts';
import { EVER, markLost, markOf, setMark } from './marks.ts';
import { HOUR, startOf } from './periods.ts';
import { integer, text } from './rows.ts';
import {
  archiveDir,
  COMPRESSION,
  type Compression,
  packSegment,
  publish,
  segmentNames,
  sumOf,
  writeTemporary,
} from './segment-file.ts';
import { databaseId, keptSegments } from './segments.ts';
import { recordSystem } from './system-record.ts';
import { MINUTES_KEPT } from './windows.ts';

/** What rotating needs. */
export type RotateOptions = Pick<StoreOptions, 'clock' | 'mask' | 'measure' | 'identity' | 'isAlive'> & {
  /** Default: what this Node has. */
  readonly compression?: Compression;
};

/** Less than this is not worth a segment of its own while the database is too large. */
const LEAST_BYTES = 2 ** 20;

/** Moves what is old, or too much, to the archive, removes segments that are, and forgets minutes and values that nobody asks for any more. */
export function rotate(db: Database, options: RotateOptions, retention: Retention): Result<Rotated, Failure> {
  const now = options.clock.now();
  const finished = finishLeftovers(db);
  if (!finished.ok) return finished;
  const written = archiveAll(db, options, retention);
  if (!written.ok) return written;
  const removed = removeSegments(db, options, (kept) => tooMuch(kept, retention, now));
  if (!removed.ok) return removed;
  const pruned = prune(db, retention, now);
  if (!pruned.ok) return pruned;
  const archived = written.value.reduce((sum, { segment }) => sum + segment.events, 0);
  const bytes = written.value.reduce((sum, each) => sum + each.bytes, 0);
  return ok({ archived, segments: written.value.map(({ segment }) => segment), removed: removed.value, bytes });
}

type Written = { readonly segment: Segment; readonly bytes: number };

function archiveAll(db: Database, options: RotateOptions, { events, size }: Retention): Result<Written[], Failure> {
  const written: Written[] = [];
  const now = options.clock.now();
  const until = newestSeq(db);
  let after = 0;
  for (let old = events !== null; ;) {
    const taking = old
      ? { before: now - (events ?? 0), after, until, bytes: Infinity }
      : beyond(db, size, { after, until });
    const batch = taking === null ? null : nextBatch(db, asking(options), taking);
    if (batch === null) {
      if (!old) return ok(written);
      // What is too old is gone; what is too much comes from the beginning.
      [old, after] = [false, 0];
      continue;
    }
    const stored = store(db, options, batch);
    if (!stored.ok) return stored;
    // Another rotation was there first, or a session went on: it is not ours to move, not now.
    if (stored.value === null) return ok(written);
    written.push(stored.value);
    after = batch.seqs.at(-1) ?? after;
  }
}

/** How much is to leave for the database to fit; null: it does. */
function beyond(db: Database, size: number | null, within: Pick<Taking, 'after' | 'until'>): Taking | null {
  const bytes = size === null ? 0 : usedBytes(db) - size;
  return bytes <= 0 ? null : { before: Infinity, ...within, bytes: Math.max(LEAST_BYTES, bytes) };
}

/** Writes a batch as a segment; null when it must not, or cannot any more, leave the log. */
function store(db: Database, options: RotateOptions, batch: Batch): Result<Written | null, Failure> {
  const compression = options.compression ?? COMPRESSION;
  const database = databaseId(db);
  const names = segmentNames(database, compression);
  const dir = archiveDir(db.path);
  const [first, last] = [batch.seqs[0] ?? 0, batch.seqs.at(-1) ?? 0];
  const bytes = packSegment(database, batch.lines, compression);
  const temporary = join(dir, names.temporary(first, last, randomUUID()));
  try {
    writeTemporary(temporary, bytes);
    return db.write('power-loss', () => {
      if (!mayLeave(db, options, batch) || !existsSync(temporary)) return ok(null);
      let again = 0;
      // A file of that name that is none of ours: of another copy of this database.
      while (existsSync(join(dir, names.of(first, last, again)))) again += 1;
      const segment: Segment = {
        file: names.of(first, last, again),
        firstSeq: first,
        lastSeq: last,
        firstAt: batch.firstAt,
        lastAt: batch.lastAt,
        events: batch.seqs.length,
        bytes: bytes.length,
        sha256: sumOf(bytes),
      };
      // On the disk before the events leave the log; killed in between, both have them, and the next rotation takes the file away.
      publish(temporary, join(dir, segment.file));
      move(db, segment, batch);
      const data = { archived: segment.events, segment: segment.file, removed: [], bytes: batch.bytes };
      recordSystem(db, options, { type: 'system.rotated', data });
      return ok({ segment, bytes: batch.bytes });
    });
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Looked at again under the write lock. */
function mayLeave(db: Database, options: RotateOptions, { seqs, sessions }: Batch): boolean {
  const busy = busySessions(db, asking(options));
  if ([...sessions].some((session) => busy.has(session))) return false;
  const sql = 'SELECT count(*) AS n FROM events WHERE seq IN (SELECT value FROM json_each(:seqs))';
  return integer(db.get(sql, { seqs: JSON.stringify(seqs) }), 'n') === seqs.length;
}

function move(db: Database, segment: Segment, { seqs, sessions }: Batch): void {
  const { file, firstSeq, lastSeq, firstAt, lastAt, events, bytes, sha256 } = segment;
  db.run(
    `INSERT INTO segments (file, state, first_seq, last_seq, first_at, last_at, events, bytes, sha256)
     VALUES (:file, 'kept', :firstSeq, :lastSeq, :firstAt, :lastAt, :events, :bytes, :sha256)`,
    { file, firstSeq, lastSeq, firstAt, lastAt, events, bytes, sha256 },
  );
  for (const session of sessions)
    db.run('INSERT INTO session_segments (session, file) VALUES (:session, :file)', { session, file });
  db.run('DELETE FROM events WHERE seq IN (SELECT value FROM json_each(:seqs))', { seqs: JSON.stringify(seqs) });
}

/** Removes for good those of the kept segments that are chosen. What was made of their events stays. */
export function removeSegments(
  db: Database,
  options: RotateOptions,
  choose: (kept: readonly Segment[]) => Segment[],
): Result<Segment[], Failure> {
  const marked = db.write('power-loss', () => {
    const going = choose(keptSegments(db));
    if (going.length === 0) return ok(going);
    for (const segment of going) drop(db, segment);
    setMark(db, 'forgotten', Math.max(markOf(db, 'forgotten') ?? EVER, ...going.map(({ lastAt }) => lastAt)));
    setMark(
      db,
      'removed',
      going.reduce((sum, { events }) => sum + events, markOf(db, 'removed') ?? 0),
    );
    const bytes = going.reduce((sum, segment) => sum + segment.bytes, 0);
    const removed = going.map(({ file }) => file);
    recordSystem(db, options, { type: 'system.rotated', data: { archived: 0, segment: null, removed, bytes } });
    return ok(going);
  });
  if (!marked.ok || marked.value.length === 0) return marked;
  const finished = finishLeftovers(db);
  return finished.ok ? marked : finished;
}

/** What is too old or too much, oldest first. */
function tooMuch(kept: readonly Segment[], { archive, archiveSize }: Retention, now: EpochMillis): Segment[] {
  let bytes = kept.reduce((sum, segment) => sum + segment.bytes, 0);
  return kept.filter((segment) => {
    const old = archive !== null && segment.lastAt < now - archive;
    const much = archiveSize !== null && bytes > archiveSize;
    if (old || much) bytes -= segment.bytes;
    return old || much;
  });
}

function drop(db: Database, { file }: Segment): void {
  for (const row of db.all('SELECT session FROM session_segments WHERE file = :file', { file })) {
    const session = text(row, 'session');
    if (session !== '') markLost(db, session);
  }
  db.run('DELETE FROM session_segments WHERE file = :file', { file });
  db.run("UPDATE segments SET state = 'dropped' WHERE file = :file", { file });
}

/** Minutes are asked for two days long; values as long as the events they are of. */
function prune(db: Database, { events }: Retention, now: EpochMillis): Result<void, Failure> {
  return db.write('power-loss', () => {
    const minutes = startOf(now - MINUTES_KEPT, HOUR);
    const samples = events === null ? EVER : startOf(now - events, HOUR);
    // By series, so that each is a stretch of its table.
    for (const row of db.all('SELECT id AS series FROM series')) {
      const series = integer(row, 'series');
      db.run('DELETE FROM rollups WHERE period = 0 AND series = :series AND start < :minutes', { series, minutes });
      db.run('DELETE FROM samples WHERE series = :series AND hour < :samples', { series, samples });
    }
    // What is gone stays gone, also when the clock was set back: but nothing more goes for that.
    setMark(db, 'minutes', Math.max(minutes, markOf(db, 'minutes') ?? EVER));
    if (samples !== EVER) setMark(db, 'samples', Math.max(samples, markOf(db, 'samples') ?? EVER));
    setMark(db, 'rotated', now);
    return ok(undefined);
  });
}

function asking({ identity, isAlive, clock }: RotateOptions): Asking {
  return { identity, isAlive, now: clock.now() };
}
