import type { App, Telemetry, Window } from '../../../app.ts';
import { ok, type Result } from '../../../lib/result.ts';
import type { Failure } from '../../../model/failure.ts';
import { grainFor } from '../../../views/telemetry/series.ts';
import { answer } from '../../answer.ts';
import { type Command, command, option } from '../../command.ts';
import type { Context } from '../../context.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { oneOf } from '../../parse-values.ts';
import { comparedText, windowHeading } from '../../telemetry/heading.ts';
import { GROUPINGS, type Grouping, groupLines, readGroups } from '../../telemetry/metric-groups.ts';
import { metricLines } from '../../telemetry/metric-lines.ts';
import { measureWindow, trendOf } from '../../telemetry/measure-window.ts';
import { timeOptionSpecs, zoneOf } from '../../telemetry/time-options.ts';
import { PERIODS, readWindow, type Windows } from '../../telemetry/window.ts';

const HOUR = 3_600_000;
/** How far back it looks where nothing is said: as far as the bars are worth it. */
const DEFAULTS: Readonly<Record<Grouping | 'none', number>> = {
  none: 24 * HOUR,
  agent: 24 * HOUR,
  model: 24 * HOUR,
  class: 24 * HOUR,
  check: 24 * HOUR,
  hour: 24 * HOUR,
  day: 30 * 24 * HOUR,
  week: 12 * 7 * 24 * HOUR,
};

export const telemetryMetrics: Command = command({
  description: [
    'Shows how much was done in a stretch of time, how well and at what cost, and how that compares with the stretch of the same length before. Money is told by where the number comes from: reported by agents and providers, estimated from tokens, replayed from recordings, or unknown; what nobody knows is never shown as $0.',
    'Without a stretch it is the last 24 hours; --by day looks at 30 days, --by week at 12 weeks. Sums are kept by the minute for two days, then by the hour: the stretch is widened to those and shown. Days and weeks of --by are those of UTC; weeks begin on Monday. What was not counted is left out; --json has every number.',
  ].join('\n\n'),
  args: {},
  options: {
    period: option(
      '<period>',
      `the last ${PERIODS.slice(0, -1).join(', ')} (30 days), or ${PERIODS.at(-1)} there is`,
      oneOf(PERIODS),
      {
        short: 'p',
        completes: PERIODS,
      },
    ),
    ...timeOptionSpecs,
    by: option('<what>', `told apart by ${GROUPINGS.join(', ')}`, oneOf(GROUPINGS), { completes: GROUPINGS }),
  },
  examples: [
    { line: 'telemetry metrics', about: 'the last 24 hours beside the 24 before' },
    { line: 'telemetry metrics --period week --by model', about: 'what each model did this week, and what it cost' },
    { line: 'telemetry metrics --by day', about: 'the last 30 days as bars' },
    { line: 'telemetry metrics --period all --json', about: 'everything there is, for scripts' },
  ],
  run: async ({ options }, context) => {
    const app = await context.app();
    if (!app.ok) return app;
    const { telemetry } = app.value;
    const windows = await readWindow(options, DEFAULTS[options.by ?? 'none'], { telemetry, context });
    if (!windows.ok) return windows;
    if (windows.value === null) return nothingYet(options.by ?? null, context);
    const shown = { app: app.value, windows: windows.value, zone: zoneOf(options, context) };
    return options.by === undefined ? await showAll(shown, context) : await showGroups(shown, options.by, context);
  },
});

function nothingYet(by: Grouping | null, context: Context): Result<ExitCode, Failure> {
  const empty = { usedWindow: null, before: null, figures: null, by, groups: by === null ? null : [] };
  answer(context, 'telemetry-metrics', empty, () => [
    'Nothing was recorded yet, so there is nothing to measure. Start a session with: br run',
  ]);
  return ok(0);
}

type Shown = { readonly app: App; readonly windows: Windows; readonly zone: string };

async function showAll({ app, windows, zone }: Shown, context: Context): Promise<Result<ExitCode, Failure>> {
  const now = context.now();
  const measured = await measureWindow(app, windows.window, now);
  const earlier = windows.before === null ? null : await measureWindow(app, windows.before, now);
  // Nothing happened then: everything would be new, which says nothing.
  const before = earlier === null || earlier.figures.events === 0 ? null : earlier;
  const { period, width } = trendGrain(windows.window, app.telemetry);
  const trend = await trendOf(app.telemetry, windows.window, period);
  const document = {
    usedWindow: windows.window,
    ...measured,
    before: windows.before === null ? null : { usedWindow: windows.before, ...(before ?? { figures: null }) },
    by: null,
    groups: null,
  };
  answer(context, 'telemetry-metrics', document, () => {
    const { style } = context.out;
    const columns = context.out.columns();
    const heading = [
      ...windowHeading(windows, zone, context),
      ...comparedText(windows, before !== null, { zone, context }),
    ];
    if (measured.figures.events === 0) return [...heading, '', 'Nothing happened in that time.'];
    const lines = metricLines({ now: measured, before, trend, grain: width }, { columns, style });
    // Events that are counted nowhere else, such as what agents told by OpenTelemetry.
    return [
      ...heading,
      ...(lines.length === 0 ? ['', 'No work was done in that time. What happened: br telemetry show'] : lines),
    ];
  });
  return ok(0);
}

/** As fine as sums of that time are kept: minutes go after two days. */
function trendGrain({ since, until }: Window, telemetry: Telemetry): ReturnType<typeof grainFor> {
  const least = telemetry.usedWindow({ since, until: since + 1 });
  return grainFor(until - since, 48, least.until - least.since < HOUR ? 'minute' : 'hour');
}

async function showGroups(
  { app, windows, zone }: Shown,
  by: Grouping,
  context: Context,
): Promise<Result<ExitCode, Failure>> {
  const { window, before } = windows;
  const grouped = await readGroups(app.telemetry, by, { window, before });
  answer(
    context,
    'telemetry-metrics',
    {
      usedWindow: grouped.window,
      figures: null,
      before: before === null ? null : { usedWindow: before },
      by,
      groups: grouped.groups,
    },
    () => {
      const { style } = context.out;
      const heading = windowHeading({ ...windows, window: grouped.window }, zone, context);
      if (grouped.groups.length === 0) return [...heading, '', nothingBy(by)];
      return [...heading, '', ...groupLines(grouped, { columns: context.out.columns(), style, zone })];
    },
  );
  return ok(0);
}

function nothingBy(by: Grouping): string {
  if (by === 'class') return 'No attempt failed in that time.';
  if (by === 'check') return 'No check was red in that time.';
  return 'Nothing was tried in that time.';
}
