import fc from 'fast-check';
import { expect, test } from 'vitest';
import { THRESHOLD_METRICS, type ThresholdMetric } from '../model/alert.ts';
import { amountOf, writeAmount } from './threshold-amount.ts';

test.each([
  ['success-rate', '80%', 0.8],
  ['success-rate', '7 %', 0.07],
  ['success-rate', 0.8, 0.8],
  ['success-rate', 1, 1],
  ['success-rate', 80, null],
  ['success-rate', '101%', null],
  ['success-rate', -0.1, null],
  ['cost', '$5', 5_000_000],
  ['cost', '0.01 USD', 10_000],
  ['cost', 0, 0],
  ['cost', 0.1, 100_000],
  ['cost', '5m', null],
  ['cost', Number.NaN, null],
  ['p95-duration', '1h30m', 5_400_000],
  ['p95-duration', 5, null],
  ['queue-wait', '0s', 0],
  ['peak-memory', '2GB', 2e9],
  ['peak-memory', '1GiB', 2 ** 30],
  ['peak-memory', 2, null],
  ['errors', 3, 3],
  ['errors', 2.5, null],
  ['errors', -1, null],
  ['errors', '3', null],
] as const)('the value of %s, written %s, is %s', (metric, written, amount) => {
  expect(amountOf(metric, written)).toBe(amount);
});

test('what is shown can be written into a file, and comes to the same', () => {
  const metrics = fc.constantFrom(...(Object.keys(THRESHOLD_METRICS) as ThresholdMetric[]));
  fc.assert(
    fc.property(metrics, fc.integer({ min: 0, max: 1_000_000_000 }), (metric, whole) => {
      const amount = THRESHOLD_METRICS[metric] === 'share' ? (whole % 10_001) / 10_000 : whole;
      const text = writeAmount(metric, amount);
      // YAML reads a plain number as one.
      const written = THRESHOLD_METRICS[metric] === 'count' ? Number(text) : text;
      expect(amountOf(metric, written)).toBeCloseTo(amount, 10);
    }),
  );
});
