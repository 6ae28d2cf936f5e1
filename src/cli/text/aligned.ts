import type { Style } from './style.ts';
import { type Cell, table } from './table.ts';
import { cut, padStart, width } from './width.ts';

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

/** What is left of a column of words at least. */
const LEAST_WORDS = 6;

/** A table with a dim head. A column without a value goes, with its head; words are cut before numbers are. */
export function aligned(rows: readonly (readonly string[])[], layout: Alignment): readonly string[] {
  const { left, columns, style } = layout;
  const [head = [], ...body] = rows;
  const widths = head.map((_, index) => Math.max(...rows.map((row) => width(row[index] ?? ''))));
  const shown = shownColumns(body, widths, layout);
  const rooms = roomsFor(widths, shown, layout);
  const line = (row: readonly string[], isHead: boolean): readonly Cell[] =>
    shown.map((index): Cell => {
      const text = cut(row[index] ?? '', rooms[index] ?? 0);
      const role = isHead ? 'dim' : index === 0 ? 'strong' : left.includes(index) ? 'accent' : 'plain';
      return { text: left.includes(index) ? text : padStart(text, widths[index] ?? 0), role };
    });
  return table([line(head, true), ...body.map((row) => line(row, false))], columns, style);
}

/** How wide each column may be: where there is still no room for all, the widest words at the left are cut. */
function roomsFor(
  widths: readonly number[],
  shown: readonly number[],
  { left, columns }: Alignment,
): readonly number[] {
  const rooms = [...widths];
  let over = neededFor(widths, shown) - columns;
  const words = shown.filter((index) => left.includes(index) && index !== shown.at(-1));
  for (const index of words.toSorted((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0))) {
    const width = widths[index] ?? 0;
    const less = Math.max(0, Math.min(over, width - LEAST_WORDS));
    rooms[index] = width - less;
    over -= less;
  }
  return rooms;
}

function neededFor(widths: readonly number[], shown: readonly number[]): number {
  return shown.reduce((sum, each) => sum + (widths[each] ?? 0) + GAP, -GAP);
}

/** Columns that have a value and room. */
function shownColumns(
  body: readonly (readonly string[])[],
  widths: readonly number[],
  { drop, columns }: Alignment,
): readonly number[] {
  let shown = widths.map((_, index) => index).filter((index) => body.some((row) => (row[index] ?? '') !== ''));
  for (const index of drop) {
    if (neededFor(widths, shown) <= columns) break;
    shown = shown.filter((each) => each !== index);
  }
  return shown;
}
