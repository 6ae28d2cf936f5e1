import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ceilingStatus, periodBounds } from './budget-period.ts';
import { BUDGET_PERIODS } from './ledger.ts';

const at = (iso: string): number => Date.parse(iso);
const iso = (time: number | null): string | null => (time === null ? null : new Date(time).toISOString());

test.each([
  ['day', '2026-11-28T05:07:00Z', '2026-11-28T00:00:00.000Z', '2026-11-29T00:00:00.000Z'],
  ['week', '2026-11-29T23:59:59.999Z', '2026-11-23T00:00:00.000Z', '2026-11-30T00:00:00.000Z'],
  ['week', '2026-11-30T00:00:00Z', '2026-11-30T00:00:00.000Z', '2026-12-07T00:00:00.000Z'],
  ['month', '2026-12-31T23:59:59.999Z', '2026-12-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
  ['month', '2028-02-29T12:00:00Z', '2028-02-01T00:00:00.000Z', '2028-03-01T00:00:00.000Z'],
] as const)('a %s at %s begins at %s and ends at %s', (period, time, since, until) => {
  const bounds = periodBounds(period, at(time));
  expect([iso(bounds.since), iso(bounds.until)]).toEqual([since, until]);
});

test('every time lies in its period, and periods follow one another without a gap', () => {
  fc.assert(
    fc.property(fc.constantFrom(...BUDGET_PERIODS), fc.integer({ min: 0, max: 4e12 }), (period, time) => {
      const { since, until } = periodBounds(period, time);
      if (since === null || until === null) return period === 'project';
      expect(since <= time && time < until).toBe(true);
      expect(periodBounds(period, until).since).toBe(until);
      expect(periodBounds(period, since - 1).until).toBe(since);
      return true;
    }),
  );
});

test('what is left is never below nothing', () => {
  const ceiling = { period: 'project', amount: 100 } as const;
  expect(ceilingStatus(ceiling, { spent: 90, reserved: 30 }, 0)).toMatchObject({ left: 0, since: null, until: null });
  expect(ceilingStatus(ceiling, { spent: 30, reserved: 30 }, 0)).toMatchObject({ left: 40 });
});
