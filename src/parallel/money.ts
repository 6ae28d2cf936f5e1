import { type AttemptState, isLive, type SessionState } from '../model/session.ts';
import type { MicroUsd } from '../model/units.ts';
import { chargedAmount } from '../model/usage.ts';

/**
 * What an attempt takes from the budget: while live its reservation, or more if it has already used more; after that
 * what it used. Where the cost of something used is unknown, the reservation counts as spent: a ceiling must not leak.
 */
export function committed(attempt: AttemptState): MicroUsd {
  const charged = chargedAmount(attempt.usage);
  const unknown = attempt.usage.some(({ cost }) => cost.source === 'unknown');
  return isLive(attempt) || unknown ? Math.max(charged, attempt.reserved) : charged;
}

/**
 * What an attempt has spent so far, without what is only reserved: what was charged; of a settled one with an unknown cost, its
 * reservation. Never goes back.
 */
export function spent(attempt: AttemptState): MicroUsd {
  return isLive(attempt) ? chargedAmount(attempt.usage) : committed(attempt);
}

/** What all attempts of a session, or of one of its tasks, take from the budget. */
export function totalCommitted(state: SessionState, task?: string): MicroUsd {
  let sum = 0;
  for (const attempt of Object.values(state.attempts))
    if (task === undefined || attempt.task === task) sum += committed(attempt);
  return sum;
}

/** The session's ceiling in force: the command line's, else the plan's; null: none. */
export function sessionBudget(state: SessionState): MicroUsd | null {
  return state.options.budget ?? state.plan.budget;
}
