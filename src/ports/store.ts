import type { Event, EventDraft, SessionCommand } from '../model/event.ts';
import type { Failure } from '../model/failure.ts';
import type { Ceiling, Standing } from '../model/ledger.ts';
import type { Measurement } from '../model/measurement.ts';
import type { AttemptState, SessionState } from '../model/session.ts';
import type { EpochMillis } from '../model/units.ts';
import type { Result } from '../lib/result.ts';
import type { Clock } from './clock.ts';
import type { Telemetry } from './telemetry.ts';

/** Takes secrets out of a text. Of a `path` of a file only what nobody would call a file: others find it by the rest. */
export type StoreMask = (text: string, of?: 'path') => string;

/** What every back end is opened with, besides its place. */
export type StoreOptions = {
  /**
   * The one reducer; unchanged tasks and attempts stay the same objects. An event changes no task and no attempt but those it
   * names, unless it changes the plan. It may change them in the tables of the state it is given, which is the store's own: a
   * store puts back what it cannot commit. It throws when an event does not fit.
   */
  readonly fold: (state: SessionState | null, event: Event) => SessionState;
  /**
   * Takes secrets out of a text, and finds them wherever they stand in it. Every string of a payload or command is masked before
   * it is written; keys are identifiers and stay, but for those of `attributes`, which another program named.
   */
  readonly mask: StoreMask;
  /** What an event adds to sums and distributions; those are changed in the transaction that stores it. */
  readonly measure: (measured: Measured) => readonly Measurement[];
  readonly clock: Pick<Clock, 'now' | 'monotonic'>;
  readonly identity: StoreIdentity;
  /** Whether the process with this pid, started at this time, runs on this host and in this pid namespace. */
  readonly isAlive: (pid: number, startTime: string | null) => boolean;
};

/** An event with what it changed, for measuring. */
export type Measured = {
  readonly event: Event;
  /** The session before the event, null before its first; what its tables hold may have been changed by the event. Null for records. */
  readonly before: SessionState | null;
  /** The session after it. Null for records. */
  readonly after: SessionState | null;
  /** The attempt the event names, as it was before; null: there was none. */
  readonly attempt: AttemptState | null;
};

/** Who takes leases through this store. */
export type StoreIdentity = {
  readonly pid: number;
  /** The kernel's start time of the pid, as an opaque string; null where the system does not tell. */
  readonly startTime: string | null;
  /** Names the machine; a pid means something only there. */
  readonly host: string;
  /** Names the pid namespace on the machine (containers share a host); null where there are none. */
  readonly pidNamespace: string | null;
};

/** The right to write to one session. A takeover raises the fence; appends with an older one are refused. */
export type Lease = { readonly session: string; readonly fence: number };

/** Who holds a session's lease. `alive` is judged at the time of reading: pid and start time on this host, unknown on another. */
export type Owner = {
  readonly pid: number;
  readonly host: string;
  readonly startTime: string | null;
  readonly since: EpochMillis;
  readonly alive: boolean | 'unknown';
};

/** A command waiting for a session's owner. */
export type PendingCommand = { readonly id: number; readonly command: SessionCommand; readonly at: EpochMillis };

/**
 * Which events to read; every part narrows. Oldest first. Archived events are among them where a session or an attempt is named;
 * one that cannot be read is told (`FailureError`), never left out.
 */
export type EventQuery = {
  readonly session?: string;
  readonly task?: string;
  readonly attempt?: string;
  readonly types?: readonly string[];
  /** Only events with a greater seq. */
  readonly after?: number;
  readonly limit?: number;
};

/** What every start has to pass in the transaction that stores it, whoever runs what in other sessions. */
export type StartGuard = {
  /** Reservations, together with what all sessions have spent and reserved in the period now, must not pass any of these. */
  readonly ceilings: readonly Ceiling[];
  /** The account an agent's limits are those of: nothing of it (or of its model) may be parked now, by whatever session. */
  readonly accountOf: (agent: string) => string;
};

