import type { Role, Style } from './style.ts';
import { fitLine, type Span, span } from './line.ts';
import { pad, width } from './width.ts';

/** One cell of a table. */
export type Cell = {
  readonly text: string;
  readonly role?: Role;
  /** Blanks between this cell and the next; 2 where nothing is said. */
  readonly gap?: number;
};

/** Columns as wide as their widest cell, with blanks between, each line cut to the width of the screen; empty columns vanish. */
export function table(rows: readonly (readonly Cell[])[], columns: number, style: Style): readonly string[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, width(cell.text));
  return rows.map((row) => {
    const spans: Span[] = [];
    for (const [index, cell] of row.entries()) {
      const columnWidth = widths[index] ?? 0;
      if (columnWidth === 0) continue;
      const last = index === row.length - 1;
      spans.push(span(last ? cell.text : pad(cell.text, columnWidth), cell.role ?? 'plain'));
      if (!last) spans.push(span(' '.repeat(cell.gap ?? 2)));
    }
    return fitLine(spans, columns, style);
  });
}
