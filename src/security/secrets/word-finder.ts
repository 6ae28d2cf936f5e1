/**
 * Finds every occurrence of any of thousands of words in one pass over the bytes, letters in either case. Each word is known
 * by a few of its bytes, the rarest: they are hashed at places of the text, and only where a filter knows the hash are words
 * compared (after Wu and Manber, "A fast algorithm for multi-pattern searching", 1994). Words of five bytes and more are known
 * by four bytes at an even and at an odd place of theirs, so only every second place of a text is looked at for them. An
 * automaton over the same words is slower to make than most scans take: docs/decisions/0022-find-words-by-four-bytes.md.
 */
export type WordFinder = {
  /**
   * Calls `found` with the index of the word and the offsets of its first byte and behind its last one. Of words that overlap,
   * one that begins later may come first.
   */
  readonly scan: (bytes: Uint8Array, found: (word: number, start: number, end: number) => void) => void;
};

/** Four bytes are told apart by 18 bits, three by 15. Fibonacci hashing: Knuth, The Art of Computer Programming, volume 3, section 6.4. */
const BITS4 = 18;
const BITS3 = 15;
const GOLDEN = 0x9e_37_79_b1;

/** Upper-case letters become lower-case ones; of other bytes some become the same, which comparing sorts out. */
const CASE = 0x20_20_20_20;

function folded(byte: number): number {
  return byte >= 65 && byte <= 90 ? byte + 32 : byte;
}

const FOLD: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => folded(byte));

/** Letters of English and of programs from frequent to rare: a guess at what is rare is enough. */
const FREQUENT = 'etaoinsrlcdhupmfgybwvkxjqz _-.';

function rarity(byte: number): number {
  const place = FREQUENT.indexOf(String.fromCharCode(byte));
  return place === -1 ? 28 : place;
}

const RARITY: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => rarity(byte));

/** A stretch of the bytes of all words. */
type Word = { readonly bytes: Uint8Array; readonly start: number; readonly end: number };

/** Where in a word its rarest bytes begin, of a number of them, from one offset on, every so many. */
function rarestAt({ bytes, start, end }: Word, size: 3 | 4, { from, step }: { from: 0 | 1; step: 1 | 2 }): number {
  let best = start + from;
  let most = -1;
  for (let at = start + from; at + size <= end; at += step) {
    const three = rarityAt(bytes, at) + rarityAt(bytes, at + 1) + rarityAt(bytes, at + 2);
    const sum = size === 3 ? three : three + rarityAt(bytes, at + 3);
    if (sum > most) {
      most = sum;
      best = at;
    }
  }
  return best;
}

function rarityAt(bytes: Uint8Array, at: number): number {
  return RARITY[bytes[at] ?? 0] ?? 0;
}

/** Four bytes as one number, letters folded. */
function fourAt(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24) | CASE
  );
}

/** Three bytes, as they are the upper ones of four. */
function threeAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 24) | (CASE & ~0xff);
}

/**
 * Words by the hash of some of their bytes: which hashes there are as bits, so that they stay in the processor's nearest
 * cache; then the first of each chain, the others behind it; 0: none.
 */
class Table {
  readonly bits: Int32Array;
  readonly shift: number;
  readonly heads: Uint16Array;
  readonly next: Uint16Array;
  readonly keys: Int32Array;
  readonly words: Uint16Array;
  readonly offsets: Uint16Array;
  #count = 0;

  constructor(bits: number, entries: number) {
    this.shift = 32 - bits;
    this.bits = new Int32Array(2 ** (bits - 5));
    this.heads = new Uint16Array(2 ** bits);
    this.next = new Uint16Array(entries + 1);
    this.keys = new Int32Array(entries + 1);
    this.words = new Uint16Array(entries + 1);
    this.offsets = new Uint16Array(entries + 1);
  }

