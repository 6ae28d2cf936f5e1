import { ok } from '../../../lib/result.ts';
import { analyze } from '../../../telemetry/analyze/analyze.ts';
import { figuresOf } from '../../../telemetry/figures.ts';
import { plural } from '../../../views/format.ts';
import { certaintyText, differenceText } from '../../../views/telemetry/analyze-change.ts';
import { findingText } from '../../../views/telemetry/analyze-finding.ts';
import { answer } from '../../answer.ts';
import { type Command, command, option } from '../../command.ts';
import { oneOf } from '../../parse-values.ts';
import { analysisLines } from '../../telemetry/analysis-lines.ts';
import { gatherEvidence } from '../../telemetry/gather-evidence.ts';
import { comparedText, remark, windowHeading } from '../../telemetry/heading.ts';
import { timeOptionSpecs, zoneOf } from '../../telemetry/time-options.ts';
import { PERIODS, readWindow } from '../../telemetry/window.ts';

const WEEK = 7 * 24 * 3_600_000;

export const telemetryAnalyze: Command = command({
  description: [
    'Says in sentences what changed in a stretch of time against the one of the same length before, and where to look first: checks that turn attempts away, failures, tasks tried again and again, attempts far from the usual, time lost to waiting and to quotas, and where the own telemetry of agents differs from their logs. What cost most money or time comes first; each has its numbers and a command that shows more.',
    'A change is told when chance explains it less than once in a hundred times and it is a tenth at least: shares by the two-proportion test, values of attempts by the rank-sum test. An attempt is unusual when it lies 3.5 robust standard deviations above the median of its agent and model, and is three times as much. Attempts count where they ended.',
  ].join('\n\n'),
  args: {},
  options: {
    period: option(
      '<period>',
      `the last ${PERIODS.slice(0, -1).join(', ')} (30 days), or ${PERIODS.at(-1)} there is (default: week)`,
      oneOf(PERIODS),
      { short: 'p', completes: PERIODS },
    ),
    ...timeOptionSpecs,
  },
  examples: [
    { line: 'telemetry analyze', about: 'the last 7 days beside the 7 before' },
    { line: 'telemetry analyze --period day', about: 'what is different since yesterday' },
    { line: 'telemetry analyze --json | jq -r ".findings[].text"', about: 'the findings, for a program' },
  ],
  run: async ({ options }, context) => {
    const app = await context.app();
    if (!app.ok) return app;
    const windows = await readWindow(options, WEEK, { telemetry: app.value.telemetry, context });
    if (!windows.ok) return windows;
    if (windows.value === null) {
      const empty = { usedWindow: null, before: null, analysis: null, differences: [], findings: [], leftOut: 0 };
      answer(context, 'telemetry-analysis', empty, () => [
        'Nothing was recorded yet, so there is nothing to analyze. Start a session with: br run',
      ]);
      return ok(0);
    }
    const shown = windows.value;
    const { window, before } = shown;
    const { evidence, leftOut } = await gatherEvidence(app.value, shown, context.now());
    const { differences, findings, ...rest } = analyze(evidence);
    const document = {
      usedWindow: window,
      before,
      analysis: rest,
      differences: differences.map((each) => ({ ...each, text: differenceText(each), certainty: certaintyText(each) })),
      findings: findings.map((each) => ({ ...each, ...findingText(each) })),
      leftOut,
    };
    // Nothing happened then: that is no stretch to compare with.
    const something = evidence.before !== null && figuresOf(evidence.before.sums).events > 0;
    const zone = zoneOf(options, context);
    answer(context, 'telemetry-analysis', document, () => [
      ...windowHeading(shown, zone, context),
      ...(before === null
        ? remark('nothing before it to compare with', context)
        : comparedText(shown, something, { zone, context })),
      '',
      ...analysisLines(
        { ...rest, differences, findings },
        { columns: context.out.columns(), style: context.out.style },
      ),
      ...(leftOut === 0
        ? []
        : [
            '',
            ...remark(
              `${plural(leftOut, 'session')} could not be looked at, there are too many: give a shorter time.`,
              context,
            ),
          ]),
    ]);
    return ok(0);
  },
});
