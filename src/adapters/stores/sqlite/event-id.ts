import type { EpochMillis } from '../../../model/units.ts';

/**
 * The id of an event: a UUID of version 7 (RFC 9562, section 5.7) made of what is stored anyway. 48 bits of time, then 47 of the
 * position, so that ids of one database sort as its log does within a millisecond, then 27 of what names the database. Times
 * before 1970 count as 1970. `database`: at least 27 bits.
 */
export function eventId(at: EpochMillis, seq: number, database: number): string {
  const block = Math.floor(seq / IN_BLOCK);
  if (at !== begun.at || block !== begun.block) begun = { at, block, text: begin(at, block) };
  return begun.text + hex((seq % IN_BLOCK) * 2 ** 27 + (database % 2 ** 27), 8);
}

/** So many positions share all but the last 32 bits, of which 27 are the database's. */
const IN_BLOCK = 2 ** 5;

/** The last begin that was made: events that are written or read together mostly have the same. */
let begun: { readonly at: EpochMillis; readonly block: number; readonly text: string } = {
  at: -1,
  block: -1,
  text: '',
};

/** All but the last 32 bits: time, version, the position's upper 12 of 47 bits, the variant (10), 30 bits more of the position. */
function begin(at: EpochMillis, block: number): string {
  const time = hex(Math.max(0, Math.min(at, 2 ** 48 - 1)), 12);
  const high = hex(Math.floor(block / 2 ** 30) % 2 ** 12, 3);
  const low = hex(2 ** 31 + (block % 2 ** 30), 8);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${high}-${low.slice(0, 4)}-${low.slice(4)}`;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
