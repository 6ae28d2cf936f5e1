import { describe, expect, test } from 'vitest';
import { someAttempt, someSession, someTask, someUsage } from '../../test/support/session-states.ts';
import type { FailureClass } from '../model/attempt-failure.ts';
import type { AttemptState, SessionState } from '../model/session.ts';
import { conversationUsage, judgementBefore } from './conversation.ts';

/** An earlier attempt: how it ended (null: lost or stopped), and whether the model ever answered it. */
type Before = readonly [ended: FailureClass | null, answered: boolean];

function history(before: readonly Before[]): { readonly state: SessionState; readonly next: AttemptState } {
  const previous = (number: number): string | null => (number === 1 ? null : `notes-k3f9/api/${number - 1}`);
  const attempts = before.map(([ended, answered], index) =>
    someAttempt('api', index + 1, {
      previous: previous(index + 1),
      usage: answered ? [someUsage('reported')] : [],
      failure: ended === null ? null : { class: ended, summary: `try ${index + 1}`, evidence: '', resetsAt: null },
    }),
  );
  const next = someAttempt('api', before.length + 1, { previous: previous(before.length + 1) });
  return { state: someSession([{ task: someTask('api'), attempts: [...attempts, next] }]), next };
}

describe('what an attempt is told about its work', () => {
  test.each<{ readonly before: readonly Before[]; readonly afresh: string | null; readonly resumed: string | null }>([
    { before: [], afresh: null, resumed: null },
    { before: [['gate', true]], afresh: 'try 1', resumed: 'try 1' },
    { before: [['overloaded', true]], afresh: null, resumed: null },
    { before: [[null, true]], afresh: null, resumed: null },
    // A conversation that was told of it knows; one that never got an answer may not.
    {
      before: [
        ['gate', true],
        ['killed', true],
      ],
      afresh: 'try 1',
      resumed: null,
    },
    {
      before: [
        ['gate', true],
        ['killed', false],
      ],
      afresh: 'try 1',
      resumed: 'try 1',
    },
    {
      before: [
        ['gate', true],
        ['quota', false],
        [null, true],
      ],
      afresh: 'try 1',
      resumed: null,
    },
    {
      before: [
        ['gate', true],
        ['conflict', true],
        ['auth', false],
      ],
      afresh: 'try 2',
      resumed: 'try 2',
    },
  ])('after $before: afresh $afresh, in the conversation $resumed', ({ before, afresh, resumed }) => {
    const { state, next } = history(before);
    expect(judgementBefore(state, next, false)?.summary ?? null).toBe(afresh);
    expect(judgementBefore(state, next, true)?.summary ?? null).toBe(resumed);
  });
});

test('a conversation used what its attempts used; one unknown cost makes the sum unknown', () => {
  const attempt = (number: number, agentSession: string, source: 'reported' | null): AttemptState =>
    someAttempt('api', number, { agentSession, usage: [someUsage(source)] });
  const attempts = [
    attempt(1, 'a', 'reported'),
    attempt(2, 'a', 'reported'),
    attempt(3, 'b', 'reported'),
    attempt(4, 'b', null),
  ];
  const state = someSession([{ task: someTask('api'), attempts }]);
  expect(conversationUsage(state, 'a')).toMatchObject([
    { tokens: { input: 2000 }, cost: { source: 'reported', amount: 240_000 } },
  ]);
  expect(conversationUsage(state, 'b')).toMatchObject([{ tokens: { input: 2000 }, cost: { source: 'unknown' } }]);
});
