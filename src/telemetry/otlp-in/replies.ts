import { PbfWriter } from 'pbf';
import type { LocalReply, Refusal } from '../../ports/loopback-server.ts';
import type { OtlpSignal } from './messages.ts';

/** The two encodings of OTLP/HTTP: https://opentelemetry.io/docs/specs/otlp/#otlphttp */
export const JSON_TYPE = 'application/json';
export const PROTOBUF_TYPE = 'application/x-protobuf';

/** Names of the first field of a partial success, in `<signal>_service.proto`. */
const REJECTED: Readonly<Record<OtlpSignal, string>> = {
  traces: 'rejectedSpans',
  metrics: 'rejectedDataPoints',
  logs: 'rejectedLogRecords',
};

/** "Taken", in the encoding of the request; with how many items were not, and why. */
export function accepted(signal: OtlpSignal, type: string, rejected: number, message: string): LocalReply {
  if (type === JSON_TYPE) {
    // 64 bits are text in the JSON of protobuf.
    const partial = { partialSuccess: { [REJECTED[signal]]: String(rejected), errorMessage: message } };
    return { status: 200, type, body: JSON.stringify(rejected === 0 ? {} : partial) };
  }
  const writer = new PbfWriter();
  if (rejected > 0)
    writer.writeMessage(
      1,
      (count: number, inner: PbfWriter) => {
        inner.writeVarintField(1, count);
        inner.writeStringField(2, message);
      },
      rejected,
    );
  return { status: 200, type, body: writer.finish() };
}

/** google.rpc.Code of an HTTP status: https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto */
const CODES: Readonly<Record<number, number>> = { 401: 16, 403: 7, 404: 5, 405: 12, 413: 8, 429: 8, 503: 14 };

/** "Not taken", as OTLP words it: a `google.rpc.Status` in the encoding of the request. */
export function refused({ status, message, type }: Refusal): Pick<LocalReply, 'type' | 'body'> {
  const code = CODES[status] ?? 3;
  if (type !== PROTOBUF_TYPE) return { type: JSON_TYPE, body: JSON.stringify({ code, message }) };
  const writer = new PbfWriter();
  writer.writeVarintField(1, code);
  writer.writeStringField(2, message);
  return { type, body: writer.finish() };
}
