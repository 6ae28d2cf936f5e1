import { expect, test } from 'vitest';
import {
  NOON,
  someAttempt,
  someSession,
  someTask,
  someUsage,
  type TaskStory,
} from '../../test/support/session-states.ts';
import { summarize } from './summary.ts';

const when = { now: NOON, offset: 0 };
const red = {
  name: 'npm test',
  on: 'attempt',
  passed: false,
  tree: 't',
  exitCode: 1,
  timedOut: false,
  duration: 10,
  log: null,
  tail: `${'noise\n'.repeat(20)}expected 1, got 2\n`,
} as const;
const failure = { class: 'gate', summary: 'red: npm test', evidence: 'evidence', resetsAt: null } as const;
const failed: TaskStory = {
  task: someTask('bad'),
  state: { status: 'failed', reason: 'red: npm test (after 3 tries)' },
  attempts: [
    someAttempt('bad', 3, {
      status: 'failed',
      endedAt: NOON,
      failure,
      verdict: { accepted: false, checks: [{ ...red, passed: true, name: 'lint' }, red], notes: [] },
      usage: [someUsage('reported')],
    }),
  ],
};
const landed: TaskStory = {
  task: someTask('good'),
  state: { status: 'done', landed: { attempt: 'x', commit: 'abcdef12' } },
  attempts: [someAttempt('good', 1)],
};

test('what landed, what did not and why, what it cost, what to type next', () => {
  const state = someSession([landed, failed, { task: someTask('later') }], {
    status: 'failed',
    reason: '2 of 3 tasks did not land',
    head: 'f00d',
  });
  const summary = summarize({ state, waits: { later: { kind: 'need-failed', tasks: ['bad'] } }, when, wall: 5000 });
  expect(summary.landed).toEqual([{ task: 'good', title: 'Do good', commit: 'abcdef12', attempts: 1 }]);
  expect(summary.open.map(({ task, word, reason, check }) => [task, word, reason, check])).toEqual([
    ['bad', 'failed', 'red: npm test (after 3 tries)', 'npm test'],
    ['later', 'blocked', 'needs bad, which did not land', null],
  ]);
  expect(summary.open[0]?.tail).toHaveLength(8);
  expect(summary.open[0]?.tail.at(-1)).toBe('expected 1, got 2');
  expect(summary.costs.map(({ model }) => model)).toEqual(['sonnet']);
  expect(summary.next.map(({ command }) => command)).toEqual([
    'br logs bad',
    'br retry bad',
    'br diff --session notes-k3f9',
    'br land notes-k3f9',
  ]);
});

test('a failure without a red check shows its evidence', () => {
  const conflict = {
    ...failed,
    attempts: [
      someAttempt('bad', 1, {
        status: 'failed',
        failure: { ...failure, class: 'conflict', evidence: 'both changed a.ts' },
      }),
    ],
  } as const;
  const [open] = summarize({ state: someSession([conflict]), waits: {}, when, wall: 0 }).open;
  expect(open).toMatchObject({ check: null, tail: ['both changed a.ts'] });
});

test.each([
  ['completed', 'f00d', null, ['br diff --session notes-k3f9', 'br land notes-k3f9']],
  ['completed', 'f00d', 'abc', []],
  ['paused', undefined, null, ['br resume notes-k3f9']],
  ['failed', undefined, null, ['br resume notes-k3f9']],
] as const)('after a %s session', (status, head, landedAs, commands) => {
  const state = someSession([landed], { status, landedAs, ...(head === undefined ? {} : { head }) });
  expect(summarize({ state, waits: {}, when, wall: 0 }).next.map(({ command }) => command)).toEqual(commands);
});
