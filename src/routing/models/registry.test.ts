import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ModelOverride } from '../../model/config.ts';
import { BATCHES, BUILT_IN_MODELS, OUTPUT_LIMITS, TABLE_VERSION } from './built-in-models.ts';
import { catalog } from './catalog.ts';
import { PACKAGE_VERSION, packageModels } from './package-data.ts';
import { modelRegistry } from './registry.ts';

const NOW = Date.parse('2026-11-28T00:00:00Z');
const AGENTS = ['claude', 'codex', 'gemini', 'replay', 'claude-acp'];
const override = (name: string, of: Partial<ModelOverride>): ModelOverride => ({
  name,
  tier: null,
  context: null,
  output: null,
  price: null,
  ...of,
});
const registry = modelRegistry({ models: [], ladders: {} }, AGENTS);

test('the edition of the package is the one that is installed', () => {
  const found = JSON.parse(
    readFileSync(new URL('../../../node_modules/@pydantic/genai-prices/package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  expect(PACKAGE_VERSION).toBe(found.version);
});

test('every line of our own table names where it is from, and when that was read', () => {
  for (const { source, read } of [...BUILT_IN_MODELS, ...OUTPUT_LIMITS, ...Object.values(BATCHES)]) {
    expect(source).toMatch(/^https:\/\/\S+$/);
    expect(read).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(read <= TABLE_VERSION).toBe(true);
  }
});

test('what the package has by now is not in our own table', () => {
  const theirs = new Set(['anthropic', 'openai'].flatMap((maker) => packageModels(maker).map(({ id }) => id)));
  expect(BUILT_IN_MODELS.filter(({ id }) => theirs.has(id)).map(({ id }) => id)).toEqual([]);
});

describe('the registry', () => {
  test('has each model once, with a price, a tier, and the agents that run it', () => {
    const models = registry.models(NOW);
    expect(new Set(models.map(({ id }) => id)).size).toBe(models.length);
    expect(models.filter(({ price }) => price === null)).toEqual([]);
    expect(registry.find('opus', NOW)).toMatchObject({ tier: 'advanced', agents: ['claude', 'claude-acp'] });
    expect(registry.find('gpt-6-luna', NOW)).toMatchObject({ tier: 'fast', agents: ['codex'] });
    expect(registry.find('pro', NOW)).toMatchObject({ maker: 'google', tier: 'advanced', agents: ['gemini'] });
  });

  test('knows what a model can hold and write, and says nothing where it does not know', () => {
    expect(registry.find('claude-haiku-4-5', NOW)).toMatchObject({ context: 200_000, output: 64_000 });
    expect(registry.find('claude-3-opus-20240229', NOW)).toMatchObject({ context: 200_000, output: null });
    expect(registry.find('deepseek-chat', NOW)).toMatchObject({ maker: null, tier: null, context: null, agents: [] });
    expect(registry.find('nobody', NOW)).toBeNull();
  });

  test('the configuration adds models, and says otherwise of known ones', () => {
    const models = [
      override('house', {
        tier: 'fast',
        context: 32_000,
        price: { input: 1, output: 2, cacheRead: null, cacheWrite: null, cacheWriteHour: null },
      }),
      override('claude-opus-5-5', { tier: 'balanced', output: 1000 }),
    ];
    const own = modelRegistry({ models, ladders: { mine: ['house', 'opus'] } }, [...AGENTS, 'mine']);
    expect(own.find('house', NOW)).toMatchObject({ tier: 'fast', context: 32_000, agents: ['mine'] });
    expect(own.models(NOW).map(({ id }) => id)).toContain('house');
    expect(own.find('opus', NOW)).toMatchObject({ tier: 'balanced', output: 1000, context: 1_000_000 });
    expect(own.ladder('mine', NOW)).toEqual(['house', 'opus']);
  });

  test('a ladder goes from the cheapest to the dearest of one generation', () => {
    expect(registry.ladder('claude', NOW)).toEqual(['haiku', 'sonnet', 'opus']);
    expect(registry.ladder('replay', NOW)).toBeNull();
    expect(registry.ladder('constructor', NOW)).toBeNull();
    for (const agent of ['claude', 'codex', 'gemini']) {
      const ladder = registry.ladder(agent, NOW) ?? [];
      const prices = ladder.map((name) => registry.prices.price(name, NOW)?.rates.input ?? Number.NaN);
      expect(ladder.length).toBeGreaterThan(1);
      expect(prices).toEqual(prices.toSorted((a, b) => a - b));
    }
    const majors = (registry.ladder('codex', NOW) ?? []).map(
      (id) => catalog().find((each) => each.id === id)?.version[0],
    );
    expect(new Set(majors).size).toBe(1);
  });

  test('a name that is nearly one is told', () => {
    expect(registry.near('sonet')).toContain('sonnet');
    expect(registry.near('claude-opus-5.5x')[0]).toBe('claude-opus-5-5');
    expect(registry.near('gpt')).toHaveLength(3);
    expect(registry.near('zzzzzzzz')).toEqual([]);
  });
});
