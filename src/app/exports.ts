import { err, ok, type Result } from '../lib/result.ts';
import { type Failure, FailureError } from '../model/failure.ts';
import { failure } from '../model/failures.ts';
import type {
  ByteSink,
  Exported,
  ExportRequest,
  Exports,
  OtlpTarget,
  Patience,
  SendOtlp,
  Sent,
  TableFormats,
} from '../ports/exporter.ts';
import type { Store } from '../ports/store.ts';
import type { ExportSource } from '../telemetry/export-source.ts';
import { otlpRequests } from '../telemetry/otlp-out/otlp-requests.ts';
import { COLUMNS, tableRows } from '../telemetry/tables/table-rows.ts';
import { levelOf } from '../model/event-level.ts';
import { writeWholeFile } from './write-whole-file.ts';

/** What exports work with. */
export type ExportParts = {
  readonly store: Pick<Store, 'sessions' | 'load' | 'telemetry'>;
  readonly formats: TableFormats;
  readonly send: SendOtlp;
  /** Why nothing could be sent to a target as it is written; null: it can be tried. */
  readonly targetProblem: (target: OtlpTarget) => Failure | null;
  /** The receiver that the configuration names. */
  readonly configured: OtlpTarget | null;
  /** Why there is none though one is configured; null: it is not so. */
  readonly unsent: string | null;
  /** Name of the repository, for receivers. */
  readonly repository: string;
  /** Takes secrets out of what a receiver says, which may repeat what it was given. */
  readonly mask: (text: string) => string;
  /** Values that must be masked from now on. */
  readonly learn: (secrets: readonly string[]) => void;
};

/** Somebody waits for a command: long enough for a receiver that restarts. */
const PATIENCE: Patience = { timeout: 30_000, total: 120_000 };

/** Exports over whatever store and forms there are. */
export function createExports(parts: ExportParts): Exports {
  const write: Exports['write'] = async (request, sink, signal) => {
    const problem = impossible(request);
    if (problem !== null) return err(problem);
    const counted = countInto(sink);
    try {
      const rows =
        request.format === 'otlp'
          ? await writeOtlp(parts, request, counted.sink, signal)
          : await writeTable(parts, { ...request, format: request.format }, counted.sink, signal);
      return signal?.aborted === true ? err(brokenOff()) : ok({ rows, bytes: counted.bytes() });
    } catch (error) {
      // Reads have no room for a failure as a value.
      if (error instanceof FailureError) return err(error.failure);
      throw error;
    }
  };
  return {
    write,
    writeFile: (request, { file, force, signal }) =>
      writeWholeFile<Exported>({ file, force }, (sink) => write(request, sink, signal)),
    send: (request, target, signal) => send(parts, request, target, signal),
  };
}

/** A store that is made later is another one then. */
function sourceOf(store: ExportParts['store']): ExportSource {
  return {
    sessions: () => store.sessions(),
    load: (session) => store.load(session),
    telemetry: store.telemetry,
    levelOf,
  };
}

function impossible({ format, what, types, session }: ExportRequest): Failure | null {
  if (types !== undefined && what !== 'events')
    return failure('usage', 'Only events have types.', 'Leave --type out, or export events: --what events');
  if (session !== undefined && what === 'metrics')
    return failure(
      'usage',
      'Metrics are sums over all sessions.',
      'Leave --session out, or export what the session did: --what attempts',
    );
  if (what === null && format !== 'otlp')
    return failure('usage', `A ${format} file has one table.`, 'Say which: --what events, attempts or metrics');
  return null;
}

async function writeTable(
  { store, formats }: ExportParts,
  request: ExportRequest & { readonly format: keyof TableFormats },
  sink: ByteSink,
  signal: AbortSignal | undefined,
): Promise<number> {
  const what = request.what ?? 'events';
  const table = (await formats[request.format]())(COLUMNS[what]);
  let count = 0;
  for await (const rows of tableRows(sourceOf(store), what, request)) {
    if (signal?.aborted === true) return count;
    await sink(table.rows(rows));
    count += rows.length;
    await turn();
  }
  await sink(table.end());
  return count;
}

