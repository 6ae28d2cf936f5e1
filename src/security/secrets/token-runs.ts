/**
 * Where in a text something stands that no person would write by hand: runs of the characters that tokens are made of, with a
 * digit in them or with cases in turn. A vendor's word counts only where such a run is near, and most are not; and what is
 * encoded is in one.
 */
export class TokenRuns {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly #bytes: Uint8Array;
  readonly #lists = new Map<number, boolean>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    const { length } = bytes;
    let starts = new Int32Array(64);
    let ends = new Int32Array(64);
    let count = 0;
    let at = 0;
    while (at + SHORTEST <= length) {
      // Most texts are of shorter runs: from the end of what would be one, the last byte outside is soon found.
      let out = at + SHORTEST - 1;
      while (out >= at && KIND[bytes[out] ?? 0] !== OUT) out -= 1;
      if (out >= at) {
        at = out + 1;
        continue;
      }
      const end = runEnd(bytes, at);
      if (end > 0) {
        if (count === starts.length) {
          starts = grown(starts);
          ends = grown(ends);
        }
        starts[count] = at;
        ends[count] = end;
        count += 1;
      }
      at = Math.abs(end) + 1;
    }
    this.starts = starts.subarray(0, count);
    this.ends = ends.subarray(0, count);
  }

  /** Whether the text lists hashes of this many hex digits: what builds, package managers and scanners write. */
  listsHex(length: number): boolean {
    const known = this.#lists.get(length);
    if (known !== undefined) return known;
    let count = 0;
    for (let index = 0; index < this.starts.length && count < LIST; index += 1) {
      const start = this.starts[index] ?? 0;
      if ((this.ends[index] ?? 0) - start === length && isHex(this.#bytes, start, length)) count += 1;
    }
    this.#lists.set(length, count >= LIST);
    return count >= LIST;
  }

  /** Whether one that ends behind `from` begins before `to`. */
  between(from: number, to: number): boolean {
    let low = 0;
    let high = this.ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] ?? 0) < from + SHORTEST) low = middle + 1;
      else high = middle;
    }
    return low < this.ends.length && (this.starts[low] ?? 0) < to;
  }
}

/** Where the run that begins here ends; negative, when a person may have written it. */
function runEnd(bytes: Uint8Array, start: number): number {
  // Bits of what is in the run, and how often a lower-case letter was followed by an upper-case one.
  let seen = 0;
  let turns = 0;
  let before = OUT;
  let at = start;
  for (; at < bytes.length; at += 1) {
    const kind = KIND[bytes[at] ?? 0] ?? OUT;
    if (kind === OUT) break;
    seen |= kind;
    if (kind === UPPER && before === LOWER) turns += 1;
    before = kind;
  }
  return (seen & DIGIT) !== 0 || turns >= TURNS ? at : -at;
}

/** From this many on, runs of hex digits of one length are the hashes of a list. */
const LIST = 12;

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 4);
  larger.set(array);
  return larger;
}

/** No token that only its surroundings tell is shorter. */
const SHORTEST = 6;
/** Words put together (`getUserNameById`) have fewer changes from lower to upper case. */
const TURNS = 4;

function isHex(bytes: Uint8Array, start: number, length: number): boolean {
  for (let at = start; at < start + length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (!((byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 102) || (byte >= 65 && byte <= 70))) return false;
  }
  return true;
}

const OUT = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 4;
const OTHER = 8;

const KIND: Uint8Array = Uint8Array.from({ length: 256 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[a-z]/.test(char)) return LOWER;
  if (/[A-Z]/.test(char)) return UPPER;
  if (/[0-9]/.test(char)) return DIGIT;
  return /[-_+/=.~]/.test(char) ? OTHER : OUT;
});
