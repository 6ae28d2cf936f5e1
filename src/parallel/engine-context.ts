import type { Look } from '../gate/security-check.ts';
import type { EventDraft } from '../model/event.ts';
import type { Failure } from '../model/failure.ts';
import type { Ceiling } from '../model/ledger.ts';
import type { Routes } from '../model/route.ts';
import type { Plan, Task } from '../model/plan.ts';
import type { AttemptState, SessionState } from '../model/session.ts';
import type { TelemetryTarget } from '../model/telemetry-target.ts';
import type { Subject } from '../telemetry/otlp-in/records.ts';
import type { Agent } from '../ports/agent.ts';
import type { CheckRunner } from '../ports/check-runner.ts';
import type { Clock } from '../ports/clock.ts';
import type { ProcessHost, ProcessUsage } from '../ports/process.ts';
import type { Repository } from '../ports/repository.ts';
import type { Store } from '../ports/store.ts';
import type { Workspaces } from '../ports/workspace.ts';
import type { AccountOf } from '../routing/candidates.ts';
import type { UsagePricing } from '../routing/prices/price-usage.ts';
import type { Surroundings } from './start-of.ts';
import { findTask } from './plan-index.ts';

/** All that an engine works with; picked by `app.ts`. */
export type EngineDeps = {
  readonly store: Store;
  readonly clock: Clock;
  readonly processes: ProcessHost;
  readonly repository: Repository;
  readonly workspaces: Workspaces;
  readonly agents: ReadonlyMap<string, Agent>;
  readonly runCheck: CheckRunner;
  readonly mask: (text: string) => string;
  /** Looks through what an attempt changed; null: the policy asks for nothing. */
  readonly look: Look;
  /** Where the agent of an attempt is to send its own telemetry; missing: it is not taken in. */
  readonly telemetryFor?: (of: Subject) => TelemetryTarget;
  /** Told of each attempt whose agent will send its telemetry there. */
  readonly telemetryExpected?: (attempt: string) => void;
  /** The environment of the user who started `br`. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path of an attempt's directory. */
  readonly attemptDir: (attempt: string) => string;
  /** What this very process took since it began. */
  readonly ownUsage: () => ProcessUsage;
  /** Estimates costs from tokens, with data that are loaded when this is called first; missing: what agents do not tell stays unknown. */
  readonly pricing?: () => Promise<UsagePricing>;
  /** Who tries each task, in order; missing: as the plan says. */
  readonly routes?: Routes;
  /** Ceilings over all sessions; missing: none. */
  readonly ceilings?: readonly Ceiling[];
  /** The share of such a ceiling, 0…1, that is told when it is passed; missing: only that all of it is spent. */
  readonly warnAt?: number;
};

/** What the stages of an attempt may do with the engine. */
export type EngineContext = {
  readonly deps: EngineDeps;
  state(): SessionState;
  /** The plan as read from its file: it has what the stored one masks. Null: only the stored one is known. */
  readonly live: Plan | null;
  /** The attempts that are live. */
  liveAttempts(): Iterable<AttemptState>;
  /** Stores events and folds them in; throws `Halted` when the engine can go no further. */
  append(drafts: readonly EventDraft[]): Promise<void>;
  /** Fires when the session is being stopped: running work ends, its trees are kept. */
  readonly stopping: AbortSignal;
  /** Something was written by the work of an attempt: its tree may have changed. */
  touched(attempt: string): void;
  /** Stops the session gracefully because its surroundings make it pointless to go on; it can be resumed. */
  giveUp(failure: Failure): void;
};

/** Thrown through the stages when an append was refused: the store is gone, or another owner has the session. */
export class Halted extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.cause);
    this.failure = failure;
  }
}

/** The attempt of an id; a missing one is a bug. */
export function attemptOf(state: SessionState, id: string): AttemptState {
  const attempt = state.attempts[id];
  if (attempt === undefined) throw new Error(`no attempt ${id}`);
  return attempt;
}

/**
 * The plan to carry out: as read from its file where it was, since what the store has is masked, and a masked command or
 * prompt is another one.
 */
export function planOf(context: Pick<EngineContext, 'state' | 'live'>): Plan {
  return context.live ?? context.state().plan;
}

/** The plan's task of an attempt; a missing one is a bug: live attempts of removed tasks are ended before a plan changes. */
export function taskOf(context: Pick<EngineContext, 'state' | 'live'>, attempt: Pick<AttemptState, 'task'>): Task {
  // Before a changed plan is taken up, attempts of removed tasks are still there: the stored plan knows them.
  const task = findTask(planOf(context), attempt.task) ?? findTask(context.state().plan, attempt.task);
  if (task === undefined) throw new Error(`no task ${attempt.task}`);
  return task;
}

/** What the account of an agent is called: as its definition says, else as the agent. */
export function accountIn({ agents }: Pick<EngineDeps, 'agents'>): AccountOf {
  return (agent) => agents.get(agent)?.account ?? agent;
}

/** What scheduling needs to know of the surroundings. */
export function surroundingsOf(deps: EngineDeps): Surroundings {
  const { routes } = deps;
  return { free: freeAgents(deps), accountOf: accountIn(deps), ...(routes === undefined ? {} : { routes }) };
}

/** Agents that cost nothing and need no reservation. */
export function freeAgents(deps: EngineDeps): ReadonlySet<string> {
  return new Set(
    [...deps.agents.values()].filter((agent) => agent.capabilities.cost === 'none').map((agent) => agent.name),
  );
}
