import type { Counted, Money } from '../../telemetry/figures.ts';
import { count, money, plural } from '../../views/format.ts';
import { percent } from '../../views/telemetry/change.ts';
import { latency } from '../../views/telemetry/latency.ts';
import { oneLine } from '../../views/plain-text.ts';
import type { Measured } from './measure-window.ts';

/** A number of the report: how it is shown, what it is compared by, and which way is good. */
export type MetricRow = {
  readonly name: string;
  readonly value: string;
  /** Compared with the same of the time before; null: not compared. */
  readonly number: ((measured: Measured) => number | null) | null;
  /** How the number before is said. */
  readonly say: (number: number) => string;
  /** `points`: the difference of two shares says more than their ratio. */
  readonly kind: 'ratio' | 'points';
  readonly good: 'up' | 'down' | null;
  /** Which sums its trend is made of: metric and label. */
  readonly trend: readonly (readonly [metric: string, label: string | null])[];
  readonly detail: string;
};

/** A headline with its numbers; those that there is nothing to tell about are left out. */
export type MetricSection = { readonly title: string; readonly rows: readonly MetricRow[] };

/** The report on a stretch of time. */
export function metricSections(measured: Measured): readonly MetricSection[] {
  const sections = [
    { title: 'Work', rows: workRows(measured) },
    { title: 'Flow', rows: flowRows(measured) },
    { title: 'Cost', rows: costRows(measured) },
    { title: 'Tokens', rows: tokenRows(measured) },
    { title: 'Trouble', rows: troubleRows(measured) },
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

const NONE: Omit<MetricRow, 'name' | 'value'> = {
  number: null,
  say: count,
  kind: 'ratio',
  good: null,
  trend: [],
  detail: '',
};

function workRows({ figures }: Measured): readonly MetricRow[] {
  const { sessions, tasks, attempts, successRate, retries } = figures;
  const ended = { ...sessions, 'brought over': sessions.landed };
  const said = { 'said done': tasks['said-done'], 'said to have failed': tasks['said-failed'] };
  const rows: MetricRow[] = [];
  const add = (shown: boolean, row: MetricRow): void => void (shown && rows.push(row));
  add(total(sessions) > 0, {
    ...NONE,
    name: 'sessions',
    value: count(sessions.created),
    number: ({ figures: of }) => of.sessions.created,
    trend: [['sessions', 'created']],
    detail: parts(ended, ['completed', 'failed', 'cancelled', 'paused', 'brought over']),
  });
  add(total(tasks) > 0, {
    ...NONE,
    name: 'tasks done',
    value: count(tasks.done),
    number: ({ figures: of }) => of.tasks.done,
    good: 'up',
    trend: [['tasks', 'done']],
    detail: [
      parts(tasks, ['failed', 'cancelled', 'reset']),
      imported(parts(said, ['said done', 'said to have failed'])),
    ]
      .filter((part) => part !== '')
      .join('; '),
  });
  add(total(attempts) > 0, {
    ...NONE,
    name: 'attempts',
    value: count(attempts.started),
    number: ({ figures: of }) => of.attempts.started,
    trend: [['attempts', 'started']],
    detail: parts(attempts, ['landed', 'failed', 'lost', 'cancelled']),
  });
  if (successRate !== null)
    rows.push({
      ...NONE,
      name: 'success rate',
      value: percent(successRate.rate),
      number: ({ figures: of }) => of.successRate?.rate ?? null,
      say: percent,
      kind: 'points',
      good: 'up',
      detail: `landed of ${plural(successRate.of, 'attempt')} that landed or failed`,
    });
  add(total(retries) > 0, {
    ...NONE,
    name: 'retries',
    value: count(total(retries)),
    number: ({ figures: of }) => total(of.retries),
    good: 'down',
    detail: `${count(retries.charged)} counted against a task, ${count(retries.free)} not`,
  });
  return rows;
}

function flowRows({ queueWait, firstLanding, throughput }: Measured): readonly MetricRow[] {
  const rows: MetricRow[] = [];
  if (throughput !== null)
    rows.push({
      ...NONE,
      name: 'throughput',
      value: `${rate(throughput.perHour)}/h`,
      number: (of) => of.throughput?.perHour ?? null,
      say: (number) => `${rate(number)}/h`,
      good: 'up',
      detail: `tasks landed an hour, ${throughput.exact ? 'while something ran' : 'of hours with attempts'}: ${latency(throughput.busy)}`,
    });
  if (firstLanding !== null)
    rows.push({
      ...NONE,
      name: 'first landing',
      value: latency(firstLanding.p50),
      number: (of) => of.firstLanding?.p50 ?? null,
      say: latency,
      good: 'down',
      detail: `after the start, median of ${plural(firstLanding.count, 'session')}`,
    });
  if (queueWait !== null)
    rows.push(
      {
        ...NONE,
        name: 'queue wait p50',
        value: latency(queueWait.p50),
        number: (of) => of.queueWait?.p50 ?? null,
        say: latency,
        good: 'down',
        detail: `from ready to started, ${plural(queueWait.count, 'attempt')}`,
      },
      {
        ...NONE,
        name: 'queue wait p95',
        value: latency(queueWait.p95),
        number: (of) => of.queueWait?.p95 ?? null,
        say: latency,
        good: 'down',
      },
    );
  return rows;
}

const SOURCES = ['reported', 'estimated', 'replayed'] as const satisfies readonly (keyof Money)[];
const SOURCE_WORDS = {
  reported: 'agents and providers said so',
  estimated: 'from tokens and prices',
  replayed: 'from recordings; nobody was charged',
} as const;

function costRows({ figures: { cost, costPerTask, tasks } }: Measured): readonly MetricRow[] {
  const rows: MetricRow[] = [];
  for (const source of SOURCES) {
    const amount = cost[source];
    if (amount === null) continue;
    rows.push({
      ...NONE,
      name: source,
      value: money(amount),
      number: ({ figures }) => figures.cost[source],
      say: money,
      trend: [['cost', source]],
      detail: SOURCE_WORDS[source],
    });
  }
  if (cost.unknown > 0)
    rows.push({
      ...NONE,
      name: 'unknown',
      value: '$?',
      detail: `${plural(cost.unknown, 'use')} of a model whose cost nobody knows`,
    });
  if (costPerTask !== null)
    rows.push({
      ...NONE,
      name: 'per task done',
      value: `${cost.unknown > 0 ? '≥ ' : ''}${money(costPerTask)}`,
      number: ({ figures }) => figures.costPerTask,
      say: money,
      good: 'down',
      detail: `reported and estimated, ${plural(tasks.done, 'task')}`,
    });
  return rows;
}

const KINDS = [
  ['input', 'input'],
  ['output', 'output'],
  ['cacheRead', 'cache read'],
  ['cacheWrite', 'cache write'],
  ['unsplit', 'of unknown kind'],
] as const;

function tokenRows({ figures: { tokens, cacheHitRate } }: Measured): readonly MetricRow[] {
  const rows: MetricRow[] = [];
  for (const [kind, name] of KINDS)
    if (tokens[kind] !== 0)
      rows.push({
        ...NONE,
        name,
        value: count(tokens[kind]),
        number: ({ figures }) => figures.tokens[kind],
        trend: [['tokens', kind]],
        detail: kind === 'unsplit' ? 'imported' : '',
      });
  if (cacheHitRate !== null)
    rows.push({
      ...NONE,
      name: 'cache hit rate',
      value: percent(cacheHitRate.rate),
      number: ({ figures }) => figures.cacheHitRate?.rate ?? null,
      say: percent,
      kind: 'points',
      good: 'up',
      detail: `of ${count(cacheHitRate.of)} input tokens came from a cache`,
    });
  return rows;
}

function troubleRows({ figures }: Measured): readonly MetricRow[] {
  const rows: MetricRow[] = [];
  const list = (
    name: string,
    of: keyof typeof figures &
      ('providerRetries' | 'limits' | 'denials' | 'fallbacks' | 'findings' | 'alerts' | 'errors'),
  ): void => {
    const found = figures[of];
    if (found.length === 0) return;
    rows.push({
      ...NONE,
      name,
      value: count(sum(found)),
      number: (measured) => sum(measured.figures[of]),
      good: 'down',
      detail: found.map((each) => `${oneLine(each.name)} ${count(each.count)}`).join(', '),
    });
  };
  list('alerts', 'alerts');
  list('limits of quotas', 'limits');
  list('provider retries', 'providerRetries');
  if (figures.conflicts > 0)
    rows.push({
      ...NONE,
      name: 'conflicts ahead',
      value: count(figures.conflicts),
      number: (measured) => measured.figures.conflicts,
      good: 'down',
      detail: 'seen before anything was landed',
    });
  list('fallbacks', 'fallbacks');
  list('denied tools', 'denials');
  list('secrets found', 'findings');
  list('errors of br', 'errors');
  return rows;
}

function total(numbers: Readonly<Record<string, number>>): number {
  return Object.values(numbers).reduce((all, each) => all + each, 0);
}

function sum(counted: readonly Counted[]): number {
  return counted.reduce((all, each) => all + each.count, 0);
}

/** `3 landed, 1 failed`: what there is of some names. */
function parts<K extends string>(of: Readonly<Record<K, number>>, names: readonly K[]): string {
  return names
    .filter((name) => of[name] !== 0)
    .map((name) => `${count(of[name])} ${name}`)
    .join(', ');
}

function imported(text: string): string {
  return text === '' ? '' : `imported: ${text}`;
}

function rate(perHour: number): string {
  return perHour < 10 ? perHour.toFixed(1) : count(Math.round(perHour));
}
