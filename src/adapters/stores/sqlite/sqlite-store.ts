import { err, ok, type Result } from '../../../lib/result.ts';
import type { Event, EventDraft, SessionCommand } from '../../../model/event.ts';
import type { Failure } from '../../../model/failure.ts';
import { failures } from '../../../model/failures.ts';
import type { Ceiling, Standing } from '../../../model/ledger.ts';
import type { AttemptState, SessionState } from '../../../model/session.ts';
import type { EpochMillis } from '../../../model/units.ts';
import type {
  Appended,
  EventQuery,
  Lease,
  Owner,
  PendingCommand,
  RecentAttempts,
  SessionHead,
  StartGuard,
  Store,
  StoreOptions,
} from '../../../ports/store.ts';
import type { Telemetry } from '../../../ports/telemetry.ts';
import { type Database, type Durability, openDatabase } from './database.ts';
import { readAll, selectAllEvents } from './archive-read.ts';
import { insertEvents } from './event-log.ts';
import { type Asking, giveLease, holds, ownerOf, takeLease } from './leases.ts';
import { foldLedger, refusedStart, saveSpending, standingAt } from './ledger.ts';
import { masked } from './masked.ts';
import { makerOf } from './parked.ts';
import { partsOf, putBack } from './parts.ts';
import { listAttempts, listSessions, loadState, saveState } from './projections.ts';
import { ensureMeasured, measureStep } from './rebuild.ts';
import { integer, json } from './rows.ts';
import { SqliteTelemetry } from './sqlite-telemetry.ts';
import { Tally } from './tally.ts';
import { watchDatabase } from './watch.ts';

/** What every store is opened with, and the database file. Its directory is made when missing. */
export type SqliteStoreOptions = StoreOptions & { readonly path: string };

/**
 * The store of record on one machine: an SQLite file with a write-ahead log, through `node:sqlite`.
 * Fails (`store`) when the file cannot be made, opened, read or written, or belongs to a newer or another program.
 */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<Result<Store, Failure>> {
  const db = openDatabase(options.path);
  if (!db.ok) return db;
  const measured = ensureMeasured(db.value, options);
  if (measured.ok) return ok(new SqliteStore(db.value, options));
  db.value.close();
  return measured;
}

/** Each method is one transaction and runs to its end in one go, so calls never interleave within a process. */
class SqliteStore implements Store {
  readonly #db: Database;
  readonly #options: StoreOptions;
  /** Last known states of the sessions whose lease was taken here; good as long as the stored seq is theirs. */
  readonly #states = new Map<string, SessionState>();
  readonly #watchers = new Set<{ close(): void }>();
  readonly #tally: Tally;
  readonly telemetry: Telemetry;
  /** Takes back what the write under way has changed in a remembered state. */
  #undo: (() => void) | null = null;

