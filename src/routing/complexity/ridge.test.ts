import { expect, test } from 'vitest';
import { predictRow, ridge, type Rows } from './ridge.ts';
import { macroF1, quantile, rankCorrelation, shareBelow } from './ranks.ts';

test('weights are those that the equations ask for', () => {
  // Rows (1, 0), (0, 1), (1, 1); with penalty 1, (X'X + I) w = X'y is [[3, 1], [1, 3]] w = [5, 7].
  const rows: Rows = {
    starts: Int32Array.of(0, 1, 2, 4),
    columns: Int32Array.of(0, 1, 0, 1),
    values: Float32Array.of(1, 1, 1, 1),
    width: 2,
  };
  const weights = ridge(rows, Float64Array.of(1, 3, 4), { penalty: 1, use: Int32Array.of(0, 1, 2) });
  expect(weights[0]).toBeCloseTo(1, 3);
  expect(weights[1]).toBeCloseTo(2, 3);
  expect(predictRow(rows, 2, weights)).toBeCloseTo(3, 3);
  const without = ridge(rows, Float64Array.of(1, 3, 4), { penalty: 1, use: Int32Array.of(0) });
  expect([...without].map((weight) => Number(weight.toFixed(3)))).toEqual([0.5, 0]);
});

test('ranks, quantiles and F1 are as defined, also with equal values and none', () => {
  expect(rankCorrelation([1, 2, 3, 4], [10, 20, 30, 40])).toBeCloseTo(1);
  expect(rankCorrelation([1, 2, 3, 4], [4, 3, 2, 1])).toBeCloseTo(-1);
  expect(rankCorrelation([1, 1, 2, 2], [1, 2, 3, 4])).toBeCloseTo(0.8944, 4);
  expect(rankCorrelation([1, 1, 1], [1, 2, 3])).toBe(0);
  expect([quantile([1, 2, 3, 4, 5], 0.5), quantile([1, 3], 0.5), quantile([], 0.5)]).toEqual([3, 2, 0]);
  expect([shareBelow([1, 2, 2, 3], 2), shareBelow([1, 2], 9), shareBelow([], 1)]).toEqual([0.5, 1, 0.5]);
  expect(
    macroF1([
      [5, 0],
      [0, 5],
    ]),
  ).toBe(1);
  expect(
    macroF1([
      [5, 0],
      [5, 0],
    ]),
  ).toBeCloseTo(1 / 3);
});
