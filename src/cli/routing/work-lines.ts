import type { WorkReport, WorkRow } from '../../app.ts';
import type { TaskClass } from '../../model/route.ts';
import { money, plural } from '../../views/format.ts';
import { oneLine } from '../../views/plain-text.ts';
import type { Style } from '../text/style.ts';
import { type Cell, table } from '../text/table.ts';
import { wrap } from '../text/width.ts';

type Layout = { readonly columns: number; readonly style: Style };

/** What work came to by class and model, and what it might have, for people. */
export function workLines(report: WorkReport, { columns, style }: Layout): readonly string[] {
  const { paint } = style;
  const whose = report.session === null ? 'in the sessions here' : `in session ${report.session}`;
  if (report.rows.length === 0) return [`No agent that is paid has ended an attempt ${whose}.`];
  const heading = ['class', 'by', 'attempts', 'passed', 'spent', 'for each accepted'];
  return [
    ...table([heading.map((text): Cell => ({ text, role: 'dim' })), ...report.rows.map(rowOf)], columns, style),
    '',
    ...workSummary(report).flatMap((line) => wrap(line, columns)),
    ...(report.estimates === null
      ? wrap(
          'Too little was measured to say what another policy would have cost: five attempts of each of its models.',
          columns,
        ).map((line) => paint('dim', line))
      : []),
  ];
}

/** The same in a few lines, for the end of a run; empty where no agent that is paid has ended an attempt. */
export function workSummary(report: WorkReport): readonly string[] {
  const { tasks, accepted, spent, unknownCosts, estimates } = report;
  if (tasks === 0) return [];
  const unknown = unknownCosts === 0 ? '' : `, ${plural(unknownCosts, 'attempt')} of unknown cost`;
  const each = report.perAccepted === null ? '' : `: ${money(report.perAccepted)} for each accepted one`;
  const all = spent === null ? 'unknown cost' : `${money(spent)}${unknown}`;
  const lines = [`${accepted} of ${plural(tasks, 'task')} of agents accepted for ${all}${each}`];
  if (estimates !== null) {
    const parts = estimates.policies.map(
      ({ policy, cost, accepted: done }) => `${policy} about ${money(cost)} for ${done.toFixed(1)} accepted`,
    );
    lines.push(
      `Estimated for the same work by policy, from ${plural(estimates.samples, 'attempt')} here: ${parts.join('; ')}`,
    );
  }
  return lines;
}

function rowOf(row: WorkRow): readonly Cell[] {
  const { agent, model, attempts, passed, interrupted, spent, unknownCosts, perAccepted } = row;
  const broken = interrupted === 0 ? '' : `, ${interrupted} broken off`;
  const partly = unknownCosts > 0 && spent !== null ? ' and unknown' : '';
  return [
    { text: className(row.class) },
    { text: oneLine(model === null ? agent : `${agent}: ${model}`) },
    { text: String(attempts) },
    { text: `${passed}${broken}` },
    { text: spent === null ? 'unknown' : `${money(spent)}${partly}` },
    { text: perAccepted === null ? '' : money(perAccepted) },
  ];
}

function className(of: TaskClass | null): string {
  return of === null ? 'not judged' : `${of.level}, ${of.taskType.replace('_', ' ')}`;
}
