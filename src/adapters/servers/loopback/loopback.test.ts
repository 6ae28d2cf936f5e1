import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import type { LocalRequest, LoopbackServer, Route } from '../../../ports/loopback-server.ts';
import { createMasker } from '../../../security/masking/masker.ts';
import { unwrap } from '../../../testing/store-samples.ts';
import { openLoopback } from './index.ts';

const open: LoopbackServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

/** A server that remembers what it let in at `/in`, and says `ok` at `/open` to anyone. */
async function served(): Promise<LoopbackServer & { readonly seen: LocalRequest[] }> {
  const seen: LocalRequest[] = [];
  const routes: Route[] = [
    {
      method: 'POST',
      path: '/in',
      open: false,
      types: ['application/json'],
      answer: async (request) => {
        seen.push(request);
        if (request.subject === 'bug') throw new Error('a bug');
        return { status: 200, type: 'application/json', body: '{}' };
      },
    },
    {
      method: 'GET',
      path: '/open',
      open: true,
      types: [],
      answer: async () => ({ status: 200, type: 'text/plain', body: 'ok' }),
    },
  ];
  const server = unwrap(
    await openLoopback({ port: 0, routes, refuse: ({ message }) => ({ type: 'text/plain', body: message }) }),
  );
  open.push(server);
  return Object.assign(server, { seen });
}

type Sent = {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: Uint8Array | string;
};

/** By `node:http`: `fetch` sets the headers this is about by itself. */
async function send(
  server: LoopbackServer,
  { path = '/in', method = 'POST', headers = {}, body = '{}' }: Sent,
): Promise<{ status: number; headers: Record<string, unknown>; text: string }> {
  return await new Promise((resolve, reject) => {
    const sent = httpRequest(
      `${server.endpoint}${path}`,
      { method, headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      },
    );
    sent.on('error', reject);
    sent.end(method === 'GET' ? undefined : body);
  });
}

test('lets in who has a token of its own, and knows whose it is; also as agents write it that do not decode', async () => {
  const server = await served();
  const authorization = server.authorization('s/t/1');
  expect(await send(server, { headers: { authorization }, body: '{"a":1}' })).toMatchObject({
    status: 200,
    text: '{}',
  });
  expect(
    await send(server, { headers: { authorization: server.authorization('').replace(' ', '%20') } }),
  ).toMatchObject({ status: 200 });
  expect(server.seen.map(({ subject, body, type }) => [subject, Buffer.from(body).toString(), type])).toEqual([
    ['s/t/1', '{"a":1}', 'application/json'],
    ['', '{}', 'application/json'],
  ]);
});

test('a token is masked wherever it is printed, as it is and as variables hold it', async () => {
  const server = await served();
  const { mask } = createMasker([]);
  for (const subject of ['', 's/t/1', `${'long-session-name'.repeat(8)}/${'task'.repeat(16)}/123`]) {
    const authorization = server.authorization(subject);
    const token = authorization.slice('Bearer '.length);
    for (const printed of [authorization, authorization.replace(' ', '%20'), token, `{"t":"${token}"}`, `%20${token}`])
      expect(mask(`Authorization=${printed} `)).not.toContain(token.slice(-12));
  }
});

test('nobody else: not without a token, with another one, with the name of another in it, or of another server', async () => {
  const [server, other] = [await served(), await served()];
  const [mine, yours] = [server.authorization('a'), server.authorization('b')];
  const swapped = `${mine.split('.')[0]}.${yours.split('.')[1]}`;
  const wrong = [
    undefined,
    '',
    'Bearer',
    'Bearer x',
    'Basic eA==',
    swapped,
    mine.slice(0, -1),
    `${mine}x`,
    other.authorization('a'),
  ];
  for (const authorization of wrong) {
    const answer = await send(server, { headers: authorization === undefined ? {} : { authorization } });
    expect([authorization, answer.status, answer.headers['www-authenticate']]).toEqual([authorization, 401, 'Bearer']);
  }
  expect(await send(server, { path: '/none' })).toMatchObject({ status: 401 });
  expect(server.seen).toEqual([]);
});

