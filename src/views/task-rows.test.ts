import { describe, expect, test } from 'vitest';
import {
  NOON,
  someAttempt,
  someSession,
  someTask,
  someUsage,
  type TaskStory,
} from '../../test/support/session-states.ts';
import type { Wait } from '../model/wait.ts';
import { taskRows } from './task-rows.ts';
import { waitText } from './wait-text.ts';

const when = { now: NOON, offset: 0 };

function rowsOf(stories: readonly TaskStory[], waits: Readonly<Record<string, Wait>> = {}): readonly string[] {
  return taskRows({ state: someSession(stories), waits, when }).map(({ group, id, word, detail }) =>
    `${group}: ${id} ${word} ${detail}`.trim(),
  );
}

test('tasks are grouped, what needs a person first', () => {
  const stories: readonly TaskStory[] = [
    { task: someTask('done'), state: { status: 'done', landed: { attempt: 'x', commit: 'abcdef1234' } } },
    { task: someTask('empty'), state: { status: 'done', landed: { attempt: 'x', commit: null } } },
    { task: someTask('gone'), state: { status: 'cancelled', reason: 'needs bad' } },
    { task: someTask('next') },
    {
      task: someTask('run'),
      state: { status: 'active' },
      attempts: [someAttempt('run', 1, { lastAction: 'Edit \u001B[31ma.ts' })],
    },
    { task: someTask('stuck') },
    { task: someTask('bad'), state: { status: 'failed', reason: 'red: npm test' } },
  ];
  expect(rowsOf(stories, { stuck: { kind: 'need-failed', tasks: ['bad'] }, next: { kind: 'slots' } })).toEqual([
    'attention: stuck blocked needs bad, which did not land',
    'attention: bad failed red: npm test',
    'running: run working Edit a.ts',
    'queued: next ready waits for a free slot',
    'done: done landed abcdef12',
    'done: empty no change',
    'done: gone cancelled needs bad',
  ]);
});

test('every stage of an attempt has its word', () => {
  const stages = ['preparing', 'running', 'gating', 'queued', 'landing'] as const;
  const stories = stages.map((status): TaskStory => ({
    task: someTask(status),
    state: { status: 'active' },
    attempts: [someAttempt(status, 2, { status })],
  }));
  expect(rowsOf(stories)).toEqual([
    'running: preparing preparing try 2: preparing its workspace',
    'running: running working try 2: started',
    'running: gating checking try 2: its checks run',
    'running: queued to land try 2: checks are green, waits for its turn',
    'running: landing landing try 2: checks run on the combined tree',
  ]);
});

test('a command shows its command line', () => {
  const task = someTask('fmt', { work: { kind: 'run', command: { kind: 'argv', argv: ['npm', 'run', 'format'] } } });
  expect(rowsOf([{ task, state: { status: 'active' }, attempts: [someAttempt('fmt', 1)] }])).toEqual([
    'running: fmt working npm run format',
  ]);
});

test('a task that waits for its next try says why the last one failed', () => {
  const failure = { class: 'gate', summary: 'red: npm test', evidence: '', resetsAt: null } as const;
  const attempts = [someAttempt('a', 1, { status: 'failed', endedAt: NOON, failure })];
  expect(rowsOf([{ task: someTask('a'), attempts }], { a: { kind: 'back-off', until: NOON + 30_000 } })).toEqual([
    'queued: a waiting tries again at 12:00:30; last try: red: npm test',
  ]);
});

test('time is that of the running attempt, or of all attempts of a settled task; usage is of all', () => {
  const first = someAttempt('a', 1, {
    status: 'failed',
    startedAt: NOON - 600_000,
    endedAt: NOON - 300_000,
    usage: [someUsage('reported')],
  });
  const live = someAttempt('a', 2, { usage: [someUsage('reported')] });
  const [running] = taskRows({
    state: someSession([{ task: someTask('a'), state: { status: 'active' }, attempts: [first, live] }]),
    waits: {},
    when,
  });
  expect(running).toMatchObject({ elapsed: 60_000, attempts: 2, tokens: 24_600, cost: { reported: 240_000 } });
  const landed = { ...live, status: 'landed', endedAt: NOON } as const;
  const [done] = taskRows({
    state: someSession([{ task: someTask('a'), state: { status: 'done' }, attempts: [first, landed] }]),
    waits: {},
    when,
  });
  expect(done?.elapsed).toBe(360_000);
});

describe('every wait in words', () => {
  const waits: readonly (readonly [Wait, string])[] = [
    [{ kind: 'needs', tasks: ['a', 'b', 'c', 'd'] }, 'waits for a, b and 2 more'],
    [{ kind: 'session', status: 'paused' }, 'the session is paused'],
    [{ kind: 'fail-fast', task: 'a' }, 'held: a failed, and the session stops at the first failure'],
    [
      { kind: 'agent-parked', agent: 'claude', until: NOON + 7_200_000, reason: 'limit reached' },
      'claude rests until 14:00: limit reached',
    ],
    [
      { kind: 'agent-parked', agent: 'claude', until: null, reason: 'not logged in' },
      'claude needs you: not logged in',
    ],
    [{ kind: 'claims', task: 'a', mine: 'src/**', theirs: 'src/**' }, 'a holds src/**'],
    [{ kind: 'claims', task: 'a', mine: 'src/x', theirs: 'src/**' }, 'src/x overlaps src/** of a'],
    [{ kind: 'budget', needed: 500_000, left: -10 }, 'the budget has $0.00 left, this needs up to $0.50'],
  ];
  test.each(waits)('%o', (wait, text) => {
    expect(waitText(wait, when)).toBe(text);
  });
});
