import type { AgentEvent } from '../../../model/agent-event.ts';
import type { AgentDecoder, AgentRequest } from '../../../ports/agent.ts';
import { type Evidence, newEvidence, readAssistant, readLimit, readResult } from './evidence.ts';
import { type Json, list, number, object, text } from '../../../lib/json.ts';
import { outcomeOf } from './outcome.ts';
import { cut, firstLine } from '../../../lib/text.ts';
import { toolSummary } from './tool-summary.ts';
import { type UsageMeter, usageMeter } from './usage.ts';

/** Longest text of an event; the raw log has the rest. */
const TEXT = 400;

/** The model name of messages that the program makes up itself, to report an error in the conversation. */
const SYNTHETIC = '<synthetic>';

/** Types that say nothing BuildRunner acts on. What is neither here nor read below becomes `other`. */
const QUIET: ReadonlySet<string> = new Set([
  'auth_status',
  'keep_alive',
  'system/background_tasks_changed',
  'system/commands_changed',
  'system/compact_boundary',
  'system/hook_progress',
  'system/hook_response',
  'system/hook_started',
  'system/informational',
  'system/notification',
  'system/session_state_changed',
  'system/session_title_changed',
  'system/status',
  'system/task_notification',
  'system/task_progress',
  'system/task_started',
  'system/task_updated',
  'system/thinking_tokens',
  'system/ui_invalidate',
  'tool_progress',
  'tool_use_summary',
]);

/**
 * Reads the stream-json output of Claude Code, as seen in 2.1.330. Every type and field may be missing or new: what is
 * understood is used, what is not passes as `other`.
 */
export function claudeDecoder(request: AgentRequest): AgentDecoder {
  const evidence = newEvidence();
  const usage = usageMeter(request.resume?.usage ?? [], request.price);
  const reader: Reader = { evidence, usage, workspace: request.workspace, started: false };
  return {
    line: (line) => readLine(reader, line),
    get finished() {
      return evidence.result !== null;
    },
    end: (exit, stderr) => outcomeOf(evidence, usage.total(), exit, stderr),
  };
}

type Reader = { readonly evidence: Evidence; readonly usage: UsageMeter; readonly workspace: string; started: boolean };

