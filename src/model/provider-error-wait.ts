import type { ProviderErrorClass } from './provider-error.ts';
import type { EpochMillis, Millis } from './units.ts';

/** Headers of a response, by name in lower case. */
export type LowerHeaders = ReadonlyMap<string, string>;

/** When a request may be made again, as far as it is told. */
export type Waiting = { readonly retryAfter: Millis | null; readonly resetsAt: EpochMillis | null };

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const UNITS: Readonly<Record<string, Millis>> = { ms: 1, s: SECOND, m: MINUTE, h: HOUR, d: DAY };

/** A time further away than this is none: a wrong unit, or a clock that is wrong. */
const FURTHEST = 60 * DAY;

type Told = { readonly headers: LowerHeaders; readonly message: string; readonly at: EpochMillis | null };

/**
 * How long to wait, and when a used-up quota is there again. Headers first (`retry-after-ms`, `retry-after`, then the resets of the
 * limits that are used up), then what the message says. Times need `at`, when the answer came.
 */
export function waitingOf(cls: ProviderErrorClass, told: Told): Waiting {
  const asked = askedToWait(told.headers, told.at);
  const resets = resetOf(told.headers, told.at) ?? resetWithin(told.message, told.at);
  const said = asked ?? wordsWait(told.message);
  if (cls === 'quota_window' || cls === 'billing') {
    const until = resets ?? (said === null || told.at === null ? null : told.at + said);
    return { retryAfter: said, resetsAt: until };
  }
  const waits = cls === 'rate_limit' || cls === 'overloaded' || cls === 'server_error' || cls === 'timeout';
  const until = cls === 'rate_limit' ? resets : null;
  const left = until === null || told.at === null ? null : Math.max(0, until - told.at);
  return { retryAfter: waits ? (said ?? left) : null, resetsAt: until };
}

/** https://www.rfc-editor.org/rfc/rfc9110#field.retry-after; `retry-after-ms` is what OpenAI, Azure and Anthropic's SDKs know beside it. */
function askedToWait(headers: LowerHeaders, at: EpochMillis | null): Millis | null {
  const fine = amount(headers.get('retry-after-ms'));
  if (fine !== null) return sane(fine);
  const value = headers.get('retry-after');
  const seconds = amount(value);
  if (seconds !== null) return sane(seconds * SECOND);
  const date = value !== undefined && /[a-z]{3}.*\d\d:\d\d|^\d{4}-/iu.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) || at === null ? null : sane(Math.max(0, date - at));
}

function amount(value: string | undefined): number | null {
  const text = value?.trim() ?? '';
  return /^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : null;
}

function sane(wait: Millis): Millis | null {
  return wait <= FURTHEST ? Math.ceil(wait) : null;
}

/** When the limits that are used up are there again: the latest of them. */
function resetOf(headers: LowerHeaders, at: EpochMillis | null): EpochMillis | null {
  const times: EpochMillis[] = [];
  for (const [name, value] of headers) {
    const limit = /^(?:anthropic|x)-ratelimit-(?:(.+)-)?reset(?:-(.+))?$/u.exec(name);
    if (limit === null || !usedUp(headers, name)) continue;
    const time = timeOf(value, at);
    if (time !== null) times.push(time);
  }
  return times.length === 0 ? null : Math.max(...times);
}

/** Whether the limit of a reset is the one that was reached: nothing remains of it, or nothing tells how much does. */
function usedUp(headers: LowerHeaders, reset: string): boolean {
  const remaining = amount(headers.get(reset.replace('reset', 'remaining')));
  if (remaining !== null) return remaining === 0;
  const status = headers.get(reset.replace('reset', 'status'));
  if (status !== undefined) return status === 'rejected';
  return ![...headers].some(([name, value]) => name.includes('remaining') && amount(value) === 0);
}

/** A date, seconds or milliseconds of the epoch, or a duration (`6m0s`, `20ms`) from now. */
function timeOf(value: string, at: EpochMillis | null): EpochMillis | null {
  const number = amount(value);
  if (number !== null) return number > 1e9 ? epoch(number, at) : at === null ? null : at + number * SECOND;
  const span = duration(value);
  if (span !== null) return at === null ? null : at + span;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : near(date, at);
}

/** Since 2001 a number of the epoch in seconds has ten digits, one in milliseconds thirteen. */
function epoch(number: number, at: EpochMillis | null): EpochMillis | null {
  return near(number < 1e11 ? number * SECOND : number, at);
}

function near(time: EpochMillis, at: EpochMillis | null): EpochMillis | null {
  return at === null || Math.abs(time - at) <= FURTHEST ? time : null;
}

/** `6m0s`, `1h2m`, `20ms`, `2.5s`, `3 days 4 hours`; null: it is none. */
function duration(text: string): Millis | null {
  const parts = [
    ...text.matchAll(
      /(\d+(?:\.\d+)?)\s*(milliseconds?|ms|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|[smhd])(?![a-z])/giu,
    ),
  ];
  if (parts.length === 0) return null;
  const sum = parts.reduce((total, [, count, unit]) => {
    const word = (unit ?? '').toLowerCase();
    const short = word.startsWith('mil') || word === 'ms' ? 'ms' : word.slice(0, 1);
    return total + Number(count) * (UNITS[short] ?? 0);
  }, 0);
  return sane(sum);
}

const SPAN = String.raw`((?:\d+(?:\.\d+)?\s*(?:milliseconds?|ms|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|[smhd])\b[,\s]*(?:and )?|\d+(?:\.\d+)?(?:ms|[smhd]))+)`;
const WAITS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:try again|retry|wait|retry after|available|reset|resets)\b[^\d\n]{0,24}?(?:in|after|for)?\s*${SPAN}`,
    'iu',
  ),
  new RegExp(String.raw`["']retryDelay["']\s*:\s*["']${SPAN}`, 'iu'),
];

/** `Please try again in 6s`, `retry after 20 seconds`, `"retryDelay": "34s"`, `"resets_in_seconds": 1200`. */
function wordsWait(message: string): Millis | null {
  const text = message.replaceAll(/\\+(["'])/gu, '$1');
  for (const pattern of WAITS) {
    const found = pattern.exec(text)?.[1];
    const span = found === undefined ? null : duration(found);
    if (span !== null) return span;
  }
  const seconds = /["'](?:resets_in_seconds|retry_after|retry_after_seconds)["']\s*:\s*(\d+(?:\.\d+)?)/u.exec(
    text,
  )?.[1];
  return seconds === undefined ? null : sane(Number(seconds) * SECOND);
}

/** `usage limit reached|1764300000`, `"resets_at": 1764300000`, `regain access on 2026-12-01 at 00:00 UTC`. */
function resetWithin(message: string, at: EpochMillis | null): EpochMillis | null {
  const text = message.replaceAll(/\\+(["'])/gu, '$1');
  const number = /(?:reached\||["']resets_?at["']\s*:\s*)(\d{10,13})\b/iu.exec(text)?.[1];
  if (number !== undefined) return epoch(Number(number), at);
  const [, day, clock] =
    /\b(\d{4}-\d\d-\d\d)(?:T| at )(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(?:Z| UTC|\+00:00)/u.exec(text) ?? [];
  if (day === undefined || clock === undefined) return null;
  const date = Date.parse(`${day}T${clock}Z`);
  return Number.isNaN(date) ? null : near(date, at);
}
