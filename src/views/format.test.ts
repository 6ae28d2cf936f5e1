import { describe, expect, test } from 'vitest';
import { NOON } from '../../test/support/session-states.ts';
import { clockTime, count, duration, elapsed, money, plural, timeOfDay } from './format.ts';

const when = { now: NOON, offset: 60 };

test.each([
  [-5, '0ms'],
  [840, '840ms'],
  [12_900, '12s'],
  [125_000, '2m 05s'],
  [3_599_999, '59m 59s'],
  [3_720_000, '1h 02m'],
  [100 * 3_600_000, '4d 4h'],
])('duration of %d ms is %s', (ms, text) => {
  expect(duration(ms)).toBe(text);
});

test('a running clock starts at whole seconds', () => {
  expect([elapsed(0), elapsed(999), elapsed(1000)]).toEqual(['0s', '0s', '1s']);
});

test.each([
  [0, '$0.00'],
  [4200, '$0.0042'],
  [120_000, '$0.12'],
  [12_345_678, '$12.35'],
])('%d micro-dollars are %s', (amount, text) => {
  expect(money(amount)).toBe(text);
});

test('counts take a unit before they get long', () => {
  expect([950, 12_300, 999_499, 999_500, 123_456_789].map(count)).toEqual(['950', '12.3k', '999k', '1M', '123M']);
  expect([plural(1, 'try', 'tries'), plural(2, 'try', 'tries'), plural(0, 'task')]).toEqual([
    '1 try',
    '2 tries',
    '0 tasks',
  ]);
});

describe("times on the reader's clock", () => {
  test('are exact when near, short on the same day, dated otherwise', () => {
    expect(timeOfDay(NOON, when)).toBe('13:00:00');
    expect(clockTime(NOON + 90_000, when)).toBe('13:01:30');
    expect(clockTime(NOON + 3 * 3_600_000, when)).toBe('16:00');
    expect(clockTime(NOON + 12 * 3_600_000, when)).toBe('2026-03-02 01:00');
  });
});
