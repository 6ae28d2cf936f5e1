import { historyChanges } from '../../git/changes.ts';
import { runGit } from '../../git/run-git.ts';
import { type JobsReport, mergeReports, type ScanJob } from '../../scan/jobs.ts';
import { runJobs } from '../../scan/threads.ts';
import type { SecurityFinding } from '../../finding.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { Failure } from '../../../model/failure.ts';
import { failures } from '../../../model/failures.ts';
import type { LookBy } from './look.ts';

/** Commits to look through, and what bounds the look. */
export type CommitsToLook = {
  readonly cwd: string;
  /** As `git log` takes them. */
  readonly revisions: readonly string[];
  /** The newest so many; more are named as not looked at. */
  readonly most: number;
  /** Tells whether the time is up. */
  readonly late: () => boolean;
};

/** What commits brought, beyond what their parents had; and how many commits were left out. */
export type CommitsReport = { readonly report: JobsReport; readonly left: number };

/** Jobs between two looks at the clock. */
const BATCH = 400;

/** Looks through what each commit brings: its message, and what its files hold that those of its parents did not. */
export async function lookThroughCommits(
  { cwd, revisions, most, late }: CommitsToLook,
  { settings, filter }: LookBy,
): Promise<Result<CommitsReport, Failure>> {
  const history = await historyChanges(cwd, [`--max-count=${most}`, ...revisions]);
  if ('cause' in history) return err(failures.git('say what the commits bring', `${history.cause}: ${history.detail}`));
  const jobs: readonly ScanJob[] = [
    ...history.messages.map(({ commit, text }): ScanJob => ({
      path: 'commit message',
      from: { kind: 'bytes', bytes: Buffer.from(text) },
      previous: null,
      commit,
    })),
    ...history.blobs.map(({ path, oid, previous, commit }): ScanJob => ({
      path,
      from: { kind: 'blob', oid },
      previous,
      commit,
    })),
  ];
  const wanted = jobs.filter((job) => filter.path(job.path));
  const reports: JobsReport[] = [];
  let at = 0;
  for (; at < wanted.length && !late(); at += BATCH)
    reports.push(await runJobs(wanted.slice(at, at + BATCH), { cwd, settings, threads: null }));
  const report = mergeReports(reports);
  const known = await knownToParents(report.findings, cwd, settings);
  const unseen = new Set(wanted.slice(at).map(({ commit }) => commit)).size;
  const more = history.messages.length < most ? 0 : (await countCommits(cwd, revisions)) - history.messages.length;
  return ok({
    report: {
      ...report,
      findings: report.findings.filter((finding) => !known.has(finding) && filter.finding(finding)),
    },
    left: unseen + Math.max(0, more),
  });
}

async function countCommits(cwd: string, revisions: readonly string[]): Promise<number> {
  return Number((await runGit(cwd, ['rev-list', '--count', ...revisions, '--'])).stdout.toString());
}

/** Of a merge every line of a file that was merged counts at first: what a parent had already is no news. */
async function knownToParents(
  findings: readonly SecurityFinding[],
  cwd: string,
  settings: LookBy['settings'],
): Promise<ReadonlySet<SecurityFinding>> {
  const known = new Set<SecurityFinding>();
  for (const commit of new Set(findings.flatMap((finding) => finding.commit ?? []))) {
    const parents = (await runGit(cwd, ['rev-parse', `${commit}^@`])).stdout.toString().split('\n').filter(Boolean);
    if (parents.length < 2) continue;
    const mine = findings.filter((finding) => finding.commit === commit);
    const jobs: ScanJob[] = [];
    for (const path of new Set(mine.map(({ place }) => place.path)))
      for (const parent of parents) {
        const blob = await runGit(cwd, ['rev-parse', '--quiet', '--verify', `${parent}:${path}`]);
        if (blob.code === 0)
          jobs.push({ path, from: { kind: 'blob', oid: blob.stdout.toString().trim() }, previous: null, commit: null });
      }
    const before = await runJobs(jobs, { cwd, settings, threads: 1 });
    const had = new Set(before.findings.map(({ fingerprint }) => fingerprint));
    for (const finding of mine) if (had.has(finding.fingerprint)) known.add(finding);
  }
  return known;
}
