import type { Metric } from '../../model/measurement.ts';

/** A sum since records began, told apart by everything. */
export type Sum = {
  readonly metric: Metric;
  readonly label: string | null;
  readonly agent: string | null;
  readonly model: string | null;
  readonly count: number;
  readonly sum: number;
};

/** How the values of one label lay in the last while. */
export type Quantiles = {
  readonly metric: 'duration' | 'cpu' | 'memory';
  readonly label: string | null;
  readonly quantiles: readonly number[];
};

/** What the page shows. */
export type Figures = {
  readonly version: string;
  readonly sums: readonly Sum[];
  /** Of the last day. */
  readonly quantiles: readonly Quantiles[];
  /** Which quantiles those are, 0…1. */
  readonly ranks: readonly number[];
  /** Raised and not resolved, by level. */
  readonly alerts: Readonly<Record<string, number>>;
};

/** Media type of the text exposition format, whose rules this file follows: https://prometheus.io/docs/instrumenting/exposition_formats/ */
export const PROMETHEUS_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

/** A family of counters: its name, what it tells, the metric it is made of, and what the metric's label is called. */
type Counter = {
  readonly name: string;
  readonly help: string;
  readonly metric: Metric;
  readonly label: string;
  /** Whether agent and model are told apart, too. */
  readonly who?: boolean;
  /** What one of the unit is in the unit of the metric. */
  readonly unit?: number;
};

const COUNTERS: readonly Counter[] = [
  { name: 'br_events_total', help: 'Events by type.', metric: 'events', label: 'type' },
  { name: 'br_sessions_total', help: 'Sessions by what became of them.', metric: 'sessions', label: 'state' },
  { name: 'br_tasks_total', help: 'Tasks by what became of them.', metric: 'tasks', label: 'state' },
  { name: 'br_attempts_total', help: 'Attempts by result.', metric: 'attempts', label: 'result', who: true },
  {
    name: 'br_failures_total',
    help: 'Failed attempts by class of failure.',
    metric: 'failures',
    label: 'class',
    who: true,
  },
  { name: 'br_retries_total', help: 'Tries after a failure, charged or free.', metric: 'retries', label: 'kind' },
  { name: 'br_checks_total', help: 'Checks by result.', metric: 'checks', label: 'result' },
  {
    name: 'br_rejections_total',
    help: 'Attempts refused, by the check that was red.',
    metric: 'rejections',
    label: 'check',
  },
  { name: 'br_tokens_total', help: 'Tokens by kind.', metric: 'tokens', label: 'kind', who: true },
  {
    name: 'br_cost_dollars_total',
    help: 'Cost in US dollars, by where the number is from.',
    metric: 'cost',
    label: 'source',
    who: true,
    unit: 1_000_000,
  },
  {
    name: 'br_unpriced_total',
    help: 'Uses of a model whose cost nobody knows.',
    metric: 'unpriced',
    label: 'source',
    who: true,
  },
  {
    name: 'br_imported_calls_total',
    help: 'Calls of models that imported logs of agents tell of, by whether their cost is known.',
    metric: 'imported-calls',
    label: 'kind',
    who: true,
  },
  {
    name: 'br_imported_cost_dollars_total',
    help: 'Cost in US dollars that imported logs of agents tell of, which br did not spend.',
    metric: 'imported-cost',
    label: 'source',
    who: true,
    unit: 1_000_000,
  },
  {
    name: 'br_imported_tokens_total',
    help: 'Tokens that imported logs of agents tell of, by kind.',
    metric: 'imported-tokens',
    label: 'kind',
    who: true,
  },
  {
    name: 'br_provider_retries_total',
    help: 'Calls that agents made again, by HTTP status.',
    metric: 'provider-retries',
    label: 'status',
  },
  { name: 'br_limits_total', help: 'Limits of providers that agents met.', metric: 'limits', label: 'kind' },
  { name: 'br_denials_total', help: 'Tools that agents were not allowed to use.', metric: 'denials', label: 'tool' },
  {
    name: 'br_fallbacks_total',
    help: 'Times that another model than the one asked for did the work.',
    metric: 'fallbacks',
    label: 'asked',
    who: true,
  },
  { name: 'br_conflicts_total', help: 'Conflicts seen before they happened.', metric: 'conflicts', label: 'kind' },
  {
    name: 'br_findings_total',
    help: 'Secrets that were taken out of what is kept, by rule.',
    metric: 'findings',
    label: 'rule',
  },
  { name: 'br_alerts_total', help: 'Alerts that were raised, by level.', metric: 'alerts', label: 'level' },
  { name: 'br_errors_total', help: 'Failures inside br, by component.', metric: 'errors', label: 'component' },
];

