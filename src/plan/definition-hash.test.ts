import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Plan, Task } from '../model/plan.ts';
import { definitionHash, planDefinitions } from './definition-hash.ts';
import { parsePlan } from './plan-document.ts';
import { diffPlans } from './plan-diff.ts';

function plan(text: string): Plan {
  const result = parsePlan(text, { file: 'plan.yaml' });
  if (!result.ok) throw new Error(result.error.cause);
  return result.value.plan;
}

const base = plan(
  'name: p\ntasks:\n  - {id: a, prompt: x, checks: npm test, files: [b, a], env: {Z: "1", A: "2"}}\n  - {id: b, run: make}\n',
);
const [first] = base.tasks;
if (first === undefined) throw new Error('the plan has tasks');
const hash = (change: Partial<Task>, planChange: Partial<Plan> = {}): string =>
  definitionHash({ ...first, ...change }, { ...base, ...planChange });

describe('definitionHash', () => {
  test('is a SHA-256, the same for the same definition', () => {
    expect(hash({})).toMatch(/^[0-9a-f]{64}$/);
    expect(hash({ claims: ['a', 'b'], env: { A: '2', Z: '1' } })).toBe(hash({}));
    const json =
      '{"checks":[{"command":{"kind":"shell","line":"npm test"},"failBefore":false}],"claimPolicy":"refuse","claims":["a","b"],"env":{"A":"2","Z":"1"},"expectsChanges":true,"handoff":null,"isolation":"worktree","setup":[],"version":1,"work":{"prompt":"x"}}';
    expect(hash({})).toBe(createHash('sha256').update(json).digest('hex'));
  });

  test.each<[string, Partial<Task>]>([
    ['title', { title: 'other' }],
    ['priority', { priority: 9 }],
    ['needs', { needs: ['b'] }],
    ['timeouts', { timeout: 1, idleTimeout: 1 }],
    ['retries', { retries: 9 }],
    ['ceilings', { budget: 1, maxTurns: 1 }],
    ['agent and model', { work: { kind: 'prompt', prompt: 'x', agent: 'other', model: 'm' } }],
    [
      'effort, policy and fallback',
      {
        work: {
          kind: 'prompt',
          prompt: 'x',
          agent: 'claude',
          model: null,
          effort: 'high',
          policy: 'best',
          fallback: ['codex'],
        },
      },
    ],
    ['names and timeouts of checks', { checks: first.checks.map((check) => ({ ...check, name: 'n', timeout: 1 })) }],
  ])('%s may change', (_, change) => {
    expect(hash(change)).toBe(hash({}));
  });

  test.each<[string, Partial<Task>, Partial<Plan>]>([
    ['prompt', { work: { kind: 'prompt', prompt: 'y', agent: 'claude', model: null } }, {}],
    ['kind of work', { work: { kind: 'run', command: { kind: 'shell', line: 'x' } } }, {}],
    ['checks', { checks: [] }, {}],
    ['fail_before', { checks: first.checks.map((check) => ({ ...check, failBefore: true })) }, {}],
    ['files', { claims: ['a'] }, {}],
    ['claim policy', { claimPolicy: 'warn' }, {}],
    ['expected changes', { expectsChanges: false }, {}],
    ['isolation', { isolation: 'none' }, {}],
    ['handoff', { handoff: 'x' }, {}],
    ['variables', { env: {} }, {}],
    ['variables of the plan', {}, { env: { NEW: 'x' } }],
    ['directory', { directory: 'sub' }, {}],
    ['setup', {}, { setup: [{ command: { kind: 'shell', line: 'npm ci' }, directory: '', cache: 'auto' }] }],
  ])('%s may not', (_, change, planChange) => {
    expect(hash(change, planChange)).not.toBe(hash({}));
  });
});

test('diffPlans sorts tasks by what became of them', () => {
  const next = plan(
    'name: p\ntasks:\n  - {id: constructor, run: x}\n  - {id: a, prompt: y, checks: npm test}\n  - {id: b, run: make, title: B}\n',
  );
  expect(diffPlans({ ...planDefinitions(base), gone: 'x' }, next)).toEqual({
    added: ['constructor'],
    changed: ['a'],
    removed: ['gone'],
    unchanged: ['b'],
  });
});
