import type { AttemptFailure } from './attempt-failure.ts';
import type { FailureCode } from './failure.ts';
import type { Plan } from './plan.ts';
import type { RouteTaken } from './route.ts';
import type { CommitId, EpochMillis, MicroUsd, Millis, TreeId } from './units.ts';
import type { ModelUsage } from './usage.ts';
import type { ChangedPath, CheckResult, Verdict } from './verdict.ts';

/**
 * One execution of a plan on one repository.
 *
 * ```
 * created ──► running ◄──► paused
 *                │ ▲          │
 *                │ └── reopened (resume of a failed session, a changed plan, br retry)
 *                ▼
 *     completed │ failed          any but completed ──► cancelled (final)
 * ```
 */
export type SessionStatus = 'created' | 'running' | 'paused' | 'completed' | 'failed' | 'cancelled';

/**
 * ```
 * pending ──► active ──► done
 *    ▲          │ ├────► failed
 *    └──────────┘ │        │
 *    └── retry ───┼────────┘        pending │ active │ failed ──► cancelled
 * ```
 * Whether a pending task is ready, and what it waits for, is derived (`parallel/decide.ts`), never stored.
 */
export type TaskStatus = 'pending' | 'active' | 'done' | 'failed' | 'cancelled';

/**
 * One try at a task.
 *
 * ```
 * preparing ──► running ──► gating ──► queued ──► landing ──► landed
 *     │            │          │          │           │
 *     └────────────┴──────────┴──────────┴───────────┴──► failed │ lost │ cancelled
 * ```
 * An attempt with nothing to land (no changes and none expected, or no isolation) goes from gating to landed.
 * `landing` falls back to `queued` when a crash interrupted it before the branch moved.
 */
export type AttemptStatus =
  | 'preparing'
  | 'running'
  | 'gating'
  | 'queued'
  | 'landing'
  | 'landed'
  | 'failed'
  | 'lost'
  | 'cancelled';

/** Agent + model + ceilings chosen for an attempt. */
export type Assignment = {
  /** Adapter name; `command` for `run` tasks. */
  readonly agent: string;
  readonly model: string | null;
  readonly budget: MicroUsd | null;
  readonly maxTurns: number | null;
  readonly timeout: Millis;
  readonly idleTimeout: Millis;
  /** Why this assignment, for people. */
  readonly reason: string;
  /** How hard the model thinks, as the agent takes it. Missing: its own choice. */
  readonly effort?: string;
  /** The account that it spends from. Missing: the agent's own, called as the agent. */
  readonly account?: string;
  /** What it was routed by. Missing: the plan alone decided. */
  readonly route?: RouteTaken;
};

/** `fresh`: from the base, a new agent conversation. `continue`: the previous attempt's tree and, where the agent can, its conversation. */
export type AttemptMode = 'fresh' | 'continue';

/** A running process, identified beyond reuse of its pid. */
export type ProcessRef = {
  readonly pid: number;
  /** The kernel's start time of the pid, as an opaque string; null where the system does not tell. */
  readonly startTime: string | null;
  readonly containment: 'namespace' | 'tracked';
};

/** The attempt's tree, kept under a ref before anything is cleaned up. */
export type Snapshot = {
  readonly commit: CommitId;
  readonly tree: TreeId;
  readonly ref: string;
  readonly changes: readonly ChangedPath[];
  /** Ignored paths that the work left behind: no part of the tree, though checks run beside them may need them. At most 20. */
  readonly residue: readonly string[];
  /** What the user should know about it, such as where commits of submodules are kept. */
  readonly notes?: readonly string[];
  /** Why it must not land, in whole sentences for people and the next attempt, although it is kept. */
  readonly faults?: readonly string[];
};

/** State of one attempt. Fields are null until the stage that sets them. */
export type AttemptState = {
  /** `<session>/<task>/<number>`. */
  readonly id: string;
  readonly task: string;
  /** 1 for the task's first attempt. */
  readonly number: number;
  readonly status: AttemptStatus;
  readonly mode: AttemptMode;
  /** The attempt whose evidence this one was given, and whose tree it continues in mode `continue`. */
  readonly previous: string | null;
  readonly assignment: Assignment;
  /** Money set aside until the attempt settles. */
  readonly reserved: MicroUsd;
  readonly base: CommitId;
  readonly workspace: string | null;
  readonly process: ProcessRef | null;
  /** The agent's own conversation id, for resume. */
  readonly agentSession: string | null;
  /** Whether its process was ended by SIGKILL. Missing: no, or not known. */
  readonly killed?: true;
  readonly usage: readonly ModelUsage[];
  readonly snapshot: Snapshot | null;
  readonly verdict: Verdict | null;
  /** Red-before proofs, collected before the work. */
  readonly baseChecks: readonly CheckResult[];
  /** The agent's closing words, cut; null when it gave none. */
  readonly summary: string | null;
  /** Text for dependants that the attempt wrote to `BR_HANDOFF`. */
  readonly handoff: string | null;
  readonly failure: AttemptFailure | null;
  readonly lastAction: string | null;
  readonly startedAt: EpochMillis;
  readonly endedAt: EpochMillis | null;
  /** When it came into its present status. Missing on states stored by a br before telemetry. */
  readonly stage?: Moment;
  /** When it was started, also by the owner's monotonic clock. Missing as `stage` is. */
  readonly began?: Moment;
};

