import type { Style } from './style.ts';
import { type Cell, table } from './table.ts';
import { padStart, width } from './width.ts';

/** How a table is laid out. */
type Alignment = {
  /** Columns of words, at the left; all others are numbers, at the right. The last one may be cut. */
  readonly left: readonly number[];
  /** Columns that go, in this order, where the screen is too narrow for all. */
  readonly drop: readonly number[];
  readonly columns: number;
  readonly style: Style;
};

const GAP = 2;

/** A table with a dim head. A column without a value goes, with its head. */
export function aligned(rows: readonly (readonly string[])[], layout: Alignment): readonly string[] {
  const { left, columns, style } = layout;
  const [head = [], ...body] = rows;
  const widths = head.map((_, index) => Math.max(...rows.map((row) => width(row[index] ?? ''))));
  const shown = shownColumns(body, widths, layout);
  const line = (row: readonly string[], isHead: boolean): readonly Cell[] =>
    shown.map((index): Cell => {
      const text = row[index] ?? '';
      const role = isHead ? 'dim' : index === 0 ? 'strong' : left.includes(index) ? 'accent' : 'plain';
      return { text: left.includes(index) ? text : padStart(text, widths[index] ?? 0), role };
    });
  return table([line(head, true), ...body.map((row) => line(row, false))], columns, style);
}

/** Columns that have a value and room. */
function shownColumns(
  body: readonly (readonly string[])[],
  widths: readonly number[],
  { drop, columns }: Alignment,
): readonly number[] {
  let shown = widths.map((_, index) => index).filter((index) => body.some((row) => (row[index] ?? '') !== ''));
  for (const index of drop) {
    const needed = shown.reduce((sum, each) => sum + (widths[each] ?? 0) + GAP, -GAP);
    if (needed <= columns) break;
    shown = shown.filter((each) => each !== index);
  }
  return shown;
}
