import type { Forecast, Rung } from '../../model/route.ts';
import { Z90 } from '../forecast/normal.ts';
import { chanceAt, EASE, thresholdOf } from '../forecast/shared-difficulty.ts';

/** What a cascade comes to on average, when a task has so many tries. */
export type Outlook = {
  /** How likely one of the tries passes. */
  readonly accepted: number;
  /** Money of all tries that are made, micro-dollars; null: a price is missing. */
  readonly cost: number | null;
  /** Milliseconds; null: not known. */
  readonly duration: number | null;
  /** How many tries are made. */
  readonly attempts: number;
};

/**
 * What a cascade comes to: each try is made by the rung after the one that failed, the last one again at the end, until one passes.
 * How hard a task is stays with it, so a try after failures passes less often than a first one. Pure.
 */
export function outlookOf(rungs: readonly Rung[], tries: number): Outlook {
  const thresholds = rungs.map(({ chance }) => thresholdOf(chance.value));
  const means = rungs.map(({ cost }) => (cost === null ? null : meanOf(cost)));
  const times = rungs.map(({ duration }) => (duration === null ? null : meanOf(duration)));
  const made = rungs.map(() => 0);
  let failed = 0;
  for (const ease of EASE) {
    let left = 1 / EASE.length;
    for (let number = 0; number < tries; number += 1) {
      const at = Math.min(number, rungs.length - 1);
      made[at] = (made[at] ?? 0) + left;
      left *= 1 - chanceAt(thresholds[at] ?? 0, ease);
    }
    failed += left;
  }
  return {
    accepted: 1 - failed,
    cost: weighed(made, means),
    duration: weighed(made, times),
    attempts: made.reduce((sum, count) => sum + count, 0),
  };
}

/** The mean of what half of the cases do not exceed, nor nine of ten, where factors vary (lognormal). Pure. */
export function meanOf({ p50, p90 }: Pick<Forecast, 'p50' | 'p90'>): number {
  if (p50 <= 0 || p90 <= p50) return Math.max(0, p50);
  return p50 * Math.exp((Math.log(p90 / p50) / Z90) ** 2 / 2);
}

function weighed(counts: readonly number[], values: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const [at, count] of counts.entries()) {
    const value = values[at] ?? null;
    // A rung that is never reached costs nothing, whatever its price.
    if (count === 0) continue;
    if (value === null) return null;
    sum += count * value;
  }
  return sum;
}
