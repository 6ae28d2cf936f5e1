import { closeSync, openSync, readSync } from 'node:fs';
import { isSystemError } from '../../../lib/system-error.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import { systemReason } from './skips.ts';

const NEWLINE = 10;
const RETURN = 13;
const FIRST_BYTES = 1 << 20;

/** A longer line is passed over: it would have to be held as a whole. */
const LONGEST_LINE = 64 << 20;

/** What was read of a file. */
type Size = { readonly bytes: number; readonly tooLong: number };

/**
 * Reads files line by line. One buffer serves all files: it grows to what the longest line takes. A line is good until the next one
 * comes.
 */
export class LineReader {
  #buffer: Buffer = Buffer.allocUnsafe(FIRST_BYTES);

  /**
   * Calls back with each line that is not empty, without its end. `whole`: its end is there; the last line of a file that is being
   * written may be half. An error says why the file cannot be read, or only up to there.
   */
  read(file: string, each: (line: Buffer, whole: boolean) => void): Result<Size, string> {
    let handle: number | null = null;
    try {
      handle = openSync(file, 'r');
      return ok(this.#lines(handle, each));
    } catch (error) {
      if (isSystemError(error)) return err(systemReason(error));
      throw error;
    } finally {
      if (handle !== null) closeSync(handle);
    }
  }

  #lines(handle: number, each: (line: Buffer, whole: boolean) => void): Size {
    let [bytes, held, tooLong] = [0, 0, 0];
    let skipping = false;
    for (;;) {
      if (held === this.#buffer.length && !this.#grow()) {
        tooLong += 1;
        [skipping, held] = [true, 0];
      }
      const count = readSync(handle, this.#buffer, held, this.#buffer.length - held, null);
      if (count === 0) break;
      bytes += count;
      const end = held + count;
      let start = 0;
      // What was held has no line end.
      for (let at = this.#find(held, end); at !== -1; at = this.#find(start, end)) {
        if (!skipping) this.#tell(start, at, each, true);
        skipping = false;
        start = at + 1;
      }
      held = skipping ? 0 : end - start;
      if (start > 0 && held > 0) this.#buffer.copyWithin(0, start, end);
    }
    if (held > 0) this.#tell(0, held, each, false);
    return { bytes, tooLong };
  }

  #find(from: number, end: number): number {
    const at = this.#buffer.indexOf(NEWLINE, from);
    return at < end ? at : -1;
  }

  #tell(start: number, end: number, each: (line: Buffer, whole: boolean) => void, whole: boolean): void {
    const last = end > start && this.#buffer[end - 1] === RETURN ? end - 1 : end;
    if (last > start) each(this.#buffer.subarray(start, last), whole);
  }

  #grow(): boolean {
    if (this.#buffer.length >= LONGEST_LINE) return false;
    const larger = Buffer.allocUnsafe(this.#buffer.length * 2);
    this.#buffer.copy(larger);
    this.#buffer = larger;
    return true;
  }
}
