import type { Event } from '../../model/event.ts';
import { periodBounds } from '../../model/budget-period.ts';
import type { EpochMillis, MicroUsd } from '../../model/units.ts';

/** What has to be known of a call for the sums. */
type Call = Extract<Event, { readonly type: 'estimate.reserved' | 'estimate.asked' }>;

/**
 * What asking has taken on the day (UTC) of a time, by its records: of each call what it cost, and what was set aside for it where that is not
 * known, or where the call has not come back yet, or never will. Pure.
 */
export function spentOnAsking(records: readonly Event[], now: EpochMillis): MicroUsd {
  const { since, until } = periodBounds('day', now);
  const inDay = ({ at }: Call): boolean => at >= (since ?? 0) && at < (until ?? Infinity);
  const calls = records.filter((event): event is Call => event.type.startsWith('estimate.')).filter(inDay);
  const taken = new Map<string, MicroUsd>();
  // A call that began just before midnight and ended after it counts on the day it ended.
  for (const event of calls) if (event.type === 'estimate.reserved') taken.set(event.data.call, event.data.amount);
  for (const event of calls)
    if (event.type === 'estimate.asked') {
      const { call, cost, reserved } = event.data;
      taken.set(call, cost.source === 'unknown' ? reserved : cost.amount);
    }
  return [...taken.values()].reduce((sum, amount) => sum + amount, 0);
}
