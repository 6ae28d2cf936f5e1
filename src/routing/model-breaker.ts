import type { EpochMillis, Millis } from '../model/units.ts';

/** Overloads in a row, of whatever tasks, after which a model is left alone. A default: nobody measured it. */
export const THRESHOLD = 3;

/** Only overloads that lie this close together count as a row. A default, as the others. */
export const WINDOW: Millis = 15 * 60_000;

/** How long a model is left alone at first; each probe that fails doubles it. */
export const FIRST_REST: Millis = 60_000;
export const LONGEST_REST: Millis = 15 * 60_000;

/** How an attempt with a model ended, as far as the provider is concerned: it had too much to do, or it served. */
export type Served = { readonly at: EpochMillis; readonly overloaded: boolean };

/**
 * Whether a model may be tried. `closed`: as usual. `open`: not before `until`. `half-open`: yes; the first attempt that ends decides.
 */
export type BreakerState =
  | { readonly kind: 'closed' }
  | { readonly kind: 'open'; readonly until: EpochMillis }
  | { readonly kind: 'half-open'; readonly since: EpochMillis };

/**
 * The circuit breaker of one model, read off what became of the attempts with it: no state beside the log, so that a crash or another
 * owner comes to the same. Entries count in the order of their times; what ends while it is open was started before, and only good
 * news changes anything. Pure.
 */
export function modelBreaker(log: readonly Served[], now: EpochMillis): BreakerState {
  let row: readonly EpochMillis[] = [];
  let rest: { readonly until: EpochMillis; readonly length: Millis } | null = null;
  for (const { at, overloaded } of log.filter((entry) => entry.at <= now).toSorted((a, b) => a.at - b.at)) {
    if (!overloaded) {
      row = [];
      rest = null;
    } else if (rest === null) {
      row = [...row.filter((time) => at - time < WINDOW), at];
      if (row.length >= THRESHOLD) rest = { until: at + FIRST_REST, length: FIRST_REST };
    } else if (at >= rest.until) {
      const length: Millis = Math.min(LONGEST_REST, rest.length * 2);
      rest = { until: at + length, length };
    }
  }
  if (rest === null) return { kind: 'closed' };
  return now < rest.until ? { kind: 'open', until: rest.until } : { kind: 'half-open', since: rest.until };
}
