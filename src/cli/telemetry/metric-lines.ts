import type { Total } from '../../app.ts';
import type { Counted } from '../../telemetry/figures.ts';
import { count } from '../../views/format.ts';
import { oneLine } from '../../views/plain-text.ts';
import { changeOf, directionOf, percent, ratioText } from '../../views/telemetry/change.ts';
import { fillSeries, shorten } from '../../views/telemetry/series.ts';
import { bar, sparkline } from '../text/bars.ts';
import { fitTable } from '../text/fit-table.ts';
import type { Role, Style } from '../text/style.ts';
import { section } from '../text/summary-lines.ts';
import { type Cell, table } from '../text/table.ts';
import { padStart, width } from '../text/width.ts';
import type { Measured } from './measure-window.ts';
import { type MetricRow, metricSections } from './metric-rows.ts';

/** What a report is made of. */
export type Report = {
  readonly now: Measured;
  /** Null: nothing happened then that it could be compared with. */
  readonly before: Measured | null;
  readonly trend: readonly Total[];
  /** Width of the trend's bars. */
  readonly grain: number;
};

type Layout = { readonly columns: number; readonly style: Style };

/** From this width on there is room for a trend. */
const ROOMY = 96;
const TREND = 24;

/** The report as lines, in sections. */
export function metricLines(report: Report, layout: Layout): readonly string[] {
  const sections = metricSections(report.now);
  const all = sections.flatMap(({ rows }) => rows);
  const widest = Math.max(0, ...all.map(({ value }) => width(value)));
  const cells = all.map((row) => cellsOf(row, widest, { report, layout }));
  const lines = table(
    hasRoom(cells, layout) ? cells : cells.map((row) => row.slice(0, -1)),
    layout.columns,
    layout.style,
  );
  const { failures, rejections } = report.now.figures;
  const before = report.before?.figures;
  let from = 0;
  return [
    ...sections.flatMap(({ title, rows }) => section(title, lines.slice(from, (from += rows.length)), layout.style)),
    ...section('Failures', countedLines(failures, before?.failures ?? null, layout), layout.style),
    ...section('Red checks', countedLines(rejections, before?.rejections ?? null, layout), layout.style),
  ];
}

/** Whether the details, which come last, would be more than a few letters. */
function hasRoom(rows: readonly (readonly Cell[])[], { columns }: Layout): boolean {
  const [widest, left] = [[0, 0, 0, 0], 24];
  for (const row of rows)
    for (const [index, { text }] of row.slice(0, -1).entries())
      widest[index] = Math.max(widest[index] ?? 0, width(text));
  return columns - widest.reduce((sum, each) => sum + (each === 0 ? 0 : each + 2), 0) >= left;
}

function cellsOf(
  row: MetricRow,
  widest: number,
  { report, layout: { columns, style } }: { readonly report: Report; readonly layout: Layout },
): readonly Cell[] {
  const change = changeText(row, report, style);
  const trend = columns < ROOMY ? '' : trendText(row, report, style);
  return [
    { text: `  ${row.name}` },
    { text: padStart(row.value, widest), role: 'strong' },
    { text: change.text, role: change.role },
    { text: trend, role: 'accent' },
    { text: row.detail, role: 'dim' },
  ];
}

function changeText(
  { number, say, kind, good }: MetricRow,
  { now, before }: Report,
  { glyphs }: Style,
): { readonly text: string; readonly role: Role } {
  const change = number === null || before === null ? null : changeOf(number(now), number(before));
  if (change === null) return { text: '', role: 'dim' };
  const direction = directionOf(change);
  if (direction === 'same') return { text: 'as before', role: 'dim' };
  const by =
    kind === 'points' ? `${Math.abs(Math.round((change.now - change.before) * 1000) / 10)} points` : ratioText(change);
  const role = good === null ? 'dim' : good === direction ? 'good' : 'warn';
  const words = by === '' ? `from ${say(change.before)}` : `${by}, was ${say(change.before)}`;
  return { text: `${glyphs[direction]} ${words}`, role };
}

function trendText({ trend }: MetricRow, { trend: totals, grain }: Report, style: Style): string {
  const bars = totals
    .filter(({ metric, label }) => trend.some(([of, name]) => of === metric && (name === null || name === label)))
    .map(({ start, sum }) => ({ start: start ?? 0, value: sum }));
  const { values } = fillSeries(bars, grain, 0);
  // One bar shows no trend.
  return values.length < 2 ? '' : sparkline(shorten(values, TREND, 'sum'), style);
}

/** What was counted, as bars, with what it was before where that is known. */
export function countedLines(
  counted: readonly Counted[],
  before: readonly Counted[] | null,
  { columns, style }: Layout,
): readonly string[] {
  const greatest = Math.max(0, ...counted.map((each) => each.count));
  const all = counted.reduce((sum, each) => sum + each.count, 0);
  const digits = Math.max(0, ...counted.map((each) => count(each.count).length));
  const rows = (size: number): readonly (readonly Cell[])[] =>
    counted.map(({ name, count: times }) => {
      const was = before?.find((each) => each.name === name)?.count ?? 0;
      return [
        { text: `  ${oneLine(name)}` },
        { text: padStart(count(times), digits), role: 'strong' },
        { text: percent(times / all).padStart(6), role: 'dim' },
        { text: size === 0 ? '' : bar(times, greatest, { width: size, style }), role: 'accent' },
        { text: before === null ? '' : was === 0 ? 'new' : `was ${count(was)}`, role: 'dim' },
      ];
    });
  return fitTable([rows(24), rows(10), rows(5), rows(0)], { columns, style });
}
