import type { Plan, Task } from '../model/plan.ts';
import type { AttemptState, SessionState } from '../model/session.ts';
import type { EpochMillis } from '../model/units.ts';

const indexes = new WeakMap<Plan, ReadonlyMap<string, Task>>();

/**
 * Since when an attempt could have started, had there been room: all its task's needs were done, its earlier try was settled,
 * no back-off was left. Null when the task is not in the plan any more.
 */
export function readySince(state: SessionState, attempt: AttemptState): EpochMillis | null {
  const task = indexOf(state.plan).get(attempt.task);
  const known = state.tasks[attempt.task];
  if (task === undefined || known === undefined) return null;
  let since = state.startedAt ?? state.createdAt;
  for (const need of task.needs) {
    const landed = state.tasks[need]?.landed;
    const ended = landed == null ? null : state.attempts[landed.attempt]?.endedAt;
    if (ended != null) since = Math.max(since, ended);
  }
  const earlier = known.attempts.at(-2);
  const settled = earlier === undefined ? null : state.attempts[earlier]?.endedAt;
  return Math.max(since, settled ?? since);
}

/** Tasks of a plan by id; plans are never changed in place. */
function indexOf(plan: Plan): ReadonlyMap<string, Task> {
  let index = indexes.get(plan);
  if (index === undefined) {
    index = new Map(plan.tasks.map((task) => [task.id, task]));
    indexes.set(plan, index);
  }
  return index;
}
