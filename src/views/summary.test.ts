import { describe, expect, test } from 'vitest';
import {
  NOON,
  someAttempt,
  someSession,
  someTask,
  someUsage,
  type TaskStory,
} from '../../test/support/session-states.ts';
import { nextCommands, summarize } from './summary.ts';

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
  expect(summary.landed).toEqual([{ task: 'good', title: 'Do good', commit: 'abcdef12', attempts: 1, notes: [] }]);
  expect(summary.open.map(({ task, word, reason, check }) => [task, word, reason, check])).toEqual([
    ['bad', 'failed', 'red: npm test (after 3 tries)', 'npm test'],
    ['later', 'blocked', 'needs bad, which did not land', null],
  ]);
  expect(summary.open[0]?.tail).toHaveLength(8);
  expect(summary.open[0]?.tail.at(-1)).toBe('expected 1, got 2');
  expect(summary.costs.map(({ model }) => model)).toEqual(['sonnet']);
  expect(summary.next.map(({ command }) => command)).toEqual([
    'br logs bad --session notes-k3f9',
    'br retry bad --session notes-k3f9',
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

test('evidence that says the same as the reason is not shown twice', () => {
  const same = { ...failure, class: 'timeout', summary: 'its time was up', evidence: 'its time was up.' } as const;
  const late = { ...failed, attempts: [someAttempt('bad', 1, { status: 'failed', failure: same })] };
  expect(summarize({ state: someSession([late]), waits: {}, when, wall: 0 }).open[0]?.tail).toEqual([]);
});

test('what the gate let pass is told of the task that landed', () => {
  const verdict = { accepted: true, checks: [], notes: ['"lint" changed files,\nwhich were put back: a.ts'] };
  const attempt = someAttempt('good', 1, { verdict });
  const noted = { ...landed, state: { ...landed.state, landed: { attempt: attempt.id, commit: null } } };
  const [task] = summarize({
    state: someSession([{ ...noted, attempts: [attempt] }]),
    waits: {},
    when,
    wall: 0,
  }).landed;
  expect(task?.notes).toEqual(['"lint" changed files, which were put back: a.ts']);
});

describe('after the first failure under fail-fast', () => {
  const commands = (stories: readonly TaskStory[], failFast: boolean): readonly string[] => {
    const options = { concurrency: null, budget: null, failFast };
    const state = someSession(stories, { status: 'failed', reasonCode: 'tasks-failed', options });
    return nextCommands(state).map(({ command }) => command);
  };
  const waiting = { task: someTask('later') };
  const goOn = 'br resume notes-k3f9 --keep-going';

  test('what waits only for that can go on', () => {
    expect(commands([failed, waiting], true)).toContain(goOn);
  });
  test('nothing can where all that waits needs the failed task, or nothing is held', () => {
    expect(commands([failed, { task: { ...waiting.task, needs: ['bad'] } }], true)).not.toContain(goOn);
    expect(commands([failed, waiting], false)).not.toContain(goOn);
  });
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
