import type { Complexity } from '../../model/complexity.ts';
import { plural } from '../../views/format.ts';
import { oneLine } from '../../views/plain-text.ts';
import type { Style } from '../text/style.ts';
import { padStart, wrap } from '../text/width.ts';

/** How wide and in what style lines are. */
export type EstimateLayout = { readonly columns: number; readonly style: Style };

const MOST_REASONS = 8;
const SOURCES: Readonly<Record<Complexity['sources'][number], string>> = {
  history: 'history',
  tasks: 'tasks here',
  files: 'files',
  words: 'words',
  llm: 'model',
};
const SOURCE_WIDTH = Math.max(...Object.values(SOURCES).map((name) => name.length));

/** How hard a piece of work looks, and why, for people. */
export function estimateLines(complexity: Complexity, layout: EstimateLayout): readonly string[] {
  const { columns, style } = layout;
  const { level, size, score, taskType, flags, confidence, reasons, notes } = complexity;
  const kind = taskType.replace('_', ' ');
  const sized = level === size ? '' : `, by size ${size}`;
  return [
    ...wrap(`${style.paint('strong', level)}${sized}: score ${score} of 100, ${kind}`, columns),
    ...wrap(confidenceText(complexity, confidence), columns),
    ...(flags.length === 0 ? [] : wrap(`Touches on: ${flags.join(', ')}`, columns)),
    ...wrap(changeText(complexity), columns),
    ...(reasons.length === 0 ? [] : ['', style.paint('strong', 'Why')]),
    ...reasons.slice(0, MOST_REASONS).flatMap((reason) => reasonLines(reason, layout)),
    ...(reasons.length > MOST_REASONS
      ? [style.paint('dim', `  and ${reasons.length - MOST_REASONS} more: --json`)]
      : []),
    ...(notes.length === 0 ? [] : ['']),
    ...notes.flatMap((note) => wrap(oneLine(note), columns).map((line) => style.paint('dim', line))),
  ];
}

function confidenceText({ sources }: Complexity, confidence: number): string {
  const share = `${Math.round(100 * confidence)} %`;
  if (sources.includes('llm'))
    return `Confidence ${share}: in part a stated default, since nobody checked how often the model that was asked is right`;
  return sources.includes('history')
    ? `Confidence ${share}: how often such a level was right for commits that were not learned from`
    : `Confidence ${share}: a stated default, nothing was measured here`;
}

function changeText({ change }: Complexity): string {
  if (change === null) return 'Size of the change: unknown, nothing was learned here';
  const { lines, files } = change;
  return `Size of the change: ${plural(lines.p50, 'line')} in ${plural(files.p50, 'file')}, nine of ten times no more than ${lines.p90} in ${files.p90}`;
}

function reasonLines(
  { source, text, points }: Complexity['reasons'][number],
  { columns, style }: EstimateLayout,
): readonly string[] {
  const signed = points === 0 ? 'risk' : `${points > 0 ? '+' : ''}${points}`;
  const head = `${padStart(signed, 6)}  ${SOURCES[source].padEnd(SOURCE_WIDTH)}  `;
  const [first = '', ...more] = wrap(oneLine(text), Math.max(20, columns - head.length));
  return [`${style.paint('dim', head)}${first}`, ...more.map((line) => `${' '.repeat(head.length)}${line}`)];
}
