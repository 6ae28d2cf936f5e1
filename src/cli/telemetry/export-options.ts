import path from 'node:path';
import type { App, ExportFormat, ExportRequest, ExportWhat, OtlpTarget } from '../../app.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Failure } from '../../model/failure.ts';
import { failure } from '../../model/failures.ts';
import type { Context } from '../context.ts';
import { readTypes } from './event-filter.ts';
import { readTimes, type TimeOptions } from './time-options.ts';

/** All formats, and all that can be exported. */
export const EXPORT_FORMATS: readonly ExportFormat[] = ['csv', 'ndjson', 'parquet', 'otlp'];
export const EXPORT_WHATS: readonly ExportWhat[] = ['events', 'attempts', 'metrics'];

/** The options of the command, as typed. */
export type ExportOptions = TimeOptions & {
  readonly format: ExportFormat | undefined;
  readonly what: ExportWhat | undefined;
  readonly type: readonly string[];
  readonly session: string | undefined;
  readonly archive: boolean;
  readonly to: string | undefined;
  readonly header: readonly (readonly [name: string, value: string])[];
};

/** What the endings of files stand for. */
const ENDINGS: readonly (readonly [ending: string, format: ExportFormat])[] = [
  ['.csv', 'csv'],
  ['.otlp.ndjson', 'otlp'],
  ['.otlp.jsonl', 'otlp'],
  ['.otlp.json', 'otlp'],
  ['.otlp', 'otlp'],
  ['.ndjson', 'ndjson'],
  ['.jsonl', 'ndjson'],
  ['.parquet', 'parquet'],
];

/** The word that stands for the receiver of the configuration. */
export const CONFIGURED = 'configured';

/** What is to be exported, from the options; refuses what contradicts itself. `file` null: to stdout, or to a receiver. */
export async function readRequest(
  app: App,
  { options, file }: { readonly options: ExportOptions; readonly file: string | null },
  context: Pick<Context, 'now' | 'zone'>,
): Promise<Result<ExportRequest, Failure>> {
  const format = readFormat(options, file);
  if (!format.ok) return format;
  const times = readTimes(options, context);
  if (!times.ok) return times;
  const types = readTypes(options.type);
  if (!types.ok) return types;
  const session = options.session === undefined ? null : await app.session(options.session);
  if (session?.ok === false) return session;
  // OTLP has room for all of it; only events have types.
  const implied = format.value === 'otlp' && types.value === null ? null : 'events';
  return ok({
    format: format.value,
    what: options.what ?? implied,
    ...times.value,
    ...(session === null ? {} : { session: session.value.id }),
    ...(types.value === null ? {} : { types: types.value }),
    archive: options.archive,
  });
}

function readFormat({ format, to }: ExportOptions, file: string | null): Result<ExportFormat, Failure> {
  if (to !== undefined) {
    if (format === undefined || format === 'otlp') return ok('otlp');
    return err(
      failure('usage', `A receiver takes OTLP, not ${format}.`, 'Leave --format out, or name a file instead of --to.'),
    );
  }
  if (format !== undefined) return ok(format);
  if (file === null) return ok('ndjson');
  const name = path.basename(file).toLowerCase();
  const known = ENDINGS.find(([ending]) => name.endsWith(ending));
  if (known !== undefined) return ok(known[1]);
  return err(
    failure(
      'usage',
      `The name ${file} does not tell the format.`,
      `Say it with --format ${EXPORT_FORMATS.join(', ')}.`,
    ),
  );
}

/** The receiver that is named; null for the one of the configuration. */
export function readTarget({ to, header }: ExportOptions): Result<OtlpTarget | null, Failure> {
  if (to !== CONFIGURED) return ok({ endpoint: to ?? '', headers: Object.fromEntries(header) });
  if (header.length === 0) return ok(null);
  return err(
    failure(
      'usage',
      `--to ${CONFIGURED} sends the headers of the configuration.`,
      'Leave --header out, or give the URL with --to.',
    ),
  );
}

/** Reads `name=value`. The error never holds the value. */
export function headerParse(written: string): Result<readonly [name: string, value: string], string> {
  const at = written.indexOf('=');
  return at < 1 ? err('is not written as name=value') : ok([written.slice(0, at).trim(), written.slice(at + 1).trim()]);
}
