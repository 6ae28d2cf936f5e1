import type { Event } from '../../model/event.ts';
import type { RecordPayloads } from '../../model/record-event.ts';
import { NO_TOKENS, addTokens, type ModelUsage, type TokenUsage } from '../../model/usage.ts';

/** What `usage.differed` carries, without the agent. */
export type Difference = Omit<RecordPayloads['usage.differed'], 'agent'>;

type Amounts = Difference['log'];

/** Less than this share of what the log tells is no difference worth a word: money is rounded on both sides. */
const WORTH = 0.01;

const NOTHING: Amounts = { tokens: NO_TOKENS, cost: null };

/**
 * Compares what an attempt's own log told of its usage with what its telemetry did (its `usage.observed` events). Null when they
 * agree within 1 %, in tokens of each kind and in money where both know it, and where its log tells of nothing. Pure.
 */
export function usageDifference(log: readonly ModelUsage[], observed: readonly Event[]): Difference | null {
  const logged = byModel(log);
  const told = byModel(observedUsage(observed));
  const differs = (name: string): boolean => apart(logged.get(name) ?? NOTHING, told.get(name) ?? NOTHING);
  const models = [...new Set([...logged.keys(), ...told.keys()])].filter(differs).toSorted();
  const [whole, seen] = [total(logged), total(told)];
  // An agent whose output tells of no usage has no log to compare with.
  if (KINDS.every((kind) => whole.tokens[kind] === 0) && (whole.cost ?? 0) === 0) return null;
  // Two names for one model make no difference.
  return models.length === 0 || !apart(whole, seen) ? null : { log: whole, telemetry: seen, models };
}

/** Usage by model of `usage.observed` events: the calls, each once, of those models that tell of calls; else the last sum. */
export function observedUsage(observed: readonly Event[]): readonly ModelUsage[] {
  const calls = new Map<string, ModelUsage[]>();
  const sums = new Map<string, ModelUsage>();
  const seen = new Set<string>();
  for (const event of observed) {
    if (event.type !== 'usage.observed') continue;
    const { model, tokens, cost, scope, request } = event.data;
    if (scope === 'total') sums.set(model, { model, tokens, cost });
    else if (request === null || !seen.has(request)) {
      if (request !== null) seen.add(request);
      calls.set(model, [...(calls.get(model) ?? []), { model, tokens, cost }]);
    }
  }
  return [...[...sums].flatMap(([model, sum]) => (calls.has(model) ? [] : [sum])), ...[...calls.values()].flat()];
}

function byModel(usage: readonly ModelUsage[]): ReadonlyMap<string, Amounts> {
  const sums = new Map<string, Amounts>();
  for (const { model, tokens, cost } of usage) {
    const name = plainName(model);
    const amount = cost.source === 'unknown' ? null : cost.amount;
    sums.set(name, add(sums.get(name) ?? NOTHING, { tokens, cost: amount }));
  }
  return sums;
}

/** A model is called with and without its date, and the size of its context: `claude-sonnet-4-5-20250929`, `claude-sonnet-4-5[1m]`. */
function plainName(model: string): string {
  return model.replace(/\[1m\]$/u, '').replace(/-20\d{6}$/u, '');
}

function total(sums: ReadonlyMap<string, Amounts>): Amounts {
  return [...sums.values()].reduce(add, NOTHING);
}

function add(a: Amounts, b: Amounts): Amounts {
  const cost = a.cost === null && b.cost === null ? null : (a.cost ?? 0) + (b.cost ?? 0);
  return { tokens: addTokens(a.tokens, b.tokens), cost };
}

const KINDS = ['input', 'output', 'cacheRead', 'cacheWrite'] as const satisfies readonly (keyof TokenUsage)[];

function apart(log: Amounts, told: Amounts): boolean {
  const pairs = KINDS.map((kind): readonly [number, number] => [log.tokens[kind], told.tokens[kind]]);
  if (log.cost !== null && told.cost !== null) pairs.push([log.cost, told.cost]);
  return pairs.some(([ours, theirs]) => Math.abs(ours - theirs) > WORTH * ours);
}
