import type { Path } from '../document/findings.ts';
import type { MapReader } from '../document/map-reader.ts';
import type { SourceDocument } from '../document/source-document.ts';
import { identifier } from '../document/value-schemas.ts';
import { kinds } from '../document/value-words.ts';
import type { ConfigLayer } from '../model/config.ts';
import type { Place } from '../model/failure.ts';
import type { Placed } from './picked.ts';
import {
  type ExportDocument,
  type TelemetryDocument,
  telemetryFields,
  type TelemetryKeepDocument,
  telemetryKeepFields,
  type ThresholdDocument,
  thresholdFields,
} from './telemetry-schema.ts';

/** A threshold of a file: put off, or what is said of it. */
export type ReadThreshold = {
  readonly name: string;
  /** Where its name stands. */
  readonly place: Place;
  readonly off: boolean;
  /** What could be read of it. */
  readonly fields: { readonly [K in keyof ThresholdDocument]-?: Placed<NonNullable<ThresholdDocument[K]>> | null };
  /** Keys that are there, right or wrong: what is wrong was told already. */
  readonly given: readonly string[];
};

/** What a file says of telemetry. */
export type ReadTelemetry = {
  readonly keep: {
    readonly [K in keyof TelemetryKeepDocument]-?: Placed<Exclude<TelemetryKeepDocument[K], undefined>> | null;
  };
  readonly thresholds: readonly ReadThreshold[];
  readonly notify: Placed<readonly string[]> | null;
  readonly receive: Placed<boolean> | null;
  readonly export: Placed<ExportDocument> | null;
};

/** What a file says that says nothing of telemetry. */
export const NO_TELEMETRY: ReadTelemetry = {
  keep: { events: null, size: null, archive: null, archive_size: null },
  thresholds: [],
  notify: null,
  receive: null,
  export: null,
};

type Context = {
  readonly layer: ConfigLayer;
  readonly reader: MapReader;
  readonly document: SourceDocument;
  readonly home: string;
};

/** Reads `telemetry` of one file. */
export function readTelemetry(value: unknown, context: Context): ReadTelemetry {
  const { reader, document, layer } = context;
  const path = ['telemetry'];
  if (value === undefined || !reader.isMap(value, path)) return NO_TELEMETRY;
  reader.unknownKeys(value, path, ['keep', 'thresholds', ...Object.keys(telemetryFields)]);
  const kept = value['keep'] === undefined ? {} : value['keep'];
  const keep = reader.map<TelemetryKeepDocument>(telemetryKeepFields, kept, [...path, 'keep']);
  const read = reader.fields<TelemetryDocument>(telemetryFields, value, path);
  const at = <T>(given: T | undefined, ...steps: readonly string[]): Placed<T> | null =>
    given === undefined ? null : { value: given, place: document.place([...path, ...steps]) };
  const mine = layer === 'user';
  if (!mine) for (const key of ['notify', 'export'] as const) if (key in value) refuse(key, reader);
  return {
    keep: {
      events: at(keep.events, 'keep', 'events'),
      size: at(keep.size, 'keep', 'size'),
      archive: at(keep.archive, 'keep', 'archive'),
      archive_size: at(keep.archive_size, 'keep', 'archive_size'),
    },
    thresholds: readThresholds(value['thresholds'], context),
    notify: mine ? at(notifierOf(read.notify, context), 'notify') : null,
    receive: at(read.receive, 'receive'),
    export: mine ? at(read.export, 'export') : null,
  };
}

/** Who is told, and where anything is sent, is not for the repository to say: it may be cloned from anywhere. */
function refuse(key: 'notify' | 'export', reader: MapReader): void {
  const what = key === 'notify' ? 'starts a program on your machine' : 'sends what happens here to somebody';
  reader.problem(
    ['telemetry', key],
    `"${key}" ${what}, so it does not count in a file of the repository.`,
    'Take it out; whoever wants it writes it into their own configuration.',
    'key',
  );
}

function notifierOf(argv: readonly string[] | undefined, { reader, home }: Context): readonly string[] | undefined {
  const [name, ...args] = argv ?? [];
  if (name === undefined) return undefined;
  if (name.startsWith('~/')) return [home + name.slice(1), ...args];
  if (!name.includes('/') || name.startsWith('/')) return [name, ...args];
  reader.problem(
    ['telemetry', 'notify'],
    `The program "${name}" is at a place that depends on where it is started.`,
    'Write its name when it is on PATH, or an absolute path.',
  );
  return undefined;
}

const name = identifier('id');

function readThresholds(value: unknown, context: Context): readonly ReadThreshold[] {
  const path = ['telemetry', 'thresholds'];
  if (value === undefined || !context.reader.isMap(value, path)) return [];
  return Object.entries(value).flatMap(([key, entry]) => {
    const threshold = readThreshold(key, entry, [...path, key], context);
    return threshold === null ? [] : [threshold];
  });
}

function readThreshold(key: string, entry: unknown, path: Path, { reader, document }: Context): ReadThreshold | null {
  if (!name.safeParse(key).success) {
    reader.problem(path, `A threshold cannot be called "${key}".`, `Give it ${kinds.id.expected}.`, 'key');
    return null;
  }
  // YAML 1.1 reads a bare off as false, and so do people.
  const off = entry === 'off' || entry === false;
  if (typeof entry === 'string' && !off) {
    reader.problem(path, `"${key}" must be a map, or off.`, 'Write what is to be another way, or off.');
    return null;
  }
  const given = off ? {} : reader.isMap(entry, path) ? entry : null;
  if (given === null) return null;
  const read = reader.map<ThresholdDocument>(thresholdFields, given, path);
  const at = <T>(field: string, is: T | undefined): Placed<T> | null =>
    is === undefined ? null : { value: is, place: document.place([...path, field]) };
  return {
    name: key,
    place: document.place(path, 'key'),
    off,
    fields: {
      metric: at('metric', read.metric),
      operation: at('operation', read.operation),
      window: at('window', read.window),
      comparison: at('comparison', read.comparison),
      value: at('value', read.value),
      level: at('level', read.level),
      for: at('for', read.for),
      cool_down: at('cool_down', read.cool_down),
      minimum: at('minimum', read.minimum),
    },
    given: Object.keys(given),
  };
}
