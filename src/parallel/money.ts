import type { SessionState } from '../model/session.ts';
import { takenBy } from '../model/spending.ts';
import type { MicroUsd } from '../model/units.ts';

/** What all attempts of a session, or of one of its tasks, take from the budget. */
export function totalCommitted(state: SessionState, task?: string): MicroUsd {
  let sum = 0;
  for (const attempt of Object.values(state.attempts))
    if (task === undefined || attempt.task === task) sum += takenBy(attempt);
  return sum;
}

/** The session's ceiling in force: the command line's, else the plan's; null: none. */
export function sessionBudget(state: SessionState): MicroUsd | null {
  return state.options.budget ?? state.plan.budget;
}
