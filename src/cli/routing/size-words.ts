import type { SizeQuality } from '../../model/size-report.ts';
import type { Style } from '../text/style.ts';
import { aligned } from '../text/aligned.ts';

const SIZES = ['simple', 'moderate', 'complex'] as const;

/** How wide and in what style lines are. */
export type SizeLayout = { readonly columns: number; readonly style: Style };

/** How often each size was said of what was of each size, as a table. */
export function levelTable({ levels }: Pick<SizeQuality, 'levels'>, { columns, style }: SizeLayout): readonly string[] {
  const rows = SIZES.map((size, row) => [
    `was ${size}`,
    ...SIZES.map((_, column) => String(levels[row]?.[column] ?? 0)),
  ]);
  return aligned([['', ...SIZES.map((size) => `said ${size}`)], ...rows], { left: [0], drop: [], columns, style });
}

/** Share of all that was said right, 0…1. */
export function rightShare(levels: SizeQuality['levels']): number {
  const all = levels.flat().reduce((sum, times) => sum + times, 0);
  return all === 0 ? 0 : levels.reduce((sum, row, at) => sum + (row[at] ?? 0), 0) / all;
}
