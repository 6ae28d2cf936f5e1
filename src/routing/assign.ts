import type { Task } from '../model/plan.ts';
import type { Route } from '../model/route.ts';
import type { Assignment } from '../model/session.ts';
import type { MicroUsd } from '../model/units.ts';
import type { Candidate } from './candidates.ts';

/** Who makes an attempt, and its ceilings. `route`: what the candidate is from, if anything. Pure. */
export function assign(
  task: Task,
  { candidate, route, budget }: { candidate: Candidate; route: Route | undefined; budget: MicroUsd | null },
): Assignment {
  const { agent, model, effort, turn, fallback, rung } = candidate;
  const taken =
    route === undefined || rung === null
      ? {}
      : {
          route: {
            ...route.class,
            policy: route.policy,
            rung: turn,
            fallback,
            chance: rung.chance.value,
            expected: rung.cost?.p50 ?? null,
          },
        };
  return {
    agent,
    model,
    budget,
    maxTurns: task.maxTurns,
    timeout: task.timeout,
    idleTimeout: task.idleTimeout,
    reason: reasonOf(task, candidate, route),
    ...(effort === null ? {} : { effort }),
    ...taken,
  };
}

function reasonOf({ work }: Task, { turn, fallback }: Candidate, route: Route | undefined): string {
  if (work.kind === 'run') return 'a command';
  if (route === undefined) return work.model === null ? "the agent's default model" : 'named in the plan';
  if (fallback) return `in place of ${route.rungs[turn]?.agent ?? work.agent}, which rests`;
  if (turn === 0) return route.reason;
  return `after ${route.rungs[turn - 1]?.model ?? 'the one before'} did not pass`;
}
