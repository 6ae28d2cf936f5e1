import type { Metric } from '../model/measurement.ts';
import type { MicroUsd } from '../model/units.ts';
import type { Distribution, Total } from '../ports/telemetry.ts';
import { cacheHitRate, chargedCost, successRate, sumOf } from './rates.ts';

/** Sums told apart by metric and label. */
export type Sums = readonly Pick<Total, 'metric' | 'label' | 'sum' | 'count'>[];

/** A name and how often. */
export type Counted = { readonly name: string; readonly count: number };

/** Share of a number of things, 0…1. */
export type Share = { readonly rate: number; readonly of: number };

/** Money by where the number comes from; null: none of that source. Never added up, but for what is charged. */
export type Money = {
  readonly reported: MicroUsd | null;
  readonly estimated: MicroUsd | null;
  readonly replayed: MicroUsd | null;
  /** How often an attempt used a model whose cost nobody knows. */
  readonly unknown: number;
};

/** What was done in a stretch of time, and how well. Rates are null where there is nothing to tell them by. */
export type Figures = {
  readonly events: number;
  readonly sessions: Readonly<Record<'created' | 'completed' | 'failed' | 'cancelled' | 'paused' | 'landed', number>>;
  readonly tasks: Readonly<Record<'done' | 'failed' | 'cancelled' | 'reset' | 'said-done' | 'said-failed', number>>;
  readonly attempts: Readonly<Record<'started' | 'landed' | 'failed' | 'lost' | 'cancelled', number>>;
  readonly successRate: Share | null;
  readonly retries: Readonly<Record<'charged' | 'free', number>>;
  /** By class, most frequent first. */
  readonly failures: readonly Counted[];
  readonly checks: Readonly<Record<'passed' | 'failed', number>>;
  /** By name of the red check, most frequent first. */
  readonly rejections: readonly Counted[];
  readonly cost: Money;
  /** Reported and estimated money for each task that was done; null when none was, or none is known. */
  readonly costPerTask: MicroUsd | null;
  readonly tokens: Readonly<Record<'input' | 'output' | 'cacheRead' | 'cacheWrite' | 'unsplit', number>>;
  readonly cacheHitRate: Share | null;
  /** By HTTP status. */
  readonly providerRetries: readonly Counted[];
  /** Quotas: warnings, refused calls, agents that rest. */
  readonly limits: readonly Counted[];
  readonly denials: readonly Counted[];
  readonly conflicts: number;
  readonly fallbacks: readonly Counted[];
  readonly findings: readonly Counted[];
  /** By level. */
  readonly alerts: readonly Counted[];
  readonly errors: readonly Counted[];
};

/** Every metric that figures are made of. */
export const FIGURE_METRICS: readonly Metric[] = [
  'events',
  'sessions',
  'tasks',
  'attempts',
  'failures',
  'retries',
  'checks',
  'rejections',
  'tokens',
  'cost',
  'unpriced',
  'limits',
  'provider-retries',
  'denials',
  'conflicts',
  'fallbacks',
  'findings',
  'alerts',
  'errors',
];

/** Figures from sums told apart by metric and label; what else they are told apart by is added up. */
export function figuresOf(sums: Sums): Figures {
  const cost = moneyOf(sums);
  const done = sumOf(sums, 'tasks', 'done');
  const known = cost.reported !== null || cost.estimated !== null;
  return {
    events: sumOf(sums, 'events'),
    sessions: named(sums, 'sessions', ['created', 'completed', 'failed', 'cancelled', 'paused', 'landed']),
    tasks: named(sums, 'tasks', ['done', 'failed', 'cancelled', 'reset', 'said-done', 'said-failed']),
    attempts: named(sums, 'attempts', ['started', 'landed', 'failed', 'lost', 'cancelled']),
    successRate: successRate(sums),
    retries: named(sums, 'retries', ['charged', 'free']),
    failures: counted(sums, 'failures'),
    checks: named(sums, 'checks', ['passed', 'failed']),
    rejections: counted(sums, 'rejections'),
    cost,
    costPerTask: known && done > 0 ? Math.round(chargedCost(sums) / done) : null,
    tokens: named(sums, 'tokens', ['input', 'output', 'cacheRead', 'cacheWrite', 'unsplit']),
    cacheHitRate: cacheHitRate(sums),
    providerRetries: counted(sums, 'provider-retries'),
    limits: counted(sums, 'limits'),
    denials: counted(sums, 'denials'),
    conflicts: sumOf(sums, 'conflicts'),
    fallbacks: counted(sums, 'fallbacks'),
    findings: counted(sums, 'findings'),
    alerts: counted(sums, 'alerts'),
    errors: counted(sums, 'errors'),
  };
}

/** How values lie, without the names of what they are told apart by. Quantiles are p50, p95 and p99. */
export type Spread = Pick<Distribution, 'count' | 'sum' | 'min' | 'max' | 'exact'> & {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
};

/** A distribution of p50, p95 and p99 as a spread. */
export function spreadOf({ count, sum, min, max, exact, quantiles }: Distribution): Spread {
  const [p50 = 0, p95 = 0, p99 = 0] = quantiles;
  return { count, sum, min, max, exact, p50, p95, p99 };
}

function named<const L extends string>(sums: Sums, metric: Metric, labels: readonly L[]): Record<L, number> {
  return Object.fromEntries(labels.map((label) => [label, sumOf(sums, metric, label)])) as Record<L, number>;
}

function counted(sums: Sums, metric: Metric): readonly Counted[] {
  const by = new Map<string, number>();
  for (const { metric: of, label, sum } of sums)
    if (of === metric && label !== null) by.set(label, (by.get(label) ?? 0) + sum);
  return [...by]
    .map(([name, count]) => ({ name, count }))
    .filter(({ count }) => count !== 0)
    .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** Money among sums, by where the number comes from. */
export function moneyOf(sums: Sums): Money {
  // What was told and taken back is none.
  const of = (source: string): MicroUsd | null => sumOf(sums, 'cost', source) || null;
  return {
    reported: of('reported'),
    estimated: of('estimated'),
    replayed: of('replayed'),
    unknown: sumOf(sums, 'unpriced', 'unknown'),
  };
}
