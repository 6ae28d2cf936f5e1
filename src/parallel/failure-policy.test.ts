import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aTask } from '../../test/support/plans.ts';
import type { AttemptFailure, FailureClass } from '../model/attempt-failure.ts';
import type { TaskState } from '../model/session.ts';
import { afterFailure, type FailureDecision, MAX_LOSSES } from './failure-policy.ts';

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

const delay = (decision: FailureDecision): number => {
  if (decision.next.kind !== 'retry' || decision.next.notBefore === null) throw new Error('nothing is waited for');
  return decision.next.notBefore - NOW;
};
const overloaded = (losses: number, attempt: string, more: Partial<AttemptFailure> = {}): FailureDecision =>
  afterFailure({
    task: aTask('a'),
    state: state({ losses, attempts: [attempt] }),
    failure: { class: 'overloaded', summary: 'why', evidence: '', resetsAt: null, ...more },
    resumable: true,
    kept: true,
    now: NOW,
  });

test('the wait after an overload lies within a bound that doubles up to twenty minutes, and is the same each time', () => {
  fc.assert(
    fc.property(fc.nat(MAX_LOSSES - 2), fc.string(), (losses, attempt) => {
      const wait = delay(overloaded(losses, attempt));
      expect(wait).toBeGreaterThanOrEqual(0);
      expect(wait).toBeLessThanOrEqual(Math.min(1_200_000, 30_000 * 2 ** losses));
      expect(overloaded(losses, attempt)).toEqual(overloaded(losses, attempt));
    }),
  );
  const waits = Array.from({ length: 50 }, (_, task) => delay(overloaded(0, `s/task-${task}/1`)));
  expect(new Set(waits).size).toBeGreaterThan(45);
});

test('a wait that the provider asks for is obeyed; a long one rests what it is about, and the task with another agent need not wait', () => {
  fc.assert(
    fc.property(fc.nat(300_000), fc.string(), (retryAfter, attempt) => {
      expect(delay(overloaded(0, attempt, { retryAfter }))).toBeGreaterThanOrEqual(retryAfter);
    }),
  );
  expect(overloaded(0, 's/a/1', { retryAfter: 300_001, scope: 'opus' })).toEqual({
    next: { kind: 'retry', charged: false, mode: 'continue', notBefore: null },
    park: { until: NOW + 305_001, reason: 'why', code: 'quota', scope: 'opus' },
  });
});

test('a limit of one model rests that model only; a login the whole account', () => {
  const scoped = (cls: FailureClass): FailureDecision['park'] =>
    afterFailure({
      task: aTask('a'),
      state: state(),
      failure: { class: cls, summary: 'why', evidence: '', resetsAt: null, retryAfter: 60_000, scope: 'opus' },
      resumable: true,
      kept: true,
      now: NOW,
    }).park;
  expect(scoped('quota')).toEqual({ until: NOW + 65_000, reason: 'why', code: 'quota', scope: 'opus' });
  expect(scoped('auth')).toMatchObject({ until: null, scope: null });
  expect(after('quota').park).toEqual({ until: NOW + 300_000, reason: 'why', code: 'quota', scope: null });
});

test('what was too long is begun afresh', () => {
  expect(after('context').next).toMatchObject({ mode: 'fresh', charged: true });
});

test('a loop of losses comes to an end', () => {
  expect(after('killed', { losses: MAX_LOSSES - 1 }).next.kind).toBe('give-up');
  expect(after('overloaded', { losses: MAX_LOSSES - 1 }).next.kind).toBe('give-up');
});
