import { expect, test } from 'vitest';
import { fillSeries, grainFor, shorten } from './series.ts';

const HOUR = 3_600_000;

test.each([
  [30 * 60_000, 'minute'],
  [24 * HOUR, 'hour'],
  [30 * 24 * HOUR, 'day'],
  [200 * 24 * HOUR, 'week'],
  [5000 * 24 * HOUR, 'week'],
])('%d ms are drawn by the %s', (length, period) => {
  expect(grainFor(length, 48).period).toBe(period);
});

test('minutes are not asked for where they are not kept', () => {
  expect(grainFor(HOUR, 48, 'hour').period).toBe('hour');
});

test('gaps between bars are filled, bars of one time are added up', () => {
  const bars = [
    { start: 3 * HOUR, value: 2 },
    { start: HOUR, value: 1 },
    { start: 3 * HOUR, value: 5 },
  ];
  expect(fillSeries(bars, HOUR, 0).values).toEqual([1, 0, 7]);
  expect(fillSeries(bars, HOUR, null).values).toEqual([1, null, 7]);
  expect(fillSeries([], HOUR, 0).values).toEqual([]);
});

test('too many bars are joined; what nothing is known of stays so', () => {
  expect(shorten([1, 2, 3, 4, 5], 3, 'sum')).toEqual([3, 7, 5]);
  expect(shorten([1, 2, null, null, 5], 3, 'max')).toEqual([2, null, 5]);
  expect(shorten([1, 2], 3, 'sum')).toEqual([1, 2]);
});
