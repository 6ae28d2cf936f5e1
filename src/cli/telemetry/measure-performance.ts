import type { App, Telemetry, Window } from '../../app.ts';
import type { Operation } from '../../model/measurement.ts';
import type { EpochMillis, Millis } from '../../model/units.ts';
import { type Spread, spreadOf } from '../../telemetry/figures.ts';
import { type Makespan, makespanOf, type TaskTime, taskTimes } from '../../views/telemetry/makespan.ts';
import { fillSeries, grainFor, type Series } from '../../views/telemetry/series.ts';
import { OPERATIONS } from '../../views/telemetry/operations.ts';
import { sessionsIn } from './sessions-in.ts';

/** How long one operation took; `of`: the agent or model, null where they are not told apart. */
export type Latency = {
  readonly operation: Operation;
  readonly of: string | null;
  readonly spread: Spread;
  /** p95 over time. */
  readonly trend: Series;
};

/** What processes of one kind needed; `cpu` in ms each, `memory` in bytes at most. */
export type Need = {
  readonly of: string;
  readonly cpu: Spread | null;
  readonly memory: Spread | null;
};

/** How long things take, what they need, and where the time goes. */
export type Performance = {
  readonly latencies: readonly Latency[];
  readonly needs: readonly Need[];
  readonly time: TimeShare | null;
  readonly makespans: readonly Makespan[];
  readonly slowest: readonly TaskTime[];
  /** Sessions that were not looked at for makespans and slowest tasks: there were too many. */
  readonly leftOut: number;
};

/** Where the attempts' time went. */
export type TimeShare = {
  readonly working: Millis;
  readonly waiting: Millis;
  /** Each operation's part, the greatest first. */
  readonly parts: readonly { readonly operation: Operation; readonly took: Millis }[];
};

/** Which part of it is wanted. */
export type PerformanceQuery = {
  readonly window: Window;
  readonly operation: Operation | null;
  readonly by: 'agent' | 'model' | null;
};

/** Tasks in the list of the slowest. */
const SLOWEST = 5;
/** Bars of a trend. */
const TREND = 48;

/** Reads all of it. */
export async function measurePerformance(app: App, query: PerformanceQuery, now: EpochMillis): Promise<Performance> {
  const { telemetry } = app;
  const { window } = query;
  const { states, leftOut } = await sessionsIn(app, window, now);
  const spans = states
    .flatMap((state) => taskTimes(state, now))
    .filter(({ start, end }) => start < window.until && end >= window.since);
  return {
    latencies: await latenciesOf(telemetry, query),
    needs: await needsOf(telemetry, window),
    time: await timeOf(telemetry, window),
    makespans: states.flatMap((state) => makespanOf(state, now) ?? []),
    slowest: spans.toSorted((a, b) => b.took - a.took).slice(0, SLOWEST),
    leftOut,
  };
}

async function latenciesOf(
  telemetry: Telemetry,
  { window, operation, by }: PerformanceQuery,
): Promise<readonly Latency[]> {
  const metric = 'duration' as const;
  const apart = by === null ? (['label'] as const) : (['label', by] as const);
  const label = operation === null ? {} : { label: operation };
  const found = await telemetry.distributions({ window, metric, ...label, by: apart });
  // Distributions are kept by the hour.
  const { period, width } = grainFor(window.until - window.since, TREND, 'hour');
  const over = await telemetry.distributions({
    window,
    metric,
    ...label,
    by: ['time', ...apart],
    period,
    quantiles: [0.95],
  });
  const place = (name: string | null): number => OPERATIONS.findIndex((each) => each.name === name);
  return found
    .filter((each) => place(each.label) >= 0)
    .map((each) => ({
      operation: each.label as Operation,
      of: by === null ? null : (each[by] ?? ''),
      spread: spreadOf(each),
      trend: fillSeries(
        over
          .filter((bar) => bar.label === each.label && (by === null || bar[by] === each[by]))
          .map(({ start, quantiles: [p95 = 0] }) => ({ start: start ?? 0, value: p95 })),
        width,
        null,
      ),
    }))
    .toSorted((a, b) => place(a.operation) - place(b.operation) || b.spread.sum - a.spread.sum);
}

const NEEDY = ['agent', 'command', 'check', 'setup', 'br'] as const;

async function needsOf(telemetry: Telemetry, window: Window): Promise<readonly Need[]> {
  const cpu = await telemetry.distributions({ window, metric: 'cpu', by: ['label'] });
  const memory = await telemetry.distributions({ window, metric: 'memory', by: ['label'] });
  return NEEDY.flatMap((of) => {
    const [took, held] = [cpu, memory].map((all) => all.find(({ label }) => label === of));
    if (took === undefined && held === undefined) return [];
    return [
      { of, cpu: took === undefined ? null : spreadOf(took), memory: held === undefined ? null : spreadOf(held) },
    ];
  });
}

async function timeOf(telemetry: Telemetry, window: Window): Promise<TimeShare | null> {
  const totals = await telemetry.totals({ window, metrics: ['duration'], by: ['label'] });
  const parts = OPERATIONS.filter(({ share }) => share !== null).flatMap(({ name }) => {
    const took = totals.find(({ label }) => label === name)?.sum ?? 0;
    return took === 0 ? [] : [{ operation: name, took }];
  });
  const sumOf = (wanted: 'working' | 'waiting'): Millis =>
    parts
      .filter(({ operation }) => OPERATIONS.some(({ name, share }) => name === operation && share === wanted))
      .reduce((sum, { took }) => sum + took, 0);
  if (parts.length === 0) return null;
  return { working: sumOf('working'), waiting: sumOf('waiting'), parts: parts.toSorted((a, b) => b.took - a.took) };
}
