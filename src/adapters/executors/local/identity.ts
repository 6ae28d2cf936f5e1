import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { readProcStat } from './proc-stat.ts';

/** This process, named so that nobody who gets its pid later is taken for it. */
export function processIdentity(): { readonly pid: number; readonly host: string; readonly startTime: string | null } {
  return { pid: process.pid, host: hostname(), startTime: startTimeOf(process.pid) };
}

/** Names the PID namespace this process is in: pids of another one (a container's) mean nothing here. Null where there are none. */
export function pidNamespace(): string | null {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return null;
  }
}

/**
 * When a process was started, as an opaque string that is the same for every reader until the process ends:
 * on Linux the kernel's ticks with the boot they count from, elsewhere the second that ps(1) tells.
 * Null when the process has ended (a zombie has), or the system does not tell.
 */
export function startTimeOf(pid: number): string | null {
  if (process.platform !== 'linux') return startTimeFromPs(pid);
  const stat = readProcStat(pid);
  return stat === null || stat.zombie ? null : startTimeOfTicks(stat.startTicks);
}

/** Whether the very process that was started at `startTime` lives; without a start time, whether any process has the pid. */
export function isAlive(pid: number, startTime: string | null): boolean {
  const now = startTimeOf(pid);
  if (now !== null) return startTime === null || now === startTime;
  // No answer from the kernel's tables: dead where they exist. Elsewhere the pid alone must do.
  return process.platform !== 'linux' && startTime === null && exists(pid);
}

/** The start time of a process whose ticks are known; the inverse of {@link ticksOf}. */
export function startTimeOfTicks(ticks: number): string {
  return `${ticks}@${bootId()}`;
}

/** The ticks in a start time; null where it holds none. */
export function ticksOf(startTime: string | null): number | null {
  const ticks = /^(\d+)@/.exec(startTime ?? '')?.[1];
  return ticks === undefined ? null : Number(ticks);
}

let boot: string | undefined;

/** Names this boot of the machine: ticks start again at every boot, and so do pids. */
function bootId(): string {
  boot ??= readBootId();
  return boot;
}

function readBootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim().slice(0, 8);
  } catch {
    return 'boot'; // Sandboxes hide it; ticks alone are nearly as good.
  }
}

function startTimeFromPs(pid: number): string | null {
  try {
    const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
    const out = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [, state, started] = /^\s*(\S+)\s+(.*\S)\s*$/.exec(out.toString()) ?? [];
    return state === undefined || started === undefined || state.startsWith('Z') ? null : started;
  } catch {
    return null;
  }
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
