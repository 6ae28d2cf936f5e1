import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fractionOf } from './fraction-of.ts';

test('lies from 0 to 1, and is the same for the same text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(fractionOf(text)).toBeGreaterThanOrEqual(0);
      expect(fractionOf(text)).toBeLessThan(1);
      expect(fractionOf(text)).toBe(fractionOf(text));
    }),
  );
});

test('is spread evenly over names that differ in a digit', () => {
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let n = 0; n < 10_000; n += 1) {
    const tenth = Math.floor(fractionOf(`plan-k3f9/task/${n}`) * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
});
