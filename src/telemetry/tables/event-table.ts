import type { AlertLevel } from '../../model/alert.ts';
import type { Event } from '../../model/event.ts';
import type { Column, Row } from '../../ports/exporter.ts';

/** Columns of the table of events. */
export const EVENT_COLUMNS: readonly Column[] = [
  { name: 'id', type: 'text' },
  { name: 'seq', type: 'integer' },
  { name: 'time', type: 'time' },
  { name: 'type', type: 'text' },
  { name: 'level', type: 'text' },
  { name: 'session', type: 'text' },
  { name: 'task', type: 'text' },
  { name: 'attempt', type: 'text' },
  { name: 'data', type: 'json' },
];

/** One row. */
export function eventRow(event: Event, level: AlertLevel): Row {
  const { id, seq, at, type, session, task, attempt, data } = event;
  return [id, seq, at, type, level, session, task, attempt, data];
}
