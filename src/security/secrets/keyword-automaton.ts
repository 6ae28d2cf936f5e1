/**
 * Finds every occurrence of any of a thousand words in one pass over the bytes (Aho and Corasick, "Efficient string matching:
 * an aid to bibliographic search", 1975), as a table: one look-up a byte. Letters match in either case.
 */
export type KeywordAutomaton = {
  /** Calls `found` with the index of the word and the offset behind its last byte, in the order of their ends. */
  readonly scan: (bytes: Uint8Array, found: (word: number, end: number) => void) => void;
};

const LETTER_A = 65;
const LETTER_Z = 90;
const CASE = 32;

function folded(byte: number): number {
  return byte >= LETTER_A && byte <= LETTER_Z ? byte + CASE : byte;
}

/** Bytes that no word has are one class, the two cases of a letter another: the table stays small enough for the cache. */
function classesOf(words: readonly Uint8Array[]): { readonly of: Uint8Array; readonly count: number } {
  const of = new Uint8Array(256);
  let count = 1;
  for (const word of words)
    for (const byte of word) {
      const lower = folded(byte);
      if (of[lower] === 0) {
        of[lower] = count;
        count += 1;
      }
    }
  for (let byte = LETTER_A; byte <= LETTER_Z; byte += 1) of[byte] = of[byte + CASE] ?? 0;
  return { of, count };
}

/** A trie as arrays that grow: a child for each class and state, 0 where there is none. */
class Trie {
  readonly #width: number;
  readonly next: Int32Array;
  size = 1;
  /** The words that end in a state; most states have none. */
  readonly ends = new Map<number, number[]>();

  constructor(width: number, states: number) {
    this.#width = width;
    this.next = new Int32Array(width * states);
  }

  add(word: Uint8Array, of: Uint8Array, index: number): void {
    let state = 0;
    for (const byte of word) {
      const place = state * this.#width + (of[byte] ?? 0);
      let child = this.next[place] ?? 0;
      if (child === 0) {
        child = this.size;
        this.next[place] = child;
        this.size += 1;
      }
      state = child;
    }
    const there = this.ends.get(state);
    if (there === undefined) this.ends.set(state, [index]);
    else there.push(index);
  }

  /** Makes it an automaton: what has no child goes where the longest suffix that is a beginning would go. */
  close(): void {
    const { next } = this;
    const width = this.#width;
    const fails = new Int32Array(this.size);
    const queue = new Int32Array(this.size);
    let last = 0;
    for (let one = 0; one < width; one += 1) {
      const child = next[one] ?? 0;
      if (child !== 0) queue[last++] = child;
    }
    for (let first = 0; first < last; first += 1) {
      const state = queue[first] ?? 0;
      const fail = fails[state] ?? 0;
      const inherited = this.ends.get(fail);
      if (inherited !== undefined) this.ends.set(state, [...(this.ends.get(state) ?? []), ...inherited]);
      const row = state * width;
      const failRow = fail * width;
      for (let one = 0; one < width; one += 1) {
        const child = next[row + one] ?? 0;
        if (child === 0) next[row + one] = next[failRow + one] ?? 0;
        else {
          fails[child] = next[failRow + one] ?? 0;
          queue[last++] = child;
        }
      }
    }
  }
}

/** States renumbered so that those in which a word ends come last, and multiplied by the width: the loop compares once a byte. */
function packed(trie: Trie, width: number): { table: Int32Array; first: number; ends: (readonly number[])[] } {
  const renamed = new Int32Array(trie.size);
  const ends: (readonly number[])[] = [];
  const first = trie.size - trie.ends.size;
  let quiet = 0;
  for (let state = 0; state < trie.size; state += 1) {
    const words = trie.ends.get(state);
    renamed[state] = (words === undefined ? quiet++ : first + ends.push(words) - 1) * width;
  }
  const table = new Int32Array(trie.size * width);
  for (let state = 0; state < trie.size; state += 1) {
    const from = state * width;
    const to = renamed[state] ?? 0;
    for (let one = 0; one < width; one += 1) table[to + one] = renamed[trie.next[from + one] ?? 0] ?? 0;
  }
  return { table, first: first * width, ends };
}

/** Builds it: some milliseconds for a thousand words. Words are latin-1 texts and must not be empty. */
export function createKeywordAutomaton(words: readonly string[]): KeywordAutomaton {
  const encoded = words.map((word) => Uint8Array.from(Buffer.from(word.toLowerCase(), 'latin1')));
  const classes = classesOf(encoded);
  const states = encoded.reduce((sum, word) => sum + word.length, 1);
  const trie = new Trie(classes.count, states);
  for (const [index, word] of encoded.entries()) trie.add(word, classes.of, index);
  trie.close();
  const { table, first, ends } = packed(trie, classes.count);
  const { of } = classes;
  const width = classes.count;
  return {
    scan: (bytes, found) => {
      let state = 0;
      const { length } = bytes;
      for (let index = 0; index < length; index += 1) {
        state = table[state + (of[bytes[index] ?? 0] ?? 0)] ?? 0;
        if (state < first) continue;
        for (const word of ends[(state - first) / width] ?? []) found(word, index + 1);
      }
    },
  };
}
