import type { Reading, Threshold, ThresholdMetric } from '../../model/alert.ts';
import type { Metric } from '../../model/measurement.ts';
import type { EpochMillis, Millis } from '../../model/units.ts';
import type { Telemetry, Total, Window } from '../../ports/telemetry.ts';
import { cacheHitRate, successRate } from '../rates.ts';

type Reader = Pick<Telemetry, 'totals' | 'distributions'>;
type Sums = readonly Pick<Total, 'metric' | 'label' | 'sum' | 'count' | 'max'>[];

/** How a metric of sums is read: which metrics it needs, and what they come to; null: nothing to judge by. */
type OfSums = { readonly metrics: readonly Metric[]; readonly read: (sums: Sums) => Reading | null };

const rate = (found: { readonly rate: number; readonly of: number } | null): Reading | null =>
  found === null ? null : { value: found.rate, samples: found.of };

const counted = (metric: Metric, labels: readonly string[] | null = null): OfSums => ({
  metrics: [metric],
  read: (sums) => {
    const of = sums.filter(
      (sum) => sum.metric === metric && (labels === null || (sum.label !== null && labels.includes(sum.label))),
    );
    const samples = of.reduce((sum, { count }) => sum + count, 0);
    return samples === 0 ? null : { value: of.reduce((sum, total) => sum + total.sum, 0), samples };
  },
});

const BY_SUMS: Readonly<Partial<Record<ThresholdMetric, OfSums>>> = {
  'success-rate': { metrics: ['attempts'], read: (sums) => rate(successRate(sums)) },
  'failure-rate': {
    metrics: ['attempts'],
    read: (sums) => {
      const found = successRate(sums);
      return found === null ? null : { value: 1 - found.rate, samples: found.of };
    },
  },
  failures: counted('failures'),
  losses: counted('attempts', ['lost']),
  retries: counted('retries'),
  rejections: counted('rejections'),
  findings: counted('findings'),
  errors: counted('errors'),
  conflicts: counted('conflicts'),
  'provider-retries': counted('provider-retries'),
  'quota-rejections': counted('limits', ['rejected']),
  // Replayed money costs nobody anything.
  cost: counted('cost', ['reported', 'estimated']),
  tokens: counted('tokens'),
  'cache-hit-rate': { metrics: ['tokens'], read: (sums) => rate(cacheHitRate(sums)) },
  'peak-memory': {
    metrics: ['memory'],
    read: (sums) => {
      const of = sums.filter(({ metric }) => metric === 'memory');
      const samples = of.reduce((sum, { count }) => sum + count, 0);
      return samples === 0 ? null : { value: Math.max(...of.map(({ max }) => max)), samples };
    },
  },
};

const QUANTILES: Readonly<Partial<Record<ThresholdMetric, number>>> = {
  'p50-duration': 0.5,
  'p95-duration': 0.95,
  'p99-duration': 0.99,
  'queue-wait': 0.95,
};

/**
 * What thresholds look at, by their names, each over its window that ends now; null where there is nothing to judge by. Sums are
 * read once for each length of a window.
 */
export async function thresholdValues(
  telemetry: Reader,
  thresholds: readonly Threshold[],
  now: EpochMillis,
): Promise<ReadonlyMap<string, Reading | null>> {
  const values = new Map<string, Reading | null>();
  for (const length of new Set(thresholds.map(({ window }) => window))) {
    const together = thresholds.filter(({ window }) => window === length);
    const window = windowOf(length, now);
    const needed = [...new Set(together.flatMap(({ metric }) => BY_SUMS[metric]?.metrics ?? []))];
    const sums =
      needed.length === 0 ? [] : await telemetry.totals({ window, metrics: needed, by: ['metric', 'label'] });
    for (const threshold of together) {
      const quantile = QUANTILES[threshold.metric];
      const value =
        quantile === undefined
          ? (BY_SUMS[threshold.metric]?.read(sums) ?? null)
          : await spread(telemetry, threshold, { window, quantile });
      values.set(threshold.name, value);
    }
  }
  return values;
}

async function spread(
  telemetry: Reader,
  { metric, operation }: Threshold,
  { window, quantile }: { readonly window: Window; readonly quantile: number },
): Promise<Reading | null> {
  const label = metric === 'queue-wait' ? 'queue' : (operation ?? 'attempt');
  const query = { window, metric: 'duration', label, by: [], quantiles: [quantile] } as const;
  const [found] = await telemetry.distributions(query);
  const value = found?.quantiles[0];
  return found === undefined || value === undefined || found.count === 0 ? null : { value, samples: found.count };
}

/** Up to now and with it: what was stored in this very millisecond counts. */
function windowOf(length: Millis, now: EpochMillis): Window {
  return { since: now - length, until: now + 1 };
}
