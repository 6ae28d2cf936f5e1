import type { Place } from '../../model/failure.ts';
import { plainText } from '../../views/plain-text.ts';
import { showHidden } from './hidden-values.ts';
import { cut, width } from './width.ts';

/** How much room an excerpt has, and what is taken out of it. */
export type ExcerptView = { readonly columns: number; readonly mask: (text: string) => string };

/** The line a place names, with its number, and a caret under the column; nothing when the text has no such line. */
export function excerpt(source: string, place: Place, { columns, mask }: ExcerptView): readonly string[] {
  if (place.line === null) return [];
  const raw = source.split('\n')[place.line - 1];
  if (raw === undefined) return [];
  const show = (part: string): string => showHidden(plainText(mask(part))).replace(/[\t\n]/g, ' ');
  const gutter = `${place.line} | `;
  const line = show(raw.trimEnd());
  if (place.column === null) return [gutter + cut(line, columns - gutter.length)];
  const at = show(raw.slice(0, place.column - 1)).length;
  const before = width(line.slice(0, at));
  // A caret beyond the right edge would point at nothing: show the part of the line around it.
  const room = columns - gutter.length;
  const start = before < room - 8 ? 0 : Math.max(0, at - Math.floor(room / 2));
  const lead = start === 0 ? '' : '…';
  const caretAt = width(lead + line.slice(start, at));
  return [gutter + cut(lead + line.slice(start), room), `${' '.repeat(gutter.length - 2)}| ${' '.repeat(caretAt)}^`];
}
