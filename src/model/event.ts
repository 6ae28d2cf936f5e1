import type { AgentEvent, RawPointer } from './agent-event.ts';
import type { AttemptFailure } from './attempt-failure.ts';
import type { FailureCode } from './failure.ts';
import type { Plan } from './plan.ts';
import type { RecordPayloads, RecordType } from './record-event.ts';
import type { Assignment, AttemptMode, ParkedAgent, ProcessRef, RunOptions, Snapshot } from './session.ts';
import type { CommitId, EpochMillis, MicroUsd, Millis } from './units.ts';
import type { ModelUsage } from './usage.ts';
import type { CheckResult, Verdict } from './verdict.ts';

/** What each event type of a session carries. Every change of a payload's meaning raises `EVENT_VERSION` and adds an upcaster. */
export type SessionPayloads = {
  /** A plan is to be run: its content, the commit to start from, and the branch to land on. `target` is the branch the user was on. */
  'session.created': {
    readonly plan: Plan;
    readonly planFile: string;
    readonly definitions: Readonly<Record<string, string>>;
    readonly options: RunOptions;
    readonly base: CommitId;
    readonly target: string | null;
    readonly branch: string;
  };
  /** An owner took the session and starts deciding: at first, after a crash, on resume, on retry. Clears parked agents that wait for a human. */
  'session.started': {
    readonly pid: number;
    readonly host: string;
    readonly fence: number;
    readonly options: RunOptions;
  };
  /** Nothing runs and nothing starts until someone goes on. `code` tells a failure from a request. */
  'session.paused': { readonly reason: string; readonly code: FailureCode | null };
  /** Every task is done. */
  'session.completed': { readonly landed: number };
  /** Nothing runs, and what is left cannot go on without someone. */
  'session.failed': { readonly reason: string; readonly code: FailureCode };
  /** Given up for good, on request. */
  'session.cancelled': { readonly reason: string };
  /** `br land` put the result on a branch of the user's. */
  'session.landed': {
    readonly target: string;
    readonly commit: CommitId;
    readonly how: 'fast-forward' | 'merge' | 'squash';
  };
  /** The plan file changed between runs. Changed and added tasks become pending, removed ones cancelled, the rest stay as they are. */
  'plan.changed': {
    readonly plan: Plan;
    readonly definitions: Readonly<Record<string, string>>;
    readonly added: readonly string[];
    readonly changed: readonly string[];
    readonly removed: readonly string[];
  };
  /** Given up without another try: its attempts were lost too many times in a row. */
  'task.failed': { readonly reason: string };
  /** It will not be done: on request, removed from the plan, or a task it needs was given up. */
  'task.cancelled': { readonly reason: string };
  /** `br retry`: pending again with fresh counters. */
  'task.reset': { readonly reason: string };
  /** A try begins: its agent, the money reserved for it, and the commit it starts from. */
  'attempt.started': {
    readonly number: number;
    readonly mode: AttemptMode;
    readonly previous: string | null;
    readonly assignment: Assignment;
    readonly reserved: MicroUsd;
    readonly base: CommitId;
  };
  /** The workspace is ready and red-before proofs are taken. */
  'attempt.prepared': {
    readonly workspace: string;
    readonly baseChecks: readonly CheckResult[];
    readonly notes: readonly string[];
  };
  /** The process of the agent or command is there. */
  'attempt.running': { readonly process: ProcessRef };
  /** A `br` that found the attempt's process, or what it left, after a crash follows it again. Null: it has ended, its record is there. */
  'attempt.adopted': { readonly process: ProcessRef | null };
  /** Something the agent did; see below. */
  'attempt.agent': { readonly event: AgentEvent; readonly raw: RawPointer | null };
  /** The process has ended and its evidence says it did its work; the tree is kept. Failing attempts end in `attempt.failed`. */
  'attempt.finished': {
    readonly snapshot: Snapshot | null;
    readonly usage: readonly ModelUsage[];
    readonly agentSession: string | null;
    readonly summary: string | null;
    readonly handoff: string | null;
  };
  /** One check of the gate is over. */
  'gate.check': { readonly result: CheckResult };
  /** Accepted, and so in the landing queue; or refused, and `attempt.failed` follows. */
  'gate.verdict': { readonly verdict: Verdict };
  /** Its turn to land; `onto` is the tip of the session branch. */
  'landing.started': { readonly onto: CommitId };
  /** One check on the combined tree is over. */
  'landing.check': { readonly result: CheckResult };
  /** The landing was interrupted before the branch moved; it waits in the queue again. */
  'landing.requeued': { readonly reason: string };
  /** Settles the attempt and finishes the task. `commit` is null when there was nothing to land. */
  'attempt.landed': { readonly commit: CommitId | null; readonly head: CommitId; readonly combinedChecked: boolean };
  /** Settles the attempt; what happens to the task is part of the event, so that folding needs no policy. */
  'attempt.failed': {
    readonly failure: AttemptFailure;
    readonly snapshot: Snapshot | null;
    readonly usage: readonly ModelUsage[];
    readonly agentSession: string | null;
    /** Whether its process was ended by SIGKILL, also one that was to end by a milder signal. Missing: no. */
    readonly killed?: true;
    readonly next: NextStep;
  };
  /** The process is gone without an outcome: br crashed, the machine went down. Never charged. */
  'attempt.lost': {
    readonly reason: string;
    readonly snapshot: Snapshot | null;
    readonly usage: readonly ModelUsage[];
    readonly agentSession: string | null;
  };
  /** Ended on request (stop, cancel, a changed plan). The task becomes pending again unless a `task.cancelled` follows. */
  'attempt.cancelled': {
    readonly reason: string;
    readonly snapshot: Snapshot | null;
    readonly usage: readonly ModelUsage[];
    readonly agentSession: string | null;
    /** As of `attempt.failed`. */
    readonly killed?: true;
  };
  /** No new attempt of this account until a limit resets, or a human acts. `agent`: the account, `<account>/<model>` where one model alone is limited. */
  'agent.parked': { readonly agent: string; readonly parked: ParkedAgent };
  /**
   * Two live trees, or one and what has landed, were seen for the first time to change the same lines: about the attempt it is filed
   * under. `other` is null for what has landed. Nothing has failed yet: the one that lands later would be sent back.
   */
  'conflict.predicted': {
    readonly other: { readonly task: string; readonly attempt: string } | null;
    readonly files: readonly string[];
  };
  /** A command from another process was taken up. */
  'command.handled': { readonly id: number; readonly command: SessionCommand };
  /** Something worth telling that changes nothing: a dirty tree, a hook that does not run, a missing capability. */
  note: { readonly level: 'info' | 'warning'; readonly text: string };
};

