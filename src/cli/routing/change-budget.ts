import path from 'node:path';
import { err, ok, type Result } from '../../lib/result.ts';
import type { BudgetChange, BudgetSetting, PeriodReport } from '../../model/budget-report.ts';
import type { Failure } from '../../model/failure.ts';
import { failure } from '../../model/failures.ts';
import { BUDGET_PERIODS, type BudgetPeriod } from '../../model/ledger.ts';
import { money } from '../../views/format.ts';
import { oneLine } from '../../views/plain-text.ts';
import { answer } from '../answer.ts';
import type { Context } from '../context.ts';
import type { ExitCode } from '../exit-codes.ts';
import { dollars, oneOf } from '../parse-values.ts';
import { placeText } from '../render-failure.ts';
import { budgetLines } from './budget-lines.ts';

/** Options of writing ceilings. */
export type BudgetOptions = { readonly user: boolean; readonly project: boolean; readonly warnAt: number | undefined };

/** Carries out `br routing budget set …`: `words` are what stands behind `budget`. */
export async function changeBudget(
  words: readonly string[],
  options: BudgetOptions,
  context: Context,
): Promise<Result<ExitCode, Failure>> {
  const setting = settingOf(words, options);
  if (!setting.ok) return setting;
  const app = await context.app();
  if (!app.ok) return app;
  const changed = await app.value.routing.setBudget(setting.value);
  if (!changed.ok) return changed;
  show(changed.value, setting.value, context);
  return ok(0);
}

function settingOf(words: readonly string[], { user, project, warnAt }: BudgetOptions): Result<BudgetSetting, Failure> {
  const [verb, period, amount, ...more] = words;
  if (verb !== 'set') {
    const cause =
      verb === undefined
        ? '--user, --project and --warn-at are for setting something.'
        : `"${oneLine(verb)}" is nothing to do with a budget.`;
    return err(wrong(cause, EXAMPLE));
  }
  if (more.length > 0) return err(wrong(`"${oneLine(more.join(' '))}" is too much.`, EXAMPLE));
  if (user && project) return err(wrong('--user and --project are two files.', 'Give one of them.'));
  const layer = user ? 'user' : 'project';
  if (period === undefined && warnAt !== undefined) return ok({ layer, ceiling: null, warnAt });
  if (period === undefined || amount === undefined)
    return err(
      wrong(period === undefined ? 'Neither a period nor --warn-at is given.' : 'The amount is missing.', EXAMPLE),
    );
  const ceiling = ceilingOf(period, amount);
  return ceiling.ok ? ok({ layer, ceiling: ceiling.value, warnAt: warnAt ?? null }) : ceiling;
}

const EXAMPLE = 'Write, for example: br routing budget set day 10';

/** The least that a configuration takes as an amount. */
const CENT = 10_000;

function ceilingOf(
  period: string,
  amount: string,
): Result<{ readonly period: BudgetPeriod; readonly amount: number | null }, Failure> {
  const known = oneOf(BUDGET_PERIODS)(period);
  if (!known.ok) return err(wrong(`"${oneLine(period)}" ${known.error}.`, EXAMPLE));
  if (amount === 'none') return ok({ period: known.value, amount: null });
  const read = dollars(amount);
  if (!read.ok)
    return err(wrong(`"${oneLine(amount)}" ${read.error}.`, 'Write it as 10, 2.50 or $10, or none for no ceiling.'));
  if (read.value < CENT)
    return err(
      wrong(
        `${money(read.value)} is less than a cent, and nothing could start.`,
        'Write at least 0.01, or none for no ceiling.',
      ),
    );
  return ok({ period: known.value, amount: read.value });
}

function wrong(cause: string, remedy: string): Failure {
  return failure('usage', cause, remedy);
}

function show(
  { file, changed, report }: BudgetChange,
  { ceiling, warnAt, layer }: BudgetSetting,
  context: Context,
): void {
  const inForce = ceiling === null ? null : (report.periods.find(({ period }) => period === ceiling.period) ?? null);
  const { out, cwd } = context;
  answer(context, 'routing-budget-set', { file, layer, changed, ceiling, warnAt, inForce, report }, () => {
    const { style } = out;
    const shown = path.relative(cwd, file);
    const where = oneLine(shown.startsWith('..') ? file : shown);
    return [
      changed ? `${style.paint('good', style.glyphs.good)} Written into ${where}.` : `${where} says so already.`,
      ...(ceiling === null || inForce === null ? [] : otherwise(inForce, ceiling.amount, context)),
      ...(warnAt === null || report.warnAt.share === warnAt
        ? []
        : [`In force is ${report.warnAt.share * 100}%, ${sourceOf(report.warnAt, context)}.`]),
      '',
      ...budgetLines(report, { columns: out.columns(), style, when: context.when(), cwd }),
    ];
  });
}

/** Where something else is in force than what was written. */
function otherwise(inForce: PeriodReport, wanted: number | null, context: Context): readonly string[] {
  if (inForce.amount === wanted) return [];
  const amount = inForce.amount === null ? 'no ceiling' : money(inForce.amount);
  return [`In force is ${amount}, ${sourceOf(inForce, context)}: of two ceilings the lower counts.`];
}

function sourceOf({ origin, place }: Pick<PeriodReport, 'origin' | 'place'>, { cwd }: Context): string {
  if (place === null) return 'by default';
  const whose = origin === 'user' ? 'from your configuration' : "from the project's configuration";
  return `${whose} (${oneLine(placeText({ ...place, column: null }, cwd))})`;
}
