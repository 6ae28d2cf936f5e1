import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appendSamples, readSamples, SAMPLES_PER_ROW } from './samples.ts';

const HOUR = 3_600_000;
const EVER = { since: -Infinity, until: Infinity };
const sample = fc.record({
  at: fc.integer({ min: 0, max: HOUR - 1 }),
  value: fc.oneof(fc.integer({ min: -(2 ** 43), max: 2 ** 43 }), fc.constantFrom(0, 2 ** 43)),
});

test('values are read back with those of their time, however they were added', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -500_000, max: 5_000_000 }).map((n) => n * HOUR),
      fc.array(sample, { maxLength: SAMPLES_PER_ROW }),
      fc.nat(SAMPLES_PER_ROW),
      fc.tuple(fc.nat(HOUR), fc.nat(HOUR)),
      (hour, found, cut, [a, b]) => {
        const samples = found.map(({ at, value }) => ({ at: hour + at, value }));
        const first = appendSamples(new Uint8Array(), hour, samples.slice(0, cut));
        const row = appendSamples(first, hour, samples.slice(cut));
        const values = new Float64Array(samples.length + 1);
        expect(readSamples(row, { hour, ...EVER }, { values, from: 1 })).toBe(samples.length + 1);
        expect([...values.subarray(1)]).toEqual(samples.map(({ value }) => value));
        const [since, until] = [hour + Math.min(a, b), hour + Math.max(a, b)];
        const inside = samples.filter(({ at }) => at >= since && at < until).map(({ value }) => value);
        expect(readSamples(row, { hour, since, until }, { values, from: 0 })).toBe(inside.length);
        expect([...values.subarray(0, inside.length)]).toEqual(inside);
      },
    ),
  );
});

test('bytes that do not begin where a word does are read, too', () => {
  const row = appendSamples(new Uint8Array(), 0, [{ at: 5, value: 7 }]);
  const shifted = new Uint8Array(row.length + 3);
  shifted.set(row, 3);
  const values = new Float64Array(1);
  expect(readSamples(shifted.subarray(3), { hour: 0, ...EVER }, { values, from: 0 })).toBe(1);
  expect(values[0]).toBe(7);
});

test('a full row is smaller than a page of the database', () => {
  const full = Array.from({ length: SAMPLES_PER_ROW }, () => ({ at: 0, value: 1 }));
  expect(appendSamples(new Uint8Array(), 0, full).length).toBeLessThan(4_096);
});
