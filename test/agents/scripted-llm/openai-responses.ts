import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { ServerResponse } from 'node:http';
import { type Delivery, DEFAULT_USAGE, type Reply, type ToolCall } from './scenario.ts';
import type { WireFormat, WireRequest } from './wire-format.ts';

/**
 * OpenAI's Responses API as agents use it: `POST /responses`, always streamed.
 * Shapes: https://platform.openai.com/docs/api-reference/responses-streaming
 */
export const openaiResponses: WireFormat = {
  name: 'openai-responses',
  path: /^(\/v1)?\/responses$/,
  read(body): WireRequest {
    const request = record(body);
    const items = list(request['input']).map(record);
    const asked = items.findLastIndex((item) => isPrompt(item));
    return {
      auxiliary: null,
      model: text(request['model']),
      stream: request['stream'] === true,
      tools: list(request['tools']).map((tool) => text(record(tool)['name'])),
      prompt: items
        .filter((item) => isPrompt(item))
        .map(words)
        .join('\n'),
      toolResults: items.filter(isResult).length,
      resultsSincePrompt: items.slice(asked + 1).filter(isResult).length,
      lastResult: plain(items.findLast(isResult)?.['output']),
    };
  },
  async send(response, request, reply): Promise<void> {
    if (reply.kind === 'message') return stream(response, eventsOf(request, reply), reply);
    const { status, body } = errorOf(reply);
    // A conversation that is too long is only found when the model reads it: the stream has begun by then.
    if (body.code === 'context_length_exceeded') return stream(response, failedEvents(body), {});
    response.writeHead(status, { 'content-type': 'application/json', ...retryAfter(reply.headers) });
    response.end(JSON.stringify({ error: body }));
  },
};

type Message = Extract<Reply, { kind: 'message' }>;
type Failure = Extract<Reply, { kind: 'error' }>;
type StreamEvent = { readonly type: string } & Record<string, unknown>;
type ErrorBody = { readonly type: string; readonly code: string | null; readonly message: string } & Record<
  string,
  unknown
>;

async function stream(
  response: ServerResponse,
  events: readonly StreamEvent[],
  { delivery = 'whole' }: { readonly delivery?: Delivery },
): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'x-request-id': `req_${randomUUID()}` });
  const breaks = delivery === 'hang' || delivery === 'cut';
  for (const event of events.slice(0, breaks ? Math.ceil(events.length / 2) : events.length)) {
    if (delivery === 'slow') await pause(20);
    if (response.destroyed) return;
    response.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
  }
  if (delivery === 'hang') return;
  if (delivery === 'cut') {
    // The client shall see a message that breaks off: tearing the connection down at once would take back what was sent.
    await pause(50);
    response.destroy();
  } else response.end();
}

function eventsOf(request: WireRequest, reply: Message): readonly StreamEvent[] {
  const id = `resp_${randomUUID()}`;
  const items = itemsOf(request, reply).flatMap((item, index) => [
    { type: 'response.output_item.added', output_index: index, item: opened(item) },
    ...deltasOf(item).map((delta) => ({
      type: 'response.output_text.delta',
      output_index: index,
      content_index: 0,
      item_id: item['id'],
      delta,
    })),
    { type: 'response.output_item.done', output_index: index, item },
  ]);
  const response = { id, object: 'response', model: request.model, output: [] };
  const incomplete = reply.stop === 'max_tokens' ? 'max_output_tokens' : null;
  return [
    { type: 'response.created', response: { ...response, status: 'in_progress' } },
    ...items,
    incomplete === null
      ? { type: 'response.completed', response: { ...response, status: 'completed', usage: usageOf(reply) } }
      : {
          type: 'response.incomplete',
          response: {
            ...response,
            status: 'incomplete',
            incomplete_details: { reason: incomplete },
            usage: usageOf(reply),
          },
        },
  ];
}

function failedEvents(error: ErrorBody): readonly StreamEvent[] {
  const response = { id: `resp_${randomUUID()}`, object: 'response', output: [] };
  return [
    { type: 'response.created', response: { ...response, status: 'in_progress' } },
    { type: 'response.failed', response: { ...response, status: 'failed', error } },
  ];
}

function itemsOf(request: WireRequest, reply: Message): readonly Record<string, unknown>[] {
  const part =
    reply.stop === 'refusal'
      ? { type: 'refusal', refusal: reply.text ?? '' }
      : { type: 'output_text', text: reply.text ?? '', annotations: [] };
  const message = {
    id: `msg_${randomUUID()}`,
    type: 'message',
    role: 'assistant',
    status: 'completed',
    content: [part],
  };
  const calls = (reply.calls ?? []).map((call) => ({ ...named(call, request.tools), call_id: `call_${randomUUID()}` }));
  return [...(reply.text === undefined ? [] : [message]), ...calls];
}

