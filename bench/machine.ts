import { execFile } from 'node:child_process';
import os from 'node:os';
import { promisify } from 'node:util';

const execFileAsync = promisify(execFile);

/** What somebody needs to know of a machine to judge numbers taken there, as words by their heads: no names, no paths. */
export async function machineFacts(
  env: Readonly<Record<string, string>>,
): Promise<readonly (readonly [string, string])[]> {
  const cpus = os.cpus();
  const git = await execFileAsync('git', ['--version'], { env }).catch(() => null);
  const speed = os.loadavg()[0] ?? 0;
  return [
    ['CPU', `${cpus[0]?.model.trim() ?? 'unknown'}, ${os.availableParallelism()} cores for this process`],
    ['Memory', `${(os.totalmem() / 1024 ** 3).toFixed(0)} GiB`],
    ['System', `${os.type()} ${os.release().split('-')[0] ?? ''}, ${process.arch}`],
    ['Load when it began', `${speed.toFixed(2)} (average of a minute)`],
    ['Node', process.versions.node],
    ['git', git?.stdout.trim().replace(/^git version /, '') ?? 'not found'],
  ];
}
