import { describe, expect, test } from 'vitest';
import {
  type ApiReply,
  errorReply,
  fakeApiKey,
  messageReply,
  startMessagesApi,
} from '../../../../test/support/messages-api.ts';
import type { LlmAnswer, LlmFailure, LlmQuestion } from '../../../ports/llm.ts';
import type { Result } from '../../../lib/result.ts';
import { openSystemClock } from '../../clocks/system/index.ts';
import { openAnthropic } from './index.ts';

const QUESTION: LlmQuestion = {
  model: 'claude-haiku-4-5',
  system: 'Be brief.',
  prompt: 'How hard?',
  schema: { type: 'object', additionalProperties: false, required: ['n'], properties: { n: { type: 'integer' } } },
  maxTokens: 50,
  effort: null,
  timeout: 10_000,
};

const clock = openSystemClock();

async function askAt(
  baseUrl: string,
  { timeout = QUESTION.timeout, signal = new AbortController().signal } = {},
): Promise<Result<LlmAnswer, LlmFailure>> {
  return await openAnthropic({ key: fakeApiKey(), baseUrl, clock }).ask({ ...QUESTION, timeout }, signal);
}

async function answerTo(reply: ApiReply, timeout?: number): Promise<Result<LlmAnswer, LlmFailure>> {
  await using api = await startMessagesApi(reply);
  const answer = await askAt(api.url, timeout === undefined ? {} : { timeout });
  // Whatever comes, the request is made once.
  expect(api.requests).toHaveLength(1);
  return answer;
}

async function failureTo(reply: ApiReply, timeout?: number): Promise<LlmFailure> {
  const answer = await answerTo(reply, timeout);
  if (answer.ok) throw new Error('it was answered');
  return answer.error;
}

describe('a question', () => {
  test('is one request with the schema of its answer, and the key as the SDK sends it', async () => {
    await using api = await startMessagesApi(messageReply({ n: 4 }));
    const answer = await askAt(api.url);
    expect(answer).toEqual({
      ok: true,
      value: {
        value: { n: 4 },
        model: 'claude-haiku-4-5-20251001',
        tokens: { input: 900, output: 80, cacheRead: 0, cacheWrite: 0 },
      },
    });
    const [request] = api.requests;
    expect(request?.path).toBe('/v1/messages');
    expect(request?.headers['authorization']).toBe(`Bearer ${fakeApiKey()}`);
    expect(JSON.parse(request?.body ?? '')).toEqual({
      model: 'claude-haiku-4-5',
      max_tokens: 50,
      system: 'Be brief.',
      messages: [{ role: 'user', content: 'How hard?' }],
      output_config: { format: { type: 'json_schema', schema: QUESTION.schema } },
    });
  });

  test('says how hard to think where that is asked for, and the answer is found behind the thoughts', async () => {
    const content = [
      { type: 'thinking', thinking: '', signature: 'x' },
      { type: 'text', text: '{"n": 4}' },
    ];
    await using api = await startMessagesApi(messageReply('', { content }));
    const client = openAnthropic({ key: fakeApiKey(), baseUrl: api.url, clock });
    const answer = await client.ask({ ...QUESTION, effort: 'low' }, new AbortController().signal);
    expect(answer).toMatchObject({ ok: true, value: { value: { n: 4 } } });
    expect(JSON.parse(api.requests[0]?.body ?? '')).toMatchObject({ output_config: { effort: 'low' } });
  });

  test('goes below the path of a gateway', async () => {
    await using api = await startMessagesApi(messageReply({ n: 4 }));
    expect(await askAt(`${api.url}/anthropic/`)).toMatchObject({ ok: true });
    expect(api.requests[0]?.path).toBe('/anthropic/v1/messages');
  });

  test('counts what caches have to do with, and what is kept for an hour', async () => {
    const usage = {
      input_tokens: 10,
      output_tokens: 5,
      cache_read_input_tokens: 700,
      cache_creation_input_tokens: 300,
      cache_creation: { ephemeral_5m_input_tokens: 100, ephemeral_1h_input_tokens: 200 },
    };
    expect(await answerTo(messageReply({ n: 1 }, { usage }))).toMatchObject({
      value: { tokens: { input: 10, output: 5, cacheRead: 700, cacheWrite: 300, cacheWriteHour: 200 } },
    });
  });
});

test('an answer that is no JSON is its text: whoever asked checks it', async () => {
  expect(await answerTo(messageReply('four, I think'))).toMatchObject({ ok: true, value: { value: 'four, I think' } });
});

