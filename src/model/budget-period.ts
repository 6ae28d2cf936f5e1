import type { BudgetPeriod, Ceiling, CeilingStatus } from './ledger.ts';
import type { EpochMillis, MicroUsd, Millis } from './units.ts';

/** From its begin, up to and without its end; null: it has none. */
export type PeriodBounds = { readonly since: EpochMillis | null; readonly until: EpochMillis | null };

const DAY: Millis = 86_400_000;
/** The first Monday: 1970 began on a Thursday. */
const MONDAY: EpochMillis = 4 * DAY;

/** The period that a time lies in: days, weeks (from Monday) and months begin at 00:00 UTC; the project has no bounds. Pure. */
export function periodBounds(period: BudgetPeriod, at: EpochMillis): PeriodBounds {
  switch (period) {
    case 'day': {
      const since = Math.floor(at / DAY) * DAY;
      return { since, until: since + DAY };
    }
    case 'week': {
      const since = Math.floor((at - MONDAY) / (7 * DAY)) * 7 * DAY + MONDAY;
      return { since, until: since + 7 * DAY };
    }
    case 'month': {
      const day = new Date(at);
      const [year, month] = [day.getUTCFullYear(), day.getUTCMonth()];
      return { since: Date.UTC(year, month, 1), until: Date.UTC(year, month + 1, 1) };
    }
    case 'project':
      return { since: null, until: null };
  }
}

/** What counts in a period. */
export type PeriodSums = { readonly spent: MicroUsd; readonly reserved: MicroUsd };

/** How a ceiling stands with these sums of the period that a time lies in. Pure. */
export function ceilingStatus(ceiling: Ceiling, { spent, reserved }: PeriodSums, at: EpochMillis): CeilingStatus {
  const left = Math.max(0, ceiling.amount - spent - reserved);
  return { ...ceiling, spent, reserved, left, ...periodBounds(ceiling.period, at) };
}
