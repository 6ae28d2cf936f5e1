import { type Cost, type ModelUsage, NO_TOKENS, type TokenUsage, addTokens } from '../../../model/usage.ts';
import { type Json, number, object } from '../../../lib/json.ts';

/** Follows what one attempt uses. */
export type UsageMeter = {
  /** A message began, or came whole: its usage so far. Seen again, the greater counts hold. */
  message(id: string, model: string, usage: Json): void;
  /** The counts of a message that began before grew. */
  grew(id: string, usage: Json): void;
  /** The program's own account, from a result event. */
  settle(result: Json): void;
  /** Of this attempt alone, per model, in the order of first use. */
  total(): readonly ModelUsage[];
};

type Message = { readonly model: string; readonly tokens: TokenUsage };
type Settled = { readonly tokens: TokenUsage; readonly cost: Cost };

const UNKNOWN: Cost = { source: 'unknown' };

/**
 * Counts from two sources, never both for the same call:
 * - while the agent works, the streamed messages, by message id (one message arrives as many events); no money is known;
 * - a result event replaces what was streamed before it by the program's own account, which has the money, and calls that
 *   are not streamed (subagents, compaction).
 *
 * `prior` is what the resumed conversation had used: the totals of older programs include it.
 */
export function usageMeter(prior: readonly ModelUsage[]): UsageMeter {
  const streamed = new Map<string, Message>();
  const settled = new Map<string, Settled>();
  const put = (id: string, model: string, usage: Json): void => {
    const before = streamed.get(id)?.tokens ?? NO_TOKENS;
    streamed.set(id, { model, tokens: greater(before, messageTokens(usage)) });
  };
  return {
    message: put,
    grew: (id, usage) => {
      const known = streamed.get(id);
      if (known !== undefined) put(id, known.model, usage);
    },
    settle: (result) => {
      const account = accountOf(result, { settled, streamed: totalOf(new Map(), streamed.values()), prior });
      if (account === null) return;
      streamed.clear();
      settled.clear();
      for (const [model, usage] of account) settled.set(model, usage);
    },
    total: () => totalOf(settled, streamed.values()),
  };
}

function totalOf(settled: ReadonlyMap<string, Settled>, streamed: Iterable<Message>): readonly ModelUsage[] {
  const total = new Map<string, Settled>(settled);
  for (const { model, tokens } of streamed) {
    total.set(model, { tokens: addTokens(total.get(model)?.tokens ?? NO_TOKENS, tokens), cost: UNKNOWN });
  }
  return [...total].map(([model, usage]) => ({ model, ...usage }));
}

type Known = {
  readonly settled: ReadonlyMap<string, Settled>;
  readonly streamed: readonly ModelUsage[];
  readonly prior: readonly ModelUsage[];
};

/**
 * What a result says this attempt used, or null when it says nothing (a failure at start).
 *
 * `model_usage_since_last_result` is exact, also for a resumed conversation (seen in 2.1.330). Without it `modelUsage` is
 * taken: of this run alone in 2.1.259, going on from the total that the conversation had saved in later versions.
 */
function accountOf(result: Json, { settled, streamed, prior }: Known): ReadonlyMap<string, Settled> | null {
  const since = result['model_usage_since_last_result'];
  if (since !== undefined) {
    const sum = new Map(settled);
    for (const [model, own] of perModel(since)) {
      const before = settled.get(model);
      sum.set(
        model,
        before === undefined
          ? own
          : { tokens: addTokens(before.tokens, own.tokens), cost: plus(before.cost, own.cost) },
      );
    }
    return sum;
  }
  const totals = perModel(result['modelUsage']);
  if (totals.size === 0) return null;
  const of = (all: readonly ModelUsage[], model: string): ModelUsage | undefined =>
    all.find((usage) => usage.model === model);
  return new Map([...totals].map(([model, all]) => [model, ownPart(all, of(prior, model), of(streamed, model))]));
}

/** A total holds the prior usage when there is room for it beside what was streamed. */
function ownPart(all: Settled, prior: ModelUsage | undefined, streamed: ModelUsage | undefined): Settled {
  if (prior === undefined) return all;
  const both = addTokens(prior.tokens, streamed?.tokens ?? NO_TOKENS);
  const holds = (['input', 'output', 'cacheRead', 'cacheWrite'] as const).every(
    (kind) => all.tokens[kind] >= both[kind],
  );
  return holds ? minus(all, prior) : all;
}

function perModel(value: unknown): ReadonlyMap<string, Settled> {
  return new Map(
    Object.entries(object(value)).map(([model, entry]) => {
      const usage = object(entry);
      const usd = number(usage['costUSD']);
      const cost: Cost = usd === null ? UNKNOWN : { source: 'reported', amount: Math.round(usd * 1_000_000) };
      return [model, { tokens: modelTokens(usage), cost }];
    }),
  );
}

function plus(a: Cost, b: Cost): Cost {
  return a.source === 'unknown' || b.source === 'unknown'
    ? UNKNOWN
    : { source: 'reported', amount: a.amount + b.amount };
}

function minus(all: Settled, before: ModelUsage): Settled {
  const tokens: TokenUsage = {
    input: all.tokens.input - before.tokens.input,
    output: all.tokens.output - before.tokens.output,
    cacheRead: all.tokens.cacheRead - before.tokens.cacheRead,
    cacheWrite: all.tokens.cacheWrite - before.tokens.cacheWrite,
  };
  if (all.cost.source === 'unknown' || before.cost.source === 'unknown') return { tokens, cost: UNKNOWN };
  return { tokens, cost: { source: 'reported', amount: Math.max(0, all.cost.amount - before.cost.amount) } };
}

/** Field names of the Messages API. */
function messageTokens(usage: Json): TokenUsage {
  return {
    input: number(usage['input_tokens']) ?? 0,
    output: number(usage['output_tokens']) ?? 0,
    cacheRead: number(usage['cache_read_input_tokens']) ?? 0,
    cacheWrite: number(usage['cache_creation_input_tokens']) ?? 0,
  };
}

/** Field names of the program's own account. */
function modelTokens(usage: Json): TokenUsage {
  return {
    input: number(usage['inputTokens']) ?? 0,
    output: number(usage['outputTokens']) ?? 0,
    cacheRead: number(usage['cacheReadInputTokens']) ?? 0,
    cacheWrite: number(usage['cacheCreationInputTokens']) ?? 0,
  };
}

function greater(a: TokenUsage, b: TokenUsage): TokenUsage {
  return {
    input: Math.max(a.input, b.input),
    output: Math.max(a.output, b.output),
    cacheRead: Math.max(a.cacheRead, b.cacheRead),
    cacheWrite: Math.max(a.cacheWrite, b.cacheWrite),
  };
}
