import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ladderFrom, someOutcome } from '../../../test/support/outcomes.ts';
import type { Forecast, Rung, TaskClass } from '../../model/route.ts';
import { outlookOf } from './outlook.ts';
import { ratioOf } from './price-ratio.ts';
import { overLimit, type Selecting, selectRoute, type Selection } from './select-route.ts';
import { cascadeSpread } from './simulate-task.ts';

const MODERATE: TaskClass = { level: 'moderate', taskType: 'bug_fix' };

function select(parts: Partial<Selecting>): Selection {
  const selecting: Selecting = {
    class: MODERATE,
    policy: 'cheapest',
    ladder: ladderFrom([], 'moderate'),
    fallbacks: [],
    tries: 3,
    ...parts,
  };
  const selection = selectRoute(selecting);
  if (selection === null) throw new Error('nothing chosen');
  return selection;
}

function names({ route }: Selection): (string | null)[] {
  return route.rungs.map(({ model }) => model);
}

function rung(model: string, chance: number, cost: number | null): Rung {
  const forecast = (p50: number): Forecast => ({ p50, p90: p50 * 2, from: 'default', samples: 0 });
  return {
    agent: 'claude',
    model,
    effort: null,
    context: null,
    cost: cost === null ? null : forecast(cost),
    duration: forecast(60_000),
    chance: { value: chance, from: 'default', samples: 0 },
  };
}

/** One to four models, each dearer than the one before. */
const ladders = fc
  .array(
    fc.record({ chance: fc.double({ min: 0.02, max: 0.98, noNaN: true }), more: fc.integer({ min: 1, max: 900 }) }),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((steps) => {
    let cost = 0;
    return steps.map(({ chance, more }, at) => rung(`m${at}`, chance, (cost += more) * 1000));
  });
const tries = fc.integer({ min: 1, max: 5 });

test('a weaker model starts only where it passes more often than its price is of the strongest', () => {
  fc.assert(
    fc.property(ladders, tries, fc.constantFrom('cheapest' as const, 'balanced' as const), (ladder, count, policy) => {
      const [first] = select({ ladder, tries: count, policy }).route.rungs;
      const strongest = ladder.at(-1);
      if (first === undefined || strongest === undefined || first === strongest) return;
      const margin = policy === 'balanced' ? 0.1 : 0;
      expect(first.chance.value).toBeGreaterThanOrEqual(Math.min(1, (ratioOf(first, strongest) ?? 0) + margin));
    }),
  );
});

test('no model alone is expected to be cheaper than the cascade chosen, of those that may start', () => {
  fc.assert(
    fc.property(ladders, tries, (ladder, count) => {
      const { chosen, options } = select({ ladder, tries: count });
      const alone = options.filter(({ rungs, barred }) => rungs.length === 1 && barred === null);
      expect(alone.length).toBeGreaterThan(0);
      for (const { expected } of alone) expect(chosen.expected ?? NaN).toBeLessThanOrEqual(expected ?? NaN);
    }),
  );
});

test('a rung that passes more often is not left out for it', () => {
  fc.assert(
    fc.property(
      ladders,
      tries,
      fc.constantFrom('cheapest' as const, 'balanced' as const),
      fc.double({ min: 0, max: 0.5, noNaN: true }),
      (ladder, count, policy, more) => {
        const before = select({ ladder, tries: count, policy });
        for (const [at, each] of ladder.entries()) {
          if (!before.route.rungs.includes(each)) continue;
          const value = Math.min(0.99, each.chance.value + more);
          const raised = { ...each, chance: { ...each.chance, value } };
          const after = select({ ladder: ladder.with(at, raised), tries: count, policy });
          expect(names(after)).toContain(each.model);
        }
      },
    ),
  );
});

test('the same question gets the same answer, and rungs keep the order of the ladder', () => {
  fc.assert(
    fc.property(ladders, tries, fc.constantFrom('cheapest', 'balanced', 'best'), (ladder, count, policy) => {
      const selection = select({ ladder, tries: count, policy });
      expect(select({ ladder: structuredClone(ladder), tries: count, policy })).toEqual(selection);
      const places = selection.route.rungs.map((each) => ladder.indexOf(each));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places.length).toBeLessThanOrEqual(Math.min(count, ladder.length));
    }),
  );
});

test('simple work starts with the weakest by default, complex work with the strongest', () => {
  const of = (level: TaskClass['level'], policy: Selecting['policy']): (string | null)[] =>
    names(select({ class: { ...MODERATE, level }, ladder: ladderFrom([], level), policy }));
  expect(of('simple', 'balanced')[0]).toBe('small');
  expect(of('simple', 'balanced').at(-1)).toBe('large');
  expect(of('complex', 'balanced')).toEqual(['large']);
  expect(of('moderate', 'best')).toEqual(['large']);
});

