import type { App, Period, Telemetry, Total, Window } from '../../app.ts';
import type { EpochMillis, Millis } from '../../model/units.ts';
import { FIGURE_METRICS, type Figures, figuresOf, type Spread, spreadOf } from '../../telemetry/figures.ts';
import { attemptStretches } from '../../views/telemetry/makespan.ts';
import { sumOfUnion, within } from '../../views/telemetry/stretches.ts';
import { allSessionsIn } from './sessions-in.ts';

const HOUR: Millis = 3_600_000;

/** What sums and distributions tell of a window. */
export type Measured = {
  readonly figures: Figures;
  /** From ready to started; null: nothing was started. */
  readonly queueWait: Spread | null;
  /** From the start of a session to its first landing. */
  readonly firstLanding: Spread | null;
  /**
   * Landed tasks an hour of the time in which an attempt was under way; null: none was. Not `exact`: of the whole hours in which
   * one started or was settled, since there were too many sessions to look at each.
   */
  readonly throughput: { readonly perHour: number; readonly busy: Millis; readonly exact: boolean } | null;
};

/** Reads all of it. */
export async function measureWindow(app: App, window: Window, now: EpochMillis): Promise<Measured> {
  const { telemetry } = app;
  const sums = await telemetry.totals({ window, metrics: FIGURE_METRICS, by: ['metric', 'label'] });
  const figures = figuresOf(sums);
  return {
    figures,
    queueWait: await spread(telemetry, window, 'queue'),
    firstLanding: await spread(telemetry, window, 'first-landing'),
    throughput: await throughputOf(app, { window, now, landed: figures.attempts.landed }),
  };
}

async function spread(telemetry: Telemetry, window: Window, label: string): Promise<Spread | null> {
  const [found] = await telemetry.distributions({ window, metric: 'duration', label, by: [] });
  return found === undefined ? null : spreadOf(found);
}

type Landed = { readonly window: Window; readonly now: EpochMillis; readonly landed: number };

async function throughputOf(app: App, { window, now, landed }: Landed): Promise<Measured['throughput']> {
  const states = await allSessionsIn(app, window, now);
  const busy =
    states === null
      ? await triedHours(app.telemetry, window)
      : sumOfUnion(
          within(
            states.flatMap((state) => attemptStretches(state, now)),
            window,
          ),
        );
  return busy === 0 ? null : { perHour: landed / (busy / HOUR), busy, exact: states !== null };
}

/** Whole hours in which an attempt started or was settled: near enough where there are many. */
async function triedHours(telemetry: Telemetry, window: Window): Promise<Millis> {
  const bars = await telemetry.totals({ window, metrics: ['attempts'], by: ['time'], period: 'hour' });
  return bars.length * HOUR;
}

/** Sums of some metrics told apart by time, for trends. */
export async function trendOf(telemetry: Telemetry, window: Window, period: Period): Promise<readonly Total[]> {
  const metrics = ['attempts', 'cost', 'tokens', 'failures', 'sessions', 'tasks'] as const;
  const bars = await telemetry.totals({ window, metrics, by: ['time', 'metric', 'label'], period });
  // The first bar may have begun before the window, and would tell of more than is asked for.
  return bars.filter(({ start }) => start !== null && start >= window.since);
}
