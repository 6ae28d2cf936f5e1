import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { clearTimeout, setTimeout } from 'node:timers';
import { type Result, err, ok } from '../../../../lib/result.ts';
import type { Millis } from '../../../../model/units.ts';
import type { ClientRequest } from '../client-request.ts';

/** How the agent's process ended. */
export type Ended = { readonly code: number | null; readonly signal: string | null };

/** The agent while it runs. Its stderr is ours. */
export type AgentProcess = {
  readonly input: Writable;
  /** Ends soon after the process, even when something it started keeps the pipe open. */
  readonly output: Readable;
  readonly ended: Promise<Ended>;
  /** Ends it: closes its input, which asks it to end; then SIGTERM and SIGKILL to its process group. Resolves when it is gone. */
  end(): Promise<void>;
};

/** How long it may take to end after each way of asking. All of it together is less than the grace of a stop. */
const PATIENCE: Millis = 1500;

/** What it wrote before it ended may still be in the pipe. */
const LAST_WORDS: Millis = 500;

/** Starts the agent in a process group of its own; the error is the system's word for why it could not be started. */
export async function startAgent({ program, args, cwd }: ClientRequest): Promise<Result<AgentProcess, string>> {
  const child = spawn(program, args, { cwd, stdio: ['pipe', 'pipe', 'inherit'], detached: true });
  const started = await new Promise<Error | null>((resolve) => {
    child.once('spawn', () => resolve(null));
    child.once('error', resolve);
  });
  if (started !== null) return err(started.message);
  const { stdin: input, stdout: output } = child;
  // An agent that is gone cannot be written to; that it is gone is told by `ended`.
  input.on('error', () => undefined);
  child.on('error', () => undefined);
  const ended = new Promise<Ended>((resolve) => {
    child.once('exit', (code, signal) => {
      const late = setTimeout(() => output.destroy(), LAST_WORDS);
      output.once('close', () => clearTimeout(late));
      resolve({ code, signal });
    });
  });
  return ok({
    input,
    output,
    ended,
    end: async () => {
      await end(child, input, ended);
      // What it started may keep the pipes open; they must not keep this program alive.
      input.destroy();
      output.destroy();
    },
  });
}

async function end(child: ChildProcess, input: Writable, ended: Promise<Ended>): Promise<void> {
  input.end();
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (await within(PATIENCE, ended)) return;
    signalGroup(child.pid, signal);
  }
  await ended;
}

/** The leader is not reaped yet, so the number still names its group. */
function signalGroup(leader: number | undefined, signal: NodeJS.Signals): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, signal);
  } catch {
    // It ended in this moment.
  }
}

/** Whether something happens before the time is over. */
export async function within(time: Millis, happening: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), time);
  });
  try {
    return await Promise.race([happening.then(() => true), over]);
  } finally {
    clearTimeout(timer);
  }
}
