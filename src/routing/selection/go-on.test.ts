import { expect, test } from 'vitest';
import { aRoute } from '../../../test/support/routes.ts';
import { someAttempt } from '../../../test/support/session-states.ts';
import type { AttemptState } from '../../model/session.ts';
import { goOn } from './go-on.ts';

function tried(number: number, model: string, rung: number, fallback = false): AttemptState {
  const attempt = someAttempt('a', number, { status: 'failed' });
  const taken = { level: 'moderate', taskType: 'general', policy: 'balanced', chance: 0.5, expected: null } as const;
  return { ...attempt, assignment: { ...attempt.assignment, model, route: { ...taken, rung, fallback } } };
}

function models(attempts: readonly AttemptState[], ...rungs: readonly string[]): (string | null)[] {
  const ladder = ['haiku', 'sonnet', 'opus'];
  return goOn(aRoute(rungs.map((model) => `claude:${model}`)), { attempts, ladder }).rungs.map(({ model }) => model);
}

test('a task that nobody has begun, or that the same route began, keeps its route', () => {
  expect(models([], 'haiku', 'opus')).toEqual(['haiku', 'opus']);
  expect(models([tried(1, 'haiku', 0)], 'haiku', 'opus')).toEqual(['haiku', 'opus']);
});

test('what was tried keeps its place, and only stronger models come after it', () => {
  // The history has changed what is best meanwhile: haiku failed, and must not come again.
  expect(models([tried(1, 'sonnet', 0)], 'haiku', 'sonnet', 'opus')).toEqual(['sonnet', 'opus']);
  expect(models([tried(1, 'haiku', 0), tried(2, 'sonnet', 1)], 'sonnet', 'opus')).toEqual(['haiku', 'sonnet', 'opus']);
  expect(models([tried(1, 'haiku', 0)], 'opus')).toEqual(['haiku', 'opus']);
  expect(models([tried(1, 'sonnet', 0)], 'haiku', 'opus')).toEqual(['sonnet', 'opus']);
  expect(models([tried(1, 'gone', 0)], 'haiku', 'opus')).toEqual(['gone', 'haiku', 'opus']);
});

test('a fallback says nothing of where the cascade stands, nor does another agent', () => {
  expect(models([tried(1, 'gpt', 0, true)], 'haiku', 'opus')).toEqual(['haiku', 'opus']);
  const other = { ...tried(1, 'gpt', 0), assignment: { ...tried(1, 'gpt', 0).assignment, agent: 'codex' } };
  expect(models([other], 'haiku', 'opus')).toEqual(['haiku', 'opus']);
});
