import { DISTRIBUTED, type Metric as Measured } from '../../model/measurement.ts';
import type { Total } from '../../ports/telemetry.ts';
import { NAMES } from './conventions.ts';
import { attributes, int64, nanos } from './otlp-json.ts';
import { DELTA, type Metric } from './metric.ts';

const HOUR = 3_600_000;

/** Units as UCUM writes them; what is not named here is counted. */
const UNITS: Readonly<Partial<Record<Measured, string>>> = {
  tokens: '{token}',
  cost: '{uUSD}',
  'imported-tokens': '{token}',
  'imported-cost': '{uUSD}',
  duration: 'ms',
  cpu: 'ms',
  memory: 'By',
};

/** Corrections may take something back. */
const FALLING: ReadonlySet<Measured> = new Set(['tokens', 'cost', 'unpriced']);

/**
 * Sums of hours as metrics of ours, `br.<metric>`: what is counted as sums, what is distributed as histograms without buckets
 * (count, sum, least and greatest). Each tells what was added in its hour. Money is in µUSD, whole, so that it adds up.
 */
export function sumMetrics(totals: readonly Total[]): readonly Metric[] {
  const metrics = new Map<Measured, Total[]>();
  for (const total of totals) {
    const points = metrics.get(total.metric);
    if (points === undefined) metrics.set(total.metric, [total]);
    else points.push(total);
  }
  return [...metrics].map(([metric, points]) => asMetric(metric, points));
}

function asMetric(metric: Measured, totals: readonly Total[]): Metric {
  const head = { name: `br.${metric.replaceAll('-', '_')}`, unit: UNITS[metric] ?? '1' };
  if (DISTRIBUTED.has(metric))
    return {
      ...head,
      histogram: {
        aggregationTemporality: DELTA,
        dataPoints: totals.map((total) => ({
          ...pointOf(total),
          count: int64(total.count),
          sum: total.sum,
          min: total.min,
          max: total.max,
        })),
      },
    };
  return {
    ...head,
    sum: {
      aggregationTemporality: DELTA,
      isMonotonic: !FALLING.has(metric),
      dataPoints: totals.map((total) => ({ ...pointOf(total), asInt: int64(total.sum) })),
    },
  };
}

function pointOf({ start, label, agent, model }: Total): {
  readonly attributes: ReturnType<typeof attributes>;
  readonly startTimeUnixNano: string;
  readonly timeUnixNano: string;
} {
  const from = start ?? 0;
  return {
    attributes: attributes({
      'br.label': label,
      [NAMES.agent]: agent === '' ? null : agent,
      [NAMES.requestModel]: model === '' ? null : model,
    }),
    startTimeUnixNano: nanos(from),
    timeUnixNano: nanos(from + HOUR),
  };
}
