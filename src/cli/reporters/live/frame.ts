import { attentionNotes, overview } from '../../../views/overview.ts';
import { type TaskListInput, type TaskRow, taskRows } from '../../../views/task-rows.ts';
import { headerLine } from '../../text/header-line.ts';
import { fitLine, span } from '../../text/line.ts';
import type { Style } from '../../text/style.ts';
import { taskLineLayout, taskLines } from '../../text/task-line.ts';

/** What one picture of the session is made from. */
export type FrameInput = TaskListInput & {
  readonly columns: number;
  readonly rows: number;
  readonly style: Style;
  /** The last line: what the keys do now. */
  readonly footer: string;
};

/** Below this height headlines and blank lines give way to tasks. */
const TALL = 16;

type Section = { readonly title: string; readonly items: readonly (readonly string[])[]; readonly what: string };

/**
 * The picture: header, what needs a person, what runs, what waits, keys. What is done is counted in the header and stands
 * in the lines above. Never more than `rows - 1` lines, so that the screen does not scroll; what has no room is counted.
 */
export function frame(input: FrameInput): readonly string[] {
  const { columns, rows, style, state, when } = input;
  const list = taskRows(input);
  // Laid out for all tasks, so that columns stay where they are as tasks come and go.
  const layout = taskLineLayout(list, columns, style);
  const items = (group: TaskRow['group']): (readonly string[])[] =>
    list.filter((row) => row.group === group).map((row) => taskLines(row, layout));
  const notes = attentionNotes(state, when).map((note) => [
    fitLine([span('  '), span(style.glyphs.warn, 'warn'), span(' '), span(note, 'warn')], columns, style),
  ]);
  const sections: readonly Section[] = [
    { title: 'Needs attention', items: [...notes, ...items('attention')], what: 'need attention' },
    { title: 'Running', items: items('running'), what: 'running' },
    { title: 'Queued', items: items('queued'), what: 'queued' },
  ].filter((section) => section.items.length > 0);
  const tall = rows >= TALL;
  const room = rows - 3 - (tall ? sections.length + 1 : 0);
  const shown = share(sections, room);
  const lines = [headerLine(overview(state, when), columns, style)];
  for (const [index, section] of sections.entries()) {
    if (tall)
      lines.push(style.paint('strong', fitLine([span(`${section.title} (${section.items.length})`)], columns, style)));
    lines.push(...fill(section, shown[index] ?? 0, input));
  }
  if (tall) lines.push('');
  lines.push(fitLine([span(input.footer, 'dim')], columns, style));
  return lines;
}

/** How many lines each section gets: running ones have a right to half the room, attention to what it needs of the rest, then in order. */
function share(sections: readonly Section[], room: number): readonly number[] {
  const wants = sections.map(({ items }) => items.reduce((sum, lines) => sum + lines.length, 0));
  const runningAt = sections.findIndex(({ title }) => title === 'Running');
  let kept = Math.min(wants[runningAt] ?? 0, Math.ceil(room / 2));
  let left = room;
  return wants.map((want, index) => {
    if (index === runningAt) kept = 0;
    const given = Math.max(0, Math.min(want, left - (index < runningAt ? kept : 0)));
    left -= given;
    return given;
  });
}

function fill(section: Section, lines: number, { columns, style }: FrameInput): readonly string[] {
  const all = section.items.flat();
  if (all.length <= lines) return all;
  if (lines === 0) return [];
  const shown: string[] = [];
  let count = 0;
  for (const item of section.items) {
    if (shown.length + item.length > lines - 1) break;
    shown.push(...item);
    count += 1;
  }
  return [
    ...shown,
    fitLine([span(`    … ${section.items.length - count} more ${section.what}`, 'dim')], columns, style),
  ];
}
