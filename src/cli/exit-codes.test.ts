import { expect, test } from 'vitest';
import { someSession } from '../../test/support/session-states.ts';
import type { FailureCode } from '../model/failure.ts';
import { EXIT_CODES, exitCodeOf, exitCodeOfSession } from './exit-codes.ts';

test.each<[FailureCode, number]>([
  ['usage', 2],
  ['plan-invalid', 3],
  ['repository', 9],
  ['agent-unavailable', 4],
  ['store', 9],
  ['owned', 8],
  ['lease-lost', 8],
  ['workspace', 9],
  ['setup', 1],
  ['process', 9],
  ['landing', 6],
  ['conflict', 6],
  ['budget', 5],
  ['tasks-failed', 1],
  ['stopped', 10],
  ['io', 9],
])('%s ends with %d, which is documented', (code, exit) => {
  expect(exitCodeOf(code)).toBe(exit);
  expect(EXIT_CODES[exitCodeOf(code)]).not.toBe('');
});

test.each([
  [{ status: 'completed' }, 0],
  [{ status: 'failed', reasonCode: 'tasks-failed' }, 1],
  [{ status: 'failed', reasonCode: 'budget' }, 5],
  [{ status: 'paused', reasonCode: null }, 10],
  [{ status: 'paused', reasonCode: 'store' }, 9],
  [{ status: 'cancelled' }, 10],
] as const)('a session that ended %o', (parts, exit) => {
  expect(exitCodeOfSession(someSession([], parts))).toBe(exit);
});
