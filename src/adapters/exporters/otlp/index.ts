import { setTimeout as sleep } from 'node:timers/promises';
import { list, object, text } from '../../../lib/json.ts';
import { err, ok } from '../../../lib/result.ts';
import { cut } from '../../../lib/text.ts';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import type { Delivered, OtlpRequest, OtlpTarget, SendOtlp } from '../../../ports/exporter.ts';
import { checkHeaders, receiverOf, signalUrl } from './endpoint.ts';

export { targetProblem } from './endpoint.ts';
import { retryAfter } from './retry-after.ts';

/** Answers that may be different next time. https://opentelemetry.io/docs/specs/otlp/#retryable-response-codes */
const RETRYABLE: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** Before the second try; doubled after each. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 10_000;

/** Somebody who mistyped an address should not wait for minutes; a receiver that restarts is back soon. */
const MOST_UNREACHED = 4;

/** More of an answer is not read. */
const MOST_ANSWER = 64 * 1024;

type Answer =
  | { readonly kind: 'done'; readonly delivered: Delivered }
  | { readonly kind: 'again' | 'unreached'; readonly why: string; readonly wait: number | null }
  | { readonly kind: 'refused'; readonly why: string };

/** Sends over HTTP as JSON. Redirects are not followed: they would take the headers somewhere else. */
export const sendOtlp: SendOtlp = async (request, { target, patience, signal }) => {
  const url = signalUrl(target.endpoint, request.signal);
  if (!url.ok) return url;
  const bad = checkHeaders(target.headers);
  if (bad !== null) return err(bad);
  const deadline = performance.now() + patience.total;
  let before = '';
  let unreached = 0;
  for (let tries = 1; ; tries += 1) {
    const left = deadline - performance.now();
    const answer = await once(request, { url: url.value, target, timeout: Math.min(patience.timeout, left), signal });
    if (answer.kind === 'done') return ok(answer.delivered);
    if (signal?.aborted === true) return err(unsent(target, `${before}It was broken off.`));
    unreached = answer.kind === 'unreached' ? unreached + 1 : 0;
    if (answer.kind === 'refused' || unreached === MOST_UNREACHED) return err(unsent(target, answer.why));
    const wait = answer.wait ?? Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (tries - 1));
    if (performance.now() + wait >= deadline) return err(unsent(target, answer.why));
    before = `${answer.why} `;
    await sleep(wait, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
  }
};

type Try = {
  readonly url: URL;
  readonly target: OtlpTarget;
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
};

async function once(request: OtlpRequest, { url, target, timeout, signal }: Try): Promise<Answer> {
  const late = AbortSignal.timeout(Math.max(1, Math.round(timeout)));
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'user-agent': 'buildrunner', ...target.headers, 'content-type': 'application/json' },
      body: request.body,
      redirect: 'manual',
      signal: signal === undefined ? late : AbortSignal.any([late, signal]),
    });
    return judge(request, response.status, response.headers.get('retry-after'), await beginOf(response));
  } catch (error) {
    if (late.aborted) return { kind: 'again', why: `It did not answer within ${Math.round(timeout)} ms.`, wait: null };
    return { kind: 'unreached', why: `It cannot be reached: ${reason(error)}.`, wait: null };
  }
}

function judge(request: OtlpRequest, status: number, after: string | null, body: string): Answer {
  if (status >= 200 && status < 300) return { kind: 'done', delivered: deliveredOf(request, body) };
  const why = `It answered ${status}${body.trim() === '' ? '.' : `: ${cut(body.trim(), 300)}`}`;
  if (RETRYABLE.has(status)) return { kind: 'again', why, wait: after === null ? null : retryAfter(after, Date.now()) };
  return { kind: 'refused', why };
}

/** https://opentelemetry.io/docs/specs/otlp/#partial-success-1 */
function deliveredOf({ items, signal }: OtlpRequest, body: string): Delivered {
  const partial = object(object(parsed(body))['partialSuccess']);
  const key = { traces: 'rejectedSpans', metrics: 'rejectedDataPoints', logs: 'rejectedLogRecords' }[signal];
  // 64-bit numbers are strings there.
  const count = Number(partial[key] ?? 0);
  const rejected = Number.isSafeInteger(count) && count > 0 ? Math.min(count, items) : 0;
  const message = text(partial['errorMessage']);
  return { accepted: items - rejected, rejected, message: message === null ? null : cut(message, 500) };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    // Some answer with nothing, or in words.
    return null;
  }
}

/** The begin of an answer; the rest is not waited for. */
async function beginOf(response: Response): Promise<string> {
  if (response.body === null) return '';
  const decoder = new TextDecoder();
  let read = '';
  for await (const chunk of response.body as ReadableStream<Uint8Array>) {
    read += decoder.decode(chunk, { stream: true });
    if (read.length >= MOST_ANSWER) break;
  }
  return read.slice(0, MOST_ANSWER);
}

function reason(error: unknown): string {
  const { cause } = error as { readonly cause?: unknown };
  const errors = list((cause as { readonly errors?: unknown } | undefined)?.errors);
  const inner = object(errors[0] ?? cause);
  return text(inner['code']) ?? (cause instanceof Error ? cause.message : String(error));
}

function unsent(target: OtlpTarget, why: string): Failure {
  return failure(
    'io',
    `What was to be sent to ${receiverOf(target.endpoint)} was not taken. ${why}`,
    'See that the receiver runs and takes OTLP over HTTP as JSON at this address, and that the headers are right; then send it again.',
  );
}
