import type { Plan, Task } from '../model/plan.ts';
import { byUrgency } from './urgency.ts';

/** A plan's tasks by what a scheduler asks of them. */
export type PlanIndex = {
  readonly byId: ReadonlyMap<string, Task>;
  /** Place in the order of urgency, by id. */
  readonly place: ReadonlyMap<string, number>;
  /** Tasks in the order of urgency. */
  readonly byUrgency: readonly Task[];
  /** Ids of the tasks that need a task, each once, by its id. */
  readonly dependants: ReadonlyMap<string, readonly string[]>;
};

/** Made once per plan value: a plan is immutable. */
const made = new WeakMap<Plan, PlanIndex>();

/** The index of a plan. */
export function planIndex(plan: Plan): PlanIndex {
  const known = made.get(plan);
  if (known !== undefined) return known;
  const urgent = byUrgency(plan);
  const dependants = new Map<string, string[]>(plan.tasks.map((task) => [task.id, []]));
  for (const task of plan.tasks) for (const need of new Set(task.needs)) dependants.get(need)?.push(task.id);
  const index: PlanIndex = {
    byId: new Map(plan.tasks.map((task) => [task.id, task])),
    place: new Map(urgent.map((task, at) => [task.id, at])),
    byUrgency: urgent,
    dependants,
  };
  made.set(plan, index);
  return index;
}

/** A plan's task by its id. */
export function findTask(plan: Plan, id: string): Task | undefined {
  return planIndex(plan).byId.get(id);
}
