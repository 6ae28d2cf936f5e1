import type { Metric } from '../../../model/measurement.ts';
import type { Dimension, Total, TotalsQuery } from '../../../ports/telemetry.ts';
import type { EpochMillis } from '../../../model/units.ts';
import type { Database, Values } from './database.ts';
import { periodOf } from './periods.ts';
import { integer, type Row, text } from './rows.ts';
import { barWindow, type Stretch, stretches, usedWindow } from './windows.ts';

/**
 * Sums of the series that fit, told apart as asked for. Call it in a transaction. `total` is exact as long as a number of
 * JavaScript is, and does not fail beyond.
 */
export function selectTotals(db: Database, query: TotalsQuery, now: EpochMillis): Total[] {
  const { condition, values } = seriesCondition(query);
  const byTime = query.by.includes('time');
  const period = query.period ?? 'hour';
  const parts: readonly Stretch[] = byTime
    ? [{ code: periodOf(period).code, ...barWindow(query.window, period) }]
    : stretches(usedWindow(query.window, now));
  if (parts.length === 0) return [];
  const ranges = parts.map(({ code, since, until }, index) => {
    Object.assign(values, { [`code${index}`]: code, [`since${index}`]: since, [`until${index}`]: until });
    // CROSS JOIN keeps the order (sqlite.org/lang_select.html): the other way round it goes through the sums of all series.
    return `SELECT s.metric, s.label, s.agent, s.model, r.start, r.count, r.sum, r.min, r.max
      FROM series s CROSS JOIN rollups r
      ON r.period = :code${index} AND r.series = s.id AND r.start >= :since${index} AND r.start < :until${index}
      WHERE ${condition}`;
  });
  const columns = groupColumns(query.by, byTime);
  const group = columns.length === 0 ? '' : `GROUP BY ${columns.join(', ')} ORDER BY ${columns.join(', ')}`;
  const sql = `SELECT ${[...columns, 'coalesce(sum(count), 0) AS count', 'total(sum) AS sum', 'min(min) AS min', 'max(max) AS max'].join(', ')}
    FROM (${ranges.join(' UNION ALL ')}) ${group}`;
  // br:allow-next-line conditions and columns are texts of the program, values are bound
  return db
    .all(sql, values)
    .filter((row) => integer(row, 'count') > 0)
    .map((row) => toTotal(row, query));
}

/** The condition on `series s` that a query makes, and its values. */
export function seriesCondition(query: {
  readonly metrics: readonly Metric[];
  readonly label?: string;
  readonly agent?: string;
  readonly model?: string;
}): { condition: string; values: Values } {
  const values: Values = {};
  const names = query.metrics.map((metric, index) => {
    values[`metric${index}`] = metric;
    return `:metric${index}`;
  });
  const where = [`s.metric IN (${names.join(', ')})`];
  for (const dimension of ['label', 'agent', 'model'] as const) {
    const wanted = query[dimension];
    if (wanted === undefined) continue;
    values[dimension] = wanted;
    where.push(`s.${dimension} = :${dimension}`);
  }
  return { condition: where.join(' AND '), values };
}

/** With one metric the metric need not be told apart to be known. */
function groupColumns(by: readonly Dimension[], byTime: boolean): string[] {
  const columns = by.filter((dimension) => dimension !== 'time') as string[];
  return byTime ? ['start', ...columns] : columns;
}

function toTotal(row: Row, { by, metrics }: TotalsQuery): Total {
  const named = (dimension: 'label' | 'agent' | 'model'): string | null =>
    by.includes(dimension) ? text(row, dimension) : null;
  return {
    start: by.includes('time') ? integer(row, 'start') : null,
    // Only names of metrics are stored there.
    metric: (by.includes('metric') ? text(row, 'metric') : (metrics[0] ?? '')) as Metric,
    label: named('label'),
    agent: named('agent'),
    model: named('model'),
    count: integer(row, 'count'),
    sum: integer(row, 'sum'),
    min: integer(row, 'min'),
    max: integer(row, 'max'),
  };
}
