import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forecastsFrom, someOutcome } from '../../../test/support/outcomes.ts';
import type { AttemptForecast, ForecastClass } from './forecasts.ts';
import type { AttemptOutcome } from './attempt-outcome.ts';
import { typicalCosts } from './typical-costs.ts';

const FIX: ForecastClass = { level: 'moderate', taskType: 'bug_fix' };

function of(outcomes: readonly AttemptOutcome[], model = 'small', at: ForecastClass = FIX): AttemptForecast {
  return forecastsFrom(outcomes).of(at, { agent: 'claude', model });
}

function times(count: number, parts: Partial<AttemptOutcome>): AttemptOutcome[] {
  return Array.from({ length: count }, () => someOutcome(parts));
}

test('without history a forecast is the stated default, priced for the model, and says so', () => {
  const { chance, cost, duration } = of([], 'middle');
  // 476k tokens in and 10k out at $3 and $15: what public runs with such prices cost.
  expect(cost).toEqual({ p50: 1_578_000, p90: 4_965_000, from: 'default', samples: 0 });
  expect(chance).toMatchObject({ from: 'default', samples: 0 });
  expect(chance.value).toBeCloseTo(0.55, 5);
  expect(duration).toMatchObject({ from: 'default', samples: 0 });
});

test('an unknown price is unknown, until enough attempts had a cost', () => {
  expect(of([], 'other').cost).toBeNull();
  expect(of(times(2, { model: 'other' }), 'other').cost).toBeNull();
  expect(of(times(3, { model: 'other' }), 'other').cost).toMatchObject({
    p50: 200_000,
    from: 'repository',
    samples: 3,
  });
});

test('many attempts are believed, few only a little', () => {
  const failed = { passed: false };
  const [none, few, many] = [of([]), of(times(2, failed)), of(times(60, failed))].map(({ chance }) => chance.value);
  expect(none).toBeCloseTo(0.36, 2);
  expect(few).toBeLessThan(none ?? 0);
  expect(few).toBeGreaterThan(0.15);
  expect(many).toBeLessThan(0.06);
  const half = [...times(50, { passed: true }), ...times(50, failed)];
  expect(of(half).chance.value).toBeGreaterThan(0.43);
  expect(of(half).chance.value).toBeLessThan(0.57);
  expect(of(times(100, { cost: 50_000 })).cost?.p50).toBeCloseTo(50_000, -4);
});

test('where a number comes from is told by how near the attempts are', () => {
  const other = times(4, { class: { level: 'complex', taskType: 'refactor' } });
  expect(of(times(3, {})).chance).toMatchObject({ from: 'class', samples: 3 });
  expect(of(times(2, {})).chance).toMatchObject({ from: 'repository', samples: 2 });
  expect(of(other).chance).toMatchObject({ from: 'repository', samples: 4 });
  expect(of(other).cost).toMatchObject({ from: 'repository', samples: 4 });
});

test('what only ever came after failures of another is not thought weak for it', () => {
  const small = { agent: 'claude', model: 'small', used: null };
  const afterFailures = times(20, { model: 'large', after: [small] }).map((outcome, at) => ({
    ...outcome,
    passed: at % 2 === 0,
  }));
  const first = times(20, { model: 'large' }).map((outcome, at) => ({ ...outcome, passed: at % 2 === 0 }));
  const rescued = of(afterFailures, 'large').chance.value;
  // Half of what another failed at is more than half of everything.
  expect(rescued).toBeGreaterThan(of(first, 'large').chance.value + 0.1);
  expect(rescued).toBeGreaterThan(of([], 'large').chance.value);
});

test('a name of a family is its model of any version; another family is not', () => {
  const used = times(5, { model: null, used: 'claude-small-4-5-20250929', passed: false });
  expect(of(used, 'small').chance).toMatchObject({ from: 'class', samples: 5 });
  const mini = times(5, { model: 'gpt-5-mini' });
  expect(of(mini, 'gpt-5').chance).toMatchObject({ from: 'repository' });
});

test('interrupted attempts change no chance, no cost and no duration', () => {
  const broken = times(9, { passed: null, cost: 9_000_000, duration: 1 });
  expect(of(broken)).toEqual(of([]));
});

test('one more pass never lowers a chance, one more failure never raises it', () => {
  const outcome = fc
    .record({
      model: fc.constantFrom('small', 'middle', 'large'),
      passed: fc.boolean(),
      level: fc.constantFrom('simple' as const, 'moderate' as const),
    })
    .map(({ model, passed, level }) => someOutcome({ model, passed, class: { level, taskType: 'bug_fix' } }));
  fc.assert(
    fc.property(fc.array(outcome, { maxLength: 12 }), (outcomes) => {
      const now = of(outcomes).chance.value;
      expect(of([...outcomes, someOutcome()]).chance.value).toBeGreaterThanOrEqual(now - 1e-9);
      expect(of([...outcomes, someOutcome({ passed: false })]).chance.value).toBeLessThanOrEqual(now + 1e-9);
    }),
    { numRuns: 60 },
  );
});

test('typical costs are told by level, whatever the kind of work', () => {
  const costs = typicalCosts(forecastsFrom(times(3, { cost: 90_000 })), { agent: 'claude', model: 'small' });
  expect(costs.moderate).toMatchObject({ from: 'class', samples: 3 });
  expect(costs.complex).toMatchObject({ from: 'repository', samples: 3 });
  expect(costs.simple?.p50).toBeLessThan(costs.moderate?.p50 ?? 0);
});

test('a thousand attempts are enough for forecasts of every class within a moment', () => {
  const outcomes = Array.from({ length: 1000 }, (_, at) =>
    someOutcome({
      model: ['small', 'middle', 'large'][at % 3] ?? 'small',
      passed: at % 5 !== 0,
      class: { level: at % 2 === 0 ? 'simple' : 'complex', taskType: at % 7 === 0 ? 'refactor' : 'bug_fix' },
      after: at % 4 === 0 ? [{ agent: 'claude', model: 'small', used: null }] : [],
    }),
  );
  const began = performance.now();
  const forecasts = forecastsFrom(outcomes);
  for (const level of ['simple', 'moderate', 'complex', 'critical'] as const)
    for (const model of ['small', 'middle', 'large'])
      forecasts.of({ level, taskType: 'bug_fix' }, { agent: 'claude', model });
  // Some thirty milliseconds on a quiet machine.
  expect(performance.now() - began).toBeLessThan(1500);
});
