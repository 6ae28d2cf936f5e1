import type { Style } from './style.ts';
import { type Cell, table } from './table.ts';
import { cut, width } from './width.ts';

const GAP = 2;
/** What is left of a name at least: it has to be told from others. */
const LEAST_NAME = 6;
/** Fewer columns of words are not worth it. */
const LEAST_WORDS = 12;

type Rows = readonly (readonly Cell[])[];

/**
 * The first of some tables that has room, the richest given first, so that whole columns go and no number is cut. Where not even
 * the last has, its first column is cut: names, that is. `open`: the last column of the first table are words that may be cut.
 */
export function fitTable(
  tables: readonly [Rows, ...Rows[]],
  { columns, style, open = false }: { readonly columns: number; readonly style: Style; readonly open?: boolean },
): readonly string[] {
  const [richest] = tables;
  const closed = open ? richest.map((row) => row.slice(0, -1)) : richest;
  if (tableWidth(closed) + (open ? GAP + LEAST_WORDS : 0) <= columns) return table(richest, columns, style);
  const chosen = tables.find((rows) => tableWidth(rows) <= columns) ?? tables.at(-1) ?? richest;
  const over = tableWidth(chosen) - columns;
  if (over <= 0) return table(chosen, columns, style);
  const names = Math.max(0, ...chosen.map(([name]) => width(name?.text ?? '')));
  const room = Math.max(LEAST_NAME, names - over);
  return table(
    chosen.map(([name, ...rest]) => (name === undefined ? [] : [{ ...name, text: cut(name.text, room) }, ...rest])),
    columns,
    style,
  );
}

/** Columns that a table takes; empty ones take none. */
function tableWidth(rows: Rows): number {
  const widths: number[] = [];
  for (const row of rows)
    for (const [index, { text, gap = GAP }] of row.entries()) {
      const last = index === row.length - 1;
      widths[index] = Math.max(widths[index] ?? 0, width(text) === 0 ? 0 : width(text) + (last ? 0 : gap));
    }
  return widths.reduce((sum, each) => sum + each, 0);
}
