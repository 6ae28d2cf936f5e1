import type { Alert } from '../../model/alert.ts';
import type { Event } from '../../model/event.ts';

type AlertEvent = Extract<Event, { type: `alert.${string}` }>;
type Change = Exclude<AlertEvent, { type: 'alert.acknowledged' }>;

/**
 * Every alert there was, in the order in which they began, from all `alert.*` events, oldest first; other events are passed over.
 * A pending one that is gone is `resolved` and was never raised.
 */
export function foldAlerts(events: readonly Event[]): readonly Alert[] {
  const fold = new AlertFold();
  fold.add(events);
  return fold.alerts;
}

/** The same, as events come. */
export class AlertFold {
  readonly #alerts = new Map<string, Alert>();
  #seq = 0;

  /** The greatest position of an alert's event so far. */
  get seq(): number {
    return this.#seq;
  }

  get alerts(): readonly Alert[] {
    return [...this.#alerts.values()];
  }

  /** Takes in events, in their order. */
  add(events: readonly Event[]): void {
    for (const event of events) {
      if (!isAlertEvent(event)) continue;
      this.#seq = event.seq;
      const before = this.#alerts.get(event.data.alert);
      const after = event.type === 'alert.acknowledged' ? acknowledged(before, event) : changed(before, event);
      if (after !== undefined) this.#alerts.set(after.id, after);
    }
  }
}

/** The alert of a threshold that is pending or open, or null; there is at most one. */
export function liveAlert(alerts: readonly Alert[], threshold: string): Alert | null {
  return alerts.findLast((alert) => alert.threshold === threshold && alert.status !== 'resolved') ?? null;
}

/** Raised, and not over: whether somebody has seen it or not. */
export function isOpen({ status }: Alert): boolean {
  return status === 'raised' || status === 'acknowledged';
}

function isAlertEvent(event: Event): event is AlertEvent {
  return event.type.startsWith('alert.');
}

function acknowledged(
  before: Alert | undefined,
  event: Extract<Event, { type: 'alert.acknowledged' }>,
): Alert | undefined {
  return before?.status === 'raised' ? { ...before, status: 'acknowledged', acknowledgedAt: event.at } : before;
}

/** What does not fit what was before changes nothing: a log that two versions wrote must not stop the third. */
function changed(before: Alert | undefined, { type, at, data }: Change): Alert | undefined {
  const { alert: id, threshold, level, value, samples, since, text } = data;
  if (before?.status === 'resolved') return before;
  const measured = { value, samples, text };
  const nothingYet = { raisedAt: null, acknowledgedAt: null, resolvedAt: null };
  switch (type) {
    case 'alert.pending':
      if (before !== undefined && before.status !== 'pending') return before;
      return { id, threshold, level, status: 'pending', since, ...nothingYet, ...measured };
    case 'alert.raised':
      if (before !== undefined && before.status !== 'pending') return before;
      return { id, threshold, level, status: 'raised', since, ...nothingYet, raisedAt: at, ...measured };
    case 'alert.resolved':
      return before === undefined ? undefined : { ...before, status: 'resolved', resolvedAt: at, ...measured };
  }
}
