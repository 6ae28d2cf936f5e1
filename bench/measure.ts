import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { endCarriers } from './leftovers.ts';

/** A command to be started. Its `env` is added to the bench's. */
export type Launch = {
  readonly command: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
};

/** What a command took, in seconds. */
export type Reading = {
  readonly wall: number;
  /** User and system time of the command and of all its descendants that were waited for, as the kernel counts it. */
  readonly cpu: number;
};

/** A command that ended well, or why there is no reading. */
export type Measured = ({ readonly ok: true } & Reading) | { readonly ok: false; readonly why: string };

export type MeasureOptions = {
  /** Told the command's pid as soon as it runs, to look at it from outside. */
  readonly started?: (pid: number) => void;
  /** Seconds after which the command is ended and there is no reading. Default: 600, which only something that hangs takes. */
  readonly limit?: number;
};

/** Where a command's output goes, the environment it has, and what ends it before its time. */
export type Surroundings = {
  readonly log: string;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
};

/** Thrown out of a measurement, and of whatever waits for it, when the person has had enough. */
export class Interrupted extends Error {}

/** Marks everything a measurement starts, however far down. */
const markerName = 'BENCH_RUN';

/**
 * bash is the stopwatch: its `time` asks the kernel what its children took (getrusage), to the millisecond, and the price of the
 * fork before the command is the same for everyone.
 */
const stopwatch = `
log=$1
shift
TIMEFORMAT='%3R %3U %3S'
{ time { "$@" >"$log" 2>&1 </dev/null 3>&- & echo $! >&3; wait $!; }; } 2>&3
`;

/** Runs a command to its end. Whatever it leaves running is ended, and there is no reading: its CPU would be missing. */
export async function measure(
  { command, cwd, env = {} }: Launch,
  { log, env: base, signal }: Surroundings,
  { started, limit = 600 }: MeasureOptions = {},
): Promise<Measured> {
  if (signal.aborted) throw new Interrupted();
  const marker = randomUUID();
  const child = spawn('bash', ['-c', stopwatch, 'bash', log, ...command], {
    cwd,
    env: { ...base, ...env, [markerName]: marker },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const end = (): void => {
    // The group first: where there is no /proc, that is all there is to be found.
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    void endCarriers(markerName, marker, 0);
  };
  const timer = setTimeout(end, limit * 1000);
  signal.addEventListener('abort', end);
  const began = performance.now();
  const said = await readAll(child, started);
  clearTimeout(timer);
  signal.removeEventListener('abort', end);
  const left = await endCarriers(markerName, marker);
  if (signal.aborted) throw new Interrupted();
  if (performance.now() - began >= limit * 1000) return { ok: false, why: `ended after ${limit} s` };
  if (said.code !== 0) return { ok: false, why: `exit code ${said.code}: ${await lastLine(log)}` };
  if (left > 0) return { ok: false, why: `${left} processes were left running, whose CPU is not in it` };
  const [, wall = '', user = '', system = ''] = /^(\d+\.\d+) (\d+\.\d+) (\d+\.\d+)$/m.exec(said.text) ?? [];
  if (wall === '') return { ok: false, why: `bash told no times but: ${said.text.trim()}` };
  return { ok: true, wall: Number(wall), cpu: Number(user) + Number(system) };
}

/** Reads what bash tells, the pid first, until it ends. */
async function readAll(
  child: ChildProcess,
  started: ((pid: number) => void) | undefined,
): Promise<{ readonly code: number | null; readonly text: string }> {
  let text = '';
  let announced = false;
  const told = child.stdio[3] as Readable;
  told.setEncoding('utf8').on('data', (part: string) => {
    text += part;
    const [, pid] = /^(\d+)\n/.exec(text) ?? [];
    if (announced || pid === undefined) return;
    announced = true;
    started?.(Number(pid));
  });
  return await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, text }));
  });
}

async function lastLine(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.at(-1)?.trim().slice(0, 200) ?? `no output in ${path.basename(file)}`;
}
