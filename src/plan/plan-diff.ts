import type { Plan } from '../model/plan.ts';
import { planDefinitions } from './definition-hash.ts';

/** Task ids by what became of them: those of the new plan in its order, the removed ones in the order of the old. */
export type PlanDiff = {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
};

/** Compares the definitions a session ran with (`definitionHash` by task id) with a plan. */
export function diffPlans(old: Readonly<Record<string, string>>, next: Plan): PlanDiff {
  const before = new Map(Object.entries(old));
  const after = new Map(Object.entries(planDefinitions(next)));
  const ids = next.tasks.map((task) => task.id);
  return {
    added: ids.filter((id) => !before.has(id)),
    changed: ids.filter((id) => before.has(id) && before.get(id) !== after.get(id)),
    removed: [...before.keys()].filter((id) => !after.has(id)),
    unchanged: ids.filter((id) => before.get(id) === after.get(id)),
  };
}
