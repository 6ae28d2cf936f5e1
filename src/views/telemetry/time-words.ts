import { err, ok, type Result } from '../../lib/result.ts';
import type { EpochMillis, Millis } from '../../model/units.ts';
import { asUtc, fromWall, isWallTime, startOfDay } from './zoned-time.ts';

/** What a word about time is read against. */
export type Reader = { readonly now: EpochMillis; readonly zone: string };

/** Which end of a stretch a word says: as an end, a day means its last moment. */
export type Edge = 'since' | 'until';

const MINUTE: Millis = 60_000;
const UNITS: Readonly<Record<string, Millis>> = {
  m: MINUTE,
  h: 60 * MINUTE,
  d: 24 * 60 * MINUTE,
  w: 7 * 24 * 60 * MINUTE,
};

/** The ways to write a time, for the help and for refusals. */
export const TIME_WORDS =
  'how long ago (30m, 2h, 7d, 2w), a day (today, yesterday, 2026-03-01), or a time (2026-03-01T14:30, 2026-03-01T14:30Z, 2026-03-01T14:30+02:00)';

/**
 * A time as people type it: `2h` ago, `today`, `2026-03-01`, `2026-03-01T14:30` on the reader's clock, or with a zone of its
 * own. A day begins when it begins for the reader; as `until` it is meant to its end. The error goes on after the word.
 */
export function readTime(word: string, edge: Edge, { now, zone }: Reader): Result<EpochMillis, string> {
  const text = word.trim();
  const ago = /^(\d{1,5})([mhdw])$/.exec(text);
  if (ago !== null) return ok(now - Number(ago[1]) * (UNITS[ago[2] ?? ''] ?? 0));
  const days = edge === 'until' ? 1 : 0;
  if (text === 'now') return ok(now);
  if (text === 'today') return ok(startOfDay(now, zone, days));
  if (text === 'yesterday') return ok(startOfDay(now, zone, days - 1));
  const match =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?$/.exec(
      text,
    );
  if (match === null) return err('is no time');
  const number = (index: number): number => Number(match[index] ?? 0);
  const day = { year: number(1), month: number(2), day: number(3) };
  const wall = { ...day, hour: number(4), minute: number(5), second: number(6) };
  if (!isWallTime(wall)) return err('is no day and time of the calendar');
  if (match[4] === undefined) return ok(startOfDay(fromWall({ ...wall, hour: 12 }, zone), zone, days));
  const fraction = Number((match[7] ?? '').padEnd(3, '0'));
  return ok(fraction + (match[8] === undefined ? fromWall(wall, zone) : asUtc(wall) - offsetOf(match[8])));
}

/** `Z`, `+02:00` and `-0530` as what they stand east of UTC. */
function offsetOf(written: string): Millis {
  if (written === 'Z') return 0;
  const [hours, minutes] = [Number(written.slice(1, 3)), Number(written.slice(-2))];
  return (written.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * MINUTE;
}
