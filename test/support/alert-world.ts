import type { Alert, Reading, Threshold } from '../../src/model/alert.ts';
import { type Event, EVENT_VERSION, type RecordDraft } from '../../src/model/event.ts';
import { evaluateAlerts } from '../../src/telemetry/alerts/evaluate-alerts.ts';
import { foldAlerts } from '../../src/telemetry/alerts/fold-alerts.ts';
import { NOON } from './session-states.ts';

/** Milliseconds. */
export const MINUTE = 60_000;

/** A threshold: more than three errors in an hour; override what a test is about. */
export function aThreshold(changed: Partial<Threshold> = {}): Threshold {
  return {
    name: 'errors',
    metric: 'errors',
    operation: null,
    window: 60 * MINUTE,
    comparison: '>',
    value: 3,
    level: 'error',
    for: 0,
    coolDown: 0,
    minimum: 1,
    ...changed,
  };
}

/** The log of alerts, what is watched, and time. */
export class AlertWorld {
  thresholds: readonly Threshold[];
  readonly readings: Map<string, Reading | null> = new Map();
  now: number = NOON;
  readonly events: Event[] = [];

  constructor(...thresholds: readonly Threshold[]) {
    this.thresholds = thresholds;
    for (const { name } of thresholds) this.readings.set(name, null);
  }

  get alerts(): readonly Alert[] {
    return foldAlerts(this.events);
  }

  evaluation(): Parameters<typeof evaluateAlerts>[0] {
    return { thresholds: this.thresholds, values: this.readings, alerts: this.alerts, now: this.now };
  }

  /** Evaluates and records; returns what was recorded. */
  check(): readonly Event[] {
    return evaluateAlerts(this.evaluation()).map((draft) => this.record(draft));
  }

  record(draft: RecordDraft): Event {
    const seq = this.events.length + 1;
    const id = String(seq);
    const event = {
      seq,
      id,
      version: EVENT_VERSION,
      at: this.now,
      mono: null,
      session: null,
      task: null,
      attempt: null,
    };
    // Sound: a draft has the payload of its type.
    const stored = { ...event, type: draft.type, data: draft.data } as Event;
    this.events.push(stored);
    return stored;
  }

  measure(value: number | null, samples = 5, name = 'errors'): void {
    this.readings.set(name, value === null ? null : { value, samples });
  }

  types(): readonly string[] {
    return this.events.map(({ type }) => type);
  }
}
