import type { AttemptState } from '../../model/session.ts';
import type { EpochMillis } from '../../model/units.ts';
import { DURATION_BOUNDS, NAMES, providerOf, TOKEN_BOUNDS } from './conventions.ts';
import { DELTA, type HistogramPoint, type Metric } from './metric.ts';
import { type Attributes, attributes, int64, nanos } from './otlp-json.ts';
import type { Course } from './stages.ts';

/** A stretch of time that one point tells of. */
type Stretch = { readonly from: EpochMillis; readonly to: EpochMillis };

/**
 * The metrics of the GenAI conventions, collected from attempts as they settle: tokens of each model by kind, and how long each
 * invocation of an agent took. Commands are none; recordings that were played again used no tokens.
 */
export class ClientMetrics {
  readonly #tokens = new Histograms(TOKEN_BOUNDS);
  readonly #durations = new Histograms(DURATION_BOUNDS);

  /** Counts a settled attempt into a stretch of time. */
  add(attempt: AttemptState, course: Course | undefined, stretch: Stretch): void {
    const { agent, model } = attempt.assignment;
    if (agent === 'command') return;
    const of = {
      [NAMES.operation]: 'invoke_agent',
      [NAMES.provider]: providerOf(agent),
      [NAMES.agent]: agent,
      [NAMES.requestModel]: model,
    };
    for (const usage of attempt.usage) {
      // Of a recording: no model was asked, and nobody used them.
      if (agent === 'replay' || usage.cost.source === 'replayed') continue;
      const { input, output, cacheRead, cacheWrite } = usage.tokens;
      const used = { ...of, [NAMES.responseModel]: usage.model };
      const kind = (name: string): Attributes => ({ ...used, [NAMES.tokenType]: name });
      this.#tokens.add(input + cacheRead + cacheWrite, kind('input'), stretch);
      this.#tokens.add(output, kind('output'), stretch);
    }
    const failure = attempt.failure?.class ?? (attempt.status === 'lost' ? 'lost' : null);
    const stages = course?.stages ?? [];
    for (const [index, stage] of stages.entries()) {
      if (stage.name !== 'work') continue;
      // A failure that a later stage met is none of the agent's invocation.
      const error = index === stages.length - 1 ? failure : null;
      this.#durations.add((stage.to - stage.from) / 1000, { ...of, [NAMES.errorType]: error }, stretch);
    }
  }

  /** What was collected since the last time. `until`: how far all stretches reach by now, where they still grew. */
  take(until: EpochMillis | null = null): readonly Metric[] {
    return [
      ...this.#tokens.take('gen_ai.client.token.usage', '{token}', until),
      ...this.#durations.take('gen_ai.client.operation.duration', 's', until),
    ];
  }
}

type Held = Stretch & {
  readonly of: Attributes;
  readonly counts: number[];
  sum: number;
  count: number;
  min: number;
  max: number;
};

/** Histograms of one metric, one for each combination of attributes and stretch of time. */
class Histograms {
  readonly #bounds: readonly number[];
  #held = new Map<string, Held>();

  constructor(bounds: readonly number[]) {
    this.#bounds = bounds;
  }

  add(value: number, of: Attributes, { from, to }: Stretch): void {
    const key = JSON.stringify([from, to, of]);
    let held = this.#held.get(key);
    if (held === undefined) {
      const counts = Array.from({ length: this.#bounds.length + 1 }, () => 0);
      held = { from, to, of, counts, sum: 0, count: 0, min: value, max: value };
      this.#held.set(key, held);
    }
    // A bucket holds what is greater than the bound before it, and no greater than its own.
    const at = this.#bounds.findIndex((bound) => value <= bound);
    const index = at === -1 ? this.#bounds.length : at;
    held.counts[index] = (held.counts[index] ?? 0) + 1;
    held.sum += value;
    held.count += 1;
    held.min = Math.min(held.min, value);
    held.max = Math.max(held.max, value);
  }

  take(name: string, unit: string, until: EpochMillis | null): readonly Metric[] {
    const dataPoints = [...this.#held.values()].map((held) => this.#point({ ...held, to: until ?? held.to }));
    this.#held = new Map();
    return dataPoints.length === 0 ? [] : [{ name, unit, histogram: { aggregationTemporality: DELTA, dataPoints } }];
  }

  #point({ of, from, to, counts, sum, count, min, max }: Held): HistogramPoint {
    return {
      attributes: attributes(of),
      startTimeUnixNano: nanos(from),
      timeUnixNano: nanos(to),
      count: int64(count),
      sum,
      min,
      max,
      bucketCounts: counts.map(int64),
      explicitBounds: this.#bounds,
    };
  }
}
