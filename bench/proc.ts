import { readdir, readFile } from 'node:fs/promises';

/** CPU and memory of a living process, from /proc (Linux). */
export type ProcessLook = {
  /** Nanoseconds on a CPU, all threads together. */
  readonly cpuNs: number;
  /** How often a thread went to sleep and was woken: an idle process that does not poll stays where it is. */
  readonly wakeUps: number;
};

/** Looks at a process; null when it is gone or the system does not tell. */
export async function lookAt(pid: number): Promise<ProcessLook | null> {
  try {
    const threads = await readdir(`/proc/${pid}/task`);
    const looks = await Promise.all(
      threads.map(async (thread) => {
        const [scheduled, status] = await Promise.all([
          readFile(`/proc/${pid}/task/${thread}/schedstat`, 'utf8'),
          readFile(`/proc/${pid}/task/${thread}/status`, 'utf8'),
        ]);
        return {
          cpuNs: Number(scheduled.split(' ')[0]),
          wakeUps: Number(/^voluntary_ctxt_switches:\s*(\d+)$/m.exec(status)?.[1] ?? Number.NaN),
        };
      }),
    );
    return {
      cpuNs: looks.reduce((sum, { cpuNs }) => sum + cpuNs, 0),
      wakeUps: looks.reduce((sum, { wakeUps }) => sum + wakeUps, 0),
    };
  } catch {
    return null;
  }
}

/** Memory in bytes: the most there was so far, and a share now in which pages of several processes are divided among them. */
export type Memory = { readonly peakRss: number; readonly pss: number };

/** The memory of a process; null when it is gone or the system does not tell. */
export async function memoryOf(pid: number): Promise<Memory | null> {
  try {
    const [status, rollup] = await Promise.all([
      readFile(`/proc/${pid}/status`, 'utf8'),
      readFile(`/proc/${pid}/smaps_rollup`, 'utf8'),
    ]);
    const peak = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1];
    const pss = /^Pss:\s*(\d+) kB$/m.exec(rollup)?.[1];
    if (peak === undefined || pss === undefined) return null;
    return { peakRss: Number(peak) * 1024, pss: Number(pss) * 1024 };
  } catch {
    return null;
  }
}
