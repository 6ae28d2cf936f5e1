import { expect, test } from 'vitest';
import { NOON, someAttempt, someSession, someTask } from '../../test/support/session-states.ts';
import type { AttemptFailure, FailureClass } from '../model/attempt-failure.ts';
import type { AttemptState } from '../model/session.ts';
import { overloadRest } from './engine-breaker.ts';

const because = (cls: FailureClass): AttemptFailure => ({ class: cls, summary: 'busy', evidence: '', resetsAt: null });

/** A failed attempt at a task of its own, so many seconds before noon. */
function failed(task: string, cls: FailureClass, seconds: number): AttemptState {
  return someAttempt(task, 1, { status: 'failed', failure: because(cls), endedAt: NOON - seconds * 1000 });
}

function restAfter(earlier: readonly AttemptState[], cls: FailureClass = 'overloaded'): number | null {
  const last = someAttempt('last', 1);
  const state = someSession(
    [...earlier, last].map((attempt) => ({ task: someTask(attempt.task), attempts: [attempt] })),
  );
  return overloadRest(state, last, { failure: because(cls), now: NOON })?.until ?? null;
}

test('the third overload in a row of one model rests it, whichever tasks they were of', () => {
  expect(restAfter([failed('a', 'overloaded', 30)])).toBeNull();
  expect(restAfter([failed('a', 'overloaded', 30), failed('b', 'overloaded', 20)])).toBe(NOON + 60_000);
  // Something else that it did in between shows that it answers.
  expect(restAfter([failed('a', 'overloaded', 30), failed('c', 'gate', 25), failed('b', 'overloaded', 20)])).toBeNull();
  expect(restAfter([failed('a', 'overloaded', 3000), failed('b', 'overloaded', 20)])).toBeNull();
  expect(restAfter([failed('a', 'overloaded', 30), failed('b', 'overloaded', 20)], 'gate')).toBeNull();
});

test('other models have breakers of their own', () => {
  const other = (attempt: AttemptState): AttemptState => ({
    ...attempt,
    assignment: { ...attempt.assignment, model: 'opus' },
  });
  expect(restAfter([other(failed('a', 'overloaded', 30)), failed('b', 'overloaded', 20)])).toBeNull();
});
