import { METRICS } from '../../model/measurement.ts';
import type { Telemetry, Total, Window } from '../../ports/telemetry.ts';

const HOUR = 3_600_000;
const WEEK = 168 * HOUR;

/**
 * The sums of every hour that lies in a stretch of time, in order, some at a time; an hour that lies in it in part is told whole.
 * Looks only into weeks in which something happened, so that one event of a wrong time costs nothing.
 */
export async function* hourlySums(
  telemetry: Pick<Telemetry, 'totals' | 'span'>,
  { since, until }: { readonly since?: number; readonly until?: number },
): AsyncGenerator<readonly Total[]> {
  const span = await telemetry.span();
  if (span === null) return;
  const window: Window = {
    since: Math.max(span.first, since === undefined ? span.first : Math.floor(since / HOUR) * HOUR),
    until: Math.min(span.last, until === undefined ? span.last : Math.ceil(until / HOUR) * HOUR),
  };
  if (window.since >= window.until) return;
  // Any event counts under `events`.
  const weeks = await telemetry.totals({ window, metrics: ['events'], by: ['time'], period: 'week' });
  for (const { start } of weeks) {
    if (start === null) continue;
    const part = { since: Math.max(window.since, start), until: Math.min(window.until, start + WEEK) };
    if (part.since >= part.until) continue;
    const by = ['time', 'metric', 'label', 'agent', 'model'] as const;
    yield await telemetry.totals({ window: part, metrics: METRICS, by, period: 'hour' });
  }
}
