import { list, number, object, text } from '../../../lib/json.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { ProviderErrorClass } from '../../../model/provider-error.ts';
import { hourly, type TokenUsage } from '../../../model/usage.ts';
import type { LlmAnswer, LlmFailure } from '../../../ports/llm.ts';

/** Why a message that came is no answer, by why the model stopped. Others (`end_turn`) are answers. */
const STOPS: Readonly<Record<string, readonly [ProviderErrorClass, string]>> = {
  max_tokens: ['output_truncated', 'The answer was cut off at the most tokens it may have.'],
  refusal: ['content_policy', 'The model declined to answer.'],
  model_context_window_exceeded: ['context_length', 'The question and the answer are longer than the model can hold.'],
};

/**
 * Reads a response of the Messages API: the JSON value in its text. Shape: https://platform.claude.com/docs/en/api/messages. Whatever
 * comes is looked at: a gateway between may answer anything. `asked`: the model that was asked, where the response names none.
 */
export function readAnswer(response: unknown, asked: string): Result<LlmAnswer, LlmFailure> {
  const message = object(response);
  if (message['type'] !== 'message') {
    // Nobody counted anything, as far as can be told.
    return err(failed(['server_error', 'What came is no answer of the Messages API.'], null));
  }
  const used = usageOf(message['usage']);
  const stop = Object.hasOwn(STOPS, String(message['stop_reason'])) ? STOPS[String(message['stop_reason'])] : undefined;
  if (stop !== undefined) return err(failed(stop, used));
  const words = list(message['content'])
    .map(object)
    .flatMap((block) => (block['type'] === 'text' ? (text(block['text']) ?? []) : []))
    .join('');
  return ok({ value: valueOf(words), model: text(message['model']) ?? asked, tokens: used });
}

/** The text itself where it is no JSON. */
function valueOf(words: string): unknown {
  try {
    const value: unknown = JSON.parse(words);
    return value;
  } catch {
    return words;
  }
}

function failed([kind, message]: readonly [ProviderErrorClass, string], used: TokenUsage | null): LlmFailure {
  return { class: kind, status: 200, message, retryAfter: null, resetsAt: null, used, billed: true };
}

/** Tokens as the API counts them: `input_tokens` are those that no cache had to do with. */
function usageOf(value: unknown): TokenUsage {
  const usage = object(value);
  const counted = (name: string, of = usage): number => Math.max(0, Math.round(number(of[name]) ?? 0));
  return {
    input: counted('input_tokens'),
    output: counted('output_tokens'),
    cacheRead: counted('cache_read_input_tokens'),
    cacheWrite: counted('cache_creation_input_tokens'),
    ...hourly(counted('ephemeral_1h_input_tokens', object(usage['cache_creation']))),
  };
}
