import * as z from 'zod';
import { DURATION, parseDuration } from '../document/quantities.ts';
import { type Fields, key, optional } from '../document/schema-fields.ts';
import { flag, type ValueSchema, whole, word } from '../document/value-schemas.ts';
import type { Kind } from '../document/value-words.ts';
import { ALERT_LEVELS, type AlertLevel, THRESHOLD_METRICS, type ThresholdMetric } from '../model/alert.ts';
import type { Operation } from '../model/measurement.ts';
import type { Bytes, Millis } from '../model/units.ts';
import { age, program, size } from './shared-schemas.ts';

/** `telemetry.keep`, as written; null: `none`. */
export type TelemetryKeepDocument = {
  readonly events?: Millis | null;
  readonly size?: Bytes | null;
  readonly archive?: Millis | null;
  readonly archive_size?: Bytes | null;
};

/** How a value is compared, as written. */
export type ComparisonWord = 'above' | 'at_least' | 'below' | 'at_most';

/** A threshold, as written. What `value` means depends on the metric, which may stand in the other file. */
export type ThresholdDocument = {
  readonly metric?: ThresholdMetric;
  readonly operation?: Operation;
  readonly window?: Millis;
  readonly comparison?: ComparisonWord;
  readonly value?: number | string;
  readonly level?: AlertLevel;
  readonly for?: Millis;
  readonly cool_down?: Millis;
  readonly minimum?: number;
};

/** Where sessions are sent, as written: headers may name variables. */
export type ExportDocument = {
  readonly endpoint: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
};

/** The other keys of `telemetry`, as written. */
export type TelemetryDocument = {
  readonly notify?: readonly string[];
  readonly receive?: boolean;
  readonly export?: ExportDocument;
};

/** What takes time, in the order of `model/measurement.ts`. */
const OPERATIONS: readonly Operation[] = [
  'queue',
  'prepare',
  'agent',
  'command',
  'gate',
  'check',
  'landing-queue',
  'landing',
  'attempt',
  'first-landing',
  'session',
  'request',
];

const METRICS = Object.keys(THRESHOLD_METRICS) as readonly ThresholdMetric[];

const kind = (name: Kind): { error: Kind } => ({ error: name });

const span = (name: Kind, least: Millis, most: Millis): ValueSchema<Millis> =>
  z
    .string(kind(name))
    .regex(DURATION, { ...kind(name), abort: true })
    .refine((text) => parseDuration(text) >= least && parseDuration(text) <= most, kind(name))
    .transform(parseDuration);

const held = (): ValueSchema<Millis> => span('held', 0, 7 * 86_400_000);

/** Keys of `telemetry.keep`. */
export const telemetryKeepFields: Fields<TelemetryKeepDocument> = {
  events: optional(
    age,
    'Events older than this, of sessions that have ended, are moved to the archive, compressed.',
    ['90d', 'none'],
    '90d',
  ),
  size: optional(
    size,
    'The database should not be larger: the oldest ended sessions go to the archive first.',
    ['1GB', 'none'],
    '1GB',
  ),
  archive: optional(age, 'Archived events older than this are removed for good.', ['none', '730d'], 'none'),
  archive_size: optional(
    size,
    'The archive may take this much of the disk; the oldest goes first.',
    ['5GB', 'none'],
    '5GB',
  ),
};

/** Keys of a threshold. */
export const thresholdFields: Fields<ThresholdDocument> = {
  metric: optional(word('metric', METRICS), 'What is looked at.', ['cost']),
  operation: optional(
    word('operation', OPERATIONS),
    'Whose duration, for p50-, p95- and p99-duration. Default: attempt.',
    ['gate'],
    'attempt',
  ),
  window: optional(span('window', 60_000, 366 * 86_400_000), 'Over which time, up to now.', ['1h', '24h', '7d'], '24h'),
  comparison: optional(
    word('comparison', ['above', 'at_least', 'below', 'at_most']),
    'How the value must lie for an alert to be raised.',
    ['above'],
  ),
  value: optional(
    z.union([z.number(kind('thresholdValue')), z.string(kind('thresholdValue'))], kind('thresholdValue')),
    'The limit, in the unit of the metric: a share (80% or 0.8), money ($5), a duration (5m), a size (2GB) or a count.',
    ['80%', '$5', '5m', '2GB', 3],
  ),
  level: optional(word('level', ALERT_LEVELS), 'How grave it is.', ['error'], 'warning'),
  for: optional(held(), 'It must have held this long before the alert is raised.', ['0s', '5m'], '0s'),
  cool_down: optional(held(), 'After the alert is over, no new one for this long.', ['1h', '0s'], '1h'),
  minimum: optional(
    whole('minimum', 1, 1_000_000_000),
    'Fewer measurements than this in the window say nothing.',
    [5],
    1,
  ),
};

/** An address to send to. What proves who one is does not belong in it: addresses are shown and recorded. */
const endpoint: ValueSchema<string> = z
  .string(kind('endpoint'))
  .regex(/^https?:\/\/[^\s@?#\0]+$/, { ...kind('endpoint'), abort: true })
  .refine((text) => URL.canParse(text), kind('endpoint'));

/** A field name of RFC 9110, section 5.1, and a value in one line. */
const headers: ValueSchema<Readonly<Record<string, string>>> = z.record(
  z.string(kind('headerName')).regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/, kind('headerName')),
  z.string(kind('headerValue')).regex(/^[^\0\r\n]*$/, kind('headerValue')),
  kind('headers'),
);

/** Keys of `telemetry`, but for `keep` and `thresholds`, which are read key by key. */
export const telemetryFields: Fields<TelemetryDocument> = {
  notify: optional(
    program,
    'A program that gets each alert as JSON on its standard input when it is raised and when it is over. In your own configuration only.',
    ['~/bin/tell-me', ['notify-me', '--channel', 'builds']],
  ),
  receive: optional(
    flag(),
    'Whether a running session takes in the telemetry of its agents (OTLP on loopback).',
    [true],
    false,
  ),
  export: optional(
    z.strictObject(
      {
        endpoint: key(endpoint, 'The OTLP/HTTP receiver; /v1/traces and so on are added.', ['http://localhost:4318']),
        headers: optional(headers, 'Headers of every request. ${NAME} stands for a variable of the environment.', [
          { authorization: 'Bearer ${OTLP_TOKEN}' },
        ]),
      },
      kind('map'),
    ),
    'Where running sessions are sent as OTLP. In your own configuration only; without it nothing leaves the machine.',
    [{ endpoint: 'http://localhost:4318' }],
  ),
};

/** The whole of `telemetry`, for the JSON Schema. */
export const telemetrySchema: ValueSchema<unknown> = z.strictObject({
  keep: z.strictObject(telemetryKeepFields).optional().meta({ description: 'How long what was recorded is kept.' }),
  thresholds: z
    .record(z.string(), z.union([z.literal('off'), z.strictObject(thresholdFields)]))
    .optional()
    .meta({ description: 'When alerts are raised, by name: changes of what is watched anyway, off, or new ones.' }),
  ...telemetryFields,
});
