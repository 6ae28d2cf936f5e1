import path from 'node:path';
import type { App, Exported, ExportRequest } from '../../../app.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import { fileSize, plural } from '../../../views/format.ts';
import { oneLine } from '../../../views/plain-text.ts';
import { EVENT_FAMILIES, EVENT_TYPES } from '../../../views/telemetry/event-types.ts';
import { answer } from '../../answer.ts';
import { type Command, command, flag, option, optional, repeatable } from '../../command.ts';
import type { Context, StopSignal } from '../../context.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { sessionOption } from '../../options.ts';
import { oneOf, text } from '../../parse-values.ts';
import {
  CONFIGURED,
  EXPORT_FORMATS,
  EXPORT_WHATS,
  type ExportOptions,
  headerParse,
  readRequest,
  readTarget,
} from '../../telemetry/export-options.ts';
import { timeOptionSpecs } from '../../telemetry/time-options.ts';

const SIGNAL_EXITS: Readonly<Record<StopSignal, ExitCode>> = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

export const telemetryExport: Command = command({
  description: [
    'Writes what was recorded into a file for other programs: events, one row each; attempts, with their tokens, cost and how they ended; or metrics, the sums of every hour. As CSV, as NDJSON, as Parquet, or as OTLP: requests of the OpenTelemetry protocol as JSON, one a line, with sessions, tasks, attempts and checks as traces.',
    'The format is that of the name of the file. Without a file, or with -, the export goes to stdout. A file is written beside its place first, so that it is whole or not there.',
    'With --to the export is sent to a receiver of OTLP over HTTP instead. Nothing leaves this machine unless you ask for it here, or have configured telemetry.export. Secrets were masked before they were recorded.',
  ].join('\n\n'),
  args: { file: optional('the file to write; - or none: stdout') },
  options: {
    format: option(
      '<format>',
      `${EXPORT_FORMATS.join(', ')}; default: by the name, ndjson on stdout`,
      oneOf(EXPORT_FORMATS),
      {
        completes: EXPORT_FORMATS,
      },
    ),
    what: option('<what>', `${EXPORT_WHATS.join(', ')}; default: events, for OTLP all three`, oneOf(EXPORT_WHATS), {
      completes: EXPORT_WHATS,
    }),
    ...timeOptionSpecs,
    session: { ...sessionOption, about: 'only this session (a unique beginning is enough; default: all)' },
    type: repeatable('<type>', 'only events of these types, or families of types; may be repeated', text, {
      short: 't',
      completes: [...EVENT_FAMILIES, ...EVENT_TYPES],
    }),
    archive: flag('archived events, too'),
    force: flag('overwrite the file'),
    to: option('<url>', `send it to this receiver of OTLP; ${CONFIGURED}: the one of your configuration`, text, {
      completes: [CONFIGURED],
    }),
    header: repeatable('<name=value>', 'a header for the receiver; may be repeated', headerParse),
  },
  examples: [
    { line: 'telemetry export events.parquet --since 30d', about: 'for DuckDB, pandas, Spark' },
    { line: 'telemetry export attempts.csv --what attempts', about: 'what every try used and cost, for a spreadsheet' },
    { line: 'telemetry export --type attempt.failed | jq .data.failure.class', about: 'to another program' },
    { line: 'telemetry export --to http://localhost:4318', about: 'traces, metrics and logs to a collector' },
  ],
  run: async ({ args, options }, context) => {
    const app = await context.app();
    if (!app.ok) return app;
    const file = args.file === undefined || args.file === '-' ? null : args.file;
    const contradiction = contradictionOf(options, args.file);
    if (contradiction !== null) return err(contradiction);
    const request = await readRequest(app.value, { options, file }, context);
    if (!request.ok) return request;
    return await stoppable(context, async (stop) => {
      const parts = { app: app.value, request: request.value, stop };
      if (options.to !== undefined) return await sendAway(parts, options, context);
      if (file !== null) return await writeFile(parts, { file, force: options.force }, context);
      return await writeOut(parts, context);
    });
  },
});

