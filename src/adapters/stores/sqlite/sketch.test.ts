import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankOf, Sketch } from './sketch.ts';

const whole = fc.oneof(
  fc.constantFrom(0, 1, 2, 2 ** 40, 2 ** 43),
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 0, max: 2 ** 43 }),
  // Log-normal, as times of attempts are.
  fc
    .tuple(unit(), unit())
    .map(([a, b]) => Math.round(Math.exp(10 + 2 * Math.sqrt(-2 * Math.log(a)) * Math.cos(2 * Math.PI * b)))),
);
const some = fc.oneof(
  fc.array(whole, { minLength: 1, maxLength: 400 }),
  fc.tuple(whole, fc.integer({ min: 1, max: 400 })).map(([value, times]) => Array.from({ length: times }, () => value)),
);
const QUANTILES = [0, 0.01, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 1];

function unit(): fc.Arbitrary<number> {
  return fc.double({ min: 1e-9, max: 1, noNaN: true });
}

function sketchOf(values: readonly number[]): Sketch {
  const sketch = new Sketch();
  for (const value of values) sketch.add(value);
  return sketch;
}

test('every quantile is within 1 % of the value of its rank', () => {
  fc.assert(
    fc.property(some, (values) => {
      const sorted = values.toSorted((a, b) => a - b);
      const ranks = QUANTILES.map((quantile) => rankOf(quantile, values.length));
      const found = sketchOf(values).at(ranks);
      for (const [index, rank] of ranks.entries()) {
        const is = sorted[rank - 1] ?? Number.NaN;
        // Borders of bins are binary fractions.
        expect(Math.abs((found[index] ?? Number.NaN) - is)).toBeLessThanOrEqual(is * (0.01 + 1e-9));
      }
    }),
    { numRuns: 300 },
  );
});

test('sketches of parts add up to the sketch of the whole, in any order', () => {
  fc.assert(
    fc.property(some, some, some, (a, b, c) => {
      const merged = sketchOf(c);
      merged.merge(sketchOf(a));
      merged.merge(sketchOf(b));
      expect(merged.encode()).toEqual(sketchOf([...a, ...b, ...c]).encode());
      expect(merged.count).toBe(a.length + b.length + c.length);
    }),
  );
});

test('stored ones, one behind the other, add up as read ones do; a cleared one is as new', () => {
  const used = new Sketch();
  fc.assert(
    fc.property(some, some, (a, b) => {
      used.clear();
      used.mergeEncoded(Uint8Array.from([...sketchOf(a).encode(), ...sketchOf(b).encode()]));
      expect(used.encode()).toEqual(sketchOf([...a, ...b]).encode());
    }),
  );
  used.clear();
  expect([used.count, used.encode()]).toEqual([0, new Sketch().encode()]);
});

test('values beyond the bins that there are at first are counted, too', () => {
  const sketch = sketchOf([1, 2 ** 80]);
  const [least, greatest] = sketch.at([1, 2]);
  expect(least).toBeCloseTo(1, 1);
  expect((greatest ?? 0) / 2 ** 80).toBeCloseTo(1, 1);
});

test('what is stored is read back, in few bytes', () => {
  fc.assert(
    fc.property(some, (values) => {
      const sketch = sketchOf(values);
      const bytes = sketch.encode();
      expect(Sketch.decode(bytes).encode()).toEqual(bytes);
      expect(Sketch.decode(bytes).count).toBe(values.length);
      // Two varints a bin, three bytes each at most here, and two for all.
      expect(bytes.length).toBeLessThanOrEqual(6 * new Set(values).size + 6);
    }),
  );
});

test('many values of one kind are counted beyond a byte', () => {
  const sketch = new Sketch();
  sketch.add(1_000, 5_000_000_000);
  sketch.add(0, 3_000_000_000);
  const read = Sketch.decode(sketch.encode());
  expect(read.count).toBe(8_000_000_000);
  expect(read.at([3_000_000_000, 3_000_000_001])).toEqual([0, expect.closeTo(1_000, -1.3)]);
});

test('bytes that end in the middle are refused', () => {
  const bytes = sketchOf([1, 500, 90_000]).encode();
  expect(() => Sketch.decode(bytes.subarray(0, 0))).toThrow('is empty');
  for (let length = 1; length < bytes.length; length++)
    expect(() => Sketch.decode(bytes.subarray(0, length))).toThrow('ends in the middle');
});

test('ranks are the nearest, and fractions of a binary kind do not push them up', () => {
  expect([0, 0.05, 0.5, 0.95, 0.99, 1].map((quantile) => rankOf(quantile, 20))).toEqual([1, 1, 10, 19, 20, 20]);
  expect(rankOf(0.95, 100)).toBe(95);
  expect(rankOf(0.07, 100)).toBe(7);
  expect(rankOf(0.5, 1)).toBe(1);
});
