import { ok } from '../../../lib/result.ts';
import { answer } from '../../answer.ts';
import { BUDGET_PERIODS } from '../../../model/ledger.ts';
import { type Command, command, flag, option, rest } from '../../command.ts';
import { budgetLines } from '../../routing/budget-lines.ts';
import { budgetShare } from '../../routing/budget-share.ts';
import { changeBudget } from '../../routing/change-budget.ts';

export const routingBudget: Command = command({
  description: [
    'Shows what all sessions of this repository have spent today, this week, this month and ever, what is set aside for what runs, and what is left of each ceiling; and which accounts rest, and until when.',
    'Each start sets its money aside under all of them in the moment it is stored, so that sessions side by side cannot pass one together. Where there is not enough left nothing that costs starts, and a session with nothing else to do ends and says so: br resume goes on with it when the period begins anew.',
    "With set it sets how much all sessions may spend in a period, together: day, week (from Monday), month, all by UTC, or project, which is ever. That is written into the project's configuration file, buildrunner.config.yaml, or with --user into your own, where it holds for each of your repositories by itself; comments and layout stay as they are. Neither file lifts a ceiling of the other: the lower one is in force, and what is in force is shown. A session that runs already goes by what held when its br was started.",
  ].join('\n\n'),
  args: {
    change: rest(`set <period> <amount>: ${BUDGET_PERIODS.join(', ')}, and US dollars or none`, [
      'set',
      ...BUDGET_PERIODS,
      'none',
    ]),
  },
  options: {
    user: flag('set it in your own configuration'),
    project: flag("set it in the project's, which is the default"),
    warnAt: option('<share>', 'set which share of a ceiling is told of when it is passed: 80%, 0.8', budgetShare),
  },
  examples: [
    { line: 'routing budget', about: 'what was spent, and what is left' },
    { line: 'routing budget --json', about: 'the same for scripts; amounts in millionths of a dollar' },
    { line: 'routing budget set day 10', about: 'no more than $10 a day, whatever runs' },
    { line: 'routing budget set month 200 --user', about: 'no more than $200 a month in any repository of yours' },
    { line: 'routing budget set week none', about: 'no ceiling for a week' },
    { line: 'routing budget set --warn-at 90%', about: 'tell when nine tenths are spent' },
  ],
  run: async ({ args, options }, context) => {
    if (args.change.length > 0 || options.user || options.project || options.warnAt !== undefined)
      return await changeBudget(args.change, options, context);
    const app = await context.app();
    if (!app.ok) return app;
    const report = await app.value.routing.budget();
    if (!report.ok) return report;
    const { out, cwd } = context;
    answer(context, 'routing-budget', report.value, () =>
      budgetLines(report.value, { columns: out.columns(), style: out.style, when: context.when(), cwd }),
    );
    return ok(0);
  },
});
