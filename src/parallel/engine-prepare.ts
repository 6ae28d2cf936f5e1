import { definedValues } from '../lib/defined-values.ts';
import type { Failure } from '../model/failure.ts';
import { failure } from '../model/failures.ts';
import type { Plan } from '../model/plan.ts';
import type { SessionState } from '../model/session.ts';
import { diffPlans } from '../plan/plan-diff.ts';
import { assign } from '../routing/assign.ts';
import type { EngineDeps } from './engine-context.ts';

/** What going on with a session under a possibly changed plan means, by task id. */
export type PlanChanges = {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly keptDone: readonly string[];
  readonly retrying: readonly string[];
};

/** Compares a session with a plan file: what changed, what stays done, what is tried again. Pure. */
export function planChanges(state: SessionState, plan: Plan): PlanChanges {
  const known = Object.fromEntries(
    Object.values(state.tasks)
      .filter((task) => !(task.status === 'cancelled' && task.reason === 'removed from the plan'))
      .map((task) => [task.id, task.definition]),
  );
  const { added, changed, removed, unchanged } = diffPlans(known, plan);
  const open = state.status === 'failed';
  return {
    added,
    changed,
    removed: removed.filter((id) => state.tasks[id]?.status !== 'done'),
    keptDone: unchanged.filter((id) => state.tasks[id]?.status === 'done'),
    retrying: open ? unchanged.filter((id) => state.tasks[id]?.status === 'failed') : [],
  };
}

/** Refuses plans whose agents are unknown or not ready, or cannot be held to a budget; before anything starts. */
export async function checkAgents(
  deps: EngineDeps,
  plan: Plan,
  budget: number | null,
  done: ReadonlySet<string>,
): Promise<Failure | null> {
  const env = definedValues({ ...deps.env, ...plan.env });
  const needed = new Map<string, string>();
  for (const task of plan.tasks) if (!done.has(task.id)) needed.set(assign(task, null).agent, task.id);
  for (const [name, task] of needed) {
    const agent = deps.agents.get(name);
    if (agent === undefined) {
      const known = [...deps.agents.keys()].join(', ');
      return failure(
        'agent-unavailable',
        `Task ${task} wants the agent "${name}", which br does not know.`,
        `Use one of: ${known}.`,
      );
    }
    const limited =
      budget !== null || plan.tasks.some((each) => each.budget !== null && assign(each, null).agent === name);
    if (limited && agent.capabilities.cost === 'unknown') {
      return failure(
        'budget',
        `The agent "${name}" does not tell what it costs, so no budget can hold it.`,
        'Remove the budget, or use another agent for its tasks.',
      );
    }
    const probe = await agent.probe(env);
    if (!probe.ready && probe.failure !== null) return probe.failure;
  }
  return null;
}
