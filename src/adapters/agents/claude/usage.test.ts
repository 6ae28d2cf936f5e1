import { expect, test } from 'vitest';
import { type Cost, type ModelUsage, NO_TOKENS, type TokenUsage } from '../../../model/usage.ts';
import { usageMeter } from './usage.ts';

const MODEL = 'claude-sonnet-4-5';
const of = (id: string, request: string | null = null): Parameters<ReturnType<typeof usageMeter>['message']>[0] => ({
  id,
  request,
  model: MODEL,
});
/** Ten micro-dollars a token of a prompt of more than 100 tokens, one of any other. */
const price = (_: string, tokens: TokenUsage): Cost => ({
  source: 'estimated',
  amount: tokens.input * (tokens.input > 100 ? 10 : 1),
  price: { source: 'built-in', version: 'test' },
});
const told = (usage: object): Record<string, unknown> => ({ model_usage_since_last_result: { [MODEL]: usage } });

test('what is kept in a cache for an hour is told apart from what is kept for minutes', () => {
  const meter = usageMeter([]);
  meter.message(of('m1'), {
    input_tokens: 5,
    cache_creation_input_tokens: 30,
    cache_creation: { ephemeral_5m_input_tokens: 10, ephemeral_1h_input_tokens: 20 },
  });
  expect(meter.total()[0]?.tokens).toEqual({ ...NO_TOKENS, input: 5, cacheWrite: 30, cacheWriteHour: 20 });
  // The parts alone.
  meter.message(of('m2'), { cache_creation: { ephemeral_5m_input_tokens: 1, ephemeral_1h_input_tokens: 2 } });
  expect(meter.total()[0]?.tokens).toMatchObject({ cacheWrite: 33, cacheWriteHour: 22 });
  // The program's own account does not tell it; what the stream told holds as far as there is room.
  meter.settle(told({ inputTokens: 5, cacheCreationInputTokens: 21, costUSD: 0.01 }));
  expect(meter.total()).toEqual([
    {
      model: MODEL,
      tokens: { ...NO_TOKENS, input: 5, cacheWrite: 21, cacheWriteHour: 21 },
      cost: { source: 'reported', amount: 10_000 },
    },
  ]);
});

test('a message that arrives as many events counts once, and two of one id count twice when they answer two requests', () => {
  const meter = usageMeter([]);
  meter.message(of('m1'), { input_tokens: 10, output_tokens: 1 });
  meter.grew('m1', { output_tokens: 40 });
  meter.message(of('m1', 'req_1'), { input_tokens: 10, output_tokens: 1 });
  meter.message(of('m1', 'req_1'), { input_tokens: 10, output_tokens: 1 });
  expect(meter.total()[0]?.tokens).toMatchObject({ input: 10, output: 40 });
  meter.message(of('m1', 'req_2'), { input_tokens: 7, output_tokens: 1 });
  meter.grew('m1', { output_tokens: 5 });
  expect(meter.total()[0]?.tokens).toMatchObject({ input: 17, output: 45 });
});

test('requests are priced one by one: a long prompt is one, a sum is none', () => {
  const meter = usageMeter([], price);
  meter.message(of('m1'), { input_tokens: 90 });
  meter.message(of('m2'), { input_tokens: 90 });
  expect(meter.total()[0]?.cost).toMatchObject({ source: 'estimated', amount: 180 });
  meter.message(of('m3'), { input_tokens: 101 });
  expect(meter.total()[0]?.cost).toMatchObject({ amount: 1190, price: { version: 'test' } });
});

test('what the program reports replaces what was estimated; what comes after it is added as an estimate', () => {
  const meter = usageMeter([], price);
  meter.message(of('m1'), { input_tokens: 90 });
  meter.settle(told({ inputTokens: 90, costUSD: 0.5 }));
  expect(meter.total()[0]?.cost).toEqual({ source: 'reported', amount: 500_000 });
  meter.message(of('m2'), { input_tokens: 10 });
  expect(meter.total()[0]?.cost).toMatchObject({ source: 'estimated', amount: 500_010 });
});

test('a cost of 0 for tokens that were used is not told: it is unknown', () => {
  const meter = usageMeter([]);
  meter.settle(told({ inputTokens: 90, costUSD: 0 }));
  expect(meter.total()[0]?.cost).toEqual({ source: 'unknown' });
});

test('of a total that holds what was estimated before, the rest is not reported', () => {
  const before = (cost: Cost): ModelUsage => ({ model: MODEL, tokens: { ...NO_TOKENS, input: 100 }, cost });
  const rest = (cost: Cost): ModelUsage | undefined => {
    const meter = usageMeter([before(cost)]);
    meter.settle({ modelUsage: { [MODEL]: { inputTokens: 150, costUSD: 0.003 } } });
    return meter.total()[0];
  };
  expect(rest({ source: 'reported', amount: 1000 })).toMatchObject({
    tokens: { input: 50 },
    cost: { source: 'reported', amount: 2000 },
  });
  expect(rest({ source: 'estimated', amount: 1000 })).toMatchObject({
    tokens: { input: 50 },
    cost: { source: 'unknown' },
  });
});
