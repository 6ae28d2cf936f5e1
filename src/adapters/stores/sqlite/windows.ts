import type { Period, Window } from '../../../ports/telemetry.ts';
import type { EpochMillis, Millis } from '../../../model/units.ts';
import { ceilTo, HOUR, periodOf, startOf } from './periods.ts';

/** How long sums of minutes are kept; `ports/telemetry.ts` promises it. */
export const MINUTES_KEPT: Millis = 48 * HOUR;

/** A stretch that one period's rows tell: from `since` up to and without `until`. */
export type Stretch = { readonly code: number; readonly since: EpochMillis; readonly until: EpochMillis };

/** The times that there are, before and after 1970: sums of a clock gone wild are still found. */
const FURTHEST: EpochMillis = 8.64e15;

/** The window as sums can tell it: whole minutes, or whole hours where minutes are not kept any more. */
export function usedWindow({ since, until }: Window, now: EpochMillis): Window {
  const width = (at: EpochMillis): number => (at < now - MINUTES_KEPT ? HOUR : 60_000);
  const [from, to] = [inTime(since), inTime(until)];
  return { since: startOf(from, width(from)), until: ceilTo(to, width(to)) };
}

/** A window of whole bars. */
export function barWindow({ since, until }: Window, period: Period): Window {
  const { width } = periodOf(period);
  return { since: startOf(inTime(since), width), until: ceilTo(inTime(until), width) };
}

/** Infinity, too, stands for a time. */
function inTime(at: EpochMillis): EpochMillis {
  return Math.min(FURTHEST, Math.max(-FURTHEST, at));
}

/** The window in as few rows as possible: days in the middle, hours before and after, minutes at the ends. */
export function stretches(window: Window): readonly Stretch[] {
  return cut(window, ['day', 'hour', 'minute']);
}

function cut({ since, until }: Window, periods: readonly Period[]): readonly Stretch[] {
  const [coarse, ...finer] = periods;
  if (coarse === undefined || since >= until) return [];
  const { code, width } = periodOf(coarse);
  const [from, to] = [ceilTo(since, width), startOf(until, width)];
  if (from >= to) return cut({ since, until }, finer);
  return [...cut({ since, until: from }, finer), { code, since: from, until: to }, ...cut({ since: to, until }, finer)];
}
