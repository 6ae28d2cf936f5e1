import type { Spread } from '../../model/complexity.ts';
import type { MicroUsd, Millis } from '../../model/units.ts';
import { ChanceDraws } from './chance-draws.ts';
import { LeastFirst } from './least-first.ts';
import { type DrawnRung, drawTask, spreadOf } from './simulate-task.ts';

/** A task as it is drawn. Tasks are given in the order in which they start when several could. */
export type PlannedTask = {
  readonly id: string;
  /** Positions of the tasks that must be done first, and of those it never runs beside. */
  readonly needs: readonly number[];
  readonly apart: readonly number[];
  readonly rungs: readonly DrawnRung[];
  readonly tries: number;
};

/** What one task is expected to come to. */
export type TaskQuote = {
  readonly id: string;
  readonly cost: Spread;
  readonly duration: Spread;
  readonly accepted: number;
};

/** What a plan is expected to come to. */
export type PlanQuote = {
  /** Of all tasks together, as far as prices are known. */
  readonly cost: Spread;
  /** From the first start to the last end, so many at once as the plan allows. */
  readonly duration: Spread;
  /** How likely every task is accepted within its tries. */
  readonly accepted: number;
  /** In the order of the tasks. */
  readonly tasks: readonly TaskQuote[];
  /** How often the plan was drawn. */
  readonly draws: number;
  /** How likely all of it costs no more than the budget; null: there is none. */
  readonly withinBudget: number | null;
};

/** What a plan is drawn with. */
export type PlanDrawing = { readonly concurrency: number; readonly budget: MicroUsd | null };

/** Tasks that are drawn in all, whatever the plan's size: some tenths of a second. */
const WORK = 200_000;
const MOST_DRAWS = 2000;
const LEAST_DRAWS = 200;
const SEED = 6;

/**
 * Draws a plan as it may run, often, the same way each time: cascades and retries, the graph, and as many at once as it allows.
 * A task that is given up does not hold the others: what it would take to put it right is nobody's forecast, and a plan that looked
 * cheap because it is not expected to get far would mislead. Pure.
 */
export function simulatePlan(tasks: readonly PlannedTask[], { concurrency, budget }: PlanDrawing): PlanQuote {
  const count = Math.min(MOST_DRAWS, Math.max(LEAST_DRAWS, Math.floor(WORK / Math.max(1, tasks.length))));
  const draws = new ChanceDraws(SEED);
  const [costs, durations] = [new Float64Array(count), new Float64Array(count)];
  const perTask = tasks.map(() => ({
    costs: new Float64Array(count),
    durations: new Float64Array(count),
    accepted: 0,
  }));
  let [all, affordable] = [0, 0];
  const taken = new Float64Array(tasks.length);
  for (let draw = 0; draw < count; draw += 1) {
    const off = draws.normal();
    let [sum, whole] = [0, true];
    for (const [at, task] of tasks.entries()) {
      const { accepted, cost, duration } = drawTask(task.rungs, { tries: task.tries, draws, off });
      taken[at] = duration;
      sum += cost;
      whole &&= accepted;
      const own = perTask[at];
      if (own === undefined) continue;
      own.costs[draw] = cost;
      own.durations[draw] = duration;
      own.accepted += Number(accepted);
    }
    costs[draw] = sum;
    durations[draw] = makespan(tasks, taken, concurrency);
    all += Number(whole);
    affordable += Number(budget !== null && sum <= budget);
  }
  return {
    cost: spreadOf(costs),
    duration: spreadOf(durations),
    accepted: all / count,
    tasks: perTask.map((own, at) => ({
      id: tasks[at]?.id ?? '',
      cost: spreadOf(own.costs),
      duration: spreadOf(own.durations),
      accepted: own.accepted / count,
    })),
    draws: count,
    withinBudget: budget === null ? null : affordable / count,
  };
}

/** From the first start to the last end, when each task takes so long. Pure. */
export function makespan(tasks: readonly PlannedTask[], taken: ArrayLike<number>, concurrency: number): Millis {
  const open = Int32Array.from(tasks, ({ needs }) => needs.length);
  const dependants = dependantsOf(tasks);
  const waiting = new LeastFirst();
  for (const [at, count] of open.entries()) if (count === 0) waiting.put(at);
  const running = new Map<number, number>();
  let now = 0;
  for (;;) {
    const heldBack: number[] = [];
    while (running.size < concurrency) {
      const at = waiting.take();
      if (at === null) break;
      if (tasks[at]?.apart.some((other) => running.has(other)) === true) heldBack.push(at);
      else running.set(at, now + (taken[at] ?? 0));
    }
    for (const at of heldBack) waiting.put(at);
    let [next, end] = [-1, Infinity];
    for (const [at, ends] of running) if (ends < end) [next, end] = [at, ends];
    if (next === -1) return now;
    now = end;
    running.delete(next);
    for (const dependant of dependants[next] ?? []) {
      open[dependant] = (open[dependant] ?? 0) - 1;
      if (open[dependant] === 0) waiting.put(dependant);
    }
  }
}

const known = new WeakMap<readonly PlannedTask[], readonly (readonly number[])[]>();

/** Made once for a plan that is drawn thousands of times. */
function dependantsOf(tasks: readonly PlannedTask[]): readonly (readonly number[])[] {
  const before = known.get(tasks);
  if (before !== undefined) return before;
  const dependants: number[][] = tasks.map(() => []);
  for (const [at, { needs }] of tasks.entries()) for (const need of needs) dependants[need]?.push(at);
  known.set(tasks, dependants);
  return dependants;
}
