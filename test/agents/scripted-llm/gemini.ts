import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { DEFAULT_USAGE, type Reply, type ToolCall } from './scenario.ts';
import type { WireFormat, WireRequest } from './wire-format.ts';

/**
 * Google's Gemini API as Gemini CLI uses it: `models/<model>:generateContent`, `:streamGenerateContent?alt=sse` and
 * `:countTokens`. Shapes: https://ai.google.dev/api/generate-content
 */
export const gemini: WireFormat = {
  name: 'gemini',
  path: /^\/v1(?:beta)?\/models\/[^/]+:(?:generateContent|streamGenerateContent|countTokens)$/,
  read(body, path): WireRequest {
    const request = record(body);
    const parts = list(request['contents'])
      .map(record)
      .filter(({ role }) => role === 'user')
      .flatMap((content) => list(content['parts']).map(record));
    const results = parts.filter((part) => part['functionResponse'] !== undefined);
    const asked = parts.findLastIndex((part) => text(part['text']) !== '');
    return {
      auxiliary: path.endsWith(':countTokens') ? 'count' : null,
      model: /models\/([^/:]+):/.exec(path)?.[1] ?? '',
      stream: path.endsWith(':streamGenerateContent'),
      tools: list(request['tools']).flatMap((group) =>
        list(record(group)['functionDeclarations']).map((tool) => text(record(tool)['name'])),
      ),
      prompt: parts
        .map((part) => text(part['text']))
        .filter(Boolean)
        .join('\n'),
      toolResults: results.length,
      resultsSincePrompt: parts.slice(asked + 1).filter((part) => part['functionResponse'] !== undefined).length,
      lastResult: JSON.stringify(record(record(results.at(-1))['functionResponse'])['response'] ?? ''),
    };
  },
  async send(response, request, reply): Promise<void> {
    if (request.auxiliary === 'count') return json(response, 200, { totalTokens: DEFAULT_USAGE.input });
    if (reply.kind === 'error') {
      const error = { code: reply.status, message: reply.message, status: statusOf(reply.status) };
      return json(response, reply.status, { error }, reply.headers);
    }
    if (request.stream) return stream(response, request, reply);
    return json(response, 200, chunk(request, reply, partsOf(reply), true), reply.headers);
  },
};

type Message = Extract<Reply, { kind: 'message' }>;

async function stream(response: ServerResponse, request: WireRequest, reply: Message): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream', ...reply.headers });
  const parts = partsOf(reply);
  for (const [index, part] of parts.entries()) {
    if (reply.delivery === 'slow') await pause(20);
    const last = index === parts.length - 1;
    if (last && (reply.delivery === 'hang' || reply.delivery === 'cut')) break;
    response.write(`data: ${JSON.stringify(chunk(request, reply, [part], last))}\r\n\r\n`);
  }
  if (reply.delivery === 'hang') return;
  if (reply.delivery === 'cut') {
    // The client shall see a message that breaks off: tearing the connection down at once would take back what was sent.
    await pause(50);
    response.destroy();
  } else response.end();
}

function chunk(request: WireRequest, reply: Message, parts: readonly object[], last: boolean): object {
  const usage = { ...DEFAULT_USAGE, ...reply.usage };
  const [prompt, output] = [usage.input + usage.cacheRead, usage.output];
  return {
    candidates: [{ content: { role: 'model', parts }, index: 0, ...(last ? { finishReason: finishOf(reply) } : {}) }],
    usageMetadata: {
      promptTokenCount: prompt,
      cachedContentTokenCount: usage.cacheRead,
      candidatesTokenCount: output,
      totalTokenCount: prompt + output,
    },
    modelVersion: request.model,
  };
}

function finishOf({ stop }: Message): string {
  if (stop === 'max_tokens') return 'MAX_TOKENS';
  return stop === 'refusal' ? 'SAFETY' : 'STOP';
}

function partsOf(reply: Message): readonly object[] {
  const words = (reply.text?.match(/.{1,16}/gsu) ?? []).map((piece) => ({ text: piece }));
  const calls = (reply.calls ?? []).map((call) => ({ functionCall: named(call) }));
  const parts = [...words, ...calls];
  return parts.length === 0 ? [{ text: '' }] : parts;
}

/** The names under which Gemini CLI offers the tools. */
function named(call: ToolCall): { readonly name: string; readonly args: object } {
  return call.tool === 'write'
    ? { name: 'write_file', args: { file_path: call.path, content: call.content } }
    : { name: 'run_shell_command', args: { command: call.command, description: 'scripted' } };
}

/** https://cloud.google.com/apis/design/errors#handling_errors */
function statusOf(status: number): string {
  const names: Readonly<Record<number, string>> = {
    400: 'INVALID_ARGUMENT',
    401: 'UNAUTHENTICATED',
    403: 'PERMISSION_DENIED',
    404: 'NOT_FOUND',
    429: 'RESOURCE_EXHAUSTED',
    500: 'INTERNAL',
  };
  return names[status] ?? 'UNAVAILABLE';
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