/** Everything that can be in the log: what changes sessions, and what is recorded beside. */
export type EventPayloads = SessionPayloads & RecordPayloads;

/** What becomes of a task after a failed attempt; decided by `parallel/failure-policy.ts`. */
export type NextStep =
  | {
      readonly kind: 'retry';
      readonly mode: AttemptMode;
      readonly charged: boolean;
      readonly notBefore: EpochMillis | null;
    }
  | { readonly kind: 'give-up'; readonly reason: string };

export type EventType = keyof EventPayloads;

/** Version written with every event of today. */
export const EVENT_VERSION = 2;

type EventOf<T extends EventType> = {
  /** Position in the log, gapless per database, from 1. */
  readonly seq: number;
  /** A UUID of version 7, made of time, position and database: unique among databases, and in order as text. */
  readonly id: string;
  readonly type: T;
  readonly version: number;
  /** Wall clock, UTC. Never goes back within a session. */
  readonly at: EpochMillis;
  /** The appending process's monotonic clock: differences mean something between events of one owner only. Null: not known. */
  readonly mono: Millis | null;
  /** Null only on records that belong to no session. */
  readonly session: T extends RecordType ? string | null : string;
  /** Set on `task.*`, `attempt.*`, `gate.*`, `landing.*`, `conflict.*`. */
  readonly task: string | null;
  /** Set on `attempt.*`, `gate.*`, `landing.*`, `conflict.*`. */
  readonly attempt: string | null;
  readonly data: EventPayloads[T];
};

/** An immutable record of something that happened. Narrow by `type`. */
export type Event = { [T in EventType]: EventOf<T> }[EventType];

/** An event that changes a session. */
export type SessionEvent = Exclude<Event, { type: RecordType }>;

type DraftOf<T extends EventType> = {
  readonly type: T;
  readonly task?: string;
  readonly attempt?: string;
  readonly data: EventPayloads[T];
};

/** An event before the store gives it its place and time. */
export type EventDraft = { [T in EventType]: DraftOf<T> }[EventType];

/** A record before the store gives it its place, with the session it belongs to, if any, and its time where that is not now. */
export type RecordDraft = {
  [T in RecordType]: DraftOf<T> & { readonly session?: string; readonly at?: EpochMillis };
}[RecordType];

/** What another process may ask of a session's owner. */
export type SessionCommand =
  | { readonly kind: 'pause' }
  | { readonly kind: 'stop'; readonly now: boolean }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'retry'; readonly task: string };
