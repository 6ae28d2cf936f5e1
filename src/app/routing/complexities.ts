import type { Complexity } from '../../model/complexity.ts';
import type { Task } from '../../model/plan.ts';
import type { RoutingPolicy } from '../../model/route.ts';
import type { ComplexityInput } from '../../routing/complexity/estimate.ts';
import type { Asked } from './ask.ts';
import { estimateTasks } from './complexity-sources.ts';
import type { RoutingParts } from './routing-parts.ts';
import { taskText } from './task-text.ts';

/**
 * How hard each of these tasks is, by its id; those of a plan, estimated together with what was learned here. What a task claims are
 * the files it is about. With `ai.enabled` a model is asked about those whose model is to be chosen.
 */
export async function complexitiesOf(
  parts: RoutingParts,
  tasks: readonly Task[],
): Promise<ReadonlyMap<string, Complexity>> {
  if (tasks.length === 0) return new Map();
  const questions = tasks.map((task) => ({ text: taskText(task), files: task.claims }));
  const said = parts.config.ai.enabled ? await askAbout(parts, tasks) : new Map<string, Asked>();
  const found = await estimateTasks(
    parts,
    questions.map((question, at) => ({ ...question, ...saidOf(said.get(tasks[at]?.id ?? '')) })),
  );
  return new Map(tasks.flatMap(({ id }, at) => (found[at] === undefined ? [] : [[id, found[at]]])));
}

/** What a model says of those tasks for which one is to be chosen, by id. */
async function askAbout(parts: RoutingParts, tasks: readonly Task[]): Promise<ReadonlyMap<string, Asked>> {
  const open = tasks.filter(({ work }) => isOpen(work, parts.config.routing.policy));
  const { askTasks } = await import('./ask-tasks.ts');
  const asked = await askTasks(
    parts,
    open.map((task) => ({ text: taskText(task), files: task.claims })),
  );
  return new Map(open.flatMap(({ id }, at) => (asked[at] === undefined ? [] : [[id, asked[at]]])));
}

function isOpen(work: Task['work'], policy: RoutingPolicy): boolean {
  return work.kind === 'prompt' && work.model === null && (work.policy ?? policy) !== 'fixed';
}

function saidOf(asked: Asked | undefined): Pick<ComplexityInput, 'llm' | 'notes'> {
  if (asked === undefined) return {};
  return { llm: asked.estimate, notes: asked.note === null ? [] : [asked.note] };
}
