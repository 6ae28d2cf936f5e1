import type { AgentEvent } from '../../../model/agent-event.ts';
import type { AgentDecoder, AgentRequest } from '../../../ports/agent.ts';
import { type Json, list, object, text } from '../../../lib/json.ts';
import { cut, firstLine } from '../../../lib/text.ts';
import { LOG_VERSION } from './client-request.ts';
import { type Evidence, newEvidence } from './evidence.ts';
import { outcomeOf } from './outcome.ts';
import { type Speech, createSpeech } from './speech.ts';
import { isTelling, mergeToolCall, pathsOf, resultSummary, toolName, toolSummary } from './tool-call.ts';
import { type UsageMeter, usageMeter } from './usage.ts';

/** Longest text of an event; the raw log has the rest. */
const TEXT = 400;

/** Updates that say nothing BuildRunner acts on. What is neither here nor read below becomes `other`. */
const QUIET: ReadonlySet<string> = new Set([
  'agent_thought_chunk',
  'available_commands_update',
  'config_option_update',
  'current_mode_update',
  'session_info_update',
  'user_message_chunk',
]);

/**
 * Reads the log of the client (`log-line.ts`). What it passes on from the agent may have any shape: what is understood is
 * used, kinds of updates that are not known pass as `other`.
 */
export function acpDecoder(request: AgentRequest): AgentDecoder {
  const reader: Reader = {
    evidence: newEvidence(request.resume !== null),
    usage: usageMeter(request.resume?.usage ?? []),
    speech: createSpeech(),
    calls: new Map(),
    workspace: request.workspace,
    plan: '',
  };
  return {
    line: (line) => readLine(reader, line),
    get finished() {
      return reader.evidence.ending !== null;
    },
    end: (exit, stderr) =>
      outcomeOf({ evidence: reader.evidence, words: reader.speech.last(), usage: reader.usage.total(), exit, stderr }),
  };
}

/** `told`: whether its start and its end are events already. */
type Call = { call: Json; told: 'nothing' | 'start' | 'end' };

type Reader = {
  readonly evidence: Evidence;
  readonly usage: UsageMeter;
  readonly speech: Speech;
  readonly calls: Map<string, Call>;
  readonly workspace: string;
  plan: string;
};

