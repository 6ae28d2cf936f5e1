import type { ProviderError, ProviderErrorClass } from '../model/provider-error.ts';
import type { Millis } from '../model/units.ts';

/** The first wait is at most this long, the next twice that, and so on: as the SDKs of Anthropic and OpenAI have it. */
export const BASE_DELAY: Millis = 500;

/** No wait of ours is longer; from the same SDKs. */
export const LONGEST_DELAY: Millis = 8000;

/** A provider that asks to wait longer is not waited for: OpenAI's SDK takes a minute for the most that is reasonable, too. */
export const LONGEST_RETRY_AFTER: Millis = 60_000;

/** Tries of one request in all, the first included: one more than the SDKs make by default. */
export const MAX_TRIES = 4;

/** A request that failed, and how often and how long it was tried. */
export type FailedTry = {
  readonly error: ProviderError;
  /** Tries so far, from 1. */
  readonly tries: number;
  /** Since the first try began. */
  readonly elapsed: Millis;
  /** How long all tries and waits may take together. */
  readonly budgetMs: Millis;
  /** From 0 to 1, another one each time. */
  readonly random: number;
};

/**
 * What follows a failed request.
 * - `retry`: the same again, after `delay`.
 * - `fallback`: the next of the chain. `rests` says what should not be asked meanwhile, and `rest` for how long (null: until a human
 *   acts, or nothing tells).
 * - `reshape`: the same model cannot do it as it is: a larger window or a smaller context; or more room for the answer.
 * - `stop`: no model of the chain would do better.
 */
export type NextTry =
  | { readonly kind: 'retry'; readonly delay: Millis }
  | { readonly kind: 'fallback'; readonly rests: 'account' | 'model'; readonly rest: Millis | null }
  | { readonly kind: 'reshape'; readonly what: 'context' | 'answer' }
  | { readonly kind: 'stop' };

/** How often a failure of each class is tried again at most; the others never are. */
const TRIES: Partial<Readonly<Record<ProviderErrorClass, number>>> = {
  rate_limit: MAX_TRIES,
  overloaded: MAX_TRIES,
  server_error: MAX_TRIES,
  timeout: MAX_TRIES,
  connection: MAX_TRIES,
  unknown: 2,
};

/**
 * Decides what follows a failed request to a provider: the one retry loop of the program asks this and nothing else. Waits are
 * drawn from the whole range up to a bound that doubles ("full jitter",
 * https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/), so that many who failed together do not come back
 * together. A provider's Retry-After is a lower bound: it is obeyed, or not waited for at all. Pure.
 */
export function nextTry({ error, tries, elapsed, budgetMs, random }: FailedTry): NextTry {
  const most = TRIES[error.class];
  if (most === undefined) return unrepeatable(error);
  const delay = delayOf(tries, error.retryAfter, random);
  const fits = delay !== null && elapsed + delay <= budgetMs;
  return tries < most && fits ? { kind: 'retry', delay } : otherwise(error);
}

/** Null: longer than is waited for. */
function delayOf(tries: number, retryAfter: Millis | null, random: number): Millis | null {
  const share = Math.min(1, Math.max(0, random));
  if (retryAfter !== null && retryAfter > LONGEST_RETRY_AFTER) return null;
  if (retryAfter !== null) return Math.ceil(retryAfter + share * BASE_DELAY);
  return Math.round(share * Math.min(LONGEST_DELAY, BASE_DELAY * 2 ** Math.min(tries - 1, 30)));
}

/** What could be repeated, and will not be. */
function otherwise({ class: cls, retryAfter }: ProviderError): NextTry {
  return {
    kind: 'fallback',
    rests: cls === 'rate_limit' || cls === 'connection' ? 'account' : 'model',
    rest: retryAfter,
  };
}

function unrepeatable({ class: cls, retryAfter }: ProviderError): NextTry {
  switch (cls) {
    case 'quota_window':
      return { kind: 'fallback', rests: 'account', rest: retryAfter };
    case 'auth':
    case 'billing':
      return { kind: 'fallback', rests: 'account', rest: null };
    case 'model_not_found':
      return { kind: 'fallback', rests: 'model', rest: null };
    case 'context_length':
      return { kind: 'reshape', what: 'context' };
    case 'output_truncated':
      return { kind: 'reshape', what: 'answer' };
    default:
      return { kind: 'stop' };
  }
}
