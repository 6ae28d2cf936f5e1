import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aTask } from '../../test/support/plans.ts';
import { ceilingStatus } from '../model/budget-period.ts';
import { BUDGET_PERIODS, type CeilingStatus } from '../model/ledger.ts';
import type { Task } from '../model/plan.ts';
import { LEAST_RESERVATION, type Purse, reservation } from './reservation.ts';

const now = Date.parse('2026-11-28T05:00:00Z');
const DOLLAR = 1_000_000;

function aPurse(over: Partial<Purse> = {}): Purse {
  return { budget: null, committed: 0, committedBy: () => 0, unstarted: 10, alone: true, ...over };
}

function left(period: CeilingStatus['period'], money: number, amount = 10 * DOLLAR): CeilingStatus {
  return ceilingStatus({ period, amount }, { spent: amount - money, reserved: 0 }, now);
}

const task: Task = aTask('a');
const measured = { p90: DOLLAR, from: 'class', samples: 9 } as const;

describe('under ceilings of periods alone', () => {
  test('twice the pessimistic cost is reserved', () => {
    const purse = aPurse({ standing: [left('day', 5 * DOLLAR)], expected: measured });
    expect(reservation(task, purse)).toEqual({ reserve: 2 * DOLLAR, wait: null });
  });

  test('what is left is reserved where the pessimistic cost still fits', () => {
    const purse = aPurse({ standing: [left('day', 1.5 * DOLLAR), left('month', 9 * DOLLAR)], expected: measured });
    expect(reservation(task, purse)).toEqual({ reserve: 1.5 * DOLLAR, wait: null });
  });

  test('with less, it waits for the end of the period', () => {
    const purse = aPurse({ standing: [left('day', 0.9 * DOLLAR)], expected: measured });
    expect(reservation(task, purse).wait).toEqual({
      kind: 'budget',
      needed: DOLLAR,
      left: 0.9 * DOLLAR,
      period: 'day',
      until: Date.parse('2026-11-29T00:00:00Z'),
    });
  });

  test('it waits until the last of the ceilings without room begins anew, and for ever where one never does', () => {
    const day = left('day', 0);
    const month = left('month', 1000);
    const wait = (standing: readonly CeilingStatus[]): unknown =>
      reservation(task, aPurse({ standing, expected: measured })).wait;
    expect(wait([day, month])).toMatchObject({ period: 'day', until: Date.parse('2026-12-01T00:00:00Z') });
    expect(wait([day, left('project', 1)])).toMatchObject({ until: null });
  });

  test('where nobody knows what it costs, a quarter of what is left, and fifty cents as long as there are', () => {
    const reserve = (money: number, unstarted = 10): number | null => {
      const { reserve: amount, wait } = reservation(task, aPurse({ standing: [left('week', money)], unstarted }));
      return wait === null ? amount : null;
    };
    expect(reserve(8 * DOLLAR)).toBe(2 * DOLLAR);
    expect(reserve(8 * DOLLAR, 1)).toBe(8 * DOLLAR);
    expect(reserve(DOLLAR)).toBe(500_000);
    expect(reserve(300_000)).toBeNull();
  });

  test('what is small by itself may be used up to its half', () => {
    const reserve = (money: number): unknown => reservation(task, aPurse({ standing: [left('day', money, 600_000)] }));
    expect(reserve(300_000)).toEqual({ reserve: 300_000, wait: null });
    expect(reserve(200_000)).toMatchObject({ wait: { kind: 'budget', needed: 300_000, left: 200_000 } });
  });

  test('a cost that nobody has measured here keeps nothing from starting', () => {
    const guess = { p90: 20 * DOLLAR, from: 'default', samples: 0 } as const;
    const purse = aPurse({ standing: [left('day', 8 * DOLLAR)], expected: guess });
    expect(reservation(task, purse)).toEqual({ reserve: 2 * DOLLAR, wait: null });
    const little = { p90: 100_000, from: 'class', samples: 1 } as const;
    expect(reservation(task, { ...purse, expected: little })).toEqual({ reserve: 200_000, wait: null });
  });

  test('where nothing is spent yet something starts, however dear it may be', () => {
    const dear = { p90: 30 * DOLLAR, from: 'class', samples: 99 } as const;
    const purse = aPurse({ standing: [left('day', 10 * DOLLAR)], expected: dear });
    expect(reservation(task, purse)).toEqual({ reserve: 10 * DOLLAR, wait: null });
  });

  test('less than a cent starts nothing', () => {
    const purse = aPurse({ standing: [left('day', LEAST_RESERVATION - 1, 15_000)] });
    expect(reservation(task, purse).wait).toMatchObject({ kind: 'budget', needed: LEAST_RESERVATION });
  });
});

