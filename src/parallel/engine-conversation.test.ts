import { expect, test } from 'vitest';
import type { FailureClass } from '../model/attempt-failure.ts';
import type { AttemptStatus } from '../model/session.ts';
import { type AgentSafety, UNKNOWN_SAFETY, type YesNo } from '../ports/agent-safety.ts';
import { openConversation } from './engine-conversation.ts';

/** A table by what outlives SIGINT, SIGTERM and SIGKILL. */
function safety(interrupt: YesNo, terminate: YesNo, kill: YesNo, signal: 'SIGINT' | 'SIGTERM' = 'SIGINT'): AgentSafety {
  const effect = (resumable: YesNo): AgentSafety['onKill'] => ({ ...UNKNOWN_SAFETY.onKill, resumable });
  return {
    ...UNKNOWN_SAFETY,
    onInterrupt: effect(interrupt),
    onTerminate: effect(terminate),
    onKill: effect(kill),
    stop: { signal, grace: 1 },
  };
}

const capabilities = { resume: true, cost: 'unknown', maxTurns: false, budget: false } as const;

test.each<[status: AttemptStatus, failure: FailureClass | null, table: AgentSafety, goesOn: boolean]>([
  // Ended by itself: the table has no say.
  ['failed', 'gate', safety('no', 'no', 'no'), true],
  ['failed', 'quota', safety('unknown', 'unknown', 'unknown'), true],
  // Killed, seen or found later.
  ['lost', null, safety('no', 'no', 'yes'), true],
  ['lost', null, safety('yes', 'yes', 'no'), false],
  ['lost', null, safety('yes', 'yes', 'unknown'), false],
  ['failed', 'killed', safety('yes', 'yes', 'no'), false],
  ['failed', 'killed', safety('no', 'no', 'yes'), true],
  // Asked to end, by the signal the table asks with.
  ['cancelled', null, safety('yes', 'no', 'no'), true],
  ['cancelled', null, safety('no', 'yes', 'yes'), false],
  ['cancelled', null, safety('no', 'yes', 'no', 'SIGTERM'), true],
  ['failed', 'timeout', safety('unknown', 'yes', 'yes'), false],
  ['failed', 'idle', safety('yes', 'no', 'no'), true],
])('an attempt that is %s (%s) under this table', (status, failureClass, table, goesOn) => {
  const failure = failureClass === null ? null : { class: failureClass, summary: '', evidence: '', resetsAt: null };
  const before = { agentSession: 'c1', status, failure };
  expect(openConversation(before, { capabilities, safety: table })).toBe(goesOn ? 'c1' : null);
});

test.each<[status: AttemptStatus, failure: FailureClass | null, table: AgentSafety, goesOn: boolean]>([
  ['cancelled', null, safety('yes', 'yes', 'no'), false],
  ['cancelled', null, safety('no', 'no', 'yes'), true],
  ['failed', 'timeout', safety('yes', 'yes', 'no'), false],
  ['failed', 'idle', safety('no', 'no', 'yes'), true],
])('an attempt that is %s (%s), and did not end until it was killed', (status, failureClass, table, goesOn) => {
  const failure = failureClass === null ? null : { class: failureClass, summary: '', evidence: '', resetsAt: null };
  const before = { agentSession: 'c1', status, failure, killed: true } as const;
  expect(openConversation(before, { capabilities, safety: table })).toBe(goesOn ? 'c1' : null);
});

test('without a conversation, or an agent that can go on with one, there is none', () => {
  const before = { agentSession: 'c1', status: 'failed', failure: null } as const;
  const all = safety('yes', 'yes', 'yes');
  expect(openConversation({ ...before, agentSession: null }, { capabilities, safety: all })).toBeNull();
  expect(openConversation(before, { capabilities: { ...capabilities, resume: false }, safety: all })).toBeNull();
});
