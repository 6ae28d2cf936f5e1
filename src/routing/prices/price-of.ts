import type { MicroUsd } from '../../model/units.ts';
import type { PriceRef, TokenUsage } from '../../model/usage.ts';
import type { Rates } from '../models/built-in-models.ts';
import type { LongRates, ModelPrice } from './model-price.ts';

/**
 * Tokens, and whether they are those of one request. Long prompts make a whole request dearer, so that one has to know of each
 * how long it was: a sum over several says nothing of that, and is never taken for a long prompt.
 */
export type Used = {
  readonly of: 'request' | 'requests';
  readonly tokens: TokenUsage;
  /** Done in a batch, where that costs less. */
  readonly batch?: boolean;
};

/** A kind of tokens that has a price of its own. */
export type TokenKind = keyof Rates;

/** All kinds, in the order in which they are told. */
export const TOKEN_KINDS: readonly TokenKind[] = ['input', 'cacheRead', 'cacheWrite', 'cacheWriteHour', 'output'];

/** One kind of a computed cost; `rate` in dollars for a million tokens. `cacheWrite` here is without what is kept for an hour. */
export type PriceLine = {
  readonly kind: TokenKind;
  readonly tokens: number;
  readonly rate: number;
  readonly usd: number;
};

/** What tokens cost. */
export type Priced = {
  /** Not rounded. */
  readonly usd: number;
  /** The same, rounded to whole micro-dollars. */
  readonly amount: MicroUsd;
  readonly price: PriceRef;
  /** Kinds of which there were any. */
  readonly lines: readonly PriceLine[];
  /** Requests of the sum may have had long prompts, which cost more: it is no less than this. */
  readonly atLeast: boolean;
};

/** What tokens cost by a price. Counts that no counter can have (negative, not finite) are taken for none. Pure. */
export function costBy(price: ModelPrice, { of, tokens, batch }: Used): Priced {
  const parts = partsOf(tokens);
  const prompt = parts.input + parts.cacheRead + parts.cacheWrite + parts.cacheWriteHour;
  const { rates, long } = batch === true && price.batch !== null ? price.batch : price;
  const longer = longRates(long, prompt);
  const valid = of === 'request' ? (longer ?? rates) : rates;
  const lines = TOKEN_KINDS.flatMap((kind): PriceLine[] => {
    const count = parts[kind];
    return count === 0 ? [] : [{ kind, tokens: count, rate: valid[kind], usd: (count * valid[kind]) / 1_000_000 }];
  });
  const usd = lines.reduce((sum, line) => sum + line.usd, 0);
  const atLeast = of === 'requests' && longer !== null;
  return { usd, amount: Math.round(usd * 1_000_000), price: price.ref, lines, atLeast };
}

/** The rates of a prompt that is that long; null: the usual ones. */
function longRates(long: readonly LongRates[], prompt: number): Rates | null {
  return long.findLast(({ above }) => prompt > above)?.rates ?? null;
}

/** Counts by kinds that have prices: no token is in two of them. */
function partsOf(tokens: TokenUsage): Rates {
  const written = count(tokens.cacheWrite);
  const hour = Math.min(written, count(tokens.cacheWriteHour ?? 0));
  return {
    input: count(tokens.input),
    output: count(tokens.output),
    cacheRead: count(tokens.cacheRead),
    cacheWrite: written - hour,
    cacheWriteHour: hour,
  };
}

function count(tokens: number): number {
  return Number.isFinite(tokens) ? Math.max(0, tokens) : 0;
}
