import { type GraphTask, topologicalOrder } from './graph.ts';

/** Who needs whom, directly or through others. */
export type Reachability = {
  /** True when `task` needs `need`. */
  needs(task: string, need: string): boolean;
  /** True when neither needs the other, so that both may run at once. */
  unrelated(a: string, b: string): boolean;
};

/** Answers in constant time, from one row of bits a task: n² bits of memory, so ask it for up to a few thousand tasks. */
export function reachability(tasks: readonly GraphTask[]): Reachability {
  const index = new Map(tasks.map((task, at) => [task.id, at]));
  const words = Math.ceil(tasks.length / 32);
  const rows = tasks.map(() => new Uint32Array(words));
  for (const id of topologicalOrder(tasks)) {
    const at = index.get(id) ?? 0;
    const row = rows[at];
    if (row === undefined) continue;
    for (const need of tasks[at]?.needs ?? []) {
      const other = index.get(need);
      if (other === undefined) continue;
      row[other >> 5] = (row[other >> 5] ?? 0) | (1 << (other & 31));
      rows[other]?.forEach((bits, word) => (row[word] = (row[word] ?? 0) | bits));
    }
  }
  const needs = (task: string, need: string): boolean => {
    const other = index.get(need);
    const row = rows[index.get(task) ?? -1];
    return other !== undefined && row !== undefined && ((row[other >> 5] ?? 0) & (1 << (other & 31))) !== 0;
  };
  return { needs, unrelated: (a, b) => a !== b && !needs(a, b) && !needs(b, a) };
}
