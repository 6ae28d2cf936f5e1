import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ceilTo, PERIODS, startOf } from './periods.ts';

const time = fc.integer({ min: -8.64e15, max: 8.64e15 });
const width = fc.constantFrom(...PERIODS.map((period) => period.width));

test('periods begin where the calendar of UTC has them begin', () => {
  fc.assert(
    fc.property(fc.integer({ min: -6e13, max: 2e14 }), (at) => {
      const [minute, hour, day, week] = PERIODS.map((period) => new Date(startOf(at, period.width)));
      const given = new Date(at).toISOString();
      const begin = (length: number): string => given.slice(0, -length) + 'T00:00:00.000Z'.slice(-length);
      expect(minute?.toISOString()).toBe(begin(7));
      expect(hour?.toISOString()).toBe(begin(10));
      expect(day?.toISOString()).toBe(begin(13));
      expect(week?.getUTCDay()).toBe(1);
      expect(week?.toISOString()).toMatch(/T00:00:00\.000Z$/);
    }),
  );
});

test('every time lies in its period, and the next one begins right behind', () => {
  fc.assert(
    fc.property(time, width, (at, wide) => {
      const start = startOf(at, wide);
      expect(start).toBeLessThanOrEqual(at);
      expect(at - start).toBeLessThan(wide);
      expect(startOf(start, wide)).toBe(start);
      expect(ceilTo(start, wide)).toBe(start);
      expect(ceilTo(at, wide)).toBe(at === start ? start : start + wide);
    }),
  );
});
