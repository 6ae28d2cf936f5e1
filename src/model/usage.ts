import type { MicroUsd } from './units.ts';

/** Token counts by kind, cumulative over one attempt. */
export type TokenUsage = {
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
};

/**
 * Money, always with where the number comes from:
 * - `reported`: the agent or provider said so;
 * - `estimated`: computed by us from tokens and a price;
 * - `replayed`: copied from a recording; nobody was charged;
 * - `unknown`: no number exists. Never shown as $0.
 */
export type Cost =
  | { readonly source: 'reported' | 'estimated' | 'replayed'; readonly amount: MicroUsd }
  | { readonly source: 'unknown' };

/** What one model used in one attempt so far. */
export type ModelUsage = { readonly model: string; readonly tokens: TokenUsage; readonly cost: Cost };

/** Nothing used. */
export const NO_TOKENS: TokenUsage = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 };

/** Adds two counts. */
export function addTokens(a: TokenUsage, b: TokenUsage): TokenUsage {
  return {
    input: a.input + b.input,
    output: a.output + b.output,
    cacheRead: a.cacheRead + b.cacheRead,
    cacheWrite: a.cacheWrite + b.cacheWrite,
  };
}

/** Money that counts against a budget: reported and estimated; a replayed cost is nobody's spending. */
export function chargedAmount(usage: readonly ModelUsage[]): MicroUsd {
  let sum = 0;
  for (const { cost } of usage) if (cost.source === 'reported' || cost.source === 'estimated') sum += cost.amount;
  return sum;
}
