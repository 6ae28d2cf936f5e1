import { ok, type Result } from '../../../lib/result.ts';
import type { Event } from '../../../model/event.ts';
import type { Failure } from '../../../model/failure.ts';
import type { Measurement } from '../../../model/measurement.ts';
import { isRecordType } from '../../../model/record-event.ts';
import type { SessionState } from '../../../model/session.ts';
import type { EpochMillis } from '../../../model/units.ts';
import type { Measured, StoreOptions } from '../../../ports/store.ts';
import { everyEvent } from './archive-read.ts';
import type { Database } from './database.ts';
import { EVER, forgottenIn, markOf, setMark, setMeta } from './marks.ts';
import { fillLedger } from './fill-ledger.ts';
import { clearLedger, foldLedger, saveSpending } from './ledger.ts';
import { makerOf } from './parked.ts';
import { partsOf } from './parts.ts';
import { HOUR, startOf } from './periods.ts';
import { loadState, saveState } from './projections.ts';
import { text } from './rows.ts';
import { recordSystem } from './system-record.ts';
import { type KeptFrom, Tally } from './tally.ts';
import { MINUTES_KEPT } from './windows.ts';

/** What making everything again needs: the reducer, and what an event measures. */
export type RebuildOptions = Pick<StoreOptions, 'fold' | 'measure' | 'clock'>;

/** Events at a time: the write of their sums is shared, and memory stays small. */
const BATCH = 5_000;

/** What an event adds; records are measured without a session, as where they are stored without one. */
export function measureStep({ measure }: Pick<StoreOptions, 'measure'>, step: Measured): readonly Measurement[] {
  return measure(isRecordType(step.event.type) ? { ...step, before: null, after: null, attempt: null } : step);
}

/** What is still to be done with a database that has just been migrated, once: of processes that open it together one does so. */
export function ensureMeasured(
  db: Database,
  options: RebuildOptions & Pick<StoreOptions, 'mask'>,
): Result<void, Failure> {
  const left = (): ReadonlyMap<string, string> =>
    new Map(
      db
        .all("SELECT key, value FROM meta WHERE key IN ('measured', 'ledger', 'migrated')")
        .map((row) => [text(row, 'key'), text(row, 'value')]),
    );
  const isDone = (todo: ReadonlyMap<string, string>): boolean =>
    todo.get('measured') === 'yes' && todo.get('ledger') === 'yes' && !todo.has('migrated');
  if (isDone(db.read(left))) return ok(undefined);
  return db.writePatiently(() => {
    const todo = left();
    if (todo.get('measured') !== 'yes') {
      rebuildFrom(db, everyEvent(db), options);
      markKept(db, options.clock.now());
    }
    setMeta(db, 'measured', 'yes');
    if (todo.get('ledger') !== 'yes') fillLedger(db);
    setMeta(db, 'ledger', 'yes');
    const migrated = todo.get('migrated')?.split(' ').map(Number);
    if (migrated === undefined) return ok(undefined);
    const [from = 0, to = 0] = migrated;
    db.run("DELETE FROM meta WHERE key = 'migrated'", {});
    recordSystem(db, options, { type: 'system.migrated', data: { from, to } });
    return ok(undefined);
  });
}

/** What was made again, and what could not be. */
export type Remade = {
  readonly events: number;
  /** Sessions whose events do not make a state: it stays as it was. */
  readonly unfit: ReadonlySet<string>;
  /** Positions that come twice, and stretches that are missing: none in a log that is whole, but for what was removed. */
  readonly doubled: readonly number[];
  readonly missing: number;
  readonly gaps: readonly { readonly first: number; readonly last: number }[];
};

/**
 * Makes states, sums, sketches and samples again from all events, in order. What depends on events that were removed for good
 * stays as it is. Call it in a write transaction, or where temporary tables stand in front of those it writes to.
 */
export function rebuildFrom(db: Database, events: Iterable<Event>, options: RebuildOptions): Remade {
  const { sessions: lost, before } = forgottenIn(db);
  clear(db, before);
  clearLedger(db, { sessions: lost, before });
  const tally = new Tally(db, remadeFrom(db, options.clock.now()));
  const states = new States(db, options, lost);
  const order = new Order();
  let count = 0;
  for (const event of events) {
    if (!order.follows(event.seq)) continue;
    const step = states.advance(event);
    // Without measurements only its place in the log is counted.
    tally.add(event, event.at >= before ? measureStep(options, step) : []);
    if (event.session === null || !lost.has(event.session))
      foldLedger(db, event, makerOf(step.attempt), lost.size === 0);
    count += 1;
    if (count % BATCH === 0) tally.flush();
  }
  tally.flush();
  states.save();
  return { events: count, unfit: states.unfit, doubled: order.doubled, missing: order.missing, gaps: order.gaps };
}

