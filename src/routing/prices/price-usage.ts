import type { EpochMillis } from '../../model/units.ts';
import type { Cost, ModelUsage, TokenUsage } from '../../model/usage.ts';
import type { PriceBook } from './price-book.ts';

/** Gives costs to what agents tell without one. */
export interface UsagePricing {
  /** Sums over several requests of each model: what is unknown is estimated where the model has a price; the rest stays. */
  estimate(usage: readonly ModelUsage[], at: EpochMillis): readonly ModelUsage[];
  /** One request alone, which may be one of a long prompt. */
  request(model: string, tokens: TokenUsage, at: EpochMillis): Cost;
  /** Whether a model has a price. */
  knows(model: string, at: EpochMillis): boolean;
}

const UNKNOWN: Cost = { source: 'unknown' };

/** Prices usage by a book. Pure. */
export function usagePricing(book: PriceBook): UsagePricing {
  const cost = (model: string, of: 'request' | 'requests', tokens: TokenUsage, at: EpochMillis): Cost => {
    const priced = book.priceOf(model, { of, tokens }, at);
    return priced === null ? UNKNOWN : { source: 'estimated', amount: priced.amount, price: priced.price };
  };
  return {
    estimate: (usage, at) =>
      usage.map((each) =>
        each.cost.source === 'unknown' && !isEmpty(each.tokens)
          ? { ...each, cost: cost(each.model, 'requests', each.tokens, at) }
          : each,
      ),
    request: (model, tokens, at) => cost(model, 'request', tokens, at),
    knows: (model, at) => book.price(model, at) !== null,
  };
}

/** Something was used, and nobody told how much: that is not nothing. */
function isEmpty({ input, output, cacheRead, cacheWrite }: TokenUsage): boolean {
  return input + output + cacheRead + cacheWrite === 0;
}
