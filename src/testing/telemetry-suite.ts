import type { Event, RecordDraft } from '../model/event.ts';
import type { Measurement } from '../model/measurement.ts';
import { isRecordType } from '../model/record-event.ts';
import type { SessionState } from '../model/session.ts';
import type { Store, StoreOptions } from '../ports/store.ts';
import type { Total, Window } from '../ports/telemetry.ts';
import type { Fold } from './store-samples.ts';

/** What the parts of the suite work with. */
export type TelemetrySuite = {
  readonly fold: Fold;
  readonly measure: StoreOptions['measure'];
  /** Opens the test's place; closed after the test. */
  readonly open: (changed?: Partial<StoreOptions>) => Promise<Store>;
  /** The worker program of the test's place. */
  readonly worker: () => readonly string[];
};

/** Every time there is. */
export const EVER: Window = { since: -Infinity, until: Infinity };

/** What tells sums apart most finely. */
export const ALL_DIMENSIONS = ['metric', 'label', 'agent', 'model'] as const;

/** A call of a model that took so long: one value of a distribution, at a time, of an agent and a model. */
export function aCall(
  duration: number,
  { at, agent = 'claude', model = 'small' }: { at?: number; agent?: string; model?: string } = {},
): RecordDraft {
  return {
    type: 'usage.observed',
    ...(at === undefined ? {} : { at }),
    data: {
      source: 'otlp',
      agent,
      model,
      tokens: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 },
      cost: { source: 'unknown' },
      duration,
      scope: 'request',
      request: null,
      at: at ?? 0,
    },
  };
}

/** Something that failed, in these words: a record that is easy to look for. */
export function anError(
  message: string,
  place: Partial<Pick<RecordDraft, 'session' | 'task' | 'attempt' | 'at'>> = {},
): RecordDraft {
  return { type: 'error.raised', ...place, data: { component: 'store', message, detail: null, fatal: false } };
}

/** A clock that stands still. */
export function standing(now: number): StoreOptions['clock'] {
  return { now: () => now, monotonic: () => 0 };
}

/** What events measure, made again from nothing but the events. */
export function remeasured(
  events: readonly Event[],
  { fold, measure }: Pick<TelemetrySuite, 'fold' | 'measure'>,
): readonly { readonly at: number; readonly measurement: Measurement }[] {
  const states = new Map<string, SessionState>();
  return events.flatMap((event) => {
    const { session, at } = event;
    const own = session !== null && !isRecordType(event.type);
    const before = own ? (states.get(session) ?? null) : null;
    const after = own ? fold(before, event) : null;
    if (own && after !== null) states.set(session, after);
    const attempt = event.attempt === null ? null : (before?.attempts[event.attempt] ?? null);
    return measure({ event, before, after, attempt }).map((measurement) => ({ at, measurement }));
  });
}

/** Sums as a set of lines, to be compared whatever their order. */
export function linesOf(
  totals: readonly Pick<Total, 'metric' | 'label' | 'agent' | 'model' | 'count' | 'sum' | 'min' | 'max'>[],
): readonly string[] {
  return totals
    .map(({ metric, label, agent, model, count, sum, min, max }) =>
      JSON.stringify([metric, label, agent, model, count, sum, min, max]),
    )
    .toSorted();
}

/** Measurements summed by all that tells them apart, as lines. */
export function sumLines(measurements: readonly Measurement[]): readonly string[] {
  const sums = new Map<string, Measurement & { count: number; sum: number; min: number; max: number }>();
  for (const measurement of measurements) {
    const { metric, label, agent, model, value } = measurement;
    const key = JSON.stringify([metric, label, agent, model]);
    const known = sums.get(key);
    if (known === undefined) sums.set(key, { ...measurement, count: 1, sum: value, min: value, max: value });
    else {
      known.count += 1;
      known.sum += value;
      known.min = Math.min(known.min, value);
      known.max = Math.max(known.max, value);
    }
  }
  return linesOf([...sums.values()]);
}
