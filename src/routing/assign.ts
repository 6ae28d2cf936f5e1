import type { Task } from '../model/plan.ts';
import type { Assignment } from '../model/session.ts';
import type { MicroUsd } from '../model/units.ts';

/** Name of the adapter that runs `run:` tasks. */
export const COMMAND_AGENT = 'command';

/** Chooses agent, model and ceilings for one attempt. Today the plan decides; history and prices join in here. Pure. */
export function assign(task: Task, budget: MicroUsd | null): Assignment {
  const { work } = task;
  const chosen =
    work.kind === 'run'
      ? { agent: COMMAND_AGENT, model: null, reason: 'a command' }
      : {
          agent: work.agent,
          model: work.model,
          reason: work.model === null ? "the agent's default model" : 'named in the plan',
        };
  return { ...chosen, budget, maxTurns: task.maxTurns, timeout: task.timeout, idleTimeout: task.idleTimeout };
}
