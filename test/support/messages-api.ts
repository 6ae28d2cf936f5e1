import type { ServerResponse } from 'node:http';
import { startReceiver, type Receiver } from './otlp-receiver.ts';

/** What the scripted Messages API does with one request. */
export type ApiReply =
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      /** As JSON, or a text as it is. */
      readonly body: object | string;
    }
  /** Says nothing, or stops in the middle of the body; or tears the connection down there. */
  | 'hang'
  | 'hang-in-body'
  | 'cut'
  | 'cut-in-body';

/** An answer that fits the question how hard a task is. */
export const ESTIMATE = {
  reason: 'Several parts change together.',
  lines: 180,
  files: 6,
  score: 58,
  critical: false,
  task_type: 'new_feature',
  flags: ['concurrency'],
  confidence: 0.7,
} as const;

/** A response of the Messages API whose text is a value as JSON, or the text that is given. 900 tokens in, 80 out. */
export function messageReply(value: unknown, more: Readonly<Record<string, unknown>> = {}): ApiReply {
  const body = {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: 'claude-haiku-4-5-20251001',
    content: [{ type: 'text', text: typeof value === 'string' ? value : JSON.stringify(value) }],
    stop_reason: 'end_turn',
    stop_sequence: null,
    usage: {
      input_tokens: 900,
      output_tokens: 80,
      cache_read_input_tokens: 0,
      cache_creation_input_tokens: 0,
    },
    ...more,
  };
  return { status: 200, body };
}

/** An error of the Messages API: https://platform.claude.com/docs/en/api/errors */
export function errorReply(
  status: number,
  type: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): ApiReply {
  return { status, headers, body: { type: 'error', error: { type, message }, request_id: 'req_1' } };
}

/** A Messages API on loopback that gives one reply after the other; the last one for ever after. */
export async function startMessagesApi(...replies: readonly [ApiReply, ...ApiReply[]]): Promise<Receiver> {
  return await startReceiver((response, nth) =>
    send(response, replies[Math.min(nth, replies.length - 1)] ?? replies[0]),
  );
}

/** A key of the right shape that opens nothing; put together here, so that no scanner finds one in the sources. */
export function fakeApiKey(salt = 'a'): string {
  return ['sk', 'ant', 'api03', `${salt}${'Xk7Qm2Vd9Rt4Hy6Bn8Lw3Zp5'.repeat(4)}`.slice(0, 93)].join('-') + 'AA';
}

function send(response: ServerResponse, reply: ApiReply): void {
  if (reply === 'hang') return;
  if (reply === 'cut') return void response.destroy();
  if (typeof reply === 'string') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
    // What was written is gone when the connection is torn down at once.
    response.write('{"type": "message", "content": [', () => {
      if (reply === 'cut-in-body') response.destroy();
    });
    return;
  }
  const { status, headers, body } = reply;
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}
