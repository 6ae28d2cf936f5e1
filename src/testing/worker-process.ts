import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { WorkerJob } from './store-worker.ts';

/** A running worker program, read line by line. */
export type WorkerProcess = {
  /** The next line it wrote; rejects with what it said on stderr when it ends before. */
  line(): Promise<string>;
  write(text: string): void;
  /** SIGKILL, which it cannot see coming. */
  kill(): void;
  /** Every line it wrote, once it has ended, however. */
  rest(): Promise<readonly string[]>;
  /** Closes its stdin and waits until it has ended well. */
  end(): Promise<void>;
};

/** Starts a worker program with arguments behind its own. */
export function startWorker(command: readonly string[], job: WorkerJob): WorkerProcess {
  const [program = '', ...args] = command;
  const child = spawn(program, [...args, ...job], { stdio: ['pipe', 'pipe', 'pipe'] });
  const lines: string[] = [];
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  // Written to after it was killed.
  child.stdin.on('error', () => {});
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  const reader = createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  const next = reader[Symbol.asyncIterator]();
  return {
    line: async () => {
      const read: IteratorResult<string, unknown> = await next.next();
      if (read.done === true) throw new Error(`the worker ended early: ${errors}`);
      return read.value;
    },
    write: (text) => void child.stdin.write(text),
    kill: () => void child.kill('SIGKILL'),
    rest: async () => {
      await ended;
      return lines;
    },
    end: async () => {
      child.stdin.end();
      const code = await ended;
      if (code !== 0) throw new Error(`the worker ended with ${String(code)}: ${errors}`);
    },
  };
}

/** Runs a worker program to its end. */
export async function runWorker(command: readonly string[], job: WorkerJob): Promise<void> {
  await startWorker(command, job).end();
}
