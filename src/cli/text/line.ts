import type { Role, Style } from './style.ts';
import { cut, width } from './width.ts';

/** A piece of a line. `text` holds no control codes and no newline. */
export type Span = { readonly text: string; readonly role: Role };

/** Makes a span. */
export function span(text: string, role: Role = 'plain'): Span {
  return { text, role };
}

/** Joins spans to one painted line of at most `columns` columns; cutting happens before painting, so no code is ever cut. */
export function fitLine(spans: readonly Span[], columns: number, style: Style): string {
  const kept: Span[] = [];
  let left = columns;
  for (const { text, role } of spans) {
    const short = cut(text, left);
    if (short === '') continue;
    kept.push({ text: short, role });
    left -= width(short);
    if (short !== text) break;
  }
  while (kept.at(-1)?.text.trimEnd() === '') kept.pop();
  const last = kept.at(-1);
  if (last !== undefined) kept[kept.length - 1] = { text: last.text.trimEnd(), role: last.role };
  return kept.map(({ text, role }) => style.paint(role, text)).join('');
}
