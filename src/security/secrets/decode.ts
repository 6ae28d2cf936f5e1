import type { Encoding, TextToScan } from './secret-match.ts';
import type { TokenRuns } from './token-runs.ts';

/** A stretch of a text that was written in another way, and what it says. */
export type DecodedPiece = {
  readonly encoding: Encoding;
  /** Byte offsets in the text around it. */
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array;
};

/** Shorter ones hold no secret that anybody would encode. */
const SHORTEST_BASE64 = 20;
const SHORTEST_HEX = 32;
/** Longer ones are files of their own: their first megabyte is looked at. */
const LONGEST = 1 << 20;

/** Everything in a text that is written as base64, hex, percent escapes or character escapes, and says something printable. */
export function decodedPieces({ bytes }: TextToScan, runs: TokenRuns): readonly DecodedPiece[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return [...fromRuns(buffer, runs), ...escaped(buffer, '%', PERCENT), ...escaped(buffer, '\\', ESCAPE)];
}

/** Runs of the alphabets. */
function fromRuns(buffer: Buffer, { starts, ends }: TokenRuns): DecodedPiece[] {
  const pieces: DecodedPiece[] = [];
  for (const [index, start] of starts.entries()) {
    const end = ends[index] ?? start;
    if (end - start < SHORTEST_BASE64) continue;
    // A run may hold a name, or signs of its own, beside what is encoded.
    for (const part of buffer.toString('latin1', start, end).matchAll(/[A-Za-z0-9+/_=-]{20,}/g)) {
      const from = start + part.index;
      const to = from + part[0].length;
      const piece = /^[0-9a-fA-F]+$/.test(part[0]) ? fromHex(buffer, from, to) : fromBase64(buffer, from, to);
      if (piece !== null) pieces.push(piece);
    }
  }
  return pieces;
}

function fromHex(buffer: Buffer, start: number, end: number): DecodedPiece | null {
  // Digits alone are base64, too.
  if (end - start < SHORTEST_HEX || (end - start) % 2 === 1) return fromBase64(buffer, start, end);
  const bytes = Buffer.from(buffer.toString('latin1', start, Math.min(end, start + LONGEST)), 'hex');
  return isText(bytes) ? { encoding: 'hex', start, end, bytes } : fromBase64(buffer, start, end);
}

function fromBase64(buffer: Buffer, start: number, end: number): DecodedPiece | null {
  // `NAME=dmFsdWU=`: what is before the first sign of equality is no part of it, unless it is the end.
  const text = buffer.toString('latin1', start, Math.min(end, start + LONGEST));
  const body = /^(?:[A-Za-z0-9_-]{1,64}=(?=[^=]))?/.exec(text)?.[0].length ?? 0;
  const encoded = text.slice(body);
  if (encoded.length < SHORTEST_BASE64 || !isText(Buffer.from(encoded.slice(0, 16), 'base64'))) return null;
  const bytes = Buffer.from(encoded, 'base64');
  return isText(bytes) ? { encoding: 'base64', start: start + body, end, bytes } : null;
}

/** Printable ASCII, white space, or UTF-8 beyond it, with at most one byte in fifty that is not. */
function isText(bytes: Uint8Array): boolean {
  if (bytes.length < 8) return false;
  let odd = 0;
  for (const byte of bytes) if ((byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) || byte >= 127) odd += 1;
  return odd <= bytes.length / 50;
}

const PERCENT = /%([2-7][0-9A-Fa-f])/g;
const ESCAPE = /\\(?:u00|x)([2-7][0-9A-Fa-f])/g;
/** How far a word with escapes goes on both sides of one. */
const WORD = 2048;

/** Words that have escapes in them, with the escapes undone. */
function escaped(buffer: Buffer, sign: '%' | '\\', escape: RegExp): DecodedPiece[] {
  const pieces: DecodedPiece[] = [];
  let at = buffer.indexOf(sign);
  while (at !== -1) {
    let next = at + 1;
    if (isEscape(buffer, at, sign)) {
      const start = wordStart(buffer, at);
      const end = wordEnd(buffer, at);
      const text = buffer.toString('latin1', start, end);
      const plain = text.replace(escape, (_all: string, digits: string) =>
        String.fromCharCode(Number.parseInt(digits, 16)),
      );
      pieces.push({ encoding: sign === '%' ? 'percent' : 'escape', start, end, bytes: Buffer.from(plain, 'latin1') });
      next = end;
    }
    at = buffer.indexOf(sign, next);
  }
  return pieces;
}

function isEscape(buffer: Buffer, at: number, sign: '%' | '\\'): boolean {
  return (sign === '%' ? /^%[2-7][0-9A-Fa-f]/ : /^\\(?:u00|x)[2-7][0-9A-Fa-f]/).test(
    buffer.toString('latin1', at, at + 6),
  );
}

/** White space and quotes end a word. */
function endsWord(byte: number | undefined): boolean {
  return byte === undefined || byte <= 32 || byte === 34 || byte === 39 || byte === 96;
}

function wordStart(buffer: Buffer, at: number): number {
  let start = at;
  while (start > 0 && at - start < WORD && !endsWord(buffer[start - 1])) start -= 1;
  return start;
}

function wordEnd(buffer: Buffer, at: number): number {
  let end = at;
  while (end < buffer.length && end - at < WORD && !endsWord(buffer[end])) end += 1;
  return end;
}
