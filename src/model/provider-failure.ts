import type { AttemptFailure, FailureClass } from './attempt-failure.ts';
import type { ProviderError, ProviderErrorClass } from './provider-error.ts';

/** What a provider's failure is for the attempt that met it. */
const CLASSES: Readonly<Record<ProviderErrorClass, FailureClass>> = {
  rate_limit: 'overloaded',
  quota_window: 'quota',
  overloaded: 'overloaded',
  server_error: 'overloaded',
  timeout: 'overloaded',
  connection: 'overloaded',
  auth: 'auth',
  billing: 'billing',
  context_length: 'context',
  // The agent asked for something that cannot be had: that is its own failure.
  output_truncated: 'agent-error',
  invalid_request: 'agent-error',
  model_not_found: 'agent-error',
  content_policy: 'refusal',
  unknown: 'agent-error',
};

/** The class of an attempt that ended with a provider's failure, and what the provider says about the time. Pure. */
export function providerFailure({
  class: cls,
  retryAfter,
  resetsAt,
}: ProviderError): Pick<AttemptFailure, 'class' | 'resetsAt' | 'retryAfter'> {
  const failure = CLASSES[cls];
  const waits = failure === 'overloaded' || failure === 'quota';
  return {
    class: failure,
    resetsAt: failure === 'quota' ? resetsAt : null,
    ...(waits && retryAfter !== null ? { retryAfter } : {}),
  };
}
