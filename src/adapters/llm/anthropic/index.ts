import { BaseAnthropic } from '@anthropic-ai/sdk';
import type { MessageCreateParamsNonStreaming } from '@anthropic-ai/sdk/resources/messages';
import { err, type Result } from '../../../lib/result.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Llm, LlmAnswer, LlmFailure, LlmQuestion } from '../../../ports/llm.ts';
import { readAnswer } from './answer.ts';
import { failureOf } from './failure.ts';

/** What a client of the API is made of. */
export type AnthropicOptions = {
  /** An API key; its shape was looked at. */
  readonly key: string;
  /** Where the API is. */
  readonly baseUrl: string;
  readonly clock: Pick<Clock, 'after' | 'now'>;
};

/**
 * Anthropic's Messages API through its SDK: the client alone, without the hundred resources that it can do besides, which are half a
 * megabyte. It repeats nothing, follows no redirect (the key would go along), writes no log, and
 * takes nothing from the environment but what it is given, and `ANTHROPIC_CUSTOM_HEADERS`.
 */
export function openAnthropic({ key, baseUrl, clock }: AnthropicOptions): Llm {
  const client = new BaseAnthropic({
    apiKey: key,
    baseURL: baseUrl,
    maxRetries: 0,
    logLevel: 'off',
    openTelemetry: false,
    // A redirect is answered with its status, and fails by it.
    fetchOptions: { redirect: 'manual' },
  });
  return { ask: (question, signal) => ask({ client, clock, question, signal }) };
}

type Asking = {
  readonly client: BaseAnthropic;
  readonly clock: Pick<Clock, 'after' | 'now'>;
  readonly question: LlmQuestion;
  readonly signal: AbortSignal;
};

async function ask({ client, clock, question, signal }: Asking): Promise<Result<LlmAnswer, LlmFailure>> {
  // The SDK's own timeout ends with the headers of the response; this one holds until the last byte.
  const controller = new AbortController();
  let late = false;
  const timer = clock.after(question.timeout, () => {
    late = true;
    controller.abort();
  });
  const calledOff = (): void => controller.abort();
  signal.addEventListener('abort', calledOff, { once: true });
  if (signal.aborted) controller.abort();
  try {
    return readAnswer(await send(client, question, controller.signal), question.model);
  } catch (error) {
    const ended = late ? 'late' : signal.aborted ? 'called-off' : null;
    return err(failureOf(error, { ended, at: clock.now() }));
  } finally {
    timer.cancel();
    signal.removeEventListener('abort', calledOff);
  }
}

async function send(client: BaseAnthropic, question: LlmQuestion, signal: AbortSignal): Promise<unknown> {
  const { model, system, prompt, schema, maxTokens, effort, timeout } = question;
  const body: MessageCreateParamsNonStreaming = {
    model,
    max_tokens: maxTokens,
    system,
    messages: [{ role: 'user', content: prompt }],
    output_config: { format: { type: 'json_schema', schema }, ...(effort === null ? {} : { effort }) },
  };
  // What `messages.create` does, but that it writes to the terminal what it thinks of the model. The timeout is a little more than
  // ours, which tells what it was; and whole, which the SDK wants.
  return await client.post<unknown>('/v1/messages', { body, signal, timeout: Math.ceil(timeout) + 1_000 });
}
