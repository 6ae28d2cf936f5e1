import { claimCovers } from '../../plan/claims.ts';
import type { Complexity } from '../../model/complexity.ts';
import { type ComplexityInput, estimateComplexity } from '../../routing/complexity/estimate.ts';
import { finishedTasks } from './finished-tasks.ts';
import { learnedByTheWay } from './learn-history.ts';
import type { RoutingParts } from './routing-parts.ts';

/** A task to estimate. */
type Asked = Pick<ComplexityInput, 'text' | 'files' | 'llm' | 'notes'>;

/** Estimates tasks, in their order, with what is known here: looked up once for all of them. */
export async function estimateTasks(parts: RoutingParts, asked: readonly Asked[]): Promise<readonly Complexity[]> {
  const { ignoreCase } = parts.repository.info;
  const sets = asked.map(
    ({ files }) =>
      (path: string): boolean =>
        claimCovers(files, path, ignoreCase),
  );
  const [{ learned, notes }, tasks, facts] = await Promise.all([
    learnedByTheWay(parts),
    finishedTasks(parts),
    asked.some(({ files }) => files.length > 0) ? parts.history.files(sets) : [],
  ]);
  return asked.map((task, at) =>
    estimateComplexity({
      ...task,
      facts: facts[at] ?? [],
      history: learned?.model ?? null,
      tasks,
      notes: [...notes, ...(task.notes ?? [])],
    }),
  );
}
