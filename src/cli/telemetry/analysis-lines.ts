import type { Analysis } from '../../telemetry/analyze/analyze.ts';
import type { TaskFact } from '../../model/analysis.ts';
import { duration, money, plural } from '../../views/format.ts';
import { certaintyText, differenceText } from '../../views/telemetry/analyze-change.ts';
import { findingText } from '../../views/telemetry/analyze-finding.ts';
import { section } from '../text/summary-lines.ts';
import type { Style } from '../text/style.ts';
import { type Cell, table } from '../text/table.ts';
import { wrap } from '../text/width.ts';

type Layout = { readonly columns: number; readonly style: Style };

/** An analysis for people: what there was, what changed, where to look first, what was dear and slow. */
export function analysisLines(analysis: Analysis, layout: Layout): readonly string[] {
  const { style } = layout;
  const { differences, findings, dearest, slowest } = analysis;
  const nothing = differences.length === 0 && findings.length === 0;
  return [
    ...wrap(endedText(analysis), layout.columns),
    ...(nothing ? ['', 'Nothing stands out.'] : []),
    ...section(
      'What changed',
      differences.flatMap((difference) => changeLines(difference, layout)),
      style,
    ),
    ...section(
      'Where to look first',
      findings.flatMap((finding) => findingLines(finding, layout)),
      style,
    ),
    ...section('Dearest tasks', taskLines(dearest, layout), style),
    ...section('Slowest tasks', taskLines(slowest, layout), style),
  ];
}

/** `12 attempts ended: 9 landed, 3 failed. They took 2h 10m and cost $4.20.` */
function endedText({ ended, total }: Analysis): string {
  const parts = (['landed', 'failed', 'lost', 'cancelled'] as const).flatMap((how) =>
    ended[how] === 0 ? [] : [`${ended[how]} ${how}`],
  );
  const all = ended.landed + ended.failed + ended.lost + ended.cancelled;
  if (all === 0) return 'No attempt ended in that time.';
  const spent = total.money === 0 ? '' : ` and cost ${money(total.money)}`;
  return `${plural(all, 'attempt')} ended: ${parts.join(', ')}. ${all === 1 ? 'It' : 'They'} took ${duration(total.time)}${spent}.`;
}

function changeLines(difference: Analysis['differences'][number], { columns, style }: Layout): readonly string[] {
  const sign = difference.better ? style.paint('good', style.glyphs.good) : style.paint('warn', style.glyphs.warn);
  return marked(sign, wrap(differenceText(difference), columns - 4)).concat(
    wrap(certaintyText(difference), columns - 4).map((text) => `    ${style.paint('dim', text)}`),
  );
}

function findingLines(finding: Analysis['findings'][number], { columns, style }: Layout): readonly string[] {
  const { text, next } = findingText(finding);
  const grave = finding.kind === 'security' || finding.kind === 'errors';
  const sign = grave ? style.paint('bad', style.glyphs.bad) : style.paint('warn', style.glyphs.warn);
  return marked(sign, wrap(text, columns - 4)).concat(
    wrap(next, columns - 4).map((line) => `    ${style.paint('dim', line)}`),
  );
}

function marked(sign: string, lines: readonly string[]): string[] {
  return lines.map((text, index) => `  ${index === 0 ? sign : ' '} ${text}`);
}

function taskLines(tasks: readonly TaskFact[], { columns, style }: Layout): readonly string[] {
  const rows = tasks.map(({ session, task, attempts, landed, time, cost }): readonly Cell[] => [
    { text: landed ? `  ${style.glyphs.good}` : `  ${style.glyphs.dot}`, role: landed ? 'good' : 'dim', gap: 1 },
    { text: task, role: 'strong' },
    { text: duration(time) },
    { text: cost === null ? '' : money(cost) },
    { text: plural(attempts, 'attempt'), role: 'dim' },
    { text: session, role: 'dim' },
  ]);
  return table(rows, columns, style);
}
