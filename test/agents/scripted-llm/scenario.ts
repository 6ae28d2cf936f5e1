/**
 * What a scripted model answers. Scenarios know nothing of any provider's wire format, so that one scenario serves every
 * agent whose format has a sibling file of `anthropic-messages.ts`.
 */

/** A tool the scripted model wants to use; the wire format gives it the name and arguments that the agent offers. */
export type ToolCall =
  | { readonly tool: 'write'; readonly path: string; readonly content: string }
  | { readonly tool: 'shell'; readonly command: string };

/** A call as one agent spells it. */
export type OwnCall = { readonly name: string; readonly input: object };

/** Tokens of one response, as the provider bills them. */
export type ScriptedUsage = {
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
};

/**
 * How the bytes of a response travel:
 * - `whole`: at once;
 * - `slow`: one piece of text at a time, 20 ms apart;
 * - `hang`: stops in the middle and keeps the connection open until the client leaves;
 * - `cut`: the connection is torn down in the middle.
 */
export type Delivery = 'whole' | 'slow' | 'hang' | 'cut';

/** A response of the provider. */
export type Reply =
  | {
      readonly kind: 'message';
      readonly text?: string;
      readonly calls?: readonly ToolCall[];
      /** Tools by one agent's own names and arguments, for scripts that are written for that agent. Anthropic's format only. */
      readonly ownCalls?: readonly OwnCall[];
      readonly usage?: Partial<ScriptedUsage>;
      /** Why the model stopped; by default `tool_use` with calls and `end_turn` without. */
      readonly stop?: 'end_turn' | 'max_tokens' | 'refusal';
      readonly delivery?: Delivery;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'error';
      readonly status: number;
      /** The provider's name of the error, e.g. `overloaded_error`. */
      readonly type: string;
      readonly message: string;
      readonly headers?: Readonly<Record<string, string>>;
    };

/** What a scenario may know when it answers. */
export type Turn = {
  /** How many tool results the conversation holds: the place in the script, with no state kept anywhere. */
  readonly toolResults: number;
  /** The same since the last thing the user side wrote: the place in the script of a conversation that goes on. */
  readonly resultsSincePrompt: number;
  /** The text of the last tool result, or an empty string. */
  readonly lastResult: string;
  /** Everything the user side wrote, tool results excluded. */
  readonly prompt: string;
  /** Whether the client asked for a stream. Agents fall back to a plain response after a broken stream. */
  readonly stream: boolean;
  /** Words after the scenario's name, where the task chose it. */
  readonly args: readonly string[];
  /** Now, in seconds since the Unix epoch, for reset times. */
  readonly now: number;
};

/** A script: the same turn always gets the same reply. */
export type Scenario = (turn: Turn) => Reply;

/** What every response is billed unless its scenario says otherwise. Cache tokens included, as real agents always have them. */
export const DEFAULT_USAGE: ScriptedUsage = { input: 1000, output: 50, cacheRead: 2000, cacheWrite: 300 };

/** Says one thing per turn; the last one for ever after. */
export function steps(...replies: readonly [Reply, ...Reply[]]): Scenario {
  return ({ toolResults }) => replies[Math.min(toolResults, replies.length - 1)] ?? replies[0];
}

/** A turn that uses tools. */
export function use(...calls: readonly ToolCall[]): Reply {
  return { kind: 'message', calls };
}

/** A turn that ends the work. */
export function say(text: string): Reply {
  return { kind: 'message', text };
}
