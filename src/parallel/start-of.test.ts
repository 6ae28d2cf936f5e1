import { expect, test } from 'vitest';
import { someAttempt, someSession, someTask } from '../../test/support/session-states.ts';
import type { AttemptStatus } from '../model/session.ts';
import { candidatesFor } from '../routing/candidates.ts';
import { startOf } from './start-of.ts';

const snapshot = { ref: 'refs/buildrunner/x', commit: 'c1', tree: 't1', changes: [], residue: [] };

/** How a task starts again whose last attempt ended so, when its next mode is to continue. */
function modeAfter(status: AttemptStatus, { kept, free }: { readonly kept: boolean; readonly free: boolean }): string {
  const task = someTask('api');
  const attempt = someAttempt('api', 1, { status, snapshot: kept ? snapshot : null });
  const state = someSession([{ task, attempts: [attempt] }]);
  const taskState = state.tasks['api'];
  if (taskState === undefined) throw new Error('no task');
  const agents = new Set(free && task.work.kind === 'prompt' ? [task.work.agent] : []);
  const [candidate] = candidatesFor(task, undefined, attempt);
  if (candidate === undefined) throw new Error('no candidate');
  const starting = { task, taskState: { ...taskState, nextMode: 'continue' as const }, reserve: null, candidate };
  return startOf(state, starting, { free: agents }).mode;
}

test('what was cut off goes on with its tree, but for what does the same each time', () => {
  expect(modeAfter('lost', { kept: true, free: false })).toBe('continue');
  expect(modeAfter('lost', { kept: false, free: false })).toBe('fresh');
  expect(modeAfter('lost', { kept: true, free: true })).toBe('fresh');
  expect(modeAfter('cancelled', { kept: true, free: true })).toBe('fresh');
  // A recording of a second try was made on the tree of the first.
  expect(modeAfter('failed', { kept: true, free: true })).toBe('continue');
});
