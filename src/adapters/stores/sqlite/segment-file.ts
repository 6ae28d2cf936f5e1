import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import zlib from 'node:zlib';
import { FailureError } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import type { EpochMillis } from '../../../model/units.ts';
import type { Segment } from '../../../ports/maintenance.ts';

/** What a segment's first line names; a changed meaning of the lines behind it gets a new version. */
const FORMAT = { format: 'buildrunner-events', version: 1 } as const;

const UPDATE = 'Update Node and this br: npm install --global buildrunner@latest';

/** Whether this Node can write zstd; one without writes gzip. */
const ZSTD = typeof (zlib as { readonly zstdCompressSync?: unknown }).zstdCompressSync === 'function';

/** An event as it lies in the log and, with the same names, in a line of a segment: payload and version as they were written. */
export type StoredEvent = {
  readonly seq: number;
  readonly at: EpochMillis;
  readonly mono: number | null;
  /** Empty: of none. */
  readonly session: string;
  readonly task: string | null;
  readonly attempt: string | null;
  readonly type: string;
  readonly version: number;
  readonly data: unknown;
};

/** How a segment is compressed. */
export type Compression = 'zstd' | 'gzip';

/** What this Node compresses with. */
export const COMPRESSION: Compression = ZSTD ? 'zstd' : 'gzip';

/** Where the segments of a database lie: beside it. */
export function archiveDir(database: string): string {
  return join(dirname(database), 'archive');
}

/** Names of files in the archive that belong to a database. */
export type SegmentNames = {
  /** `again`: how many files of that name there are already. */
  readonly of: (first: number, last: number, again: number) => string;
  readonly temporary: (first: number, last: number, unique: string) => string;
  readonly isSegment: (file: string) => boolean;
  readonly isTemporary: (file: string) => boolean;
};

/** The names for the database with this id. */
export function segmentNames(database: string, compression: Compression = COMPRESSION): SegmentNames {
  const whole = new RegExp(`^events-${database}-\\d+-\\d+(\\.\\d+)?\\.ndjson\\.(zst|gz)$`);
  const begun = new RegExp(`^\\.events-${database}-\\d+-\\d+\\.[\\w-]+\\.tmp$`);
  const suffix = compression === 'zstd' ? 'zst' : 'gz';
  return {
    of: (first, last, again) =>
      `events-${database}-${first}-${last}${again === 0 ? '' : `.${again + 1}`}.ndjson.${suffix}`,
    temporary: (first, last, unique) => `.events-${database}-${first}-${last}.${unique}.tmp`,
    isSegment: (file) => whole.test(file),
    isTemporary: (file) => begun.test(file),
  };
}

/** A line of a segment. `data`: the payload's text, as it lies in the log. */
export function segmentLine({ data, ...columns }: Omit<StoredEvent, 'data'> & { readonly data: string }): string {
  return `${JSON.stringify(columns).slice(0, -1)},"data":${data}}`;
}

/** The bytes of a segment's file. */
export function packSegment(database: string, lines: readonly string[], compression: Compression): Uint8Array {
  const text = Buffer.from(`${[JSON.stringify({ ...FORMAT, database }), ...lines].join('\n')}\n`);
  return compression === 'zstd' ? zlib.zstdCompressSync(text) : zlib.gzipSync(text);
}

/** The sum by which a segment's file is known to be whole. */
export function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Writes a file that is on the disk when this returns, under a name that nobody reads yet. */
export function writeTemporary(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes, { flag: 'wx', flush: true });
}

/** Gives a written file its name, which is on the disk when this returns. */
export function publish(temporary: string, file: string): void {
  renameSync(temporary, file);
  syncDirectory(dirname(file));
}

/** Waits until the names in a directory are on the disk. */
export function syncDirectory(dir: string): void {
  // Windows has no such thing, and needs none.
  if (process.platform === 'win32') return;
  const handle = openSync(dir, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** What {@link segmentFailure} says of a file that is not there. */
export const MISSING = 'are missing: the file is not there';

/** Thrown when a segment's file is not there: it may have been removed since its row was read. */
export class SegmentMissing extends Error {
  readonly file: string;

  constructor(file: string) {
    super(`${file} is not there`);
    this.file = file;
  }
}

/** What to do about a segment's file that cannot be read. */
export function segmentRemedy(file: string): string {
  return `Put the file back from a backup of the archive. Without one, give its events up: br db forget ${basename(file)}`;
}

/** What is wrong with a segment that cannot be read, as a failure. */
export function segmentFailure(
  file: string,
  cause: string,
  { remedy = segmentRemedy(file), ...parts }: { readonly remedy?: string; readonly detail?: string } = {},
): FailureError {
  return new FailureError(failure('store', `The archived events in ${file} ${cause}.`, remedy, parts));
}

/** Whether a segment's file is there and as it was written. Throws `FailureError` when it cannot be looked at. */
export function isWhole(dir: string, segment: Pick<Segment, 'file' | 'sha256'>): boolean {
  try {
    return sumOf(readBytes(join(dir, segment.file))) === segment.sha256;
  } catch (error) {
    if (error instanceof SegmentMissing) return false;
    throw error;
  }
}

/** The file's lines behind the first, once it is known to be whole. Throws {@link SegmentMissing}, or `FailureError` for damage. */
export function* readSegment(dir: string, segment: Pick<Segment, 'file' | 'sha256'>): Generator<StoredEvent> {
  const file = join(dir, segment.file);
  const bytes = readBytes(file);
  if (sumOf(bytes) !== segment.sha256)
    throw segmentFailure(file, 'are damaged: the file is not the one that was written');
  yield* unpackSegment(file, bytes);
}

/** The events of a file; throws `FailureError` when it is none of this format. */
export function* unpackSegment(file: string, bytes: Uint8Array): Generator<StoredEvent> {
  const lines = linesOf(decompressed(file, bytes));
  const head = lines.next();
  const { format, version } = head.done === true ? { format: null, version: null } : headOf(file, head.value);
  if (format !== FORMAT.format) throw segmentFailure(file, 'cannot be read: the file is none of BuildRunner');
  if (version !== FORMAT.version) throw segmentFailure(file, 'were written by a newer br', { remedy: UPDATE });
  // The sum says that the lines are those that were written.
  for (const line of lines) yield JSON.parse(line) as StoredEvent;
}

/** Reads a file of the archive; throws {@link SegmentMissing} when it is not there. */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw new SegmentMissing(file);
    throw segmentFailure(file, 'cannot be read', {
      remedy: `Make it readable for you: ls -l ${file}`,
      detail: words(error),
    });
  }
}

function decompressed(file: string, bytes: Uint8Array): Buffer {
  if (file.endsWith('.zst') && !ZSTD)
    throw segmentFailure(file, 'cannot be read by this Node, which has no zstd', { remedy: UPDATE });
  try {
    return file.endsWith('.zst') ? zlib.zstdDecompressSync(bytes) : zlib.gunzipSync(bytes);
  } catch (error) {
    throw segmentFailure(file, 'are damaged', { detail: words(error) });
  }
}

function headOf(file: string, line: string): { readonly format: unknown; readonly version: unknown } {
  try {
    return { format: null, version: null, ...(JSON.parse(line) as object) };
  } catch (error) {
    throw segmentFailure(file, 'are damaged', { detail: words(error) });
  }
}

function* linesOf(text: Buffer): Generator<string> {
  for (let from = 0; from < text.length;) {
    const end = text.indexOf(10, from);
    const to = end === -1 ? text.length : end;
    yield text.toString('utf8', from, to);
    from = to + 1;
  }
}

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
