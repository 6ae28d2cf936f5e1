import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTestable, median, proportionScore, rankScore, robustScores } from './statistics.ts';

const values = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 30 });

test('the median is a value of the middle rank', () => {
  expect([median([]), median([7]), median([9, 1]), median([3, 1, 2])]).toEqual([null, 7, 1, 2]);
});

test('a far value does not hide itself by moving the scale', () => {
  const scores = robustScores([10, 11, 9, 10, 12, 10, 8, 10_000]);
  expect(scores[7]).toBeGreaterThan(1_000);
  expect(Math.max(...scores.slice(0, 7).map(Math.abs))).toBeLessThan(3.5);
});

test('where more than half are equal the mean distance is the scale; where all are, nothing is far', () => {
  expect(robustScores([5, 5, 5, 5, 5, 5, 5, 13])).toEqual([
    ...Array.from({ length: 7 }, () => 0),
    expect.closeTo(6.383, 3),
  ]);
  expect(robustScores([5, 5, 5])).toEqual([0, 0, 0]);
});

test('two proportions, as the textbook has it', () => {
  // 45 of 50 against 30 of 50: pooled 0.75, standard error 0.0866.
  expect(proportionScore({ hits: 45, of: 50 }, { hits: 30, of: 50 })).toBeCloseTo(-3.4641, 4);
  expect(proportionScore({ hits: 0, of: 9 }, { hits: 0, of: 9 })).toBe(0);
  expect(proportionScore({ hits: 0, of: 0 }, { hits: 0, of: 0 })).toBe(0);
});

test('few cases are no proportion', () => {
  expect(isTestable({ hits: 1, of: 3 }, { hits: 3, of: 3 })).toBe(false);
  expect(isTestable({ hits: 1, of: 100 }, { hits: 2, of: 100 })).toBe(false);
  expect(isTestable({ hits: 10, of: 20 }, { hits: 5, of: 20 })).toBe(true);
});

test('ranks: all above is as far as can be, the same is nothing', () => {
  // 4 and 4 values, U = 16, mean 8, variance 12.
  expect(rankScore([1, 2, 3, 4], [5, 6, 7, 8])).toBeCloseTo(8 / Math.sqrt(12), 10);
  expect(rankScore([1, 2, 3], [1, 2, 3])).toBe(0);
  expect(rankScore([4, 4, 4], [4, 4])).toBe(0);
  // Ranks of the second: 3 + 6 + 6 + 8, so U = 13, mean 8; two ties of three leave a variance of 10.857.
  expect(rankScore([1, 2, 2, 3], [2, 3, 3, 4])).toBeCloseTo(5 / Math.sqrt(10.857_143), 6);
});

test('ranks: as counting every pair says, the same the other way round, whatever the scale', () => {
  fc.assert(
    fc.property(values, values, (a, b) => {
      let pairs = 0;
      for (const x of a) for (const y of b) pairs += y > x ? 1 : y === x ? 0.5 : 0;
      const score = rankScore(a, b);
      expect(Math.sign(score)).toBe(
        new Set([...a, ...b]).size === 1 ? 0 : Math.sign(pairs - (a.length * b.length) / 2),
      );
      expect(rankScore(b, a)).toBeCloseTo(-score, 9);
      expect(
        rankScore(
          a.map((x) => 3 ** x),
          b.map((x) => 3 ** x),
        ),
      ).toBeCloseTo(score, 9);
    }),
  );
});
