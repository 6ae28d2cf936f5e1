import { shortCost } from '../../views/cost.ts';
import { count, elapsed } from '../../views/format.ts';
import type { TaskRow, TaskWord } from '../../views/task-rows.ts';
import { type Span, span, fitLine } from './line.ts';
import type { Glyphs, Role, Style } from './style.ts';
import { pad, padStart, width } from './width.ts';

/** How each word looks: a sign, a colour, and always the word itself. */
const LOOKS: Readonly<Record<TaskWord, { readonly glyph: keyof Glyphs; readonly role: Role }>> = {
  failed: { glyph: 'bad', role: 'bad' },
  blocked: { glyph: 'warn', role: 'warn' },
  preparing: { glyph: 'work', role: 'accent' },
  working: { glyph: 'work', role: 'accent' },
  checking: { glyph: 'work', role: 'accent' },
  'to land': { glyph: 'work', role: 'accent' },
  landing: { glyph: 'work', role: 'accent' },
  ready: { glyph: 'wait', role: 'plain' },
  waiting: { glyph: 'wait', role: 'plain' },
  landed: { glyph: 'good', role: 'good' },
  'no change': { glyph: 'good', role: 'good' },
  cancelled: { glyph: 'skip', role: 'dim' },
};

/** Width of the longest word. */
const WORD = 9;
/** From this width on the tokens have room beside money and detail. */
const ROOMY = 96;
/** Below this many columns a task's numbers move to a line of their own. */
const WIDE = 72;
/** Widest task name on a wide and on a narrow screen; longer ones are cut. */
const MOST_ID = { wide: 28, narrow: 16 } as const;

/** What the lines of one list share. */
export type TaskLineLayout = {
  readonly columns: number;
  readonly style: Style;
  readonly idWidth: number;
  /** Widest of the tokens and of the money; 0 where no task has any, or no room is left for them. */
  readonly tokensWidth: number;
  readonly costWidth: number;
};

/** One layout for all rows of a list, so that its columns stand below each other. */
export function taskLineLayout(rows: readonly TaskRow[], columns: number, style: Style): TaskLineLayout {
  const most = columns >= WIDE ? MOST_ID.wide : MOST_ID.narrow;
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(width));
  const costWidth = widest(rows.map((row) => shortCost(row.cost)));
  return {
    columns,
    style,
    idWidth: Math.min(most, Math.max(1, widest(rows.map((row) => row.id)))),
    tokensWidth: columns >= ROOMY || costWidth === 0 ? widest(rows.map(tokensText)) : 0,
    costWidth,
  };
}

/** A task as one line, or two on a narrow screen. */
export function taskLines(row: TaskRow, layout: TaskLineLayout): readonly string[] {
  const { columns, style, idWidth } = layout;
  const { glyph, role } = LOOKS[row.word];
  const head = [
    span('  '),
    span(style.glyphs[glyph], role),
    span(' '),
    span(pad(row.id, idWidth), row.group === 'running' ? 'strong' : 'plain'),
    span('  '),
    span(pad(row.word, WORD), role),
  ];
  const detail = span(row.detail, row.group === 'attention' ? 'plain' : 'dim');
  if (columns >= WIDE) return [fitLine([...head, ...numbers(row, layout), span('  '), detail], columns, style)];
  if (row.group !== 'running' && row.group !== 'attention')
    return [fitLine([...head, span(' '), detail], columns, style)];
  const first = fitLine(row.elapsed === null ? head : [...head, span(' '), span(elapsed(row.elapsed))], columns, style);
  const small = smallNumbers(row);
  const second = [span('    '), ...(small === '' ? [] : [span(`${small} `, 'dim')]), detail];
  return small === '' && row.detail === '' ? [first] : [first, fitLine(second, columns, style)];
}

/** Time, tokens and money in columns; nothing for a task that only waits, blanks for one that stands among those that have numbers. */
function numbers(row: TaskRow, { tokensWidth, costWidth }: TaskLineLayout): readonly Span[] {
  if (row.elapsed === null && row.group === 'queued') return [];
  const spans = [span('  '), span(padStart(row.elapsed === null ? '' : elapsed(row.elapsed), 7))];
  if (tokensWidth > 0) spans.push(span('  '), span(padStart(tokensText(row), tokensWidth), 'dim'));
  if (costWidth > 0) spans.push(span('  '), span(padStart(shortCost(row.cost), costWidth)));
  return spans;
}

function tokensText(row: TaskRow): string {
  return row.tokens > 0 ? `${count(row.tokens)} tok` : '';
}

function smallNumbers(row: TaskRow): string {
  if (row.group === 'attention') return '';
  return [tokensText(row), shortCost(row.cost)].filter((part) => part !== '').join(' ');
}
