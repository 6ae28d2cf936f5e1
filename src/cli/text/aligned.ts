import type { Style } from './style.ts';
import { type Cell, table } from './table.ts';
import { padStart, width } from './width.ts';

/** How a table is laid out: which columns stand at the left. */
type Alignment = { readonly left: readonly number[]; readonly columns: number; readonly style: Style };

/** A table with a dim head; columns of numbers stand at the right, those named at the left; a column without a value goes, with its head. */
export function aligned(rows: readonly (readonly string[])[], { left, columns, style }: Alignment): readonly string[] {
  const [head = [], ...body] = rows;
  const shown = head.map((_, index) => body.some((row) => (row[index] ?? '') !== ''));
  const widths = head.map((_, index) => Math.max(...rows.map((row) => width(row[index] ?? ''))));
  const cells = (row: readonly string[], role: 'dim' | 'plain'): readonly Cell[] =>
    row.flatMap((text, index): readonly Cell[] => {
      if (shown[index] !== true) return [];
      const whole = left.includes(index) ? text : padStart(text, widths[index] ?? 0);
      return [
        {
          text: whole,
          role: role === 'dim' ? 'dim' : index === 0 ? 'strong' : left.includes(index) ? 'accent' : 'plain',
        },
      ];
    });
  return table([cells(head, 'dim'), ...body.map((row) => cells(row, 'plain'))], columns, style);
}
