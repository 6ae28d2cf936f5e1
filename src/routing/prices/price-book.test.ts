import { describe, expect, test } from 'vitest';
import type { ModelOverride } from '../../model/config.ts';
import { NO_TOKENS } from '../../model/usage.ts';
import { BUILT_IN_MODELS } from '../models/built-in-models.ts';
import { packageModels } from '../models/package-data.ts';
import { MODEL_ALIASES, priceBook } from './price-book.ts';

const NOW = Date.parse('2026-11-28T00:00:00Z');
const book = priceBook([]);
const override = (name: string, price: ModelOverride['price']): ModelOverride => ({
  name,
  tier: null,
  context: null,
  output: null,
  price,
});
const cheap = { input: 1, output: 2, cacheRead: null, cacheWrite: null, cacheWriteHour: null };

describe('names of models', () => {
  test.each([
    ['claude-sonnet-4-5', 'claude-sonnet-4-5'],
    ['claude-sonnet-4-5-20250929', 'claude-sonnet-4-5'],
    ['claude-sonnet-4-5[1m]', 'claude-sonnet-4-5'],
    [' Claude-Sonnet-4-5 ', 'claude-sonnet-4-5'],
    ['anthropic/claude-sonnet-4.5', 'claude-sonnet-4-5'],
    ['openrouter/anthropic/claude-opus-4.1', 'claude-opus-4-1'],
    ['claude-opus-4-1@20250805', 'claude-opus-4-1'],
    ['vertex_ai/claude-opus-4@20250514', 'claude-opus-4-0'],
    ['claude-3-5-haiku-20241022', 'claude-3-5-haiku-latest'],
    ['claude-haiku-3-5-20241022', 'claude-3-5-haiku-latest'],
    ['claude-opus-4-20250514', 'claude-opus-4-0'],
    ['eu.anthropic.claude-haiku-5-5-v1:0', 'claude-haiku-5-5'],
    ['gpt-5-2025-08-07', 'gpt-5'],
    ['openai/gpt-5.1-codex', 'gpt-5.1'],
    ['gpt-6.2-sol-2026-11-17', 'gpt-6.2-sol'],
    ['models/gemini-2.5-pro', 'gemini-2.5-pro'],
    ['gemini-2.5-pro-preview-06-05', 'gemini-2.5-pro'],
    ['grok-4', 'grok-4-0709'],
  ])('%s is %s', (name, model) => {
    expect(book.price(name, NOW)?.model).toBe(model);
  });

  test.each([
    '',
    'unknown',
    '<synthetic>',
    'default',
    'claude',
    'gpt',
    'claude-sonnet-5-9',
    'claude-opus-4-10',
    'claude-haiku-45',
    'gemini-3.7-flash-lite',
    'gpt-5.3-codex-spark',
    'nobody/nothing',
    '__proto__',
    'constructor',
    'toString',
  ])('%j is unknown, and never free', (name) => {
    expect(book.price(name, NOW)).toBeNull();
    expect(book.priceOf(name, { of: 'request', tokens: { ...NO_TOKENS, input: 1 } }, NOW)).toBeNull();
  });

  test('a region of Bedrock has its own prices, and what the package leaves out of them is as of any Claude', () => {
    const list = book.price('claude-sonnet-4-5', NOW)?.rates.input ?? 0;
    const region = book.price('us.anthropic.claude-sonnet-4-5-20250929-v1:0', NOW);
    expect(region).toMatchObject({ provider: 'aws', ref: { source: 'genai-prices' } });
    expect(region?.rates.input).toBeCloseTo(list * 1.1, 9);
    expect(region?.rates.cacheWriteHour).toBeCloseTo((region?.rates.input ?? 0) * 2, 9);
    expect(book.price('global.anthropic.claude-sonnet-4-5-20250929-v1:0', NOW)?.rates.input).toBe(list);
  });

  test('a family alone is the newest of it', () => {
    const newest = (family: string): string => {
      const ids = [...packageModels('anthropic'), ...BUILT_IN_MODELS].map(({ id }) => id);
      const versions = ids.flatMap((id) => {
        const [, major, minor] = new RegExp(`^claude-${family}-(\\d)(?:-(\\d))?$`).exec(id) ?? [];
        return major === undefined ? [] : [{ id, at: Number(major) * 10 + Number(minor ?? 0) }];
      });
      return versions.toSorted((a, b) => b.at - a.at)[0]?.id ?? '';
    };
    for (const family of ['haiku', 'sonnet', 'opus']) {
      expect(book.price(family, NOW)?.model).toBe(newest(family));
      expect(book.price(`${family}[1m]`, NOW)?.model).toBe(newest(family));
    }
    for (const alias of MODEL_ALIASES) expect(book.price(alias, NOW)).not.toBeNull();
  });
});

