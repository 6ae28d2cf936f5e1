import { type Json, number, object } from '../../../lib/json.ts';
import { hourly, type TokenUsage } from '../../../model/usage.ts';

/** Tokens of a message, by the field names of the Messages API. */
export function messageTokens(usage: Json): TokenUsage {
  const { minutes, hour } = writtenTokens(usage);
  return {
    input: number(usage['input_tokens']) ?? 0,
    output: number(usage['output_tokens']) ?? 0,
    cacheRead: number(usage['cache_read_input_tokens']) ?? 0,
    // The sum is what there always was; some gateways tell the parts alone.
    cacheWrite: Math.max(number(usage['cache_creation_input_tokens']) ?? 0, minutes + hour),
    ...hourly(hour),
  };
}

function writtenTokens(usage: Json): { readonly minutes: number; readonly hour: number } {
  const parts = object(usage['cache_creation']);
  return {
    minutes: number(parts['ephemeral_5m_input_tokens']) ?? 0,
    hour: number(parts['ephemeral_1h_input_tokens']) ?? 0,
  };
}

/** Tokens of one model, by the field names of the program's own account, which does not tell how long a cache is kept. */
export function modelTokens(usage: Json): TokenUsage {
  return {
    input: number(usage['inputTokens']) ?? 0,
    output: number(usage['outputTokens']) ?? 0,
    cacheRead: number(usage['cacheReadInputTokens']) ?? 0,
    cacheWrite: number(usage['cacheCreationInputTokens']) ?? 0,
  };
}

/** The same with what is known of how much is kept for an hour, as far as there is room for it. */
export function withHour(tokens: TokenUsage, hour: number): TokenUsage {
  return { ...tokens, ...hourly(Math.min(hour, tokens.cacheWrite)) };
}

/** Kind by kind the greater count. */
export function greater(a: TokenUsage, b: TokenUsage): TokenUsage {
  return {
    input: Math.max(a.input, b.input),
    output: Math.max(a.output, b.output),
    cacheRead: Math.max(a.cacheRead, b.cacheRead),
    cacheWrite: Math.max(a.cacheWrite, b.cacheWrite),
    ...hourly(Math.max(a.cacheWriteHour ?? 0, b.cacheWriteHour ?? 0)),
  };
}

/** What is left of a total without a part of it. */
export function without(all: TokenUsage, part: TokenUsage): TokenUsage {
  return {
    input: all.input - part.input,
    output: all.output - part.output,
    cacheRead: all.cacheRead - part.cacheRead,
    cacheWrite: all.cacheWrite - part.cacheWrite,
    ...hourly((all.cacheWriteHour ?? 0) - (part.cacheWriteHour ?? 0)),
  };
}
