import { assertNever } from '../lib/assert-never.ts';
import type { Event, EventPayloads, NextStep, SessionCommand } from '../model/event.ts';
import type { EpochMillis } from '../model/units.ts';
import type { CheckResult, Verdict } from '../model/verdict.ts';
import { agentEventText } from './agent-event-line.ts';
import { clockTime, duration, money, plural, shortCommit, type When } from './format.ts';
import { clause, oneLine } from './plain-text.ts';
import { isRecordType } from '../model/record-event.ts';
import { type RecordedEvent, sayRecord } from './record-line.ts';

/** One event in words. */
export type EventLine = {
  readonly at: EpochMillis;
  readonly task: string | null;
  /** How it should be taken: `good` and `bad` settle something, `warn` wants to be read, `agent` is the agent's own doing, `info` the rest. */
  readonly tone: 'good' | 'bad' | 'warn' | 'info' | 'agent';
  /** Without task and time. More than one line only for an agent's text. */
  readonly text: string;
};

/** An event as a line for logs and pipes, or null where it says nothing to people. */
export function eventLine(event: Event, when: When): EventLine | null {
  const said = say(event, when);
  return said === null ? null : { at: event.at, task: event.task, tone: said[0], text: said[1] };
}

type Said = readonly [EventLine['tone'], string] | null;

function say(event: Event, when: When): Said {
  switch (event.type) {
    case 'session.created':
      return [
        'info',
        `session ${event.session} created from ${event.data.planFile}: ${plural(event.data.plan.tasks.length, 'task')}, on ${event.data.branch} from ${shortCommit(event.data.base)}`,
      ];
    case 'session.started':
      return ['info', `run by process ${event.data.pid} on ${event.data.host}`];
    case 'session.paused':
      return ['warn', `session paused: ${oneLine(event.data.reason)}`];
    case 'session.completed':
      return ['good', `session completed: ${plural(event.data.landed, 'task')} done`];
    case 'session.failed':
      return ['bad', `session failed: ${oneLine(event.data.reason)}`];
    case 'session.cancelled':
      return ['warn', `session cancelled: ${oneLine(event.data.reason)}`];
    case 'session.landed':
      return ['good', `brought to ${event.data.target} as ${shortCommit(event.data.commit)} (${event.data.how})`];
    case 'plan.changed':
      return changedText(event.data);
    case 'task.failed':
      return ['bad', `failed: ${oneLine(event.data.reason)}`];
    case 'task.cancelled':
      return ['warn', `cancelled: ${oneLine(event.data.reason)}`];
    case 'task.reset':
      return ['info', `to be tried again: ${oneLine(event.data.reason)}`];
    case 'agent.parked': {
      const { until: end, reason } = event.data.parked;
      if (end !== null && end <= event.at) return ['info', `${event.data.agent} rests no more: ${oneLine(reason)}`];
      return [
        'warn',
        `${event.data.agent} ${end === null ? 'needs you' : `rests until ${clockTime(end, when)}`}: ${oneLine(reason)}`,
      ];
    }
    case 'conflict.predicted':
      return ['warn', conflictText(event.data)];
    case 'command.handled':
      return ['info', `asked to ${commandText(event.data.command)}`];
    case 'note':
      return [event.data.level === 'warning' ? 'warn' : 'info', oneLine(event.data.text)];
    default:
      return isRecord(event) ? sayRecord(event) : sayAttempt(event, when);
  }
}

type AttemptEvent = Extract<Event, { type: `attempt.${string}` | `gate.${string}` | `landing.${string}` }>;

function isRecord(event: Exclude<Event, { type: 'note' }>): event is RecordedEvent {
  return isRecordType(event.type);
}

