import type { Period } from '../../../ports/telemetry.ts';
import type { EpochMillis, Millis } from '../../../model/units.ts';

/** A minute in milliseconds. */
export const MINUTE: Millis = 60_000;
/** An hour in milliseconds. */
export const HOUR: Millis = 60 * MINUTE;
const DAY: Millis = 24 * HOUR;
const WEEK: Millis = 7 * DAY;

/** The first Monday: 1970 began on a Thursday. */
const MONDAY: EpochMillis = 4 * DAY;

/** The periods as they are stored, finest first. Unix time has no leap seconds, so every minute has 60 seconds. */
export const PERIODS: readonly { readonly name: Period; readonly code: number; readonly width: Millis }[] = [
  { name: 'minute', code: 0, width: MINUTE },
  { name: 'hour', code: 1, width: HOUR },
  { name: 'day', code: 2, width: DAY },
  { name: 'week', code: 3, width: WEEK },
];

/** Number and width of a period. */
export function periodOf(name: Period): { readonly code: number; readonly width: Millis } {
  const found = PERIODS.find((period) => period.name === name);
  if (found === undefined) throw new Error(`no period ${name}`);
  return found;
}

/** When the period begins that a time lies in. */
export function startOf(at: EpochMillis, width: Millis): EpochMillis {
  const from = width === WEEK ? MONDAY : 0;
  return Math.floor((at - from) / width) * width + from;
}

/** The first begin of a period at or after a time. */
export function ceilTo(at: EpochMillis, width: Millis): EpochMillis {
  const start = startOf(at, width);
  return start === at ? at : start + width;
}
