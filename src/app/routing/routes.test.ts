import { expect, test } from 'vitest';
import { aPlan, aTask } from '../../../test/support/plans.ts';
import { routingParts } from '../../../test/support/routing-parts.ts';
import { NOON, someAttempt, someSession, someTask } from '../../../test/support/session-states.ts';
import type { Work } from '../../model/plan.ts';
import type { AttemptState } from '../../model/session.ts';
import { quote } from './quote.ts';
import { routes } from './routes.ts';
import { workReport } from './work-report.ts';

type Prompt = Extract<Work, { kind: 'prompt' }>;

function prompt(parts: Partial<Prompt> = {}): { readonly work: Prompt } {
  return { work: { kind: 'prompt', prompt: 'Rename a field.', agent: 'claude', model: null, ...parts } };
}

const COMMAND = aTask('command', { work: { kind: 'run', command: { kind: 'shell', line: 'true' } } });

test('a plan of commands and recordings has no routes, and nothing is read for it', async () => {
  const parts = routingParts();
  expect(await routes(parts, aPlan([COMMAND, someTask('b', prompt({ agent: 'replay' }))]))).toEqual({});
  expect(parts.reads).toEqual([]);
});

test('an agent with a ladder is routed; a named model and an agent without one are taken as they are', async () => {
  const plan = aPlan([
    someTask('routed', prompt()),
    someTask('named', prompt({ model: 'opus', effort: 'high' })),
    someTask('fixed', prompt({ policy: 'fixed' })),
    someTask('own', prompt({ agent: 'own' })),
    someTask('best', prompt({ policy: 'best' })),
    COMMAND,
  ]);
  const found = await routes(routingParts(), plan);
  const models = Object.entries(found).map(([id, { policy, rungs }]) => [id, policy, rungs.map(({ model }) => model)]);
  expect(models.slice(1)).toEqual([
    ['named', 'fixed', ['opus']],
    ['fixed', 'fixed', [null]],
    ['own', 'fixed', [null]],
    ['best', 'best', ['opus']],
  ]);
  expect(found['routed']?.policy).toBe('balanced');
  expect(found['routed']?.rungs.at(-1)?.model).toBe('opus');
  expect(found['named']?.rungs[0]).toMatchObject({ effort: 'high', cost: { from: 'default' } });
  expect(found['own']?.rungs[0]?.cost).toBeNull();
});

test('fallbacks of the task come before those of the configuration; an agent alone gets the model that is to pass', async () => {
  const parts = routingParts([], { fallback: ['claude:haiku'] });
  const plan = aPlan([someTask('a', prompt({ fallback: ['codex', 'own:some-model'] })), someTask('b', prompt())]);
  const { a, b } = await routes(parts, plan);
  expect(a?.fallbacks.map(({ agent }) => agent)).toEqual(['codex', 'own']);
  expect(a?.fallbacks[0]?.model).toMatch(/^gpt-/);
  expect(a?.fallbacks[1]?.model).toBe('some-model');
  expect(b?.fallbacks).toMatchObject([{ agent: 'claude', model: 'haiku' }]);
});

test('a ladder of the configuration routes an agent that has none, and the policy is its default', async () => {
  const price = (
    input: number,
  ): { input: number; output: number; cacheRead: null; cacheWrite: null; cacheWriteHour: null } => ({
    input,
    output: input * 5,
    cacheRead: null,
    cacheWrite: null,
    cacheWriteHour: null,
  });
  const model = (name: string, input: number, tier: 'fast' | 'advanced') => ({
    name,
    tier,
    context: null,
    output: null,
    price: price(input),
  });
  const parts = routingParts([], {
    policy: 'cheapest',
    ladders: { own: ['s', 'l'] },
    models: [model('s', 0.1, 'fast'), model('l', 10, 'advanced')],
  });
  const { a } = await routes(parts, aPlan([someTask('a', prompt({ agent: 'own' }))]));
  expect(a?.policy).toBe('cheapest');
  expect(a?.rungs[0]?.model).toBe('s');
});

test('a task that was begun goes on where it was', async () => {
  const attempt = someAttempt('a', 1, { status: 'failed' });
  const route = {
    level: 'simple',
    taskType: 'general',
    policy: 'balanced',
    rung: 0,
    fallback: false,
    chance: 0.5,
    expected: 1,
  } as const;
  const begun = { ...attempt, assignment: { ...attempt.assignment, model: 'sonnet', route } };
  const task = someTask('a', prompt());
  const session = someSession([{ task, state: { attempts: [begun.id] }, attempts: [begun] }]);
  const { a } = await routes(routingParts(), aPlan([task]), session);
  expect(a?.rungs.map(({ model }) => model)).toEqual(['sonnet', 'opus']);
});

