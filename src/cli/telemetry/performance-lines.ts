import { fileSize, plural } from '../../views/format.ts';
import { oneLine } from '../../views/plain-text.ts';
import { percent } from '../../views/telemetry/change.ts';
import { cpuText, latency } from '../../views/telemetry/latency.ts';
import { OPERATIONS } from '../../views/telemetry/operations.ts';
import { shorten } from '../../views/telemetry/series.ts';
import { aligned } from '../text/aligned.ts';
import { bar, sparkline } from '../text/bars.ts';
import { fitTable } from '../text/fit-table.ts';
import { fitLine, span } from '../text/line.ts';
import type { Style } from '../text/style.ts';
import { section } from '../text/summary-lines.ts';
import type { Cell } from '../text/table.ts';
import { padStart, width, wrap } from '../text/width.ts';
import type { Latency, Need, Performance, TimeShare } from './measure-performance.ts';

type Layout = { readonly columns: number; readonly style: Style };

/** From this width on there is room for trends and explanations. */
const ROOMY = 96;
const TREND = 24;
/** Sessions in the list of makespans. */
const MOST_SESSIONS = 8;

/** The report in sections; those that there is nothing to tell about are left out. */
export function performanceLines(performance: Performance, layout: Layout): readonly string[] {
  const { style } = layout;
  const { latencies, needs, time, makespans, slowest } = performance;
  return [
    ...section('Latency', latencyLines(latencies, layout), style),
    ...(time === null ? [] : section('Where the time of attempts went', timeLines(time, layout), style)),
    ...section('CPU and memory, by process', needLines(needs, layout), style),
    ...section('Sessions beside their critical path', makespanLines(makespans, layout), style),
    ...section('Slowest tasks', slowestLines(slowest, layout), style),
    ...notes(performance, layout),
  ];
}

function latencyLines(latencies: readonly Latency[], { columns, style }: Layout): readonly string[] {
  if (latencies.length === 0) return [];
  const grouped = latencies.some(({ of }) => of !== null);
  const roomy = columns >= ROOMY;
  const head = [
    '  operation',
    grouped ? 'of' : '',
    'count',
    'p50',
    'p95',
    'p99',
    'max',
    roomy ? 'p95 over time' : '',
    '',
  ];
  const rows = latencies.map(({ operation, of, spread, trend }): readonly string[] => {
    const about = spread.exact ? '' : '~';
    const drawn = trend.values.length < 2 ? '' : sparkline(shorten(trend.values, TREND, 'max'), style);
    return [
      `  ${operation}`,
      of === null ? '' : of === '' ? '(none)' : oneLine(of),
      String(spread.count),
      ...[spread.p50, spread.p95, spread.p99].map((value) => about + latency(value)),
      latency(spread.max),
      roomy ? drawn : '',
      roomy ? (OPERATIONS.find(({ name }) => name === operation)?.about ?? '') : '',
    ];
  });
  return aligned([head, ...rows], { left: [0, 1, 7, 8], drop: [8, 7, 5, 2, 3, 6], columns, style });
}

function timeLines({ working, waiting, parts }: TimeShare, { columns, style }: Layout): readonly string[] {
  const all = working + waiting;
  const greatest = Math.max(...parts.map(({ took }) => took));
  const times = parts.map(({ took }) => latency(took));
  const widest = Math.max(...times.map(width));
  const rows = (size: number, words: 'long' | 'short' | 'none'): readonly (readonly Cell[])[] =>
    parts.map(({ operation, took }, index) => {
      const { about, share } = OPERATIONS.find(({ name }) => name === operation) ?? {};
      const waits = share === 'waiting';
      const said = [waits ? 'waits' : '', words === 'long' ? about : ''].filter(Boolean).join(': ');
      return [
        { text: `  ${operation}` },
        { text: padStart(times[index] ?? '', widest), role: 'strong' },
        { text: percent(took / all).padStart(7), role: 'dim' },
        { text: size === 0 ? '' : bar(took, greatest, { width: size, style }), role: waits ? 'warn' : 'accent' },
        { text: words === 'none' ? '' : said, role: 'dim' },
      ];
    });
  const shares = `  ${percent(working / all)} working, ${percent(waiting / all)} waiting`;
  const tables = [rows(24, 'long'), rows(10, 'short'), rows(10, 'none'), rows(5, 'none'), rows(0, 'none')] as const;
  return [fitLine([span(shares)], columns, style), ...fitTable(tables, { columns, style, open: true })];
}

