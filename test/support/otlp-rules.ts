/**
 * The rules of OTLP/JSON, written from the protocol's own text and without a look at our writer: what is wrong with a request,
 * each with its place. https://github.com/open-telemetry/opentelemetry-proto/blob/main/docs/specification.md#json-protobuf-encoding
 */
export function otlpProblems(body: string): readonly string[] {
  const problems: string[] = [];
  const request = parse(body);
  const [key] = Object.keys(request);
  const signal = Object.values(SIGNALS).find((each) => each.outer === key);
  if (signal === undefined || Object.keys(request).length !== 1)
    return [`the request has the keys ${Object.keys(request).join(', ')}`];
  for (const [index, outer] of items(request[signal.outer]).entries()) {
    const at = `${signal.outer}[${index}]`;
    attributesOf(object(outer['resource']), `${at}.resource`, problems);
    text(outer['schemaUrl'], `${at}.schemaUrl`, problems);
    for (const inner of items(outer[signal.inner])) {
      const scope = object(inner['scope']);
      text(scope['name'], `${at}.scope.name`, problems);
      text(scope['version'], `${at}.scope.version`, problems);
      const found = items(inner[signal.items]);
      if (found.length === 0) problems.push(`${at} has no ${signal.items}`);
      for (const [nth, item] of found.entries()) signal.check(item, `${at}.${signal.items}[${nth}]`, problems);
    }
  }
  return problems;
}

/** Every span, metric or log record of a request. */
export function otlpItems(body: string): readonly Json[] {
  const request = parse(body);
  for (const { outer, inner, items: name } of Object.values(SIGNALS))
    if (outer in request)
      return items(request[outer]).flatMap((each) => items(each[inner]).flatMap((scope) => items(scope[name])));
  return [];
}

/** Attributes as a plain object, 64-bit numbers as numbers. */
export function plainAttributes(item: Json): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    items(item['attributes']).map((each) => [String(each['key']), plain(object(each['value']))]),
  );
}

/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>;

type Check = (item: Json, at: string, problems: string[]) => void;

const SIGNALS: Readonly<Record<string, { outer: string; inner: string; items: string; check: Check }>> = {
  traces: { outer: 'resourceSpans', inner: 'scopeSpans', items: 'spans', check: checkSpan },
  metrics: { outer: 'resourceMetrics', inner: 'scopeMetrics', items: 'metrics', check: checkMetric },
  logs: { outer: 'resourceLogs', inner: 'scopeLogs', items: 'logRecords', check: checkLog },
};

function checkSpan(span: Json, at: string, problems: string[]): void {
  known(
    span,
    [
      'traceId',
      'spanId',
      'parentSpanId',
      'name',
      'kind',
      'startTimeUnixNano',
      'endTimeUnixNano',
      'attributes',
      'events',
      'status',
    ],
    at,
    problems,
  );
  id(span['traceId'], 32, `${at}.traceId`, problems);
  id(span['spanId'], 16, `${at}.spanId`, problems);
  if ('parentSpanId' in span) id(span['parentSpanId'], 16, `${at}.parentSpanId`, problems);
  text(span['name'], `${at}.name`, problems);
  if (![1, 2, 3, 4, 5].includes(span['kind'] as number)) problems.push(`${at}.kind is no number of a kind`);
  const start = nano(span['startTimeUnixNano'], `${at}.startTimeUnixNano`, problems);
  const end = nano(span['endTimeUnixNano'], `${at}.endTimeUnixNano`, problems);
  if (start > end) problems.push(`${at} ends before it begins`);
  attributesOf(span, at, problems);
  for (const event of items(span['events'] ?? [])) {
    nano(event['timeUnixNano'], `${at}.events`, problems);
    text(event['name'], `${at}.events.name`, problems);
    attributesOf(event, `${at}.events`, problems);
  }
  if (!('status' in span)) return;
  const status = object(span['status']);
  known(status, ['code', 'message'], `${at}.status`, problems);
  if (![0, 1, 2].includes(status['code'] as number)) problems.push(`${at}.status.code is no number of a code`);
  if (status['code'] !== 2 && 'message' in status) problems.push(`${at}.status has a message without an error`);
}

function checkMetric(metric: Json, at: string, problems: string[]): void {
  known(metric, ['name', 'description', 'unit', 'sum', 'histogram'], at, problems);
  text(metric['name'], `${at}.name`, problems);
  text(metric['unit'], `${at}.unit`, problems);
  const data = object(metric['sum'] ?? metric['histogram']);
  if (data['aggregationTemporality'] !== 1 && data['aggregationTemporality'] !== 2)
    problems.push(`${at} says not of what time it is`);
  if ('sum' in metric && typeof data['isMonotonic'] !== 'boolean') problems.push(`${at}.isMonotonic is missing`);
  for (const [nth, point] of items(data['dataPoints']).entries())
    checkPoint(point, 'sum' in metric, `${at}[${nth}]`, problems);
}

