import { periodBounds } from '../../model/budget-period.ts';
import { BUDGET_PERIODS } from '../../model/ledger.ts';
import type { BudgetReport, BudgetSource, PeriodReport } from '../../model/budget-report.ts';
import type { Failure } from '../../model/failure.ts';
import { failures } from '../../model/failures.ts';
import { spendingOf } from '../../model/spending.ts';
import type { EpochMillis, MicroUsd } from '../../model/units.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { ConfigReport } from '../../ports/app.ts';
import type { Store } from '../../ports/store.ts';
import { spentOnAsking } from './ai-budget.ts';
import type { RoutingParts } from './routing-parts.ts';

/** How the money of the repository stands: `Routing.budget`. Refused where the configuration has mistakes: nobody knows what it means. */
export async function budget(parts: RoutingParts): Promise<Result<BudgetReport, Failure>> {
  const report = await parts.report();
  if (report.problems.length > 0) return err(failures.configInvalid(report.problems));
  return ok(await budgetReport(parts, report));
}

/** The same, of a configuration that was read. */
export async function budgetReport(
  { store, clock }: Pick<RoutingParts, 'store' | 'clock'>,
  { config, values }: Pick<ConfigReport, 'config' | 'values'>,
): Promise<BudgetReport> {
  const at = clock.now();
  const amounts = config.routing.budget;
  // Where there is no ceiling, it is asked for the sums alone.
  const asked = BUDGET_PERIODS.map((period) => ({ period, amount: amounts[period] ?? Number.MAX_SAFE_INTEGER }));
  const { ceilings, parked } = await store.standing(asked, at);
  const sourceOf = (key: string): BudgetSource => {
    const value = values.find((each) => each.key === `routing.budget.${key}`);
    return { origin: value?.origin ?? 'default', place: value?.place ?? null };
  };
  return {
    at,
    periods: ceilings.map(({ left, ...status }): PeriodReport => {
      const amount = amounts[status.period];
      return { ...status, amount, left: amount === null ? null : left, ...sourceOf(status.period) };
    }),
    warnAt: { share: amounts.warnAt, ...sourceOf('warn_at') },
    parked,
    asking: config.ai.enabled ? await askingAt(store, at, config.ai.budget) : null,
    // Where nothing is set aside at all, nobody's session has to be looked at.
    stranded: ceilings.every(({ reserved }) => reserved === 0) ? [] : await strandedIn(store),
  };
}

async function askingAt(store: Store, at: EpochMillis, amount: MicroUsd): Promise<BudgetReport['asking']> {
  const records = await store.events({ types: ['estimate.reserved', 'estimate.asked'] });
  return { spent: spentOnAsking(records, at), amount, until: periodBounds('day', at).until };
}

/** What is still set aside for attempts whose owner is gone. */
async function strandedIn(store: Store): Promise<BudgetReport['stranded']> {
  const stranded: { session: string; reserved: number }[] = [];
  for (const { id } of await store.sessions()) {
    const owner = await store.owner(id);
    if (owner !== null && owner.alive !== false) continue;
    const reserved = await reservedBy(store, id);
    if (reserved > 0) stranded.push({ session: id, reserved });
  }
  return stranded;
}

async function reservedBy(store: Store, session: string): Promise<number> {
  const state = await store.load(session);
  return Object.values(state?.attempts ?? {}).reduce((sum, attempt) => {
    const { live, reserved, spent } = spendingOf(attempt);
    return live ? sum + Math.max(0, reserved - spent) : sum;
  }, 0);
}
