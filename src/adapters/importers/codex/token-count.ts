import { type Json, number, object } from '../../../lib/json.ts';
import type { TokenUsage } from '../../../model/usage.ts';

/** Counts of Codex. Cached tokens, and those that are written to a cache, are a part of the input; reasoning is one of the output. */
export type Counts = {
  readonly input: number;
  readonly cached: number;
  readonly written: number;
  readonly output: number;
};

/** What a `token_count` tells: the thread's total so far, and what the last call used. Null: it does not tell that. */
export type TokenCount = { readonly total: Counts | null; readonly last: Counts | null };

/** No call has that many tokens of a kind, nor any thread: more is a mistake. */
const MOST = 1e12;

/** Reads the payload of a `token_count`; null: it tells of limits only; a text: it cannot be true. */
export function tokenCount(payload: Json): TokenCount | string | null {
  const info = object(payload['info']);
  const [total, last] = [countsOf(info['total_token_usage']), countsOf(info['last_token_usage'])];
  if (total === 'wrong' || last === 'wrong') return 'a call with counts that cannot be';
  return total === null && last === null ? null : { total, last };
}

function countsOf(value: unknown): Counts | null | 'wrong' {
  const usage = object(value);
  if (Object.keys(usage).length === 0) return null;
  const of = (key: string): number => (usage[key] === undefined ? 0 : Math.round(number(usage[key]) ?? Number.NaN));
  const counts = {
    input: of('input_tokens'),
    cached: of('cached_input_tokens'),
    written: of('cache_write_input_tokens'),
    output: of('output_tokens'),
  };
  return Object.values(counts).some((count) => Number.isNaN(count) || count > MOST) ? 'wrong' : counts;
}

/** As one text: equal counts have equal ones. */
export function countsName({ input, cached, written, output }: Counts): string {
  return `${input} ${cached} ${written} ${output}`;
}

/** What came in between two totals; null: the second is none that follows the first. */
export function countsBetween(before: Counts, after: Counts): Counts | null {
  const between = {
    input: after.input - before.input,
    cached: after.cached - before.cached,
    written: after.written - before.written,
    output: after.output - before.output,
  };
  return Object.values(between).some((count) => count < 0) ? null : between;
}

/** As tokens by kind. */
export function tokensOf({ input, cached, written, output }: Counts): TokenUsage {
  const cacheRead = Math.min(cached, input);
  const cacheWrite = Math.min(written, input - cacheRead);
  return { input: input - cacheRead - cacheWrite, output, cacheRead, cacheWrite };
}
