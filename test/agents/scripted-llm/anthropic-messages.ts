import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { ServerResponse } from 'node:http';
import type { WireFormat, WireRequest } from './wire-format.ts';
import { type Delivery, DEFAULT_USAGE, type Reply, type ToolCall } from './scenario.ts';

/**
 * Anthropic's Messages API as agents use it: `POST /v1/messages`, streamed or not, and token counting.
 * Shapes: https://docs.claude.com/en/api/messages-streaming
 */
export const anthropicMessages: WireFormat = {
  name: 'anthropic-messages',
  path: /^\/v1\/messages(\/count_tokens)?$/,
  read(body, path): WireRequest {
    const request = record(body);
    const user = list(request['messages'])
      .map(record)
      .filter((message) => message['role'] === 'user');
    const blocks = user.flatMap(({ content }) =>
      typeof content === 'string' ? [{ type: 'text', text: content }] : list(content).map(record),
    );
    const results = blocks.filter((block) => block['type'] === 'tool_result');
    const asked = blocks.findLastIndex((block) => block['type'] === 'text' && !isReminder(text(block['text'])));
    return {
      auxiliary: path.endsWith('/count_tokens') ? 'count' : null,
      model: text(request['model']),
      stream: request['stream'] === true,
      tools: list(request['tools']).map((tool) => text(record(tool)['name'])),
      prompt: blocks
        .filter((block) => block['type'] === 'text')
        .map((block) => text(block['text']))
        .join('\n'),
      toolResults: results.length,
      resultsSincePrompt: blocks.slice(asked + 1).filter((block) => block['type'] === 'tool_result').length,
      lastResult: plain(results.at(-1)?.['content']),
    };
  },
  async send(response, request, reply): Promise<void> {
    if (request.auxiliary === 'count') return json(response, 200, { input_tokens: DEFAULT_USAGE.input });
    if (reply.kind === 'error') {
      const error = {
        type: 'error',
        error: { type: reply.type, message: reply.message },
        request_id: `req_${randomUUID()}`,
      };
      return json(response, reply.status, error, reply.headers);
    }
    if (request.stream) return stream(response, request, reply);
    if (reply.delivery === 'hang') return response.flushHeaders();
    if (reply.delivery === 'cut') return void response.destroy();
    const message = { ...opening(request, reply), content: blocksOf(request, reply), stop_reason: stopOf(reply) };
    return json(
      response,
      200,
      { ...message, usage: { ...message.usage, output_tokens: usageOf(reply).output } },
      reply.headers,
    );
  },
};

type Message = Extract<Reply, { kind: 'message' }>;
type Block =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'tool_use'; readonly id: string; readonly name: string; readonly input: object };

async function stream(response: ServerResponse, request: WireRequest, reply: Message): Promise<void> {
  const delivery: Delivery = reply.delivery ?? 'whole';
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'request-id': `req_${randomUUID()}`,
    ...reply.headers,
  });
  const events = eventsOf(request, reply);
  const last = delivery === 'hang' || delivery === 'cut' ? Math.ceil(events.length / 2) : events.length;
  for (const event of events.slice(0, last)) {
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

function eventsOf(
  request: WireRequest,
  reply: Message,
): readonly ({ readonly type: string } & Record<string, unknown>)[] {
  const blocks = blocksOf(request, reply).flatMap((block, index) => {
    const start = block.type === 'text' ? { type: 'text', text: '' } : { ...block, input: {} };
    return [
      { type: 'content_block_start', index, content_block: start },
      ...deltasOf(block).map((delta) => ({ type: 'content_block_delta', index, delta })),
      { type: 'content_block_stop', index },
    ];
  });
  return [
    { type: 'message_start', message: opening(request, reply) },
    ...blocks,
    {
      type: 'message_delta',
      delta: { stop_reason: stopOf(reply), stop_sequence: null },
      usage: { output_tokens: usageOf(reply).output },
    },
    { type: 'message_stop' },
  ];
}

function deltasOf(block: Block): readonly object[] {
  if (block.type === 'tool_use') return [{ type: 'input_json_delta', partial_json: JSON.stringify(block.input) }];
  return (block.text.match(/.{1,16}/gsu) ?? []).map((piece) => ({ type: 'text_delta', text: piece }));
}

function opening(request: WireRequest, reply: Message): { readonly usage: object; readonly [field: string]: unknown } {
  const usage = usageOf(reply);
  return {
    id: `msg_${randomUUID()}`,
    type: 'message',
    role: 'assistant',
    model: request.model,
    content: [],
    stop_reason: null,
    stop_sequence: null,
    usage: {
      input_tokens: usage.input,
      cache_creation_input_tokens: usage.cacheWrite,
      cache_read_input_tokens: usage.cacheRead,
      output_tokens: 1,
    },
  };
}

function blocksOf(request: WireRequest, reply: Message): readonly Block[] {
  const words: readonly Block[] = reply.text === undefined ? [] : [{ type: 'text', text: reply.text }];
  const calls = [...(reply.calls ?? []).map((call) => named(call, request.tools)), ...(reply.ownCalls ?? [])];
  return [...words, ...calls.map((call): Block => ({ type: 'tool_use', id: `toolu_${randomUUID()}`, ...call }))];
}

/** The names under which agents that speak this format offer the tool: Claude Code, opencode, Qwen Code. */
const NAMES = {
  write: ['Write', 'write', 'write_file'],
  shell: ['Bash', 'bash', 'run_shell_command'],
} as const;

function named(call: ToolCall, offered: readonly string[]): { readonly name: string; readonly input: object } {
  const name = NAMES[call.tool].find((candidate) => offered.includes(candidate)) ?? NAMES[call.tool][0];
  const input =
    call.tool === 'write'
      ? { file_path: call.path, content: call.content }
      : { command: call.command, description: 'scripted' };
  return { name, input };
}

function stopOf(reply: Message): string {
  return reply.stop ?? ((reply.calls ?? reply.ownCalls ?? []).length > 0 ? 'tool_use' : 'end_turn');
}

function usageOf(reply: Message): typeof DEFAULT_USAGE {
  return { ...DEFAULT_USAGE, ...reply.usage };
}

function json(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
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

/** What Claude Code puts beside the prompt and the tool results by itself. */
function isReminder(words: string): boolean {
  return words.trimStart().startsWith('<system-reminder>');
}

/** Tool results are a string or blocks of text. */
function plain(content: unknown): string {
  return typeof content === 'string'
    ? content
    : list(content)
        .map((block) => text(record(block)['text']))
        .join('');
}
