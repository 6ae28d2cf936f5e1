import type { MicroUsd } from './units.ts';

/** Token counts by kind, cumulative over one attempt. */
export type TokenUsage = {
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  /** All that was written to a cache, for however long. */
  readonly cacheWrite: number;
  /** The part of `cacheWrite` that is kept for an hour, which costs more; missing: none, or the agent does not tell. */
  readonly cacheWriteHour?: number;
};

/** Whose price a cost was computed from, and which edition of it: a package's version, or the place in a configuration. */
export type PriceRef = { readonly source: 'genai-prices' | 'built-in' | 'configuration'; readonly version: string };

/**
 * Money, always with where the number comes from:
 * - `reported`: the agent or provider said so;
 * - `estimated`: computed by us from tokens and a price;
 * - `replayed`: copied from a recording; nobody was charged;
 * - `unknown`: no number exists. Never shown as $0.
 */
export type Cost =
  | {
      readonly source: 'reported' | 'estimated' | 'replayed';
      readonly amount: MicroUsd;
      /** Of estimated costs: what they were computed from. Missing on those of an older br. */
      readonly price?: PriceRef;
    }
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
    ...hourly((a.cacheWriteHour ?? 0) + (b.cacheWriteHour ?? 0)),
  };
}

/** The field for what is kept for an hour, left out where it is nothing. */
export function hourly(tokens: number): { readonly cacheWriteHour?: number } {
  return tokens > 0 ? { cacheWriteHour: tokens } : {};
}

/** Money that counts against a budget: reported and estimated; a replayed cost is nobody's spending. */
export function chargedAmount(usage: readonly ModelUsage[]): MicroUsd {
  let sum = 0;
  for (const { cost } of usage) if (cost.source === 'reported' || cost.source === 'estimated') sum += cost.amount;
  return sum;
}
