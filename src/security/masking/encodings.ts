import { escapedForms, jsonForms, numericForms } from './escapes.ts';
import type { Needle } from './needle-table.ts';

/** Longer values are found by pieces of this many characters, the last up to twice as long: what is found is bounded. */
const PIECE = 1024;

/** Where programs break lines of base64 (MIME, PEM) and of hex (`xxd -p`), in characters. */
const BASE64_WIDTHS = [76, 64];
const HEX_WIDTH = 60;

/** Pieces of an encoding shorter than this are anybody's. */
const SHORTEST_PIECE = 16;

/**
 * Everything as which a value may stand in a text: escaped, in base64 at whichever of the three places it begins in a group of
 * bytes, in hex, by numbers of characters. `word`: as it is only where it is a word of its own.
 */
export function* needlesOf(value: string, word: boolean): Generator<Needle, void, void> {
  for (const piece of piecesOf(value)) {
    for (const text of escapedForms(piece)) yield { text, word: word && text === piece };
    for (const text of numericForms(piece)) yield { text };
    yield* base64Needles(piece, 'utf8');
    // PowerShell's -EncodedCommand, and what .NET calls Unicode.
    yield* base64Needles(piece, 'utf16le');
    for (const text of jsonForms(piece)) if (text !== piece) yield* base64Needles(text, 'utf8');
  }
  yield* wrapped(value);
}

function* piecesOf(value: string): Generator<string, void, void> {
  let at = 0;
  while (value.length - at >= 2 * PIECE) {
    // Not within a character of two units.
    const end = at + PIECE + ((value.codePointAt(at + PIECE - 1) ?? 0) > 0xffff ? 1 : 0);
    yield value.slice(at, end);
    at = end;
  }
  yield value.slice(at);
}

/** Base64 of bytes that stand somewhere among others: what no other byte has a part in. */
function* base64Needles(text: string, encoding: 'utf8' | 'utf16le'): Generator<Needle, void, void> {
  const bytes = Buffer.from(`\0\0${text}`, encoding);
  const first = encoding === 'utf8' ? 2 : 4;
  for (let before = 0; before < 3; before += 1) {
    const whole = bytes.toString('base64', first - before);
    const bits = (bytes.length - first + before) * 8;
    const found = whole.slice(before === 0 ? 0 : before + 1, Math.floor(bits / 6));
    const edges = { before: before > 0, behind: bits % 6 > 0 };
    yield { text: found, ...edges };
    if (!SIGNS_OF_BASE64.test(found)) continue;
    yield { text: found.replaceAll('+', '-').replaceAll('/', '_'), ...edges };
    yield { text: found.replaceAll('/', '\\/'), ...edges };
    yield { text: found.replaceAll('+', '%2B').replaceAll('/', '%2F'), ...edges };
    yield { text: found.replaceAll('+', '%2b').replaceAll('/', '%2f'), ...edges };
  }
}

const SIGNS_OF_BASE64 = /[+/]/;

/** Lines of encodings that are broken into lines, from the beginning of the value on. */
function* wrapped(value: string): Generator<Needle, void, void> {
  const bytes = Buffer.from(value, 'utf8');
  const open = bytes.length % 3 !== 0;
  const base64 = bytes
    .toString('base64')
    .replaceAll('=', '')
    .slice(0, open ? -1 : undefined);
  for (const width of BASE64_WIDTHS) if (base64.length > width) yield* rows(base64, width);
  const hex = bytes.toString('hex');
  if (hex.length > HEX_WIDTH) yield* rows(hex, HEX_WIDTH);
}

function* rows(text: string, width: number): Generator<Needle, void, void> {
  for (let at = 0; text.length - at >= SHORTEST_PIECE; at += width) yield { text: text.slice(at, at + width) };
}
