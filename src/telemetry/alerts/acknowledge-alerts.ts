import type { Alert } from '../../model/alert.ts';
import type { Event, RecordDraft } from '../../model/event.ts';
import type { Failure } from '../../model/failure.ts';
import { failure } from '../../model/failures.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Telemetry } from '../../ports/telemetry.ts';
import { foldAlerts, isOpen } from './fold-alerts.ts';

/** Which alerts are meant: each by its id or a beginning that only one open alert has, or all that are open. */
export type Acknowledging = { readonly ids: readonly string[] | 'all'; readonly by: string | null };

/** Records that somebody has seen alerts; resolves with their ids. One that was seen before stays as it is. */
export async function acknowledgeAlerts(
  telemetry: Telemetry,
  { ids, by }: Acknowledging,
): Promise<Result<readonly string[], Failure>> {
  const meant = meantAlerts(foldAlerts(await telemetry.alertEvents()), ids);
  if (!meant.ok) return meant;
  const wanted = new Set(meant.value);
  if (wanted.size === 0) return ok([]);
  const decide = (seen: readonly Event[]): readonly RecordDraft[] =>
    foldAlerts(seen)
      .filter(({ id, status }) => status === 'raised' && wanted.has(id))
      .map(({ id }) => ({ type: 'alert.acknowledged', data: { alert: id, by } }));
  const recorded = await telemetry.record(decide);
  return recorded.ok ? ok(meant.value) : recorded;
}

function meantAlerts(alerts: readonly Alert[], ids: Acknowledging['ids']): Result<readonly string[], Failure> {
  const open = alerts.filter(isOpen);
  if (ids === 'all') return ok(open.filter(({ status }) => status === 'raised').map(({ id }) => id));
  const found: string[] = [];
  for (const wanted of ids) {
    const exact = open.filter(({ id }) => id === wanted);
    const fitting = exact.length > 0 ? exact : open.filter(({ id }) => id.startsWith(wanted));
    const [one, ...others] = fitting;
    if (one === undefined || others.length > 0) return err(unclear(wanted, { fitting, open, alerts }));
    found.push(one.id);
  }
  return ok([...new Set(found)]);
}

type Known = { readonly fitting: readonly Alert[]; readonly open: readonly Alert[]; readonly alerts: readonly Alert[] };

function unclear(wanted: string, { fitting, open, alerts }: Known): Failure {
  const list = (of: readonly Alert[]): string => of.map(({ id }) => id).join(', ');
  if (fitting.length > 0)
    return failure('usage', `"${wanted}" fits more than one open alert: ${list(fitting)}.`, 'Write more of its id.');
  const over = alerts.some(({ id, status, raisedAt }) => id === wanted && status === 'resolved' && raisedAt !== null);
  return failure(
    'usage',
    over ? `The alert ${wanted} is over: there is nothing to acknowledge.` : `No open alert is called "${wanted}".`,
    open.length === 0 ? 'No alert is open; see the last ones: br telemetry alerts' : `These are open: ${list(open)}.`,
  );
}
