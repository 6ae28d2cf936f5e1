import { expect, test } from 'vitest';
import type { AttemptState } from '../model/session.ts';
import { type Cost, type ModelUsage, NO_TOKENS } from '../model/usage.ts';
import { isModel } from '../model/model-name.ts';
import { fallbackRecords, watchModels } from './engine-models.ts';

const REPORTED: Cost = { source: 'reported', amount: 1 };

function attempt(model: string | null, agent = 'claude'): AttemptState {
  return {
    id: 's/t/1',
    task: 't',
    number: 1,
    status: 'running',
    mode: 'fresh',
    previous: null,
    assignment: { agent, model, budget: null, maxTurns: null, timeout: 1, idleTimeout: 1, reason: '' },
    reserved: 0,
    base: '',
    workspace: null,
    process: null,
    agentSession: null,
    usage: [],
    snapshot: null,
    verdict: null,
    baseChecks: [],
    summary: null,
    handoff: null,
    failure: null,
    lastAction: null,
    startedAt: 0,
    endedAt: null,
  };
}

function usage(model: string, output = 1, cost: Cost = REPORTED): ModelUsage {
  return { model, tokens: { ...NO_TOKENS, output }, cost };
}

test.each([
  ['sonnet', 'claude-sonnet-4-5-20250929', true],
  ['claude-sonnet-4-5', 'claude-sonnet-4-5-20250929', true],
  ['Sonnet[1m]', 'claude-sonnet-4-5', true],
  ['opus-4.1', 'us.anthropic.claude-opus-4-1-20250805-v1:0', true],
  ['anthropic/claude-sonnet-4', 'claude-sonnet-4', true],
  ['openrouter/anthropic/claude-sonnet-4', 'anthropic/claude-sonnet-4', true],
  ['opusplan', 'claude-sonnet-4-5', true],
  ['default', 'anything', true],
  ['opus', 'claude-sonnet-4-5', false],
  ['son', 'claude-sonnet-4-5', false],
  ['gpt-5', 'gpt-50', false],
  ['claude-sonnet-4-5', 'claude-sonnet-4', false],
])('%s, served by %s: as asked for: %s', (asked, used, fits) => {
  expect(isModel(asked, used)).toBe(fits);
});

test('one model among several is enough; without it, the one that wrote most is told', () => {
  const asked = attempt('opus');
  expect(fallbackRecords(asked, [usage('claude-haiku-4-5', 9), usage('claude-opus-4-1', 1)])).toEqual([]);
  expect(fallbackRecords(asked, [usage('claude-haiku-4-5', 3), usage('claude-sonnet-4-5', 9)])).toMatchObject([
    {
      type: 'model.fallback',
      task: 't',
      attempt: 's/t/1',
      data: { asked: 'opus', used: 'claude-sonnet-4-5', reason: null },
    },
  ]);
});

test('nothing is told where nobody asked, no model is named, or nothing was served', () => {
  expect(fallbackRecords(attempt(null), [usage('claude-haiku-4-5')])).toEqual([]);
  expect(fallbackRecords(attempt('opus'), [])).toEqual([]);
  expect(fallbackRecords(attempt('opus'), [usage('unknown')])).toEqual([]);
  expect(fallbackRecords(attempt('opus', 'mine'), [usage('mine')])).toEqual([]);
  expect(fallbackRecords(attempt('opus'), [usage('claude-haiku-4-5', 1, { source: 'replayed', amount: 1 })])).toEqual(
    [],
  );
});

test('a model is told when its agent names it, and again only when it is another one', () => {
  const say = watchModels(attempt('opus'));
  const started = (model: string | null): Parameters<typeof say>[0] => ({
    kind: 'started',
    agentSession: null,
    model,
    version: null,
  });
  expect(say(started('a'))).toMatchObject([{ type: 'model.used', data: { model: 'a', asked: 'opus' } }]);
  expect(say(started('a'))).toEqual([]);
  expect(say(started(null))).toEqual([]);
  expect(say({ kind: 'text', text: 'a' })).toEqual([]);
  expect(say(started('b'))).toHaveLength(1);
});
