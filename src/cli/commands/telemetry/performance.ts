import { ok } from '../../../lib/result.ts';
import { OPERATIONS } from '../../../views/telemetry/operations.ts';
import { answer } from '../../answer.ts';
import { type Command, command, option } from '../../command.ts';
import { oneOf } from '../../parse-values.ts';
import { windowHeading } from '../../telemetry/heading.ts';
import { measurePerformance } from '../../telemetry/measure-performance.ts';
import { performanceLines } from '../../telemetry/performance-lines.ts';
import { timeOptionSpecs, zoneOf } from '../../telemetry/time-options.ts';
import { PERIODS, readWindow } from '../../telemetry/window.ts';

const DAY = 24 * 3_600_000;
const NAMES = OPERATIONS.map(({ name }) => name);
const KINDS = ['agent', 'model'] as const;

export const telemetryPerformance: Command = command({
  description: [
    'Shows how long things take and what they need: percentiles of each operation, where the time of attempts went, CPU and memory of agents, commands, checks and br itself, how long sessions took beside their critical path, and the slowest tasks.',
    'The critical path is the longest chain of tasks that need one another, by what they really took: a session that took as long is as quick as its plan allows. Percentiles are exact below a million values; beyond that they are within 1 % and marked with ~.',
  ].join('\n\n'),
  args: {},
  options: {
    period: option(
      '<period>',
      `the last ${PERIODS.slice(0, -1).join(', ')} (30 days), or ${PERIODS.at(-1)} there is (default: day)`,
      oneOf(PERIODS),
      { short: 'p', completes: PERIODS },
    ),
    ...timeOptionSpecs,
    operation: option('<name>', `only this: ${NAMES.join(', ')}`, oneOf(NAMES), { short: 'o', completes: NAMES }),
    by: option('<what>', `latencies told apart by ${KINDS.join(' or ')}`, oneOf(KINDS), { completes: KINDS }),
  },
  examples: [
    { line: 'telemetry performance', about: 'the last 24 hours' },
    { line: 'telemetry performance --period week --operation agent --by model', about: 'how long each model works' },
    { line: 'telemetry performance --json', about: 'all numbers, in milliseconds and bytes' },
  ],
  run: async ({ options }, context) => {
    const app = await context.app();
    if (!app.ok) return app;
    const windows = await readWindow(options, DAY, { telemetry: app.value.telemetry, context });
    if (!windows.ok) return windows;
    if (windows.value === null) {
      answer(
        context,
        'telemetry-performance',
        { usedWindow: null, operation: options.operation ?? null, by: options.by ?? null, performance: null },
        () => ['Nothing was recorded yet, so there is nothing to measure. Start a session with: br run'],
      );
      return ok(0);
    }
    const { window } = windows.value;
    const asked = { operation: options.operation ?? null, by: options.by ?? null };
    const performance = await measurePerformance(app.value, { window, ...asked }, context.now());
    const heading = windowHeading(windows.value, zoneOf(options, context), context);
    answer(context, 'telemetry-performance', { usedWindow: window, ...asked, performance }, () => {
      const shown = options.operation === undefined ? performance : onlyLatencies(performance);
      const lines = performanceLines(shown, { columns: context.out.columns(), style: context.out.style });
      return [...heading, ...(lines.length === 0 ? ['', nothing(options.operation)] : lines)];
    });
    return ok(0);
  },
});

type Performance = Awaited<ReturnType<typeof measurePerformance>>;

/** Who asks for one operation does not ask for the rest. */
function onlyLatencies(performance: Performance): Performance {
  return { ...performance, needs: [], time: null, makespans: [], slowest: [], leftOut: 0 };
}

function nothing(operation: string | undefined): string {
  return operation === undefined ? 'Nothing was measured in that time.' : `No ${operation} was measured in that time.`;
}
