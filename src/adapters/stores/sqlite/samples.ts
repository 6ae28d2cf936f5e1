import type { EpochMillis } from '../../../model/units.ts';

/** Values in one stored row at most: a row stays smaller than a page, since adding to it writes it anew. */
export const SAMPLES_PER_ROW = 256;

/** Bytes of one sample: 4 of its time after the hour's begin in milliseconds, 8 of its value, little-endian. */
const WIDTH = 12;

/** A value and when it was. */
export type Sample = { readonly at: EpochMillis; readonly value: number };

/** A row's bytes with more samples behind; `hour` is when its hour begins. */
export function appendSamples(row: Uint8Array, hour: EpochMillis, samples: readonly Sample[]): Uint8Array {
  const bytes = new Uint8Array(row.length + samples.length * WIDTH);
  bytes.set(row);
  const view = new DataView(bytes.buffer);
  for (const [index, { at, value }] of samples.entries()) {
    const place = row.length + index * WIDTH;
    view.setUint32(place, at - hour, true);
    view.setFloat64(place + 4, value, true);
  }
  return bytes;
}

/** Puts the values of a row that lie in a window into an array from a place on; returns the place behind the last. */
export function readSamples(
  row: Uint8Array,
  { hour, since, until }: { readonly hour: EpochMillis; readonly since: EpochMillis; readonly until: EpochMillis },
  into: { readonly values: Float64Array; readonly from: number },
): number {
  const view = new DataView(row.buffer, row.byteOffset, row.byteLength);
  let to = into.from;
  for (let place = 0; place < row.length; place += WIDTH) {
    const at = hour + view.getUint32(place, true);
    if (at >= since && at < until) into.values[to++] = view.getFloat64(place + 4, true);
  }
  return to;
}
