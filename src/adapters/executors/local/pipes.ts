import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findProgram } from './program.ts';

/** Named pipes for run directories. */
export type Pipes = {
  /** Makes a pipe that the user alone may open. Throws the system's error. */
  make(file: string): Promise<void>;
};

/** Most pipes made ahead at a time. */
const MOST_SPARE = 64;

/**
 * Pipes for run directories on the file system of `dir`. Node cannot make named pipes, and mkfifo(1) costs as much as the
 * start of an agent's shim: so it makes some ahead, in `dir`, and a spare one is moved to where a pipe is wanted. How
 * many: as many as were wanted so far. Those left over go with this process; what a killed one left goes with the next one,
 * and whose spares were taken away makes others.
 *
 * Null: every pipe is made in its place.
 */
export function openPipes(dir: string | null): Pipes {
  if (dir === null) return { make: async (file) => await mkfifo([file]) };
  const spares: string[] = [];
  let made = 0;
  let filling: Promise<void> | null = null;
  const fill = async (): Promise<void> => {
    if (made === 0) clear(dir);
    const names = Array.from({ length: Math.min(MOST_SPARE, Math.max(1, made)) }, () => path.join(dir, randomUUID()));
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    await mkfifo(names);
    if (made === 0) process.once('exit', () => clear(dir, spares));
    made += names.length;
    spares.push(...names);
  };
  return {
    async make(file) {
      for (;;) {
        const spare = spares.pop();
        if (spare === undefined) {
          filling ??= fill().finally(() => {
            filling = null;
          });
          await filling;
        } else if (moved(spare, file)) return;
      }
    },
  };
}

/** False when the spare pipe was taken away. */
function moved(spare: string, file: string): boolean {
  try {
    renameSync(spare, file);
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    // The same error tells of a place that is gone; then no spare helps.
    readdirSync(path.dirname(file));
    return false;
  }
}

/** Removes spare pipes, all or some, and the directory when nothing is left in it. Best effort: they harm nobody. */
function clear(dir: string, spares?: readonly string[]): void {
  try {
    for (const file of spares ?? readdirSync(dir).map((name) => path.join(dir, name))) rmSync(file, { force: true });
    rmdirSync(dir);
  } catch {
    // Not there, or others have theirs in it.
  }
}

async function mkfifo(files: readonly string[]): Promise<void> {
  const program = findProgram('mkfifo', undefined);
  if (program === null) throw new Error('mkfifo was not found in /usr/bin or /bin');
  const child = spawn(program, ['-m', '600', ...files], { stdio: ['ignore', 'ignore', 'pipe'], env: { LC_ALL: 'C' } });
  const said: Buffer[] = [];
  child.stderr.on('data', (bytes: Buffer) => said.push(bytes));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(Buffer.concat(said).toString().trim());
}
