import type { EpochMillis, Millis } from './units.ts';

/** How grave; in this order. */
export const ALERT_LEVELS = ['info', 'warning', 'error', 'critical'] as const;

/** See {@link ALERT_LEVELS}. */
export type AlertLevel = (typeof ALERT_LEVELS)[number];

/**
 * What a threshold looks at, over its window; null when there is nothing to judge by:
 *
 * | metric | unit | of |
 * |---|---|---|
 * | success-rate | share 0…1 | settled attempts that landed (lost and cancelled ones do not count) |
 * | failure-rate | share 0…1 | settled attempts that failed |
 * | failures, retries, rejections, findings, errors, conflicts, provider-retries | count | what the metric of that name counts |
 * | losses | count | attempts lost |
 * | cost | µUSD | reported and estimated money |
 * | tokens | tokens | all kinds |
 * | cache-hit-rate | share 0…1 | input tokens that came from a cache |
 * | quota-rejections | count | calls a provider refused for a limit |
 * | p50-…, p95-…, p99-duration | ms | of `operation` |
 * | queue-wait | ms | p95 of the operation `queue` |
 * | peak-memory | bytes | the greatest of any process |
 */
export type ThresholdMetric =
  | 'success-rate'
  | 'failure-rate'
  | 'failures'
  | 'losses'
  | 'retries'
  | 'rejections'
  | 'findings'
  | 'errors'
  | 'conflicts'
  | 'provider-retries'
  | 'quota-rejections'
  | 'cost'
  | 'tokens'
  | 'cache-hit-rate'
  | 'p50-duration'
  | 'p95-duration'
  | 'p99-duration'
  | 'queue-wait'
  | 'peak-memory';

/** What the numbers of a metric are. */
export type ThresholdUnit = 'share' | 'count' | 'money' | 'duration' | 'size';

/** Every metric a threshold may look at, with its unit. */
export const THRESHOLD_METRICS: Readonly<Record<ThresholdMetric, ThresholdUnit>> = {
  'success-rate': 'share',
  'failure-rate': 'share',
  failures: 'count',
  losses: 'count',
  retries: 'count',
  rejections: 'count',
  findings: 'count',
  errors: 'count',
  conflicts: 'count',
  'provider-retries': 'count',
  'quota-rejections': 'count',
  cost: 'money',
  tokens: 'count',
  'cache-hit-rate': 'share',
  'p50-duration': 'duration',
  'p95-duration': 'duration',
  'p99-duration': 'duration',
  'queue-wait': 'duration',
  'peak-memory': 'size',
};

/** When to raise an alert; plain data, from the configuration or the defaults. */
export type Threshold = {
  /** Unique; names the alert. */
  readonly name: string;
  readonly metric: ThresholdMetric;
  /** For the duration metrics: which operation (`model/measurement.ts`); null: `attempt`. */
  readonly operation: string | null;
  readonly window: Millis;
  readonly comparison: '>' | '>=' | '<' | '<=';
  /** In the metric's unit. */
  readonly value: number;
  readonly level: AlertLevel;
  /** It must have held this long; 0: at once. */
  readonly for: Millis;
  /** After it was resolved, no new alert of this name for this long. */
  readonly coolDown: Millis;
  /**
   * Fewer measurements than this in the window are no data; at least 1. Of rates: judged attempts, of the cache hit rate: input
   * tokens; of all else: what was counted or measured, one by one.
   */
  readonly minimum: number;
};

/**
 * An alert, folded from its events.
 *
 * ```
 * pending ──► raised ──► acknowledged
 *    │          └─────┬──────┘
 *    └──► (gone)      └──► resolved
 * ```
 */
export type Alert = {
  /** `<threshold>-<n>`, n counts the alerts of that name from 1. */
  readonly id: string;
  readonly threshold: string;
  readonly level: AlertLevel;
  readonly status: 'pending' | 'raised' | 'acknowledged' | 'resolved';
  /** Since when the condition holds. */
  readonly since: EpochMillis;
  readonly raisedAt: EpochMillis | null;
  readonly acknowledgedAt: EpochMillis | null;
  readonly resolvedAt: EpochMillis | null;
  /** What was measured when it last changed, and how many measurements that is. */
  readonly value: number;
  readonly samples: number;
  /** One line for people: what is the case, with the number and the limit. */
  readonly text: string;
};

/** What a threshold looks at, as measured, in the metric's unit; `samples`: of how many measurements. */
export type Reading = { readonly value: number; readonly samples: number };
