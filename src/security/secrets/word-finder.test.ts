import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWordFinder } from './word-finder.ts';

type Found = readonly [word: number, start: number, end: number];

function search(words: readonly string[], text: string): readonly Found[] {
  const found: Found[] = [];
  createWordFinder(words).scan(Buffer.from(text, 'latin1'), (...one) => found.push(one));
  return sorted(found);
}

function naive(words: readonly string[], text: string): readonly Found[] {
  const lower = text.replaceAll(/[A-Z]/g, (char) => char.toLowerCase());
  const found = words.flatMap((word, index) => {
    const places: Found[] = [];
    for (let at = lower.indexOf(word); at !== -1; at = lower.indexOf(word, at + 1))
      places.push([index, at, at + word.length]);
    return places;
  });
  return sorted(found);
}

function sorted(found: readonly Found[]): readonly Found[] {
  return found.toSorted(([a, b, c], [d, e, f]) => b - e || c - f || a - d);
}

const word = fc.stringMatching(/^[a-d_@[\]{}:]{3,9}$/);
const text = fc.stringMatching(/^[a-dA-D_@[\]{}:`\u0080-\u00FF]{0,60}$/);

test('finds each occurrence of each word, in either case, as a plain search does', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 1, maxLength: 12 }),
      fc.array(fc.oneof(text, word)),
      (words, parts) => {
        const all = parts.join('');
        expect(search(words, all)).toEqual(naive(words, all));
      },
    ),
    { numRuns: 500 },
  );
});

test('finds words at both ends of a text, and in a piece of a larger buffer', () => {
  for (const size of [3, 4, 5, 6, 7, 8]) {
    const one = 'xyzuvwqr'.slice(0, size);
    for (const between of ['', '-', '--', '---'])
      expect(search([one], `${one}${between}${one}`)).toEqual([
        [0, 0, size],
        [0, size + between.length, 2 * size + between.length],
      ]);
  }
  const found: Found[] = [];
  createWordFinder(['abc']).scan(Buffer.from('abc-abc-abc').subarray(2, 9), (...hit) => found.push(hit));
  expect(found).toEqual([[0, 2, 5]]);
});

test('refuses more words than it has numbers for', () => {
  expect(() => createWordFinder(Array.from({ length: 32_768 }, (_, index) => `word${index}`))).toThrow('more than');
});