function readLine(reader: Reader, line: string): readonly AgentEvent[] {
  if (line.trim() === '') return [];
  const message = object(parsed(line));
  switch (message['type']) {
    case 'system':
      return system(reader, message);
    case 'assistant':
      return assistant(reader, message);
    case 'user':
      return user(message);
    case 'stream_event':
      return streamed(reader, message);
    case 'rate_limit_event':
      return limit(reader, message);
    case 'result':
      return result(reader, message);
    default:
      return other(text(message['type']) ?? 'unreadable');
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function other(type: string): readonly AgentEvent[] {
  return QUIET.has(type) ? [] : [{ kind: 'other', type: cut(type, 80) }];
}

function system(reader: Reader, message: Json): readonly AgentEvent[] {
  const { evidence } = reader;
  switch (message['subtype']) {
    case 'init': {
      evidence.agentSession = text(message['session_id']) ?? evidence.agentSession;
      if (reader.started) return [];
      reader.started = true;
      const [model, version] = [text(message['model']), text(message['claude_code_version'])];
      return [{ kind: 'started', agentSession: evidence.agentSession, model, version }];
    }
    case 'api_retry':
      return [
        {
          kind: 'retry',
          attempt: number(message['attempt']) ?? 1,
          of: number(message['max_retries']) ?? 1,
          delay: number(message['retry_delay_ms']) ?? 0,
          status: number(message['error_status']),
          error: text(message['error']) ?? 'unknown',
        },
      ];
    case 'permission_denied': {
      const denial = { id: text(message['tool_use_id']), tool: text(message['tool_name']) ?? 'unknown', input: {} };
      return denied(reader, denial);
    }
    case 'model_refusal_no_fallback':
      evidence.refused = true;
      return [];
    default:
      return other(`system/${text(message['subtype']) ?? ''}`);
  }
}

type Denial = { readonly id: string | null; readonly tool: string; readonly input: Json };

/** A denial is told when it happens and again, with the tool's arguments, in the result. */
function denied(reader: Reader, { id, tool, input }: Denial): readonly AgentEvent[] {
  const { calls, denials } = reader.evidence;
  const summary = calls.get(id ?? '') ?? toolSummary(tool, input, reader.workspace);
  const key = id ?? `${tool} ${summary}`;
  if (denials.has(key)) return [];
  denials.set(key, `${tool} ${summary}`.trimEnd());
  return [{ kind: 'denial', tool, summary }];
}

function assistant(reader: Reader, event: Json): readonly AgentEvent[] {
  const message = object(event['message']);
  readAssistant(reader.evidence, event, message);
  if (message['model'] === SYNTHETIC) return [];
  const [id, model] = [text(message['id']), text(message['model'])];
  const answers = text(event['request_id']);
  if (id !== null && model !== null) reader.usage.message({ id, request: answers, model }, object(message['usage']));
  return list(message['content']).flatMap((entry) => block(reader, object(entry)));
}

function block(reader: Reader, content: Json): readonly AgentEvent[] {
  if (content['type'] === 'text') {
    const words = text(content['text'])?.trim() ?? '';
    return words === '' ? [] : [{ kind: 'text', text: cut(words, TEXT) }];
  }
  if (content['type'] !== 'tool_use') return [];
  const [id, tool] = [text(content['id']) ?? '', text(content['name']) ?? 'unknown'];
  const summary = toolSummary(tool, object(content['input']), reader.workspace);
  reader.evidence.calls.set(id, summary);
  return [{ kind: 'tool-start', id, tool, summary }];
}

function user(event: Json): readonly AgentEvent[] {
  return list(object(event['message'])['content'])
    .map(object)
    .filter((content) => content['type'] === 'tool_result')
    .map((content) => ({
      kind: 'tool-end',
      id: text(content['tool_use_id']) ?? '',
      ok: content['is_error'] !== true,
      summary: firstLine(resultText(content['content'])),
    }));
}

/** A tool's result is a text, or blocks of which some are text. */
function resultText(content: unknown): string {
  return (
    text(content) ??
    list(content)
      .map((entry) => text(object(entry)['text']) ?? '')
      .join('\n')
  );
}

/** Usage is complete when a message ends; only then is it worth an event. */
function streamed(reader: Reader, message: Json): readonly AgentEvent[] {
  const event = object(message['event']);
  if (event['type'] === 'message_start') {
    const start = object(event['message']);
    const [id, model] = [text(start['id']), text(start['model'])];
    if (id === null || model === null) return [];
    reader.evidence.streaming = id;
    reader.usage.message({ id, request: null, model }, object(start['usage']));
  }
  if (event['type'] !== 'message_delta') return [];
  const id = text(message['api_message_id']) ?? reader.evidence.streaming;
  if (id === null) return [];
  reader.usage.grew(id, object(event['usage']));
  return [{ kind: 'usage', usage: reader.usage.total(), final: false }];
}

function limit(reader: Reader, message: Json): readonly AgentEvent[] {
  const seen = readLimit(reader.evidence, object(message['rate_limit_info']));
  return seen === null ? [] : [{ kind: 'limit', ...seen }];
}

function result(reader: Reader, message: Json): readonly AgentEvent[] {
  const { evidence, usage } = reader;
  // The same result twice would be counted twice.
  const id = text(message['uuid']);
  if (id !== null && evidence.result?.id === id) return [];
  readResult(evidence, message);
  usage.settle(message);
  const denials = list(message['permission_denials'])
    .map(object)
    .flatMap((denial) =>
      denied(reader, {
        id: text(denial['tool_use_id']),
        tool: text(denial['tool_name']) ?? 'unknown',
        input: object(denial['tool_input']),
      }),
    );
  const words = evidence.result?.words ?? '';
  const ok = evidence.result?.failed === false;
  return [
    ...denials,
    { kind: 'usage', usage: usage.total(), final: true },
    { kind: 'result', ok, summary: cut(words, TEXT), turns: number(message['num_turns']) },
  ];
}