describe('a refusal of the provider', () => {
  const status = (code: number, type: string, headers = {}): ApiReply => errorReply(code, type, 'because', headers);

  test.each<[string, ApiReply, Partial<LlmFailure>]>([
    ['a wrong key', status(401, 'authentication_error'), { class: 'auth', status: 401, message: 'because' }],
    [
      'a model that is not there',
      errorReply(404, 'not_found_error', 'model: claude-none'),
      { class: 'model_not_found', status: 404 },
    ],
    [
      'too many requests, with the seconds to wait',
      status(429, 'rate_limit_error', { 'retry-after': '7' }),
      { class: 'rate_limit', retryAfter: 7_000 },
    ],
    [
      'too many requests, with the milliseconds to wait',
      status(429, 'rate_limit_error', { 'retry-after-ms': '250', 'retry-after': '9' }),
      { class: 'rate_limit', retryAfter: 250 },
    ],
    ['too much to do', status(529, 'overloaded_error'), { class: 'overloaded', status: 529 }],
    ['a fault', status(500, 'api_error'), { class: 'server_error', status: 500 }],
    [
      'a page of a proxy',
      { status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>Bad Gateway</h1>' },
      { class: 'server_error', status: 502 },
    ],
  ])('%s is classified, and not billed', async (_what, reply, expected) => {
    expect(await failureTo(reply)).toMatchObject({ used: null, billed: false, ...expected });
  });

  test('a date to wait for counts from when the answer came', async () => {
    const date = new Date(Date.now() + 90_000).toUTCString();
    const { retryAfter } = await failureTo(status(429, 'rate_limit_error', { 'retry-after': date }));
    expect(retryAfter).toBeGreaterThan(80_000);
    expect(retryAfter).toBeLessThanOrEqual(90_000);
  });

  test('a redirect is not followed: the key would go along', async () => {
    await using elsewhere = await startMessagesApi(messageReply({ n: 1 }));
    const failure = await failureTo({ status: 307, headers: { location: `${elsewhere.url}/v1/messages` }, body: '' });
    expect(failure).toMatchObject({ class: 'invalid_request', status: 307, billed: false });
    expect(elsewhere.connections()).toBe(0);
  });
});

describe('an answer that is none', () => {
  test.each<[string, ApiReply, Partial<LlmFailure>]>([
    ['declined', messageReply('', { stop_reason: 'refusal' }), { class: 'content_policy' }],
    ['cut off', messageReply('{"n":', { stop_reason: 'max_tokens' }), { class: 'output_truncated' }],
    [
      'longer than the model can hold',
      messageReply('{', { stop_reason: 'model_context_window_exceeded' }),
      { class: 'context_length' },
    ],
  ])('%s is told with what it used', async (_what, reply, expected) => {
    const used = { input: 900, output: 80, cacheRead: 0, cacheWrite: 0 };
    expect(await failureTo(reply)).toMatchObject({ used, billed: true, ...expected });
  });

  test.each<[string, ApiReply]>([
    ['JSON of something else', { status: 200, body: { hello: 'world' } }],
    ['a list', { status: 200, body: '[1]' }],
    ['nothing', { status: 200, body: '' }],
    ['half of JSON', { status: 200, body: '{"type": "mess' }],
    ['a page', { status: 200, headers: { 'content-type': 'text/html' }, body: '<h1>Log in</h1>' }],
  ])('%s is a fault of whoever answered', async (_what, reply) => {
    expect(await failureTo(reply)).toMatchObject({ class: 'server_error', used: null, billed: true });
  });
});

describe('a connection', () => {
  test.each<ApiReply>(['hang', 'hang-in-body'])('that stays silent (%s) ends at the timeout', async (reply) => {
    expect(await failureTo(reply, 150.5)).toMatchObject({ class: 'timeout', status: null, billed: true });
  });

  test.each<ApiReply>(['cut', 'cut-in-body'])('that breaks off (%s) may have been billed', async (reply) => {
    expect(await failureTo(reply)).toMatchObject({ class: 'connection', status: null, billed: true });
  });

  test('that is refused was not billed', async () => {
    const api = await startMessagesApi('hang');
    await api[Symbol.asyncDispose]();
    expect(await askAt(api.url)).toMatchObject({ ok: false, error: { class: 'connection', billed: false } });
  });

  test('ends when whoever asked calls it off, before or meanwhile', async () => {
    await using api = await startMessagesApi('hang');
    const controller = new AbortController();
    const asked = askAt(api.url, { signal: controller.signal });
    await api.came(1);
    controller.abort();
    expect(await asked).toMatchObject({ ok: false, error: { class: 'timeout' } });
    expect(await askAt(api.url, { signal: controller.signal })).toMatchObject({ ok: false });
    expect(api.requests).toHaveLength(1);
  });
});
