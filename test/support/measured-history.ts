import type { EventDraft, Event, NextStep } from '../../src/model/event.ts';
import { EVENT_VERSION } from '../../src/model/event.ts';
import type { Measurement, Metric } from '../../src/model/measurement.ts';
import { isRecordType } from '../../src/model/record-event.ts';
import type { SessionState } from '../../src/model/session.ts';
import type { ModelUsage } from '../../src/model/usage.ts';
import { foldInto } from '../../src/parallel/fold.ts';
import { measure } from '../../src/telemetry/measure.ts';
import { sampleCreated, sampleDrafts, samplePlan } from '../../src/testing/store-samples.ts';

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

const OPTIONS = { concurrency: null, budget: null, failFast: null };
/** An owner takes the session, or takes it over. */
export const started: EventDraft = { type: 'session.started', data: { pid: 1, host: 'h', fence: 1, options: OPTIONS } };

/** A session that has been started, of tasks that need nothing but what is given. */
export function begun(needs: Readonly<Record<string, readonly string[]>> = { a: [] }): MeasuredHistory {
  const plan = samplePlan(Object.keys(needs));
  const tasks = plan.tasks.map((task) => ({ ...task, needs: needs[task.id] ?? [] }));
  const history = new MeasuredHistory();
  history.append(sampleCreated('s', { ...plan, tasks }), started);
  return history;
}

/** The one draft of a type that a task offers next. */
export function next(history: MeasuredHistory, type: EventDraft['type'], task = 'a'): EventDraft {
  const { state } = history;
  const found =
    state === null ? [] : sampleDrafts(state).filter((draft) => draft.type === type && (draft.task ?? task) === task);
  const [draft] = found;
  if (draft === undefined) throw new Error(`no ${type}`);
  return draft;
}

/** Appends the next event of each type; what they measured, as lines. */
export function step(history: MeasuredHistory, ...types: EventDraft['type'][]): string[] {
  return types.flatMap((type) => history.append(next(history, type)).map(line));
}

/** The attempt has said what it used so far. */
export function used(history: MeasuredHistory, ...usage: ModelUsage[]): string[] {
  return told(history, { kind: 'usage', usage, final: false });
}

type Said = Extract<EventDraft, { type: 'attempt.agent' }>['data']['event'];

/** The agent of task `a` has told something. */
export function told(history: MeasuredHistory, event: Said): string[] {
  const draft = next(history, 'attempt.agent');
  return history.append({ ...draft, type: 'attempt.agent', data: { event, raw: null } }).map(line);
}

/** What a model used: so many tokens of output. */
export function usage(model: string, output: number, cost: ModelUsage['cost'] = { source: 'unknown' }): ModelUsage {
  return { model, tokens: { input: 0, output, cacheRead: 0, cacheWrite: 0 }, cost };
}

/** The attempt at task `a` fails. */
export function failing(history: MeasuredHistory, then: NextStep, spent: readonly ModelUsage[] = []): string[] {
  const draft = next(history, 'attempt.failed');
  const failure = { class: 'gate', summary: 'red', evidence: '', resetsAt: null } as const;
  const data = { failure, snapshot: null, usage: spent, agentSession: null, next: then };
  return history.append({ ...draft, type: 'attempt.failed', data }).map(line);
}

/** Another try, charged. */
export const AGAIN: Extract<NextStep, { kind: 'retry' }> = {
  kind: 'retry',
  mode: 'continue',
  charged: true,
  notBefore: null,
};
