import type { Complexity } from '../../model/complexity.ts';
import { quantile, shareBelow } from './ranks.ts';

/** What sizes of changes are measured against: those that were made here, and those a model said (`SizeModel`). */
type Scale = { readonly sizes: ArrayLike<number>; readonly predictions: ArrayLike<number> };

/** Below this score work is simple. */
const MODERATE = 35;
/** From this score on it is complex. */
const COMPLEX = 65;

/** The size that a score stands for. */
export function sizeOfScore(score: number): Complexity['size'] {
  if (score < MODERATE) return 'simple';
  return score < COMPLEX ? 'moderate' : 'complex';
}

/**
 * The score of a change that was made, by the logarithm of 1 + its lines: half of it by its rank among the changes here, half by
 * its lines alone, so that the largest change of a repository of small ones is not complex for that.
 */
export function scoreOfSize({ sizes }: Scale, log: number): number {
  return 50 * shareBelow(sizes, log) + 0.5 * scoreOfLines(log);
}

/** The score of a change that is expected, by what the model says of it: models say less extreme things than happen. */
export function scoreOfPrediction({ sizes, predictions }: Scale, prediction: number): number {
  const share = shareBelow(predictions, prediction);
  return 50 * share + 0.5 * scoreOfLines((prediction + quantile(sizes, share)) / 2);
}

/** Ten lines are 20, forty 41, a hundred and fifty 62, four hundred 78. Set by hand. */
function scoreOfLines(log: number): number {
  return Math.max(0, Math.min(100, 16 * log - 18));
}
