import type { ParkedAgent } from './session.ts';
import type { EpochMillis, MicroUsd } from './units.ts';

/** Over which time a ceiling counts. Days, weeks (from Monday) and months begin at 00:00 UTC; `project`: ever. */
export type BudgetPeriod = 'day' | 'week' | 'month' | 'project';

/** All periods, shortest first. */
export const BUDGET_PERIODS: readonly BudgetPeriod[] = ['day', 'week', 'month', 'project'];

/** No more than this is spent and reserved by all sessions of the repository together that start within one period. */
export type Ceiling = { readonly period: BudgetPeriod; readonly amount: MicroUsd };

/** The ceilings that are set, of amounts by period; null: none. Pure. */
export function ceilingsOf(budget: Readonly<Record<BudgetPeriod, MicroUsd | null>>): readonly Ceiling[] {
  return BUDGET_PERIODS.flatMap((period) => {
    const amount = budget[period];
    return amount === null ? [] : [{ period, amount }];
  });
}

/** How a ceiling stands now. `left` is never below 0. */
export type CeilingStatus = Ceiling & {
  /** What was charged, and of what ended without a known cost its reservation. */
  readonly spent: MicroUsd;
  /** Set aside for what is live, beyond what it has spent. */
  readonly reserved: MicroUsd;
  readonly left: MicroUsd;
  /** The period: from its begin, up to and without its end; null: it has none. */
  readonly since: EpochMillis | null;
  readonly until: EpochMillis | null;
};

/**
 * What stands in the way of starts in every session: ceilings, and accounts that rest. An account is an agent's name, or what its
 * definition calls it; `<account>/<model>` where a limit is one of a model alone.
 */
export type Standing = {
  readonly ceilings: readonly CeilingStatus[];
  readonly parked: Readonly<Record<string, ParkedAgent>>;
};

/** Nothing stands in the way. */
export const NOTHING_STANDING: Standing = { ceilings: [], parked: {} };