/** A point in the history of a session, by the event that made it. */
export type Moment = { readonly at: EpochMillis; readonly mono: Millis | null; readonly seq: number };

/** State of one task of the session's plan. */
export type TaskState = {
  readonly id: string;
  readonly status: TaskStatus;
  /** Hash of the definition the current state belongs to (`plan/definition-hash.ts`). */
  readonly definition: string;
  /** Attempt ids, oldest first. */
  readonly attempts: readonly string[];
  /** Charged failures since the last reset; compared with the task's `retries`. */
  readonly failures: number;
  /** Uncharged losses in a row: lost attempts, kills from outside, overload. Ceilings end such a loop. */
  readonly losses: number;
  /** Not started before this time (back-off); null: at once. */
  readonly notBefore: EpochMillis | null;
  /** How the next attempt starts, decided when the last one failed. */
  readonly nextMode: AttemptMode;
  /** The attempt that landed, and its commit (null: nothing to land). */
  readonly landed: { readonly attempt: string; readonly commit: CommitId | null } | null;
  /** Why failed or cancelled. */
  readonly reason: string | null;
  /**
   * From when on it could be tried as far as it depends on the task itself: when it last became pending, or the end of its
   * back-off. Missing on states stored by a br before telemetry.
   */
  readonly readyFrom?: EpochMillis;
};

/** An agent that gets no new attempt: until a time, or until a human acts (null). */
export type ParkedAgent = {
  readonly until: EpochMillis | null;
  readonly reason: string;
  /** `overloaded`: the provider, or one model of it, had too much to do several times in a row. */
  readonly code: 'quota' | 'auth' | 'billing' | 'overloaded';
};

/** Ceilings and policies given on the command line; null: the plan's. They last until the session is resumed with others. */
export type RunOptions = {
  readonly concurrency: number | null;
  readonly budget: MicroUsd | null;
  readonly failFast: boolean | null;
};

/** The whole state of a session: a fold over its events (`parallel/fold.ts`), stored beside them. */
export type SessionState = {
  /** Name and four random characters: `notes-api-k3f9`. */
  readonly id: string;
  readonly status: SessionStatus;
  readonly plan: Plan;
  /** Path of the plan file, relative to the repository's top, for messages and resume. */
  readonly planFile: string;
  readonly options: RunOptions;
  /** The commit the session started from. */
  readonly base: CommitId;
  /** The user's branch at the start, or null when HEAD was detached: the default target of `br land`. */
  readonly target: string | null;
  /** `buildrunner/<session>`. */
  readonly branch: string;
  /** Tip of the session branch as recorded by the last landing. */
  readonly head: CommitId;
  readonly tasks: Readonly<Record<string, TaskState>>;
  readonly attempts: Readonly<Record<string, AttemptState>>;
  readonly parked: Readonly<Record<string, ParkedAgent>>;
  /** Why paused, failed or cancelled. */
  readonly reason: string | null;
  readonly reasonCode: FailureCode | null;
  /** The commit of the user's branch that holds the result, once `br land` brought it there. */
  readonly landedAs: CommitId | null;
  readonly createdAt: EpochMillis;
  readonly startedAt: EpochMillis | null;
  readonly endedAt: EpochMillis | null;
  /** Position of the last `session.started`: monotonic times before it are another process's. Missing: none yet. */
  readonly ownedFrom?: number;
  /** When that was: nothing could start while nobody owned the session. Missing: none yet. */
  readonly ownedSince?: EpochMillis;
  /** Sequence number of the last event folded in; 0 before the first. */
  readonly seq: number;
};

/** Attempts that hold their claims and their place in the order of landing; what they hold of the money says `spendingOf`. */
export function isLive(attempt: AttemptState): boolean {
  switch (attempt.status) {
    case 'preparing':
    case 'running':
    case 'gating':
    case 'queued':
    case 'landing':
      return true;
    case 'landed':
    case 'failed':
    case 'lost':
    case 'cancelled':
      return false;
  }
}
