import type { ProcessRef } from '../../../model/session.ts';
import type { Millis } from '../../../model/units.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Exit, OwnedProcess, Sealed, StopSignal } from '../../../ports/process.ts';
import { type Growth, grownUp } from './growth.ts';
import { startTimeOf, ticksOf } from './identity.ts';
import { type Target, endProcesses, kill } from './leftovers.ts';
import { readLines } from './lines.ts';
import type { Liveness } from './liveness.ts';
import { watchMemory } from './memory.ts';
import { readTail } from './read-tail.ts';
import { type RunFiles, readCpu, readExit, tidyRunDir } from './run-dir.ts';
import { sealLog } from './seal-log.ts';

/** All that a running process consists of on our side. */
export type RunningParts = {
  readonly ref: ProcessRef;
  readonly marker: string;
  readonly files: RunFiles;
  readonly clock: Clock;
  readonly liveness: Liveness;
  readonly growth: Growth;
  /** Called once the shim is gone: whether nothing can have outlived it. */
  readonly sealed: () => Promise<boolean>;
};

/** A process that runs, started or adopted: there is no difference from here on. */
export function ownRunning(parts: RunningParts): OwnedProcess {
  const { ref, files, clock, growth } = parts;
  const memory = watchMemory(ref.pid, growth, clock);
  let ended = false;
  const exit = parts.liveness.gone.then(async () => {
    if (!(await parts.sealed())) await endProcesses(targetOf(parts));
    ended = true;
    tidyRunDir(files);
    growth.close();
    return readExit(files);
  });
  const endAll = (): void => {
    signalGroup(ref, 'SIGKILL');
    // The end of the shim does the same again: this is for a shim that something keeps from ending.
    void endProcesses(targetOf(parts));
  };
  return {
    ref,
    dir: files.dir,
    exit,
    lines: (from = 0) => readLines(files.stdout, from, growth),
    tail: (stream, bytes) => readTail(files[stream], bytes),
    async seal(mask) {
      await exit;
      return await sealBoth(files, mask);
    },
    usage: () => ({ cpu: ended ? readCpu(files) : null, memory: memory.peak }),
    onActivity: (active) => {
      growth.onGrowth(active);
    },
    async stop(grace: Millis, signal: StopSignal = 'SIGTERM') {
      if (ended) return;
      if (grace > 0) signalGroup(ref, signal);
      // Every call has its own patience: a second, impatient one is heard.
      const timer = grace > 0 ? clock.after(grace, endAll) : endAll();
      await exit;
      timer?.cancel();
    },
  };
}

/** A process that ended while nobody watched: its output is still there to be read. */
export function ownEnded(ref: ProcessRef, files: RunFiles, exit: Exit): OwnedProcess {
  return {
    ref,
    dir: files.dir,
    exit: Promise.resolve(exit),
    lines: (from = 0) => readLines(files.stdout, from, grownUp),
    tail: (stream, bytes) => readTail(files[stream], bytes),
    seal: (mask) => sealBoth(files, mask),
    usage: () => ({ cpu: readCpu(files), memory: null }),
    onActivity: () => {},
    stop: async () => {},
  };
}

async function sealBoth(files: RunFiles, mask: (text: string) => string): Promise<Sealed> {
  // What it was asked nobody reads any more.
  await sealLog(files.stdin, mask);
  return { stdout: await sealLog(files.stdout, mask), stderr: await sealLog(files.stderr, mask) };
}

function targetOf({ ref, marker }: RunningParts): Target {
  return { marker, below: false, leader: isStillItsPid(ref) ? ref.pid : null, sinceTicks: ticksOf(ref.startTime) };
}

/** Signals the process group the process leads: the program, what it started without a session of its own, and the shim, which withstands. */
function signalGroup(ref: ProcessRef, signal: NodeJS.Signals): void {
  if (isStillItsPid(ref)) kill(-ref.pid, signal);
}

/** False when the pid names a younger process. While the group has members, the kernel gives its number to nobody else. */
function isStillItsPid(ref: ProcessRef): boolean {
  const now = startTimeOf(ref.pid);
  return now === null || ref.startTime === null || now === ref.startTime;
}
