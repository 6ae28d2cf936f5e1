import type { Metric } from '../model/measurement.ts';
import type { Total } from '../ports/telemetry.ts';

/** Sums told apart by metric and label; what else they are told apart by does not matter. */
type Sums = readonly Pick<Total, 'metric' | 'label' | 'sum' | 'count'>[];

/** The sum of a metric, or of one of its labels. */
export function sumOf(totals: Sums, metric: Metric, label?: string): number {
  let sum = 0;
  for (const total of totals)
    if (total.metric === metric && (label === undefined || total.label === label)) sum += total.sum;
  return sum;
}

/**
 * Share of judged attempts that landed, 0…1, and of how many; null when none was judged. Lost and cancelled attempts say nothing
 * about the work and do not count. Needs `attempts` by label.
 */
export function successRate(totals: Sums): { readonly rate: number; readonly of: number } | null {
  const landed = sumOf(totals, 'attempts', 'landed');
  const of = landed + sumOf(totals, 'attempts', 'failed');
  return of === 0 ? null : { rate: landed / of, of };
}

/**
 * Share of input tokens that were read from a cache, 0…1, and of how many tokens; null when there were none. What is written to
 * a cache was no hit, so it counts as input. Needs `tokens` by label.
 */
export function cacheHitRate(totals: Sums): { readonly rate: number; readonly of: number } | null {
  const hits = sumOf(totals, 'tokens', 'cacheRead');
  const of = hits + sumOf(totals, 'tokens', 'input') + sumOf(totals, 'tokens', 'cacheWrite');
  return of === 0 ? null : { rate: hits / of, of };
}

/** Money that was charged, µUSD: reported and estimated; replayed costs nobody anything. Needs `cost` by label. */
export function chargedCost(totals: Sums): number {
  return sumOf(totals, 'cost', 'reported') + sumOf(totals, 'cost', 'estimated');
}
