import { type Family, clearName, openName, statusFamily, stopName } from './provider-error-names.ts';
import type { ProviderErrorClass } from './provider-error.ts';

/** What a failure says in types: all that needs no reading of sentences. */
export type TypedFacts = {
  /** HTTP status, given or within the message. */
  readonly status: number | null;
  /** A typed error that says it all. */
  readonly clear: ProviderErrorClass | null;
  /** A typed error that leaves it open. */
  readonly open: Family | null;
  /** Whether a limit is Google's, whose sentences speak of plans and billing even where a minute is to be waited. */
  readonly google: boolean;
};

/** What is looked through for types. */
export type TypedSources = {
  readonly status: number | null;
  /** Names that were given as such, the most telling first. */
  readonly names: readonly string[];
  readonly message: string;
};

/** Reads the typed parts of a failure: what was given as such first, then what its message carries within it. */
export function typedFacts({ status, names, message }: TypedSources): TypedFacts {
  const text = unescaped(message);
  const fields = fieldsOf(text);
  const within = fields.map(({ value }) => value);
  const all = [...names, ...within, ...namesIn(text)];
  const stop = fields.filter(({ key }) => STOP_KEYS.test(key)).map(({ value }) => stopName(value));
  return {
    status: errorStatus(status) ?? errorStatus(statusIn(text, fields)) ?? numeric(names),
    clear: first(all, clearName) ?? stop.find((cls) => cls !== null) ?? null,
    open: first(all, openName),
    google: /\bRESOURCE_EXHAUSTED\b|\bResource has been exhausted\b|\bgoogle(?:apis)?\b/iu.test(
      [...names, text].join(' '),
    ),
  };
}

function first<T>(names: readonly string[], of: (name: string) => T | null): T | null {
  for (const name of names) {
    const found = of(name);
    if (found !== null) return found;
  }
  return null;
}

function errorStatus(status: number | null): number | null {
  return status !== null && statusFamily(status) !== null ? status : null;
}

/** A code that is a status as text: `"429"`. */
function numeric(names: readonly string[]): number | null {
  return first(names, (name) => (/^[45]\d\d$/u.test(name) ? Number(name) : null));
}

/** A message that quotes JSON within JSON. */
function unescaped(text: string): string {
  return text.replaceAll(/\\+(["'])/gu, '$1');
}

type Field = { readonly key: string; readonly value: string };

const STOP_KEYS = /^(?:reason|stop_reason|finish_reason|finishReason|stopReason|blockReason)$/u;

/** Fields of JSON, of Python's `repr`, and of gRPC (`code = Unavailable desc = …`) that hold names or statuses. */
function fieldsOf(text: string): readonly Field[] {
  const quoted =
    /["'](type|code|status|reason|__type|name|errorKind|status_code|statusCode|http_status|stop_reason|finish_reason|finishReason|stopReason|blockReason)["']\s*[:=]\s*["']?([\w.#/-]{2,80})/gu;
  const plain = /\b(code|reason|status|status_code|stop_reason|finish_reason)\s*[:=]\s*["']?([\w.#/-]{2,80})/gu;
  return [...text.matchAll(quoted), ...text.matchAll(plain)].map(([, key, value]) => ({
    key: key ?? '',
    value: value ?? '',
  }));
}

/**
 * Names within sentences that can be nothing else: joined by `_`, all in capitals, or in camel case. What asks for a field by its
 * name (`max_tokens: …`) is no error's name and in no table.
 */
function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/\b[A-Za-z][\w]{4,60}\b/gu)]
    .map(([name]) => name)
    .filter((name) => /_|^[A-Z]+$|^[A-Z]?[a-z]+[A-Z]/u.test(name));
}

const STATUS_WORDS: readonly RegExp[] = [
  /\b(?:error code|status code|status|http|http status|code|http\/\d(?:\.\d)?)\s?[:=]?\s?([45]\d\d)\b/iu,
  // `API Error: 529 …`, `500 Internal Server Error`, `429 {`, `Error 503`; no amount of something.
  /^\W*(?:[A-Za-z]+ ){0,3}(?:error|failed)?\W{0,3}([45]\d\d)(?=\W|$)(?! ?(?:tokens?|requests?|ms|s|sec\w*|min\w*|bytes|chars?|characters|messages|lines|times|%|[.,]\d))/iu,
  /\((?:http |status |error )?([45]\d\d)(?: [A-Z][A-Za-z ]*)?\)/u,
  /\b([45]\d\d) (?:Too Many Requests|Service Unavailable|Bad Gateway|Gateway Time-?out|Internal Server Error|Unauthorized|Forbidden|Not Found|Payment Required|Bad Request|Request Timeout|Payload Too Large|Conflict|Unprocessable)/iu,
  /\berror\W{1,3}([45]\d\d)\b(?! ?(?:tokens?|requests?|ms|s|bytes|messages|lines))/iu,
];

/** The status that a message names: `Error code: 429 -`, `429 {`, `unexpected status 401 Unauthorized`, `"code": 503`. */
function statusIn(text: string, fields: readonly Field[]): number | null {
  for (const pattern of STATUS_WORDS) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return Number(found);
  }
  const field = fields.find(({ key, value }) => /code|status/iu.test(key) && /^[45]\d\d$/u.test(value));
  return field === undefined ? null : Number(field.value);
}

/**
 * The sentence within a message that carries JSON or Python's `repr`, for people: the innermost one. The message itself where it
 * carries none.
 */
export function plainMessage(message: string): string {
  const text = unescaped(message);
  const found = [...text.matchAll(/["']message["']\s*:\s*(?:"([^"]+)"|'([^']+)')/gu)].at(-1);
  return (found?.[1] ?? found?.[2] ?? message).replaceAll(/\\n/gu, '\n');
}
