import type { Threshold } from '../model/alert.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What a threshold has where nothing else is said. */
export const THRESHOLD_DEFAULTS: Pick<Threshold, 'operation' | 'window' | 'level' | 'for' | 'coolDown' | 'minimum'> = {
  operation: null,
  window: DAY,
  level: 'warning',
  for: 0,
  coolDown: HOUR,
  minimum: 1,
};

/**
 * What is watched when no configuration says otherwise. `docs/guide/telemetry.md` has the same list with the reasons. The value of
 * none can be reached without anything having gone wrong, and none says anything about a repository in which nothing ran.
 */
export const DEFAULT_THRESHOLDS: readonly Threshold[] = [
  // Five judged attempts: one red of the first two is how a day may begin. A cascade begins with models that may fail at four
  // tasks of ten and are worth it all the same; more than that is not what was expected of them.
  threshold({ name: 'low-success-rate', metric: 'success-rate', comparison: '<', value: 0.5, minimum: 5 }),
  threshold({
    name: 'critical-success-rate',
    metric: 'success-rate',
    comparison: '<',
    value: 0.25,
    level: 'critical',
    minimum: 10,
  }),
  threshold({ name: 'daily-cost', metric: 'cost', comparison: '>', value: 10_000_000 }),
  threshold({ name: 'security-findings', metric: 'findings', comparison: '>', value: 0, level: 'critical' }),
  threshold({ name: 'errors', metric: 'errors', comparison: '>', value: 0, level: 'error' }),
  threshold({ name: 'lost-attempts', metric: 'losses', comparison: '>=', value: 3 }),
  threshold({ name: 'quota-rejections', metric: 'quota-rejections', comparison: '>=', value: 5, window: HOUR }),
  threshold({ name: 'provider-retries', metric: 'provider-retries', comparison: '>=', value: 20, window: HOUR }),
  // Twice the time that an attempt gets unless its plan says more; twenty, or one outlier is the 95th percentile.
  threshold({
    name: 'slow-attempts',
    metric: 'p95-duration',
    comparison: '>',
    value: HOUR,
    level: 'info',
    minimum: 20,
  }),
  // Below a million tokens the first fill of a cache is most of what there is.
  threshold({
    name: 'low-cache-hit-rate',
    metric: 'cache-hit-rate',
    comparison: '<',
    value: 0.3,
    level: 'info',
    minimum: 1_000_000,
  }),
];

type Given = Pick<Threshold, 'name' | 'metric' | 'comparison' | 'value'> & Partial<Threshold>;

function threshold(given: Given): Threshold {
  return { ...THRESHOLD_DEFAULTS, ...given };
}
