import { expect, test } from 'vitest';
import { type ModelUsage, NO_TOKENS } from '../model/usage.ts';
import type { Route, Rung } from '../model/route.ts';
import type { Agent } from '../ports/agent.ts';
import { lazyPricing } from '../routing/prices/open-price-book.ts';
import { codexAgent } from '../adapters/agents/codex/index.ts';
import { agentRequest } from '../testing/agent-request.ts';
import { pricedDecoder } from './engine-pricing.ts';
import { usableRoutes } from './engine-fallbacks.ts';
import { unheld } from './engine-held.ts';

const NOON = Date.parse('2026-11-28T12:00:00Z');
const pricing = lazyPricing([
  {
    name: 'house',
    tier: null,
    context: null,
    output: null,
    price: { input: 1, output: 2, cacheRead: 0.1, cacheWrite: null, cacheWriteHour: null },
  },
]);
const agent = codexAgent();

async function decode(
  model: string | null,
  lines: readonly object[],
): Promise<{ seen: ModelUsage[]; end: readonly ModelUsage[] }> {
  const { assignment } = agentRequest();
  const request = agentRequest({ assignment: { ...assignment, model } });
  const attempt = { startedAt: NOON, assignment: request.assignment };
  const decoder = await pricedDecoder({ pricing }, attempt, { agent, request });
  const seen = lines.flatMap((line) =>
    decoder.line(JSON.stringify(line)).flatMap((event) => (event.kind === 'usage' ? event.usage : [])),
  );
  return { seen, end: decoder.end({ kind: 'exited', code: 0 }, '').usage };
}

const TURN = [
  { type: 'thread.started', thread_id: 't' },
  {
    type: 'turn.completed',
    usage: {
      input_tokens: 1_000_000,
      cached_input_tokens: 400_000,
      output_tokens: 100_000,
      reasoning_output_tokens: 5,
    },
  },
];

test('tokens of an agent that tells no cost get an estimated one, with whose price it was', async () => {
  const cost = {
    source: 'estimated',
    amount: 840_000,
    price: { source: 'configuration', version: 'routing.models.house' },
  };
  const { seen, end } = await decode('house', TURN);
  expect(seen.map((usage) => usage.cost)).toEqual([cost]);
  expect(end.map((usage) => usage.cost)).toEqual([cost]);
});

test('the price of a model that the registry knows names its edition', async () => {
  const { end } = await decode('gpt-5.2', TURN);
  expect(end[0]?.cost).toMatchObject({ source: 'estimated', price: { source: 'genai-prices', version: '0.1.8' } });
});

test('an unknown model stays unknown, and so does what was used and never told', async () => {
  expect((await decode('nobody-knows', TURN)).end[0]?.cost).toEqual({ source: 'unknown' });
  const item = { type: 'item.completed', item: { type: 'agent_message', text: 'Done.' } };
  const { end } = await decode('house', [TURN[0] ?? {}, item]);
  expect(end).toEqual([{ model: 'house', tokens: NO_TOKENS, cost: { source: 'unknown' } }]);
});

test('an agent that costs nothing needs no prices', async () => {
  const free: Agent = { ...agent, capabilities: { ...agent.capabilities, cost: 'none' } };
  const never = (): Promise<never> => Promise.reject(new Error('asked for prices'));
  const request = agentRequest();
  const decoder = await pricedDecoder({ pricing: never }, { startedAt: NOON, ...request }, { agent: free, request });
  expect(decoder.finished).toBe(false);
});

test('a budget holds an agent that tells tokens where its model has a price, and says what is missing where not', async () => {
  const clock = { now: () => NOON } as Parameters<typeof unheld>[0]['clock'];
  const held = (model: string | null, cost: Agent['capabilities']['cost'] = 'tokens'): ReturnType<typeof unheld> =>
    unheld({ pricing, clock }, { agent: { ...agent, capabilities: { ...agent.capabilities, cost } }, model });
  expect(await held('house')).toBeNull();
  expect(await held('gpt-6-luna')).toBeNull();
  expect(await held(null, 'reported')).toBeNull();
  expect(await held(null)).toMatchObject({ code: 'budget', cause: expect.stringContaining('left to it') as string });
  expect(await held('gpt-99')).toMatchObject({
    code: 'budget',
    cause: expect.stringContaining('"gpt-99"') as string,
    remedy: expect.stringContaining('routing.models.gpt-99.price') as string,
  });
  expect(await held('house', 'unknown')).toMatchObject({ code: 'budget' });
});

test('a fallback that no budget could hold is left out where there is one, and told', async () => {
  const ready: Agent = {
    ...agent,
    probe: () =>
      Promise.resolve({
        name: 'codex',
        ready: true,
        program: null,
        version: null,
        failure: null,
        loggedIn: true,
        loginHint: null,
      }),
  };
  const clock = { now: () => NOON } as Parameters<typeof unheld>[0]['clock'];
  const deps = { agents: new Map([['codex', ready]]), pricing, clock };
  const rung = (model: string | null): Rung => ({
    agent: 'codex',
    model,
    effort: null,
    context: null,
    cost: null,
    duration: null,
    chance: { value: 0.5, from: 'default', samples: 0 },
  });
  const route: Route = {
    policy: 'balanced',
    class: { level: 'simple', taskType: 'general' },
    rungs: [rung('house')],
    fallbacks: [rung('house'), rung('gpt-99'), rung(null)],
    reason: 'for a test',
  };
  const models = async (limited: boolean): Promise<{ left: unknown; notes: number }> => {
    const { routes, notes } = await usableRoutes(deps, { task: route }, { env: {}, own: new Set(), limited });
    return { left: routes['task']?.fallbacks.map(({ model }) => model), notes: notes.length };
  };
  expect(await models(false)).toEqual({ left: ['house', 'gpt-99', null], notes: 0 });
  expect(await models(true)).toEqual({ left: ['house'], notes: 2 });
});
