import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { err, ok, type Result } from '../../../lib/result.ts';
import { isSystemError } from '../../../lib/system-error.ts';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import type { LocalReply, LoopbackOptions, LoopbackServer } from '../../../ports/loopback-server.ts';
import { Bodies } from './read-body.ts';
import { Tokens } from './token.ts';

const HOST = '127.0.0.1';
/** Connections at a time: an agent has one or two. */
const MOST_CONNECTIONS = 256;
/** A client that is slower than this, in milliseconds, is let go. */
const PATIENCE = 30_000;

/** Opens a server on 127.0.0.1: see the contract of `LoopbackServer`. */
export async function openLoopback(options: LoopbackOptions): Promise<Result<LoopbackServer, Failure>> {
  const tokens = new Tokens();
  const bodies = new Bodies();
  const server = createServer({ requestTimeout: PATIENCE, headersTimeout: PATIENCE / 3 });
  server.maxConnections = MOST_CONNECTIONS;
  const listening = await listen(server, options.port);
  if (!listening.ok) return listening;
  const port = listening.value;
  const hosts = new Set([`${HOST}:${port}`, `localhost:${port}`]);
  server.on('request', (request, response) => {
    // A client that has gone away is no trouble of ours.
    for (const stream of [request, response]) stream.on('error', () => undefined);
    void reply({ options, tokens, bodies, hosts }, request)
      .catch((): LocalReply => ({ status: 500, type: 'text/plain', body: 'Something went wrong here.\n' }))
      .then((answer) => send(request, response, answer));
  });
  return ok({
    endpoint: `http://${HOST}:${port}`,
    authorization: (subject) => tokens.authorization(subject),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

async function listen(server: Server, port: number): Promise<Result<number, Failure>> {
  return await new Promise((resolve) => {
    server.once('error', (error) => resolve(err(taken(port, error))));
    server.listen(port, HOST, () => {
      const address = server.address();
      server.on('error', () => undefined);
      resolve(ok(typeof address === 'object' && address !== null ? address.port : port));
    });
  });
}

function taken(port: number, error: Error): Failure {
  const code = isSystemError(error) ? error.code : null;
  const remedy = 'Choose another with --port; 0 takes any that is free.';
  if (code === 'EADDRINUSE') return failure('io', `Another program listens on port ${port} already.`, remedy);
  if (code === 'EACCES') return failure('io', `The system does not let you listen on port ${port}.`, remedy);
  return failure('io', `No server can listen on ${HOST}.`, 'Read what the system said below.', {
    detail: error.message,
  });
}

type Parts = {
  readonly options: LoopbackOptions;
  readonly tokens: Tokens;
  readonly bodies: Bodies;
  readonly hosts: ReadonlySet<string>;
};

async function reply({ options, tokens, bodies, hosts }: Parts, request: IncomingMessage): Promise<LocalReply> {
  const type = (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const refuse = (status: number, message: string, headers: Readonly<Record<string, string>> = {}): LocalReply => ({
    status,
    headers,
    ...options.refuse({ status, message, type }),
  });
  // A page in a browser can be made to ask here by another name (DNS rebinding), or to send what it cannot read.
  if (!hosts.has(request.headers.host ?? ''))
    return refuse(403, 'This server answers to 127.0.0.1 and localhost only.');
  if (request.headers.origin !== undefined) return refuse(403, 'This server answers no web page.');
  const routes = options.routes.filter(({ path }) => path === (request.url ?? '').split('?', 1)[0]);
  const route = routes.find(({ method }) => method === request.method);
  if (routes.length > 0 && routes.every(({ open }) => open) && route !== undefined)
    return await route.answer({ type, body: new Uint8Array(), subject: '' });
  // Before anything is told of what there is.
  const subject = tokens.subject(request.headers.authorization);
  if (subject === null) return refuse(401, 'A token is needed.', { 'www-authenticate': 'Bearer' });
  if (routes.length === 0) return refuse(404, 'There is nothing here.');
  if (route === undefined)
    return refuse(405, 'Not in this way.', { allow: routes.map(({ method }) => method).join(', ') });
  if (route.method === 'GET') return await route.answer({ type, body: new Uint8Array(), subject });
  if (!route.types.includes(type)) return refuse(415, `The body must be ${route.types.join(' or ')}.`);
  const body = await bodies.read(request);
  if (!body.ok) return refuse(body.status, body.message, body.status === 429 ? { 'retry-after': '1' } : {});
  return await route.answer({ type, body: body.bytes, subject });
}

function send(request: IncomingMessage, response: ServerResponse, { status, type, body, headers }: LocalReply): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  // What is left of a refused body is read and let go of: a connection that is cut would take the answer with it.
  const rest = request.complete ? {} : { connection: 'close' };
  request.resume();
  response.writeHead(status, {
    'content-type': type,
    'content-length': bytes.length,
    'cache-control': 'no-store',
    ...rest,
    ...headers,
  });
  response.end(bytes);
}
