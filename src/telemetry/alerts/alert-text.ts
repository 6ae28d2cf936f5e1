import {
  type Alert,
  type Reading,
  type Threshold,
  THRESHOLD_METRICS,
  type ThresholdMetric,
} from '../../model/alert.ts';
import type { Millis } from '../../model/units.ts';

/** What a metric is called, and what its samples are, one and many. */
const WORDS: Readonly<Record<ThresholdMetric, readonly [string, string, string]>> = {
  'success-rate': ['success rate', 'attempt', 'attempts'],
  'failure-rate': ['failure rate', 'attempt', 'attempts'],
  failures: ['failed attempts', 'failure', 'failures'],
  losses: ['lost attempts', 'loss', 'losses'],
  retries: ['retries', 'retry', 'retries'],
  rejections: ['red checks', 'check', 'checks'],
  findings: ['security findings', 'log', 'logs'],
  errors: ['errors of br', 'error', 'errors'],
  conflicts: ['predicted conflicts', 'conflict', 'conflicts'],
  'provider-retries': ['retries at providers', 'retry', 'retries'],
  'quota-rejections': ['calls refused for a quota', 'call', 'calls'],
  cost: ['cost', 'amount', 'amounts'],
  tokens: ['tokens', 'count', 'counts'],
  'cache-hit-rate': ['cache hit rate', 'input token', 'input tokens'],
  'p50-duration': ['p50', 'measurement', 'measurements'],
  'p95-duration': ['p95', 'measurement', 'measurements'],
  'p99-duration': ['p99', 'measurement', 'measurements'],
  'queue-wait': ['p95 of the wait for a start', 'start', 'starts'],
  'peak-memory': ['peak memory', 'process', 'processes'],
};

const RELATIONS: Readonly<Record<Threshold['comparison'], string>> = {
  '>': 'above',
  '>=': 'at least',
  '<': 'below',
  '<=': 'at most',
};

/** `success rate 42 % is below 80 %: 12 attempts in 24h`. */
export function holdingText(threshold: Threshold, { value, samples }: Reading): string {
  const { metric, window } = threshold;
  const [, one, many] = WORDS[metric];
  const of = `${samples} ${samples === 1 ? one : many} in ${lengthText(window)}`;
  return `${subject(threshold)} ${amountText(metric, value)} is ${limitText(threshold)}: ${of}`;
}

/** `success rate 85 % is not below 80 % any more`; with null: there is nothing to judge by any more. */
export function overText(threshold: Threshold, reading: Reading | null): string {
  if (reading === null)
    return `${subject(threshold)}: too little was measured in the last ${lengthText(threshold.window)}`;
  return `${subject(threshold)} ${amountText(threshold.metric, reading.value)} is not ${limitText(threshold)} any more`;
}

/** The threshold of this alert is not in the configuration any more. */
export function goneText({ threshold }: Pick<Alert, 'threshold'>): string {
  return `${threshold} is not watched any more`;
}

/** `success rate below 80 % in 24h`: what a threshold is about. */
export function thresholdText(threshold: Threshold): string {
  const held = threshold.for === 0 ? '' : `, for ${lengthText(threshold.for)}`;
  return `${subject(threshold)} ${limitText(threshold)} in ${lengthText(threshold.window)}${held}`;
}

/** A number in the unit of a metric: `42 %`, `$12.34`, `5m`, `2 GB`, `17`. */
export function amountText(metric: ThresholdMetric, value: number): string {
  switch (THRESHOLD_METRICS[metric]) {
    case 'share':
      return `${rounded(value * 100, 1)} %`;
    case 'money':
      return `$${(value / 1_000_000).toFixed(value % 10_000 === 0 || value >= 1_000_000 ? 2 : 4)}`;
    case 'duration':
      return lengthText(value);
    case 'size':
      return sizeText(value);
    case 'count':
      return String(rounded(value, 1));
  }
}

function subject({ metric, operation }: Threshold): string {
  const [name] = WORDS[metric];
  return metric.endsWith('-duration') ? `${name} of ${operation ?? 'attempt'}` : name;
}

function limitText({ comparison, metric, value }: Threshold): string {
  return `${RELATIONS[comparison]} ${amountText(metric, value)}`;
}

function lengthText(ms: Millis): string {
  const units = [
    ['d', 86_400_000],
    ['h', 3_600_000],
    ['m', 60_000],
    ['s', 1000],
  ] as const;
  // A day is told in hours, as people say it of windows.
  for (const [unit, size] of units) if (ms >= size * (unit === 'd' ? 2 : 1)) return `${rounded(ms / size, 1)}${unit}`;
  return `${Math.round(ms)}ms`;
}

function sizeText(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let [amount, unit] = [bytes, 0];
  while (amount >= 999.5 && unit < units.length - 1) [amount, unit] = [amount / 1000, unit + 1];
  return `${rounded(amount, 1)} ${units[unit]}`;
}

/** Whole, but where digits tell something. */
function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
