/** Shown in place of a secret, however long it is. */
export const MASKED = '[masked]';

/**
 * Shown in place of one that is shorter than that word, always the same: text that is masked never grows, so that logs can be
 * masked in place.
 */
export const MASKED_SHORT = '***';

/** Offsets in a text, `end` behind the last character. */
export type Span = { readonly start: number; readonly end: number };

/** Spans as the fewest that cover the same, in order. Those that only touch stay apart. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  if (spans.length < 2) return spans;
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last === undefined || span.start >= last.end) merged.push(span);
    else if (span.end > last.end) merged[merged.length - 1] = { start: last.start, end: span.end };
  }
  return merged;
}

/** A text without what lies in the spans, which are in order and do not overlap. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of spans) {
    masked += text.slice(at, start) + (end - start < MASKED.length ? MASKED_SHORT : MASKED);
    at = end;
  }
  return at === 0 ? text : masked + text.slice(at);
}
