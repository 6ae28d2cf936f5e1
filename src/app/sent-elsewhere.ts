import { definedValues } from '../lib/defined-values.ts';
import type { Plan } from '../model/plan.ts';
import { decidedBy } from '../model/telemetry-target.ts';

/** Whether any task of a plan is for an agent. */
export function hasAgents({ tasks }: Plan): boolean {
  return tasks.some(({ work }) => work.kind === 'prompt');
}

/** What to say before a run whose agents send elsewhere: by the user's own variables, or those of the plan. */
export function sentElsewhere(plan: Plan, env: Readonly<Record<string, string | undefined>>): readonly string[] {
  if (!hasAgents(plan)) return [];
  const planned = [plan.env, ...plan.tasks.map((task) => task.env)];
  const names = new Set([definedValues(env), ...planned].flatMap((each) => decidedBy(each)));
  if (names.size === 0) return [];
  const [first = ''] = names;
  const others = names.size === 1 ? '' : ` and ${names.size - 1} more`;
  return [`Agents send their telemetry where ${first}${others} of the environment or the plan says, not to br.`];
}
