import { execFile } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { readFile, readlink, realpath } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Rig } from '../../support/rig.ts';

const run = promisify(execFile);

/** Resolves when a file exists in the rig's home; told by the file system. */
export async function appears(rig: Pick<Rig, 'home'>, name: string): Promise<void> {
  await new Promise<void>((resolve) => {
    const watcher = watch(rig.home, () => look());
    const look = (): void => {
      if (!existsSync(path.join(rig.home, name))) return;
      watcher.close();
      resolve();
    };
    look();
  });
}

/** The pid of the agent itself (not of what contains it, nor of its tools) that works on a task. */
export async function agentOf(rig: Pick<Rig, 'leftovers'>, program: string, task: string): Promise<number> {
  const wanted = await realpath(program);
  for (const pid of await rig.leftovers()) {
    const [exe, environment] = await Promise.all([
      readlink(`/proc/${pid}/exe`).catch(() => ''),
      readFile(`/proc/${pid}/environ`, 'utf8').catch(() => ''),
    ]);
    if (exe === wanted && environment.split('\0').includes(`BR_TASK_ID=${task}`)) return pid;
  }
  throw new Error(`no agent works on ${task}`);
}

/** Resolves when a process that is not ours has ended. */
export async function gone(pid: number): Promise<void> {
  await run('tail', ['-f', '/dev/null', `--pid=${pid}`, '--sleep-interval=0.1']);
}
