import { chanceGiven } from './shared-difficulty.ts';
import { normalShare } from './normal.ts';

/** Tries that look the same to whoever learns from them. */
export type Trials = {
  /** What they were expected to need, as a threshold. */
  readonly threshold: number;
  /** How easy the tasks were, by who had failed at them; null: as tasks are. */
  readonly ease: readonly number[] | null;
  readonly passed: number;
  readonly failed: number;
};

const STEPS: readonly number[] = Array.from({ length: 41 }, (_, at) => (at - 20) * 0.15);
const LEAST = 1e-9;

/**
 * By how much thresholds are to be moved so that they fit what happened: the mean of what is likely after the tries, when before them
 * it was normal around 0 with this spread. With few tries it stays near 0; with many it is what they say. Pure.
 */
export function pooledShift(trials: readonly Trials[], spread: number): number {
  if (trials.length === 0) return 0;
  const weights = STEPS.map((step) => -((step / spread) ** 2) / 2 + likelihood(trials, step));
  const most = Math.max(...weights);
  let [sum, mean] = [0, 0];
  for (const [at, step] of STEPS.entries()) {
    const weight = Math.exp((weights[at] ?? 0) - most);
    sum += weight;
    mean += weight * step;
  }
  return mean / sum;
}

function likelihood(trials: readonly Trials[], step: number): number {
  let sum = 0;
  for (const { threshold, ease, passed, failed } of trials) {
    const chance = ease === null ? normalShare(threshold + step) : chanceGiven(threshold + step, ease);
    sum += passed * Math.log(Math.max(LEAST, chance)) + failed * Math.log(Math.max(LEAST, 1 - chance));
  }
  return sum;
}

/** By how much logarithms are to be moved so that they fit these rests, as if `weight` cases of no difference had been seen too. Pure. */
export function pooledMean(rests: readonly number[], weight: number): number {
  return rests.length === 0 ? 0 : rests.reduce((sum, rest) => sum + rest, 0) / (rests.length + weight);
}

/** How far rests lie from `middle`, as a standard deviation, as if `weight` cases with the one given had been seen too. Pure. */
export function pooledSpread(
  rests: readonly number[],
  { middle, spread, weight }: { readonly middle: number; readonly spread: number; readonly weight: number },
): number {
  const squares = rests.reduce((sum, rest) => sum + (rest - middle) ** 2, weight * spread ** 2);
  return Math.sqrt(squares / (rests.length + weight));
}
