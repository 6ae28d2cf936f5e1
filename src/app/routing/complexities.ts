import { estimateComplexity } from '../../routing/complexity/estimate.ts';
import type { Complexity } from '../../model/complexity.ts';
import type { Task } from '../../model/plan.ts';
import type { RoutingParts } from './routing-parts.ts';

/** How hard each of these tasks is, by its id; those of a plan, estimated together. Asks no model. */
export async function complexitiesOf(
  _parts: RoutingParts,
  tasks: readonly Task[],
): Promise<ReadonlyMap<string, Complexity>> {
  const textOf = ({ title, work }: Task): string => (work.kind === 'run' ? title : `${title}\n\n${work.prompt}`);
  return await Promise.resolve(
    new Map(tasks.map((task) => [task.id, estimateComplexity({ text: textOf(task), files: task.claims })])),
  );
}
