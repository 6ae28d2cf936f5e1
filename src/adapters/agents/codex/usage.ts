import { type Json, number } from '../../../lib/json.ts';
import { NO_TOKENS, type ModelUsage, type TokenUsage, addTokens } from '../../../model/usage.ts';

/**
 * What a conversation has used in all, from `turn.completed`. Cached tokens are a part of the input there (seen in 0.169.0).
 * Reasoning is a part of the output.
 */
export function conversationTokens(usage: Json): TokenUsage {
  const [cacheRead, cacheWrite] = [
    number(usage['cached_input_tokens']) ?? 0,
    number(usage['cache_write_input_tokens']) ?? 0,
  ];
  const input = Math.max(0, (number(usage['input_tokens']) ?? 0) - cacheRead - cacheWrite);
  return { input, output: number(usage['output_tokens']) ?? 0, cacheRead, cacheWrite };
}

/**
 * The part of a conversation's total that this attempt used: the total goes on over `resume`. A part that was killed said
 * nothing of what it used; the one that goes on counts it.
 */
export function ownTokens(total: TokenUsage, prior: readonly ModelUsage[]): TokenUsage {
  const before = prior.reduce((sum, { tokens }) => addTokens(sum, tokens), NO_TOKENS);
  return {
    input: Math.max(0, total.input - before.input),
    output: Math.max(0, total.output - before.output),
    cacheRead: Math.max(0, total.cacheRead - before.cacheRead),
    cacheWrite: Math.max(0, total.cacheWrite - before.cacheWrite),
  };
}