function readLine(reader: Reader, line: string): readonly AgentEvent[] {
  if (line.trim() === '') return [];
  const entry = object(parsed(line));
  const { evidence } = reader;
  switch (entry['kind']) {
    case 'client':
      return entry['version'] === LOG_VERSION ? [] : [{ kind: 'other', type: 'client of another version' }];
    case 'agent':
      evidence.name = text(entry['name']);
      evidence.version = text(entry['version']);
      evidence.logins = list(entry['logins']).filter((login) => typeof login === 'string');
      return [];
    case 'session':
      return session(reader, entry);
    case 'update':
      return update(reader, object(entry['update']));
    case 'permission':
      return permission(reader, entry);
    case 'file':
      return file(reader, entry);
    case 'noise':
      return [{ kind: 'other', type: 'noise' }];
    case 'cancel':
      evidence.cancelled = true;
      return [];
    case 'end':
      return end(reader, entry);
    case 'failed':
      return failed(reader, entry);
    default:
      return [{ kind: 'other', type: cut(text(entry['kind']) ?? 'unreadable', 80) }];
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function session({ evidence, usage }: Reader, entry: Json): readonly AgentEvent[] {
  const [id, model] = [text(entry['id']), text(entry['model'])];
  if (evidence.agentSession !== null) return [];
  evidence.agentSession = id;
  usage.opened(model, entry['costBefore']);
  return [{ kind: 'started', agentSession: id, model, version: evidence.version }];
}

function update(reader: Reader, told: Json): readonly AgentEvent[] {
  const { speech } = reader;
  const kind = text(told['sessionUpdate']) ?? 'update';
  switch (kind) {
    case 'agent_message_chunk':
      return speech.hear(text(object(told['content'])['text']) ?? '');
    case 'tool_call':
    case 'tool_call_update':
      return [...speech.pause(), ...toolCall(reader, told)];
    case 'plan':
      return [...speech.pause(), ...plan(reader, told)];
    case 'usage_update':
      return reader.usage.cost(told['cost']) ? [{ kind: 'usage', usage: reader.usage.total(), final: false }] : [];
    default:
      return QUIET.has(kind) ? [] : [{ kind: 'other', type: cut(kind, 80) }];
  }
}

function remember({ calls }: Reader, told: Json): Call {
  const id = text(told['toolCallId']) ?? '';
  const known: Call = calls.get(id) ?? { call: {}, told: 'nothing' };
  known.call = mergeToolCall(known.call, told);
  calls.set(id, known);
  return known;
}

/** The start is told once it is known what is done, because many agents announce a call before its arguments are there. */
function toolCall(reader: Reader, told: Json): readonly AgentEvent[] {
  const known = remember(reader, told);
  const { call } = known;
  const status = text(call['status']);
  const over = status === 'completed' || status === 'failed';
  const events = over || status === 'in_progress' || isTelling(call) ? start(reader, known) : [];
  if (!over || known.told === 'end') return events;
  known.told = 'end';
  const ended: AgentEvent = {
    kind: 'tool-end',
    id: text(call['toolCallId']) ?? '',
    ok: status === 'completed',
    summary: resultSummary(call, reader.workspace),
  };
  return [...events, ended];
}

function start(reader: Reader, known: Call): readonly AgentEvent[] {
  if (known.told !== 'nothing') return [];
  known.told = 'start';
  const { call } = known;
  const [id, tool] = [text(call['toolCallId']) ?? '', toolName(call)];
  return [{ kind: 'tool-start', id, tool, summary: toolSummary(call, reader.workspace) }];
}

function permission(reader: Reader, entry: Json): readonly AgentEvent[] {
  const said = reader.speech.pause();
  const known = remember(reader, object(entry['call']));
  if (entry['allowed'] === true) return [...said, ...start(reader, known)];
  const summary = toolSummary(known.call, reader.workspace);
  // The summary names one file; of several, another may be the reason.
  const why = pathsOf(known.call).length > 1 ? firstLine(text(entry['why']) ?? '') : '';
  return [...said, ...denied(reader, toolName(known.call), why === '' ? summary : `${summary} (${why})`)];
}

/** Files that the agent has read or written by the client need no event, unless that was refused. */
function file(reader: Reader, entry: Json): readonly AgentEvent[] {
  if (entry['allowed'] === true) return [];
  const path = text(entry['path']) ?? '';
  return [...reader.speech.pause(), ...denied(reader, text(entry['access']) ?? 'file', firstLine(path))];
}

function denied({ evidence }: Reader, tool: string, summary: string): readonly AgentEvent[] {
  evidence.denials.add(`${tool} ${summary}`.trimEnd());
  return [{ kind: 'denial', tool, summary }];
}

/** A plan is told again with every change; the step at hand is what is worth saying. */
function plan(reader: Reader, told: Json): readonly AgentEvent[] {
  const steps = list(told['entries']).map(object);
  const done = steps.filter((step) => step['status'] === 'completed').length;
  const now =
    steps.find((step) => step['status'] === 'in_progress') ?? steps.find((step) => step['status'] === 'pending');
  const words = `Plan, ${done} of ${steps.length} done${now === undefined ? '' : `: ${firstLine(text(now['content']) ?? '')}`}`;
  if (steps.length === 0 || words === reader.plan) return [];
  reader.plan = words;
  return [{ kind: 'text', text: cut(words, TEXT) }];
}

function end(reader: Reader, entry: Json): readonly AgentEvent[] {
  const { evidence, usage, speech } = reader;
  if (evidence.ending !== null) return [];
  const stop = text(entry['stop']) ?? 'unknown';
  evidence.ending = { kind: 'end', stop };
  usage.ended(entry['usage'], entry['meta']);
  const total = usage.total();
  return [
    ...speech.pause(),
    ...(total.length === 0 ? [] : [{ kind: 'usage', usage: total, final: true } as const]),
    { kind: 'result', ok: stop === 'end_turn', summary: cut(speech.last(), TEXT), turns: null },
  ];
}

function failed(reader: Reader, entry: Json): readonly AgentEvent[] {
  const { evidence, speech } = reader;
  if (evidence.ending !== null) return [];
  const words = text(entry['words']) ?? 'The agent failed.';
  const [reason, step] = [text(entry['reason']) ?? 'error', text(entry['step']) ?? 'prompt'];
  evidence.ending = { kind: 'failed', reason, step, words, line: entry };
  return [...speech.pause(), { kind: 'result', ok: false, summary: cut(words, TEXT), turns: null }];
}
