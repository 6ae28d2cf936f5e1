import { readFileSync } from 'node:fs';

/** What the kernel says of one process. `startTicks`: clock ticks since boot, so that a reused pid is told apart. */
export type ProcStat = {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  readonly session: number;
  readonly startTicks: number;
  /** Ended, but not yet collected by its parent: it runs no more and can open or write nothing. */
  readonly zombie: boolean;
};

/** Reads `/proc/<pid>/stat` (Linux; fields as in proc(5)). Null when there is no such process, or no such file system. */
export function readProcStat(pid: number | string): ProcStat | null {
  let text: string;
  try {
    text = readFileSync(`/proc/${pid}/stat`, 'latin1');
  } catch {
    return null;
  }
  return parseProcStat(text);
}

/** Reads one line of `/proc/<pid>/stat`. The second field, the name, may hold spaces and parentheses: only the last one closes it. */
export function parseProcStat(text: string): ProcStat | null {
  const close = text.lastIndexOf(')');
  const fields = text.slice(close + 2).split(' ');
  const stat: ProcStat = {
    pid: Number.parseInt(text, 10),
    parent: Number(fields[1]),
    group: Number(fields[2]),
    session: Number(fields[3]),
    startTicks: Number(fields[19]),
    zombie: fields[0] === 'Z' || fields[0] === 'X',
  };
  return close < 0 || Number.isNaN(stat.startTicks) ? null : stat;
}
