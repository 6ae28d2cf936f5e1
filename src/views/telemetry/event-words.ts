import type { Event } from '../../model/event.ts';
import type { LoggedUsage } from '../../model/record-event.ts';
import type { ModelUsage } from '../../model/usage.ts';
import { checkText, type EventLine, eventLine } from '../event-line.ts';
import { costText, totalCost, totalTokens } from '../cost.ts';
import { count, duration, fileSize, money, plural, type When } from '../format.ts';
import { oneLine } from '../plain-text.ts';
import { cpuText } from './latency.ts';

/** One event in one line of words, with how it should be taken: what logs leave out is said, too. */
export function eventWords(event: Event, when: When): Pick<EventLine, 'tone' | 'text'> {
  const line = eventLine(event, when);
  if (line !== null) return { tone: line.tone, text: oneLine(line.text) };
  return { tone: event.type === 'attempt.agent' ? 'agent' : 'info', text: oneLine(quietWords(event)) };
}

/** What is said about events that say nothing in a log. */
function quietWords(event: Event): string {
  switch (event.type) {
    case 'attempt.prepared':
      return 'workspace ready';
    case 'attempt.running':
      return `runs as process ${event.data.process.pid}`;
    case 'attempt.agent':
      return agentWords(event.data.event);
    case 'gate.check':
    case 'landing.check':
      return checkText(event.data.result);
    case 'gate.verdict':
      return event.data.verdict.accepted ? 'accepted by its gate' : 'refused by its gate';
    case 'plan.changed':
      return 'plan changed, but no task';
    case 'model.used':
      return `served by ${event.data.model}`;
    case 'usage.observed': {
      const { model, tokens, cost, duration: took, scope } = event.data;
      const time = took === null ? '' : `, ${duration(took)}`;
      return `${scope === 'request' ? 'call of' : 'so far'} ${model}: ${usageWords([{ model, tokens, cost }])}${time}`;
    }
    case 'telemetry.received':
      return `${event.data.signal} ${event.data.name}${event.data.value === null ? '' : `: ${event.data.value}`}`;
    case 'performance.measured':
      return measuredWords(event.data);
    case 'alert.pending':
      return `alert ${event.data.alert} may come: ${event.data.text}`;
    case 'system.started':
      return `br ${event.data.version} started as process ${event.data.pid}, on Node ${event.data.node}`;
    case 'history.imported':
      return importedWords(event.data);
    case 'estimate.reserved':
      return `${money(event.data.amount)} set aside to ask ${event.data.model} how hard a task is`;
    default:
      return event.type;
  }
}

type ImportedUsage = Extract<Event, { type: 'history.imported' }>['data'];

type AgentPayload = Extract<Event, { type: 'attempt.agent' }>['data']['event'];

function agentWords(event: AgentPayload): string {
  switch (event.kind) {
    case 'started':
      return 'agent started';
    case 'text':
      return 'says nothing';
    case 'tool-end':
      return `tool ended: ${event.summary}`;
    case 'usage':
      return `used so far: ${usageWords(event.usage)}`;
    case 'other':
      return `line of type ${event.type}`;
    default:
      return event.kind;
  }
}

function usageWords(usage: readonly ModelUsage[]): string {
  return `${plural(totalTokens(usage), 'token')}, ${costText(totalCost(usage)) || 'no cost'}`;
}

function measuredWords({ of, cpu, memory, wall }: Extract<Event, { type: 'performance.measured' }>['data']): string {
  const parts = [
    ...(cpu === null ? [] : [`${cpuText(cpu)} of CPU`]),
    ...(memory === null ? [] : [`${fileSize(memory)} at most`]),
  ];
  return `${of} needed ${parts.length === 0 ? 'what the system does not tell' : parts.join(' and ')} in ${duration(wall)}`;
}

function importedWords(data: ImportedUsage): string {
  if (data.logged !== undefined) return loggedWords(data, data.logged);
  const sum = (tokens: typeof data.tokens): number => tokens.input + tokens.output + tokens.unsplit;
  const parts = [
    data.type,
    ...(data.task === null ? [] : [data.task]),
    ...(data.model === null ? [] : [data.model]),
    ...(sum(data.tokens) === 0 ? [] : [`${count(sum(data.tokens))} tokens`]),
    ...(data.cost === null ? [] : [`${money(data.cost)} estimated`]),
    ...(data.success === null ? [] : [data.success ? 'said to be done' : 'said to have failed']),
    ...(data.message === null ? [] : [data.message]),
  ];
  return `from BuildRunner 3: ${parts.join(', ')}`;
}

function loggedWords({ source, model, tokens, ...data }: ImportedUsage, usage: LoggedUsage): string {
  const { input, output, cacheRead = 0, cacheWrite = 0 } = tokens;
  const parts = [
    ...(usage.calls.length === 0 ? ['grown calls'] : [plural(usage.calls.length, 'call')]),
    model ?? 'a model that is not told',
    `${count(input + output + cacheRead + cacheWrite)} tokens`,
    data.cost === null ? 'unknown cost' : costText({ ...usage, replayed: null, unknown: usage.unpriced > 0 }),
  ];
  return `from logs of ${source}: ${parts.join(', ')}`;
}