function checkPoint(point: Json, sum: boolean, at: string, problems: string[]): void {
  const start = nano(point['startTimeUnixNano'], `${at}.startTimeUnixNano`, problems);
  if (start > nano(point['timeUnixNano'], `${at}.timeUnixNano`, problems)) problems.push(`${at} ends before it begins`);
  attributesOf(point, at, problems);
  if (sum) {
    known(point, ['startTimeUnixNano', 'timeUnixNano', 'attributes', 'asInt'], at, problems);
    integer(point['asInt'], `${at}.asInt`, problems);
    return;
  }
  known(
    point,
    ['startTimeUnixNano', 'timeUnixNano', 'attributes', 'count', 'sum', 'min', 'max', 'bucketCounts', 'explicitBounds'],
    at,
    problems,
  );
  const count = integer(point['count'], `${at}.count`, problems);
  for (const key of ['sum', 'min', 'max'])
    if (typeof point[key] !== 'number') problems.push(`${at}.${key} is no number`);
  if (!('bucketCounts' in point)) return;
  const counts = list(point['bucketCounts']).map((each) => integer(each, `${at}.bucketCounts`, problems));
  const bounds = list(point['explicitBounds']);
  if (counts.length !== bounds.length + 1)
    problems.push(`${at} has ${counts.length} buckets for ${bounds.length} bounds`);
  if (counts.reduce((all, each) => all + each, 0n) !== count) problems.push(`${at}: the buckets do not make the count`);
  if (bounds.some((bound, nth) => nth > 0 && Number(bound) <= Number(bounds[nth - 1])))
    problems.push(`${at}: bounds do not rise`);
}

function checkLog(record: Json, at: string, problems: string[]): void {
  known(
    record,
    [
      'timeUnixNano',
      'observedTimeUnixNano',
      'severityNumber',
      'severityText',
      'eventName',
      'body',
      'attributes',
      'traceId',
      'spanId',
    ],
    at,
    problems,
  );
  nano(record['timeUnixNano'], `${at}.timeUnixNano`, problems);
  nano(record['observedTimeUnixNano'], `${at}.observedTimeUnixNano`, problems);
  const severity = record['severityNumber'];
  if (typeof severity !== 'number' || severity < 1 || severity > 24) problems.push(`${at}.severityNumber is none`);
  text(record['severityText'], `${at}.severityText`, problems);
  value(object(record['body']), `${at}.body`, problems);
  attributesOf(record, at, problems);
  if ('traceId' in record) id(record['traceId'], 32, `${at}.traceId`, problems);
  if ('spanId' in record) id(record['spanId'], 16, `${at}.spanId`, problems);
}

function attributesOf(holder: Json, at: string, problems: string[]): void {
  const seen = new Set<unknown>();
  for (const each of items(holder['attributes'])) {
    text(each['key'], `${at}.attributes`, problems);
    if (seen.has(each['key'])) problems.push(`${at}.attributes has ${String(each['key'])} twice`);
    seen.add(each['key']);
    value(object(each['value']), `${at}.attributes.${String(each['key'])}`, problems);
  }
}

function value(any: Json, at: string, problems: string[]): void {
  const [key, ...more] = Object.keys(any);
  // Not set at all: null.
  if (key === undefined) return;
  if (more.length > 0) problems.push(`${at} has more than one value`);
  const held = any[key];
  if (key === 'stringValue' || key === 'boolValue') {
    if (typeof held !== (key === 'stringValue' ? 'string' : 'boolean'))
      problems.push(`${at}.${key} is a ${typeof held}`);
  } else if (key === 'intValue') integer(held, at, problems);
  else if (key === 'doubleValue') {
    if (typeof held !== 'number' && held !== 'NaN' && held !== 'Infinity' && held !== '-Infinity')
      problems.push(`${at} is no double`);
  } else if (key === 'arrayValue') {
    for (const each of items(object(held)['values'])) value(each, `${at}[]`, problems);
  } else if (key === 'kvlistValue') {
    for (const each of items(object(held)['values']))
      value(object(each['value']), `${at}.${String(each['key'])}`, problems);
  } else problems.push(`${at} has the unknown ${key}`);
}

function plain(any: Json): unknown {
  if ('intValue' in any) return Number(any['intValue']);
  if ('arrayValue' in any) return items(object(any['arrayValue'])['values']).map(plain);
  if ('kvlistValue' in any)
    return Object.fromEntries(
      items(object(any['kvlistValue'])['values']).map((each) => [String(each['key']), plain(object(each['value']))]),
    );
  return Object.values(any)[0] ?? null;
}

/** The value of a log record's body, as what it was. */
export function plainBody(record: Json): unknown {
  return plain(object(record['body']));
}

function known(item: Json, keys: readonly string[], at: string, problems: string[]): void {
  for (const key of Object.keys(item)) if (!keys.includes(key)) problems.push(`${at} has the unknown ${key}`);
}

function id(given: unknown, digits: number, at: string, problems: string[]): void {
  if (typeof given !== 'string' || !new RegExp(`^[0-9a-f]{${digits}}$`).test(given) || /^0+$/.test(given))
    problems.push(`${at} is no id of ${digits} hex digits: ${String(given)}`);
}

function text(given: unknown, at: string, problems: string[]): void {
  if (typeof given !== 'string' || given === '') problems.push(`${at} is no text`);
}

function nano(given: unknown, at: string, problems: string[]): bigint {
  if (typeof given === 'string' && /^(0|[1-9]\d{0,19})$/.test(given) && BigInt(given) < 1n << 64n) return BigInt(given);
  problems.push(`${at} is no time in nanoseconds: ${String(given)}`);
  return 0n;
}

function integer(given: unknown, at: string, problems: string[]): bigint {
  if (typeof given === 'string' && /^(0|-?[1-9]\d{0,18})$/.test(given)) return BigInt(given);
  problems.push(`${at} is no 64-bit number in a string: ${String(given)}`);
  return 0n;
}

function parse(body: string): Json {
  return object(JSON.parse(body));
}

function object(given: unknown): Json {
  return typeof given === 'object' && given !== null && !Array.isArray(given) ? (given as Json) : {};
}

function list(given: unknown): readonly unknown[] {
  return Array.isArray(given) ? given : [];
}

function items(given: unknown): readonly Json[] {
  return list(given).map(object);
}
