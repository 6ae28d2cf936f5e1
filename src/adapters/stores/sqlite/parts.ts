import type { Event } from '../../../model/event.ts';
import type { AttemptState, SessionState, TaskState } from '../../../model/session.ts';

/** The tasks and attempts that some events name, as they are before the events; undefined: not there yet. */
export type Parts = {
  readonly tasks: ReadonlyMap<string, TaskState | undefined>;
  readonly attempts: ReadonlyMap<string, AttemptState | undefined>;
};

/** What the events may change in the tables of a state. Take it before they are folded in: folding may change them in place. */
export function partsOf(state: SessionState | null, events: readonly Event[]): Parts {
  const tasks = new Map<string, TaskState | undefined>();
  const attempts = new Map<string, AttemptState | undefined>();
  for (const { task, attempt } of events) {
    if (task !== null) tasks.set(task, state?.tasks[task]);
    if (attempt !== null) attempts.set(attempt, state?.attempts[attempt]);
  }
  return { tasks, attempts };
}

/** Makes the tables of a state what they were when its parts were taken. */
export function putBack(state: SessionState, { tasks, attempts }: Parts): void {
  restore(state.tasks as Record<string, TaskState>, tasks);
  restore(state.attempts as Record<string, AttemptState>, attempts);
}

function restore<T>(table: Record<string, T>, parts: ReadonlyMap<string, T | undefined>): void {
  for (const [id, part] of parts)
    if (part === undefined) delete table[id];
    else table[id] = part;
}
