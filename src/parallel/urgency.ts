import type { Plan, Task } from '../model/plan.ts';
import { bottomLevels } from '../plan/graph.ts';

/** Sorted once per plan value: a plan is immutable. */
const urgency = new WeakMap<object, readonly Task[]>();

/**
 * The plan's tasks by priority, then by the longest path that hangs on them, then as written. Every task comes after its
 * needs (its priority is never above theirs, its path always shorter), so one pass sees blocked chains from their start.
 */
export function byUrgency(plan: Plan): readonly Task[] {
  const known = urgency.get(plan);
  if (known !== undefined) return known;
  const { tasks } = plan;
  const levels = bottomLevels(tasks);
  const order = new Map(tasks.map((task, index) => [task.id, index]));
  const priorities = inheritedPriorities(tasks, levels);
  const sorted = tasks.toSorted(
    (a, b) =>
      (priorities.get(b.id) ?? 0) - (priorities.get(a.id) ?? 0) ||
      (levels.get(b.id) ?? 0) - (levels.get(a.id) ?? 0) ||
      (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0),
  );
  urgency.set(plan, sorted);
  return sorted;
}

/** A task is at least as urgent as anything that needs it, else an urgent task would wait behind its own needs. */
function inheritedPriorities(tasks: readonly Task[], levels: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const priorities = new Map(tasks.map((task) => [task.id, task.priority]));
  const deepestFirst = tasks.toSorted((a, b) => (levels.get(a.id) ?? 0) - (levels.get(b.id) ?? 0));
  for (const task of deepestFirst) {
    const own = priorities.get(task.id) ?? 0;
    for (const need of task.needs) if ((priorities.get(need) ?? 0) < own) priorities.set(need, own);
  }
  return priorities;
}
