import { assertNever } from '../lib/assert-never.ts';
import type { AgentEvent } from '../model/agent-event.ts';
import type { Event } from '../model/event.ts';
import type { AttemptState, SessionState } from '../model/session.ts';
import { attemptOf, illegal, momentOf, moveAttempt, moveTask, putAttempt, putTask, taskOf } from './fold-parts.ts';

/** The events that concern an attempt. */
export type AttemptEvent = Extract<Event, { type: `attempt.${string}` | `gate.${string}` | `landing.${string}` }>;

/** The state after an event of an attempt; part of `fold`. */
export function foldAttempt(state: SessionState, event: AttemptEvent): SessionState {
  if (event.type === 'attempt.started') return startAttempt(state, event);
  const attempt = attemptOf(state, event);
  const move = (to: AttemptState['status']): AttemptState => moveAttempt(attempt, event, to);
  switch (event.type) {
    case 'attempt.prepared':
      return putAttempt(state, {
        ...move('preparing'),
        workspace: event.data.workspace,
        baseChecks: event.data.baseChecks,
      });
    case 'attempt.running':
      return putAttempt(state, { ...move('running'), process: event.data.process });
    case 'attempt.adopted':
      return putAttempt(state, { ...move('running'), process: event.data.process ?? attempt.process });
    case 'attempt.agent':
      return putAttempt(state, seen(move('running'), event.data.event));
    case 'attempt.finished':
      return putAttempt(state, { ...move('gating'), ...event.data });
    case 'gate.check':
      return putAttempt(state, move('gating'));
    case 'gate.verdict': {
      const { verdict } = event.data;
      // A refused attempt stays in gating until `attempt.failed`, appended with the verdict, says what follows.
      return putAttempt(state, { ...move(verdict.accepted && hasChanges(attempt) ? 'queued' : 'gating'), verdict });
    }
    case 'landing.started':
      return putAttempt(state, move('landing'));
    case 'landing.check':
      return putAttempt(state, move('landing'));
    case 'landing.requeued':
      return putAttempt(state, move('queued'));
    case 'attempt.landed': {
      // Where nothing was to land, the branch stays where another task may just have moved it.
      const head = event.data.commit === null ? state.head : event.data.head;
      // More than `br land` has brought over lies on the branch now.
      const landedAs = event.data.commit === null ? state.landedAs : null;
      const landed = putAttempt({ ...state, head, landedAs }, { ...move('landed'), endedAt: event.at });
      const task = taskOf(state, event);
      return putTask(landed, {
        ...moveTask(task, event, 'done'),
        landed: { attempt: attempt.id, commit: event.data.commit },
        losses: 0,
        notBefore: null,
        reason: null,
      });
    }
    case 'attempt.failed':
      return failAttempt(state, move('failed'), event);
    case 'attempt.lost':
      return dropAttempt(state, move('lost'), event);
    case 'attempt.cancelled':
      return dropAttempt(state, move('cancelled'), event);
    default:
      return assertNever(event);
  }
}

function startAttempt(state: SessionState, event: Extract<Event, { type: 'attempt.started' }>): SessionState {
  const id = event.attempt;
  if (id === null || state.attempts[id] !== undefined) throw illegal(event, 'the attempt exists or has no id');
  const task = taskOf(state, event);
  const { data } = event;
  const attempt: AttemptState = {
    id,
    task: task.id,
    number: data.number,
    status: 'preparing',
    mode: data.mode,
    previous: data.previous,
    assignment: data.assignment,
    reserved: data.reserved,
    base: data.base,
    workspace: null,
    process: null,
    agentSession: null,
    usage: [],
    snapshot: null,
    verdict: null,
    baseChecks: [],
    summary: null,
    handoff: null,
    failure: null,
    lastAction: null,
    startedAt: event.at,
    endedAt: null,
    stage: momentOf(event),
    began: momentOf(event),
  };
  return putTask(putAttempt(state, attempt), {
    ...moveTask(task, event, 'active'),
    attempts: [...task.attempts, id],
    notBefore: null,
  });
}

function failAttempt(
  state: SessionState,
  attempt: AttemptState,
  event: Extract<Event, { type: 'attempt.failed' }>,
): SessionState {
  const { failure, next } = event.data;
  const settled: AttemptState = { ...settle(attempt, event), failure };
  const task = taskOf(state, event);
  if (next.kind === 'give-up') {
    const failures = task.failures + 1;
    return putTask(putAttempt(state, settled), { ...moveTask(task, event, 'failed'), failures, reason: next.reason });
  }
  return putTask(putAttempt(state, settled), {
    ...moveTask(task, event, 'pending'),
    failures: task.failures + (next.charged ? 1 : 0),
    losses: next.charged ? 0 : task.losses + 1,
    notBefore: next.notBefore,
    nextMode: next.mode,
    readyFrom: Math.max(event.at, next.notBefore ?? event.at),
  });
}

function dropAttempt(
  state: SessionState,
  attempt: AttemptState,
  event: Extract<Event, { type: 'attempt.lost' | 'attempt.cancelled' }>,
): SessionState {
  const settled = settle(attempt, event);
  const task = taskOf(state, event);
  // Half of what an agent did is worth going on with, in a new conversation where the old one is gone; half of a command is not.
  const prompted = state.plan.tasks.some(({ id, work }) => id === task.id && work.kind === 'prompt');
  const goesOn = settled.snapshot !== null && prompted;
  return putTask(putAttempt(state, settled), {
    ...moveTask(task, event, 'pending'),
    losses: task.losses + (event.type === 'attempt.lost' ? 1 : 0),
    nextMode: goesOn ? 'continue' : 'fresh',
    readyFrom: event.at,
  });
}

/** What every end but a landing leaves: what was used, and what of the work and the conversation is kept. */
function settle(
  attempt: AttemptState,
  event: Extract<Event, { type: 'attempt.failed' | 'attempt.lost' | 'attempt.cancelled' }>,
): AttemptState {
  const { snapshot, usage, agentSession } = event.data;
  return {
    ...attempt,
    usage,
    snapshot: snapshot ?? attempt.snapshot,
    agentSession: agentSession ?? attempt.agentSession,
    ...(event.type !== 'attempt.lost' && event.data.killed === true ? { killed: true } : {}),
    endedAt: event.at,
  };
}

function seen(attempt: AttemptState, event: AgentEvent): AttemptState {
  switch (event.kind) {
    case 'started':
      return { ...attempt, agentSession: event.agentSession ?? attempt.agentSession };
    case 'usage':
      return { ...attempt, usage: event.usage };
    case 'tool-start':
      return { ...attempt, lastAction: `${event.tool} ${event.summary}`.trim() };
    case 'text':
      return { ...attempt, lastAction: event.text };
    case 'retry':
      return { ...attempt, lastAction: `provider retry ${event.attempt}/${event.of} (${event.error})` };
    case 'limit':
      return { ...attempt, lastAction: `quota ${event.status} (${event.scope})` };
    case 'denial':
      return { ...attempt, lastAction: `denied: ${event.tool} ${event.summary}`.trim() };
    case 'tool-end':
    case 'result':
    case 'other':
      return attempt;
    default:
      return assertNever(event);
  }
}

/** Whether the attempt's kept tree differs from its base. */
export function hasChanges(attempt: AttemptState): boolean {
  return attempt.snapshot !== null && attempt.snapshot.changes.length > 0;
}
