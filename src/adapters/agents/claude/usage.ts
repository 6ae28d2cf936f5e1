import { type Json, number, object } from '../../../lib/json.ts';
import { type Cost, type ModelUsage, NO_TOKENS, type TokenUsage, addTokens } from '../../../model/usage.ts';
import type { AgentRequest } from '../../../ports/agent.ts';
import { greater, messageTokens, modelTokens, withHour, without } from './usage-tokens.ts';

/** Follows what one attempt uses. */
export type UsageMeter = {
  /**
   * A message began, or came whole: its usage so far. Seen again, the greater counts hold. `request`: the id of the request that it
   * answers, where it is told; gateways may give messages of two requests the same id.
   */
  message(of: { readonly id: string; readonly request: string | null; readonly model: string }, usage: Json): void;
  /** The counts of a message that began before grew. */
  grew(id: string, usage: Json): void;
  /** The program's own account, from a result event. */
  settle(result: Json): void;
  /** Of this attempt alone, per model, in the order of first use. */
  total(): readonly ModelUsage[];
};

type Settled = { readonly tokens: TokenUsage; readonly cost: Cost };
type Message = Settled & { readonly model: string };

const UNKNOWN: Cost = { source: 'unknown' };

/**
 * Counts from two sources, never both for the same call:
 * - while the agent works, the streamed messages, by message id (one message arrives as many events); what each of them cost is
 *   told by `price`, where there is one;
 * - a result event replaces what was streamed before it by the program's own account, which has the money, and calls that
 *   are not streamed (subagents, compaction).
 *
 * `prior` is what the resumed conversation had used: the totals of older programs include it.
 */
export function usageMeter(prior: readonly ModelUsage[], price: AgentRequest['price'] = () => UNKNOWN): UsageMeter {
  const streamed = new Map<string, Message>();
  const settled = new Map<string, Settled>();
  const keys = new MessageKeys();
  const put = (key: string, model: string, usage: Json): void => {
    const before = streamed.get(key)?.tokens ?? NO_TOKENS;
    const tokens = greater(before, messageTokens(usage));
    streamed.set(key, { model, tokens, cost: price(model, tokens) });
  };
  return {
    message: ({ id, request, model }, usage) => put(keys.of(id, request), model, usage),
    grew: (id, usage) => {
      const key = keys.of(id, null);
      const known = streamed.get(key);
      if (known !== undefined) put(key, known.model, usage);
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

/** Tells messages apart: by their id, and by the request where two have the same. */
class MessageKeys {
  /** By id: the key of the latest message, and the request it answers, once that was told. */
  readonly #latest = new Map<string, { key: string; request: string | null }>();

  of(id: string, request: string | null): string {
    const known = this.#latest.get(id);
    if (known === undefined) {
      this.#latest.set(id, { key: id, request });
      return id;
    }
    if (request === null || request === known.request) return known.key;
    if (known.request === null) {
      known.request = request;
      return known.key;
    }
    const key = `${id} ${request}`;
    this.#latest.set(id, { key, request });
    return key;
  }
}

function totalOf(settled: ReadonlyMap<string, Settled>, streamed: Iterable<Message>): readonly ModelUsage[] {
  const total = new Map<string, Settled>(settled);
  for (const { model, tokens, cost } of streamed) {
    const before = total.get(model);
    total.set(model, before === undefined ? { tokens, cost } : together(before, { tokens, cost }));
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
  const of = (all: readonly ModelUsage[], model: string): ModelUsage | undefined =>
    all.find((usage) => usage.model === model);
  const hourOf = (model: string): number => of(streamed, model)?.tokens.cacheWriteHour ?? 0;
  const since = result['model_usage_since_last_result'];
  if (since !== undefined) {
    const sum = new Map(settled);
    for (const [model, told] of perModel(since)) {
      const own = { ...told, tokens: withHour(told.tokens, hourOf(model)) };
      const before = settled.get(model);
      sum.set(model, before === undefined ? own : together(before, own));
    }
    return sum;
  }
  const totals = perModel(result['modelUsage']);
  if (totals.size === 0) return null;
  return new Map(
    [...totals].map(([model, all]) => {
      const own = ownPart(all, of(prior, model), of(streamed, model));
      return [model, { ...own, tokens: withHour(own.tokens, hourOf(model)) }];
    }),
  );
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
      const tokens = modelTokens(usage);
      return [model, { tokens, cost: toldCost(number(usage['costUSD']), tokens) }];
    }),
  );
}

/** A program that does not know a model's price says 0: what it used was not free for that. */
function toldCost(usd: number | null, { input, output, cacheRead, cacheWrite }: TokenUsage): Cost {
  if (usd === null || (usd === 0 && input + output + cacheRead + cacheWrite > 0)) return UNKNOWN;
  return { source: 'reported', amount: Math.round(usd * 1_000_000) };
}

/** A sum of costs is known where both are, and reported where both are. */
function together(a: Settled, b: Settled): Settled {
  const tokens = addTokens(a.tokens, b.tokens);
  if (a.cost.source === 'unknown' || b.cost.source === 'unknown') return { tokens, cost: UNKNOWN };
  const estimated = [b.cost, a.cost].find(({ source }) => source !== 'reported');
  return { tokens, cost: { ...(estimated ?? a.cost), amount: a.cost.amount + b.cost.amount } };
}

/** What was estimated before is not what the program counts: the rest of its sum is as little known. */
function minus(all: Settled, before: ModelUsage): Settled {
  const tokens = without(all.tokens, before.tokens);
  if (all.cost.source !== 'reported' || before.cost.source !== 'reported') return { tokens, cost: UNKNOWN };
  return { tokens, cost: { source: 'reported', amount: Math.max(0, all.cost.amount - before.cost.amount) } };
}
