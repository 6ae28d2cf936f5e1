import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sumOfUnion, within } from './stretches.ts';

const stretches = fc.array(
  fc.record({ since: fc.nat(40), length: fc.nat(10) }).map(({ since, length }) => ({ since, until: since + length })),
  { maxLength: 12 },
);

test('the union is as long as there are moments that lie in any of them', () => {
  fc.assert(
    fc.property(stretches, (all) => {
      const moments = Array.from({ length: 60 }, (_, at) => at);
      const covered = moments.filter((at) => all.some(({ since, until }) => since <= at && at < until));
      expect(sumOfUnion(all)).toBe(covered.length);
    }),
  );
});

test('what is cut to a window is what of it lies there', () => {
  fc.assert(
    fc.property(stretches, fc.nat(20), fc.nat(40), (all, since, length) => {
      const window = { since, until: since + length };
      const moments = Array.from({ length: 60 }, (_, at) => at).filter((at) => at >= since && at < window.until);
      const covered = moments.filter((at) => all.some((each) => each.since <= at && at < each.until));
      expect(sumOfUnion(within(all, window))).toBe(covered.length);
    }),
  );
});