/** An item as it is announced: without what the deltas bring. */
function opened(item: Record<string, unknown>): object {
  return item['type'] === 'message' ? { ...item, status: 'in_progress', content: [] } : item;
}

function deltasOf(item: Record<string, unknown>): readonly string[] {
  if (item['type'] !== 'message') return [];
  return words(item).match(/.{1,16}/gsu) ?? [];
}

/**
 * Files are written by the freeform tool where the agent offers it, otherwise by a shell; commands go to whichever shell
 * tool there is (Codex CLI: `exec_command`, formerly `shell`).
 */
function named(call: ToolCall, offered: readonly string[]): Record<string, unknown> {
  if (call.tool === 'write' && offered.includes('apply_patch')) {
    const lines = call.content.replace(/\n$/u, '').split('\n');
    const input = `*** Begin Patch\n*** Add File: ${call.path}\n${lines.map((line) => `+${line}\n`).join('')}*** End Patch\n`;
    return { id: `ctc_${randomUUID()}`, type: 'custom_tool_call', name: 'apply_patch', input, status: 'completed' };
  }
  const line = call.tool === 'shell' ? call.command : `printf %s ${quoted(call.content)} > ${quoted(call.path)}`;
  const [name, input] = offered.includes('exec_command')
    ? ['exec_command', { cmd: line, yield_time_ms: 30_000 }]
    : ['shell', { command: ['bash', '-lc', line] }];
  return {
    id: `fc_${randomUUID()}`,
    type: 'function_call',
    name,
    arguments: JSON.stringify(input),
    status: 'completed',
  };
}

function quoted(argument: string): string {
  return `'${argument.replaceAll("'", String.raw`'\''`)}'`;
}

/** Cached tokens are a part of the input here, unlike in a scenario. */
function usageOf(reply: Message): object {
  const usage = { ...DEFAULT_USAGE, ...reply.usage };
  const input = usage.input + usage.cacheRead + usage.cacheWrite;
  return {
    input_tokens: input,
    input_tokens_details: { cached_tokens: usage.cacheRead, cache_write_tokens: usage.cacheWrite },
    output_tokens: usage.output,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: input + usage.output,
  };
}

/**
 * The same trouble in OpenAI's words: https://platform.openai.com/docs/guides/error-codes
 * A subscription that is used up is told as the ChatGPT backend does, with the time it opens again.
 */
function errorOf({ status, type, message, headers = {} }: Failure): {
  readonly status: number;
  readonly body: ErrorBody;
} {
  const resets = Number(headers['anthropic-ratelimit-unified-reset']);
  if (headers['anthropic-ratelimit-unified-status'] === 'rejected') {
    const limit = { type: 'usage_limit_reached', code: null, message: 'The usage limit has been reached' };
    return { status: 429, body: { ...limit, plan_type: 'plus', resets_at: resets } };
  }
  if (type === 'overloaded_error') {
    const overload = { type: 'service_unavailable_error', code: 'server_is_overloaded' };
    return {
      status: 503,
      body: { ...overload, message: 'Our servers are currently overloaded. Please try again later.' },
    };
  }
  if (type === 'authentication_error') {
    const refused = { type: 'invalid_request_error', code: 'invalid_api_key', message: 'Incorrect API key provided.' };
    return { status, body: refused };
  }
  if (message.includes('credit balance')) {
    const credit = 'You exceeded your current quota, please check your plan and billing details.';
    return { status: 429, body: { type: 'insufficient_quota', code: 'insufficient_quota', message: credit } };
  }
  if (message.includes('prompt is too long')) {
    const long = 'Your input exceeds the context window of this model. Please adjust your input and try again.';
    return { status: 400, body: { type: 'invalid_request_error', code: 'context_length_exceeded', message: long } };
  }
  return { status, body: { type, code: type.replace(/_error$/u, ''), message } };
}

function retryAfter(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  const seconds = headers['retry-after'];
  return seconds === undefined ? {} : { 'retry-after': seconds };
}

function isResult(item: Record<string, unknown>): boolean {
  return item['type'] === 'function_call_output' || item['type'] === 'custom_tool_call_output';
}

/** What the user side wrote, without what Codex puts beside it by itself: surroundings, AGENTS.md, a note about an interruption. */
function isPrompt(item: Record<string, unknown>): boolean {
  if (item['type'] !== 'message' || item['role'] !== 'user') return false;
  return !/^\s*(<(environment_context|user_instructions|turn_aborted|INSTRUCTIONS)>|# AGENTS\.md instructions)/u.test(
    words(item),
  );
}

function words(item: Record<string, unknown>): string {
  return plain(item['content']);
}

/** Content is a string or parts, some of which are text. */
function plain(content: unknown): string {
  if (typeof content === 'string') return content;
  return list(content)
    .map(record)
    .map((part) => text(part['text']) || text(part['refusal']))
    .join('\n');
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
