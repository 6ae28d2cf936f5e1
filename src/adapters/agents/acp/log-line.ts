import type { Json } from '../../../lib/json.ts';
import type { PermissionPolicy } from '../../../model/agent-definition.ts';
import type { StopSignal } from '../../../ports/process.ts';

/** What the client was doing when something failed. */
export type Step = 'start' | 'initialize' | 'session' | 'model' | 'prompt';

/** Why there will be no end of a prompt. `words` are for people: whole sentences. */
export type ClientFailure =
  /** The program could not be started. */
  | { readonly reason: 'spawn'; readonly step: Step; readonly words: string }
  /** It did not answer in time, before the prompt. */
  | { readonly reason: 'silent'; readonly step: Step; readonly words: string }
  /** What it writes is not the protocol, or not a version of it that is known here. */
  | { readonly reason: 'protocol'; readonly step: Step; readonly words: string }
  /** The model that was asked for cannot be chosen. */
  | { readonly reason: 'model'; readonly step: Step; readonly words: string }
  /** The conversation cannot be gone on with. */
  | { readonly reason: 'conversation'; readonly step: Step; readonly words: string }
  /** It was ended by a signal before there was a prompt to cancel, or the agent did not answer the cancelling. */
  | { readonly reason: 'stopped'; readonly step: Step; readonly words: string }
  /** The agent's process ended, or closed its output. */
  | {
      readonly reason: 'exited';
      readonly step: Step;
      readonly words: string;
      readonly code: number | null;
      readonly signal: string | null;
    }
  /** It answered with an error: JSON-RPC's code, message and data. */
  | {
      readonly reason: 'error';
      readonly step: Step;
      readonly words: string;
      readonly code: number;
      readonly data: unknown;
    };

/**
 * What the client prints, one JSON object a line, in this order: `client`, `agent`, `session`, then any of the others while
 * the prompt is worked on, and last `end` or `failed`. Texts longer than `LONGEST` are cut. What comes from the agent is
 * as it came (`update`, `call`, `usage`, `meta`); the rest is the client's own.
 */
export type LogLine =
  | {
      readonly kind: 'client';
      readonly version: number;
      readonly program: string;
      readonly permissions: PermissionPolicy;
    }
  | {
      readonly kind: 'agent';
      readonly name: string | null;
      readonly version: string | null;
      /** Names of the ways to log in that it offers. */
      readonly logins: readonly string[];
    }
  | {
      readonly kind: 'session';
      readonly id: string;
      readonly how: 'new' | 'resumed' | 'loaded';
      readonly model: string | null;
      /** What the conversation had cost before this prompt, where the agent told it while loading. */
      readonly costBefore: unknown;
      /** Updates that told the history again; they are not logged. */
      readonly replayed: number;
    }
  /** `update` of a `session/update` notification. */
  | { readonly kind: 'update'; readonly update: Json }
  /** The agent asked whether it may use a tool. `call`: the tool call with all that was told of it. */
  | {
      readonly kind: 'permission';
      readonly call: Json;
      readonly allowed: boolean;
      readonly option: string | null;
      readonly why: string;
    }
  /** The agent asked the client to read or write a file. */
  | {
      readonly kind: 'file';
      readonly access: 'read' | 'write';
      readonly path: string;
      readonly allowed: boolean;
      readonly why: string;
    }
  /** A line of the agent's output that is no message. */
  | { readonly kind: 'noise'; readonly text: string }
  | { readonly kind: 'cancel'; readonly signal: StopSignal }
  /** The prompt came to an end. */
  | { readonly kind: 'end'; readonly stop: string; readonly usage: unknown; readonly meta: unknown }
  | ({ readonly kind: 'failed' } & ClientFailure);

/** Longest text in a line of the log, in characters: enough for a command's output or a file's change to be looked at. */
export const LONGEST = 32_768;

/** Ends every text that was cut. */
export const CUT = '…';

/** One line without its newline. */
export function printLogLine(line: LogLine): string {
  return JSON.stringify(line, (_, value: unknown) =>
    typeof value === 'string' && value.length > LONGEST ? value.slice(0, LONGEST - 1) + CUT : value,
  );
}
