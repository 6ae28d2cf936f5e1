import { err, ok, type Result } from '../../lib/result.ts';
import { periodBounds } from '../../model/budget-period.ts';
import type { Failure } from '../../model/failure.ts';
import { failure } from '../../model/failures.ts';
import type { EpochMillis } from '../../model/units.ts';
import type { Context } from '../context.ts';
import { readTimes, type TimeOptions } from '../telemetry/time-options.ts';

/** Periods as budgets have them: they begin at 00:00 UTC, weeks on Monday. `all`: ever. */
export const COST_PERIODS = ['day', 'week', 'month', 'all'] as const;

/** See {@link COST_PERIODS}. */
export type CostPeriod = (typeof COST_PERIODS)[number];

/** The time that is asked for, null: no bound; and what it is called. */
export type CostWindow = {
  readonly since: EpochMillis | null;
  readonly until: EpochMillis | null;
  readonly name: string;
};

const NAMES: Readonly<Record<CostPeriod, string>> = {
  day: 'Today (UTC)',
  week: 'This week (UTC)',
  month: 'This month (UTC)',
  all: 'All time',
};

/** Reads the time; without any it is all. */
export function readCostWindow(
  options: TimeOptions & { readonly period: CostPeriod | undefined },
  context: Pick<Context, 'now' | 'zone'>,
): Result<CostWindow, Failure> {
  const { period, since, until } = options;
  if (period !== undefined && (since !== undefined || until !== undefined))
    return err(failure('usage', '--period ends now, and --since and --until say both ends.', 'Give one or the other.'));
  const times = readTimes(options, context);
  if (!times.ok) return times;
  if (since !== undefined || until !== undefined) {
    if ((times.value.since ?? 0) > context.now())
      return err(failure('usage', `--since ${since} has not come yet.`, 'Give an earlier --since.'));
    const words = [
      ...(since === undefined ? [] : [`since ${since}`]),
      ...(until === undefined ? [] : [`until ${until}`]),
    ];
    return ok({ since: times.value.since ?? null, until: times.value.until ?? null, name: capital(words.join(' ')) });
  }
  const named = period ?? 'all';
  const bounds = named === 'all' ? { since: null } : periodBounds(named, context.now());
  return ok({ since: bounds.since, until: null, name: NAMES[named] });
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
