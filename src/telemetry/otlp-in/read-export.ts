import { type Json, list, object, text } from '../../lib/json.ts';
import { cut } from '../../lib/text.ts';
import type { EpochMillis, Millis } from '../../model/units.ts';
import { type Attributes, finite, readAttributes, scalar } from './attributes.ts';
import type { OtlpSignal } from './messages.ts';

/** One log record, span, or point of a metric. */
export type Item = {
  readonly signal: 'log' | 'span' | 'metric';
  readonly name: string;
  /** Of the process that sends. */
  readonly resource: Attributes;
  readonly attributes: Attributes;
  /** Of a metric: its value, or the sum of its values. Of a span: how long it took, in milliseconds. */
  readonly value: number | null;
  readonly duration: Millis | null;
  /** Null: it does not say. */
  readonly at: EpochMillis | null;
  /** Whether a metric's value came since the last point, or since it began. Null where it is no sum. */
  readonly sum: 'delta' | 'cumulative' | null;
};

/** What a request holds, and how many of its items were no such thing or too many. */
export type Items = { readonly items: readonly Item[]; readonly rejected: number };

/** Items that one request may hold; SDKs send 512 at a time. */
const MOST_ITEMS = 10_000;
const LONGEST_NAME = 200;

/** Reads the tree of a request, as `decodeProtobuf` and OTLP/JSON make it. Never throws, whatever the tree holds. */
export function readExport(signal: OtlpSignal, tree: Json): Items {
  const items: Item[] = [];
  let rejected = 0;
  const take = (item: Item | null): void => {
    if (item === null || items.length >= MOST_ITEMS) rejected += 1;
    else items.push(item);
  };
  const [resources, scopes, leaves] = NAMES[signal];
  for (const group of list(tree[resources])) {
    const resource = readAttributes(object(object(group)['resource'])['attributes']);
    for (const scope of list(object(group)[scopes]))
      for (const leaf of list(object(scope)[leaves])) {
        if (signal === 'logs') take(logOf(object(leaf), resource));
        else if (signal === 'traces') take(spanOf(object(leaf), resource));
        else for (const point of pointsOf(object(leaf), resource)) take(point);
      }
  }
  return { items, rejected };
}

const NAMES: Readonly<Record<OtlpSignal, readonly [string, string, string]>> = {
  logs: ['resourceLogs', 'scopeLogs', 'logRecords'],
  traces: ['resourceSpans', 'scopeSpans', 'spans'],
  metrics: ['resourceMetrics', 'scopeMetrics', 'metrics'],
};

function logOf(log: Json, resource: Attributes): Item | null {
  if (Object.keys(log).length === 0) return null;
  const attributes = readAttributes(log['attributes']);
  const body = scalar(log['body']);
  const at = millis(log['timeUnixNano']) ?? millis(log['observedTimeUnixNano']);
  const named = nameOfLog(text(log['eventName']), attributes, body);
  // A body that is not the name says what happened.
  const more = body === null || body === named ? attributes : { ...attributes, body };
  return {
    signal: 'log',
    name: cut(named, LONGEST_NAME),
    resource,
    attributes: more,
    value: null,
    duration: null,
    at,
    sum: null,
  };
}

/**
 * The name of an event: the field is young, and agents fill it differently. Claude Code has the whole name in the body and its
 * end in `event.name`; Codex the whole name in `event.name` and a line of its source in the field.
 */
function nameOfLog(field: string | null, attributes: Attributes, body: string | number | boolean | null): string {
  const named = attributes['event.name'];
  if (typeof named === 'string' && named !== '')
    return typeof body === 'string' && body.endsWith(`.${named}`) && body.length <= LONGEST_NAME && !/\s/u.test(body)
      ? body
      : named;
  return field ?? 'log';
}

function spanOf(span: Json, resource: Attributes): Item | null {
  const [start, end] = [millis(span['startTimeUnixNano']), millis(span['endTimeUnixNano'])];
  const name = text(span['name']);
  if (name === null) return null;
  const duration = start === null || end === null ? null : Math.max(0, end - start);
  const ids = Object.entries({
    'trace.id': span['traceId'],
    'span.id': span['spanId'],
    'parent.id': span['parentSpanId'],
  });
  const status = object(span['status']);
  const attributes: Attributes = {
    ...readAttributes(span['attributes']),
    ...Object.fromEntries(ids.flatMap(([key, id]) => (isHex(id) ? [[key, id.toLowerCase()]] : []))),
    // STATUS_CODE_ERROR of trace.proto.
    ...(status['code'] === 2 ? { error: cut(text(status['message']) ?? 'failed', 500) } : {}),
  };
  return {
    signal: 'span',
    name: cut(name, LONGEST_NAME),
    resource,
    attributes,
    value: duration,
    duration,
    at: end ?? start,
    sum: null,
  };
}

function isHex(value: unknown): value is string {
  return typeof value === 'string' && /^([0-9a-f]{16}|[0-9a-f]{32})$/iu.test(value);
}

/** Kinds of metrics, by the field that holds their points. */
const KINDS = ['sum', 'gauge', 'histogram', 'exponentialHistogram', 'summary'] as const;

function pointsOf(metric: Json, resource: Attributes): readonly (Item | null)[] {
  const kind = KINDS.find((each) => metric[each] !== undefined && metric[each] !== null);
  const name = text(metric['name']);
  if (kind === undefined || name === null) return [null];
  const holder = object(metric[kind]);
  const sum = kind === 'gauge' ? null : temporality(holder['aggregationTemporality'], kind);
  return list(holder['dataPoints']).map((each) => {
    const point = object(each);
    const value = finite(point['asDouble']) ?? finite(point['asInt']) ?? finite(point['sum']);
    if (value === null) return null;
    const [attributes, at] = [readAttributes(point['attributes']), millis(point['timeUnixNano'])];
    return { signal: 'metric', name: cut(name, LONGEST_NAME), resource, attributes, value, duration: null, at, sum };
  });
}

/** AGGREGATION_TEMPORALITY_DELTA is 1, _CUMULATIVE 2 (metrics.proto); a summary is always cumulative. */
function temporality(value: unknown, kind: (typeof KINDS)[number]): Item['sum'] {
  if (kind === 'summary' || value === 2) return 'cumulative';
  return value === 1 ? 'delta' : null;
}

/** Nanoseconds since the epoch, as a number or its text, in milliseconds; null: none. */
function millis(nanos: unknown): EpochMillis | null {
  const value = finite(nanos);
  // A number holds nanoseconds to the quarter of a microsecond: rounded down, a whole millisecond might be the one before.
  return value === null || value <= 0 ? null : Math.round(value / 1e6);
}
