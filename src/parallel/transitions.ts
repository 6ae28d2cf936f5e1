import type { EventType } from '../model/event.ts';
import type { AttemptStatus, SessionStatus, TaskStatus } from '../model/session.ts';

/** From which statuses an event is legal. An event that is not listed moves nothing of that kind. */
export type Moves<Status extends string> = Readonly<Partial<Record<EventType, readonly Status[]>>>;

/** Session machine; drawn in `model/session.ts`. `started` from completed or failed reopens it. */
export const SESSION_MOVES: Moves<SessionStatus> = {
  'session.started': ['created', 'running', 'paused', 'completed', 'failed'],
  'session.paused': ['created', 'running', 'paused'],
  'session.completed': ['running'],
  'session.failed': ['running'],
  'session.cancelled': ['created', 'running', 'paused', 'failed'],
};

/** Task machine; drawn in `model/session.ts`. */
export const TASK_MOVES: Moves<TaskStatus> = {
  'attempt.started': ['pending'],
  'attempt.landed': ['active'],
  'attempt.failed': ['active'],
  'attempt.lost': ['active'],
  'attempt.cancelled': ['active'],
  'task.failed': ['pending'],
  'task.cancelled': ['pending', 'failed'],
  'task.reset': ['failed', 'cancelled', 'pending'],
};

const LIVE: readonly AttemptStatus[] = ['preparing', 'running', 'gating', 'queued', 'landing'];

/** Attempt machine; drawn in `model/session.ts`. `landed` straight from gating is for attempts with nothing to land. */
export const ATTEMPT_MOVES: Moves<AttemptStatus> = {
  'attempt.prepared': ['preparing'],
  'attempt.running': ['preparing'],
  'attempt.adopted': ['preparing', 'running'],
  'attempt.agent': ['running'],
  'attempt.finished': ['running'],
  'gate.check': ['gating'],
  'gate.verdict': ['gating'],
  'landing.started': ['queued'],
  'landing.check': ['landing'],
  'landing.requeued': ['landing'],
  'attempt.landed': ['gating', 'landing'],
  'attempt.failed': LIVE,
  'attempt.lost': LIVE,
  'attempt.cancelled': LIVE,
};

/** Whether an event may meet something in that status. */
export function allowed<Status extends string>(moves: Moves<Status>, event: EventType, status: Status): boolean {
  return moves[event]?.includes(status) ?? false;
}
