import type { Alert, Reading, Threshold } from '../../model/alert.ts';
import type { RecordDraft } from '../../model/event.ts';
import type { EpochMillis } from '../../model/units.ts';
import { goneText, holdingText, overText } from './alert-text.ts';
import { liveAlert } from './fold-alerts.ts';

/** What is watched, what was measured, and how the alerts stand. */
export type Evaluation = {
  readonly thresholds: readonly Threshold[];
  /** By name of the threshold; null: nothing to judge by. Missing: not read, so nothing changes. */
  readonly values: ReadonlyMap<string, Reading | null>;
  /** Every alert there was, as `foldAlerts` tells. */
  readonly alerts: readonly Alert[];
  readonly now: EpochMillis;
};

/**
 * What has changed with alerts, to be recorded: the whole of the state machine. Its state is a fold of what it recorded, so it
 * may be called at any time by anyone, again after a crash, and with a clock that was set back. Pure.
 */
export function evaluateAlerts({ thresholds, values, alerts, now }: Evaluation): readonly RecordDraft[] {
  const drafts: RecordDraft[] = [];
  for (const threshold of thresholds) {
    const reading = values.get(threshold.name);
    if (reading === undefined) continue;
    const draft = changeOf(threshold, reading, { alerts, now });
    if (draft !== null) drafts.push(draft);
  }
  const watched = new Set(thresholds.map(({ name }) => name));
  for (const alert of alerts)
    if (alert.status !== 'resolved' && !watched.has(alert.threshold))
      drafts.push(draftOf('alert.resolved', alert, goneText(alert)));
  return drafts;
}

/**
 * When time alone will change something: a condition has then held long enough, or a cool-down is over while it holds. Null: it
 * will not.
 */
export function nextDeadline({ thresholds, values, alerts, now }: Evaluation): EpochMillis | null {
  let next: EpochMillis | null = null;
  for (const threshold of thresholds) {
    const live = liveAlert(alerts, threshold.name);
    const at =
      live === null
        ? holds(threshold, values.get(threshold.name) ?? null)
          ? coolUntil(threshold, alerts, now)
          : null
        : live.status === 'pending'
          ? live.since + threshold.for
          : null;
    if (at !== null && at > now && (next === null || at < next)) next = at;
  }
  return next;
}

/** Whether the condition of a threshold holds; without enough measurements it does not. */
export function holds(threshold: Threshold, reading: Reading | null): reading is Reading {
  if (reading === null || reading.samples < threshold.minimum) return false;
  switch (threshold.comparison) {
    case '>':
      return reading.value > threshold.value;
    case '>=':
      return reading.value >= threshold.value;
    case '<':
      return reading.value < threshold.value;
    case '<=':
      return reading.value <= threshold.value;
  }
}

type Standing = Pick<Evaluation, 'alerts' | 'now'>;

function changeOf(threshold: Threshold, reading: Reading | null, { alerts, now }: Standing): RecordDraft | null {
  const live = liveAlert(alerts, threshold.name);
  if (!holds(threshold, reading)) return live === null ? null : over(live, threshold, reading);
  const text = holdingText(threshold, reading);
  if (live === null) {
    if (coolUntil(threshold, alerts, now) !== null) return null;
    const type = threshold.for === 0 ? 'alert.raised' : 'alert.pending';
    const alert = { id: nextId(threshold.name, alerts), threshold: threshold.name, level: threshold.level, since: now };
    return draftOf(type, { ...alert, ...reading }, text);
  }
  if (live.status !== 'pending') return null;
  const next = { ...live, ...reading, level: threshold.level };
  // The clock was set back to before it began: it begins now, or it would be pending until the old time comes again.
  if (now < live.since) return draftOf('alert.pending', { ...next, since: now }, text);
  return now - live.since >= threshold.for ? draftOf('alert.raised', next, text) : null;
}

function over(live: Alert, threshold: Threshold, reading: Reading | null): RecordDraft {
  const enough = reading !== null && reading.samples >= threshold.minimum;
  const measured = enough ? reading : { value: live.value, samples: reading?.samples ?? 0 };
  return draftOf('alert.resolved', { ...live, ...measured }, overText(threshold, enough ? reading : null));
}

/** Until when no new alert of this name begins; null: one may now. A clock that was set back by more than the cool-down ends it. */
function coolUntil({ name, coolDown }: Threshold, alerts: readonly Alert[], now: EpochMillis): EpochMillis | null {
  const last = alerts.findLast((alert) => alert.threshold === name && alert.raisedAt !== null);
  const resolvedAt = last?.resolvedAt ?? null;
  return resolvedAt !== null && Math.abs(now - resolvedAt) < coolDown ? resolvedAt + coolDown : null;
}

/** Numbers are never used twice, also not those of pending ones that were never raised. */
function nextId(name: string, alerts: readonly Alert[]): string {
  const numbers = alerts
    .filter(({ threshold }) => threshold === name)
    .map(({ id }) => Number(id.slice(name.length + 1)));
  return `${name}-${Math.max(0, ...numbers.filter(Number.isSafeInteger)) + 1}`;
}

function draftOf(
  type: 'alert.pending' | 'alert.raised' | 'alert.resolved',
  { id, threshold, level, value, samples, since }: Omit<Alert, 'status' | 'text' | `${string}At`>,
  text: string,
): RecordDraft {
  return { type, data: { alert: id, threshold, level, value, samples, since, text } };
}
