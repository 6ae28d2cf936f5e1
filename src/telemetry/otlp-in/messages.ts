/**
 * The messages of OTLP 1.x, as far as they are read: field number → name (as in OTLP/JSON) and kind. From
 * https://github.com/open-telemetry/opentelemetry-proto/tree/main/opentelemetry/proto (collector, common, resource, trace, metrics,
 * logs: v1). Fields that are not named here are skipped.
 */
export type Message = Readonly<Record<number, Field>>;

/** How a field is written. `hex`: bytes that OTLP/JSON writes in hexadecimal; `size`: bytes of which only the number is kept. */
export type Scalar = 'string' | 'hex' | 'size' | 'bool' | 'double' | 'fixed64' | 'sfixed64' | 'int64' | 'enum';

/** A field of a message. */
export type Field = {
  readonly name: string;
  /** A function where messages contain one another. */
  readonly kind: Scalar | (() => Message);
  readonly repeated: boolean;
};

function one(name: string, kind: Field['kind']): Field {
  return { name, kind, repeated: false };
}

function many(name: string, kind: () => Message): Field {
  return { name, kind, repeated: true };
}

const ANY_VALUE: Message = {
  1: one('stringValue', 'string'),
  2: one('boolValue', 'bool'),
  3: one('intValue', 'int64'),
  4: one('doubleValue', 'double'),
  5: one('arrayValue', () => ({ 1: many('values', () => ANY_VALUE) })),
  6: one('kvlistValue', () => ({ 1: many('values', () => KEY_VALUE) })),
  7: one('bytesValue', 'size'),
};

const KEY_VALUE: Message = { 1: one('key', 'string'), 2: one('value', () => ANY_VALUE) };

const RESOURCE: Message = { 1: many('attributes', () => KEY_VALUE) };

const LOG_RECORD: Message = {
  1: one('timeUnixNano', 'fixed64'),
  11: one('observedTimeUnixNano', 'fixed64'),
  3: one('severityText', 'string'),
  5: one('body', () => ANY_VALUE),
  6: many('attributes', () => KEY_VALUE),
  9: one('traceId', 'hex'),
  10: one('spanId', 'hex'),
  12: one('eventName', 'string'),
};

const SPAN: Message = {
  1: one('traceId', 'hex'),
  2: one('spanId', 'hex'),
  4: one('parentSpanId', 'hex'),
  5: one('name', 'string'),
  7: one('startTimeUnixNano', 'fixed64'),
  8: one('endTimeUnixNano', 'fixed64'),
  9: many('attributes', () => KEY_VALUE),
  15: one('status', () => ({ 2: one('message', 'string'), 3: one('code', 'enum') })),
};

const NUMBER_POINT: Message = {
  2: one('startTimeUnixNano', 'fixed64'),
  3: one('timeUnixNano', 'fixed64'),
  4: one('asDouble', 'double'),
  6: one('asInt', 'sfixed64'),
  7: many('attributes', () => KEY_VALUE),
};

const HISTOGRAM_POINT: Message = {
  2: one('startTimeUnixNano', 'fixed64'),
  3: one('timeUnixNano', 'fixed64'),
  4: one('count', 'fixed64'),
  5: one('sum', 'double'),
  9: many('attributes', () => KEY_VALUE),
};

const EXPONENTIAL_POINT: Message = {
  1: many('attributes', () => KEY_VALUE),
  2: one('startTimeUnixNano', 'fixed64'),
  3: one('timeUnixNano', 'fixed64'),
  4: one('count', 'fixed64'),
  5: one('sum', 'double'),
};

const SUMMARY_POINT: Message = {
  2: one('startTimeUnixNano', 'fixed64'),
  3: one('timeUnixNano', 'fixed64'),
  4: one('count', 'fixed64'),
  5: one('sum', 'double'),
  7: many('attributes', () => KEY_VALUE),
};

function points(point: Message): () => Message {
  const message: Message = { 1: many('dataPoints', () => point), 2: one('aggregationTemporality', 'enum') };
  return () => message;
}

const METRIC: Message = {
  1: one('name', 'string'),
  3: one('unit', 'string'),
  5: one('gauge', points(NUMBER_POINT)),
  7: one('sum', points(NUMBER_POINT)),
  9: one('histogram', points(HISTOGRAM_POINT)),
  10: one('exponentialHistogram', points(EXPONENTIAL_POINT)),
  11: one('summary', points(SUMMARY_POINT)),
};

function request(resources: string, scopes: string, items: string, item: Message): Message {
  const scope: Message = { 2: many(items, () => item) };
  const resource: Message = { 1: one('resource', () => RESOURCE), 2: many(scopes, () => scope) };
  return { 1: many(resources, () => resource) };
}

/** A kind of telemetry, as the paths of OTLP/HTTP name it. */
export type OtlpSignal = 'traces' | 'metrics' | 'logs';

/** What is sent, by signal: the body of a request to `/v1/<signal>`. */
export const REQUESTS: Readonly<Record<OtlpSignal, Message>> = {
  traces: request('resourceSpans', 'scopeSpans', 'spans', SPAN),
  metrics: request('resourceMetrics', 'scopeMetrics', 'metrics', METRIC),
  logs: request('resourceLogs', 'scopeLogs', 'logRecords', LOG_RECORD),
};
