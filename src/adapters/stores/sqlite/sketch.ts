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

/** Counts of values by bin. Values are whole and not negative; 0 has a bin of its own. */
export class Sketch {
  #zeros = 0;
  readonly #bins = new Map<number, number>();

  /** Adds a value, `times` times. */
  add(value: number, times = 1): void {
    if (value <= 0) this.#zeros += times;
    else this.#put(Math.ceil(Math.log(value) / LOG_GAMMA), times);
  }

  /** Adds what another one counted. */
  merge(other: Sketch): void {
    this.#zeros += other.#zeros;
    for (const [bin, times] of other.#bins) this.#put(bin, times);
  }

  get count(): number {
    let sum = this.#zeros;
    for (const times of this.#bins.values()) sum += times;
    return sum;
  }

  /** Values of the given nearest ranks ({@link rankOf}), each within 1 %; ranks ascending. */
  at(ranks: readonly number[]): readonly number[] {
    const bins = [...this.#bins].toSorted(([a], [b]) => a - b);
    let [seen, next] = [this.#zeros, 0];
    let [bin] = bins[0] ?? [0];
    return ranks.map((rank) => {
      if (rank <= this.#zeros) return 0;
      while (seen < rank) {
        const [index, times] = bins[next] ?? [bin, rank - seen];
        bin = index;
        seen += times;
        next += 1;
      }
      return (2 * GAMMA ** bin) / (GAMMA + 1);
    });
  }

  /** For storing: zeros, number of bins, then each bin as its distance from the last one and its count, all as varints. */
  encode(): Uint8Array {
    const bins = [...this.#bins].toSorted(([a], [b]) => a - b);
    const bytes: number[] = [];
    varint(bytes, this.#zeros);
    varint(bytes, bins.length);
    let last = 0;
    for (const [index, [bin, times]] of bins.entries()) {
      // Bins are never negative: values are whole.
      varint(bytes, index === 0 ? bin : bin - last);
      varint(bytes, times);
      last = bin;
    }
    return Uint8Array.from(bytes);
  }

  /** Reads what {@link encode} wrote; throws on anything else. */
  static decode(data: Uint8Array): Sketch {
    const sketch = new Sketch();
    let at = 0;
    const next = (): number => {
      let [value, scale] = [0, 1];
      for (;;) {
        const byte = data[at++];
        if (byte === undefined) throw new Error('a sketch ends in the middle');
        value += (byte & 0x7f) * scale;
        if (byte < 0x80) return value;
        scale *= 128;
      }
    };
    sketch.#zeros = next();
    const bins = next();
    let bin = 0;
    for (let index = 0; index < bins; index++) {
      bin += next();
      sketch.#put(bin, next());
    }
    return sketch;
  }

  #put(bin: number, times: number): void {
    this.#bins.set(bin, (this.#bins.get(bin) ?? 0) + times);
  }
}

/** The nearest rank of a quantile among `count` values, from 1: of 20 values, 0.95 is the 19th. */
export function rankOf(quantile: number, count: number): number {
  // 0.95 × 20 is a little more than 19 in binary fractions.
  return Math.min(count, Math.max(1, Math.ceil(quantile * count - 1e-9)));
}

function varint(bytes: number[], value: number): void {
  let left = value;
  while (left >= 0x80) {
    bytes.push((left % 0x80) | 0x80);
    left = Math.floor(left / 0x80);
  }
  bytes.push(left);
}
