import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { openObjectReader, type ObjectReader } from '../git/run-git.ts';
import type { SecurityFinding, FindingPlace } from '../finding.ts';
import { createFileScanner, LARGEST_FILE, type FileReport } from './file-scanner.ts';
import type { ScanSettings } from './settings.ts';
import type { SkipReason } from './skip-words.ts';

/** Something to look through, and where its bytes are; plain data, so that it can be sent to a thread. */
export type ScanJob = {
  /** As it is told. */
  readonly path: string;
  readonly from:
    /** A name that is not UTF-8 is known by its bytes. */
    | { readonly kind: 'file'; readonly file: string | Uint8Array }
    | { readonly kind: 'blob'; readonly oid: string }
    | { readonly kind: 'bytes'; readonly bytes: Uint8Array };
  /** The blob that stood there before, or null. */
  readonly previous: string | null;
  /** Whether a file of this name was there before. Default: false. */
  readonly hasOldName?: boolean;
  readonly commit: string | null;
};

/** What came of jobs. Plain data. */
export type JobsReport = {
  readonly findings: readonly SecurityFinding[];
  readonly files: number;
  readonly bytes: number;
  readonly below: number;
  readonly examples: number;
  readonly allowed: number;
  readonly withoutReason: readonly FindingPlace[];
  /** What was not looked through, or not to the end, with the reason. */
  readonly skipped: readonly { readonly path: string; readonly why: SkipReason }[];
};

/** Does jobs one after another. */
export type JobRunner = {
  readonly run: (jobs: readonly ScanJob[]) => Promise<JobsReport>;
  readonly close: () => void;
};

/** Makes a runner; `cwd` is in the repository that blobs are read from. */
export async function createJobRunner(cwd: string, settings: ScanSettings): Promise<JobRunner> {
  const scanner = await createFileScanner(settings);
  let reader: ObjectReader | null = null;
  const objects = (): ObjectReader => (reader ??= openObjectReader(cwd));
  const one = async (job: ScanJob): Promise<JobsReport> => {
    const bytes = await bytesOf(job, objects);
    if (typeof bytes === 'string') return { ...NOTHING, skipped: [{ path: scanner.shownPath(job.path), why: bytes }] };
    const { previous, hasOldName = false } = job;
    const read = async (oid: string): Promise<Buffer | null> => {
      const said = await objects().read(oid, LARGEST_FILE);
      return typeof said === 'string' ? null : said;
    };
    const before = previous === null ? {} : { previous: () => read(previous) };
    const report = await scanner.scan({ path: job.path, bytes, commit: job.commit, hasOldName, ...before });
    return toJobsReport(scanner.shownPath(job.path), bytes.length, report);
  };
  return {
    run: async (jobs) => {
      const reports: JobsReport[] = [];
      for (const job of jobs) reports.push(await one(job));
      return mergeReports(reports);
    },
    close: () => reader?.close(),
  };
}

/** Nothing was done. */
export const NOTHING: JobsReport = {
  findings: [],
  files: 0,
  bytes: 0,
  below: 0,
  examples: 0,
  allowed: 0,
  withoutReason: [],
  skipped: [],
};

async function bytesOf({ from }: ScanJob, objects: () => ObjectReader): Promise<Buffer | SkipReason> {
  if (from.kind === 'bytes') return Buffer.from(from.bytes.buffer, from.bytes.byteOffset, from.bytes.byteLength);
  if (from.kind === 'blob') {
    const bytes = await objects().read(from.oid, LARGEST_FILE);
    return bytes === 'missing' ? 'unreadable' : bytes;
  }
  return readRegular(typeof from.file === 'string' ? from.file : Buffer.from(from.file));
}

/**
 * Neither follows a link nor waits for a pipe: what was a file when it was listed may be something else by now. Looking through it
 * keeps this thread busy anyway, and to wait for each file takes longer than that.
 */
function readRegular(file: string | Buffer): Buffer | SkipReason {
  let descriptor: number | null = null;
  try {
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return 'gone';
    return stat.size > LARGEST_FILE ? 'too-large' : readFileSync(descriptor);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP' ? 'gone' : 'unreadable';
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

function toJobsReport(path: string, bytes: number, report: FileReport): JobsReport {
  const { findings, below, examples, allowed, withoutReason } = report;
  const looked = report.skipped === null || report.skipped === 'archive';
  const skipped = [
    ...(report.skipped === null ? [] : [{ path, why: report.skipped }]),
    ...(report.incomplete === null ? [] : [{ path, why: 'sql-incomplete' as const }]),
  ];
  return {
    findings,
    files: looked ? 1 : 0,
    bytes: looked ? bytes : 0,
    below,
    examples,
    allowed,
    withoutReason,
    skipped,
  };
}

/** The reports of several runs as one. */
export function mergeReports(reports: readonly JobsReport[]): JobsReport {
  const sum = (of: (one: JobsReport) => number): number => reports.reduce((total, one) => total + of(one), 0);
  return {
    findings: reports.flatMap((one) => one.findings),
    files: sum((one) => one.files),
    bytes: sum((one) => one.bytes),
    below: sum((one) => one.below),
    examples: sum((one) => one.examples),
    allowed: sum((one) => one.allowed),
    withoutReason: reports.flatMap((one) => one.withoutReason),
    skipped: reports.flatMap((one) => one.skipped),
  };
}
