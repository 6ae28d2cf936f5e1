import { expect, test } from 'vitest';
import { someAttempt, someSession, someTask, someUsage } from '../../../test/support/session-states.ts';
import type { AttemptFailure, FailureClass } from '../../model/attempt-failure.ts';
import type { AttemptState } from '../../model/session.ts';
import { outcomesOf } from './attempt-outcome.ts';

function failed(of: FailureClass): Pick<AttemptState, 'status' | 'failure' | 'endedAt'> {
  const failure: AttemptFailure = { class: of, summary: of, evidence: '', resetsAt: null };
  return { status: 'failed', failure, endedAt: someAttempt('x', 1).startedAt + 5000 };
}

function outcomes(...attempts: readonly AttemptState[]): ReturnType<typeof outcomesOf> {
  return outcomesOf([someSession([{ task: someTask('a'), attempts }])]);
}

test('what the gate refused has not passed; what landed, or only conflicted, has', () => {
  const accepted = { accepted: true, checks: [], notes: [] };
  const seen = outcomes(
    someAttempt('a', 1, failed('gate')),
    someAttempt('a', 2, { ...failed('conflict'), verdict: accepted }),
    someAttempt('a', 3, { status: 'landed', endedAt: 9e12 }),
  );
  expect(seen.map(({ passed }) => passed)).toEqual([false, true, true]);
});

test.each(['quota', 'overloaded', 'killed', 'auth', 'billing', 'setup', 'spawn', 'conversation'] as const)(
  '%s says nothing about passing, and the next attempt does not come after a failure',
  (of) => {
    const [first, second] = outcomes(
      someAttempt('a', 1, failed(of)),
      someAttempt('a', 2, { status: 'landed', endedAt: 9e12 }),
    );
    expect(first?.passed).toBeNull();
    expect(second?.after).toEqual([]);
  },
);

test('lost and cancelled attempts say nothing, live ones are no outcome', () => {
  const seen = outcomes(
    someAttempt('a', 1, { status: 'lost' }),
    someAttempt('a', 2, { status: 'cancelled' }),
    someAttempt('a', 3),
  );
  expect(seen.map(({ passed }) => passed)).toEqual([null, null]);
});

test('an attempt knows who had failed before it', () => {
  const assignment = { ...someAttempt('a', 1).assignment, model: 'haiku' };
  const [, second] = outcomes(
    someAttempt('a', 1, { ...failed('gate'), assignment }),
    someAttempt('a', 2, { status: 'landed' }),
  );
  expect(second?.after).toEqual([{ agent: 'claude', model: 'haiku', used: null }]);
});

test('the class is that of the route, else what the classifier says of the task', () => {
  const route = {
    level: 'complex',
    taskType: 'refactor',
    policy: 'balanced',
    rung: 0,
    fallback: false,
    chance: 0.5,
    expected: null,
  } as const;
  const routed = someAttempt('a', 1, { status: 'landed' });
  const state = someSession([
    {
      task: someTask('a'),
      attempts: [{ ...routed, assignment: { ...routed.assignment, route } }, someAttempt('a', 2, { status: 'landed' })],
    },
  ]);
  const classes = outcomesOf([state], () => ({ level: 'simple', taskType: 'bug_fix' })).map((each) => each.class);
  expect(classes).toEqual([
    { level: 'complex', taskType: 'refactor' },
    { level: 'simple', taskType: 'bug_fix' },
  ]);
  expect(outcomesOf([state]).map((each) => each.class)).toEqual([{ level: 'complex', taskType: 'refactor' }, null]);
});

test('a cost of which a part is unknown is unknown; one of which a part is estimated is estimated', () => {
  const landed = { status: 'landed' } as const;
  const seen = outcomes(
    someAttempt('a', 1, { ...landed, usage: [someUsage('reported'), someUsage('estimated')] }),
    someAttempt('a', 2, { ...landed, usage: [someUsage('reported'), someUsage(null)] }),
    someAttempt('a', 3, landed),
    someAttempt('a', 4, { ...landed, usage: [someUsage('reported', 7)] }),
  );
  expect(seen.map(({ cost, costSource }) => [cost, costSource])).toEqual([
    [240_000, 'estimated'],
    [null, null],
    [null, null],
    [7, 'reported'],
  ]);
});

test('commands and recordings are no outcomes', () => {
  const assignment = { ...someAttempt('a', 1).assignment, agent: 'command', model: null };
  expect(
    outcomes(
      someAttempt('a', 1, { status: 'landed', assignment }),
      someAttempt('a', 2, { status: 'landed', usage: [someUsage('replayed')] }),
    ),
  ).toEqual([]);
});
