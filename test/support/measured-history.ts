import type { Event, EventDraft } from '../../src/model/event.ts';
import { EVENT_VERSION } from '../../src/model/event.ts';
import type { Measurement, Metric } from '../../src/model/measurement.ts';
import { isRecordType } from '../../src/model/record-event.ts';
import type { SessionState } from '../../src/model/session.ts';
import { foldInto } from '../../src/parallel/fold.ts';
import { measure } from '../../src/telemetry/measure.ts';

/** A measurement as a line: `duration gate 1200`, with agent and model where it has them. */
export function line({ metric, label, agent, model, value }: Measurement): string {
  return [metric, label, agent, model, String(value)].filter((part) => part !== '').join(' ');
}

/** A session's history, folded in place and measured event by event as a store does it. */
export class MeasuredHistory {
  readonly events: Event[] = [];
  readonly measurements: Measurement[] = [];
  state: SessionState | null = null;
  /** Wall clock. */
  at = 1_700_000_000_000;
  /** Monotonic clock of the process that appends. */
  mono = 5_000;

  /** Lets both clocks go on. */
  pass(ms: number): this {
    this.at += ms;
    this.mono += ms;
    return this;
  }

  /** Appends drafts, all now; what they measured, but for the count of events. */
  append(...drafts: readonly EventDraft[]): readonly Measurement[] {
    const before = this.measurements.length;
    for (const draft of drafts) this.#add(draft);
    return this.measurements.slice(before).filter(({ metric }) => metric !== 'events');
  }

  /** The sum of what was measured. */
  sum(metric: Metric, label?: string): number {
    return this.measurements
      .filter((each) => each.metric === metric && (label === undefined || each.label === label))
      .reduce((sum, { value }) => sum + value, 0);
  }

  #add(draft: EventDraft): void {
    const { type, data, task = null, attempt = null } = draft;
    const seq = this.events.length + 1;
    const place = { seq, id: `e${seq}`, version: EVENT_VERSION, at: this.at, mono: this.mono, session: 's' };
    // A draft and an event of one type carry the same payload; the compiler cannot see through the spread of a union.
    const event = { type, data, task, attempt, ...place } as Event;
    const known = attempt === null ? null : (this.state?.attempts[attempt] ?? null);
    const earlier = this.state;
    this.state = foldInto(this.state, event);
    this.events.push(event);
    const sees = !isRecordType(event.type);
    this.measurements.push(
      ...measure({
        event,
        before: sees ? earlier : null,
        after: sees ? this.state : null,
        attempt: sees ? known : null,
      }),
    );
  }
}
