import type { EpochMillis, Millis } from './units.ts';
import type { ModelUsage } from './usage.ts';

/**
 * What any agent does, in one vocabulary. Each comes with a pointer to the raw line it was read from.
 * Text and summaries are cut to a few hundred characters; the raw log has the rest.
 */
export type AgentEvent =
  /** It is there; `agentSession` names the conversation, for going on with it. */
  | {
      readonly kind: 'started';
      readonly agentSession: string | null;
      readonly model: string | null;
      readonly version: string | null;
    }
  /** What it says. */
  | { readonly kind: 'text'; readonly text: string }
  /** It uses a tool; `summary` names the file or the command. */
  | { readonly kind: 'tool-start'; readonly id: string; readonly tool: string; readonly summary: string }
  /** The tool is done. */
  | { readonly kind: 'tool-end'; readonly id: string; readonly ok: boolean; readonly summary: string }
  /** Cumulative over the attempt, per model; the last one is final. */
  | { readonly kind: 'usage'; readonly usage: readonly ModelUsage[]; readonly final: boolean }
  /** The agent retries a provider call by itself. */
  | {
      readonly kind: 'retry';
      readonly attempt: number;
      readonly of: number;
      readonly delay: Millis;
      readonly status: number | null;
      readonly error: string;
    }
  /** A provider's quota: a warning, or a refusal with the time it ends. */
  | {
      readonly kind: 'limit';
      readonly status: 'warning' | 'rejected';
      readonly resetsAt: EpochMillis | null;
      readonly scope: string;
      readonly utilization: number | null;
    }
  /** The agent was not allowed to use a tool. */
  | { readonly kind: 'denial'; readonly tool: string; readonly summary: string }
  /** The agent's own closing word: evidence of nothing but what it says. */
  | { readonly kind: 'result'; readonly ok: boolean; readonly summary: string; readonly turns: number | null }
  /** A line of a type this version does not know. */
  | { readonly kind: 'other'; readonly type: string };

/** Where the raw line lies in the attempt's stdout log, in bytes. */
export type RawPointer = { readonly offset: number; readonly length: number };
