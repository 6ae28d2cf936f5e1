import type { SecurityFinding } from '../finding.ts';
import { diffChanges, historyChanges, stagedChanges, type ChangedBlob, type GitRefusal } from '../git/changes.ts';
import type { JobsReport, ScanJob } from './jobs.ts';
import type { ScanSettings } from './settings.ts';
import { SKIP_WORDS } from './skip-words.ts';
import { runJobs } from './threads.ts';
import { treeFiles, type TreeOptions } from './tree-files.ts';

/** What is looked through. */
export type ScanTarget =
  /** Files as they are on disk, below these paths (relative to `cwd`). */
  | { readonly kind: 'tree'; readonly paths: readonly string[]; readonly options: TreeOptions }
  /** What the next commit would bring. */
  | { readonly kind: 'staged' }
  /** What differs between two trees: `A..B` as `git diff` takes it. */
  | { readonly kind: 'diff'; readonly range: string }
  /** Every blob and message of these commits, as `git log` takes them: `['--all']`, `['A..B']`. */
  | { readonly kind: 'history'; readonly revisions: readonly string[] }
  /** One text. */
  | { readonly kind: 'text'; readonly path: string; readonly bytes: Uint8Array };

/** Decides which findings and paths do not count, whatever is in them. Plain functions: they stay in this thread. */
export type ScanFilter = {
  /** Whether a path is looked at. */
  readonly path: (path: string) => boolean;
  /** Whether a finding is told. */
  readonly finding: (finding: SecurityFinding) => boolean;
};

/** How it is looked through. */
export type ScanOptions = {
  /** Where git and relative paths start. */
  readonly cwd: string;
  readonly settings: ScanSettings;
  /** Default: everything counts. */
  readonly filter?: ScanFilter;
  /** Null or not given: as many as are worth it. */
  readonly threads?: number | null;
};

/** What a scan came to. */
export type ScanReport = JobsReport & {
  /** Findings that the filter let pass. */
  readonly filtered: number;
  /** Commits whose messages were looked through. */
  readonly commits: number;
  /** Wall time in ms. */
  readonly duration: number;
};

/** Why there is no report. */
export type ScanRefusal = GitRefusal;

/** Whether a scan could not be done. */
export function isRefusal(report: ScanReport | ScanRefusal): report is ScanRefusal {
  return 'cause' in report;
}

/** Looks through a target. Nothing is written anywhere. */
export async function scan(target: ScanTarget, options: ScanOptions): Promise<ScanReport | ScanRefusal> {
  const began = performance.now();
  const listed = await jobsOf(target, options.cwd);
  if ('cause' in listed) return listed;
  const filter = options.filter ?? { path: () => true, finding: () => true };
  const jobs = listed.jobs.filter((job) => filter.path(job.path));
  if (target.kind === 'tree' && jobs.length === 0 && listed.jobs.length > 0)
    return {
      cause: 'everything is left out by the lists of the project',
      detail: `${listed.jobs.length} files are there`,
    };
  const report = await runJobs(jobs, {
    cwd: options.cwd,
    settings: options.settings,
    threads: options.threads ?? null,
  });
  // A large picture in a commit is no failure; a file that was asked for and not looked at is one.
  const unread = report.skipped.filter(
    ({ why }) => why === 'unreadable' || (why === 'too-large' && (target.kind === 'tree' || target.kind === 'text')),
  );
  if (report.files === 0 && unread.length > 0)
    return {
      cause: 'nothing could be looked through',
      detail: unread
        .slice(0, 5)
        .map(({ path, why }) => `${path}: ${SKIP_WORDS[why]}`)
        .join('\n'),
    };
  const findings = onceEach(report.findings).filter((finding) => filter.finding(finding));
  return {
    ...report,
    findings,
    skipped: [...listed.skipped, ...report.skipped],
    files: report.files - listed.commits,
    filtered: onceEach(report.findings).length - findings.length,
    commits: listed.commits,
    duration: performance.now() - began,
  };
}

/** In a history, the same secret of a file is in many of its versions: the oldest is told. */
function onceEach(findings: readonly SecurityFinding[]): readonly SecurityFinding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key =
      finding.commit === null
        ? `${finding.fingerprint} ${finding.place.path} ${finding.place.line} ${finding.place.column}`
        : finding.fingerprint;
    return !seen.has(key) && seen.add(key);
  });
}

type Listed = { readonly jobs: readonly ScanJob[]; readonly commits: number; readonly skipped: JobsReport['skipped'] };

async function jobsOf(target: ScanTarget, cwd: string): Promise<Listed | GitRefusal> {
  switch (target.kind) {
    case 'tree': {
      const tree = await treeFiles(cwd, target.paths, target.options);
      if ('cause' in tree) return tree;
      const jobs = tree.files.map(({ path, file }): ScanJob => ({
        path,
        from: { kind: 'file', file },
        previous: null,
        commit: null,
      }));
      return { jobs, commits: 0, skipped: tree.skipped };
    }
    case 'staged':
      return ofChanges(await stagedChanges(cwd));
    case 'diff':
      return ofChanges(await diffChanges(cwd, target.range));
    case 'history':
      return ofHistory(cwd, target.revisions);
    case 'text':
      return {
        jobs: [{ path: target.path, from: { kind: 'bytes', bytes: target.bytes }, previous: null, commit: null }],
        commits: 0,
        skipped: [],
      };
  }
}

function ofChanges(changes: readonly ChangedBlob[] | GitRefusal): Listed | GitRefusal {
  return 'cause' in changes ? changes : { jobs: changes.map(blobJob), commits: 0, skipped: [] };
}

async function ofHistory(cwd: string, revisions: readonly string[]): Promise<Listed | GitRefusal> {
  const history = await historyChanges(cwd, revisions);
  if ('cause' in history) return history;
  const messages = history.messages.map(({ commit, text }): ScanJob => ({
    path: 'commit message',
    from: { kind: 'bytes', bytes: Buffer.from(text) },
    previous: null,
    commit,
  }));
  // Of a whole history every version counts: what an older one held is in it for good. Of a part, what the rest had is no news.
  const part = revisions.some((one) => one.includes('..') || one.startsWith('^') || one === '--not');
  const blobs = history.blobs.map((blob) => (part ? blobJob(blob) : { ...blobJob(blob), previous: null }));
  return { jobs: [...blobs, ...messages], commits: messages.length, skipped: [] };
}

function blobJob({ path, oid, previous, commit, isNewName }: ChangedBlob): ScanJob {
  return { path, from: { kind: 'blob', oid }, previous, commit, hasOldName: !isNewName };
}
