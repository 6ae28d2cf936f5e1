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

/** How many values lie in rows of so many bytes. */
export function samplesIn(bytes: number): number {
  return bytes / WIDTH;
}

/** Where values are put, and from which place on. */
type Into = { readonly values: Float64Array; readonly from: number };

/** Puts the values of a row that lie in a window into an array; returns the place behind the last. */
export function readSamples(
  row: Uint8Array,
  { hour, since, until }: { readonly hour: EpochMillis; readonly since: EpochMillis; readonly until: EpochMillis },
  { values, from }: Into,
): number {
  const view = new DataView(row.buffer, row.byteOffset, row.byteLength);
  let to = from;
  for (let place = 0; place < row.length; place += WIDTH) {
    const at = hour + view.getUint32(place, true);
    if (at >= since && at < until) values[to++] = view.getFloat64(place + 4, true);
  }
  return to;
}

/** Puts all values of rows, one behind the other, into an array; returns the place behind the last. */
export function readAllSamples(rows: Uint8Array, { values, from }: Into): number {
  const view = new DataView(rows.buffer, rows.byteOffset, rows.byteLength);
  let to = from;
  for (let place = 4; place < rows.length; place += WIDTH) values[to++] = view.getFloat64(place, true);
  return to;
}
