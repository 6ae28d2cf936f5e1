// A thread that looks through files: started by threads.ts, which sends jobs and gets reports.
import { parentPort, workerData } from 'node:worker_threads';
import { createJobRunner, type ScanJob } from './jobs.ts';
import type { ScanSettings } from './settings.ts';

/** What a thread is started with. */
export type WorkerData = { readonly cwd: string; readonly settings: ScanSettings };

const port = parentPort;
if (port !== null) {
  // threads.ts is the only one who starts this file, with data of this type.
  const { cwd, settings } = workerData as WorkerData;
  const runner = await createJobRunner(cwd, settings);
  port.on('message', (jobs: readonly ScanJob[] | null) => {
    if (jobs === null) {
      runner.close();
      port.close();
    } else void runner.run(jobs).then((report) => port.postMessage(report));
  });
  port.postMessage(null);
}
