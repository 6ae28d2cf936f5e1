import type { AlertReport } from '../../app.ts';
import type { Alert, AlertLevel } from '../../model/alert.ts';
import { amountText, thresholdText } from '../../telemetry/alerts/alert-text.ts';
import { clockTime, duration, plural } from '../../views/format.ts';
import { oneLine } from '../../views/plain-text.ts';
import type { Context } from '../context.ts';
import type { Role } from '../text/style.ts';
import { type Cell, table } from '../text/table.ts';
import { wrap } from '../text/width.ts';

/** What `br telemetry alerts` tells. */
export type AlertLook = {
  readonly open: readonly Alert[];
  readonly over: readonly Alert[];
  /** How many that are over are not shown. */
  readonly more: number;
  readonly watched: AlertReport['watched'];
  /** Only from this level on; null: all. */
  readonly level: AlertLevel | null;
};

const ROLES: Readonly<Record<AlertLevel, Role>> = { info: 'plain', warning: 'warn', error: 'bad', critical: 'bad' };

/** Alerts for people: open ones with all there is to say, those that are over in a line each. */
export function alertLines(look: AlertLook, context: Pick<Context, 'out' | 'when' | 'now'>): readonly string[] {
  const { open, over, more, watched, level } = look;
  const lines = [
    ...open.flatMap((alert) => openLines(alert, nowText(alert, watched), context)),
    ...(open.length > 0 ? ['', howTo(open, context)] : [nothingOpen(look)]),
  ];
  if (over.length > 0) lines.push('', context.out.style.paint('dim', 'Over:'), ...overLines(over, context));
  if (more > 0)
    lines.push(context.out.style.paint('dim', `and ${plural(more, 'earlier one')}: br telemetry alerts --all`));
  if (open.length === 0 && over.length === 0 && level === null && watched.length > 0)
    lines.push('', ...watchedLines(watched, context));
  return lines;
}

function nothingOpen({ level }: AlertLook): string {
  return level === null ? 'No alert is open.' : `No alert of level ${level} or above is open.`;
}

/** What is measured now, where that is not what the alert says already. */
function nowText({ threshold: name, value }: Alert, watched: AlertLook['watched']): string {
  const found = watched.find(({ threshold }) => threshold.name === name);
  if (found?.reading == null) return '';
  const { metric } = found.threshold;
  const [then, now] = [amountText(metric, value), amountText(metric, found.reading.value)];
  return then === now ? '' : `, now ${now}`;
}

function openLines(
  alert: Alert,
  measured: string,
  { out, when, now }: Pick<Context, 'out' | 'when' | 'now'>,
): readonly string[] {
  const { style } = out;
  const role = ROLES[alert.level];
  const seen = alert.status === 'acknowledged' ? ', acknowledged' : '';
  const since = `since ${clockTime(alert.since, when())} (${duration(now() - alert.since)})${measured}${seen}`;
  const width = Math.max(20, out.columns() - INDENT.length);
  return [
    ...table(
      [
        [
          { text: alert.level, role },
          { text: alert.id, role: 'strong' },
          { text: since, role: 'dim' },
        ],
      ],
      out.columns(),
      style,
    ),
    ...wrap(oneLine(alert.text), width).map((line) => `${INDENT}${line}`),
  ];
}

const INDENT = '  ';

function howTo(open: readonly Alert[], { out }: Pick<Context, 'out'>): string {
  const unseen = open.find(({ status }) => status === 'raised');
  const hint =
    unseen === undefined
      ? 'Each goes away by itself when its condition no longer holds.'
      : `Seen it: br telemetry alerts --ack ${unseen.id}`;
  return out.style.paint('dim', hint);
}

function overLines(over: readonly Alert[], { out, when }: Pick<Context, 'out' | 'when'>): readonly string[] {
  return table(
    over.map((alert): readonly Cell[] => [
      { text: alert.level, role: 'dim' },
      { text: alert.id },
      {
        text: `${clockTime(alert.raisedAt ?? alert.since, when())} … ${clockTime(alert.resolvedAt ?? 0, when())}`,
        role: 'dim',
      },
      { text: oneLine(alert.text), role: 'dim' },
    ]),
    out.columns(),
    out.style,
  );
}

function watchedLines(watched: AlertReport['watched'], { out }: Pick<Context, 'out'>): readonly string[] {
  return [
    'Watched:',
    ...table(
      watched.map(({ threshold }): readonly Cell[] => [
        { text: threshold.level, role: ROLES[threshold.level] },
        { text: threshold.name, role: 'strong' },
        { text: thresholdText(threshold) },
      ]),
      out.columns(),
      out.style,
    ),
  ];
}
