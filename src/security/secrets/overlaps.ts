import type { Candidate } from './detector.ts';
import type { SecretMatch } from './secret-match.ts';

/** Of candidates that overlap, the best: the higher rank, then the longer, then the first. In the order of their places. */
export function withoutOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const kept: Candidate[] = [];
  // Only those that touch one another, directly or through others, are weighed against each other.
  let group: Candidate[] = [];
  let end = 0;
  for (const one of candidates.toSorted((a, b) => a.start - b.start)) {
    if (one.start >= end) {
      for (const candidate of best(group)) kept.push(candidate);
      group = [];
    }
    group.push(one);
    end = Math.max(end, one.end);
  }
  for (const candidate of best(group)) kept.push(candidate);
  return kept;
}

function best(group: readonly Candidate[]): readonly Candidate[] {
  if (group.length < 2) return group;
  const sorted = group.toSorted((a, b) => b.rank - a.rank || b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken = new Taken();
  return sorted.filter((one) => taken.take(one.start, one.end)).toSorted((a, b) => a.start - b.start);
}

/** Stretches that are spoken for, sorted by their start. */
class Taken {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  take(start: number, end: number): boolean {
    const at = firstNotBefore(this.#starts, start);
    if ((this.#ends[at - 1] ?? 0) > start || (this.#starts[at] ?? Infinity) < end) return false;
    this.#starts.splice(at, 0, start);
    this.#ends.splice(at, 0, end);
    return true;
  }
}

/** The index of the first of sorted numbers that is not less. */
function firstNotBefore(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What stands plainly goes before what had to be decoded at the same place, and each secret is told once a place. */
export function settled(plain: readonly SecretMatch[], decoded: readonly SecretMatch[]): readonly SecretMatch[] {
  if (decoded.length === 0) return plain;
  // None of them overlaps another: their ends are sorted as well.
  const ends = plain.map((one) => one.end);
  const seen = new Set<string>();
  const rest = decoded.filter((one) => {
    for (let at = firstNotBefore(ends, one.start + 1); (plain[at]?.start ?? Infinity) < one.end; at += 1)
      if ((plain[at]?.secret.length ?? 0) >= one.secret.length) return false;
    const key = `${one.start} ${one.end} ${one.rule} ${one.secret}`;
    return !seen.has(key) && seen.add(key);
  });
  return [...plain, ...rest].toSorted((a, b) => a.start - b.start || a.end - b.end);
}
