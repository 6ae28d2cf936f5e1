import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromWall, offsetAt, startOfDay, wallText } from './zoned-time.ts';

const HOUR = 3_600_000;
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  '-03:30',
];
/** 1990 … 2040: zones had seconds of offset long before that. */
const times = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2040, 0) });
const zones = fc.constantFrom(...ZONES);

function wall(text: string): Parameters<typeof fromWall>[0] {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = text.split(/[- :]/).map(Number);
  return { year, month, day, hour, minute, second };
}

describe('zoned time', () => {
  test('what a clock shows leads back to the time, or to the first of two times when it shows that', () => {
    fc.assert(
      fc.property(times, zones, (at, zone) => {
        const shown = wallText(at, zone);
        const back = fromWall(wall(shown), zone);
        expect(wallText(back, zone)).toBe(shown);
        expect(back).toBeLessThanOrEqual(at);
        expect(at - back).toBeLessThan(HOUR + 1000);
      }),
    );
  });

  test('each time lies in exactly one day, of 23 to 25 hours, that begins at midnight or where the clocks leap over it', () => {
    fc.assert(
      fc.property(times, zones, (at, zone) => {
        const [start, next] = [startOfDay(at, zone), startOfDay(at, zone, 1)];
        expect(start).toBeLessThanOrEqual(at);
        expect(next).toBeGreaterThan(at);
        expect(startOfDay(start, zone)).toBe(start);
        expect(startOfDay(next - 1, zone)).toBe(start);
        expect(startOfDay(next, zone, -1)).toBe(start);
        expect(next - start).toBeGreaterThanOrEqual(23 * HOUR);
        expect(next - start).toBeLessThanOrEqual(25 * HOUR);
      }),
    );
  });

  test.each([
    ['2026-03-29 01:59:59', '2026-03-29T00:59:59.000Z', 'before the leap'],
    ['2026-03-29 02:30:00', '2026-03-29T01:30:00.000Z', 'leapt over: 03:30'],
    ['2026-03-29 03:00:00', '2026-03-29T01:00:00.000Z', 'after the leap'],
    ['2026-10-25 02:30:00', '2026-10-25T00:30:00.000Z', 'shown twice: the first'],
    ['2026-10-25 03:00:00', '2026-10-25T02:00:00.000Z', 'after the hour that comes twice'],
  ])('%s in Berlin is %s (%s)', (shown, at) => {
    expect(new Date(fromWall(wall(shown), 'Europe/Berlin')).toISOString()).toBe(at);
  });

  test('a midnight that the clocks leap over begins its day an hour later', () => {
    // Brazil began summer time at midnight: https://www.timeanddate.com/time/change/brazil/sao-paulo?year=2018
    const noon = Date.UTC(2018, 10, 4, 14);
    expect(wallText(startOfDay(noon, 'America/Sao_Paulo'), 'America/Sao_Paulo')).toBe('2018-11-04 01:00:00');
  });

  test('offsets of less than an hour and of years before our era are read', () => {
    expect(offsetAt(0, 'Asia/Kathmandu')).toBe(5.5 * HOUR);
    expect(offsetAt(Date.UTC(2026, 0), 'Asia/Kathmandu')).toBe(5.75 * HOUR);
    expect(offsetAt(-100_000_000_000_000, 'UTC')).toBe(0);
  });
});
