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

test('an event at a wild time does not fill all the time between with bars', () => {
  const WEEK = 7 * 24 * HOUR;
  const wild = Math.floor(8.64e15 / WEEK) * WEEK;
  const bars = [
    { start: wild, value: 3 },
    { start: 2900 * WEEK, value: 1 },
    { start: 2901 * WEEK, value: 2 },
    { start: -wild, value: 4 },
  ];
  expect(fillSeries(bars, WEEK, 0)).toEqual({
    start: -wild,
    width: WEEK,
    values: [4, 1, 2, 3],
    skipped: [
      { at: 1, bars: (2900 * WEEK + wild) / WEEK - 1 },
      { at: 3, bars: (wild - 2901 * WEEK) / WEEK - 1 },
    ],
  });
});

test('a thousand bars are filled, and a hundred thousand that there are, are kept', () => {
  const far = fillSeries(
    [
      { start: 0, value: 1 },
      { start: 999 * HOUR, value: 2 },
    ],
    HOUR,
    null,
  );
  expect([far.values.length, far.skipped]).toEqual([1000, []]);
  const many = Array.from({ length: 200_000 }, (_, index) => ({ start: index * HOUR, value: 1 }));
  expect(fillSeries(many, HOUR, 0)).toMatchObject({ values: { length: 200_000 }, skipped: [] });
  expect(shorten(fillSeries(many, HOUR, 0).values, 1, 'max')).toEqual([1]);
});

test('too many bars are joined; what nothing is known of stays so', () => {
  expect(shorten([1, 2, 3, 4, 5], 3, 'sum')).toEqual([3, 7, 5]);
  expect(shorten([1, 2, null, null, 5], 3, 'max')).toEqual([2, null, 5]);
  expect(shorten([1, 2], 3, 'sum')).toEqual([1, 2]);
});
