import type { ServerResponse } from 'node:http';
import type { Reply } from './scenario.ts';

/** What of a request matters to a scenario, whatever the provider. */
export type WireRequest = {
  /** `count`: asks how many tokens a request would have. Null: a request to the model. */
  readonly auxiliary: 'count' | null;
  readonly model: string;
  readonly stream: boolean;
  readonly tools: readonly string[];
  readonly prompt: string;
  readonly toolResults: number;
  readonly resultsSincePrompt: number;
  readonly lastResult: string;
};

/** One provider's API. Adding one is a sibling file of `anthropic-messages.ts` and a line in `server.ts`. */
export type WireFormat = {
  readonly name: string;
  /** The request paths it serves, below the scenario's base URL. */
  readonly path: RegExp;
  /** Reads a parsed JSON body; never throws. */
  read(body: unknown, path: string): WireRequest;
  send(response: ServerResponse, request: WireRequest, reply: Reply): Promise<void>;
};
