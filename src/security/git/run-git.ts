import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** How a git command ended; 127: it could not be started. */
export type GitEnd = { readonly code: number; readonly stdout: Buffer; readonly stderr: string };

/** Settings of the user's that must not change what is printed. */
const SETTINGS = [
  'core.quotePath=false',
  'core.fsmonitor=false',
  'diff.noprefix=false',
  'log.showSignature=false',
  'diff.ignoreSubmodules=none',
].flatMap((setting) => ['-c', setting]);

/**
 * Starts git where the caller is: a hook's variables (`GIT_INDEX_FILE`, `GIT_DIR`) stay, for they say which index is about
 * to be committed. What it shows is what is stored and would be pushed: `refs/replace/` stays where it is, so nothing is replaced.
 */
function start(cwd: string, args: readonly string[]): ChildProcessByStdio<Writable, Readable, Readable> {
  return spawn('git', [...SETTINGS, ...args], {
    cwd,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: {
      ...process.env,
      GIT_NO_REPLACE_OBJECTS: '1',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_TERMINAL_PROMPT: '0',
      LC_ALL: 'C',
    },
  });
}

/** Runs git to its end. Never rejects. */
export async function runGit(cwd: string, args: readonly string[], input = ''): Promise<GitEnd> {
  const child = start(cwd, args);
  const out: Buffer[] = [];
  const said: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  child.stdin.on('error', () => {}); // It ended without reading: its exit code says why.
  child.stdin.end(input);
  const code = await new Promise<number>((resolve) => {
    child.on('error', () => resolve(127));
    child.on('close', (exit) => resolve(exit ?? 1));
  });
  return { code, stdout: Buffer.concat(out), stderr: Buffer.concat(said).toString('utf8').trim() };
}

/** Contents of objects, one after another, from one process. */
export type ObjectReader = {
  /** The bytes of a blob, or why there are none: it is not there (or no blob), or it is larger than `most` bytes. */
  readonly read: (oid: string, most: number) => Promise<Buffer | 'missing' | 'too-large'>;
  readonly close: () => void;
};

/** Starts `git cat-file --batch`. Requests are answered in their order. */
export function openObjectReader(cwd: string): ObjectReader {
  const child = start(cwd, ['cat-file', '--batch']);
  child.stderr.resume();
  child.stdin.on('error', () => {});
  child.on('error', () => {});
  const bytes = new ByteQueue(child.stdout);
  let last: Promise<unknown> = Promise.resolve();
  const one = async (oid: string, most: number): Promise<Buffer | 'missing' | 'too-large'> => {
    child.stdin.write(`${oid}\n`);
    const header = (await bytes.line())?.split(' ') ?? [];
    const size = Number(header[2]);
    if (header.length !== 3 || !Number.isSafeInteger(size)) return 'missing';
    const blob = header[1] === 'blob';
    const keep = blob && size <= most;
    const content = await bytes.take(size + 1, keep);
    if (blob && !keep) return 'too-large';
    return content === null ? 'missing' : content.subarray(0, size);
  };
  return {
    read: (oid, most) => {
      const next = last.then(() => one(oid, most));
      last = next.catch(() => 'missing');
      return next;
    },
    close: () => child.stdin.end(),
  };
}

/** Bytes of a stream, taken in the sizes that are wanted. */
class ByteQueue {
  readonly #stream: Readable;
  #chunks: Buffer[] = [];
  #ended = false;

  constructor(stream: Readable) {
    this.#stream = stream;
    stream.on('end', () => {
      this.#ended = true;
    });
    stream.on('error', () => {
      this.#ended = true;
    });
  }

  async #more(): Promise<boolean> {
    for (;;) {
      const chunk = this.#stream.read() as Buffer | null;
      if (chunk !== null) {
        this.#chunks.push(chunk);
        return true;
      }
      if (this.#ended || this.#stream.readableEnded || this.#stream.destroyed) return false;
      // Those that do not come must not go on listening: thousands of objects are read from one stream.
      const come = new AbortController();
      const events = ['readable', 'end', 'close'];
      await Promise.race(events.map((event) => once(this.#stream, event, { signal: come.signal })));
      come.abort();
    }
  }

  async line(): Promise<string | null> {
    const parts: Buffer[] = [];
    for (;;) {
      const chunk = this.#chunks.shift();
      if (chunk === undefined) {
        if (!(await this.#more())) return null;
        continue;
      }
      const end = chunk.indexOf(10);
      if (end === -1) {
        parts.push(chunk);
        continue;
      }
      parts.push(chunk.subarray(0, end));
      if (end + 1 < chunk.length) this.#chunks.unshift(chunk.subarray(end + 1));
      return Buffer.concat(parts).toString('latin1');
    }
  }

  /** Takes that many bytes; null: the stream ended before, or they were not to be kept. */
  async take(count: number, keep: boolean): Promise<Buffer | null> {
    const parts: Buffer[] = [];
    let left = count;
    while (left > 0) {
      const chunk = this.#chunks.shift();
      if (chunk === undefined) {
        if (!(await this.#more())) return null;
        continue;
      }
      const part = chunk.subarray(0, left);
      if (keep) parts.push(part);
      left -= part.length;
      if (part.length < chunk.length) this.#chunks.unshift(chunk.subarray(part.length));
    }
    return keep ? Buffer.concat(parts, count) : null;
  }
}
