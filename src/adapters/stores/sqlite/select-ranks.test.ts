import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectRanks } from './select-ranks.ts';

test('ranks are selected as sorting tells them, also of many equal values', () => {
  const values = fc.oneof(fc.array(fc.nat(), { minLength: 1 }), fc.array(fc.nat(3), { minLength: 1, maxLength: 300 }));
  fc.assert(
    fc.property(values, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }), (all, shares) => {
      const sorted = all.toSorted((a, b) => a - b);
      const ranks = shares.map((share) => 1 + Math.floor(share * (all.length - 1))).toSorted((a, b) => a - b);
      expect(selectRanks(Float64Array.from(all), ranks)).toEqual(ranks.map((rank) => sorted[rank - 1]));
    }),
  );
});

test('values that are in order, or against it, take no longer', () => {
  const up = Float64Array.from({ length: 300_000 }, (_, index) => index);
  expect(selectRanks(up, [150_000, 299_000])).toEqual([149_999, 298_999]);
  expect(selectRanks(up.toReversed(), [1, 300_000])).toEqual([0, 299_999]);
});
