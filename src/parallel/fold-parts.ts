import type { Event } from '../model/event.ts';
import { type AttemptState, isLive, type Moment, type SessionState, type TaskState } from '../model/session.ts';
import { ATTEMPT_MOVES, allowed, SESSION_MOVES, TASK_MOVES } from './transitions.ts';

/** The task an event names; illegal without. */
export function taskOf(state: SessionState, event: Event): TaskState {
  const task = event.task === null ? undefined : state.tasks[event.task];
  if (task === undefined) throw illegal(event, `no task ${event.task}`);
  return task;
}

/** The attempt an event names; illegal without, or when it is another task's. */
export function attemptOf(state: SessionState, event: Event): AttemptState {
  const attempt = event.attempt === null ? undefined : state.attempts[event.attempt];
  if (attempt === undefined || attempt.task !== event.task)
    throw illegal(event, `no attempt ${event.attempt} of task ${event.task}`);
  return attempt;
}

/** A copy whose tables belong to whoever made it; tasks and attempts stay the same objects. */
export function ownTables(state: SessionState): SessionState {
  return { ...state, tasks: { ...state.tasks }, attempts: { ...state.attempts } };
}

/** Replaces one task, in the state's own table: a copy for every event would make a run cost the square of its plan. */
export function putTask(state: SessionState, task: TaskState): SessionState {
  (state.tasks as Record<string, TaskState>)[task.id] = task;
  return state;
}

/** Replaces one attempt, in the state's own table. */
export function putAttempt(state: SessionState, attempt: AttemptState): SessionState {
  (state.attempts as Record<string, AttemptState>)[attempt.id] = attempt;
  return state;
}

/** The state with the session moved, if the machine allows it. */
export function moveSession(state: SessionState, event: Event, to: SessionState['status']): SessionState {
  if (!allowed(SESSION_MOVES, event.type, state.status)) throw illegal(event, `the session is ${state.status}`);
  const busy = Object.values(state.attempts).some(
    (attempt) => attempt.status === 'running' || attempt.status === 'preparing',
  );
  const ends = to === 'completed' || to === 'failed' || to === 'cancelled';
  if (to !== 'running' && busy) throw illegal(event, 'attempts are running');
  if (ends && Object.values(state.attempts).some(isLive)) throw illegal(event, 'attempts are live');
  return { ...state, status: to };
}

/** The task moved, if the machine allows it. */
export function moveTask(task: TaskState, event: Event, to: TaskState['status']): TaskState {
  if (!allowed(TASK_MOVES, event.type, task.status)) throw illegal(event, `task ${task.id} is ${task.status}`);
  return { ...task, status: to };
}

/** The attempt moved, if the machine allows it; the same object when nothing moves. */
export function moveAttempt(attempt: AttemptState, event: Event, to: AttemptState['status']): AttemptState {
  if (!allowed(ATTEMPT_MOVES, event.type, attempt.status))
    throw illegal(event, `attempt ${attempt.id} is ${attempt.status}`);
  return attempt.status === to ? attempt : { ...attempt, status: to, stage: momentOf(event) };
}

/** The point in history that an event is. */
export function momentOf({ at, mono, seq }: Event): Moment {
  return { at, mono, seq };
}

/** What fold throws: a bug in whoever appended the event. */
export function illegal(event: Event, why: string): Error {
  return new Error(`event ${event.type} does not fit: ${why}`);
}
