import type { EpochMillis } from '../../../model/units.ts';

/**
 * The id of an event: a UUID of version 7 (RFC 9562, section 5.7) made of what is stored anyway. 48 bits of time, then 47 of the
 * position, so that ids of one database sort as its log does within a millisecond, then 27 of what names the database. Times
 * before 1970 count as 1970. `database`: at least 27 bits.
 */
export function eventId(at: EpochMillis, seq: number, database: number): string {
  const time = hex(Math.max(0, Math.min(at, 2 ** 48 - 1)), 12);
  const high = Math.floor(seq / 2 ** 35) % 2 ** 12;
  const low = seq % 2 ** 35;
  // The variant's two bits (10), 35 bits of position, 27 of the database: in halves, which numbers hold, and quicker than bigints.
  const first = hex(2 ** 31 + Math.floor(low / 2 ** 5), 8);
  const second = hex((low % 2 ** 5) * 2 ** 27 + (database % 2 ** 27), 8);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(high, 3)}-${first.slice(0, 4)}-${first.slice(4)}${second}`;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
