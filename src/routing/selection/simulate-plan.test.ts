import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ladderFrom } from '../../../test/support/outcomes.ts';
import type { Rung } from '../../model/route.ts';
import { LeastFirst } from './least-first.ts';
import { outlookOf } from './outlook.ts';
import { makespan, type PlannedTask, simulatePlan } from './simulate-plan.ts';
import { cascadeSpread, drawnRung } from './simulate-task.ts';

function task(id: string, parts: Partial<PlannedTask> = {}): PlannedTask {
  return { id, needs: [], apart: [], rungs: ladderFrom([], 'simple').map(drawnRung), tries: 3, ...parts };
}

test('a plan takes as long as its slots, its needs and its claims make it', () => {
  const [a, b, c] = [task('a'), task('b'), task('c', { needs: [0] })];
  expect(makespan([a, b, c], [3, 4, 2], 2)).toBe(5);
  expect(makespan([a, b, c], [3, 4, 2], 1)).toBe(9);
  expect(makespan([task('a', { apart: [1] }), task('b', { apart: [0] })], [3, 4], 2)).toBe(7);
  expect(makespan([], [], 2)).toBe(0);
});

test('what is drawn agrees with what is computed', () => {
  const ladder = ladderFrom([], 'moderate');
  const quote = simulatePlan([task('a', { rungs: ladder.map(drawnRung) })], { concurrency: 1, budget: null });
  const { accepted } = outlookOf(ladder, 3);
  expect(quote.accepted).toBeGreaterThan(accepted - 0.04);
  expect(quote.accepted).toBeLessThan(accepted + 0.04);
});

test('waiting numbers come out in order, whatever the order they came in', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 })), (values) => {
      const heap = new LeastFirst();
      for (const value of values) heap.put(value);
      const taken = values.map(() => heap.take());
      expect(taken).toEqual(values.toSorted((a, b) => a - b));
      expect(heap.take()).toBeNull();
    }),
  );
});

test('a plan is drawn the same way each time', () => {
  const tasks = [task('a'), task('b', { needs: [0] }), task('c')];
  const drawing = { concurrency: 2, budget: 2_000_000 };
  expect(simulatePlan(tasks, drawing)).toEqual(simulatePlan(structuredClone(tasks), drawing));
});

test('a budget is enough as often as the plan costs no more', () => {
  const tasks = [task('a'), task('b')];
  const { cost } = simulatePlan(tasks, { concurrency: 2, budget: null });
  expect(simulatePlan(tasks, { concurrency: 2, budget: cost.p50 }).withinBudget).toBeCloseTo(0.5, 1);
  expect(simulatePlan(tasks, { concurrency: 2, budget: cost.p90 }).withinBudget).toBeCloseTo(0.9, 1);
});

test('defaults may be off for all tasks alike, so a large plan is as unsure as a small one', () => {
  const many = Array.from({ length: 50 }, (_, at) => task(`t${at}`));
  const measured = many.map((each) => ({
    ...each,
    rungs: ladderFrom([], 'simple').map((rung) => drawnRung(measuredAt(rung))),
  }));
  const ratio = (tasks: readonly PlannedTask[]): number => {
    const { cost } = simulatePlan(tasks, { concurrency: 4, budget: null });
    return cost.p90 / cost.p50;
  };
  expect(ratio(many)).toBeGreaterThan(1.8);
  expect(ratio(measured)).toBeLessThan(1.5);
});

function measuredAt(rung: Rung): Rung {
  const { cost } = rung;
  return { ...rung, cost: cost === null ? null : { ...cost, from: 'class', samples: 400 } };
}

test('a thousand tasks are drawn in a moment', () => {
  const tasks = Array.from({ length: 1000 }, (_, at) =>
    task(`t${at}`, at === 0 ? {} : { needs: [Math.floor(at / 3)] }),
  );
  const began = performance.now();
  const quote = simulatePlan(tasks, { concurrency: 8, budget: null });
  expect(quote.draws).toBe(200);
  // Half a second on a quiet machine.
  expect(performance.now() - began).toBeLessThan(5000);
});

test('half of the tasks cost no more than the middle, nine of ten no more than the upper', () => {
  const spread = cascadeSpread(ladderFrom([], 'simple'), 3);
  expect(spread.cost?.p50).toBeLessThan(spread.cost?.p90 ?? 0);
  expect(spread.duration?.p50).toBeGreaterThan(0);
});
