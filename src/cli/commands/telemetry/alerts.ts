import type { App, AlertReport } from '../../../app.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import { type Alert, ALERT_LEVELS, type AlertLevel } from '../../../model/alert.ts';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import { isOpen } from '../../../telemetry/alerts/fold-alerts.ts';
import { alertLines } from '../../telemetry/alert-lines.ts';
import { answer } from '../../answer.ts';
import { type Command, command, flag, option, repeatable } from '../../command.ts';
import type { Context } from '../../context.ts';
import { oneOf, text } from '../../parse-values.ts';

/** Alerts that are over and shown without --all. */
const RECENT = 10;
/** From this level on an open alert that nobody has seen is an exit code, unless --level says another. */
const GRAVE: AlertLevel = 'error';

export const telemetryAlerts: Command = command({
  description: [
    'Shows the alerts that are open, the gravest first, and then those that were over last. It measures first, so that what it says is true now, also when no session runs.',
    `Exit code 1 when an alert is open that nobody has acknowledged, at or above --level (without it: ${GRAVE}). Nothing measured is no alert: in a repository where nothing ran nothing is ever open.`,
    'What is watched, and how to change it: docs/guide/telemetry.md, Alerts.',
  ].join('\n\n'),
  args: {},
  options: {
    level: option('<level>', `only alerts at least so grave: ${ALERT_LEVELS.join(', ')}`, oneOf(ALERT_LEVELS), {
      short: 'l',
      completes: ALERT_LEVELS,
    }),
    all: flag(`show every alert there was, not only the last ${RECENT} that are over`, 'a'),
    ack: repeatable(
      '<id>',
      'say that you have seen an open alert (a unique beginning is enough), or all of them',
      text,
      {
        completes: ['all'],
      },
    ),
  },
  examples: [
    { line: 'telemetry alerts', about: 'what needs you' },
    { line: 'telemetry alerts --ack daily-cost-3', about: 'you have seen it: it counts no longer' },
    { line: 'telemetry alerts --level critical --json', about: 'for scripts, which also get exit code 1' },
  ],
  run: async ({ options }, context) => {
    const app = await context.app();
    if (!app.ok) return app;
    const checked = await app.value.alerts.check();
    if (!checked.ok) return checked;
    const acknowledged = await acknowledge(app.value, options.ack, context);
    if (!acknowledged.ok) return acknowledged;
    // Read again: somebody has seen some of them now.
    const after = acknowledged.value.length === 0 ? checked : await app.value.alerts.check();
    if (!after.ok) return after;
    const shown = shownOf(after.value, options);
    show(shown, { report: after.value, level: options.level ?? null, acknowledged: acknowledged.value }, context);
    const least = options.level ?? GRAVE;
    const grave = after.value.alerts.some(({ status, level }) => status === 'raised' && isAtLeast(level, least));
    return ok(grave ? 1 : 0);
  },
});

async function acknowledge(
  app: App,
  given: readonly string[],
  { env }: Context,
): Promise<Result<readonly string[], Failure>> {
  if (given.length === 0) return ok([]);
  if (given.includes('all') && given.length > 1)
    return err(failure('usage', '--ack all means all of them.', 'Give it alone, or name the alerts.'));
  const by = env['USER'] ?? env['LOGNAME'] ?? null;
  return await app.alerts.acknowledge(given.includes('all') ? 'all' : given, by === '' ? null : by);
}

/** Open ones, gravest and then newest first; then those that are over, the last one first. */
type Shown = { readonly open: readonly Alert[]; readonly over: readonly Alert[]; readonly more: number };

function shownOf({ alerts }: AlertReport, { level, all }: { level: AlertLevel | undefined; all: boolean }): Shown {
  const wanted = alerts.filter((alert) => level === undefined || isAtLeast(alert.level, level));
  const open = wanted
    .filter(isOpen)
    .toSorted((a, b) => gravity(b.level) - gravity(a.level) || (b.raisedAt ?? 0) - (a.raisedAt ?? 0));
  const over = wanted
    .filter(({ status, raisedAt }) => status === 'resolved' && raisedAt !== null)
    .toSorted((a, b) => (b.resolvedAt ?? 0) - (a.resolvedAt ?? 0));
  const most = all ? over.length : RECENT;
  return { open, over: over.slice(0, most), more: Math.max(0, over.length - most) };
}

type Said = {
  readonly report: AlertReport;
  readonly level: AlertLevel | null;
  readonly acknowledged: readonly string[];
};

function show({ open, over, more }: Shown, { report, level, acknowledged }: Said, context: Context): void {
  const { unchecked } = report;
  const watched = report.watched.map(({ threshold, reading }) => ({ ...threshold, measured: reading }));
  const document = { open, over, more, acknowledged, watched, checked: unchecked === null };
  answer(context, 'telemetry-alerts', document, () => [
    ...acknowledged.map((id) => `Acknowledged: ${id}`),
    ...alertLines({ open, over, more, watched: report.watched, level }, context),
  ]);
  if (unchecked === null || context.globals.quiet) return;
  const { err: beside } = context;
  const why = `${unchecked.cause} Nothing was measured just now; these are as they were. ${unchecked.remedy}`;
  beside.write(`${beside.style.paint('warn', why)}\n`);
}

function gravity(level: AlertLevel): number {
  return ALERT_LEVELS.indexOf(level);
}

function isAtLeast(level: AlertLevel, least: AlertLevel): boolean {
  return gravity(level) >= gravity(least);
}
