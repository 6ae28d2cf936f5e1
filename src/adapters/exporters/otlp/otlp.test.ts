import { describe, expect, test } from 'vitest';
import { startReceiver } from '../../../../test/support/otlp-receiver.ts';
import type { Failure } from '../../../model/failure.ts';
import type { OtlpRequest, OtlpTarget } from '../../../ports/exporter.ts';
import { receiverOf, signalUrl } from './endpoint.ts';
import { sendOtlp } from './index.ts';
import { retryAfter } from './retry-after.ts';

const REQUEST: OtlpRequest = { signal: 'traces', items: 4, body: '{"resourceSpans":[]}' };
const SOON = { timeout: 5_000, total: 20_000 };

function to(url: string, headers: Readonly<Record<string, string>> = {}): OtlpTarget {
  return { endpoint: url, headers };
}

async function failureOf(sent: ReturnType<typeof sendOtlp>): Promise<Failure> {
  const answer = await sent;
  if (answer.ok) throw new Error('it was taken');
  return answer.error;
}

describe('sending', () => {
  test('a request goes to the path of its signal, as JSON, with the headers', async () => {
    await using receiver = await startReceiver();
    const headers = { authorization: 'Bearer one', 'x-team': 'ä'.normalize('NFC') };
    const sent = await sendOtlp(REQUEST, { target: to(`${receiver.url}/otlp/`, headers), patience: SOON });
    expect(sent).toEqual({ ok: true, value: { accepted: 4, rejected: 0, message: null } });
    const [request] = receiver.requests;
    expect(request).toMatchObject({ path: '/otlp/v1/traces', body: REQUEST.body });
    expect(request?.headers).toMatchObject({ authorization: 'Bearer one', 'content-type': 'application/json' });
  });

  test('what the receiver took in part is told', async () => {
    const partialSuccess = { rejectedSpans: '3', errorMessage: 'too old' };
    await using receiver = await startReceiver((response) => response.end(JSON.stringify({ partialSuccess })));
    const sent = await sendOtlp(REQUEST, { target: to(receiver.url), patience: SOON });
    expect(sent).toEqual({ ok: true, value: { accepted: 1, rejected: 3, message: 'too old' } });
  });

  test.each(['', 'thanks', '{"partialSuccess":{"rejectedSpans":"-1"}}', '[]'])(
    'an answer that says nothing of use counts as taken: %j',
    async (body) => {
      await using receiver = await startReceiver((response) => response.end(body));
      const sent = await sendOtlp(REQUEST, { target: to(receiver.url), patience: SOON });
      expect(sent).toMatchObject({ ok: true, value: { accepted: 4, rejected: 0 } });
    },
  );

  test.each([429, 502, 503, 504])('a %i is tried again, after the time it names', async (status) => {
    const times: number[] = [];
    await using receiver = await startReceiver((response, nth) => {
      times.push(performance.now());
      if (nth === 0) response.writeHead(status, { 'retry-after': '1' }).end('busy');
      else response.end('{}');
    });
    const sent = await sendOtlp(REQUEST, { target: to(receiver.url), patience: SOON });
    expect(sent).toMatchObject({ ok: true });
    expect(receiver.requests).toHaveLength(2);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(990);
  });

  test('a receiver that asks for more time than there is, is given up at once', async () => {
    await using receiver = await startReceiver((response) =>
      response.writeHead(503, { 'retry-after': '3600' }).end('down'),
    );
    const began = performance.now();
    const problem = await failureOf(sendOtlp(REQUEST, { target: to(receiver.url), patience: SOON }));
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(problem).toMatchObject({ code: 'io', cause: expect.stringContaining('It answered 503: down') as string });
    expect(receiver.requests).toHaveLength(1);
  });

  test.each([400, 401, 404, 413, 500])('a %i is not tried again', async (status) => {
    await using receiver = await startReceiver((response) => response.writeHead(status).end('no'));
    const problem = await failureOf(sendOtlp(REQUEST, { target: to(receiver.url), patience: SOON }));
    expect(problem.cause).toContain(`It answered ${status}: no`);
    expect(receiver.requests).toHaveLength(1);
  });

  test('headers are not taken along to where a redirect leads', async () => {
    await using other = await startReceiver();
    await using receiver = await startReceiver((response) =>
      response.writeHead(307, { location: `${other.url}/v1/traces` }).end(),
    );
    const target = to(receiver.url, { authorization: 'Bearer one' });
    const problem = await failureOf(sendOtlp(REQUEST, { target, patience: SOON }));
    expect(problem.cause).toContain('It answered 307');
    expect(other.connections()).toBe(0);
  });

  test('one that never answers is given up when the time is over', async () => {
    await using receiver = await startReceiver(() => undefined);
    const patience = { timeout: 50, total: 100 };
    const problem = await failureOf(sendOtlp(REQUEST, { target: to(receiver.url), patience }));
    expect(problem.cause).toContain('It did not answer within');
  });

  test('one that is not there is named, with the reason', async () => {
    const gone = await startReceiver();
    await gone[Symbol.asyncDispose]();
    const target = to(`${gone.url}?key=hidden-in-the-query`, { authorization: 'Bearer hidden-in-a-header' });
    const problem = await failureOf(sendOtlp(REQUEST, { target, patience: { timeout: 500, total: 100 } }));
    expect(problem.cause).toContain(`${gone.url} was not taken. It cannot be reached: ECONNREFUSED.`);
    expect(JSON.stringify(problem)).not.toContain('hidden');
  });

  test('one that is not there is given up after seconds, however much patience there is', async () => {
    const gone = await startReceiver();
    await gone[Symbol.asyncDispose]();
    const began = performance.now();
    const problem = await failureOf(
      sendOtlp(REQUEST, { target: to(gone.url), patience: { timeout: 30_000, total: 120_000 } }),
    );
    expect(problem.cause).toContain('It cannot be reached');
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  test('it ends at once when it is broken off, in the middle of a wait', async () => {
    const stop = new AbortController();
    await using receiver = await startReceiver((response) => {
      response.writeHead(503, { 'retry-after': '15' }).end();
      stop.abort();
    });
    const sent = sendOtlp(REQUEST, { target: to(receiver.url), patience: SOON, signal: stop.signal });
    expect((await failureOf(sent)).cause).toContain('It was broken off.');
    expect(receiver.requests).toHaveLength(1);
  });

  test('a header that cannot be sent is refused without its value', async () => {
    await using receiver = await startReceiver();
    for (const headers of [{ authorization: 'Bearer hidden\r\nx: y' }, { 'not a name': 'hidden' }]) {
      const problem = await failureOf(sendOtlp(REQUEST, { target: to(receiver.url, headers), patience: SOON }));
      expect(problem.code).toBe('usage');
      expect(JSON.stringify(problem)).not.toContain('hidden');
    }
    expect(receiver.connections()).toBe(0);
  });
});

describe('the address', () => {
  test.each([
    ['http://localhost:4318', 'http://localhost:4318/v1/logs'],
    ['https://otel.example/api/', 'https://otel.example/api/v1/logs'],
    ['https://otel.example/v1/traces?key=1#x', 'https://otel.example/v1/logs?key=1'],
  ])('%s', (endpoint, url) => {
    const made = signalUrl(endpoint, 'logs');
    expect(made.ok && made.value.href).toBe(url);
  });

  test.each(['localhost:4318', 'ftp://host', '', 'http://', 'file:///etc/passwd', 'http://me:hidden@host'])(
    '%j is refused',
    (endpoint) => {
      const made = signalUrl(endpoint, 'logs');
      expect(made.ok).toBe(false);
      expect(JSON.stringify(made)).not.toContain('hidden');
    },
  );

  test('is shown without what may be secret', () => {
    expect(receiverOf('https://me:pw@otel.example:9/api?key=1#x')).toBe('https://otel.example:9/api');
    expect(receiverOf('//me:pw@otel?key=1')).toBe('//otel');
  });
});

test('the time to wait is told in seconds or as a date', () => {
  const now = Date.UTC(2026, 2, 1, 12);
  expect(retryAfter('120', now)).toBe(120_000);
  expect(retryAfter('Sun, 01 Mar 2026 12:00:05 GMT', now)).toBe(5_000);
  expect(retryAfter('Sun, 01 Mar 2026 11:00:00 GMT', now)).toBe(0);
  for (const odd of ['', 'soon', '-1', '1.5', '1e3', '99999999999']) expect(retryAfter(odd, now)).toBeNull();
});
