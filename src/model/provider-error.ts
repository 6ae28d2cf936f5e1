import type { EpochMillis, Millis } from './units.ts';

/**
 * What went wrong between us and a provider of models.
 *
 * | class | meaning | what helps |
 * |---|---|---|
 * | rate_limit | too many requests or tokens for now | wait as long as it says, then the same |
 * | quota_window | a subscription's window, or a quota without credit, is used up | rest the account until it resets |
 * | overloaded | the provider, or this model, has too much to do (529, 503) | wait, then another model |
 * | server_error | the provider failed (5xx) | wait, then another model |
 * | timeout, connection | no answer in time, no connection | wait, then the same |
 * | auth, billing | no valid key, no credit | a human |
 * | context_length | the request is longer than the model can hold | a larger window, or less context |
 * | output_truncated | the answer was cut at the most that was allowed | more room for the answer |
 * | invalid_request, model_not_found | the request itself is wrong | another request, or model |
 * | content_policy | refused for what it asks | not the same again |
 * | unknown | nothing tells | as server_error, once |
 */
export type ProviderErrorClass =
  | 'rate_limit'
  | 'quota_window'
  | 'overloaded'
  | 'server_error'
  | 'timeout'
  | 'connection'
  | 'auth'
  | 'billing'
  | 'context_length'
  | 'output_truncated'
  | 'invalid_request'
  | 'model_not_found'
  | 'content_policy'
  | 'unknown';

/** A provider's failure, classified. */
export type ProviderError = {
  readonly class: ProviderErrorClass;
  /** HTTP status; null: there was no answer, or it is not known. */
  readonly status: number | null;
  /** One line, in the provider's words, cut. */
  readonly message: string;
  /** How long it asks to wait; null: it does not say. */
  readonly retryAfter: Millis | null;
  /** When a used-up quota is there again; null: it does not say. */
  readonly resetsAt: EpochMillis | null;
};
