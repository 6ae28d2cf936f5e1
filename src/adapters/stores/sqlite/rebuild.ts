import { ok, type Result } from '../../../lib/result.ts';
import type { Event } from '../../../model/event.ts';
import type { Failure } from '../../../model/failure.ts';
import type { Measurement } from '../../../model/measurement.ts';
import { isRecordType } from '../../../model/record-event.ts';
import type { SessionState } from '../../../model/session.ts';
import type { EpochMillis } from '../../../model/units.ts';
import type { Measured, StoreOptions } from '../../../ports/store.ts';
import type { Database } from './database.ts';
import { readEvents } from './event-log.ts';
import { partsOf } from './parts.ts';
import { saveState } from './projections.ts';
import { Tally } from './tally.ts';
import { text } from './rows.ts';

/** What making everything again needs: the reducer, and what an event measures. */
export type RebuildOptions = Pick<StoreOptions, 'fold' | 'measure'>;

/** Events at a time: the write of their sums is shared, and memory stays small. */
const BATCH = 5_000;

/** What an event adds; records are measured without a session, as where they are stored without one. */
export function measureStep({ measure }: Pick<StoreOptions, 'measure'>, step: Measured): readonly Measurement[] {
  return measure(isRecordType(step.event.type) ? { ...step, before: null, after: null, attempt: null } : step);
}

/** Measures a database that was made before events were, once. Of processes that open it together one does so. */
export function ensureMeasured(db: Database, options: RebuildOptions): Result<void, Failure> {
  const measured = (): boolean => text(db.get("SELECT value FROM meta WHERE key = 'measured'"), 'value') === 'yes';
  if (db.read(measured)) return ok(undefined);
  return db.write('power-loss', () => {
    if (!measured()) rebuildFrom(db, liveEvents(db), options);
    return ok(undefined);
  });
}

/** All events of the log in order, some at a time. */
export function* liveEvents(db: Database): Iterable<readonly Event[]> {
  for (let after = 0; ;) {
    const events = readEvents(db, 'SELECT * FROM events WHERE seq > :after ORDER BY seq LIMIT :limit', {
      after,
      limit: BATCH,
    });
    const last = events.at(-1);
    if (last === undefined) return;
    yield events;
    after = last.seq;
  }
}

/** Makes states, sums, sketches and samples again from all events, in order. Call it in a write transaction. Returns how many. */
export function rebuildFrom(db: Database, batches: Iterable<readonly Event[]>, options: RebuildOptions): number {
  for (const table of ['rollups', 'sketches', 'samples', 'event_hours', 'series', 'attempts', 'tasks', 'plans'])
    db.run(`DELETE FROM ${table}`, {});
  const tally = new Tally(db);
  const states = new Map<string, { state: SessionState; at: EpochMillis }>();
  let count = 0;
  for (const batch of batches) {
    for (const event of batch) {
      const session = event.session ?? '';
      const known = states.get(session)?.state ?? null;
      const attempt = event.attempt === null ? null : (known?.attempts[event.attempt] ?? null);
      // A record may be filed under a session that is not there any more, or under none.
      const after = isRecordType(event.type) ? known : options.fold(known, event);
      if (after !== null) states.set(session, { state: after, at: event.at });
      tally.add(event, measureStep(options, { event, before: known, after, attempt }));
    }
    tally.flush();
    count += batch.length;
  }
  for (const { state, at } of states.values())
    saveState(db, { before: null, parts: partsOf(null, partEvents(state)), after: state, at });
  db.run("UPDATE meta SET value = 'yes' WHERE key = 'measured'", {});
  return count;
}

/** Names every attempt, so that all of them are written. */
function partEvents(state: SessionState): readonly Event[] {
  return Object.values(state.attempts).map(({ id, task }) => ({ task, attempt: id }) as Event);
}
