import type { AttemptFailure } from '../model/attempt-failure.ts';
import type { NextStep } from '../model/event.ts';
import type { Task } from '../model/plan.ts';
import type { AttemptMode, ParkedAgent, TaskState } from '../model/session.ts';
import type { EpochMillis } from '../model/units.ts';

/** Uncharged failures in a row after which a task is given up: enough for an overloaded hour, an end to a crash loop. */
export const MAX_LOSSES = 10;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** After the stated reset time: providers' clocks and ours differ by seconds. */
const RESET_SLACK = 5 * SECOND;

/** A failed attempt as the policy sees it. */
export type FailedAttempt = {
  readonly task: Task;
  /** The task before the failure is counted. */
  readonly state: TaskState;
  readonly failure: AttemptFailure;
  /** Whether the conversation can go on: the agent can resume, and conversation and tree are kept. */
  readonly resumable: boolean;
  /** Whether its tree is kept: what was cut off can be gone on with, in a new conversation if need be. */
  readonly kept: boolean;
  readonly now: EpochMillis;
};

/** What a failed attempt leads to: the task's next step, and an agent that rests. */
export type FailureDecision = { readonly next: NextStep; readonly park: ParkedAgent | null };

/**
 * Decides what becomes of a task after a failed attempt. Pure.
 *
 * Failures of the work are charged against `retries`: first the same conversation and tree go on with the evidence, then a
 * fresh attempt gets the evidence, and so on in turn. Failures of the surroundings (quota, overload, a kill from outside)
 * are not charged; quota and login problems rest the agent, so that no further attempt is started into a wall.
 */
export function afterFailure({ task, state, failure, resumable, kept, now }: FailedAttempt): FailureDecision {
  const again = (charged: boolean, mode: AttemptMode, notBefore: EpochMillis | null = null): NextStep => ({
    kind: 'retry',
    charged,
    mode,
    notBefore,
  });
  const sameAgain: AttemptMode = resumable ? 'continue' : state.nextMode;
  const unlessLooping = (next: NextStep): NextStep =>
    state.losses + 1 >= MAX_LOSSES
      ? { kind: 'give-up', reason: `${failure.summary} (${MAX_LOSSES} times in a row)` }
      : next;
  const charge = (mode: AttemptMode): NextStep => {
    const tries = state.failures + 1;
    if (tries <= task.retries) return again(true, mode);
    return {
      kind: 'give-up',
      reason: tries === 1 ? failure.summary : `${failure.summary.replace(/\.$/, '')} (after ${tries} tries)`,
    };
  };
  switch (failure.class) {
    case 'auth':
    case 'billing':
      return { next: again(false, sameAgain), park: { until: null, reason: failure.summary, code: failure.class } };
    case 'quota': {
      const until =
        failure.resetsAt === null
          ? now + backOff(state.losses, 5 * MINUTE, 60 * MINUTE)
          : Math.max(failure.resetsAt, now) + RESET_SLACK;
      return {
        next: unlessLooping(again(false, sameAgain)),
        park: { until, reason: failure.summary, code: 'quota' },
      };
    }
    case 'overloaded':
      return {
        next: unlessLooping(again(false, sameAgain, now + backOff(state.losses, 15 * SECOND, 10 * MINUTE))),
        park: null,
      };
    case 'conversation':
      return { next: unlessLooping(again(false, sameAgain)), park: null };
    case 'killed':
      return {
        next: unlessLooping(again(false, kept && task.work.kind === 'prompt' ? 'continue' : sameAgain)),
        park: null,
      };
    case 'spawn':
    case 'already-green':
      return { next: { kind: 'give-up', reason: failure.summary }, park: null };
    case 'conflict':
    case 'combined':
    case 'setup':
    case 'refusal':
    case 'context':
      return { next: charge('fresh'), park: null };
    case 'agent-error':
    case 'max-turns':
    case 'attempt-budget':
    case 'timeout':
    case 'idle':
    case 'no-changes':
    case 'gate': {
      const mode: AttemptMode = task.work.kind === 'prompt' && state.failures % 2 === 0 ? 'continue' : 'fresh';
      return { next: charge(mode), park: null };
    }
  }
}

function backOff(losses: number, first: number, most: number): number {
  return Math.min(most, first * 2 ** losses);
}
