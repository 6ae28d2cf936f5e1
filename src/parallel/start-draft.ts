import type { EventDraft } from '../model/event.ts';
import type { SessionState } from '../model/session.ts';
import type { Start } from './start-of.ts';

/** `<session>/<task>/<number>`: the name of the attempt that a start makes. */
export function attemptId(session: string, start: Start): string {
  return `${session}/${start.task.id}/${start.number}`;
}

/** The event that a start begins with. Pure. */
export function startDraft(session: string, start: Start): EventDraft {
  const { task, number, mode, previous, assignment, reserved, base } = start;
  return {
    type: 'attempt.started',
    task: task.id,
    attempt: attemptId(session, start),
    data: { number, mode, previous, assignment, reserved, base },
  };
}

/** The event that a landing begins with. Pure. */
export function landingDraft(state: SessionState, attempt: string): EventDraft {
  const task = state.attempts[attempt]?.task ?? '';
  return { type: 'landing.started', task, attempt, data: { onto: state.head } };
}
