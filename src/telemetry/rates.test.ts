import { expect, test } from 'vitest';
import type { Metric } from '../model/measurement.ts';
import { cacheHitRate, chargedCost, successRate, sumOf } from './rates.ts';

function sums(...rows: readonly (readonly [Metric, string | null, number])[]): Parameters<typeof sumOf>[0] {
  return rows.map(([metric, label, sum]) => ({ metric, label, sum, count: 1 }));
}

test('sums of a metric, and of one label', () => {
  const given = sums(
    ['attempts', 'landed', 3],
    ['attempts', 'failed', 2],
    ['attempts', 'landed', 4],
    ['tasks', 'done', 9],
  );
  expect([sumOf(given, 'attempts'), sumOf(given, 'attempts', 'landed'), sumOf(given, 'cost')]).toEqual([9, 7, 0]);
});

test('lost and cancelled attempts say nothing about the success rate; where none was judged there is none', () => {
  expect(successRate(sums(['attempts', 'landed', 3], ['attempts', 'failed', 1], ['attempts', 'lost', 9]))).toEqual({
    rate: 0.75,
    of: 4,
  });
  expect(successRate(sums(['attempts', 'cancelled', 5], ['attempts', 'started', 5]))).toBeNull();
  expect(successRate([])).toBeNull();
});

test('what is written to a cache was no hit; without input there is no rate', () => {
  const given = sums(
    ['tokens', 'input', 10],
    ['tokens', 'cacheRead', 60],
    ['tokens', 'cacheWrite', 30],
    ['tokens', 'output', 99],
  );
  expect(cacheHitRate(given)).toEqual({ rate: 0.6, of: 100 });
  expect(cacheHitRate(sums(['tokens', 'output', 5]))).toBeNull();
});

test('replayed money was charged to nobody', () => {
  expect(chargedCost(sums(['cost', 'reported', 5], ['cost', 'estimated', 7], ['cost', 'replayed', 100]))).toBe(12);
});