/** Attempts that ended as told, each of a task of its own, at $0.40 and a minute. */
function history(model: string, passed: readonly boolean[], cost = 400_000): AttemptState[] {
  return passed.map((is, at) => {
    const base = someAttempt(`${model}${at}`, 1);
    const route = {
      level: 'simple',
      taskType: 'general',
      policy: 'balanced',
      rung: 0,
      fallback: false,
      chance: 0.5,
      expected: 1,
    } as const;
    return {
      ...base,
      status: is ? 'landed' : 'failed',
      failure: is ? null : { class: 'gate', summary: 'red', evidence: '', resetsAt: null },
      endedAt: NOON,
      assignment: { ...base.assignment, model, route },
      usage: [
        {
          model: `claude-${model}-5`,
          tokens: { input: 1, output: 1, cacheRead: 0, cacheWrite: 0 },
          cost: { source: 'reported', amount: cost },
        },
      ],
    };
  });
}

test('a quote of a plan with unknown prices sums what is known, and names the rest', async () => {
  const plan = aPlan([someTask('a', prompt()), someTask('b', prompt({ agent: 'own' })), COMMAND]);
  const quoted = await quote(routingParts(), { plan, budget: null, concurrency: null, routes: null, done: [] });
  expect(quoted).toMatchObject({
    paid: 2,
    unpriced: ['b'],
    untimed: ['command'],
    sources: { default: 1 },
    withinBudget: null,
  });
  expect(quoted.cost).not.toBeNull();
  const nothing = await quote(routingParts(), {
    plan,
    budget: null,
    concurrency: null,
    routes: null,
    done: ['a', 'b', 'command'],
  });
  expect(nothing).toMatchObject({ tasks: [], paid: 0, cost: null });
});

test('an unknown price makes no budget look enough, and a model nobody knows is told with what is near', async () => {
  const plan = aPlan([someTask('a', prompt()), someTask('b', prompt({ model: 'opuss' }))]);
  const asked = { plan, budget: 100_000_000, concurrency: null, routes: null, done: [] };
  const quoted = await quote(routingParts(), asked);
  expect(quoted).toMatchObject({ unpriced: ['b'], withinBudget: null });
  expect(quoted.unknownModels).toMatchObject([{ task: 'b', model: 'opuss' }]);
  expect(quoted.unknownModels[0]?.near).toContain('opus');
  const known = await quote(routingParts(), { ...asked, plan: aPlan([someTask('a', prompt())]) });
  expect(known.unknownModels).toEqual([]);
  expect(known.withinBudget).toBeGreaterThan(0.9);
});

test('a sum of measured and assumed costs is no measured one', async () => {
  const parts = routingParts(history('haiku', [true, true, true, true]));
  const plan = aPlan([someTask('a', prompt())]);
  const route = (await routes(parts, plan))['a'];
  const from = route?.rungs.map(({ cost }) => cost?.from);
  expect(from?.length).toBeGreaterThan(1);
  const { tasks } = await quote(parts, { plan, budget: null, concurrency: null, routes: null, done: [] });
  expect(tasks[0]?.from.cost).toBe('repository');
});

test('what work came to is told by class and model; other policies only where each of their models was tried enough', async () => {
  const few = await workReport(routingParts(history('haiku', [true, false])), { session: null });
  expect(few).toMatchObject({ tasks: 2, accepted: 1, spent: 800_000, perAccepted: 800_000, estimates: null });
  expect(few.rows).toMatchObject([{ model: 'haiku', attempts: 2, passed: 1, perAccepted: 800_000 }]);
  const all = ['haiku', 'sonnet', 'opus'].flatMap((model, at) =>
    history(model, [true, true, true, true, true, true], (at + 1) * 100_000),
  );
  const enough = await workReport(routingParts(all), { session: null });
  expect(enough.estimates).toMatchObject({ tasks: 18, samples: 18 });
  const cost = (policy: string): number =>
    enough.estimates?.policies.find((each) => each.policy === policy)?.cost ?? NaN;
  expect(cost('cheapest')).toBeLessThan(cost('best'));
});

test('a cost that nobody knows is no $0', async () => {
  const unknown = history('haiku', [true]).map((attempt) => ({ ...attempt, usage: [] }));
  const report = await workReport(routingParts(unknown), { session: null });
  expect(report).toMatchObject({ spent: null, unknownCosts: 1, perAccepted: null });
});