  add(key: number, word: number, offset: number): void {
    const hash = Math.imul(key, GOLDEN) >>> this.shift;
    this.#count += 1;
    this.next[this.#count] = this.heads[hash] ?? 0;
    this.keys[this.#count] = key;
    this.words[this.#count] = word;
    this.offsets[this.#count] = offset;
    this.heads[hash] = this.#count;
    this.bits[hash >>> 5] = (this.bits[hash >>> 5] ?? 0) | (1 << (hash & 31));
  }
}

/** Twice as many have numbers of 16 bits. */
const MOST_WORDS = 32_767;

/** Makes it, in a few milliseconds for thousands of words. Words are latin-1 texts of at least three characters. */
export function createWordFinder(words: readonly string[]): WordFinder {
  if (words.length > MOST_WORDS) throw new RangeError(`more than ${MOST_WORDS} words`);
  const all = Buffer.from(words.join('').toLowerCase(), 'latin1');
  const fours = new Table(BITS4, 2 * words.length);
  const threes = new Table(BITS3, words.length);
  const starts = new Uint32Array(words.length + 1);
  for (const [index, { length }] of words.entries()) {
    const start = starts[index] ?? 0;
    const end = start + length;
    starts[index + 1] = end;
    const word = { bytes: all, start, end };
    if (length < 5) {
      const at = rarestAt(word, 3, { from: 0, step: 1 });
      threes.add(threeAt(all, at), index, at - start);
    } else
      for (const from of [0, 1] as const) {
        const at = rarestAt(word, 4, { from, step: 2 });
        fours.add(fourAt(all, at), index, at - start);
      }
  }
  return { scan: scanWith({ all, starts }, fours, threes) };
}

/** All words, one behind the other, and where each begins. */
type Words = { readonly all: Uint8Array; readonly starts: Uint32Array };

function scanWith({ all, starts }: Words, fours: Table, threes: Table): WordFinder['scan'] {
  const bits4 = fours.bits;
  const bits3 = threes.bits;

  /** Tells the words of a table that are known by this key, at this place. */
  const look = (table: Table, key: number, { bytes, at, found }: Look): void => {
    let entry = table.heads[Math.imul(key, GOLDEN) >>> table.shift] ?? 0;
    for (; entry !== 0; entry = table.next[entry] ?? 0) {
      if (table.keys[entry] !== key) continue;
      const word = table.words[entry] ?? 0;
      const start = at - (table.offsets[entry] ?? 0);
      const base = starts[word] ?? 0;
      const length = (starts[word + 1] ?? 0) - base;
      if (start < 0 || start + length > bytes.length) continue;
      let same = 0;
      while (same < length && FOLD[bytes[start + same] ?? 0] === all[base + same]) same += 1;
      if (same === length) found(word, start, start + length);
    }
  };
  return (bytes, found) => {
    const { length } = bytes;
    const view = new DataView(bytes.buffer, bytes.byteOffset, length);
    let at = 0;
    for (; at + 4 <= length; at += 2) {
      const four = view.getUint32(at, true) | CASE;
      const hash = Math.imul(four, GOLDEN) >>> (32 - BITS4);
      if ((((bits4[hash >>> 5] ?? 0) >>> (hash & 31)) & 1) !== 0) look(fours, four, { bytes, at, found });
      const first = four << 8;
      const hash1 = Math.imul(first, GOLDEN) >>> (32 - BITS3);
      if ((((bits3[hash1 >>> 5] ?? 0) >>> (hash1 & 31)) & 1) !== 0) look(threes, first, { bytes, at, found });
      const second = four & ~0xff;
      const hash2 = Math.imul(second, GOLDEN) >>> (32 - BITS3);
      if ((((bits3[hash2 >>> 5] ?? 0) >>> (hash2 & 31)) & 1) !== 0) look(threes, second, { bytes, at: at + 1, found });
    }
    if (at + 3 === length) look(threes, threeAt(bytes, at), { bytes, at, found });
  };
}

/** Where words are looked for. */
type Look = {
  readonly bytes: Uint8Array;
  readonly at: number;
  readonly found: (word: number, start: number, end: number) => void;
};
