import type { Failure } from '../model/failure.ts';
import type { Result } from '../lib/result.ts';

/** A request that was let in: its body is whole, and inflated. */
export type LocalRequest = {
  /** Media type of the body in lower case, without parameters; empty when none was named. */
  readonly type: string;
  readonly body: Uint8Array;
  /** Who was let in: the name given to `authorization`. */
  readonly subject: string;
};

/** An answer. */
export type LocalReply = {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
};

/** What is answered at a path. */
export type Route = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** Whether anyone on this machine may ask, without a token. */
  readonly open: boolean;
  /** Media types of bodies that are taken; none for `GET`. */
  readonly types: readonly string[];
  /** A rejection is a bug, and answered by 500. */
  readonly answer: (request: LocalRequest) => Promise<LocalReply>;
};

/** Why a request was not let in, to be worded in the format it came in. */
export type Refusal = { readonly status: number; readonly message: string; readonly type: string };

/** What a server answers, and where. */
export type LoopbackOptions = {
  /** 0: any free one. */
  readonly port: number;
  readonly routes: readonly Route[];
  readonly refuse: (refusal: Refusal) => Pick<LocalReply, 'type' | 'body'>;
};

/**
 * A server for processes of this machine.
 *
 * Contract:
 * - It listens on 127.0.0.1 only, and answers nobody who names another host, nor a page in a browser (`Origin`).
 * - Each route but an open one needs a token of `authorization`; tokens are compared in constant time and mean nothing to another server.
 * - What it holds of bodies is bounded: one too large is refused by 413, one too many by 429 with `Retry-After`.
 * - No request, whatever its bytes, makes it throw or stop.
 */
export interface LoopbackServer {
  /** `http://127.0.0.1:41234`. */
  readonly endpoint: string;
  /** Value of the header `Authorization` that lets `subject` in, always the same. */
  authorization(subject: string): string;
  /** Takes no more, and ends what is left of connections. Again: nothing happens. */
  close(): Promise<void>;
}

/** Opens a server; refused when the port is taken. */
export type OpenLoopback = (options: LoopbackOptions) => Promise<Result<LoopbackServer, Failure>>;
