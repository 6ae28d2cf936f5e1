import { assertNever } from '../lib/assert-never.ts';
import type { AgentEvent } from '../model/agent-event.ts';
import type { Event, EventPayloads } from '../model/event.ts';
import { type AttemptState, isLive, type SessionState, type TaskState } from '../model/session.ts';
import { ATTEMPT_MOVES, allowed, SESSION_MOVES, TASK_MOVES } from './transitions.ts';

/**
 * The one reducer: the state of a session after an event. Pure; unchanged tasks and attempts stay the same objects,
 * so that a store can tell by reference which rows to write.
 *
 * The machines it enforces are drawn in `model/session.ts` and tabled in `transitions.ts`. An event that does not fit
 * the state is a bug in whoever appended it: fold throws, and the store's transaction leaves no trace of it.
 */
export function fold(before: SessionState | null, event: Event): SessionState {
  if (event.type === 'session.created') {
    if (before !== null) throw illegal(event, `session ${event.session} exists`);
    return created(event.session, event.data, event.at, event.seq);
  }
  if (before === null) throw illegal(event, 'the session does not exist');
  return { ...apply(before, event), seq: event.seq };
}

function apply(state: SessionState, event: Exclude<Event, { type: 'session.created' }>): SessionState {
  switch (event.type) {
    case 'session.started':
      return {
        ...moveSession(state, event, 'running'),
        options: event.data.options,
        parked: Object.fromEntries(Object.entries(state.parked).filter(([, parked]) => parked.until !== null)),
        startedAt: state.startedAt ?? event.at,
        endedAt: null,
        reason: null,
        reasonCode: null,
      };
    case 'session.paused':
      return { ...moveSession(state, event, 'paused'), reason: event.data.reason, reasonCode: event.data.code };
    case 'session.completed':
      return { ...moveSession(state, event, 'completed'), endedAt: event.at };
    case 'session.failed':
      return { ...moveSession(state, event, 'failed'), reason: event.data.reason, reasonCode: event.data.code, endedAt: event.at };
    case 'session.cancelled':
      return { ...moveSession(state, event, 'cancelled'), reason: event.data.reason, endedAt: event.at };
    case 'session.landed':
      return { ...state, landedAs: event.data.commit };
    case 'plan.changed':
      return changePlan(state, event.data);
    case 'task.failed':
    case 'task.cancelled':
    case 'task.reset':
      return foldTask(state, event);
    case 'agent.parked':
      return { ...state, parked: { ...state.parked, [event.data.agent]: event.data.parked } };
    case 'agent.unparked':
      return { ...state, parked: Object.fromEntries(Object.entries(state.parked).filter(([name]) => name !== event.data.agent)) };
    case 'command.handled':
    case 'note':
      return state;
    default:
      return foldAttempt(state, event);
  }
}

function created(id: string, data: EventPayloads['session.created'], at: number, seq: number): SessionState {
  const tasks: Record<string, TaskState> = {};
  for (const task of data.plan.tasks) tasks[task.id] = pendingTask(task.id, data.definitions[task.id] ?? '');
  return {
    id,
    status: 'created',
    plan: data.plan,
    planFile: data.planFile,
    options: data.options,
    base: data.base,
    target: data.target,
    branch: data.branch,
    head: data.base,
    tasks,
    attempts: {},
    parked: {},
    reason: null,
    reasonCode: null,
    landedAs: null,
    createdAt: at,
    startedAt: null,
    endedAt: null,
    seq,
  };
}

function pendingTask(id: string, definition: string, attempts: readonly string[] = []): TaskState {
  return { id, status: 'pending', definition, attempts, failures: 0, losses: 0, notBefore: null, nextMode: 'fresh', landed: null, reason: null };
}

function changePlan(state: SessionState, data: EventPayloads['plan.changed']): SessionState {
  const tasks: Record<string, TaskState> = { ...state.tasks };
  const settle = (id: string): TaskState | undefined => {
    const task = tasks[id];
    if (task?.status === 'active') throw new Error(`plan.changed: task ${id} has a live attempt`);
    return task;
  };
  for (const id of [...data.added, ...data.changed]) tasks[id] = pendingTask(id, data.definitions[id] ?? '', settle(id)?.attempts ?? []);
  for (const id of data.removed) {
    const task = settle(id);
    // Done work stays done: it has landed, and no change of the plan takes it back.
    if (task !== undefined && task.status !== 'done') tasks[id] = { ...task, status: 'cancelled', reason: 'removed from the plan' };
  }
  return { ...state, plan: data.plan, tasks };
}

