import type { Complexity } from '../../model/complexity.ts';
import type { Task } from '../../model/plan.ts';
import { estimateTasks } from './complexity-sources.ts';
import type { RoutingParts } from './routing-parts.ts';
import { taskText } from './task-text.ts';

/**
 * How hard each of these tasks is, by its id; those of a plan, estimated together with what was learned here. What a task claims are
 * the files it is about. Asks no model.
 */
export async function complexitiesOf(
  parts: RoutingParts,
  tasks: readonly Task[],
): Promise<ReadonlyMap<string, Complexity>> {
  if (tasks.length === 0) return new Map();
  const found = await estimateTasks(
    parts,
    tasks.map((task) => ({ text: taskText(task), files: task.claims })),
  );
  return new Map(tasks.flatMap(({ id }, at) => (found[at] === undefined ? [] : [[id, found[at]]])));
}
