import { clockTime, money, type When } from '../../views/format.ts';
import { oneLine } from '../../views/plain-text.ts';
import type { BudgetReport, PeriodReport } from '../../model/budget-report.ts';
import { placeText } from '../render-failure.ts';
import type { Role, Style } from '../text/style.ts';
import { type Cell, table } from '../text/table.ts';
import { wrap } from '../text/width.ts';

/** How it is laid out, for whom. */
export type BudgetLayout = {
  readonly columns: number;
  readonly style: Style;
  readonly when: When;
  readonly cwd: string;
};

const COUNTED =
  'Counted is what all sessions here spent that began an attempt in the period (UTC; weeks from Monday): as agents reported it, or estimated from tokens; of an attempt that ended without a known cost what was set aside for it; and what br itself asked of a model. Imported history is not counted.';

/** The money of a repository, for people. */
export function budgetLines(report: BudgetReport, layout: BudgetLayout): readonly string[] {
  const { columns, style } = layout;
  return [
    ...table(
      report.periods.map((period) => row(period, report, layout)),
      columns,
      style,
    ),
    '',
    ...wrap(COUNTED, columns).map((line) => style.paint('dim', line)),
    ...askingLines(report, layout),
    ...strandedLines(report, layout),
    ...parkedLines(report, layout),
  ];
}

function row(period: PeriodReport, report: BudgetReport, { when, cwd }: BudgetLayout): readonly Cell[] {
  const { amount, spent, reserved, left, until, place } = period;
  const aside: Cell = { text: reserved === 0 ? '' : `${money(reserved)} set aside` };
  const name: Cell = { text: period.period, role: 'strong' };
  const told: Cell = { text: `${money(spent)} spent` };
  if (amount === null || left === null) return [name, told, aside, { text: '' }, { text: 'no ceiling', role: 'dim' }];
  return [
    name,
    told,
    aside,
    { text: `${money(left)} left`, role: roleOf(period, report) },
    { text: `of ${money(amount)}` },
    { text: until === null ? '' : `anew ${clockTime(until, when)}`, role: 'dim' },
    { text: place === null ? '' : oneLine(placeText({ ...place, column: null }, cwd)), role: 'dim' },
  ];
}

function roleOf({ amount, spent, left }: PeriodReport, { warnAt }: BudgetReport): Role {
  if (left === 0) return 'bad';
  return amount !== null && spent >= warnAt.share * amount ? 'warn' : 'good';
}

function askingLines({ asking }: BudgetReport, { columns, when }: BudgetLayout): readonly string[] {
  if (asking === null) return [];
  const { spent, amount, until } = asking;
  const anew = until === null ? '' : `, anew ${clockTime(until, when)}`;
  return wrap(`Asking models today: ${money(spent)} of ${money(amount)} (ai.budget)${anew}.`, columns);
}

function strandedLines({ stranded }: BudgetReport, { style, columns }: BudgetLayout): readonly string[] {
  return stranded.flatMap(({ session, reserved }) =>
    wrap(
      `${style.glyphs.warn} ${money(reserved)} is set aside for session ${session}, which nobody runs. Give it back with: br resume ${session}   or: br cancel ${session}`,
      columns,
    ),
  );
}

function parkedLines({ parked }: BudgetReport, { style, columns, when }: BudgetLayout): readonly string[] {
  const accounts = Object.entries(parked);
  if (accounts.length === 0) return [];
  const rows = accounts.map(([account, { until, reason }]): readonly Cell[] => [
    { text: '', gap: 1 },
    { text: oneLine(account), role: 'strong' },
    { text: until === null ? 'until you act' : `until ${clockTime(until, when)}`, role: 'warn' },
    { text: oneLine(reason), role: 'dim' },
  ]);
  return ['', style.paint('strong', 'Accounts that rest'), ...table(rows, columns, style)];
}