function foldTask(state: SessionState, event: Extract<Event, { type: 'task.failed' | 'task.cancelled' | 'task.reset' }>): SessionState {
  const task = taskOf(state, event);
  switch (event.type) {
    case 'task.failed':
      return putTask(state, { ...moveTask(task, event, 'failed'), reason: event.data.reason });
    case 'task.cancelled':
      return putTask(state, { ...moveTask(task, event, 'cancelled'), reason: event.data.reason });
    case 'task.reset':
      return putTask(state, {
        ...moveTask(task, event, 'pending'),
        failures: 0,
        losses: 0,
        notBefore: null,
        nextMode: 'fresh',
        reason: null,
      });
    default:
      return assertNever(event);
  }
}

type AttemptEvent = Extract<Event, { type: `attempt.${string}` | `gate.${string}` | `landing.${string}` }>;

function foldAttempt(state: SessionState, event: AttemptEvent): SessionState {
  if (event.type === 'attempt.started') return startAttempt(state, event);
  const attempt = attemptOf(state, event);
  const move = (to: AttemptState['status']): AttemptState => moveAttempt(attempt, event, to);
  switch (event.type) {
    case 'attempt.prepared':
      return putAttempt(state, { ...move('preparing'), workspace: event.data.workspace, baseChecks: event.data.baseChecks });
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
      const landed = putAttempt({ ...state, head: event.data.head }, { ...move('landed'), endedAt: event.at });
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
  };
  return putTask(putAttempt(state, attempt), { ...moveTask(task, event, 'active'), attempts: [...task.attempts, id], notBefore: null });
}

function failAttempt(state: SessionState, attempt: AttemptState, event: Extract<Event, { type: 'attempt.failed' }>): SessionState {
  const { failure, snapshot, usage, agentSession, next } = event.data;
  const settled: AttemptState = {
    ...attempt,
    failure,
    usage,
    snapshot: snapshot ?? attempt.snapshot,
    agentSession: agentSession ?? attempt.agentSession,
    endedAt: event.at,
  };
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
  });
}

function dropAttempt(
  state: SessionState,
  attempt: AttemptState,
  event: Extract<Event, { type: 'attempt.lost' | 'attempt.cancelled' }>,
): SessionState {
  const { snapshot, usage, agentSession } = event.data;
  const settled: AttemptState = {
    ...attempt,
    usage,
    snapshot: snapshot ?? attempt.snapshot,
    agentSession: agentSession ?? attempt.agentSession,
    endedAt: event.at,
  };
  const task = taskOf(state, event);
  // Half-done work is only worth going on with where the conversation that was doing it can go on too.
  const resumable = settled.agentSession !== null && settled.snapshot !== null;
  return putTask(putAttempt(state, settled), { ...moveTask(task, event, 'pending'), nextMode: resumable ? 'continue' : 'fresh' });
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

function taskOf(state: SessionState, event: Event): TaskState {
  const task = event.task === null ? undefined : state.tasks[event.task];
  if (task === undefined) throw illegal(event, `no task ${event.task}`);
  return task;
}

function attemptOf(state: SessionState, event: Event): AttemptState {
  const attempt = event.attempt === null ? undefined : state.attempts[event.attempt];
  if (attempt === undefined || attempt.task !== event.task) throw illegal(event, `no attempt ${event.attempt} of task ${event.task}`);
  return attempt;
}

function putTask(state: SessionState, task: TaskState): SessionState {
  return { ...state, tasks: { ...state.tasks, [task.id]: task } };
}

function putAttempt(state: SessionState, attempt: AttemptState): SessionState {
  return { ...state, attempts: { ...state.attempts, [attempt.id]: attempt } };
}

function moveSession(state: SessionState, event: Event, to: SessionState['status']): SessionState {
  if (!allowed(SESSION_MOVES, event.type, state.status)) throw illegal(event, `the session is ${state.status}`);
  const busy = Object.values(state.attempts).some((attempt) => attempt.status === 'running' || attempt.status === 'preparing');
  const ends = to === 'completed' || to === 'failed' || to === 'cancelled';
  if (to !== 'running' && busy) throw illegal(event, 'attempts are running');
  if (ends && Object.values(state.attempts).some(isLive)) throw illegal(event, 'attempts are live');
  return { ...state, status: to };
}

function moveTask(task: TaskState, event: Event, to: TaskState['status']): TaskState {
  if (!allowed(TASK_MOVES, event.type, task.status)) throw illegal(event, `task ${task.id} is ${task.status}`);
  return { ...task, status: to };
}

function moveAttempt(attempt: AttemptState, event: Event, to: AttemptState['status']): AttemptState {
  if (!allowed(ATTEMPT_MOVES, event.type, attempt.status)) throw illegal(event, `attempt ${attempt.id} is ${attempt.status}`);
  return attempt.status === to ? attempt : { ...attempt, status: to };
}

function illegal(event: Event, why: string): Error {
  return new Error(`event ${event.type} does not fit: ${why}`);
}
