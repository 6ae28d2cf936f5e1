import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aThreshold, AlertWorld, MINUTE } from '../../../test/support/alert-world.ts';
import type { Alert, Threshold } from '../../model/alert.ts';
import type { RecordDraft } from '../../model/event.ts';
import { evaluateAlerts, holds, nextDeadline } from './evaluate-alerts.ts';
import { liveAlert } from './fold-alerts.ts';

const NAMES = ['a', 'b'] as const;
const thresholdArb = fc
  .record({
    for: fc.constantFrom(0, MINUTE, 10 * MINUTE),
    coolDown: fc.constantFrom(0, MINUTE, 30 * MINUTE),
    minimum: fc.integer({ min: 1, max: 3 }),
    comparison: fc.constantFrom('>', '>=', '<', '<='),
  } satisfies { [K in keyof Partial<Threshold>]: fc.Arbitrary<Threshold[K]> })
  .map((changed) => aThreshold(changed));

type Step =
  | { readonly do: 'check'; readonly lost: boolean }
  | { readonly do: 'measure'; readonly name: string; readonly value: number | null; readonly samples: number }
  | { readonly do: 'pass'; readonly ms: number }
  | { readonly do: 'watch'; readonly names: readonly string[] }
  | { readonly do: 'acknowledge'; readonly name: string };

const stepArb: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('check' as const), lost: fc.boolean() }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('measure' as const),
      name: fc.constantFrom(...NAMES),
      value: fc.option(fc.integer({ min: 0, max: 6 })),
      samples: fc.integer({ min: 0, max: 4 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('pass' as const),
      ms: fc.oneof(fc.integer({ min: 0, max: 20 * MINUTE }), fc.integer({ min: -60 * MINUTE, max: 0 })),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('watch' as const), names: fc.subarray([...NAMES]) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('acknowledge' as const), name: fc.constantFrom(...NAMES) }) },
);

/** What is wrong with what one check wants to record. */
function complaints(world: AlertWorld, before: readonly Alert[], drafts: readonly RecordDraft[]): readonly string[] {
  return drafts.flatMap((draft) => {
    if (draft.type !== 'alert.raised' && draft.type !== 'alert.pending') return [];
    const { alert: id, threshold: name, since } = draft.data;
    const watched = world.thresholds.find((each) => each.name === name);
    if (watched === undefined) return [`${name} is not watched`];
    const live = liveAlert(before, name);
    const last = before.findLast((alert) => alert.threshold === name && alert.raisedAt !== null);
    const sinceOver = last?.resolvedAt == null ? Infinity : Math.abs(world.now - last.resolvedAt);
    const wrong: Readonly<Record<string, boolean>> = {
      'does not hold': !holds(watched, world.readings.get(name) ?? null),
      'is open already': live !== null && live.status !== 'pending',
      'was not pending': draft.type === 'alert.raised' && watched.for > 0 && (live?.id !== id || live.since !== since),
      'too early': draft.type === 'alert.raised' && world.now - since < watched.for,
      'in its cool-down': live === null && sinceOver < watched.coolDown,
    };
    return Object.keys(wrong).filter((key) => wrong[key] === true);
  });
}

/** What is wrong with what was recorded. */
function faults(world: AlertWorld): readonly string[] {
  const live = NAMES.map((name) =>
    world.alerts.filter((each) => each.threshold === name && each.status !== 'resolved'),
  );
  const raised = world.events.flatMap((event) => (event.type === 'alert.raised' ? [event.data.alert] : []));
  const deadline = nextDeadline(world.evaluation());
  const wrong: Readonly<Record<string, boolean>> = {
    'more than one of a name': live.some(({ length }) => length > 1),
    'raised twice': new Set(raised).size < raised.length,
    'not all was recorded': evaluateAlerts(world.evaluation()).length > 0,
    'a deadline that has passed': deadline !== null && deadline <= world.now,
  };
  return Object.keys(wrong).filter((key) => wrong[key] === true);
}

function take(world: AlertWorld, all: readonly Threshold[], step: Exclude<Step, { do: 'check' }>): void {
  switch (step.do) {
    case 'pass':
      world.now += step.ms;
      return;
    case 'measure':
      world.measure(step.value, step.samples, step.name);
      return;
    case 'watch':
      world.thresholds = all.filter(({ name }) => step.names.includes(name));
      return;
    case 'acknowledge': {
      const live = liveAlert(world.alerts, step.name);
      if (live !== null) world.record({ type: 'alert.acknowledged', data: { alert: live.id, by: null } });
    }
  }
}

test('whatever happens, in whatever order, with whatever clock: one alert at a time, never too early, never twice', () => {
  fc.assert(
    fc.property(
      fc.tuple(thresholdArb, thresholdArb),
      fc.array(stepArb, { maxLength: 60, size: 'max' }),
      ([a, b], steps) => {
        const all = [
          { ...a, name: 'a' },
          { ...b, name: 'b' },
        ];
        const world = new AlertWorld(...all);
        for (const step of steps) {
          if (step.do !== 'check') {
            take(world, all, step);
            continue;
          }
          const drafts = evaluateAlerts(world.evaluation());
          expect(complaints(world, world.alerts, drafts)).toEqual([]);
          // Killed before it could record: the next check sees the same.
          if (step.lost) continue;
          for (const draft of drafts) world.record(draft);
          expect(faults(world)).toEqual([]);
        }
      },
    ),
    { numRuns: 500 },
  );
});