type Parts = { readonly app: App; readonly request: ExportRequest; readonly stop: AbortSignal };

function contradictionOf(options: ExportOptions, file: string | undefined): Failure | null {
  if (options.to !== undefined && file !== undefined)
    return failure('usage', 'An export goes into a file or to a receiver.', 'Give the file, or --to.');
  if (options.to === undefined && options.header.length > 0)
    return failure('usage', '--header is for a receiver.', 'Name the receiver, too: --to <url>');
  return null;
}

/** Breaks the work off on a signal, and ends with the exit code that shells expect then. */
async function stoppable(
  context: Context,
  work: (stop: AbortSignal) => Promise<Result<ExitCode, Failure>>,
): Promise<Result<ExitCode, Failure>> {
  const stop = new AbortController();
  const signals: { first: StopSignal | null } = { first: null };
  const release = context.onSignal((signal) => {
    signals.first ??= signal;
    stop.abort();
  });
  try {
    const done = await work(stop.signal);
    if (done.ok || signals.first === null) return done;
    context.err.write(`${context.err.style.glyphs.warn} ${done.error.cause}\n`);
    return ok(SIGNAL_EXITS[signals.first]);
  } finally {
    release();
  }
}

async function writeFile(
  { app, request, stop }: Parts,
  { file, force }: { readonly file: string; readonly force: boolean },
  context: Context,
): Promise<Result<ExitCode, Failure>> {
  const to = { file: path.resolve(context.cwd, file), force, signal: stop };
  const written = await app.exports.writeFile(request, to);
  if (!written.ok) return written;
  const { format, what } = request;
  answer(context, 'telemetry-export', { file: to.file, format, what, ...written.value }, () => [
    `${context.out.style.glyphs.good} ${countText(written.value, request)} in ${file} (${fileSize(written.value.bytes)})`,
  ]);
  return ok(0);
}

/** The export is the answer: nothing else is on stdout, also with --json. */
async function writeOut({ app, request, stop }: Parts, context: Context): Promise<Result<ExitCode, Failure>> {
  const { out } = context;
  if (request.format === 'parquet' && out.isTTY)
    return err(
      failure(
        'usage',
        'A Parquet file is not for the eyes.',
        'Name a file: br telemetry export events.parquet   or pipe it.',
      ),
    );
  const written = await app.exports.write(request, (bytes) => out.send(bytes), AbortSignal.any([stop, out.closed]));
  // Whoever reads has enough (`| head`), or there is no room, which is told by itself.
  return written.ok || out.closed.aborted ? ok(0) : written;
}

async function sendAway(
  { app, request, stop }: Parts,
  options: ExportOptions,
  context: Context,
): Promise<Result<ExitCode, Failure>> {
  const target = readTarget(options);
  if (!target.ok) return target;
  const sent = await app.exports.send(request, target.value, stop);
  if (!sent.ok) return sent;
  const { requests, accepted, rejected, message } = sent.value;
  const { glyphs } = context.out.style;
  answer(context, 'telemetry-export', { format: request.format, what: request.what, ...sent.value }, () => [
    `${rejected === 0 ? glyphs.good : glyphs.warn} ${plural(accepted, 'item')} taken, in ${plural(requests, 'request')}`,
    ...(rejected === 0 ? [] : [`  ${plural(rejected, 'item')} refused by the receiver`]),
    ...(message === null ? [] : [`  It says: ${oneLine(message)}`]),
  ]);
  return ok(rejected === 0 ? 0 : 1);
}

function countText({ rows }: Exported, { format, what }: ExportRequest): string {
  if (format === 'otlp') return plural(rows, 'item');
  if (what === 'attempts') return plural(rows, 'attempt');
  return plural(rows, what === 'metrics' ? 'sum' : 'event');
}
