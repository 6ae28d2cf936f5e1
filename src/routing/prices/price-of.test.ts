import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_TOKENS, type TokenUsage } from '../../model/usage.ts';
import type { ModelPrice } from './model-price.ts';
import { costBy, TOKEN_KINDS, type Used } from './price-of.ts';

const rates = { input: 3, output: 15, cacheRead: 0.3, cacheWrite: 3.75, cacheWriteHour: 6 };
const double = { input: 6, output: 22.5, cacheRead: 0.6, cacheWrite: 7.5, cacheWriteHour: 12 };
const price: ModelPrice = {
  model: 'm',
  provider: 'p',
  rates,
  long: [{ above: 200_000, rates: double }],
  batch: null,
  ref: { source: 'built-in', version: 'test' },
  dated: false,
  source: null,
};

const used = (tokens: Partial<TokenUsage>, of: Used['of'] = 'request'): Used => ({
  of,
  tokens: { ...NO_TOKENS, ...tokens },
});

test('every kind has its price, and what is kept for an hour is a part of what is written', () => {
  const { usd, amount, lines } = costBy(
    price,
    used({ input: 1000, output: 2000, cacheRead: 10_000, cacheWrite: 5000, cacheWriteHour: 2000 }),
  );
  expect(lines.map(({ kind, tokens }) => [kind, tokens])).toEqual([
    ['input', 1000],
    ['cacheRead', 10_000],
    ['cacheWrite', 3000],
    ['cacheWriteHour', 2000],
    ['output', 2000],
  ]);
  expect(usd).toBeCloseTo(0.003 + 0.003 + 0.01125 + 0.012 + 0.03, 12);
  expect(amount).toBe(59_250);
});

test('one token more than a long prompt begins with makes the whole request dearer, what it writes included', () => {
  const prompt = { input: 100_000, cacheRead: 90_000, cacheWrite: 10_000 };
  expect(costBy(price, used({ ...prompt, output: 10 })).usd).toBeCloseTo(0.3 + 0.027 + 0.0375 + 0.00015, 12);
  const longer = costBy(price, used({ ...prompt, input: 100_001, output: 10 }));
  expect(longer.usd).toBeCloseTo(0.600006 + 0.054 + 0.075 + 0.000225, 12);
  expect(longer.atLeast).toBe(false);
});

test('a sum over several requests is no long prompt, but may have had some', () => {
  const sum = costBy(price, used({ input: 1_000_000 }, 'requests'));
  expect([sum.usd, sum.atLeast]).toEqual([3, true]);
  const short = costBy(price, used({ input: 200_000 }, 'requests'));
  expect([short.usd, short.atLeast]).toEqual([0.6, false]);
});

test('a batch costs what is said of it, and as much as anything else where nothing is', () => {
  const half = { rates: { ...rates, input: 1.5 }, long: [] };
  expect(costBy({ ...price, batch: half }, { ...used({ input: 1_000_000 }, 'requests'), batch: true }).usd).toBe(1.5);
  expect(costBy(price, { ...used({ input: 1_000_000 }, 'requests'), batch: true }).usd).toBe(3);
});

const counts: fc.Arbitrary<TokenUsage> = fc
  .record({
    input: fc.nat(2_000_000),
    output: fc.nat(200_000),
    cacheRead: fc.nat(2_000_000),
    cacheWrite: fc.nat(500_000),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ share, ...rest }) => ({ ...rest, cacheWriteHour: Math.floor(rest.cacheWrite * share) }));
const kindsOfUse = fc.constantFrom<Used['of']>('request', 'requests');

test('a cost is the sum of its kinds, no token counts twice, and it is never negative', () => {
  fc.assert(
    fc.property(counts, kindsOfUse, (tokens, of) => {
      const { usd, lines } = costBy(price, { of, tokens });
      expect(lines.reduce((sum, line) => sum + line.usd, 0)).toBe(usd);
      expect(lines.reduce((sum, line) => sum + line.tokens, 0)).toBe(
        tokens.input + tokens.output + tokens.cacheRead + tokens.cacheWrite,
      );
      for (const line of lines) expect(line.usd).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('sums are additive: two sums cost what they cost together', () => {
  fc.assert(
    fc.property(counts, counts, (a, b) => {
      const both = { ...NO_TOKENS, cacheWriteHour: 0 };
      for (const kind of ['input', 'output', 'cacheRead', 'cacheWrite', 'cacheWriteHour'] as const)
        both[kind] = (a[kind] ?? 0) + (b[kind] ?? 0);
      const apart = costBy(price, used(a, 'requests')).usd + costBy(price, used(b, 'requests')).usd;
      expect(costBy(price, used(both, 'requests')).usd).toBeCloseTo(apart, 9);
    }),
  );
});

test('more tokens of any kind never cost less', () => {
  const kinds = TOKEN_KINDS.filter((kind) => kind !== 'cacheWriteHour');
  fc.assert(
    fc.property(counts, kindsOfUse, fc.constantFrom(...kinds), fc.nat(500_000), (tokens, of, kind, more) => {
      const grown = { ...tokens, [kind]: tokens[kind] + more };
      expect(costBy(price, { of, tokens: grown }).usd).toBeGreaterThanOrEqual(costBy(price, { of, tokens }).usd);
    }),
  );
});

test('counts that no counter can have are taken for none', () => {
  const odd = fc.constantFrom(Number.NaN, -1, Infinity, -Infinity, 0);
  fc.assert(
    fc.property(odd, odd, odd, (input, output, cacheWriteHour) => {
      expect(costBy(price, used({ input, output, cacheWriteHour })).usd).toBe(0);
    }),
  );
});
