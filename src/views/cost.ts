import type { AttemptState, SessionState } from '../model/session.ts';
import type { MicroUsd } from '../model/units.ts';
import { addTokens, type Cost, type ModelUsage, NO_TOKENS, type TokenUsage } from '../model/usage.ts';
import { count, money } from './format.ts';

/** Sums of money kept apart by where the numbers come from; adding them up would hide what they are worth. */
export type CostTotals = {
  readonly reported: MicroUsd | null;
  readonly estimated: MicroUsd | null;
  readonly replayed: MicroUsd | null;
  /** Something was used whose price nobody knows. */
  readonly unknown: boolean;
};

/** What one model used over a number of attempts. */
export type ModelCost = { readonly model: string; readonly tokens: TokenUsage; readonly cost: CostTotals };

/** No usage at all. */
export const NO_COST: CostTotals = { reported: null, estimated: null, replayed: null, unknown: false };

/** Usage summed by model, dearest first. */
export function costByModel(attempts: Iterable<AttemptState>): readonly ModelCost[] {
  const models = new Map<string, ModelCost>();
  for (const attempt of attempts) {
    for (const { model, tokens, cost } of attempt.usage) {
      const so = models.get(model) ?? { model, tokens: NO_TOKENS, cost: NO_COST };
      models.set(model, { model, tokens: addTokens(so.tokens, tokens), cost: addCost(so.cost, cost) });
    }
  }
  return [...models.values()].toSorted((a, b) => weight(b.cost) - weight(a.cost) || (a.model < b.model ? -1 : 1));
}

/** Money of some usage, by source. */
export function totalCost(usage: Iterable<ModelUsage>): CostTotals {
  let totals = NO_COST;
  for (const { cost } of usage) totals = addCost(totals, cost);
  return totals;
}

/** Money of a whole session, by source. */
export function sessionCost(state: SessionState): CostTotals {
  return totalCost(Object.values(state.attempts).flatMap((attempt) => attempt.usage));
}

/** All tokens of some usage, whatever their kind. */
export function totalTokens(usage: Iterable<ModelUsage>): number {
  let sum = 0;
  for (const { tokens } of usage) sum += tokens.input + tokens.output + tokens.cacheRead + tokens.cacheWrite;
  return sum;
}

/** In words, every number with its source: `$1.20 reported + $0.30 estimated`, `unknown cost`; `''` when nothing was used. */
export function costText(cost: CostTotals): string {
  const parts: string[] = [];
  if (cost.reported !== null) parts.push(`${money(cost.reported)} reported`);
  if (cost.estimated !== null) parts.push(`${money(cost.estimated)} estimated`);
  if (cost.replayed !== null) parts.push(`${money(cost.replayed)} replayed, not charged`);
  if (cost.unknown) parts.push('unknown cost');
  return parts.join(' + ');
}

/** For narrow columns: `$1.20` reported, `~$0.30` estimated, `$0.10 replayed`, `$?` unknown. */
export function shortCost(cost: CostTotals): string {
  const parts: string[] = [];
  if (cost.reported !== null) parts.push(money(cost.reported));
  if (cost.estimated !== null) parts.push(`~${money(cost.estimated)}`);
  if (cost.replayed !== null) parts.push(`${money(cost.replayed)} replayed`);
  if (cost.unknown) parts.push('$?');
  return parts.join('+');
}

/** Tokens by kind: `12.3k in, 900 out, 80k cache read`; kinds not used are left out. */
export function tokensText(tokens: TokenUsage): string {
  const parts = [`${count(tokens.input)} in`, `${count(tokens.output)} out`];
  if (tokens.cacheRead > 0) parts.push(`${count(tokens.cacheRead)} cache read`);
  if (tokens.cacheWrite > 0) parts.push(`${count(tokens.cacheWrite)} cache write`);
  return parts.join(', ');
}

function addCost(totals: CostTotals, cost: Cost): CostTotals {
  if (cost.source === 'unknown') return { ...totals, unknown: true };
  return { ...totals, [cost.source]: (totals[cost.source] ?? 0) + cost.amount };
}

function weight(cost: CostTotals): number {
  return (cost.reported ?? 0) + (cost.estimated ?? 0) + (cost.replayed ?? 0);
}
