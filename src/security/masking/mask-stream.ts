import { type Span, withoutSpans } from './mask-text.ts';
import { type Masker, maskWith, secretSpans } from './masker.ts';

/** Masks a text that comes in pieces: what comes out together is what the masker makes of the whole. */
export type MaskStream = {
  /** Takes a piece and gives what is sure by now, which may be nothing. */
  readonly write: (chunk: string) => string;
  /** Gives the rest. Another text may follow. */
  readonly end: () => string;
};

/**
 * The most of a line that is held back, in characters, besides the beginning of a known value. What is told by its shape stands
 * in one line, or is a private key; in a longer line, such a secret may be missed where the line is cut. Known values never are.
 */
const LONGEST_LINE = 64 * 1024;

/** A long line is cut where no token goes on, if there is such a place in its last characters. */
const CUT_WITHIN = 8 * 1024;

/** A private key that does not end within this is none. */
const LONGEST_KEY = 16 * 1024;

const KEY_BEGIN = '-----BEGIN ';
const KEY_END = '-----END ';

/** A text that is held: its first characters may be out already. */
type Held = {
  readonly text: string;
  /** Characters that are out, and are here as what stands before the rest: 0 or 1. */
  readonly before: number;
  /** How many of those behind are part of a secret whose mask is out. */
  readonly covered: number;
};

const NOTHING: Held = { text: '', before: 0, covered: 0 };

/** Makes a stream that knows what the masker knows, whenever it learns it. */
export function createMaskStream({ known }: Pick<Masker, 'known'>): MaskStream {
  let held = NOTHING;
  const give = (upTo: (spans: readonly Span[]) => number): string => {
    const spans = secretSpans(held.text, known);
    const cut = upTo(spans);
    if (cut <= held.before) return '';
    const given = giveUpTo(held, cut, spans);
    held = given.held;
    return given.changed ? maskWith(given.masked, known) : given.masked;
  };
  return {
    write: (chunk) => {
      held = { ...held, text: held.text + chunk };
      const long = held.text.length - held.before > LONGEST_LINE;
      return long || chunk.includes('\n') ? give((spans) => sureUpTo(held, spans, known)) : '';
    },
    end: () => {
      const rest = give(() => held.text.length);
      held = NOTHING;
      return rest;
    },
  };
}

/** Up to where nothing that follows can change what is masked: whole lines, unless one is too long to hold. */
function sureUpTo({ text, before }: Held, spans: readonly Span[], known: Masker['known']): number {
  const open = Math.min(known.openFrom(text), openKey(text));
  const lineOf = (at: number): number => (at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);
  let cut = lineOf(open);
  // Not within what is masked: what stands beside it must be looked through together with the mask.
  for (const { start, end } of spans.toReversed()) if (start < cut && end > cut) cut = lineOf(start);
  return cut > before || text.length - before <= LONGEST_LINE ? cut : lastBreak(text, open);
}

/** Where a private key begins that has not ended. */
function openKey(text: string): number {
  const begin = text.lastIndexOf(KEY_BEGIN);
  const open = begin >= 0 && text.length - begin < LONGEST_KEY && !text.includes(KEY_END, begin);
  return open && /PRIVATE|^.{0,40}$/s.test(text.slice(begin, begin + 60)) ? begin : text.length;
}

/** Behind the last character before `end` that parts tokens, if it is near; never within a character of two units. */
function lastBreak(text: string, end: number): number {
  for (let at = end; at > Math.max(0, end - CUT_WITHIN); at -= 1) if (/[\s"'<>,;]/.test(text[at - 1] ?? '')) return at;
  return /[\uD800-\uDBFF]/.test(text[end - 1] ?? '') ? end - 1 : end;
}

/** What is out with this, and what stays. A secret that lies across the cut is masked now, and what is left of it later dropped. */
function giveUpTo(
  { text, before, covered }: Held,
  cut: number,
  spans: readonly Span[],
): { readonly masked: string; readonly changed: boolean; readonly held: Held } {
  let start = before + covered;
  const later: Span[] = [];
  for (const span of spans) {
    if (span.start >= cut) break;
    // Goes on with what is masked already.
    if (covered > 0 && span.start < start) start = Math.max(start, span.end);
    else if (span.end > start) later.push({ start: Math.max(span.start, start), end: span.end });
  }
  const end = later.at(-1)?.end ?? start;
  const masked = start >= cut ? '' : withoutSpans(text.slice(0, Math.max(cut, end)), later).slice(start);
  const rest = { text: text.slice(cut - 1), before: 1, covered: Math.max(0, end - cut) };
  return { masked, changed: later.length > 0, held: rest };
}
