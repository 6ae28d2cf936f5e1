import type { AgentEvent } from '../../../model/agent-event.ts';
import { type ModelUsage, NO_TOKENS } from '../../../model/usage.ts';
import type { AgentDecoder, AgentRequest } from '../../../ports/agent.ts';
import { type Json, number, object, text } from '../../../lib/json.ts';
import { cut } from '../../../lib/text.ts';
import { type Evidence, outcomeOf } from './outcome.ts';
import type { WallClock } from './reset-time.ts';
import { toolEvents } from './tools.ts';
import { plainWords, statusIn } from './trouble.ts';
import { conversationTokens, ownTokens } from './usage.ts';

/** Longest text of an event; the raw log has the rest. */
const TEXT = 400;

/**
 * How often Codex may say that it waits for the network before that is its last word: it would say so for ever, every few
 * seconds (seen in 0.169.0), and would never be silent long enough to be ended.
 */
const WAITS = 6;

/**
 * Reads the output of `codex exec --json`, as seen in 0.169.0. Every type and field may be missing or new: what is
 * understood is used, what is not passes as `other`. `clock` is asked only where a limit tells its end by the clock.
 */
export function codexDecoder(request: AgentRequest, clock: () => WallClock): AgentDecoder {
  const evidence: Evidence = { agentSession: null, turn: null, error: null, at: null, words: null };
  const reader: Reader = { evidence, request, clock, usage: [], waits: 0 };
  return {
    line: (line) => readLine(reader, line),
    get finished() {
      return evidence.turn !== null;
    },
    end: (exit, stderr) => outcomeOf(evidence, { usage: reader.usage, exit, stderr }),
  };
}

type Reader = {
  readonly evidence: Evidence;
  readonly request: AgentRequest;
  readonly clock: () => WallClock;
  usage: readonly ModelUsage[];
  /** How often in a row it said that it waits for the network. */
  waits: number;
};

function readLine(reader: Reader, line: string): readonly AgentEvent[] {
  if (line.trim() === '') return [];
  const message = object(parsed(line));
  const type = text(message['type']);
  switch (type) {
    case 'thread.started':
      return started(reader, message);
    case 'turn.started':
      return [];
    case 'item.started':
    case 'item.updated':
    case 'item.completed':
      return item(reader, type, object(message['item']));
    case 'turn.completed':
      return completed(reader, object(message['usage']));
    case 'turn.failed':
      return failed(reader, text(object(message['error'])['message']) ?? '');
    case 'error':
      return trouble(reader, text(message['message']) ?? '');
    default:
      return [{ kind: 'other', type: cut(type ?? 'unreadable', 80) }];
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function started({ evidence, request }: Reader, message: Json): readonly AgentEvent[] {
  const first = evidence.agentSession === null;
  evidence.agentSession = text(message['thread_id']) ?? evidence.agentSession;
  if (!first) return [];
  // Codex tells neither its model nor its version.
  return [{ kind: 'started', agentSession: evidence.agentSession, model: request.assignment.model, version: null }];
}

function item(reader: Reader, type: string, content: Json): readonly AgentEvent[] {
  const { evidence, request } = reader;
  const done = type === 'item.completed';
  const kind = text(content['type']);
  if (kind === 'error') {
    // A warning, whatever its name: the turn goes on.
    const words = text(content['message']);
    return done && words !== null ? [{ kind: 'text', text: cut(`Codex warns: ${plainWords(words)}`, TEXT) }] : [];
  }
  // The model has answered: that was paid, and only the end of the turn tells how much.
  worked(reader);
  if (kind === 'agent_message') {
    const words = text(content['text'])?.trim() ?? '';
    if (!done || words === '') return [];
    evidence.words = words;
    return [{ kind: 'text', text: cut(words, TEXT) }];
  }
  return toolEvents(type, content, request.workspace);
}

function worked(reader: Reader): void {
  reader.evidence.error = null;
  reader.waits = 0;
  if (reader.usage.length === 0) reader.usage = [used(reader, NO_TOKENS)];
}

function used({ request }: Reader, tokens: ModelUsage['tokens']): ModelUsage {
  return { model: request.assignment.model ?? 'unknown', tokens, cost: { source: 'unknown' } };
}

function completed(reader: Reader, usage: Json): readonly AgentEvent[] {
  const { evidence, request } = reader;
  // The same end twice would be counted once; a total never shrinks.
  if (evidence.turn !== null) return [];
  evidence.turn = { kind: 'completed' };
  reader.usage = [used(reader, ownTokens(conversationTokens(usage), request.resume?.usage ?? []))];
  return [
    { kind: 'usage', usage: reader.usage, final: true },
    { kind: 'result', ok: true, summary: cut(evidence.words ?? '', TEXT), turns: null },
  ];
}

function failed(reader: Reader, message: string): readonly AgentEvent[] {
  const { evidence } = reader;
  if (evidence.turn !== null) return [];
  const words = plainWords(message);
  evidence.turn = { kind: 'failed', words };
  evidence.at = reader.clock();
  return [
    ...(reader.usage.length === 0 ? [] : [{ kind: 'usage', usage: reader.usage, final: true } as const]),
    { kind: 'result', ok: false, summary: cut(words, TEXT), turns: null },
  ];
}

/** `Reconnecting... 2/5 (why)`, `Reconnecting... waiting for network (why)`, or the sentence that `turn.failed` repeats. */
function trouble(reader: Reader, message: string): readonly AgentEvent[] {
  const { evidence } = reader;
  const again = /^Reconnecting\W*(?:(\d+)\/(\d+))?[^(]*(?:\((.*)\)\s*)?$/su.exec(message);
  if (again === null) {
    evidence.error = plainWords(message);
    evidence.at = reader.clock();
    return [];
  }
  const [, attempt, of, why] = again;
  const error = why ?? message;
  evidence.error = error;
  const waiting = attempt === undefined;
  reader.waits = waiting ? reader.waits + 1 : 0;
  if (waiting && reader.waits >= WAITS) return failed(reader, `The provider cannot be reached: ${error}`);
  return [
    {
      kind: 'retry',
      attempt: number(Number(attempt)) ?? Math.max(1, reader.waits),
      of: number(Number(of)) ?? WAITS,
      delay: 0,
      status: statusIn(error),
      error: cut(error, 200),
    },
  ];
}
