import { APIError } from '@anthropic-ai/sdk';
import { classifyProviderError, type ProviderFailure } from '../../../model/classify-provider-error.ts';
import type { EpochMillis } from '../../../model/units.ts';
import type { LlmFailure } from '../../../ports/llm.ts';

/** Codes of the system, and of Node's HTTP client, of calls that never reached anybody. */
const NEVER_REACHED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'ENETDOWN',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** `ended`: who ended the call, if it was us: `late`, our timeout; `called-off`, whoever asked. `at`: when it failed. */
type Circumstances = { readonly ended: 'late' | 'called-off' | null; readonly at: EpochMillis };

/**
 * What the SDK threw, classified. A request that the provider answered with an error is not billed; one that broke off on the way may be.
 */
export function failureOf(error: unknown, { ended, at }: Circumstances): LlmFailure {
  const none = { status: null, retryAfter: null, resetsAt: null, used: null, billed: true } as const;
  if (ended === 'late') return { class: 'timeout', message: 'No answer came in time.', ...none };
  if (ended === 'called-off') return { class: 'timeout', message: 'The call was called off.', ...none };
  const { code, words } = rootOf(error);
  if (isApiError(error) && isRedirect(error.status))
    return { class: 'invalid_request', ...none, status: error.status, message: REDIRECTED, billed: false };
  if (isApiError(error) && error.status !== undefined)
    return { ...classifyProviderError({ ...told(error), at }), used: null, billed: false };
  // An answer with another content than it says (`application/json`).
  if (error instanceof SyntaxError) return { class: 'server_error', message: 'What came is no JSON.', ...none };
  return {
    ...classifyProviderError({ code, message: words }),
    used: null,
    billed: code === null || !NEVER_REACHED.has(code),
  };
}

const REDIRECTED = 'The API is elsewhere, and a redirect is not followed: the key would go along.';

function isRedirect(status: number | undefined): status is number {
  return status !== undefined && status >= 300 && status < 400;
}

function isApiError(error: unknown): error is APIError {
  return error instanceof APIError;
}

function told({ status, type, errorCode, apiMessage, message, headers }: APIError): ProviderFailure {
  return {
    status: status ?? null,
    type,
    code: errorCode,
    message: apiMessage ?? message,
    headers: Object.fromEntries(headers?.entries() ?? []),
  };
}

/** The code of the system error at the root of an error, and what it says, from the outermost to the root. */
function rootOf(error: unknown): { readonly code: string | null; readonly words: string } {
  const words: string[] = [];
  let code: string | null = null;
  for (let at = error, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth += 1) {
    if (at.message !== '' && !words.includes(at.message)) words.push(at.message);
    if ('code' in at && typeof at.code === 'string') code = at.code;
    // Of several addresses that were tried, each has its own.
    if (at instanceof AggregateError && code === null) code = codeOf(at.errors[0]);
  }
  return { code, words: words.length === 0 ? String(error) : words.join(': ') };
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