async function writeOtlp(
  { store, repository }: ExportParts,
  request: ExportRequest,
  sink: ByteSink,
  signal: AbortSignal | undefined,
): Promise<number> {
  let items = 0;
  for await (const each of otlpRequests(sourceOf(store), request, { repository, instance: null })) {
    if (signal?.aborted === true) return items;
    await sink(Buffer.from(`${each.body}\n`));
    items += each.items;
    await turn();
  }
  return items;
}

async function send(
  { store, repository, send: sendOtlp, targetProblem, configured, unsent, mask, learn }: ExportParts,
  request: ExportRequest,
  named: OtlpTarget | null,
  signal: AbortSignal | undefined,
): Promise<Result<Sent, Failure>> {
  const problem = impossible(request);
  if (problem !== null) return err(problem);
  const target = named ?? configured;
  if (target === null) return err(unsent === null ? noneConfigured() : variableMissing(unsent));
  learn(secretHeaders(target.headers));
  // Also where there is nothing to send: a mistake in it should not show up with the first event.
  const mistake = targetProblem(target);
  if (mistake !== null) return err(mistake);
  const sum = { requests: 0, accepted: 0, rejected: 0, message: null as string | null };
  try {
    for await (const each of otlpRequests(sourceOf(store), request, { repository, instance: null })) {
      const to = { target, patience: PATIENCE, ...(signal === undefined ? {} : { signal }) };
      const answer = await sendOtlp(each, to);
      if (!answer.ok) return err(cameSoFar(answer.error, sum.accepted, mask));
      sum.requests += 1;
      sum.accepted += answer.value.accepted;
      sum.rejected += answer.value.rejected;
      sum.message ??= answer.value.message === null ? null : mask(answer.value.message);
    }
  } catch (error) {
    if (error instanceof FailureError) return err(error.failure);
    throw error;
  }
  return ok(sum);
}

function cameSoFar(problem: Failure, accepted: number, mask: (text: string) => string): Failure {
  const so =
    accepted === 0 ? '' : ` ${accepted} items were taken before that; sending them again gives them the same ids.`;
  return { ...problem, cause: mask(`${problem.cause}${so}`) };
}

/** Shorter values would mask ordinary words. */
const SHORTEST_SECRET = 8;

/**
 * What of the headers for a receiver is to be masked wherever it shows up: values, and what follows the name of a scheme (RFC 9110,
 * section 11.4), since receivers repeat the token without its `Bearer`.
 */
export function secretHeaders(headers: OtlpTarget['headers']): readonly string[] {
  return Object.values(headers)
    .flatMap((value) => [value, value.replace(/^[\w-]+[ \t]+/, '')])
    .filter((value) => value.length >= SHORTEST_SECRET);
}

function noneConfigured(): Failure {
  return failure(
    'usage',
    'Your configuration names no receiver.',
    'Give its address: br telemetry export --to <url>   or write it down once: telemetry.export.endpoint in your own file.',
  );
}

function variableMissing(cause: string): Failure {
  return failure(
    'usage',
    cause,
    'Set the variable, or give the address and headers here: --to <url> --header name=value',
  );
}

function brokenOff(): Failure {
  return failure('stopped', 'The export was broken off; nothing is left of it.', 'Start it again when you like.');
}

/** The store reads in one go; between pages, signals and everybody else have their turn. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function countInto(sink: ByteSink): { readonly sink: ByteSink; readonly bytes: () => number } {
  let bytes = 0;
  return {
    sink: async (chunk) => {
      bytes += chunk.length;
      if (chunk.length > 0) await sink(chunk);
    },
    bytes: () => bytes,
  };
}
