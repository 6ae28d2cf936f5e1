import { assertNever } from '../lib/assert-never.ts';
import type { Event, EventPayloads, SessionEvent } from '../model/event.ts';
import { isRecordType } from '../model/record-event.ts';
import type { SessionState, TaskState } from '../model/session.ts';
import type { EpochMillis } from '../model/units.ts';
import { foldAttempt } from './fold-attempt.ts';
import { illegal, moveSession, moveTask, ownTables, putTask, taskOf } from './fold-parts.ts';

/**
 * The one reducer: the state of a session after an event. Pure; unchanged tasks and attempts stay the same objects.
 *
 * The machines it enforces are drawn in `model/session.ts` and tabled in `transitions.ts`. An event that does not fit
 * the state is a bug in whoever appended it: fold throws.
 */
export function fold(before: SessionState | null, event: Event): SessionState {
  return foldInto(before === null ? null : ownTables(before), event);
}

/**
 * The same reducer for a store, which owns the state it folds: takes the same time however large the plan is, because what
 * an event changes is changed in the tables `tasks` and `attempts` of the state it is given, at the ids that the event
 * names. All else of that state stays as it was. When it throws, those entries may have changed already.
 */
export function foldInto(before: SessionState | null, event: Event): SessionState {
  if (isRecord(event)) {
    if (before === null) throw illegal(event, 'a session does not begin with a record');
    return before;
  }
  if (event.type === 'session.created') {
    if (before !== null) throw illegal(event, `session ${event.session} exists`);
    return created(event.session, event.data, event.at, event.seq);
  }
  if (before === null) throw illegal(event, 'the session does not exist');
  return { ...apply(before, event), seq: event.seq };
}

function isRecord(event: Event): event is Exclude<Event, SessionEvent> {
  return isRecordType(event.type);
}

function apply(state: SessionState, event: Exclude<SessionEvent, { type: 'session.created' }>): SessionState {
  switch (event.type) {
    case 'session.started':
      return {
        ...moveSession(state, event, 'running'),
        options: event.data.options,
        parked: Object.fromEntries(Object.entries(state.parked).filter(([, parked]) => parked.until !== null)),
        startedAt: state.startedAt ?? event.at,
        ownedFrom: event.seq,
        ownedSince: event.at,
        endedAt: null,
        reason: null,
        reasonCode: null,
      };
    case 'session.paused':
      return { ...moveSession(state, event, 'paused'), reason: event.data.reason, reasonCode: event.data.code };
    case 'session.completed':
      return { ...moveSession(state, event, 'completed'), endedAt: event.at };
    case 'session.failed':
      return {
        ...moveSession(state, event, 'failed'),
        reason: event.data.reason,
        reasonCode: event.data.code,
        endedAt: event.at,
      };
    case 'session.cancelled':
      return { ...moveSession(state, event, 'cancelled'), reason: event.data.reason, endedAt: event.at };
    case 'session.landed':
      return { ...state, landedAs: event.data.commit };
    case 'plan.changed':
      return changePlan(state, event);
    case 'task.failed':
    case 'task.cancelled':
    case 'task.reset':
      return foldTask(state, event);
    case 'agent.parked':
      return { ...state, parked: { ...state.parked, [event.data.agent]: event.data.parked } };
    case 'command.handled':
    case 'conflict.predicted':
    case 'note':
      return state;
    default:
      return foldAttempt(state, event);
  }
}

function created(id: string, data: EventPayloads['session.created'], at: number, seq: number): SessionState {
  const tasks: Record<string, TaskState> = {};
  for (const task of data.plan.tasks)
    tasks[task.id] = pendingTask({ id: task.id, definition: data.definitions[task.id] ?? '', at });
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

type Fresh = { readonly id: string; readonly definition: string; readonly at: EpochMillis };

function pendingTask({ id, definition, at }: Fresh, attempts: readonly string[] = []): TaskState {
  return {
    id,
    status: 'pending',
    definition,
    attempts,
    failures: 0,
    losses: 0,
    notBefore: null,
    nextMode: 'fresh',
    landed: null,
    reason: null,
    readyFrom: at,
  };
}

function changePlan(state: SessionState, { data, at }: Extract<Event, { type: 'plan.changed' }>): SessionState {
  const tasks: Record<string, TaskState> = { ...state.tasks };
  const settle = (id: string): TaskState | undefined => {
    const task = tasks[id];
    if (task?.status === 'active') throw new Error(`plan.changed: task ${id} has a live attempt`);
    return task;
  };
  for (const id of [...data.added, ...data.changed])
    tasks[id] = pendingTask({ id, definition: data.definitions[id] ?? '', at }, settle(id)?.attempts ?? []);
  for (const id of data.removed) {
    const task = settle(id);
    // Done work stays done: it has landed, and no change of the plan takes it back.
    if (task !== undefined && task.status !== 'done')
      tasks[id] = { ...task, status: 'cancelled', reason: 'removed from the plan' };
  }
  return { ...state, plan: data.plan, tasks };
}

function foldTask(
  state: SessionState,
  event: Extract<Event, { type: 'task.failed' | 'task.cancelled' | 'task.reset' }>,
): SessionState {
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
        readyFrom: event.at,
      });
    default:
      return assertNever(event);
  }
}
