import type { Column, ExportRequest, ExportWhat, Row } from '../../ports/exporter.ts';
import { type ExportSource, requestedAttempts, requestedEvents, requestedSessions } from '../export-source.ts';
import { ATTEMPT_COLUMNS, attemptRow } from './attempt-table.ts';
import { EVENT_COLUMNS, eventRow } from './event-table.ts';
import { hourlySums } from './hours.ts';
import { METRIC_COLUMNS, metricRow } from './metric-table.ts';

/** Columns of a table. */
export const COLUMNS: Readonly<Record<ExportWhat, readonly Column[]>> = {
  events: EVENT_COLUMNS,
  attempts: ATTEMPT_COLUMNS,
  metrics: METRIC_COLUMNS,
};

/** The rows of a table, some at a time. */
export async function* tableRows(
  source: ExportSource,
  what: ExportWhat,
  request: ExportRequest,
): AsyncGenerator<readonly Row[]> {
  switch (what) {
    case 'events':
      for await (const events of requestedEvents(source, request))
        yield events.map((event) => eventRow(event, source.levelOf(event)));
      return;
    case 'attempts':
      for await (const state of requestedSessions(source, request))
        yield requestedAttempts(state, request).map((attempt) => attemptRow(state, attempt));
      return;
    case 'metrics':
      for await (const totals of hourlySums(source.telemetry, request)) yield totals.map(metricRow);
      return;
  }
}