  constructor(db: Database, options: StoreOptions) {
    this.#db = db;
    this.#options = options;
    this.#tally = new Tally(db);
    this.telemetry = new SqliteTelemetry({ db, options, tally: this.#tally });
  }

  async create(
    id: string,
    drafts: readonly EventDraft[],
    refuse?: (sessions: readonly SessionHead[]) => Failure | null,
  ): Promise<Result<Appended & { lease: Lease }, Failure>> {
    return this.#keep(id, 'power-loss', () => {
      if (this.#exists(id)) return err(failures.sessionExists(id));
      const refused = refuse?.(listSessions(this.#db)) ?? null;
      if (refused !== null) return err(refused);
      const appended = this.#extend(id, null, drafts);
      const lease = takeLease(this.#db, id, false, this.#asking());
      return lease.ok ? ok({ ...appended, lease: lease.value }) : lease;
    });
  }

  async acquire(session: string, force = false): Promise<Result<Lease, Failure>> {
    return this.#db.write('power-loss', () =>
      this.#exists(session) ? takeLease(this.#db, session, force, this.#asking()) : err(this.#unknown(session)),
    );
  }

  async release(lease: Lease): Promise<void> {
    this.#states.delete(lease.session);
    // A lease that could not be given back ends with its process: the next owner finds it dead.
    this.#db.write('power-loss', () => ok(giveLease(this.#db, lease)));
  }

  async append(lease: Lease, drafts: readonly EventDraft[], guard?: StartGuard): Promise<Result<Appended, Failure>> {
    const { session } = lease;
    return this.#keep(session, durabilityOf(drafts), () => {
      if (!holds(this.#db, lease)) return err(failures.leaseLost(session));
      const refused = guard === undefined ? null : refusedStart(this.#db, drafts, guard, this.#timeFor(session));
      if (refused !== null) return err(refused);
      const before = this.#current(session);
      return ok(drafts.length === 0 ? { events: [], state: before } : this.#extend(session, before, drafts));
    });
  }

  async standing(ceilings: readonly Ceiling[], at: EpochMillis = this.#options.clock.now()): Promise<Standing> {
    return this.#db.read(() => standingAt(this.#db, ceilings, at));
  }

  async load(session: string): Promise<SessionState | null> {
    return this.#db.read(() => loadState(this.#db, session));
  }

  async sessions(): Promise<readonly SessionHead[]> {
    return this.#db.read(() => listSessions(this.#db));
  }

  async recentAttempts(query: RecentAttempts): Promise<readonly AttemptState[]> {
    return this.#db.read(() => listAttempts(this.#db, query));
  }

  async owner(session: string): Promise<Owner | null> {
    return this.#db.read(() => ownerOf(this.#db, session, this.#asking()));
  }

  async events(query: EventQuery): Promise<readonly Event[]> {
    return readAll(this.#db, () => selectAllEvents(this.#db, query));
  }

  async send(session: string, command: SessionCommand): Promise<Result<void, Failure>> {
    return this.#db.write('power-loss', () => {
      if (!this.#exists(session)) return err(this.#unknown(session));
      const { clock, mask } = this.#options;
      const sql = 'INSERT INTO commands (session, at, command) VALUES (:session, :at, :command)';
      this.#db.run(sql, { session, at: clock.now(), command: JSON.stringify(masked(command, mask)) });
      return ok(undefined);
    });
  }

  async pending(session: string): Promise<readonly PendingCommand[]> {
    const sql = 'SELECT id, at, command FROM commands WHERE session = :session AND handled IS NULL ORDER BY id';
    return this.#db.read(() =>
      this.#db.all(sql, { session }).map((row) => ({
        id: integer(row, 'id'),
        command: json<SessionCommand>(row, 'command'),
        at: integer(row, 'at'),
      })),
    );
  }

  watch(changed: () => void, failed: (failure: Failure) => void = () => {}): { close(): void } {
    const watcher = watchDatabase(this.#db.path, changed, failed);
    this.#watchers.add(watcher);
    return {
      close: () => {
        watcher.close();
        this.#watchers.delete(watcher);
      },
    };
  }

  async close(): Promise<void> {
    for (const watcher of this.#watchers) watcher.close();
    this.#db.close();
  }

  /** Runs a write and, only once it is committed, remembers the state it made. */
  #keep<T extends Appended>(
    session: string,
    durability: Durability,
    work: () => Result<T, Failure>,
  ): Result<T, Failure> {
    this.#undo = null;
    let committed = false;
    try {
      const result = this.#db.write(durability, work);
      committed = result.ok;
      if (result.ok) this.#states.set(session, result.value.state);
      return result;
    } finally {
      if (!committed) {
        // Others still look at the tables of the last state.
        this.#takeBack();
        this.#tally.drop();
        this.#states.delete(session);
      }
    }
  }

  #takeBack(): void {
    this.#undo?.();
    this.#undo = null;
  }

  /** Stores drafts, folds them in and stores what that changed. */
  #extend(session: string, before: SessionState | null, drafts: readonly EventDraft[]): Appended {
    const { clock, fold, mask } = this.#options;
    const at = this.#timeFor(session);
    const events = insertEvents(this.#db, drafts, { session, at, mono: clock.monotonic(), mask });
    const parts = partsOf(before, events);
    this.#undo = () => {
      if (before !== null) putBack(before, parts);
    };
    let state = before;
    for (const event of events) {
      const attempt = event.attempt === null ? null : (state?.attempts[event.attempt] ?? null);
      const earlier = state;
      state = fold(state, event);
      this.#tally.add(event, measureStep(this.#options, { event, before: earlier, after: state, attempt }));
      foldLedger(this.#db, event, makerOf(attempt));
      if (event.type === 'command.handled') {
        const sql = 'UPDATE commands SET handled = :seq WHERE id = :id AND session = :session';
        this.#db.run(sql, { seq: event.seq, id: event.data.id, session });
      }
    }
    if (state === null) throw new Error(`session ${session} was created without an event`);
    saveState(this.#db, { before, parts, after: state, at });
    for (const [id, was] of parts.attempts) {
      const attempt = state.attempts[id];
      if (attempt !== undefined && attempt !== was) saveSpending(this.#db, session, attempt, was);
    }
    this.#tally.flush();
    return { events, state };
  }

  /** When what is stored now happened: a clock set back must not make a session's history run backwards. */
  #timeFor(session: string): EpochMillis {
    const now = this.#options.clock.now();
    const row = this.#db.get('SELECT at FROM sessions WHERE id = :session', { session });
    return row === undefined ? now : Math.max(now, integer(row, 'at'));
  }

  /** The state to fold on: the remembered one, unless another handle of the same lease has appended since. */
  #current(session: string): SessionState {
    const seq = integer(this.#db.get('SELECT seq FROM sessions WHERE id = :session', { session }), 'seq');
    const known = this.#states.get(session);
    const state = known?.seq === seq ? known : loadState(this.#db, session);
    if (state === null) throw new Error(`session ${session} has a lease but no state`);
    return state;
  }

  #exists(session: string): boolean {
    return this.#db.get('SELECT 1 FROM sessions WHERE id = :session', { session }) !== undefined;
  }

  #unknown(session: string): Failure {
    const known = listSessions(this.#db).map((head) => head.id);
    return failures.unknownSession(session, known);
  }

  #asking(): Asking {
    const { identity, isAlive, clock } = this.#options;
    return { identity, isAlive, now: clock.now() };
  }
}

/** What agents say along the way can be read again in their logs, and comes often; all else is worth waiting for the disk. */
function durabilityOf(drafts: readonly EventDraft[]): Durability {
  return drafts.every(({ type }) => type === 'attempt.agent' || type === 'model.used') ? 'process-death' : 'power-loss';
}
