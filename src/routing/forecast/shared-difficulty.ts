import { normalQuantile, normalShare } from './normal.ts';

/**
 * How much of what decides whether an attempt passes lies in the task and is shared by all that try it, 0…1; the rest is luck and
 * the model's own. A second model after a failed first one does much worse than alone: with public results of pairs of models on the
 * same tasks (SWE-bench Verified: .406/.490 alone, .558 together; .724/.732, .778; SWE-bench Pro: .395/.437, .496; Terminal-Bench
 * 2: .258/.596, .618) the probit model below needs .79, .93, .88 and .68. The middle of them, rounded down: a try here is given
 * what the gate said of the one before, which those were not.
 */
export const SHARED = 0.8;

/** Tasks from the hardest to the easiest, each standing for as many: middles of equal shares of a standard normal distribution. */
export const EASE: readonly number[] = Array.from({ length: 21 }, (_, at) => normalQuantile((at + 0.5) / 21));

const OWN = Math.sqrt(1 - SHARED);
const COMMON = Math.sqrt(SHARED);
/** Chances at which `normalQuantile` still has something to tell. */
const LEAST = 1e-6;

/** The threshold of a chance: what a try needs of ease and luck is below it. Pure. */
export function thresholdOf(chance: number): number {
  return normalQuantile(Math.min(1 - LEAST, Math.max(LEAST, chance)));
}

/** How likely one with this threshold passes a task of this ease (standard normal). Pure. */
export function chanceAt(threshold: number, ease: number): number {
  return normalShare((threshold + COMMON * ease) / OWN);
}

/** How much tasks of each ease weigh among those that all of these thresholds failed at; the weights sum to 1. Pure. */
export function easeAfter(failed: readonly number[]): readonly number[] {
  const weights = EASE.map((ease) => failed.reduce((left, threshold) => left * (1 - chanceAt(threshold, ease)), 1));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return sum > 0 ? weights.map((weight) => weight / sum) : EASE.map((_, at) => (at === 0 ? 1 : 0));
}

/** How likely one with this threshold passes where those weights hold. Pure. */
export function chanceGiven(threshold: number, weights: readonly number[]): number {
  let chance = 0;
  for (const [at, ease] of EASE.entries()) chance += (weights[at] ?? 0) * chanceAt(threshold, ease);
  return chance;
}
