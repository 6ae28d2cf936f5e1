import { createWordFinder } from '../secrets/word-finder.ts';
import type { SecretMatch } from '../secrets/secret-match.ts';
import type { LineMap } from './line-map.ts';

/** What of a text must not be shown: every secret in it, wherever it stands, by whatever rule it was found. */
export type Hidden = {
  /** Stretches of bytes, sorted, not overlapping. */
  readonly ranges: readonly Range[];
  /** Takes the values out of a text that was made of it. */
  readonly hide: (text: string) => string;
};

type Range = { readonly start: number; readonly end: number };

const MASK = '[masked]';

const NOT_ASCII = /[\u0080-\u00FF]/;

/** Shorter ones would turn words into masks; longer ones do not stand there twice. */
const SHORTEST = 4;
const LONGEST = 300;
/** Values that are looked for a second time in a text, at most. */
const MOST = 500;

/** Nothing is hidden. */
export const NOTHING_HIDDEN: Hidden = { ranges: [], hide: (text) => text };

/** A value that was found once is hidden at its other places, too: beside an assignment, in a comment behind it. */
export function hiddenIn(bytes: Buffer, matches: readonly SecretMatch[]): Hidden {
  if (matches.length === 0) return NOTHING_HIDDEN;
  const values = [...new Set(matches.flatMap((match) => valuesOf(bytes, match)))].slice(0, MOST);
  const ranges: Range[] = matches.map((match) => widened(bytes, match));
  // The finder knows the cases of ASCII's letters only.
  const words = values.filter((value) => !NOT_ASCII.test(value));
  if (words.length > 0)
    createWordFinder([...new Set(words.map((word) => word.toLowerCase()))]).scan(bytes, (_word, start, end) =>
      ranges.push({ start, end }),
    );
  for (const value of values) if (NOT_ASCII.test(value)) ranges.push(...placesOf(bytes, Buffer.from(value, 'latin1')));
  const texts = values
    .map((value) => Buffer.from(value, 'latin1').toString('utf8'))
    .toSorted((a, b) => b.length - a.length);
  return {
    ranges: joined(ranges),
    hide: (text) => texts.reduce((rest, value) => rest.replaceAll(value, () => MASK), text),
  };
}

/** As bytes (latin-1): decoded, and as it was written. */
function valuesOf(bytes: Buffer, { secret, start, end }: SecretMatch): readonly string[] {
  return [secret, bytes.toString('latin1', start, Math.min(end, start + LONGEST + 1))].filter(
    ({ length }) => length >= SHORTEST && length <= LONGEST,
  );
}

/** What goes on without a gap may be the rest of the secret, where a rule stopped too early. */
function widened(bytes: Buffer, { start, end }: Range): Range {
  const least = Math.max(0, start - LONGEST);
  const most = Math.min(bytes.length, end + LONGEST);
  let from = start;
  let to = end;
  while (from > least && isWord(bytes[from - 1])) from -= 1;
  while (to < most && (isWord(bytes[to]) || (isJoint(bytes[to]) && isWord(bytes[to + 1])))) to += 1;
  return { start: from, end: to };
}

/** Letters and digits of ASCII, `_`, `-`, `+`. */
function isWord(byte: number | undefined): boolean {
  return byte !== undefined && /[A-Za-z0-9_+-]/.test(String.fromCharCode(byte));
}

/** What tokens have between words: `.`, `/`, `=`, `~`. */
function isJoint(byte: number | undefined): boolean {
  return byte === 0x2e || byte === 0x2f || byte === 0x3d || byte === 0x7e;
}

function placesOf(bytes: Buffer, value: Buffer): readonly Range[] {
  const found: Range[] = [];
  for (let at = bytes.indexOf(value); at !== -1; at = bytes.indexOf(value, at + value.length))
    found.push({ start: at, end: at + value.length });
  return found;
}

function joined(ranges: readonly Range[]): readonly Range[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/** How much of a line is shown: in front of the place, and from it on. */
const BEFORE = 80;
const BEHIND = 160;

type Excerpt = { readonly bytes: Buffer; readonly lines: LineMap; readonly at: number; readonly hidden: Hidden };

/** The line of a byte with every secret on it masked, cut around the place. */
export function excerptOf({ bytes, lines, at, hidden }: Excerpt): string {
  const { start, end } = lines.bounds(at);
  const from = characterStart(bytes, Math.max(start, at - BEFORE));
  const to = characterStart(bytes, Math.min(end, at + BEHIND));
  let shown = '';
  let next = from;
  for (const range of overlapping(hidden.ranges, from, to)) {
    shown += `${bytes.toString('utf8', next, Math.max(next, range.start))}${MASK}`;
    next = Math.max(next, range.end);
  }
  shown += next < to ? bytes.toString('utf8', next, to) : '';
  // eslint-disable-next-line no-control-regex
  return `${from > start ? '…' : ''}${shown.replaceAll(/[\u0000-\u001F\u007F-\u009F]+/g, ' ').trim()}${to < end ? '…' : ''}`;
}

/** No character of UTF-8 is cut. */
function characterStart(bytes: Buffer, at: number): number {
  let start = at;
  while (start > 0 && at - start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start -= 1;
  return start;
}

function overlapping(ranges: readonly Range[], from: number, to: number): readonly Range[] {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  const found: Range[] = [];
  for (let range = ranges[low]; range !== undefined && range.start < to; range = ranges[low + found.length])
    found.push(range);
  return found;
}
