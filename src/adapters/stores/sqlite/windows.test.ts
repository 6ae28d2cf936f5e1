import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PERIODS, startOf } from './periods.ts';
import { barWindow, MINUTES_KEPT, stretches, usedWindow } from './windows.ts';

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];
const NOW = Date.UTC(2026, 2, 10, 15, 30, 20);
const time = fc.oneof(
  fc.integer({ min: NOW - 4 * DAY, max: NOW + DAY }),
  fc.integer({ min: -1e13, max: 1e14 }),
  fc.constantFrom(-Infinity, Infinity, 0, NOW),
);
const window = fc.tuple(time, time).map(([a, b]) => ({ since: Math.min(a, b), until: Math.max(a, b) }));

test('a used window holds the one asked for, and is at most an hour wider at each end', () => {
  fc.assert(
    fc.property(window, ({ since, until }) => {
      const used = usedWindow({ since, until }, NOW);
      const [from, to] = [Math.max(-8.64e15, since), Math.min(8.64e15, until)];
      expect(used.since).toBeLessThanOrEqual(Math.min(from, 8.64e15));
      expect(used.until).toBeGreaterThanOrEqual(Math.max(to, -8.64e15));
      expect(Math.min(from, 8.64e15) - used.since).toBeLessThan(HOUR);
      expect(used.until - Math.max(to, -8.64e15)).toBeLessThan(HOUR);
      expect(usedWindow(used, NOW)).toEqual(used);
    }),
  );
});

test('a window is cut into stretches without gaps, in rows that are kept', () => {
  fc.assert(
    fc.property(window, (asked) => {
      const used = usedWindow(asked, NOW);
      const cut = stretches(used);
      let reached = used.since;
      for (const { code, since, until } of cut) {
        const width = PERIODS.find((period) => period.code === code)?.width ?? Number.NaN;
        expect([since, startOf(since, width), startOf(until, width)]).toEqual([reached, since, until]);
        expect(until).toBeGreaterThan(since);
        // Minutes are not kept for longer.
        expect(width > MINUTE || since >= startOf(NOW - MINUTES_KEPT, MINUTE)).toBe(true);
        reached = until;
      }
      expect(reached).toBe(used.until);
      expect(cut.length).toBeLessThanOrEqual(5);
    }),
  );
});

test('bars are whole', () => {
  for (const { name, width } of PERIODS) {
    const { since, until } = barWindow({ since: NOW - 5 * DAY - 1, until: NOW + 1 }, name);
    expect([startOf(since, width), startOf(until, width)]).toEqual([since, until]);
    expect([since <= NOW - 5 * DAY - 1, until >= NOW + 1]).toEqual([true, true]);
  }
});