test('the budget of a session that has more than the day is bounded by the day', () => {
  const purse = aPurse({ budget: 20 * DOLLAR, unstarted: 2, standing: [left('day', 6 * DOLLAR)] });
  expect(reservation(task, purse)).toEqual({ reserve: 6 * DOLLAR, wait: null });
  const dear = { p90: 5 * DOLLAR, from: 'repository', samples: 9 } as const;
  expect(reservation(task, { ...purse, taken: 2 * DOLLAR, expected: dear }).wait).toMatchObject({
    period: 'day',
    needed: 5 * DOLLAR,
    left: 4 * DOLLAR,
  });
  expect(reservation(task, { ...purse, taken: 2 * DOLLAR, expected: measured })).toEqual({
    reserve: 4 * DOLLAR,
    wait: null,
  });
});

test('where the budget of the session is short no period is named: waiting does not help', () => {
  const purse = aPurse({ budget: 5000, standing: [left('day', 0)] });
  expect(reservation(task, purse).wait).toEqual({ kind: 'budget', needed: LEAST_RESERVATION, left: 5000 });
});

const money = fc.integer({ min: 0, max: 20 * DOLLAR });
const purses: fc.Arbitrary<Purse> = fc.record({
  budget: fc.option(money, { nil: null }),
  committed: money,
  committedBy: money.map((amount) => () => amount),
  unstarted: fc.integer({ min: 0, max: 200 }),
  alone: fc.boolean(),
  standing: fc
    .array(fc.record({ period: fc.constantFrom(...BUDGET_PERIODS), amount: money, spent: money, reserved: money }), {
      maxLength: 4,
    })
    .map((ceilings) => ceilings.map(({ period, amount, ...sums }) => ceilingStatus({ period, amount }, sums, now))),
  taken: money,
  expected: fc.option(
    fc.record({ p90: money, from: fc.constantFrom('class' as const, 'default' as const), samples: fc.nat(9) }),
    {
      nil: null,
    },
  ),
});

test('a start never reserves more than the least that is left, and always something where a ceiling applies', () => {
  fc.assert(
    fc.property(purses, fc.option(money), (purse, budget) => {
      const { reserve, wait } = reservation({ ...task, budget }, purse);
      const ceilings = (purse.standing ?? []).map((ceiling) => ceiling.left - (purse.taken ?? 0));
      const session = purse.budget === null ? [] : [purse.budget - purse.committed];
      const own = budget === null ? [] : [budget - purse.committedBy('a')];
      const limits = [...ceilings, ...session, ...own];
      const fits = (amount: number): boolean =>
        Number.isInteger(amount) && amount >= LEAST_RESERVATION && amount <= Math.min(...limits);
      expect(wait !== null || (reserve === null ? limits.length === 0 : fits(reserve))).toBe(true);
    }),
  );
});

test('ceilings with room for everything change nothing for a session with a budget', () => {
  fc.assert(
    fc.property(purses, money, (purse, budget) => {
      const without = { ...purse, budget, standing: [], taken: 0 };
      const roomy = { ...without, standing: [left('month', 100 * DOLLAR, 100 * DOLLAR)] };
      expect(reservation(task, roomy)).toEqual(reservation(task, without));
    }),
  );
});
