import type { Column, Row } from '../../ports/exporter.ts';
import type { Total } from '../../ports/telemetry.ts';

/** Columns of the table of sums. */
export const METRIC_COLUMNS: readonly Column[] = [
  { name: 'start', type: 'time' },
  { name: 'metric', type: 'text' },
  { name: 'label', type: 'text' },
  { name: 'agent', type: 'text' },
  { name: 'model', type: 'text' },
  { name: 'count', type: 'integer' },
  { name: 'sum', type: 'integer' },
  { name: 'min', type: 'integer' },
  { name: 'max', type: 'integer' },
];

/** One row: the sum of one hour. An empty agent or model is none. */
export function metricRow({ start, metric, label, agent, model, count, sum, min, max }: Total): Row {
  return [start, metric, label, named(agent), named(model), count, sum, min, max];
}

function named(name: string | null): string | null {
  return name === '' ? null : name;
}
