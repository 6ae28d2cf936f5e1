import type { Alert, Reading, Threshold } from '../../model/alert.ts';
import type { Event } from '../../model/event.ts';
import type { Failure } from '../../model/failure.ts';
import type { EpochMillis } from '../../model/units.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Telemetry } from '../../ports/telemetry.ts';
import { AlertLog } from './alert-log.ts';
import { evaluateAlerts, nextDeadline } from './evaluate-alerts.ts';
import { foldAlerts } from './fold-alerts.ts';
import { thresholdValues } from './threshold-values.ts';

/** What thresholds are checked with. */
export type AlertParts = {
  readonly telemetry: Telemetry;
  readonly thresholds: readonly Threshold[];
  readonly clock: Pick<Clock, 'now'>;
  /** Kept from one check to the next by whoever checks often. */
  readonly log?: AlertLog;
};

/** What a check found. */
export type CheckedAlerts = {
  /** What was raised or is over just now, as it was recorded. */
  readonly news: readonly Event[];
  /** Every alert there was, after that. */
  readonly alerts: readonly Alert[];
  readonly values: ReadonlyMap<string, Reading | null>;
  /** When to check again though nothing happens; null: no need. */
  readonly deadline: EpochMillis | null;
};

/**
 * Reads what is watched and records what has changed. Whoever checks in the same moment, in whatever process: each change is
 * recorded once. Nothing is written, and no database made, where nothing has changed.
 */
export async function checkAlerts({
  telemetry,
  thresholds,
  clock,
  log = new AlertLog(telemetry),
}: AlertParts): Promise<Result<CheckedAlerts, Failure>> {
  const now = clock.now();
  const values = await thresholdValues(telemetry, thresholds, now);
  const measured = { thresholds, values, now };
  let alerts = await log.alerts();
  let events: readonly Event[] = [];
  if (evaluateAlerts({ ...measured, alerts }).length > 0) {
    const recorded = await telemetry.record((seen) => evaluateAlerts({ ...measured, alerts: foldAlerts(seen) }));
    if (!recorded.ok) return recorded;
    events = recorded.value;
    // Also where nothing was left to record: somebody else has, meanwhile.
    alerts = await log.alerts();
  }
  const raised = new Set(alerts.filter(({ raisedAt }) => raisedAt !== null).map(({ id }) => id));
  // What was pending and is gone has troubled nobody.
  const news = events.filter(
    (event) => event.type === 'alert.raised' || (event.type === 'alert.resolved' && raised.has(event.data.alert)),
  );
  return ok({ news, alerts, values, deadline: nextDeadline({ ...measured, alerts }) });
}
