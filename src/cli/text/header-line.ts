import { elapsedText, moneyText, type Overview } from '../../views/overview.ts';
import { fitLine, type Span, span } from './line.ts';
import type { Role, Style } from './style.ts';

const BAR = 12;
/** From this width on there is room for a bar. */
const WIDE = 72;

/** One line that says how a session stands: name, status, progress, time, money. */
export function headerLine(view: Overview, columns: number, style: Style): string {
  const spans: Span[] = [
    span(view.session, 'strong'),
    span('  '),
    span(view.status, statusRole(view.status)),
    span('  '),
  ];
  if (columns >= WIDE && view.total > 0) {
    const full = Math.floor((view.done / view.total) * BAR);
    spans.push(
      span(style.glyphs.bar.repeat(full), 'good'),
      span(style.glyphs.rest.repeat(BAR - full), 'dim'),
      span(' '),
    );
  }
  spans.push(span(`${view.done}/${view.total} done`));
  if (view.failed > 0) spans.push(span('  '), span(`${view.failed} failed`, 'bad'));
  for (const part of [elapsedText(view), moneyText(view)]) if (part !== '') spans.push(span(`  ${part}`));
  return fitLine(spans, columns, style);
}

/** The colour of a session's status. */
export function statusRole(status: string): Role {
  switch (status) {
    case 'completed':
      return 'good';
    case 'failed':
      return 'bad';
    case 'running':
      return 'accent';
    default:
      return 'warn';
  }
}
