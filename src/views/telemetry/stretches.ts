import type { EpochMillis, Millis } from '../../model/units.ts';

/** From `since`, up to and without `until`. */
export type Stretch = { readonly since: EpochMillis; readonly until: EpochMillis };

/** How long at least one of them lasted: what they share counts once. */
export function sumOfUnion(stretches: readonly Stretch[]): Millis {
  let sum = 0;
  let reached = -Infinity;
  for (const { since, until } of stretches.toSorted((a, b) => a.since - b.since)) {
    if (until <= reached) continue;
    sum += until - Math.max(since, reached);
    reached = until;
  }
  return sum;
}

/** What lies within a window; nothing of those outside. */
export function within(stretches: readonly Stretch[], window: Stretch): readonly Stretch[] {
  return stretches
    .map(({ since, until }) => ({ since: Math.max(since, window.since), until: Math.min(until, window.until) }))
    .filter(({ since, until }) => since < until);
}
