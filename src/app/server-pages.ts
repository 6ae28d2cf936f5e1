import { version } from '../lib/version.ts';
import type { EpochMillis } from '../model/units.ts';
import type { LocalReply, Route } from '../ports/loopback-server.ts';
import type { Telemetry } from '../ports/telemetry.ts';
import { PROMETHEUS_TYPE, prometheus, SHOWN_METRICS } from '../views/telemetry/prometheus.ts';

const RANKS = [0.5, 0.95, 0.99];
const DAY = 86_400_000;
const MINUTE = 60_000;

/** What can be read from a server of `br`: whether it is there, and what was counted and measured. */
export function serverPages(telemetry: () => Telemetry, now: () => EpochMillis): readonly Route[] {
  const page = (path: string, open: boolean, answer: () => Promise<LocalReply>): Route => ({
    method: 'GET',
    path,
    open,
    types: [],
    answer,
  });
  return [
    page('/healthz', true, () => Promise.resolve({ status: 200, type: 'text/plain', body: 'ok\n' })),
    page('/metrics', false, async () => {
      const body = await metricsText(telemetry(), now());
      return { status: 200, type: PROMETHEUS_TYPE, body };
    }),
  ];
}

async function metricsText(telemetry: Telemetry, now: EpochMillis): Promise<string> {
  const span = await telemetry.span();
  const window = { since: span?.first ?? now, until: Math.max(span?.last ?? now, now + MINUTE) };
  const lately = { since: now - DAY, until: now + MINUTE };
  const sums = await telemetry.totals({ window, metrics: SHOWN_METRICS, by: ['metric', 'label', 'agent', 'model'] });
  const quantiles = await Promise.all(
    (['duration', 'cpu', 'memory'] as const).map(async (metric) => {
      const found = await telemetry.distributions({ window: lately, metric, by: ['label'], quantiles: RANKS });
      return found.map(({ label, quantiles: values }) => ({ metric, label, quantiles: values }));
    }),
  );
  const alerts = await openAlerts(telemetry);
  return prometheus({ version, sums, quantiles: quantiles.flat(), ranks: RANKS, alerts });
}

async function openAlerts(telemetry: Telemetry): Promise<Readonly<Record<string, number>>> {
  const open = new Map<string, string>();
  for (const event of await telemetry.alertEvents()) {
    if (event.type === 'alert.raised') open.set(event.data.alert, event.data.level);
    if (event.type === 'alert.resolved') open.delete(event.data.alert);
  }
  const levels: Record<string, number> = {};
  for (const level of open.values()) levels[level] = (levels[level] ?? 0) + 1;
  return levels;
}
