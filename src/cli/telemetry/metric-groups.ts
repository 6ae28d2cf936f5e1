import type { Distribution, Telemetry, Window } from '../../app.ts';
import type { EpochMillis } from '../../model/units.ts';
import {
  type Counted,
  FIGURE_METRICS,
  type Figures,
  figuresOf,
  type Spread,
  spreadOf,
  type Sums,
} from '../../telemetry/figures.ts';
import { count } from '../../views/format.ts';
import { oneLine } from '../../views/plain-text.ts';
import { percent } from '../../views/telemetry/change.ts';
import { latency } from '../../views/telemetry/latency.ts';
import { wholeBars } from '../../views/telemetry/series.ts';
import { wallText } from '../../views/telemetry/zoned-time.ts';
import { shortCost } from '../../views/cost.ts';
import { bar } from '../text/bars.ts';
import type { Style } from '../text/style.ts';
import { aligned } from '../text/aligned.ts';
import { countedLines } from './metric-lines.ts';

/** By what a report is told apart. */
export const GROUPINGS = ['agent', 'model', 'class', 'check', 'hour', 'day', 'week'] as const;

/** See {@link GROUPINGS}. */
export type Grouping = (typeof GROUPINGS)[number];

/** What one agent, model or bar of time did. */
export type Group = {
  /** Agent or model; empty for those that named none. Null for bars of time. */
  readonly name: string | null;
  readonly start: EpochMillis | null;
  readonly figures: Figures;
  /** How long its attempts took; null: none was settled. */
  readonly attempt: Spread | null;
};

/** Groups of one kind or the other, and the window that they tell of. */
export type Grouped = { readonly window: Window } & (
  | { readonly kind: 'groups'; readonly by: Grouping; readonly groups: readonly Group[] }
  | { readonly kind: 'counts'; readonly groups: readonly Counted[]; readonly before: readonly Counted[] | null }
);

type Windows = { readonly window: Window; readonly before: Window | null };

const HOUR = 3_600_000;
const WIDTHS = { hour: HOUR, day: 24 * HOUR, week: 7 * 24 * HOUR } as const;

/** Reads what a report by something is made of. */
export async function readGroups(telemetry: Telemetry, by: Grouping, { window, before }: Windows): Promise<Grouped> {
  switch (by) {
    case 'class':
    case 'check': {
      const groups = await countedIn(telemetry, window, by);
      const earlier = before === null ? [] : await countedIn(telemetry, before, by);
      // Without any there is nothing to compare with.
      return { kind: 'counts', window, groups, before: earlier.length === 0 ? null : earlier };
    }
    case 'agent':
    case 'model': {
      const sums = await telemetry.totals({ window, metrics: FIGURE_METRICS, by: ['metric', 'label', by] });
      const lasted = await telemetry.distributions({ window, metric: 'duration', label: 'attempt', by: [by] });
      const groups = [...groupBy(sums, (total) => total[by] ?? '')].map(([name, of]) =>
        makeGroup(
          { name, start: null },
          of,
          lasted.find((each) => each[by] === name),
        ),
      );
      return { kind: 'groups', by, window, groups: groups.filter(isBusy).toSorted((a, b) => weight(b) - weight(a)) };
    }
    default: {
      const bars = wholeBars(window, WIDTHS[by]);
      const sums = await telemetry.totals({
        window: bars,
        metrics: FIGURE_METRICS,
        by: ['time', 'metric', 'label'],
        period: by,
      });
      const lasted = await telemetry.distributions({
        window: bars,
        metric: 'duration',
        label: 'attempt',
        by: ['time'],
        period: by,
      });
      const groups = [...groupBy(sums, (total) => total.start ?? 0)].map(([start, of]) =>
        makeGroup(
          { name: null, start },
          of,
          lasted.find((each) => each.start === start),
        ),
      );
      return { kind: 'groups', by, window: bars, groups: groups.filter(isBusy) };
    }
  }
}

async function countedIn(telemetry: Telemetry, window: Window, by: 'class' | 'check'): Promise<readonly Counted[]> {
  const metrics = by === 'class' ? (['failures'] as const) : (['rejections'] as const);
  const figures = figuresOf(await telemetry.totals({ window, metrics, by: ['metric', 'label'] }));
  return by === 'class' ? figures.failures : figures.rejections;
}

function groupBy<T, K>(all: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

function makeGroup(of: Pick<Group, 'name' | 'start'>, sums: Sums, lasted: Distribution | undefined): Group {
  return { ...of, figures: figuresOf(sums), attempt: lasted === undefined ? null : spreadOf(lasted) };
}

/** Whether anything was tried, used or imported: events that no attempt made belong to nobody. */
function isBusy({ figures: { attempts, tokens, cost } }: Group): boolean {
  const numbers = [...Object.values(attempts), ...Object.values(tokens), cost.unknown];
  return (
    numbers.some((number) => number !== 0) ||
    cost.reported !== null ||
    cost.estimated !== null ||
    cost.replayed !== null
  );
}

function weight({ figures: { attempts, tokens } }: Group): number {
  return attempts.started * 1e15 + tokens.input + tokens.output + tokens.cacheRead + tokens.cacheWrite + tokens.unsplit;
}

type Layout = { readonly columns: number; readonly style: Style; readonly zone: string };

/** A table of groups, with a bar for the attempts that landed or for how often each was counted. */
export function groupLines(grouped: Grouped, layout: Layout): readonly string[] {
  if (grouped.kind === 'counts') return countedLines(grouped.groups, grouped.before, layout);
  const { groups, by } = grouped;
  const { columns, style } = layout;
  const greatest = Math.max(0, ...groups.map(({ figures }) => figures.attempts.started));
  const size = columns < 72 ? 8 : columns < 110 ? 14 : 24;
  const head = [`  ${by}`, 'tries', '', 'landed', 'success', 'p50', 'p95', 'tokens', 'cached', 'cost'];
  const body = groups.map((group): readonly string[] => {
    const { attempts, successRate, tokens, cacheHitRate, cost } = group.figures;
    const all = Object.values(tokens).reduce((sum, each) => sum + each, 0);
    return [
      `  ${nameOf(group, by, layout.zone)}`,
      attempts.started === 0 ? '' : count(attempts.started),
      bar(attempts.started, greatest, { width: size, style }),
      attempts.started === 0 ? '' : count(attempts.landed),
      successRate === null ? '' : percent(successRate.rate),
      group.attempt === null ? '' : tilde(group.attempt, group.attempt.p50),
      group.attempt === null ? '' : tilde(group.attempt, group.attempt.p95),
      all === 0 ? '' : count(all),
      cacheHitRate === null ? '' : percent(cacheHitRate.rate),
      shortCost({ ...cost, unknown: cost.unknown > 0 }),
    ];
  });
  return aligned([head, ...body], { left: [0, 2], drop: [8, 5, 6, 2, 3, 7], columns, style });
}

function tilde({ exact }: Spread, value: number): string {
  return `${exact ? '' : '~'}${latency(value)}`;
}

function nameOf({ name, start }: Group, by: Grouping, zone: string): string {
  if (start === null) return name === '' || name === null ? `(no ${by} named)` : oneLine(name);
  // Days and weeks are those of UTC: in another zone they would begin at odd hours.
  return by === 'hour' ? wallText(start, zone).slice(0, 16) : wallText(start, 'UTC').slice(0, 10);
}