function sayAttempt(event: AttemptEvent, when: When): Said {
  switch (event.type) {
    case 'attempt.started':
      return ['info', startedText(event.data)];
    case 'attempt.prepared':
      return event.data.notes.length === 0
        ? null
        : ['info', `workspace ready: ${event.data.notes.map(oneLine).join('; ')}`];
    case 'attempt.running':
      return null;
    case 'attempt.adopted':
      return [
        'info',
        event.data.process === null
          ? 'its process ended while no br ran; going on with what it left'
          : `still running as process ${event.data.process.pid}: followed again`,
      ];
    case 'attempt.agent': {
      const text = agentEventText(event.data.event, when);
      return text === null ? null : ['agent', text];
    }
    case 'attempt.finished':
      return [
        'info',
        event.data.snapshot === null
          ? 'work ended'
          : `work ended: ${plural(event.data.snapshot.changes.length, 'file')} changed`,
      ];
    case 'gate.check':
    case 'landing.check': {
      const { result } = event.data;
      // Green checks that ran nothing (changes, claims) say what the landing says anyway.
      if (result.passed && result.log === null) return null;
      return [result.passed ? 'info' : 'bad', checkText(result)];
    }
    case 'gate.verdict':
      // A refusal is followed by `attempt.failed`, which says why.
      return event.data.verdict.accepted ? acceptedText(event.data.verdict) : null;
    case 'landing.started':
      return ['info', `landing on ${shortCommit(event.data.onto)}`];
    case 'landing.requeued':
      return ['warn', `landing put back: ${oneLine(event.data.reason)}`];
    case 'attempt.landed':
      return [
        'good',
        event.data.commit === null ? 'done, nothing to land' : `landed as ${shortCommit(event.data.commit)}`,
      ];
    case 'attempt.failed':
      // Only the last try is a loss; what is tried again is worth knowing.
      return [
        event.data.next.kind === 'give-up' ? 'bad' : 'warn',
        `${clause(event.data.failure.summary)}; ${nextText(event.data.next, when)}`,
      ];
    case 'attempt.lost':
      return ['warn', `lost: ${oneLine(event.data.reason)}`];
    case 'attempt.cancelled':
      return ['warn', `ended: ${oneLine(event.data.reason)}`];
    default:
      return assertNever(event);
  }
}

/** A check's outcome: `check "npm test" is red on the combined tree (exit 1, 3s)`. */
export function checkText(result: CheckResult): string {
  const where = { base: ' on the base', attempt: '', combined: ' on the combined tree' }[result.on];
  const how = result.timedOut
    ? 'timed out'
    : result.exitCode === null || result.exitCode === 0
      ? ''
      : `exit ${result.exitCode}`;
  const parts = [how, duration(result.duration)].filter((part) => part !== '');
  return `check "${oneLine(result.name)}" is ${result.passed ? 'green' : 'red'}${where} (${parts.join(', ')})`;
}

function acceptedText({ notes }: Verdict): Said {
  if (notes.length === 0) return ['info', 'accepted by its gate'];
  return ['warn', `accepted by its gate, but: ${notes.map(oneLine).join('; ')}`];
}

function startedText(data: EventPayloads['attempt.started']): string {
  const { agent, model } = data.assignment;
  const who = model === null ? agent : `${agent} ${model}`;
  const mode = data.number > 1 && data.mode === 'continue' ? ', going on where the last one stopped' : '';
  const ceiling = data.reserved > 0 ? `, up to ${money(data.reserved)}` : '';
  return `try ${data.number} started: ${who}${mode}${ceiling}`;
}

function nextText(next: NextStep, when: When): string {
  if (next.kind === 'give-up') return 'given up';
  return next.notBefore !== null && next.notBefore > when.now
    ? `tried again at ${clockTime(next.notBefore, when)}`
    : 'tried again';
}

/** `would conflict with billing in src/a.ts and 2 more`. */
function conflictText({ other, files }: EventPayloads['conflict.predicted']): string {
  const named = files.slice(0, 3).map(oneLine).join(', ');
  const more = files.length > 3 ? ` and ${files.length - 3} more` : '';
  return `as it stands, it would conflict with ${other === null ? 'what has landed' : other.task} in ${named}${more}`;
}

/** Nothing for changes that are no task's, such as a comment or a ceiling. */
function changedText(data: EventPayloads['plan.changed']): Said {
  const lists = [
    ['new', data.added],
    ['changed', data.changed],
    ['removed', data.removed],
  ] as const;
  const parts = lists.filter(([, ids]) => ids.length > 0).map(([what, ids]) => `${what}: ${ids.join(', ')}`);
  return parts.length === 0 ? null : ['info', `plan changed: ${parts.join('; ')}`];
}

function commandText(command: SessionCommand): string {
  switch (command.kind) {
    case 'pause':
      return 'pause';
    case 'stop':
      return command.now ? 'stop at once' : 'stop';
    case 'cancel':
      return 'cancel';
    case 'retry':
      return `retry ${command.task}`;
  }
}
