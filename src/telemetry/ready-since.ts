import type { Plan, Task } from '../model/plan.ts';
import type { AttemptState, SessionState } from '../model/session.ts';
import type { EpochMillis } from '../model/units.ts';

const indexes = new WeakMap<Plan, ReadonlyMap<string, Task>>();

/**
 * Since when an attempt that has just been started could have been, had there been room: somebody owned the session, all the
 * task's needs were done, its earlier try was settled or `br retry` asked for another, no back-off was left. Null when the task is
 * not in the plan any more. `state`: after the start.
 */
export function readySince(state: SessionState, attempt: AttemptState): EpochMillis | null {
  const task = indexOf(state.plan).get(attempt.task);
  const known = state.tasks[attempt.task];
  if (task === undefined || known === undefined) return null;
  let since = Math.max(state.ownedSince ?? state.startedAt ?? state.createdAt, known.readyFrom ?? state.createdAt);
  for (const need of task.needs) {
    const landed = state.tasks[need]?.landed;
    const ended = landed == null ? null : state.attempts[landed.attempt]?.endedAt;
    if (ended != null) since = Math.max(since, ended);
  }
  return since;
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
