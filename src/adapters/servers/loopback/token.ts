import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** How a token begins: by it the masker knows one, wherever it is printed (`security/masking/masker.ts`). */
const MARK = 'brt_';

/** Tokens of one server: each names who it was made for, and only its server can have made it. */
export class Tokens {
  readonly #secret = randomBytes(32);

  /** The value of `Authorization` for someone. */
  authorization(subject: string): string {
    const name = Buffer.from(subject).toString('base64url');
    return `Bearer ${MARK}${name}${name === '' ? '' : '.'}${this.#proof(subject).toString('base64url')}`;
  }

  /** Who a header's value was made for; null when it was not made here. */
  subject(header: string | undefined): string | null {
    // OTEL_EXPORTER_OTLP_HEADERS is percent-encoded, and sent as it stands by agents that do not decode it.
    const token = /^Bearer(?: |%20)brt_([\w-]*?)\.?([\w-]{43})$/iu.exec(header ?? '');
    if (token === null) return null;
    const subject = Buffer.from(token[1] ?? '', 'base64url').toString();
    const [proof, given] = [this.#proof(subject), Buffer.from(token[2] ?? '', 'base64url')];
    return given.length === proof.length && timingSafeEqual(given, proof) ? subject : null;
  }

  #proof(subject: string): Buffer {
    return createHmac('sha256', this.#secret).update(subject).digest();
  }
}