describe('prices by time', () => {
  test('a request of before a change has the price of then', () => {
    const request = { of: 'request', tokens: { ...NO_TOKENS, input: 300_000 } } as const;
    const [before, after] = ['2026-03-12T23:59:59Z', '2026-03-13T00:00:00Z'].map((at) =>
      book.priceOf('claude-opus-4-6', request, Date.parse(at)),
    );
    expect([before?.usd, after?.usd]).toEqual([3, 1.5]);
  });

  test('our own table has days too', () => {
    const read = (at: string): number | undefined => book.price('claude-sonnet-5-5', Date.parse(at))?.rates.cacheRead;
    expect([read('2026-10-06T23:59:59Z'), read('2026-10-07T00:00:00Z')]).toEqual([0.2, 0.1]);
  });
});

describe('prices of the configuration', () => {
  test('they win, for every name of the model, and what they leave out costs what its input costs', () => {
    const own = priceBook([override('claude-opus-5-5', cheap), override('House', cheap)]);
    for (const name of ['claude-opus-5-5', 'opus', 'anthropic/claude-opus-5.5', 'claude-opus-5-5-20260922', 'house'])
      expect(own.price(name, NOW)).toMatchObject({
        ref: { source: 'configuration' },
        rates: { input: 1, output: 2, cacheRead: 1, cacheWrite: 1, cacheWriteHour: 1 },
      });
    expect(own.price('claude-opus-5', NOW)?.ref.source).toBe('genai-prices');
  });

  test('one of an alias says what the alias costs, and nothing of the model', () => {
    const own = priceBook([override('opus', cheap)]);
    expect(own.price('opus', NOW)?.ref.source).toBe('configuration');
    expect(own.price('claude-opus-5-5', NOW)?.ref.source).toBe('genai-prices');
  });

  test('a file of the repository makes a known model dearer, never cheaper', () => {
    const free = { ...cheap, input: 0, output: 1000 };
    const shared = priceBook([
      { ...override('claude-opus-5-5', free), shared: true },
      { ...override('theirs', free), shared: true },
    ]);
    expect(shared.price('opus', NOW)).toMatchObject({
      rates: { input: 4, output: 1000, cacheRead: 0.2, cacheWrite: 5, cacheWriteHour: 8 },
      ref: { source: 'configuration' },
    });
    expect(shared.price('theirs', NOW)?.rates).toMatchObject({ input: 0, output: 1000 });
  });

  test('a model of theirs may be free', () => {
    const own = priceBook([override('mine', { ...cheap, input: 0, output: 0 })]);
    expect(own.priceOf('mine', { of: 'requests', tokens: { ...NO_TOKENS, input: 9 } }, NOW)).toMatchObject({ usd: 0 });
  });
});

describe('what the package says', () => {
  test('a price of zero is no price, unless the model is named as free', () => {
    expect(book.price('github-copilot/gpt-4o-mini', NOW)?.rates.input ?? null).not.toBe(0);
    expect(book.price('gemma-3-27b-it', NOW)).toBeNull();
    expect(book.price('openrouter/qwen/qwen3-coder:free', NOW)?.rates).toMatchObject({ input: 0, output: 0 });
  });

  test('every Claude, GPT and Gemini of it that has a price is found by its own name', () => {
    const missing = ['anthropic', 'openai', 'google'].flatMap((provider) =>
      packageModels(provider).flatMap(({ id, prices }) => {
        const now = Array.isArray(prices) ? (prices.at(-1)?.prices ?? {}) : prices;
        const priced = now['input_mtok'] !== undefined && now['output_mtok'] !== undefined;
        return priced && /^(?:claude|gpt-[5-9]|gemini-[2-9])/.test(id) && book.price(id, NOW) === null ? [id] : [];
      }),
    );
    expect(missing).toEqual([]);
  });

  test('a batch of a maker that says so costs half, and long prompts keep their share', () => {
    const price = book.price('gpt-6-sol', NOW);
    expect(price?.batch?.rates.input).toBe((price?.rates.input ?? 0) / 2);
    expect(price?.batch?.long[0]?.rates.output).toBe((price?.long[0]?.rates.output ?? 0) / 2);
    expect(book.price('grok-4', NOW)?.batch).toBeNull();
  });
});
