import type { AttemptFailure } from '../../../model/attempt-failure.ts';
import { classifyProviderError } from '../../../model/classify-provider-error.ts';
import { providerFailure } from '../../../model/provider-failure.ts';
import { type Json, object, text } from '../../../lib/json.ts';

/** `auth_required`, the one error code of the protocol that matters here: https://agentclientprotocol.com/protocol/schema#errorcode */
const AUTH_REQUIRED = -32_000;

/** What JSON-RPC says of any error within the agent: nothing about the provider. */
const INTERNAL = 'Internal error';

/**
 * What an error that the agent answered is: its kind first (`data.errorKind`, as claude-agent-acp gives it), then the provider's
 * status, which Gemini CLI 0.61 gives as the code and others in `data`, then the protocol's own code, then the words.
 */
export function answeredFailure(error: Json): ProviderVerdict {
  const data = object(error['data']);
  const words = [error['words'] === INTERNAL ? null : error['words'], error['data'], data['details'], data['message']]
    .map((part) => text(part) ?? '')
    .filter(Boolean)
    .join('\n');
  const status = [error['code'], data['status'], data['statusCode'], data['httpStatus']].find(isStatus) ?? null;
  const found = classifyProviderError({ status, type: text(data['errorKind']), message: words });
  if (error['code'] === AUTH_REQUIRED && found.status === null) return { class: 'auth', resetsAt: null };
  return providerFailure(found);
}

/** What the words of a program tell that gave no other answer. */
export function spokenFailure(words: string): ProviderVerdict {
  return providerFailure(classifyProviderError({ message: words }));
}

/** The part of an attempt's failure that tells what kind it is, and until when. */
export type ProviderVerdict = Pick<AttemptFailure, 'class' | 'resetsAt' | 'retryAfter'>;

function isStatus(value: unknown): value is number {
  return typeof value === 'number' && value >= 400 && value < 600;
}
