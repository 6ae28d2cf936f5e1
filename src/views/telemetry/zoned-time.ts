import type { EpochMillis, Millis } from '../../model/units.ts';

/** A time as a clock on a wall and a calendar show it; months from 1. */
export type WallTime = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
};

const MINUTE: Millis = 60_000;
const DAY: Millis = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far east of UTC the clocks of a zone stand at a time. Zones as `Intl` names them; it throws for others. */
export function offsetAt(at: EpochMillis, zone: string): Millis {
  let format = formats.get(zone);
  if (format === undefined) {
    const parts = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
    const clock = { hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23', era: 'short' } as const;
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, calendar: 'gregory', ...parts, ...clock });
    formats.set(zone, format);
  }
  const shown = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const number = (part: string): number => Number(shown[part] ?? 0);
  const year = shown['era'] === 'BC' ? 1 - number('year') : number('year');
  const [month, day] = [number('month'), number('day')];
  const wall = { year, month, day, hour: number('hour'), minute: number('minute'), second: number('second') };
  return asUtc(wall) - Math.floor(at / 1000) * 1000;
}

/**
 * When a clock of the zone shows this. A time that the clocks pass twice is the first of the two; one that they leap over is
 * the time as far behind the leap as it lies in it.
 */
export function fromWall(wall: WallTime, zone: string): EpochMillis {
  const as = asUtc(wall);
  // No zone changes twice within two days: the offsets of the day before and after are all there can be.
  const [before, after] = [offsetAt(as - DAY, zone), offsetAt(as + DAY, zone)];
  const first = as - before;
  if (offsetAt(first, zone) === before) return first;
  const second = as - after;
  return offsetAt(second, zone) === after ? second : first;
}

/** The first moment of the day that a time lies in; `days` later or earlier. Days of 23 and 25 hours included. */
export function startOfDay(at: EpochMillis, zone: string, days = 0): EpochMillis {
  const shown = new Date(at + offsetAt(at, zone));
  const day = new Date(Date.UTC(shown.getUTCFullYear(), shown.getUTCMonth(), shown.getUTCDate()) + days * DAY);
  const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
  return fromWall({ year, month, day: date, hour: 0, minute: 0, second: 0 }, zone);
}

/** `2026-03-01 14:05:09` on the clocks of the zone at that time. */
export function wallText(at: EpochMillis, zone: string): string {
  return new Date(at + offsetAt(at, zone)).toISOString().slice(0, 19).replace('T', ' ');
}

/** Whether there is such a day and time in the calendar. */
export function isWallTime(wall: WallTime): boolean {
  const { year, month, day, hour, minute, second } = wall;
  if (hour > 23 || minute > 59 || second > 59) return false;
  const made = new Date(asUtc({ year, month, day, hour: 0, minute: 0, second: 0 }));
  return made.getUTCFullYear() === year && made.getUTCMonth() + 1 === month && made.getUTCDate() === day;
}

/** The time at which a clock of UTC shows this. */
export function asUtc({ year, month, day, hour, minute, second }: WallTime): EpochMillis {
  // `Date.UTC` takes years below 100 for those of the last century.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() + (hour * 60 + minute) * MINUTE + second * 1000;
}
