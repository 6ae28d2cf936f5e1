import type { AgentEvent } from '../model/agent-event.ts';
import type { Event, SessionEvent } from '../model/event.ts';
import type { Measurement, Operation } from '../model/measurement.ts';
import { isRecordType } from '../model/record-event.ts';
import type { AttemptState, Moment, SessionState } from '../model/session.ts';
import type { Millis } from '../model/units.ts';
import type { ModelUsage, TokenUsage } from '../model/usage.ts';
import type { Measured } from '../ports/store.ts';
import { Collector, whole } from './collector.ts';
import { measureRecord } from './measure-record.ts';
import { readySince } from './ready-since.ts';

/**
 * What an event adds to what is counted and measured (`model/measurement.ts`): the one definition, for the store that keeps
 * sums as events come and for whoever makes them again from the log. Pure; all values are whole numbers, so that sums do not
 * depend on their order.
 */
export function measure(measured: Measured): readonly Measurement[] {
  const { event } = measured;
  const into = new Collector();
  into.add('events', event.type, 1);
  if (isRecordType(event.type)) measureRecord(event, into);
  else measureSession(event as SessionEvent, measured, into);
  return into.measurements;
}

type Step = Omit<Measured, 'event'>;

function measureSession(event: SessionEvent, step: Step, into: Collector): void {
  switch (event.type) {
    case 'session.created':
    case 'session.paused':
    case 'session.landed':
      into.add('sessions', event.type.slice('session.'.length), 1);
      return;
    case 'session.completed':
    case 'session.failed':
    case 'session.cancelled':
      into.add('sessions', event.type.slice('session.'.length), 1);
      if (step.after?.startedAt != null) operation(into, 'session', event.at - step.after.startedAt);
      return;
    case 'task.failed':
    case 'task.cancelled':
    case 'task.reset':
      into.add('tasks', event.type.slice('task.'.length), 1);
      return;
    case 'agent.parked':
      // One that ends as it is stored says that the account rests no more.
      if (event.data.parked.until === null || event.data.parked.until > event.at)
        into.add('limits', 'parked', 1, { agent: event.data.agent });
      return;
    case 'conflict.predicted':
      into.add('conflicts', 'predicted', 1);
      return;
    case 'gate.check':
    case 'landing.check': {
      const { result } = event.data;
      into.add('checks', result.passed ? 'passed' : 'failed', 1);
      if (!result.passed) into.add('rejections', result.name, 1);
      // Those that ran nothing took no time.
      if (result.log !== null) operation(into, 'check', result.duration);
      return;
    }
    case 'session.started':
    case 'plan.changed':
    case 'command.handled':
    case 'note':
      return;
    default:
      measureAttempt(event, step, into);
  }
}

type AttemptEvent = Exclude<
  Extract<SessionEvent, { attempt: string | null }>,
  { type: `session.${string}` | `task.${string}` }
>;

function measureAttempt(event: AttemptEvent, step: Step, into: Collector): void {
  const { after, attempt: before } = step;
  const attempt = event.attempt === null ? undefined : after?.attempts[event.attempt];
  if (after === null || attempt === undefined) return;
  const of = { agent: attempt.assignment.agent, model: attempt.assignment.model ?? '' };
  usageAdded(into, before?.usage ?? [], attempt);
  const elapsed = stageTime(before, after, event);
  const end: Settled = { event, attempt, of, ownedFrom: after.ownedFrom ?? 0 };
  switch (event.type) {
    case 'attempt.started': {
      into.add('attempts', 'started', 1, of);
      const since = readySince(after, attempt);
      if (since !== null) operation(into, 'queue', event.at - since, of);
      return;
    }
    case 'attempt.running':
      if (elapsed !== null) operation(into, 'prepare', elapsed, of);
      return;
    case 'attempt.agent':
      said(into, event.data.event, of);
      return;
    case 'attempt.finished':
      if (elapsed !== null) operation(into, workOf(attempt), elapsed, of);
      return;
    case 'gate.verdict':
      if (elapsed !== null) operation(into, 'gate', elapsed, of);
      return;
    case 'landing.started':
      if (elapsed !== null) operation(into, 'landing-queue', elapsed, of);
      return;
    case 'attempt.landed':
      if (elapsed !== null && before?.status === 'landing') operation(into, 'landing', elapsed, of);
      into.add('tasks', 'done', 1);
      settled(into, end, 'landed');
      firstLanding(into, event, step);
      return;
    case 'attempt.failed': {
      if (elapsed !== null && before?.status === 'running') operation(into, workOf(attempt), elapsed, of);
      settled(into, end, 'failed');
      into.add('failures', event.data.failure.class, 1, of);
      const { next } = event.data;
      if (next.kind === 'give-up') into.add('tasks', 'failed', 1);
      else into.add('retries', next.charged ? 'charged' : 'free', 1, of);
      return;
    }
    case 'attempt.lost':
      settled(into, end, 'lost');
      return;
    case 'attempt.cancelled':
      settled(into, end, 'cancelled');
      return;
    default:
      return;
  }
}

