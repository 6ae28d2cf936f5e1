import { open } from 'node:fs/promises';
import { StringDecoder } from 'node:string_decoder';
import type { OutputLine } from '../../../ports/process.ts';
import type { Growth } from './growth.ts';

/** Longer lines are cut. An agent's longest seen lines are some 100 KB; this is what a mistake may cost in memory. */
export const longestLine: number = 16 * 1024 * 1024;

/** How much is read at once, in bytes: little at first, because most programs write little and each has two logs. */
const firstChunk = 4 * 1024;
const largestChunk = 256 * 1024;
const newline = 0x0a;
const carriageReturn = 0x0d;

/**
 * The lines of a growing file, from a byte offset that begins a line. Reads on only when asked for more, so that a slow reader
 * costs no memory; ends when growth is over and all was read. A file that is cut short under us gives nothing until it
 * has outgrown the place again; one that is missing has no lines.
 */
export async function* readLines(file: string, from: number, growth: Growth): AsyncGenerator<OutputLine, void, void> {
  const handle = await open(file).catch(() => null);
  if (handle === null) return;
  try {
    const splitter = splitLines(from);
    let chunk = Buffer.allocUnsafe(firstChunk);
    for (let position = from; ;) {
      // Both before the read: what is written after it makes news.
      const { closed, count } = growth;
      const { bytesRead } = await handle.read(chunk, 0, chunk.length, position);
      position += bytesRead;
      if (bytesRead > 0) yield* splitter.push(chunk.subarray(0, bytesRead));
      if (bytesRead === chunk.length && bytesRead < largestChunk)
        chunk = Buffer.allocUnsafeSlow(Math.min(largestChunk, chunk.length * 8));
      if (bytesRead > 0) continue;
      if (closed) break;
      await growth.after(count);
    }
    yield* splitter.end();
  } finally {
    await handle.close();
  }
}

/** Cuts a stream of bytes into lines. What `push` is given may be overwritten when its lines are taken. */
export type LineSplitter = {
  push(chunk: Buffer): Generator<OutputLine, void, void>;
  end(): Generator<OutputLine, void, void>;
};

/** A splitter for bytes that begin at `offset`, with lines of at most `longest` bytes. */
export function splitLines(offset: number, longest: number = longestLine): LineSplitter {
  let start = offset;
  let kept: Buffer[] = [];
  let keptLength = 0;
  let length = 0;
  let lastByte = -1;
  const keep = (bytes: Buffer): Buffer => bytes.subarray(0, Math.max(0, longest - keptLength));
  const take = (bytes: Buffer, terminated: boolean): OutputLine => {
    const total = length + bytes.length;
    lastByte = bytes.at(-1) ?? lastByte;
    const content = total - (terminated && lastByte === carriageReturn ? 1 : 0);
    const whole = kept.length === 0 ? keep(bytes) : Buffer.concat([...kept, keep(bytes)]);
    const line = { text: textOf(whole.subarray(0, content), content > whole.length), offset: start, length: content };
    start += total + 1;
    kept = [];
    keptLength = 0;
    length = 0;
    lastByte = -1;
    return line;
  };
  return {
    *push(chunk) {
      let at = 0;
      for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, at)) {
        const bytes = chunk.subarray(at, end);
        at = end + 1;
        yield take(bytes, true);
      }
      const rest = chunk.subarray(at);
      if (rest.length === 0) return;
      const copy = Buffer.from(keep(rest));
      if (copy.length > 0) kept.push(copy);
      keptLength += copy.length;
      length += rest.length;
      lastByte = rest.at(-1) ?? lastByte;
    },
    *end() {
      if (length > 0) yield take(Buffer.alloc(0), false);
    },
  };
}

/** A cut line does not end in half a character. */
function textOf(bytes: Buffer, cut: boolean): string {
  return cut ? new StringDecoder('utf8').write(bytes) : bytes.toString('utf8');
}
