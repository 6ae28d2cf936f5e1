import { sizeWords, wordSize } from './size-words.ts';
import { allWords } from './word-forms.ts';

/** Buckets of words and pairs of words; features that fall into one bucket share a weight. */
const WORD_BUCKETS = 1 << 15;
/** Buckets of parts of words. */
const PART_BUCKETS = 1 << 16;
/** Buckets in all. */
export const BUCKETS: number = WORD_BUCKETS + PART_BUCKETS;
/** Longest text that is looked at, in characters. */
const MOST = 600;

/** A text as counts of features: buckets of the words first, of the parts from `parts` on, and figures of its shape. */
export type TextFeatures = {
  readonly buckets: Int32Array;
  readonly counts: Float32Array;
  readonly parts: number;
  readonly shape: readonly number[];
};

/** Reads a text. */
export function textFeatures(text: string): TextFeatures {
  const cut = text.slice(0, MOST);
  const plain = withoutIds(cut).toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const ofWords = new Map<number, number>();
  const ofParts = new Map<number, number>();
  let before = '<';
  for (const word of words) {
    count(ofWords, hash(word) % WORD_BUCKETS);
    count(ofWords, hash(`${before} ${word}`) % WORD_BUCKETS);
    before = word;
    countParts(ofParts, `^${word.slice(0, 24)}$`);
  }
  if (words.length > 0) count(ofWords, hash(`${before} >`) % WORD_BUCKETS);
  return {
    buckets: Int32Array.from([...ofWords.keys(), ...ofParts.keys()]),
    counts: Float32Array.from([...ofWords.values(), ...ofParts.values()]),
    parts: ofWords.size,
    shape: shapeOf(cut, words.length),
  };
}

/** Ids of commits and tasks, and numbers, are different each time and say nothing by themselves. */
function withoutIds(text: string): string {
  return text
    .replaceAll(/\b[0-9a-f]{8}-[0-9a-f-]{20,}\b|\b(?=[a-f]*\d)[0-9a-f]{7,40}\b/gu, '')
    .replaceAll(/\d+/gu, '0');
}

function count(counts: Map<number, number>, bucket: number): void {
  counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
}

/** FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** Parts of three to five characters, each hashed as it grows. */
function countParts(counts: Map<number, number>, word: string): void {
  for (let from = 0; from < word.length; from += 1) {
    let value = 0x811c9dc5;
    for (let length = 1; length <= 5 && from + length <= word.length; length += 1) {
      value = Math.imul(value ^ word.charCodeAt(from + length - 1), 0x01000193);
      if (length >= 3) count(counts, WORD_BUCKETS + ((value >>> 0) % PART_BUCKETS));
    }
  }
}

/** Figures that need no learning of words: what each is can be read below. */
function shapeOf(text: string, words: number): readonly number[] {
  const sized = sizeWords(allWords(text));
  const sum = sized.reduce((total, { size }) => total + size, 0);
  const has = (pattern: RegExp): number => (pattern.test(text) ? 1 : 0);
  return [
    sum,
    wordSize(sized),
    Math.log2(words + 1),
    Math.log2(text.length + 1),
    has(/\(#\d+\)\s*$/mu),
    has(/`/u),
    has(/[,;&+]| and /u),
    has(/\d+\.\d+/u),
    has(/\b[\w-]+\.(?:md|json|ya?ml|toml|jsx?|tsx?|py|go|rs|txt|html|css|sh)\b/iu),
    has(/^\s*\w+(?:\([^)]*\))?!?:/u),
    words <= 2 ? 1 : 0,
  ];
}
