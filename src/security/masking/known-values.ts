import { isBehindSign } from '../secrets/escaped-signs.ts';
import { MASKED, type Span } from './mask-text.ts';
import { type Needle, NeedleTable } from './needle-table.ts';

/** Finds many texts at once. */
export type Finder = {
  /** Adds what is to be found, which is read when something is looked for; what is known already is passed over. */
  readonly add: (needles: Iterable<Needle>) => void;
  /** Where they stand, by start, overlaps and all; nothing that reaches into a mask. */
  readonly find: (text: string) => readonly Span[];
  /** Where the longest end of the text begins that may turn out to be one of them, or to belong to one, with what follows; its length if none. */
  readonly openFrom: (text: string) => number;
  /** How many characters the longest end of the text has that is the beginning of one of them. */
  readonly unfinished: (text: string) => number;
};

/** Base64 that may share bits with the value: one character before, one and the padding behind. */
const SHARED_BEHIND = 3;

const isWordCode = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95 || (code >= 97 && code <= 122) || code > 127;

const isBase64Code = (code: number): boolean =>
  (code >= 47 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  code === 43 ||
  code === 45 ||
  code === 95;

/** Makes a finder that knows nothing yet. */
export function createFinder(): Finder {
  const known = new NeedleTable();
  let waiting: Iterable<Needle>[] = [];
  // All the ways in which a value may be written are many: they are worked out for the first text, and most that start br have none.
  const upToDate = (): NeedleTable => {
    for (const needles of waiting) for (const needle of needles) known.add(needle);
    waiting = [];
    return known;
  };
  return {
    add: (needles) => {
      waiting.push(needles);
    },
    find: (text) => {
      const table = upToDate();
      const spans: Span[] = [];
      if (table.isEmpty) return spans;
      table.visit(text, 0, (needle, start) => {
        const span = text.startsWith(needle.text, start) ? reach(text, needle, start) : null;
        if (span !== null) spans.push(span);
      });
      return spans.length > 0 && text.includes(MASKED) ? outsideMasks(text, spans) : spans;
    },
    openFrom: (text) => {
      const table = upToDate();
      if (table.isEmpty) return openMask(text);
      const end = table.shortEnd(text);
      let open = end === 0 ? text.length : withShared(text, text.length - end);
      table.visit(text, Math.max(0, text.length - table.longest - SHARED_BEHIND), (needle, start) => {
        if (start <= open && mayGoOn(text, needle, start)) open = Math.min(open, withShared(text, start));
      });
      return Math.min(open, openMask(text));
    },
    unfinished: (text) => {
      const table = upToDate();
      if (table.isEmpty) return 0;
      let open = text.length - table.shortEnd(text);
      table.visit(text, Math.max(0, text.length - table.longest), (needle, start) => {
        if (start < open && needle.text.startsWith(text.slice(start))) open = start;
      });
      return text.length - open;
    },
  };
}

/** With the character before, if it may hold bits of what is base64. */
function withShared(text: string, start: number): number {
  return start > 0 && isBase64Code(text.charCodeAt(start - 1)) ? start - 1 : start;
}

/** The span of a needle that stands there; null where it is part of a longer word and must not be. */
function reach(text: string, needle: Needle, at: number): Span | null {
  let [start, end] = [at, at + needle.text.length];
  if (needle.word === true) {
    if (isWordCode(text.charCodeAt(end))) return null;
    if (isWordCode(text.charCodeAt(start - 1)) && !isBehindSign(text, start)) return null;
  }
  // The letter of an escape (`\n`) is none of base64.
  if (needle.before === true && isBase64Code(text.charCodeAt(start - 1)) && text[start - 2] !== '\\') start -= 1;
  if (needle.behind !== true) return { start, end };
  if (isBase64Code(text.charCodeAt(end))) end += 1;
  while (end < at + needle.text.length + SHARED_BEHIND && text[end] === '=') end += 1;
  return { start, end };
}

/** Whether what stands at the end of the text may be the needle, or may belong to it, depending on what follows. */
function mayGoOn(text: string, needle: Needle, start: number): boolean {
  const rest = text.length - start;
  if (needle.text.length > rest) return needle.text.startsWith(text.slice(start));
  const undecided = needle.behind === true ? SHARED_BEHIND : needle.word === true ? 1 : 0;
  return rest < needle.text.length + undecided && text.startsWith(needle.text, start);
}

/** Where a mask begins that the end of the text cuts. */
function openMask(text: string): number {
  for (let length = MASKED.length - 1; length > 0; length -= 1)
    if (text.endsWith(MASKED.slice(0, length))) return text.length - length;
  return text.length;
}

/** What was masked before is no part of a secret: masking twice changes nothing. */
function outsideMasks(text: string, spans: readonly Span[]): readonly Span[] {
  const masks: number[] = [];
  for (let at = text.indexOf(MASKED); at >= 0; at = text.indexOf(MASKED, at + MASKED.length)) masks.push(at);
  let next = 0;
  return spans.filter(({ start, end }) => {
    while (next < masks.length && (masks[next] ?? 0) + MASKED.length <= start) next += 1;
    return (masks[next] ?? text.length) >= end;
  });
}
