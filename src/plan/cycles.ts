import type { GraphTask } from './graph.ts';

/** Tasks that need each other in a circle: each needs the next, and the last needs the first. */
export type Cycle = readonly string[];

/**
 * Cycles of the graph of needs: one for every need that would have to go to leave none, so every separate cycle is there,
 * and none twice. A task that needs itself is a cycle of one. Depth first, without recursion.
 */
export function findCycles(tasks: readonly GraphTask[]): Cycle[] {
  const needs = new Map(tasks.map((task) => [task.id, [...new Set(task.needs)]]));
  const finished = new Set<string>();
  const cycles: Cycle[] = [];
  for (const task of tasks) if (!finished.has(task.id)) walk(task.id);
  return cycles;

  function walk(start: string): void {
    const path = [start];
    const depth = new Map([[start, 0]]);
    const next = [0];
    while (path.length > 0) {
      const top = path.length - 1;
      const id = path[top] ?? start;
      const index = next[top] ?? 0;
      const need = needs.get(id)?.[index];
      if (need === undefined) {
        finished.add(id);
        depth.delete(id);
        path.pop();
        next.pop();
        continue;
      }
      next[top] = index + 1;
      const opened = depth.get(need);
      if (opened !== undefined) cycles.push(path.slice(opened));
      else if (needs.has(need) && !finished.has(need)) {
        depth.set(need, path.length);
        path.push(need);
        next.push(0);
      }
    }
  }
}
