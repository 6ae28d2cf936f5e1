import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it came. */
export type ReceivedRequest = { readonly path: string; readonly headers: IncomingHttpHeaders; readonly body: string };

/** A receiver on loopback that keeps what comes. */
export type Receiver = {
  readonly url: string;
  readonly requests: ReceivedRequest[];
  /** Connections that were opened, also such without a request. */
  readonly connections: () => number;
  /** Resolves when so many requests have come. */
  came(count: number): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};

/** Starts one. `answer`: what it does with the nth request, from 0; default: takes it. */
export async function startReceiver(
  answer: (response: ServerResponse, nth: number, request: ReceivedRequest) => void = (response) => response.end('{}'),
): Promise<Receiver> {
  const requests: ReceivedRequest[] = [];
  const waiting = new Set<() => void>();
  let connections = 0;
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => {
      body += text;
    });
    request.on('end', () => {
      const received = { path: request.url ?? '', headers: request.headers, body };
      requests.push(received);
      for (const look of waiting) look();
      answer(response, requests.length - 1, received);
    });
  });
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    connections: () => connections,
    came: (count) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (requests.length < count) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