/** From which times on minutes and values are kept at a time, if that is later than what was kept before. */
export function keptFrom(db: Database, now: EpochMillis): KeptFrom {
  const { minutes } = remadeFrom(db, now);
  return { minutes: Math.max(markOf(db, 'minutes') ?? EVER, minutes), samples: markOf(db, 'samples') ?? EVER };
}

/** From which times on they are made again. What a clock that was far ahead took away comes back. */
function remadeFrom(db: Database, now: EpochMillis): KeptFrom {
  const samples = markOf(db, 'samples') ?? EVER;
  return { minutes: startOf(now - MINUTES_KEPT, HOUR), samples: samples > now ? EVER : samples };
}

/** Remembers from when on a rebuild kept minutes and values. */
export function markKept(db: Database, now: EpochMillis): void {
  const { minutes, samples } = remadeFrom(db, now);
  setMark(db, 'minutes', minutes);
  if (markOf(db, 'samples') !== null) setMark(db, 'samples', samples);
}

/** The numbers of series stay: running processes know them. */
function clear(db: Database, since: EpochMillis): void {
  db.run('DELETE FROM rollups WHERE start >= :since', { since });
  db.run('DELETE FROM sketches WHERE hour >= :since', { since });
  db.run('DELETE FROM samples WHERE hour >= :since', { since });
  db.run('DELETE FROM event_hours', {});
}

/** States as they become, event by event. Ended sessions are put down, also after what is still said of them, so that memory holds those that are going on. */
class States {
  readonly unfit = new Set<string>();
  readonly #db: Database;
  readonly #options: RebuildOptions;
  readonly #lost: ReadonlySet<string>;
  readonly #current = new Map<string, { readonly state: SessionState; readonly at: EpochMillis }>();
  readonly #saved = new Set<string>();

  constructor(db: Database, options: RebuildOptions, lost: ReadonlySet<string>) {
    this.#db = db;
    this.#options = options;
    this.#lost = lost;
  }

  /** Folds an event in. */
  advance(event: Event): Measured {
    const { session } = event;
    const unknown = { event, before: null, after: null, attempt: null };
    if (session === null || isRecordType(event.type) || this.#lost.has(session) || this.unfit.has(session))
      return unknown;
    const before = this.#known(session);
    const attempt = event.attempt === null ? null : (before?.attempts[event.attempt] ?? null);
    const after = this.#folded(session, before, event);
    if (after === null) return unknown;
    this.#current.set(session, { state: after, at: event.at });
    if (ENDED.has(after.status)) this.#put(session);
    return { event, before, after, attempt };
  }

  /** Writes what is not written yet. */
  save(): void {
    for (const session of this.#current.keys()) this.#put(session);
  }

  #known(session: string): SessionState | null {
    const known = this.#current.get(session)?.state ?? null;
    return known === null && this.#saved.has(session) ? loadState(this.#db, session) : known;
  }

  /** Null: the events do not fit together, as they do when some are missing. */
  #folded(session: string, before: SessionState | null, event: Event): SessionState | null {
    try {
      return this.#options.fold(before, event);
    } catch {
      this.unfit.add(session);
      this.#current.delete(session);
      return null;
    }
  }

  #put(session: string): void {
    const current = this.#current.get(session);
    if (current === undefined) return;
    for (const table of ['attempts', 'tasks', 'plans'])
      this.#db.run(`DELETE FROM ${table} WHERE session = :session`, { session });
    const { state, at } = current;
    saveState(this.#db, { before: null, parts: partsOf(null, partEvents(state)), after: state, at });
    for (const attempt of Object.values(state.attempts)) saveSpending(this.#db, session, attempt);
    this.#saved.add(session);
    this.#current.delete(session);
  }
}

const ENDED: ReadonlySet<SessionState['status']> = new Set(['completed', 'failed', 'cancelled']);

/** Names every attempt, so that all of them are written. */
function partEvents(state: SessionState): readonly Event[] {
  return Object.values(state.attempts).map(({ id, task }) => ({ task, attempt: id }) as Event);
}

/** Watches whether positions come one after the other. */
class Order {
  readonly doubled: number[] = [];
  readonly gaps: { first: number; last: number }[] = [];
  missing = 0;
  #last = 0;

  /** Whether it is a new one. */
  follows(seq: number): boolean {
    if (seq <= this.#last) {
      this.doubled.push(seq);
      return false;
    }
    if (seq > this.#last + 1) {
      this.gaps.push({ first: this.#last + 1, last: seq - 1 });
      this.missing += seq - this.#last - 1;
    }
    this.#last = seq;
    return true;
  }
}
