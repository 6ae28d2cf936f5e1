import type { Threshold } from '../model/alert.ts';
import type { RecordDraft } from '../model/event.ts';
import { type Failure, FailureError } from '../model/failure.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { AlertReport, Alerts } from '../ports/alerts.ts';
import type { Clock } from '../ports/clock.ts';
import type { OpenNotifier } from '../ports/notifier.ts';
import type { Store } from '../ports/store.ts';
import { notifierFailed, tellNotifier, watchAlerts } from '../telemetry/alert-watch.ts';
import { acknowledgeAlerts } from '../telemetry/alerts/acknowledge-alerts.ts';
import { checkAlerts } from '../telemetry/alerts/check-alerts.ts';
import { foldAlerts } from '../telemetry/alerts/fold-alerts.ts';

/** What alerts work with. */
export type LocalAlertsParts = {
  /** Asked anew each time: one that is made later measures elsewhere. */
  readonly store: Pick<Store, 'telemetry'>;
  readonly clock: Clock;
  readonly thresholds: readonly Threshold[];
  readonly notifier: OpenNotifier | null;
  /** The mistakes of the configuration: what is watched is not known then. */
  readonly configFailure: Failure | null;
};

/** Alerts over whatever store there is. */
export function createAlerts(parts: LocalAlertsParts): Alerts {
  const { store } = parts;
  return {
    check: () => guarded(() => check(parts)),
    acknowledge: (ids, by) => guarded(() => acknowledgeAlerts(store.telemetry, { ids, by })),
    follow: (handle, recorded) => {
      const { clock, thresholds, notifier } = parts;
      const watch = watchAlerts({ telemetry: store.telemetry, clock, thresholds, notifier, recorded });
      const unsubscribe = handle.subscribe((events) => watch.notice(events));
      return {
        end: async () => {
          unsubscribe();
          await watch.end();
        },
      };
    },
  };
}

async function check({
  store: { telemetry },
  clock,
  thresholds,
  notifier: open,
  configFailure,
}: LocalAlertsParts): Promise<Result<AlertReport, Failure>> {
  // With other thresholds than those that are meant, alerts would be resolved that are not over.
  if (configFailure !== null)
    return ok({ alerts: foldAlerts(await telemetry.alertEvents()), watched: [], unchecked: configFailure });
  const checked = await checkAlerts({ telemetry, thresholds, clock });
  if (!checked.ok) return checked;
  const { news, alerts, values } = checked.value;
  if (news.length > 0 && open !== null) {
    const drafts: RecordDraft[] = [];
    const notifier = open((problem) => drafts.push(notifierFailed(problem)));
    tellNotifier(notifier, news);
    await notifier.close();
    if (drafts.length > 0) await telemetry.record(() => drafts, []);
  }
  const watched = thresholds.map((threshold) => ({ threshold, reading: values.get(threshold.name) ?? null }));
  return ok({ alerts, watched, unchecked: null });
}

/** Reads have no room for a failure as a value. */
async function guarded<T>(work: () => Promise<Result<T, Failure>>): Promise<Result<T, Failure>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FailureError) return err(error.failure);
    throw error;
  }
}
