import { describe, expect, test } from 'vitest';
import { NOON, someAttempt, someSession, someTask, someUsage } from '../../test/support/session-states.ts';
import { attentionNotes, isInterrupted, moneyText, overview } from './overview.ts';

const when = { now: NOON, offset: 0 };
const stories = [
  {
    task: someTask('a'),
    state: { status: 'done' as const },
    attempts: [someAttempt('a', 1, { usage: [someUsage('reported'), someUsage('replayed')] })],
  },
  {
    task: someTask('b'),
    state: { status: 'failed' as const },
    attempts: [someAttempt('b', 1, { usage: [someUsage('estimated', 30_000)] })],
  },
  { task: someTask('c') },
];

test('counts, time and money', () => {
  expect(overview(someSession(stories), when)).toMatchObject({
    status: 'running',
    total: 3,
    done: 1,
    failed: 1,
    pending: 1,
    elapsed: 120_000,
    charged: 150_000,
  });
});

test("replayed money is nobody's spending; what is partly estimated or unknown says so", () => {
  const options = { concurrency: null, budget: 5_000_000, failFast: null };
  expect(moneyText(overview(someSession(stories, { options }), when))).toBe('~$0.15 of $5.00');
  const unknown = [{ task: someTask('a'), attempts: [someAttempt('a', 1, { usage: [someUsage(null)] })] }];
  expect(moneyText(overview(someSession(unknown, { options }), when))).toBe('$0.00+$? of $5.00');
  expect(moneyText(overview(someSession(stories), when))).toBe('$0.12+~$0.03+$0.12 replayed');
});

describe('a session that should run and does not', () => {
  const owner = { pid: 7, host: 'here', alive: true };
  test('is interrupted when its owner is gone', () => {
    const state = someSession(stories);
    expect([
      isInterrupted(state, undefined),
      isInterrupted(state, owner),
      isInterrupted(state, { ...owner, alive: false }),
      isInterrupted(state, null),
    ]).toEqual([false, false, true, true]);
    expect(overview(state, when, null).status).toBe('interrupted');
    expect(attentionNotes(state, when, null)).toEqual([
      'interrupted: the br that ran it is gone; go on with br resume notes-k3f9',
    ]);
  });
});

test('a paused session does not count time, and says why it rests', () => {
  const state = someSession(stories, { status: 'paused', reason: 'stopped on\nrequest' });
  expect(overview(state, when).elapsed).toBeNull();
  expect(attentionNotes(state, when)).toEqual(['paused: stopped on request']);
});

test('agents that rest are named, those whose rest is over are not', () => {
  const parked = {
    claude: { until: null, reason: 'not logged in', code: 'auth' as const },
    codex: { until: NOON + 60_000, reason: 'limit', code: 'quota' as const },
    gone: { until: NOON - 1, reason: 'limit', code: 'quota' as const },
  };
  expect(attentionNotes(someSession(stories, { parked }), when)).toEqual([
    'claude needs you (auth): not logged in',
    'codex rests until 12:01:00: limit',
  ]);
});
