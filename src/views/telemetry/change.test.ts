import { expect, test } from 'vitest';
import { changeOf, directionOf, percent, ratioText } from './change.ts';

test.each([
  [12, 8, 'up', '50 %'],
  [8, 12, 'down', '33 %'],
  [8, 8, 'same', ''],
  [5, 0, 'up', ''],
  [29, 10, 'up', '190 %'],
  [40, 10, 'up', '4×'],
  [0, 3, 'down', '100 %'],
])('%d after %d goes %s by "%s"', (now, before, direction, text) => {
  const change = changeOf(now, before);
  expect(change === null ? null : [directionOf(change), ratioText(change)]).toEqual([direction, text]);
});

test('where one of the two is missing there is no change', () => {
  expect([changeOf(null, 1), changeOf(1, null)]).toEqual([null, null]);
});

test.each([
  [0, '0 %'],
  [0.0004, '< 0.1 %'],
  [0.056, '5.6 %'],
  [0.8, '80 %'],
  [0.995, '99.5 %'],
  [0.9999, '> 99.9 %'],
  [1, '100 %'],
])('%d is %s', (share, text) => {
  expect(percent(share)).toBe(text);
});