test('answers no other name of this machine, and no page of a browser, whatever the token', async () => {
  const server = await served();
  const authorization = server.authorization('a');
  const port = new URL(server.endpoint).port;
  expect(await send(server, { headers: { authorization, host: `localhost:${port}` } })).toMatchObject({ status: 200 });
  for (const host of ['evil.example', `evil.example:${port}`, '127.0.0.1', `[::1]:${port}`])
    expect(await send(server, { headers: { authorization, host } })).toMatchObject({ status: 403 });
  const origin = await send(server, { headers: { authorization, origin: server.endpoint } });
  expect([origin.status, origin.headers['access-control-allow-origin']]).toEqual([403, undefined]);
  expect(await send(server, { method: 'GET', path: '/open', headers: { host: 'evil.example' } })).toMatchObject({
    status: 403,
  });
});

test('what is not asked for in the right way is told how', async () => {
  const server = await served();
  const authorization = server.authorization('a');
  expect(await send(server, { path: '/none', headers: { authorization } })).toMatchObject({ status: 404 });
  expect(await send(server, { method: 'PUT', headers: { authorization } })).toMatchObject({
    status: 405,
    headers: { allow: 'POST' },
  });
  expect(await send(server, { headers: { authorization, 'content-type': 'text/html' } })).toMatchObject({
    status: 415,
  });
  expect(await send(server, { headers: { authorization, 'content-encoding': 'br' } })).toMatchObject({ status: 415 });
  expect(
    await send(server, { headers: { authorization, 'content-type': 'Application/JSON; charset=utf-8' } }),
  ).toMatchObject({ status: 200 });
  expect(await send(server, { method: 'GET', path: '/open?x=1' })).toMatchObject({ status: 200, text: 'ok' });
});

test('gzip is inflated; what is none, or grows beyond bounds, is refused, and so is too large a body', async () => {
  const server = await served();
  const headers = { authorization: server.authorization('a'), 'content-encoding': 'gzip' };
  expect(await send(server, { headers, body: gzipSync('{"b":2}') })).toMatchObject({ status: 200 });
  expect(Buffer.from(server.seen[0]?.body ?? []).toString()).toBe('{"b":2}');
  expect(await send(server, { headers, body: 'no gzip' })).toMatchObject({ status: 400 });
  expect(await send(server, { headers, body: gzipSync(Buffer.alloc((32 << 20) + 1)) })).toMatchObject({ status: 413 });
  expect(await send(server, { headers, body: gzipSync(Buffer.alloc(32 << 20)) })).toMatchObject({ status: 200 });
  const large = Buffer.alloc((8 << 20) + 1);
  expect(await send(server, { headers: { authorization: headers.authorization }, body: large })).toMatchObject({
    status: 413,
  });
  const chunked = { authorization: headers.authorization, 'transfer-encoding': 'chunked' };
  expect(await send(server, { headers: chunked, body: large })).toMatchObject({ status: 413 });
});

test('bodies that come all at once are bounded together: some are told to come again', async () => {
  const server = await served();
  const headers = { authorization: server.authorization('a'), 'content-encoding': 'gzip' };
  const body = gzipSync(Buffer.alloc(32 << 20));
  const answers = await Promise.all(Array.from({ length: 12 }, () => send(server, { headers, body })));
  const busy = answers.filter(({ status }) => status === 429);
  expect(busy.length).toBeGreaterThan(0);
  expect(busy[0]?.headers['retry-after']).toBe('1');
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(12 - busy.length);
  expect(await send(server, { headers, body })).toMatchObject({ status: 200 });
});

test('a bug is a 500, half a request is nothing, and both leave it standing', async () => {
  const server = await served();
  const { port } = new URL(server.endpoint);
  expect(await send(server, { headers: { authorization: server.authorization('bug') } })).toMatchObject({
    status: 500,
  });
  for (const bytes of [
    '\0\0\0',
    'POST /in HTTP/1.1\r\nhost: x\r\n',
    `POST /in HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nauthorization: ${server.authorization('a')}\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n{"a`,
  ]) {
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => socket.end(bytes));
      socket
        .on('close', () => resolve())
        .on('error', () => undefined)
        .resume();
    });
  }
  expect(await send(server, { headers: { authorization: server.authorization('a') } })).toMatchObject({ status: 200 });
  expect(server.seen).toHaveLength(2);
});

test('a port that is taken is refused with the way out, and closing twice is closing once', async () => {
  const server = await served();
  const port = Number(new URL(server.endpoint).port);
  const second = await openLoopback({ port, routes: [], refuse: () => ({ type: 'text/plain', body: '' }) });
  expect(second).toMatchObject({
    ok: false,
    error: { code: 'io', cause: `Another program listens on port ${port} already.` },
  });
  await server.close();
  await server.close();
  await expect(send(server, {})).rejects.toThrow(/ECONNREFUSED/);
});