/** What an append made: the stored events, and the session after them. The tables of the session are good until the next append. */
export type Appended = { readonly events: readonly Event[]; readonly state: SessionState };

/** Which attempts to read: of `agent` alone, or of all but those `without`. */
export type RecentAttempts = {
  readonly limit: number;
  readonly agent?: string;
  readonly without?: readonly string[];
};

/** A session without its details, for lists. */
export type SessionHead = Pick<
  SessionState,
  'id' | 'status' | 'planFile' | 'branch' | 'createdAt' | 'startedAt' | 'endedAt'
> & {
  readonly name: string;
  readonly tasks: number;
  readonly done: number;
};

/**
 * The store of record: an append-only event log and the projections folded from it, changed in one transaction.
 *
 * Contract (one suite for every back end: `testing.ts`, `storeContract`):
 * - `append` is atomic and durable before it resolves; a refused append leaves no trace.
 * - The fold is given at opening; stored projections always equal the fold of the stored events.
 * - Expected failures resolve as values; a method rejects only for bugs. The exception are reads (`load`, `sessions`, `recentAttempts`, `owner`,
 *   `events`, `pending`): their results have no room for a failure, so a database that cannot be read rejects with `FailureError`.
 * - Text in payloads has passed the masker given at opening before it is written.
 */
export interface Store {
  /**
   * Creates a session by its first event (`session.created`) and takes its lease. `refuse` sees all sessions, newest first,
   * while nobody else can create one; its failure leaves no trace.
   */
  create(
    id: string,
    drafts: readonly EventDraft[],
    refuse?: (sessions: readonly SessionHead[]) => Failure | null,
  ): Promise<Result<Appended & { lease: Lease }, Failure>>;
  /** Takes the lease of a session whose owner is gone; refuses (`owned`) while the owner lives. `force` takes it over regardless. */
  acquire(session: string, force?: boolean): Promise<Result<Lease, Failure>>;
  /** Gives the lease back; a lease already taken over is left alone. */
  release(lease: Lease): Promise<void>;
  /**
   * Appends events and folds them in. Fails with `lease-lost` when the fence is stale, `store` when the disk is full or read-only.
   * With a guard, drafts among which an `attempt.started` may not start are refused as a whole and leave no trace: the failure has
   * the code `budget` and says in `refused` what stood in the way.
   */
  append(lease: Lease, drafts: readonly EventDraft[], guard?: StartGuard): Promise<Result<Appended, Failure>>;
  /**
   * What all sessions together have spent and reserved in the periods that `at` (default: now) is in, and the accounts parked at
   * that time. Other spending (estimates asked of a model) counts; imported history never does.
   */
  standing(ceilings: readonly Ceiling[], at?: EpochMillis): Promise<Standing>;
  /** The state of a session, or null when there is none. */
  load(session: string): Promise<SessionState | null>;
  /** Newest first. */
  sessions(): Promise<readonly SessionHead[]>;
  /**
   * Attempts of all sessions, live ones too, the newest start first. What is not read costs next to nothing, however much is stored.
   */
  recentAttempts(query: RecentAttempts): Promise<readonly AttemptState[]>;
  owner(session: string): Promise<Owner | null>;
  events(query: EventQuery): Promise<readonly Event[]>;
  /** Leaves a command for the session's owner; its `watch` fires. */
  send(session: string, command: SessionCommand): Promise<Result<void, Failure>>;
  /** Commands no `command.handled` event names yet, oldest first. */
  pending(session: string): Promise<readonly PendingCommand[]>;
  /**
   * Calls back (coalesced, at least once) after any process changed the database; may call back without a change. Reacts to
   * events of the system, never polls, and keeps the process alive until closed. `failed` is called once when the system
   * gives no (more) events: `changed` will not be called again.
   */
  watch(changed: () => void, failed?: (failure: Failure) => void): { close(): void };
  /** Sums, distributions, pages of events, and records that change no session. */
  readonly telemetry: Telemetry;
  close(): Promise<void>;
}
