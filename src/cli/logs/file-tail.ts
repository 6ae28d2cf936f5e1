import { open } from 'node:fs/promises';
import type { TextStream } from '../../app.ts';

const CHUNK = 64 * 1024;

/** Reads what was added to a file since the last time, masked, in whole lines. */
export class FileTail {
  readonly #path: string;
  readonly #masked: TextStream;
  #offset = 0;
  #partial = '';
  #decoder = new TextDecoder();

  constructor(path: string, masked: TextStream) {
    this.#path = path;
    this.#masked = masked;
  }

  /** The new lines; `last`: nothing more will come, so that an unfinished line counts too. A file that is not there has none. */
  async read(last: boolean): Promise<readonly string[]> {
    const lines = (this.#partial + this.#masked.write(await this.#added()) + (last ? this.#masked.end() : '')).split(
      '\n',
    );
    this.#partial = lines.pop() ?? '';
    if (last && this.#partial !== '') {
      lines.push(this.#partial);
      this.#partial = '';
    }
    return lines;
  }

  async #added(): Promise<string> {
    let file;
    try {
      file = await open(this.#path, 'r');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
      throw error;
    }
    try {
      let text = '';
      for (;;) {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(CHUNK), 0, CHUNK, this.#offset);
        if (bytesRead === 0) return text;
        this.#offset += bytesRead;
        text += this.#decoder.decode(buffer.subarray(0, bytesRead), { stream: true });
      }
    } finally {
      await file.close();
    }
  }
}
