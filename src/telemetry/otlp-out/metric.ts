import type { KeyValue } from './otlp-json.ts';

/** Each point tells what was added since its start. https://opentelemetry.io/docs/specs/otel/metrics/data-model/#temporality */
export const DELTA = 1;

type Point = {
  readonly attributes: readonly KeyValue[];
  readonly startTimeUnixNano: string;
  readonly timeUnixNano: string;
};

/** A histogram's point; without buckets only the sum, count, least and greatest are known. */
export type HistogramPoint = Point & {
  readonly count: string;
  readonly sum: number;
  readonly min: number;
  readonly max: number;
  readonly bucketCounts?: readonly string[];
  readonly explicitBounds?: readonly number[];
};

/** A metric as the protocol writes it. */
export type Metric = {
  readonly name: string;
  readonly unit: string;
  readonly description?: string;
} & (
  | {
      readonly sum: {
        readonly aggregationTemporality: typeof DELTA;
        readonly isMonotonic: boolean;
        readonly dataPoints: readonly (Point & { readonly asInt: string })[];
      };
    }
  | {
      readonly histogram: {
        readonly aggregationTemporality: typeof DELTA;
        readonly dataPoints: readonly HistogramPoint[];
      };
    }
);

/** How many points a metric has. */
export function pointsOf(metric: Metric): number {
  return 'sum' in metric ? metric.sum.dataPoints.length : metric.histogram.dataPoints.length;
}

/** The metric in pieces of at most so many points. */
export function* piecesOf(metric: Metric, most = 500): Generator<Metric> {
  const points = pointsOf(metric);
  for (let from = 0; from < points; from += most) {
    if ('sum' in metric)
      yield { ...metric, sum: { ...metric.sum, dataPoints: metric.sum.dataPoints.slice(from, from + most) } };
    else {
      const { histogram } = metric;
      yield { ...metric, histogram: { ...histogram, dataPoints: histogram.dataPoints.slice(from, from + most) } };
    }
  }
}
