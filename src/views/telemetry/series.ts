import type { EpochMillis, Millis } from '../../model/units.ts';
import type { Stretch } from './stretches.ts';

/** Bars of one width that follow each other; null: nothing is known of that time. */
export type Series = {
  /** When the first begins; null: there is none. */
  readonly start: EpochMillis | null;
  readonly width: Millis;
  readonly values: readonly (number | null)[];
  /** Gaps that were not filled, because the first bar and the last are too far apart: `bars` are missing before the value at `at`. */
  readonly skipped: readonly { readonly at: number; readonly bars: number }[];
};

/** So many bars a series has at most with its gaps: a clock that was wrong once must not make millions of them. */
const MOST_BARS = 1000;

/** How fine a stretch of time is drawn. */
export type Grain = { readonly period: 'minute' | 'hour' | 'day' | 'week'; readonly width: Millis };

const MINUTE: Millis = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const GRAINS: readonly Grain[] = [
  { period: 'minute', width: MINUTE },
  { period: 'hour', width: HOUR },
  { period: 'day', width: DAY },
  { period: 'week', width: 7 * DAY },
];

/** The finest bars of which a stretch has at most `most`, but not finer than `finest`. Whatever the stretch, weeks are the widest. */
export function grainFor(length: Millis, most: number, finest: Grain['period'] = 'minute'): Grain {
  const from = GRAINS.findIndex(({ period }) => period === finest);
  const grains = GRAINS.slice(from);
  return grains.find(({ width }) => length / width <= most) ?? { period: 'week', width: 7 * DAY };
}

/**
 * Bars from the first to the last that there is, with the gaps between them, where that makes a thousand at most; otherwise
 * only those that there are. `empty`: what stands where nothing was counted.
 */
export function fillSeries(
  bars: readonly { readonly start: EpochMillis; readonly value: number }[],
  width: Millis,
  empty: number | null,
): Series {
  const values = new Map<EpochMillis, number>();
  for (const { start, value } of bars) values.set(start, (values.get(start) ?? 0) + value);
  const known = [...values].toSorted(([a], [b]) => a - b);
  const first = known[0]?.[0] ?? null;
  const fills = ((known.at(-1)?.[0] ?? 0) - (first ?? 0)) / width < MOST_BARS;
  const filled: (number | null)[] = [];
  const skipped: { at: number; bars: number }[] = [];
  let next = first ?? 0;
  for (const [start, value] of known) {
    const gap = Math.round((start - next) / width);
    if (fills) for (let n = 0; n < gap; n++) filled.push(empty);
    else if (gap > 0) skipped.push({ at: filled.length, bars: gap });
    filled.push(value);
    next = start + width;
  }
  return { start: first, width, values: filled, skipped };
}

/** At most so many bars: neighbours become one, by their sum or by the greatest of them. */
export function shorten(
  values: readonly (number | null)[],
  most: number,
  how: 'sum' | 'max',
): readonly (number | null)[] {
  const size = Math.ceil(values.length / most);
  if (size <= 1) return values;
  const made: (number | null)[] = [];
  for (let at = 0; at < values.length; at += size) {
    const known = values.slice(at, at + size).filter((value) => value !== null);
    const whole =
      how === 'sum' ? known.reduce((sum, value) => sum + value, 0) : known.reduce((a, b) => Math.max(a, b), -Infinity);
    made.push(known.length === 0 ? null : whole);
  }
  return made;
}

/** The bars of UTC that a stretch lies in: hours, days, and weeks from Monday on. */
export function wholeBars(window: Stretch, width: Millis): Stretch {
  // 1970 began on a Thursday.
  const from = width === 7 * DAY ? 4 * DAY : 0;
  const floor = (at: EpochMillis): EpochMillis => Math.floor((at - from) / width) * width + from;
  return { since: floor(window.since), until: floor(window.until - 1) + width };
}
