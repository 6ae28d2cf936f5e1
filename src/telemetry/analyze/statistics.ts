/** The value in the middle, the lower one of two; null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length / 2) - 1] ?? null;
}

/**
 * How far each value lies from the median, in robust standard deviations: by the median of the distances (MAD), or by their mean
 * where more than half of the values are equal (Iglewicz and Hoaglin, "How to Detect and Handle Outliers", 1993). 0 where all
 * are.
 */
export function robustScores(values: readonly number[]): readonly number[] {
  const middle = median(values);
  if (middle === null) return [];
  const distances = values.map((value) => Math.abs(value - middle));
  const spread =
    1.4826 * (median(distances) ?? 0) || 1.253314 * (distances.reduce((sum, each) => sum + each, 0) / values.length);
  return values.map((value) => (spread === 0 ? 0 : (value - middle) / spread));
}

/** So many of so many. */
export type Proportion = { readonly hits: number; readonly of: number };

/** How many standard errors the second share lies above the first, with the pooled share as the truth; 0 where nothing can be told. */
export function proportionScore(a: Proportion, b: Proportion): number {
  const pooled = (a.hits + b.hits) / (a.of + b.of);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / a.of + 1 / b.of));
  return error > 0 ? (b.hits / b.of - a.hits / a.of) / error : 0;
}

/** The smallest count that a normal curve describes: of hits and of misses, in what both stretches would be without a change. */
const LEAST_EXPECTED = 5;

/** Whether {@link proportionScore} means anything: at least five hits and five misses are to be expected in each. */
export function isTestable(a: Proportion, b: Proportion): boolean {
  const pooled = (a.hits + b.hits) / (a.of + b.of);
  return [a.of, b.of].every((of) => of * pooled >= LEAST_EXPECTED && of * (1 - pooled) >= LEAST_EXPECTED);
}

/**
 * How many standard errors the second sample ranks above the first: the rank-sum test of Mann and Whitney by its normal
 * approximation, ties shared and taken out of the error. It asks nothing of how values are distributed. 0 where nothing can be told.
 */
export function rankScore(a: readonly number[], b: readonly number[]): number {
  const all = [
    ...a.map((value) => ({ value, second: false })),
    ...b.map((value) => ({ value, second: true })),
  ].toSorted((x, y) => x.value - y.value);
  const n = all.length;
  let [ranks, ties] = [0, 0];
  for (let from = 0; from < n;) {
    let to = from;
    while (to < n && all[to]?.value === all[from]?.value) to += 1;
    const rank = (from + 1 + to) / 2;
    for (let index = from; index < to; index++) if (all[index]?.second === true) ranks += rank;
    ties += (to - from) ** 3 - (to - from);
    from = to;
  }
  const u = ranks - (b.length * (b.length + 1)) / 2;
  const variance = ((a.length * b.length) / 12) * (n + 1 - ties / (n * (n - 1)));
  return variance > 0 ? (u - (a.length * b.length) / 2) / Math.sqrt(variance) : 0;
}
