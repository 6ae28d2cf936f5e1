import type { ProviderErrorClass } from '../model/provider-error.ts';

const WORDS: Readonly<Record<ProviderErrorClass, string>> = {
  rate_limit: 'too many requests',
  quota_window: 'the quota is used up',
  overloaded: 'the provider has too much to do',
  server_error: 'the provider failed',
  timeout: 'no answer came in time',
  connection: 'there is no connection',
  auth: 'the key was refused',
  billing: 'no credit is left',
  context_length: 'the question is too long for the model',
  output_truncated: 'the answer was cut off',
  invalid_request: 'the request was refused',
  model_not_found: 'there is no such model',
  content_policy: 'the model declined',
  unknown: 'nobody knows why',
};

/** What went wrong with a provider, as a part of a sentence. */
export function sayProviderClass(kind: ProviderErrorClass): string {
  return WORDS[kind];
}
