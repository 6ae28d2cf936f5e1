import { err, ok, type Result } from '../../../lib/result.ts';
import { COST_BYS, type CostReport, type ImportedReport } from '../../../model/cost-report.ts';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import { answer } from '../../answer.ts';
import { type Command, command, flag, option } from '../../command.ts';
import type { Context } from '../../context.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { oneOf } from '../../parse-values.ts';
import { costLines, importedLines } from '../../routing/cost-lines.ts';
import { COST_PERIODS, type CostWindow, readCostWindow } from '../../routing/cost-window.ts';
import { timeOptionSpecs } from '../../telemetry/time-options.ts';

const FORMATS = ['table', 'json', 'csv'] as const;

export const routingCosts: Command = command({
  description: [
    'Shows what agents cost: money by where each number comes from, tokens by kind, how attempts ended, and what an accepted task cost with all of its failed attempts. An attempt counts in the time in which it started, as in budgets; commands cost nothing and are left out. What nobody knows the cost of is counted, and never shown as $0.',
    'Without a time it is all there ever was, whatever went to the archive since. Days, weeks and months begin at 00:00 UTC, weeks on Monday; beyond the last two days, times are widened to full hours. A class is how hard a task looked and what kind of work it was when it was routed. By model, an attempt counts where it cost most, tokens and money where they were used.',
    'What was imported is told apart, since br did not spend it: --imported shows it, by model, agent or session (there: a conversation).',
  ].join('\n\n'),
  args: {},
  options: {
    period: option(
      '<period>',
      `${COST_PERIODS.slice(0, -1).join(', ')} that runs, or ${COST_PERIODS.at(-1)}`,
      oneOf(COST_PERIODS),
      {
        short: 'p',
        completes: COST_PERIODS,
      },
    ),
    ...timeOptionSpecs,
    by: option('<what>', `told apart by ${COST_BYS.join(', ')}`, oneOf(COST_BYS), { completes: COST_BYS }),
    format: option('<format>', `${FORMATS.join(', ')}; default: table`, oneOf(FORMATS), { completes: FORMATS }),
    imported: flag('what was imported, in place of what br spent'),
  },
  examples: [
    { line: 'routing costs', about: 'everything so far' },
    { line: 'routing costs --period month --by class', about: 'what accepted tasks of each class cost this month' },
    {
      line: 'routing costs --by task --format csv > costs.csv',
      about: 'every task over its attempts, for a spreadsheet',
    },
    { line: 'routing costs --imported --by session', about: 'past spend by conversation' },
  ],
  run: async ({ options }, context) => {
    const { format, by, imported } = options;
    if (context.globals.json && format !== undefined && format !== 'json')
      return err(failure('usage', `--json and --format ${format} ask for two things.`, 'Give one of them.'));
    const window = readCostWindow(options, context);
    if (!window.ok) return window;
    const app = await context.app();
    if (!app.ok) return app;
    const { routing } = app.value;
    const { since, until } = window.value;
    if (!imported) {
      const report = await routing.costs({ by: by ?? null, since, until });
      return await show(report, { format, window: window.value, table: (of) => routing.costTable(of) }, context);
    }
    if (by === 'task' || by === 'class')
      return err(
        failure(
          'usage',
          `What was imported has no ${by}.`,
          'Tell it apart by model, agent or session (a conversation).',
        ),
      );
    const report = await routing.importedCosts({ by: by ?? 'model', since, until });
    return await show(report, { format, window: window.value, table: (of) => routing.costTable(of) }, context);
  },
});

type How = {
  readonly format: (typeof FORMATS)[number] | undefined;
  readonly window: CostWindow;
  readonly table: (report: CostReport | ImportedReport) => Promise<Uint8Array>;
};

async function show(
  report: CostReport | ImportedReport,
  { format, window, table }: How,
  context: Context,
): Promise<Result<ExitCode, Failure>> {
  if (format === 'csv') {
    await context.out.send(await table(report));
    return ok(0);
  }
  const globals = { ...context.globals, json: context.globals.json || format === 'json' };
  const schema = 'dearest' in report ? 'routing-costs' : 'routing-costs-imported';
  answer({ out: context.out, globals }, schema, report, () => {
    const layout = { columns: context.out.columns(), style: context.out.style, title: window.name };
    return 'dearest' in report ? costLines(report, layout) : importedLines(report, layout);
  });
  return ok(0);
}