function operation(into: Collector, name: Operation, ms: Millis, of: { agent?: string; model?: string } = {}): void {
  // The wall clock may have been set back meanwhile.
  into.add('duration', name, Math.max(0, ms), of);
}

function workOf(attempt: AttemptState): Operation {
  return attempt.assignment.agent === 'command' ? 'command' : 'agent';
}

/** How long the attempt was in the status that this event ends: by the monotonic clock where both ends are of one process. */
function stageTime(before: AttemptState | null, after: SessionState, event: Event): Millis | null {
  const stage = before?.stage;
  return stage === undefined ? null : between(stage, event, after.ownedFrom ?? 0);
}

function between(from: Moment, to: Event, ownedFrom: number): Millis {
  if (from.mono !== null && to.mono !== null && from.seq >= ownedFrom && to.mono >= from.mono)
    return to.mono - from.mono;
  return to.at - from.at;
}

/** What became known of tokens and money with this event: the difference to what was known before, by model. */
function usageAdded(into: Collector, before: readonly ModelUsage[], attempt: AttemptState): void {
  if (attempt.usage === before) return;
  const { agent } = attempt.assignment;
  const models = new Set([...before, ...attempt.usage].map(({ model }) => model));
  for (const model of models) {
    const was = before.filter((usage) => usage.model === model);
    const is = attempt.usage.filter((usage) => usage.model === model);
    const of = { agent, model };
    for (const kind of ['input', 'output', 'cacheRead', 'cacheWrite'] as const)
      into.addDifference('tokens', kind, tokens(is, kind) - tokens(was, kind), of);
    for (const source of ['reported', 'estimated', 'replayed'] as const)
      into.addDifference('cost', source, amount(is, source) - amount(was, source), of);
    into.addDifference('unpriced', 'unknown', unpriced(is) - unpriced(was), of);
  }
}

// Rounded before they are compared: rounded differences of fractions would not add up to what is known in the end.

function tokens(usage: readonly ModelUsage[], kind: Exclude<keyof TokenUsage, 'cacheWriteHour'>): number {
  return whole(usage.reduce((sum, each) => sum + each.tokens[kind], 0));
}

function amount(usage: readonly ModelUsage[], source: 'reported' | 'estimated' | 'replayed'): number {
  return whole(usage.reduce((sum, { cost }) => sum + (cost.source === source ? cost.amount : 0), 0));
}

function unpriced(usage: readonly ModelUsage[]): number {
  return usage.some(({ cost }) => cost.source === 'unknown') ? 1 : 0;
}

function said(into: Collector, event: AgentEvent, of: { agent: string; model: string }): void {
  if (event.kind === 'retry')
    into.add('provider-retries', event.status === null ? 'none' : String(event.status), 1, of);
  if (event.kind === 'limit') into.add('limits', event.status, 1, of);
  if (event.kind === 'denial') into.add('denials', event.tool, 1, of);
}

type Settled = {
  readonly event: Event;
  readonly attempt: AttemptState;
  readonly of: { agent: string; model: string };
  readonly ownedFrom: number;
};

function settled(
  into: Collector,
  { event, attempt, of, ownedFrom }: Settled,
  how: 'landed' | 'failed' | 'lost' | 'cancelled',
): void {
  into.add('attempts', how, 1, of);
  // Another process than the owner's may cancel, or find it lost, and has a monotonic clock of its own.
  const began = how === 'landed' || how === 'failed' ? attempt.began : undefined;
  operation(into, 'attempt', began === undefined ? event.at - attempt.startedAt : between(began, event, ownedFrom), of);
}

function firstLanding(
  into: Collector,
  event: Extract<Event, { type: 'attempt.landed' }>,
  { before, after }: Step,
): void {
  if (event.data.commit === null || before === null || before.head !== before.base) return;
  if (after?.startedAt != null) operation(into, 'first-landing', event.at - after.startedAt);
}
