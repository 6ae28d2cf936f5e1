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
  next: Int32Array;
  size = 1;
  readonly ends: number[][] = [[]];

  constructor(width: number, states: number) {
    this.#width = width;
    this.next = new Int32Array(width * states);
  }

  add(classes: readonly number[], word: number): void {
    let state = 0;
    for (const one of classes) {
      const place = state * this.#width + one;
      if (this.next[place] === 0) {
        this.next[place] = this.size;
        this.ends.push([]);
        this.size += 1;
      }
      state = this.next[place] ?? 0;
    }
    this.ends[state]?.push(word);
  }

  /** Makes it an automaton: what has no child goes where the longest suffix that is a beginning would go. Returns the states, those near the root first. */
  close(): void {
    const fails = new Int32Array(this.size);
    const queue: number[] = [];
    for (let one = 0; one < this.#width; one += 1) {
      const child = this.next[one] ?? 0;
      if (child !== 0) queue.push(child);
    }
    for (const state of queue) {
      const fail = fails[state] ?? 0;
      this.ends[state]?.push(...(this.ends[fail] ?? []));
      for (let one = 0; one < this.#width; one += 1) {
        const place = state * this.#width + one;
        const child = this.next[place] ?? 0;
        const other = this.next[fail * this.#width + one] ?? 0;
        if (child === 0) this.next[place] = other;
        else {
          fails[child] = other;
          queue.push(child);
        }
      }
    }
  }
}

/** States renumbered so that those in which a word ends come last, and multiplied by the width: the loop compares once a byte. */
function packed(trie: Trie, width: number): { table: Int32Array; first: number; ends: Int32Array[] } {
  const order = Array.from({ length: trie.size }, (_, state) => state);
  const quiet = order.filter((state) => trie.ends[state]?.length === 0);
  const loud = order.filter((state) => trie.ends[state]?.length !== 0);
  const renamed = new Int32Array(trie.size);
  for (const [index, state] of [...quiet, ...loud].entries()) renamed[state] = index;
  const table = new Int32Array(trie.size * width);
  for (let state = 0; state < trie.size; state += 1)
    for (let one = 0; one < width; one += 1)
      table[(renamed[state] ?? 0) * width + one] = (renamed[trie.next[state * width + one] ?? 0] ?? 0) * width;
  return { table, first: quiet.length * width, ends: loud.map((state) => Int32Array.from(trie.ends[state] ?? [])) };
}

/** Builds it: some milliseconds for a thousand words. Words are latin-1 texts and must not be empty. */
export function createKeywordAutomaton(words: readonly string[]): KeywordAutomaton {
  const encoded = words.map((word) => Uint8Array.from(Buffer.from(word.toLowerCase(), 'latin1')));
  const classes = classesOf(encoded);
  const states = encoded.reduce((sum, word) => sum + word.length, 1);
  const trie = new Trie(classes.count, states);
  for (const [index, word] of encoded.entries())
    trie.add(
      Array.from(word, (byte) => classes.of[byte] ?? 0),
      index,
    );
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
