import { type Json, list, number, object, text } from '../../../lib/json.ts';
import { type Cost, type ModelUsage, NO_TOKENS, type TokenUsage, chargedAmount } from '../../../model/usage.ts';

/** Follows what one attempt uses, as far as its agent tells. */
export type UsageMeter = {
  /** A new conversation, or one that goes on; `costBefore`: the cost it was told to have had. */
  opened(model: string | null, costBefore: unknown): void;
  /** The `cost` of a `usage_update`: of the whole conversation so far. Returns whether it is news. */
  cost(cost: unknown): boolean;
  /** The answer to the prompt: `usage` and `_meta` of it. */
  ended(usage: unknown, meta: unknown): void;
  /** Of this attempt alone; empty when nothing was told. */
  total(): readonly ModelUsage[];
};

type Counted = { readonly model: string | null; readonly tokens: TokenUsage };

/**
 * Tokens come with the answer to the prompt, if at all: in `usage` (https://agentclientprotocol.com/rfds/session-usage), of
 * this prompt, or in `_meta.quota` per model (Gemini CLI 0.61, without what came from a cache). Money comes in updates, of
 * the conversation from its start: what it had cost before, as told on loading or else as known from `prior`, is taken off.
 */
export function usageMeter(prior: readonly ModelUsage[]): UsageMeter {
  let model: string | null = null;
  let counted: readonly Counted[] = [];
  let [before, amount]: [number | null, number | null] = [knownBefore(prior), null];
  const cost = (): Cost => {
    if (amount === null || before === null) return { source: 'unknown' };
    // Less than before: this agent counts from when it was started.
    return { source: 'reported', amount: amount >= before ? amount - before : amount };
  };
  return {
    opened: (used, costBefore) => {
      model = used;
      before = microUsd(costBefore) ?? before;
    },
    cost: (told) => {
      const micro = microUsd(told);
      if (micro === null || micro === amount) return false;
      amount = Math.max(micro, amount ?? 0);
      return true;
    },
    ended: (usage, meta) => {
      const perModel = quotaOf(object(meta));
      const total = tokensOf(object(usage));
      if (perModel.length > 0) counted = perModel;
      else if (total !== null) counted = [{ model: null, tokens: total }];
    },
    total: () => {
      if (counted.length === 0 && amount === null) return [];
      const parts = counted.length > 0 ? counted : [{ model: null, tokens: NO_TOKENS }];
      // One sum for several models cannot be told apart.
      const own: Cost = parts.length === 1 ? cost() : { source: 'unknown' };
      return parts.map((part) => ({ model: part.model ?? model ?? 'unknown', tokens: part.tokens, cost: own }));
    },
  };
}

/** Null: it cost something, and nobody knows how much. */
function knownBefore(prior: readonly ModelUsage[]): number | null {
  return prior.every(({ cost }) => cost.source === 'reported') ? chargedAmount(prior) : null;
}

function microUsd(cost: unknown): number | null {
  const { amount, currency } = object(cost);
  const value = number(amount);
  return value === null || currency !== 'USD' ? null : Math.round(value * 1_000_000);
}

function tokensOf(usage: Json): TokenUsage | null {
  const [input, output] = [number(usage['inputTokens']), number(usage['outputTokens'])];
  if (input === null && output === null) return null;
  const [read, written] = [number(usage['cachedReadTokens']) ?? 0, number(usage['cachedWriteTokens']) ?? 0];
  const thought = number(usage['thoughtTokens']) ?? 0;
  const sum = (input ?? 0) + (output ?? 0) + read + written;
  // Thoughts are output; whether they are counted in it already shows in the sum.
  const apart = number(usage['totalTokens']) === sum + thought;
  return { input: input ?? 0, output: (output ?? 0) + (apart ? thought : 0), cacheRead: read, cacheWrite: written };
}

function quotaOf(meta: Json): readonly Counted[] {
  return list(object(meta['quota'])['model_usage']).flatMap((entry) => {
    const { model, token_count: count } = object(entry);
    const [name, counts] = [text(model), object(count)];
    const [input, output] = [number(counts['input_tokens']), number(counts['output_tokens'])];
    if (name === null || (input === null && output === null)) return [];
    return [{ model: name, tokens: { ...NO_TOKENS, input: input ?? 0, output: output ?? 0 } }];
  });
}
