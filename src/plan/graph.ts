import type { Task } from '../model/plan.ts';

/**
 * Questions about the graph of needs. Every function takes the tasks in the order of the plan, walks without recursion
 * (a chain may be as long as the plan) and takes time linear in tasks and needs. Needs that name no task are ignored,
 * so that a plan with mistakes can be looked at too; tasks on a cycle are left out.
 */
export type GraphTask = Pick<Task, 'id' | 'needs'>;

/** What a task weighs on a path, for instance its expected duration; greater than 0. */
export type Weight = (id: string) => number;

const ONE: Weight = () => 1;

/** Ids so that every task comes after all it needs; among tasks that are free at the same time, in the order of the plan. */
export function topologicalOrder(tasks: readonly GraphTask[]): string[] {
  const direct = directDependants(tasks);
  const open = new Map(tasks.map((task) => [task.id, new Set(task.needs.filter((need) => direct.has(need))).size]));
  const order = tasks.filter((task) => open.get(task.id) === 0).map((task) => task.id);
  // The list grows while it is walked: it is the queue and the answer.
  for (const id of order) {
    for (const dependant of direct.get(id) ?? []) {
      const left = (open.get(dependant) ?? 0) - 1;
      open.set(dependant, left);
      if (left === 0) order.push(dependant);
    }
  }
  return order;
}

/** Ids by the number of tasks before them on the longest way from a task without needs: tasks of one level never need each other. */
export function levels(tasks: readonly GraphTask[]): string[][] {
  const needs = new Map(tasks.map((task) => [task.id, task.needs]));
  const level = new Map<string, number>();
  const found: string[][] = [];
  for (const id of topologicalOrder(tasks)) {
    const own = (needs.get(id) ?? []).reduce((most, need) => Math.max(most, (level.get(need) ?? -1) + 1), 0);
    level.set(id, own);
    (found[own] ??= []).push(id);
  }
  const place = new Map(tasks.map((task, index) => [task.id, index]));
  for (const ids of found) ids.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  return found;
}

/** For each task the weight of the longest path that starts with it and goes on through its dependants: what makes it urgent. */
export function bottomLevels(tasks: readonly GraphTask[], weight: Weight = ONE): ReadonlyMap<string, number> {
  const direct = directDependants(tasks);
  const bottom = new Map<string, number>();
  for (const id of topologicalOrder(tasks).toReversed()) {
    let below = 0;
    for (const dependant of direct.get(id) ?? []) below = Math.max(below, bottom.get(dependant) ?? 0);
    bottom.set(id, below + weight(id));
  }
  return bottom;
}

/** The heaviest path from a task without needs to one without dependants: no schedule is shorter. Empty for an empty plan. */
export function criticalPath(
  tasks: readonly GraphTask[],
  weight: Weight = ONE,
): { readonly ids: readonly string[]; readonly length: number } {
  const direct = directDependants(tasks);
  const bottom = bottomLevels(tasks, weight);
  const heaviest = (ids: Iterable<string>): string | null => {
    let best: string | null = null;
    for (const id of ids) if (best === null || (bottom.get(id) ?? 0) > (bottom.get(best) ?? 0)) best = id;
    return best;
  };
  const ids: string[] = [];
  let next = heaviest(tasks.map((task) => task.id).filter((id) => bottom.has(id)));
  const length = next === null ? 0 : (bottom.get(next) ?? 0);
  while (next !== null) {
    ids.push(next);
    next = heaviest(direct.get(next) ?? []);
  }
  return { ids, length };
}

/** Every task that needs this one, directly or through others. */
export function transitiveDependants(tasks: readonly GraphTask[], id: string): ReadonlySet<string> {
  const direct = directDependants(tasks);
  const found = new Set<string>(direct.get(id));
  for (const next of found) for (const dependant of direct.get(next) ?? []) found.add(dependant);
  return found;
}

/** For each task those that name it in their needs, in the order of the plan. */
export function directDependants(tasks: readonly GraphTask[]): ReadonlyMap<string, readonly string[]> {
  const direct = new Map<string, string[]>(tasks.map((task) => [task.id, []]));
  for (const task of tasks) for (const need of new Set(task.needs)) direct.get(need)?.push(task.id);
  return direct;
}
