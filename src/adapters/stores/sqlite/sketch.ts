/**
 * A quantile sketch with a bound on the relative error, as DDSketch (Masson, Rim, Lee: "DDSketch: a fast and fully-mergeable
 * quantile sketch with relative-error guarantees", VLDB 2019): values fall into bins whose borders grow by a factor, so that
 * the middle of a bin is within 1 % of every value in it. Sketches of parts add up to the sketch of the whole.
 *
 * Ours rather than @datadog/sketches-js: what is stored is ours to read for years, and that library stores through protobufjs.
 */
const ACCURACY = 0.01;
const GAMMA = (1 + ACCURACY) / (1 - ACCURACY);
const LOG_GAMMA = Math.log(GAMMA);

/** Bins at first: enough for values up to 2 ** 53. */
const BINS = 2048;

/** Counts of values by bin. Values are whole and not negative; 0 has a bin of its own. */
export class Sketch {
  #zeros = 0;
  /** By bin; those in use lie from `#low` up to and without `#high`. */
  #counts = new Float64Array(BINS);
  #low = BINS;
  #high = 0;

  /** Adds a value, `times` times. */
  add(value: number, times = 1): void {
    if (value <= 0) this.#zeros += times;
    else this.#put(Math.ceil(Math.log(value) / LOG_GAMMA), times);
  }

  /** Adds what another one counted. */
  merge(other: Sketch): void {
    this.#zeros += other.#zeros;
    for (let bin = other.#low; bin < other.#high; bin++) {
      const times = other.#counts[bin] ?? 0;
      if (times > 0) this.#put(bin, times);
    }
  }

  /** Adds what {@link encode} wrote of others, one behind the other; throws on anything else. */
  mergeEncoded(data: Uint8Array): void {
    const read = new Varints(data);
    while (read.more) {
      this.#zeros += read.next();
      const bins = read.next();
      let bin = 0;
      for (let index = 0; index < bins; index++) {
        bin += read.next();
        this.#put(bin, read.next());
      }
    }
  }

  /** Forgets everything. */
  clear(): void {
    this.#counts.fill(0, this.#low, this.#high);
    [this.#zeros, this.#low, this.#high] = [0, this.#counts.length, 0];
  }

  get count(): number {
    let sum = this.#zeros;
    for (let bin = this.#low; bin < this.#high; bin++) sum += this.#counts[bin] ?? 0;
    return sum;
  }

  /** Values of the given nearest ranks ({@link rankOf}), each within 1 %; ranks ascending. */
  at(ranks: readonly number[]): readonly number[] {
    let [seen, bin] = [this.#zeros, this.#low - 1];
    return ranks.map((rank) => {
      if (rank <= this.#zeros) return 0;
      // A rank that is not there has the value of the last one that is.
      while (seen < rank && bin < this.#high - 1) seen += this.#counts[++bin] ?? 0;
      return (2 * GAMMA ** bin) / (GAMMA + 1);
    });
  }

  /** For storing: zeros, number of bins, then each bin as its distance from the last one and its count, all as varints. */
  encode(): Uint8Array {
    let bins = 0;
    for (let bin = this.#low; bin < this.#high; bin++) if (this.#counts[bin] !== 0) bins += 1;
    const bytes = new Uint8Array(2 * LONGEST_VARINT * (bins + 1));
    let to = putVarint(bytes, putVarint(bytes, 0, this.#zeros), bins);
    let last = 0;
    for (let bin = this.#low; bin < this.#high; bin++) {
      const times = this.#counts[bin] ?? 0;
      if (times === 0) continue;
      // Bins are never negative: values are whole.
      to = putVarint(bytes, putVarint(bytes, to, bin - last), times);
      last = bin;
    }
    return bytes.slice(0, to);
  }

  /** Reads what {@link encode} wrote; throws on anything else. */
  static decode(data: Uint8Array): Sketch {
    if (data.length === 0) throw new Error('a sketch is empty');
    const sketch = new Sketch();
    sketch.mergeEncoded(data);
    return sketch;
  }

  #put(bin: number, times: number): void {
    if (bin >= this.#counts.length) this.#grow(bin + 1);
    if (bin < this.#low) this.#low = bin;
    if (bin >= this.#high) this.#high = bin + 1;
    this.#counts[bin] = (this.#counts[bin] ?? 0) + times;
  }

  #grow(bins: number): void {
    const counts = new Float64Array(Math.max(bins, 2 * this.#counts.length));
    counts.set(this.#counts);
    this.#counts = counts;
  }
}

/** The nearest rank of a quantile among `count` values, from 1: of 20 values, 0.95 is the 19th. */
export function rankOf(quantile: number, count: number): number {
  // 0.95 × 20 is a little more than 19 in binary fractions.
  return Math.min(count, Math.max(1, Math.ceil(quantile * count - 1e-9)));
}

/** Bytes that a number up to 2 ** 53 takes at most, seven bits in each. */
const LONGEST_VARINT = 8;

function putVarint(bytes: Uint8Array, at: number, value: number): number {
  let [to, left] = [at, value];
  while (left >= 0x80) {
    bytes[to++] = (left % 0x80) | 0x80;
    left = Math.floor(left / 0x80);
  }
  bytes[to++] = left;
  return to;
}

class Varints {
  readonly #data: Uint8Array;
  #at = 0;

  constructor(data: Uint8Array) {
    this.#data = data;
  }

  get more(): boolean {
    return this.#at < this.#data.length;
  }

  next(): number {
    let [value, scale] = [0, 1];
    for (;;) {
      const byte = this.#data[this.#at++];
      if (byte === undefined) throw new Error('a sketch ends in the middle');
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 128;
    }
  }
}
