import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TokenRuns } from './token-runs.ts';

function runsOf(text: string): readonly (readonly [number, number])[] {
  const runs = new TokenRuns(Buffer.from(text, 'latin1'));
  return [...runs.starts].map((start, index) => [start, runs.ends[index] ?? -1] as const);
}

function naive(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(/[\w+/=.~-]{6,}/g)]
    .filter(([run]) => /\d/.test(run) || [...run.matchAll(/[a-z](?=[A-Z])/g)].length >= 4)
    .map((found) => [found.index, found.index + found[0].length] as const);
}

test('runs are what a plain expression finds', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^(?:[aB1_.~=]{0,9}[ "\n\u00E4]{0,2}){0,12}$/), (text) => {
      expect(runsOf(text)).toEqual(naive(text));
    }),
    { numRuns: 500 },
  );
});

test('words and names are no runs, tokens are', () => {
  expect(runsOf('the configuration of getUserName')).toEqual([]);
  expect(runsOf('x = "a1b2c3"')).toEqual([[5, 11]]);
  expect(runsOf('x = "aBcDeFgHi"')).toEqual([[5, 14]]);
});

test('tells whether one begins in a stretch', () => {
  const runs = new TokenRuns(Buffer.from('word word a1b2c3d4 word'));
  expect(runs.between(0, 9)).toBe(false);
  expect(runs.between(0, 11)).toBe(true);
  expect(runs.between(12, 20)).toBe(true);
  expect(runs.between(13, 20)).toBe(false);
});

test('a dozen hashes of one length are a list', () => {
  const hash = (index: number): string => String(index).padStart(40, '1a');
  const list = (count: number): TokenRuns =>
    new TokenRuns(Buffer.from(Array.from({ length: count }, (_, index) => hash(index)).join('\n')));
  expect(list(11).listsHex(40)).toBe(false);
  expect(list(12).listsHex(40)).toBe(true);
  expect(list(12).listsHex(64)).toBe(false);
});
