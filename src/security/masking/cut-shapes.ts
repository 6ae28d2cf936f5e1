import type { Span } from './mask-text.ts';

/** Ends a text that was cut: whoever cuts does so before it is masked, perhaps within a secret. */
export const CUT = '…';

/** So much before the cut is looked at. */
const LONGEST = 256;

/** The beginning of a token, with something of its own in it: `npm_config…` is a name. */
const TOKEN =
  /(?<![A-Za-z0-9_])(?:sk-(?:ant|proj|svcacct|or-v1)-|[rs]k_(?:live|test)_|gh[pousr]_|github_pat_|glpat-|npm_|xox[abeoprs]-|AKIA|ASIA|AIza|brt?_|[Bb]earer )(?=[A-Za-z0-9_.~+/=-]{0,250}[0-9A-Z])[A-Za-z0-9_.~+/=-]{1,250}$/;

/** What follows the user in a URL, and is no port. */
const PASSWORD = /(:\/\/[^\s/?#:@"'<>\\]{0,100}:)(?!\d{1,5}$)[^\s/?#"'<>\\]{1,150}$/;

/** Secrets of which a text has the beginning only, because it was cut there. */
export function findCutShapes(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let end = text.indexOf(CUT); end >= 0; end = text.indexOf(CUT, end + 1)) {
    const from = Math.max(0, end - LONGEST);
    const head = text.slice(from, end);
    const found = TOKEN.exec(head);
    if (found !== null) spans.push({ start: from + found.index, end });
    const password = PASSWORD.exec(head);
    if (password !== null) spans.push({ start: from + password.index + (password[1] ?? '').length, end });
  }
  return spans;
}
