import type { ProviderError } from '../model/provider-error.ts';
import type { Millis } from '../model/units.ts';
import type { TokenUsage } from '../model/usage.ts';
import type { Result } from '../lib/result.ts';

/** One question to a model that is answered with a JSON value of a given shape. */
export type LlmQuestion = {
  readonly model: string;
  readonly system: string;
  readonly prompt: string;
  /** JSON Schema of the answer. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** Most tokens of the answer, with what the model thinks. */
  readonly maxTokens: number;
  /** How hard it thinks, as the provider names it (`low`); null: its own choice, or it does not think. */
  readonly effort: 'low' | null;
  /** For this one call. */
  readonly timeout: Millis;
};

/** What a model answered. `value` fits the schema only as far as the provider sees to it: check it. Of an answer that is no JSON it is the text. */
export type LlmAnswer = { readonly value: unknown; readonly model: string; readonly tokens: TokenUsage };

/**
 * Why there is no answer. `used`: tokens that the provider counted all the same; null: it told of none. `billed`: whether the
 * question may have cost something: not where the provider refused it, or was never reached.
 */
export type LlmFailure = ProviderError & { readonly used: TokenUsage | null; readonly billed: boolean };

/** A model behind an API. One call, never repeated by itself: who asks decides that (`routing/retry-policy.ts`). */
export interface Llm {
  ask(question: LlmQuestion, signal: AbortSignal): Promise<Result<LlmAnswer, LlmFailure>>;
}
