import { expect, test } from 'vitest';
import { aTask } from '../../test/support/plans.ts';
import type { FailureClass } from '../model/attempt-failure.ts';
import type { TaskState } from '../model/session.ts';
import { afterFailure, MAX_LOSSES } from './failure-policy.ts';

const NOW = 1_000_000;
const state = (over: Partial<TaskState> = {}): TaskState => ({
  id: 'a',
  status: 'active',
  definition: '',
  attempts: ['s/a/1'],
  failures: 0,
  losses: 0,
  notBefore: null,
  nextMode: 'fresh',
  landed: null,
  reason: null,
  ...over,
});
const after = (
  failureClass: FailureClass,
  over: Partial<TaskState> = {},
  resetsAt: number | null = null,
  retries = 2,
) =>
  afterFailure({
    task: aTask('a', { retries }),
    state: state(over),
    failure: { class: failureClass, summary: 'why', evidence: '', resetsAt },
    resumable: true,
    kept: true,
    now: NOW,
  });

test.each<[FailureClass, object]>([
  ['gate', { kind: 'retry', charged: true, mode: 'continue', notBefore: null }],
  ['timeout', { kind: 'retry', charged: true, mode: 'continue', notBefore: null }],
  ['conflict', { kind: 'retry', charged: true, mode: 'fresh', notBefore: null }],
  ['combined', { kind: 'retry', charged: true, mode: 'fresh', notBefore: null }],
  ['conversation', { kind: 'retry', charged: false, mode: 'continue', notBefore: null }],
  ['killed', { kind: 'retry', charged: false, mode: 'continue', notBefore: null }],
  ['overloaded', { kind: 'retry', charged: false, mode: 'continue', notBefore: NOW + 15_000 }],
  ['already-green', { kind: 'give-up', reason: 'why' }],
  ['spawn', { kind: 'give-up', reason: 'why' }],
])('%s leads to %o', (failureClass, next) => {
  expect(after(failureClass)).toEqual({ next, park: null });
});

test.each([
  { resumable: false, kept: true, mode: 'continue' },
  { resumable: true, kept: true, mode: 'continue' },
  { resumable: false, kept: false, mode: 'fresh' },
])('what was killed goes on with what is kept of it: %o', ({ resumable, kept, mode }) => {
  const failure = { class: 'killed', summary: 'why', evidence: '', resetsAt: null } as const;
  const prompted = { ...aTask('a'), work: { kind: 'prompt', prompt: 'p', agent: 'x', model: null } } as const;
  const { next } = afterFailure({ task: prompted, state: state(), failure, resumable, kept, now: NOW });
  expect(next).toMatchObject({ mode, charged: false });
  const run = { ...prompted, work: { kind: 'run', command: { kind: 'shell', line: 'make' } } } as const;
  expect(afterFailure({ task: run, state: state(), failure, resumable: false, kept, now: NOW }).next).toMatchObject({
    mode: 'fresh',
  });
});

test('a quota parks the agent until it resets, a login problem until a human acts; neither is charged', () => {
  expect(after('quota', {}, NOW + 60_000)).toMatchObject({
    // The account rests, not the task: somebody else may do it meanwhile.
    next: { charged: false, notBefore: null },
    park: { until: NOW + 65_000 },
  });
  expect(after('quota', {}, NOW - 60_000)).toMatchObject({ park: { until: NOW + 5000 } });
  expect(after('auth')).toMatchObject({ next: { charged: false }, park: { until: null, code: 'auth' } });
});

test('charged failures alternate between going on and starting afresh, and end with the retries', () => {
  expect(after('gate', { failures: 1 }).next).toMatchObject({ mode: 'fresh', charged: true });
  expect(after('gate', { failures: 2 }).next).toEqual({ kind: 'give-up', reason: 'why (after 3 tries)' });
  expect(after('gate', {}, null, 0).next).toEqual({ kind: 'give-up', reason: 'why' });
});

test('back-off doubles up to ten minutes, and a loop of losses comes to an end', () => {
  const waits = [0, 1, 2, 8].map((losses) => after('overloaded', { losses }).next);
  expect(waits.map((next) => (next.kind === 'retry' && next.notBefore !== null ? next.notBefore - NOW : null))).toEqual(
    [15_000, 30_000, 60_000, 600_000],
  );
  expect(after('killed', { losses: MAX_LOSSES - 1 }).next.kind).toBe('give-up');
});
