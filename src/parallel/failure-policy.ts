import type { AttemptFailure } from '../model/attempt-failure.ts';
import type { NextStep } from '../model/event.ts';
import type { Task } from '../model/plan.ts';
import type { AttemptMode, ParkedAgent, TaskState } from '../model/session.ts';
import type { EpochMillis, Millis } from '../model/units.ts';
import { fractionOf } from '../lib/fraction-of.ts';

/** Uncharged failures in a row after which a task is given up: enough for an overloaded hour, an end to a crash loop. */
export const MAX_LOSSES = 10;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** After the stated reset time: providers' clocks and ours differ by seconds. */
const RESET_SLACK = 5 * SECOND;
/** A provider that asks for a longer wait than this is not waited for by the task: its account rests, and others may do the task. */
const LONGEST_WAIT = 5 * MINUTE;
/** The first wait after an overload is drawn from this much, the next from twice as much, and so on. */
const FIRST_WAIT = 30 * SECOND;
const WIDEST_WAIT = 20 * MINUTE;

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

/** An account that rests, or only a model of it, or a family of models (`scope`; null: the whole account). */
export type ParkedScope = ParkedAgent & { readonly scope: string | null };

/** What a failed attempt leads to: the task's next step, and what rests. */
export type FailureDecision = { readonly next: NextStep; readonly park: ParkedScope | null };

/**
 * Decides what becomes of a task after a failed attempt. Pure.
 *
 * Failures of the work are charged against `retries`: first the same conversation and tree go on with the evidence, then a
 * fresh attempt gets the evidence, and so on in turn. Failures of the surroundings (quota, overload, a kill from outside)
 * are not charged; quota and login problems rest the account, or a model of it, so that no further attempt is started into a wall.
 * Waits are drawn by the attempt's name: the same decision comes out again, and attempts that failed together do not come back
 * together.
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
      return { next: again(false, sameAgain), park: rest(failure, failure.class, null) };
    case 'quota':
      return {
        next: unlessLooping(again(false, sameAgain)),
        park: rest(failure, 'quota', quotaEnd(failure, state.losses, now)),
      };
    case 'overloaded': {
      const asked = failure.retryAfter ?? 0;
      if (asked > LONGEST_WAIT)
        return {
          next: unlessLooping(again(false, sameAgain)),
          park: rest(failure, 'quota', now + asked + RESET_SLACK),
        };
      const until = now + asked + jitter(state);
      return { next: unlessLooping(again(false, sameAgain, until)), park: null };
    }
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

function rest({ summary, scope }: AttemptFailure, code: ParkedAgent['code'], until: EpochMillis | null): ParkedScope {
  // A login, and credit, are the whole account's.
  return { until, reason: summary, code, scope: code === 'quota' ? (scope ?? null) : null };
}

function quotaEnd({ resetsAt, retryAfter }: AttemptFailure, losses: number, now: EpochMillis): EpochMillis {
  if (resetsAt !== null) return Math.max(resetsAt, now) + RESET_SLACK;
  return retryAfter === undefined ? now + backOff(losses, 5 * MINUTE, 60 * MINUTE) : now + retryAfter + RESET_SLACK;
}

/** "Full jitter": https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/. On the average half of the bound is waited. */
function jitter({ id, attempts, losses }: TaskState): Millis {
  return Math.round(backOff(losses, FIRST_WAIT, WIDEST_WAIT) * fractionOf(attempts.at(-1) ?? id));
}

function backOff(losses: number, first: Millis, most: Millis): Millis {
  return Math.min(most, first * 2 ** losses);
}
