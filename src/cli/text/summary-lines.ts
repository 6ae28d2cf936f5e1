import { costText, type ModelCost, tokensText } from '../../views/cost.ts';
import { duration, plural, shortCommit } from '../../views/format.ts';
import type { NextCommand, OpenTask, Summary } from '../../views/summary.ts';
import { statusRole } from './header-line.ts';
import { span, fitLine } from './line.ts';
import type { Style } from './style.ts';
import { type Cell, table } from './table.ts';
import { width, wrap } from './width.ts';

/** Waiting tasks that are named; the others are counted. */
const MOST_NAMES = 12;

/** How a summary is laid out. `quiet`: its first line only. */
export type SummaryLayout = { readonly columns: number; readonly style: Style; readonly quiet: boolean };

/** The end of a run for people: what landed, what did not and why, what it cost, what to type next. */
export function summaryLines(summary: Summary, layout: SummaryLayout): readonly string[] {
  const { style, quiet } = layout;
  const headline = [
    `${style.paint('strong', summary.session)} ${style.paint(statusRole(summary.status), summary.status)}: ${summary.landed.length} of ${plural(summary.total, 'task')} done`,
    summary.wall > 0 ? ` in ${duration(summary.wall)}` : '',
    summary.landed.some(({ commit }) => commit !== null) ? `, landed on ${summary.branch}` : '',
  ].join('');
  if (quiet) return [headline];
  return [
    headline,
    ...(summary.reason === null || saysNothingNew(summary) ? [] : wrapped(`  ${summary.reason}`, layout)),
    ...section('Landed', landedLines(summary, layout), style),
    ...section('Not landed', notLanded(summary, layout), style),
    ...section('Cost', costLines(summary.costs, layout), style),
    ...section('Next', nextLines(summary.next, layout), style),
  ];
}

/** "2 of 3 tasks did not land" above a list of them, or "paused on request" after "paused". */
function saysNothingNew({ reason, reasonCode, status }: Summary): boolean {
  return reasonCode === 'tasks-failed' || reason?.startsWith(status) === true;
}

/** A headline with its lines, after a blank line; nothing when there are none. */
export function section(title: string, lines: readonly string[], style: Style): readonly string[] {
  return lines.length === 0 ? [] : ['', style.paint('strong', title), ...lines];
}

function landedLines({ landed }: Summary, layout: SummaryLayout): readonly string[] {
  const { columns, style } = layout;
  const rows = landed.map(({ task, title, commit, attempts }): readonly Cell[] => [
    { text: `  ${style.glyphs.good}`, role: 'good', gap: 1 },
    { text: task },
    { text: commit === null ? 'no change' : shortCommit(commit), role: 'dim' },
    { text: attempts > 1 ? `${title === task ? '' : `${title} `}(${attempts} tries)` : title === task ? '' : title },
  ]);
  const lines = table(rows, columns, style);
  return landed.flatMap(({ notes }, index) => [
    ...lines.slice(index, index + 1),
    ...notes.map((note) => fitLine([span(`    ${style.glyphs.warn} ${note}`, 'warn')], columns, style)),
  ]);
}

/** What needs a look one by one; what only waits, together. */
function notLanded({ open }: Summary, layout: SummaryLayout): readonly string[] {
  const waits = open.filter(({ word }) => word === 'waiting' || word === 'ready');
  const lines = open.filter((task) => !waits.includes(task)).flatMap((task) => openLines(task, layout));
  if (waits.length > 0) {
    const more = waits.length - MOST_NAMES;
    const names = waits.slice(0, MOST_NAMES).map(({ task }) => task);
    const text = `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    lines.push(...wrapped(`  ${layout.style.glyphs.wait} waiting: ${text}`, layout));
  }
  return lines;
}

function openLines(task: OpenTask, layout: SummaryLayout): readonly string[] {
  const { columns, style } = layout;
  const failed = task.word === 'failed';
  const glyph = failed ? style.glyphs.bad : style.glyphs.skip;
  const head = fitLine(
    [
      span(`  ${glyph}`, failed ? 'bad' : 'dim'),
      span(` ${task.task}`, 'strong'),
      span(`  ${task.word}`, failed ? 'bad' : 'dim'),
    ],
    columns,
    style,
  );
  const lines = [head, ...wrapped(`    ${task.reason}`, layout)];
  // The reason often names the check already.
  if (task.check !== null && !task.reason.includes(task.check))
    lines.push(fitLine([span(`    check ${task.check}:`, 'dim')], columns, style));
  for (const line of task.tail)
    lines.push(fitLine([span('      '), span(line.replaceAll('\t', '  '), 'dim')], columns, style));
  return lines;
}

/** Tokens and money by model, each number with its source. */
export function costLines(
  costs: readonly ModelCost[],
  { columns, style }: Pick<SummaryLayout, 'columns' | 'style'>,
): readonly string[] {
  const rows = costs.map(({ model, tokens, cost }): readonly Cell[] => [
    { text: `  ${model}` },
    { text: costText(cost) },
    { text: tokensText(tokens), role: 'dim' },
  ]);
  return table(rows, columns, style);
}

/** Commands to type next, with what they are for. */
export function nextLines(
  next: readonly NextCommand[],
  { columns, style }: Pick<SummaryLayout, 'columns' | 'style'>,
): readonly string[] {
  const widest = Math.max(0, ...next.map(({ command }) => width(command)));
  if (columns < widest + 24)
    return next.map(({ command, about }) => `  ${style.paint('accent', command)}\n      ${style.paint('dim', about)}`);
  return table(
    next.map(({ command, about }): readonly Cell[] => [
      { text: `  ${command}`, role: 'accent' },
      { text: about, role: 'dim' },
    ]),
    columns,
    style,
  );
}

function wrapped(text: string, { columns }: SummaryLayout): readonly string[] {
  const indent = /^ */.exec(text)?.[0] ?? '';
  return wrap(text.trim(), Math.max(20, columns - indent.length)).map((line) => indent + line);
}