test('what passes here changes where a route begins', () => {
  const failing = Array.from({ length: 20 }, () => someOutcome({ passed: false }));
  expect(names(select({ ladder: ladderFrom(failing, 'moderate') }))).not.toContain('small');
  const passing = Array.from({ length: 30 }, () =>
    someOutcome({ class: { level: 'complex', taskType: 'bug_fix' }, cost: 900_000 }),
  );
  const complex: TaskClass = { level: 'complex', taskType: 'bug_fix' };
  const learned = select({ class: complex, ladder: ladderFrom(passing, 'complex'), policy: 'balanced' });
  expect(learned.route.rungs[0]?.model).toBe('small');
  expect(learned.route.reason).toContain('measured here');
});

test('with one try only, the chance counts more', () => {
  const ladder = ladderFrom([], 'simple');
  expect(names(select({ ladder, tries: 1, policy: 'balanced' }))).toEqual(['large']);
  expect(names(select({ ladder, tries: 3, policy: 'balanced' }))[0]).toBe('small');
});

test('balanced never starts a critical task with the weakest, however often that passes', () => {
  const ladder = [rung('a', 0.95, 1000), rung('b', 0.9, 2000), rung('c', 0.96, 9000)];
  const critical: TaskClass = { level: 'critical', taskType: 'security' };
  expect(names(select({ class: critical, ladder, policy: 'balanced' }))[0]).toBe('b');
  expect(names(select({ class: critical, ladder, policy: 'cheapest' }))[0]).toBe('a');
});

test('without prices nothing is weighed, and the reason says so', () => {
  const ladder = [rung('a', 0.9, null), rung('b', 0.5, null)];
  const { route } = select({ ladder, policy: 'cheapest' });
  expect(route.rungs.map(({ model }) => model)).toEqual(['b']);
  expect(route.reason).toContain('no price is known of a, b');
});

test('a model without a price is not weighed among those that have one, and the reason says so', () => {
  const ladder = [rung('a', 0.9, 1000), rung('b', 0.95, 9000), rung('c', 0.99, null)];
  const { route } = select({ ladder, policy: 'balanced' });
  expect(route.rungs.map(({ model }) => model)).toEqual(['a', 'b']);
  expect(route.reason).toContain('a first: 90% are expected to pass');
  expect(route.reason).toContain('no price is known of c, so not weighed');
  const one = select({ ladder: [rung('a', 0.9, 1000), rung('c', 0.99, null)], policy: 'balanced' });
  expect(one.route.reason).toBe('a at once; no price is known of c, so not weighed');
});

test('balanced comes to the strongest in the end, where more than one try is allowed', () => {
  fc.assert(
    fc.property(ladders, fc.integer({ min: 2, max: 5 }), (ladder, count) => {
      expect(names(select({ ladder, tries: count, policy: 'balanced' })).at(-1)).toBe(ladder.at(-1)?.model);
    }),
  );
});

test('a limit is about what nine of ten tasks cost in all; what nothing stays within is refused', () => {
  const ladder = ladderFrom([], 'moderate');
  const free = select({ ladder, policy: 'best' });
  const p90 = cascadeSpread(free.route.rungs, 3).cost?.p90 ?? NaN;
  const within = select({ ladder, policy: 'best', limits: { cost: p90 - 1, time: null } });
  expect(names(within)).not.toEqual(['large']);
  expect(cascadeSpread(within.route.rungs, 3).cost?.p90).toBeLessThan(p90);
  const asked: Selecting = {
    class: MODERATE,
    policy: 'cheapest',
    ladder,
    fallbacks: [],
    tries: 3,
    limits: { cost: 1000, time: null },
  };
  expect(selectRoute(asked)).toBeNull();
  expect(overLimit(asked).cost?.p90).toBeGreaterThan(1000);
});

test('a limit on money cannot be honoured where no price is known', () => {
  const ladder = [rung('a', 0.9, null)];
  expect(
    selectRoute({
      class: MODERATE,
      policy: 'fixed',
      ladder,
      fallbacks: [],
      tries: 1,
      limits: { cost: 1e9, time: null },
    }),
  ).toBeNull();
});

test('tries at one task are alike: a second one adds less than a first', () => {
  const [one] = [rung('a', 0.5, 1000)];
  if (one === undefined) throw new Error('no rung');
  const [first, second] = [outlookOf([one], 1), outlookOf([one], 2)];
  expect(first.accepted).toBeCloseTo(0.5, 2);
  expect(second.accepted - first.accepted).toBeLessThan(0.15);
  expect(second.attempts).toBeCloseTo(1.5, 2);
});

test('a limit that nothing up to the strongest stays within is honoured by a weaker cascade, and the reason says so', () => {
  const ladder = [rung('weak', 0.7, 1000), rung('strong', 0.9, 100_000)];
  expect(names(select({ ladder, policy: 'balanced' })).at(-1)).toBe('strong');
  const limited = select({ ladder, policy: 'balanced', limits: { cost: 10_000, time: null } });
  expect(names(limited)).toEqual(['weak']);
  expect(limited.route.reason).toContain('nothing that comes to the strongest stays within the limits');
  // What may not begin is not begun for a limit's sake either.
  const critical: TaskClass = { level: 'critical', taskType: 'bug_fix' };
  const selecting: Selecting = {
    class: critical,
    policy: 'balanced',
    ladder,
    fallbacks: [],
    tries: 3,
    limits: { cost: 10_000, time: null },
  };
  expect(selectRoute(selecting)).toBeNull();
});