const SUMMARIES = [
  {
    name: 'br_duration_seconds',
    help: 'How long operations take.',
    metric: 'duration',
    label: 'operation',
    unit: 1000,
  },
  { name: 'br_cpu_seconds', help: 'CPU time of processes that ended.', metric: 'cpu', label: 'of', unit: 1000 },
  { name: 'br_memory_bytes', help: 'Peak memory of processes that ended.', metric: 'memory', label: 'of', unit: 1 },
] as const;

/** The metrics that the page shows. */
export const SHOWN_METRICS: readonly Metric[] = [...COUNTERS, ...SUMMARIES].map(({ metric }) => metric);

/** What was counted and measured, as Prometheus reads it. Counters count since records began; quantiles are of the last day. Pure. */
export function prometheus(figures: Figures): string {
  const lines = [
    ...head('br_build_info', 'gauge', 'The version of BuildRunner that answers.'),
    line('br_build_info', [['version', figures.version]], 1),
    ...head('br_alerts_open', 'gauge', 'Alerts that were raised and not resolved, by level.'),
    ...['info', 'warning', 'error', 'critical'].map((level) =>
      line('br_alerts_open', [['level', level]], figures.alerts[level] ?? 0),
    ),
    ...COUNTERS.flatMap((counter) => counterLines(counter, figures.sums)),
    ...SUMMARIES.flatMap((summary) => summaryLines(summary, figures)),
  ];
  return `${lines.join('\n')}\n`;
}

function counterLines({ name, help, metric, label, who = false, unit = 1 }: Counter, sums: readonly Sum[]): string[] {
  const added = new Map<string, number>();
  for (const sum of sums) {
    if (sum.metric !== metric) continue;
    const more: Labels = who
      ? [
          ['agent', sum.agent ?? ''],
          ['model', sum.model ?? ''],
        ]
      : [];
    const key = labels([[label, sum.label ?? ''], ...more.filter(([, value]) => value !== '')]);
    added.set(key, (added.get(key) ?? 0) + sum.sum);
  }
  if (added.size === 0) return [];
  return [...head(name, 'counter', help), ...[...added].map(([key, value]) => `${name}${key} ${number(value / unit)}`)];
}

function summaryLines({ name, help, metric, label, unit }: (typeof SUMMARIES)[number], figures: Figures): string[] {
  const added = new Map<string, { sum: number; count: number }>();
  for (const each of figures.sums) {
    if (each.metric !== metric) continue;
    const before = added.get(each.label ?? '') ?? { sum: 0, count: 0 };
    added.set(each.label ?? '', { sum: before.sum + each.sum, count: before.count + each.count });
  }
  if (added.size === 0) return [];
  return [
    ...head(name, 'summary', `${help} Quantiles are of the last 24 hours.`),
    ...[...added].flatMap(([of, { sum, count }]) => {
      const lately = figures.quantiles.find((each) => each.metric === metric && (each.label ?? '') === of);
      return [
        ...figures.ranks.map((rank, index) => {
          const value = lately?.quantiles[index];
          return line(
            name,
            [
              [label, of],
              ['quantile', String(rank)],
            ],
            value === undefined ? Number.NaN : value / unit,
          );
        }),
        line(`${name}_sum`, [[label, of]], sum / unit),
        line(`${name}_count`, [[label, of]], count),
      ];
    }),
  ];
}

type Labels = readonly (readonly [name: string, value: string])[];

function head(name: string, type: 'counter' | 'gauge' | 'summary', help: string): readonly string[] {
  return [
    `# HELP ${name} ${help.replaceAll('\\', String.raw`\\`).replaceAll('\n', String.raw`\n`)}`,
    `# TYPE ${name} ${type}`,
  ];
}

function line(name: string, of: Labels, value: number): string {
  return `${name}${labels(of)} ${number(value)}`;
}

function labels(of: Labels): string {
  const written = of.map(([name, value]) => `${name}="${escaped(value)}"`);
  return written.length === 0 ? '' : `{${written.join(',')}}`;
}

function escaped(value: string): string {
  return value
    .replaceAll('\\', String.raw`\\`)
    .replaceAll('"', String.raw`\"`)
    .replaceAll('\n', String.raw`\n`);
}

/** As Go's ParseFloat reads it; what JavaScript writes it does, but for these. */
function number(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf';
  return String(value);
}
