import { rm } from 'node:fs/promises';
import { constants } from 'node:os';
import { join, relative } from 'node:path';
import { commandArgv } from '../model/command-line.ts';
import type { CheckResult } from '../model/verdict.ts';
import type { CheckRun, CheckRunner } from '../ports/check-runner.ts';
import type { Clock } from '../ports/clock.ts';
import type { Exit, ProcessHost } from '../ports/process.ts';

/** How much of a check's output travels in events and prompts; the log has all of it. */
const TAIL_BYTES = 4096;
/** Between SIGTERM and SIGKILL of a check that ran too long. */
const GRACE = 3000;

/** What a check runner needs. */
export type CheckRunnerDeps = {
  readonly processes: ProcessHost;
  readonly clock: Clock;
  /** Logs are named relative to this directory in results. */
  readonly stateDir: string;
  readonly mask: (text: string) => string;
};

/** Makes the runner that gate, landing and preparation share. */
export function createCheckRunner(deps: CheckRunnerDeps): CheckRunner {
  return async (run) => {
    const result = await runCheck(deps, run);
    // Killed from outside, it has said nothing about the tree, and the work it judges must not pay for that. Once: what
    // the system kills for want of memory it would kill for ever.
    return result !== null && wasKilled(result) ? await runCheck(deps, run) : result;
  };
}

function wasKilled({ exitCode, timedOut, log }: CheckResult): boolean {
  return !timedOut && (exitCode === null ? log !== null : exitCode === 128 + constants.signals.SIGKILL);
}

async function runCheck(
  { processes, clock, stateDir, mask }: CheckRunnerDeps,
  run: CheckRun,
): Promise<CheckResult | null> {
  const { check, dir, signal } = run;
  await rm(dir, { recursive: true, force: true });
  const began = clock.monotonic();
  const result = (exit: Exit | null, timedOut: boolean, tail: string): CheckResult => {
    const exitCode = exit?.kind === 'exited' ? exit.code : null;
    return {
      name: check.name,
      on: run.on,
      passed: exitCode === 0 && !timedOut,
      tree: run.tree,
      exitCode,
      timedOut,
      duration: Math.round(clock.monotonic() - began),
      log: exit === null ? null : relative(stateDir, join(dir, 'stdout.log')),
      tail,
    };
  };
  if (signal.aborted) return null;
  const started = await processes.start({
    marker: run.marker,
    dir,
    argv: commandArgv(check.command),
    cwd: run.cwd,
    env: run.env,
    stdin: null,
    mergeStderr: true,
    confine: run.confine ?? undefined,
  });
  if (!started.ok) return result(null, false, started.error.cause);
  const child = started.value;
  let timedOut = false;
  const stop = (): void => void child.stop(GRACE);
  const timer = clock.after(check.timeout, () => {
    timedOut = true;
    stop();
  });
  signal.addEventListener('abort', stop);
  const exit = await child.exit;
  timer.cancel();
  signal.removeEventListener('abort', stop);
  const wall = Math.round(clock.monotonic() - began);
  const sealed = await child.seal(mask);
  run.ended?.({ usage: child.usage(), wall, dir, sealed });
  if (signal.aborted) return null;
  return result(exit, timedOut, mask(await child.tail('stdout', TAIL_BYTES)));
}
