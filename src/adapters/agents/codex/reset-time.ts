import type { EpochMillis } from '../../../model/units.ts';

/** Now, and where the clock on the wall hangs: an IANA name such as `Europe/Berlin`. */
export type WallClock = { readonly now: EpochMillis; readonly zone: string };

const MINUTE = 60_000;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `Try again at 3:05 PM.` of the same day, or `Try again at Nov 24th, 2026 3:05 PM.`: the two ways of protocol/src/error.rs. */
const STATED = /try again at (?:([A-Z][a-z]{2}) (\d{1,2})(?:st|nd|rd|th), (\d{4}) )?(\d{1,2}):(\d{2}) ([AP])M/iu;

/**
 * When a limit ends, from Codex's sentence about it; null when it names no time. The sentence has local time in whole
 * minutes, rounded down, so the minute's end is taken.
 */
export function resetTime(words: string, { now, zone }: WallClock): EpochMillis | null {
  const [, month, day, year, hour, minute, half] = STATED.exec(words) ?? [];
  if (hour === undefined || minute === undefined) return null;
  const hours = (Number(hour) % 12) + (half?.toUpperCase() === 'P' ? 12 : 0);
  const today = new Date(now + offsetAt(now, zone));
  const date =
    month === undefined
      ? Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate())
      : Date.UTC(Number(year), MONTHS.indexOf(month.toLowerCase()), Number(day));
  const wall = date + hours * 60 * MINUTE + Number(minute) * MINUTE;
  // The offset that holds then: asked twice, because the first guess may lie on the other side of a clock change.
  const guess = wall - offsetAt(wall, zone);
  return wall - offsetAt(guess, zone) + MINUTE;
}

/** How far the zone is ahead of UTC at a time, in milliseconds. */
function offsetAt(at: EpochMillis, zone: string): number {
  const name = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/u.exec(name ?? '') ?? [];
  const size = Number(hours ?? 0) * 60 * MINUTE + Number(minutes ?? 0) * MINUTE;
  return sign === '-' ? -size : size;
}
