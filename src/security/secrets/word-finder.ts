/**
 * Finds every occurrence of any of thousands of words in one pass over the bytes, letters in either case. Each word is known
 * by four of its bytes, the rarest: they are hashed at every place of the text, and only where the table knows the hash are
 * words compared (after Wu and Manber, "A fast algorithm for multi-pattern searching", 1994). An automaton over the same words
 * is slower to make than most scans take: docs/decisions/0022-find-words-by-four-bytes.md.
 */
export type WordFinder = {
  /** Calls `found` with the index of the word and the offsets of its first byte and behind its last one. */
  readonly scan: (bytes: Uint8Array, found: (word: number, start: number, end: number) => void) => void;
};

const BITS = 16;
const MASK = 0xff_ff;
/** Each byte moves the hash on by four bits: what is four bytes back has left it, and its lower twelve bits are those of three bytes. */
const STEP = 4;
const MASK3 = 0xf_ff;

/** What a byte adds to the hash: sixteen bits that look like chance, the same for both cases of a letter. Fibonacci hashing: Knuth, The Art of Computer Programming, volume 3, section 6.4. */
const MIX: Uint16Array = Uint16Array.from(
  { length: 256 },
  (_, byte) => Math.imul(folded(byte) + 1, 0x9e_37_79_b1) >>> BITS,
);

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

/** Where in a word its rarest four bytes begin. Three bytes: at its beginning. */
function rarestAt(word: Uint8Array): number {
  let best = 0;
  let most = -1;
  for (let at = 0; at + 4 <= word.length; at += 1) {
    let sum = 0;
    for (let index = at; index < at + 4; index += 1) sum += rarity(word[index] ?? 0);
    if (sum > most) {
      most = sum;
      best = at;
    }
  }
  return best;
}

function hashOf(word: Uint8Array, at: number, size: number): number {
  let hash = 0;
  for (let index = at; index < at + size; index += 1) hash = ((hash << STEP) ^ (MIX[word[index] ?? 0] ?? 0)) & MASK;
  return hash;
}

/** Words by the hash of some of their bytes: the first of each chain in the table, the others behind it; 0: none. */
class Table {
  readonly heads: Uint16Array;
  readonly next: Uint16Array;

  constructor(hashes: number, words: number) {
    this.heads = new Uint16Array(hashes);
    this.next = new Uint16Array(words + 1);
  }

  add(hash: number, word: number): void {
    this.next[word + 1] = this.heads[hash] ?? 0;
    this.heads[hash] = word + 1;
  }
}

/** More have no numbers of 16 bits. */
const MOST_WORDS = 65_534;

/** Makes it, in a few milliseconds for thousands of words. Words are latin-1 texts of at least three characters. */
export function createWordFinder(words: readonly string[]): WordFinder {
  if (words.length > MOST_WORDS) throw new RangeError(`more than ${MOST_WORDS} words`);
  const encoded = words.map((word) => Buffer.from(word.toLowerCase(), 'latin1'));
  const offsets = Uint16Array.from(encoded, (word) => (word.length === 3 ? 0 : rarestAt(word)));
  const fours = new Table(MASK + 1, words.length);
  const threes = new Table(MASK3 + 1, words.length);
  for (const [index, word] of encoded.entries())
    if (word.length === 3) threes.add(hashOf(word, 0, 3) & MASK3, index);
    else fours.add(hashOf(word, offsets[index] ?? 0, 4), index);

  const compare = (bytes: Uint8Array, word: Uint8Array, start: number): boolean => {
    for (let index = 0; index < word.length; index += 1)
      if (FOLD[bytes[start + index] ?? 0] !== word[index]) return false;
    return true;
  };
  const scan: WordFinder['scan'] = (bytes, found) => {
    const { length } = bytes;
    const { heads, next } = fours;
    const heads3 = threes.heads;
    let hash = 0;
    for (let at = 0; at < length; at += 1) {
      hash = ((hash << STEP) ^ (MIX[bytes[at] ?? 0] ?? 0)) & MASK;
      let entry = heads[hash] ?? 0;
      for (; entry !== 0; entry = next[entry] ?? 0) {
        const word = encoded[entry - 1];
        const start = at - 3 - (offsets[entry - 1] ?? 0);
        if (word !== undefined && start >= 0 && start + word.length <= length && compare(bytes, word, start))
          found(entry - 1, start, start + word.length);
      }
      entry = heads3[hash & MASK3] ?? 0;
      for (; entry !== 0; entry = threes.next[entry] ?? 0) {
        const word = encoded[entry - 1];
        if (word !== undefined && at >= 2 && compare(bytes, word, at - 2)) found(entry - 1, at - 2, at + 1);
      }
    }
  };
  return { scan };
}
