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
const SHORTEST_ESCAPED = 12;
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
    // A run may hold a name, or signs of its own, beside what is encoded.
    for (let from = start; end - from >= SHORTEST_BASE64;) {
      let to = from;
      while (to < end && ENCODED[buffer[to] ?? 0] === 1) to += 1;
      const piece = to - from < SHORTEST_BASE64 ? null : fromPart(buffer, from, to);
      if (piece !== null) pieces.push(piece);
      from = to + 1;
    }
  }
  return pieces;
}

const ENCODED = tableOf(/[A-Za-z0-9+/_=-]/);
/** What begins a byte that can be read: in hex; in base64, where it begins three of them. */
const READABLE_HEX = tableOf(/[02-7]/);
const READABLE_BASE64 = tableOf(/[CI-Za-f]/);
const HEX = tableOf(/[0-9A-Fa-f]/);

function tableOf(chars: RegExp): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, code) => (chars.test(String.fromCharCode(code)) ? 1 : 0));
}

function fromPart(buffer: Buffer, start: number, end: number): DecodedPiece | null {
  const body = bodyOf(buffer, start, end);
  return (isReadable(buffer, body, 2) ? fromHex(buffer, body, end) : null) ?? fromBase64(buffer, body, end);
}

const EQUALS = 61;
const LONGEST_NAME = 64;

/** `NAME=dmFsdWU=`: what is before the first sign of equality is no part of what is encoded, unless it is the end. */
function bodyOf(buffer: Buffer, start: number, end: number): number {
  const sign = buffer.subarray(start, Math.min(end, start + LONGEST_NAME + 1)).indexOf(EQUALS);
  const named = sign > 0 && start + sign + 1 < end && buffer[start + sign + 1] !== EQUALS;
  return named ? start + sign + 1 : start;
}

/** Whether the first sixteen characters can be text: random ones are not, and most are random. */
function isReadable(buffer: Buffer, start: number, step: 2 | 4): boolean {
  const table = step === 2 ? READABLE_HEX : READABLE_BASE64;
  for (let at = start; at < start + 16; at += step) if (table[buffer[at] ?? 0] !== 1) return false;
  return true;
}

function fromHex(buffer: Buffer, start: number, end: number): DecodedPiece | null {
  // Digits alone are base64, too.
  if (end - start < SHORTEST_HEX || (end - start) % 2 === 1) return null;
  for (let at = start; at < end; at += 1) if (HEX[buffer[at] ?? 0] !== 1) return null;
  const bytes = Buffer.from(buffer.toString('latin1', start, Math.min(end, start + LONGEST)), 'hex');
  return isText(bytes) ? { encoding: 'hex', start, end, bytes } : null;
}

function fromBase64(buffer: Buffer, start: number, end: number): DecodedPiece | null {
  if (end - start < SHORTEST_BASE64 || !isReadable(buffer, start, 4)) return null;
  if (!isText(Buffer.from(buffer.toString('latin1', start, start + 16), 'base64'))) return null;
  const bytes = Buffer.from(buffer.toString('latin1', start, Math.min(end, start + LONGEST)), 'base64');
  return isText(bytes) ? { encoding: 'base64', start, end, bytes } : null;
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
const WORD = 16_384;

/** Words that have escapes in them, with the escapes undone. */
function escaped(buffer: Buffer, sign: '%' | '\\', escape: RegExp): DecodedPiece[] {
  const pieces: DecodedPiece[] = [];
  let at = buffer.indexOf(sign);
  while (at !== -1) {
    let next = at + 1;
    if (isEscape(buffer, at, sign)) {
      const start = wordStart(buffer, at);
      const end = wordEnd(buffer, at);
      next = end;
      if (end - start >= SHORTEST_ESCAPED) pieces.push(unescaped(buffer, { start, end, sign, escape }));
    }
    at = buffer.indexOf(sign, next);
  }
  return pieces;
}

function isEscape(buffer: Buffer, at: number, sign: '%' | '\\'): boolean {
  if (sign === '%') return isDigits(buffer, at + 1);
  if (buffer[at + 1] === 120) return isDigits(buffer, at + 2);
  return buffer[at + 1] === 117 && buffer[at + 2] === 48 && buffer[at + 3] === 48 && isDigits(buffer, at + 4);
}

/** Two hex digits of something printable. */
function isDigits(buffer: Buffer, at: number): boolean {
  const first = buffer[at] ?? 0;
  return first >= 50 && first <= 55 && HEX[buffer[at + 1] ?? 0] === 1;
}

type Escaped = { readonly start: number; readonly end: number; readonly sign: '%' | '\\'; readonly escape: RegExp };

function unescaped(buffer: Buffer, { start, end, sign, escape }: Escaped): DecodedPiece {
  const plain = buffer
    .toString('latin1', start, end)
    .replace(escape, (_all: string, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
  return { encoding: sign === '%' ? 'percent' : 'escape', start, end, bytes: Buffer.from(plain, 'latin1') };
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
