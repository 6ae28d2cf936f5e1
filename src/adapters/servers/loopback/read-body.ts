import type { IncomingMessage } from 'node:http';
import { gunzip } from 'node:zlib';
import type { Bytes } from '../../../model/units.ts';

/** A body as sent, and inflated, may have so many bytes. */
export const MOST_SENT: Bytes = 8 << 20;
const MOST_INFLATED: Bytes = 32 << 20;
/** Bytes of bodies that are held at a time, what is being inflated counted as if it were as large as it may be. */
const MOST_HELD: Bytes = 96 << 20;

/** A body, or with what status it is refused. */
export type Body =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly status: 400 | 413 | 415 | 429; readonly message: string };

const TOO_LARGE: Body = { ok: false, status: 413, message: 'A body may have 8 MiB, and 32 MiB when inflated.' };
const BUSY: Body = { ok: false, status: 429, message: 'Too much at once.' };

/** Reads bodies within bounds that all of a server's requests share. */
export class Bodies {
  #held = 0;

  /** Reads to the end. What has come of a body that is refused is let go of. */
  async read(request: IncomingMessage): Promise<Body> {
    const coding = (request.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
    if (coding !== 'identity' && coding !== 'gzip')
      return { ok: false, status: 415, message: 'A body may be compressed by gzip, and in no other way.' };
    if (Number(request.headers['content-length'] ?? 0) > MOST_SENT) return TOO_LARGE;
    const sent = await this.#collect(request);
    return sent.ok && coding === 'gzip' ? await this.#inflate(sent.bytes) : sent;
  }

  async #collect(request: IncomingMessage): Promise<Body> {
    const chunks: Buffer[] = [];
    let size = 0;
    try {
      // Stopping early must not cut the connection: the answer comes by it.
      for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
        size += chunk.length;
        this.#held += chunk.length;
        if (size > MOST_SENT) return TOO_LARGE;
        if (this.#held > MOST_HELD) return BUSY;
        chunks.push(chunk);
      }
      return { ok: true, bytes: Buffer.concat(chunks) };
    } catch {
      return { ok: false, status: 400, message: 'The body ended early.' };
    } finally {
      this.#held -= size;
    }
  }

  async #inflate(bytes: Uint8Array): Promise<Body> {
    if (this.#held + MOST_INFLATED > MOST_HELD) return BUSY;
    this.#held += MOST_INFLATED;
    try {
      return await new Promise<Body>((resolve) => {
        gunzip(bytes, { maxOutputLength: MOST_INFLATED }, (error, inflated) => {
          if (error === null) resolve({ ok: true, bytes: inflated });
          else if ('code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') resolve(TOO_LARGE);
          else resolve({ ok: false, status: 400, message: 'The body is not what gzip writes.' });
        });
      });
    } finally {
      this.#held -= MOST_INFLATED;
    }
  }
}
