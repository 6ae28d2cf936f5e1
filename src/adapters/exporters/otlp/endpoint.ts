import { err, ok, type Result } from '../../../lib/result.ts';
import { cut } from '../../../lib/text.ts';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import type { OtlpRequest, OtlpTarget } from '../../../ports/exporter.ts';

/**
 * Where a signal goes: `<endpoint>/v1/<signal>`. An endpoint that names a signal already stands for its base.
 * https://opentelemetry.io/docs/specs/otel/protocol/exporter/#endpoint-urls-for-otlphttp
 */
export function signalUrl(endpoint: string, signal: OtlpRequest['signal']): Result<URL, Failure> {
  const url = URL.parse(endpoint);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    return err(
      failure(
        'usage',
        `"${receiverOf(endpoint)}" is no address of a receiver.`,
        'Give the base URL of one that takes OTLP over HTTP, such as http://localhost:4318.',
      ),
    );
  if (url.username !== '' || url.password !== '')
    return err(
      failure(
        'usage',
        `The address ${url.host} has a name or a password in it, which does not go along with a request.`,
        'Give them as a header instead: --header "authorization=Basic …", or telemetry.export.headers in the configuration.',
      ),
    );
  const base = url.pathname.replace(/\/+$/, '').replace(/\/v1\/(traces|metrics|logs)$/, '');
  url.pathname = `${base}/v1/${signal}`;
  url.hash = '';
  return ok(url);
}

/** Why nothing can ever be sent to a target as it is written: its address, or a header. Null: it can be tried. */
export function targetProblem({ endpoint, headers }: OtlpTarget): Failure | null {
  const url = signalUrl(endpoint, 'traces');
  return url.ok ? checkHeaders(headers) : url.error;
}

/** The receiver for people: without a name, a password or a query, which may be secrets. */
export function receiverOf(endpoint: string): string {
  const url = URL.parse(endpoint);
  if (url === null) return endpoint.replace(/[?#].*$/s, '').replace(/\/\/[^/]*@/, '//');
  return `${url.protocol}//${url.host}${url.pathname === '/' ? '' : url.pathname}`;
}

/** Refuses headers that cannot be sent; says which, never what is in it. */
export function checkHeaders(headers: OtlpTarget['headers']): Failure | null {
  for (const [name, value] of Object.entries(headers))
    // RFC 9110, sections 5.1 and 5.5.
    if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name) || !/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
      return failure(
        'usage',
        `The header "${cut(name, 60)}" cannot be sent: its name or its value has signs that headers may not have.`,
        'Write it as name=value, on one line.',
      );
  return null;
}
