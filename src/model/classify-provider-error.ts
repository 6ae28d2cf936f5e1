import { plainMessage, typedFacts } from './provider-error-facts.ts';
import { type Family, statusFamily } from './provider-error-names.ts';
import { type LowerHeaders, waitingOf } from './provider-error-wait.ts';
import { wordsClass } from './provider-error-words.ts';
import type { ProviderError, ProviderErrorClass } from './provider-error.ts';
import type { EpochMillis } from './units.ts';

/** All that is known of a request that failed. What is not known is left out, or null. */
export type ProviderFailure = {
  /** HTTP status of the answer. */
  readonly status?: number | null;
  /** The typed error of the answer: `error.type`, Google's `status`, an exception's name. */
  readonly type?: string | null;
  /** A code beside it: `error.code`, or the system's (`ECONNRESET`). */
  readonly code?: string | number | null;
  /** The error's words, or the whole body. */
  readonly message: string;
  /** Of the answer, in any case. */
  readonly headers?: Readonly<Record<string, string | undefined>> | null;
  /** What the error was caused by, as `Error.cause`. */
  readonly cause?: unknown;
  /** When the answer came: dates in headers are told from then on. */
  readonly at?: EpochMillis | null;
};

/** Longest part of a message that is looked at. */
const LOOKED_AT = 8000;

/** Longest message that is kept. */
const MESSAGE = 400;

/**
 * Classifies a provider's failure: by its typed error where that is beyond doubt, else by its status or a typed error that many
 * failures share, of which the words tell which one it is; by words alone only where there is neither. Words are looked for whole:
 * "generate" says nothing of a rate. Pure; never throws.
 */
export function classifyProviderError(failure: ProviderFailure): ProviderError {
  const causes = causesOf(failure.cause);
  const headers = lower(failure.headers ?? {});
  const names = [failure.code, failure.type, ...causes.map(({ code }) => code)]
    .map((name) => (name === undefined || name === null ? '' : String(name)))
    .filter(Boolean);
  const message = [failure.message, ...causes.map((cause) => cause.message)]
    .filter(Boolean)
    .join('\n')
    .slice(0, LOOKED_AT);
  const facts = typedFacts({ status: failure.status ?? null, names, message });
  const open = familyOf(facts.open, facts.status === null ? null : statusFamily(facts.status));
  const cls = facts.clear ?? byHeaders(headers, open) ?? refined(open, message, facts.google);
  return {
    class: cls,
    status: facts.status,
    message: oneLine(plainMessage(failure.message.slice(0, LOOKED_AT))),
    ...waitingOf(cls, { headers, message, at: failure.at ?? null }),
  };
}

/** Of a name and a status that both leave it open, the one that says more. */
function familyOf(named: Family | null, status: Family | null): Family | null {
  if (named === null || status === null) return named ?? status;
  return named.weak && !status.weak ? status : named;
}

/** A subscription's window that is used up is told in headers: https://docs.claude.com/en/api/rate-limits#response-headers */
function byHeaders(headers: LowerHeaders, open: Family | null): ProviderErrorClass | null {
  const limited = open === null || open.class === 'rate_limit';
  return limited && headers.get('anthropic-ratelimit-unified-status') === 'rejected' ? 'quota_window' : null;
}

/** Google's limits of a day, where all its others are of a minute. */
const DAILY = /\bper[ _-]?day\b|PerDay|\bdaily\b/u;

function refined(open: Family | null, message: string, google: boolean): ProviderErrorClass {
  // Addresses lead to pages about all kinds of failures.
  const words = message.replaceAll(/https?:\/\/\S+/gu, ' ');
  if (open === null) return wordsClass(words, null) ?? 'unknown';
  // Google speaks of quota, "your plan and billing details" whatever the limit.
  if (google && open.class === 'rate_limit') return DAILY.test(words) ? 'quota_window' : 'rate_limit';
  if (open.may.length === 1 && open.may[0] === 'model_not_found') return missing(words);
  return wordsClass(words, open.may) ?? open.class;
}

/** What was not found: a model, or an address. */
function missing(words: string): ProviderErrorClass {
  return /\b(?:models?|deployments?|engines?|endpoints found)\b/iu.test(words) ? 'model_not_found' : 'invalid_request';
}

type Cause = { readonly code: string; readonly message: string };

/** What stood behind an error, the nearest first; chains are short, and may be circles. */
function causesOf(cause: unknown): readonly Cause[] {
  const found: Cause[] = [];
  let next: unknown = cause;
  while (typeof next === 'object' && next !== null && found.length < 5) {
    const { code, name, message, cause: deeper } = next as Readonly<Record<string, unknown>>;
    found.push({
      code: typeof code === 'string' ? code : typeof name === 'string' ? name : '',
      message: typeof message === 'string' ? message : '',
    });
    next = deeper;
  }
  if (typeof next === 'string') found.push({ code: '', message: next });
  return found;
}

function lower(headers: Readonly<Record<string, string | undefined>>): LowerHeaders {
  return new Map(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name.toLowerCase(), value]])),
  );
}

function oneLine(message: string): string {
  const line = message.trim().replaceAll(/\s+/gu, ' ');
  return line.length <= MESSAGE ? line : `${line.slice(0, MESSAGE - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
