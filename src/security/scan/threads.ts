import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { createJobRunner, mergeReports, type JobsReport, type ScanJob } from './jobs.ts';
import type { ScanSettings } from './settings.ts';
import type { WorkerData } from './worker.ts';

/** Its name in dist/, as in tsdown.config.ts. */
const BUNDLED = 'security-worker.js';

/** Fewer jobs are done at once in this thread: starting another takes as long. */
const WORTH_THREADS = 200;
const BATCH = 50;
const MOST_THREADS = 4;

/** Where and how jobs are done; `threads` null: as many as are worth it. */
export type RunOptions = { readonly cwd: string; readonly settings: ScanSettings; readonly threads: number | null };

/** Does all jobs, in threads where there are many. Findings are in the order of the jobs' paths. */
export async function runJobs(jobs: readonly ScanJob[], options: RunOptions): Promise<JobsReport> {
  const threads = options.threads ?? (jobs.length < WORTH_THREADS ? 1 : Math.min(availableParallelism(), MOST_THREADS));
  if (threads > 1) return inThreads(jobs, threads, options);
  const runner = await createJobRunner(options.cwd, options.settings);
  const report = await runner.run(jobs);
  runner.close();
  return report;
}

async function inThreads(
  jobs: readonly ScanJob[],
  threads: number,
  { cwd, settings }: RunOptions,
): Promise<JobsReport> {
  const batches: (readonly ScanJob[])[] = [];
  for (let at = 0; at < jobs.length; at += BATCH) batches.push(jobs.slice(at, at + BATCH));
  const reports: JobsReport[] = [];
  let next = 0;
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const data: WorkerData = { cwd, settings };
      const worker = new Worker(workerFile(import.meta.url), { workerData: data });
      let current = -1;
      worker.on('message', (report: JobsReport | null) => {
        if (report !== null) reports[current] = report;
        current = next;
        next += 1;
        worker.postMessage(batches[current] ?? null);
      });
      worker.on('error', reject);
      worker.on('exit', () => resolve());
    });
  await Promise.all(Array.from({ length: Math.min(threads, batches.length) }, work));
  // A thread that ends without a word must not look like one that found nothing.
  if (batches.some((_, index) => reports[index] === undefined))
    throw new Error('a thread ended before its work was done');
  return mergeReports(reports);
}

/** The thread's program: beside this file when the sources are run, else in the nearest folder above. */
function workerFile(from: string): string {
  const here = fileURLToPath(from);
  if (here.endsWith('.ts')) return join(dirname(here), 'worker.ts');
  for (let folder = dirname(here); ; folder = dirname(folder)) {
    const candidate = join(folder, BUNDLED);
    if (existsSync(candidate)) return candidate;
    if (folder === dirname(folder)) throw new Error(`${BUNDLED} is missing above ${here}: the package is incomplete`);
  }
}