function needLines(needs: readonly Need[], { columns, style }: Layout): readonly string[] {
  if (needs.length === 0) return [];
  const head = ['  process', 'count', 'CPU p50', 'CPU p95', 'CPU max', 'CPU in all', 'memory p50', 'p95', 'peak'];
  const rows = needs.map(({ of, cpu, memory }): readonly string[] => [
    `  ${of}`,
    String(Math.max(cpu?.count ?? 0, memory?.count ?? 0)),
    ...(cpu === null ? ['', '', '', ''] : [cpu.p50, cpu.p95, cpu.max, cpu.sum].map(cpuText)),
    ...(memory === null
      ? ['', '', '']
      : [memory.p50, memory.p95, memory.max].map((bytes) => fileSize(Math.round(bytes)))),
  ]);
  return aligned([head, ...rows], { left: [0], drop: [7, 3, 6, 2, 5], columns, style });
}

function makespanLines(makespans: Performance['makespans'], { columns, style }: Layout): readonly string[] {
  if (makespans.length === 0) return [];
  const head = ['  session', 'took', 'critical path', 'share', 'at once', 'of', ''];
  const rows = makespans
    .slice(0, MOST_SESSIONS)
    .map((made): readonly string[] => [
      `  ${made.session}`,
      latency(made.makespan),
      latency(made.critical.length),
      percent(made.bound),
      made.parallelism.toFixed(1),
      String(made.concurrency),
      made.critical.tasks.join(' › '),
    ]);
  const more = makespans.length - MOST_SESSIONS;
  const rest = more > 0 ? [style.paint('dim', `  and ${plural(more, 'session')} more; --json has them all`)] : [];
  return [...aligned([head, ...rows], { left: [0, 6], drop: [6, 5, 4, 3], columns, style }), ...rest];
}

function slowestLines(slowest: Performance['slowest'], { columns, style }: Layout): readonly string[] {
  const greatest = Math.max(0, ...slowest.map(({ took }) => took));
  const times = slowest.map(({ took }) => latency(took));
  const widest = Math.max(0, ...times.map(width));
  /** With a bar of a size, and so many of the columns behind it. */
  const rows = (size: number, behind: number): readonly (readonly Cell[])[] =>
    slowest.map((time, index) => {
      const more: readonly Cell[] = [
        { text: plural(time.attempts, 'try', 'tries'), role: time.attempts > 1 ? 'warn' : 'dim' },
        { text: `${percent(time.took === 0 ? 1 : time.active / time.took)} of it under way`, role: 'dim' },
        { text: time.session, role: 'dim' },
      ];
      return [
        { text: `  ${time.task}`, role: 'strong' },
        { text: padStart(times[index] ?? '', widest) },
        { text: size === 0 ? '' : bar(time.took, greatest, { width: size, style }), role: 'accent' },
        ...more.slice(0, behind),
      ];
    });
  const tables = [rows(16, 3), rows(8, 3), rows(8, 2), rows(0, 2), rows(8, 1), rows(0, 1), rows(0, 0)] as const;
  return fitTable(tables, { columns, style, open: true });
}

function notes({ latencies, leftOut }: Performance, { columns, style }: Layout): readonly string[] {
  if (latencies.length === 0) return [];
  const exact = latencies.every(({ spread }) => spread.exact);
  const lines = [
    exact
      ? 'Percentiles are exact: each is a value that was measured.'
      : 'Percentiles with ~ are within 1 % of a value of that rank, over whole hours; the others are exact.',
    ...(leftOut === 0 ? [] : [`${plural(leftOut, 'older session')} not looked at for sessions and slowest tasks.`]),
  ];
  return ['', ...lines.flatMap((line) => wrap(line, columns).map((part) => style.paint('dim', part)))];
}
