import type { Spread } from '../../model/complexity.ts';
import type { Forecast, Rung } from '../../model/route.ts';
import { Z90 } from '../forecast/normal.ts';
import { SHARED, thresholdOf } from '../forecast/shared-difficulty.ts';
import { ChanceDraws } from './chance-draws.ts';

/** A forecast as the logarithm of what is drawn from it: its middle, how far it spreads, and how far it may itself be off. */
type LogForecast = { readonly middle: number; readonly spread: number; readonly doubt: number };

/** A rung, made ready to be drawn from. */
export type DrawnRung = {
  readonly threshold: number;
  /** Null: no price is known. */
  readonly cost: LogForecast | null;
  readonly duration: LogForecast | null;
};

/** What one drawn task came to. */
export type DrawnTask = { readonly accepted: boolean; readonly cost: number; readonly duration: number };

/** How much of what makes one attempt cost or take more than another lies in the task, for each try at it alike: assumed. */
const SAME_TASK = 0.5;
/** How far defaults may be off for all tasks alike, as a standard deviation of the logarithm: within a factor of two, two times of three. */
const DEFAULT_DOUBT = 0.7;
const DRAWS = 2000;
const SEED = 6;

/** Makes a rung ready. Pure. */
export function drawnRung({ chance, cost, duration }: Pick<Rung, 'chance' | 'cost' | 'duration'>): DrawnRung {
  return {
    threshold: thresholdOf(chance.value),
    cost: cost === null ? null : logForecast(cost),
    duration: duration === null ? null : logForecast(duration),
  };
}

function logForecast({ p50, p90, from, samples }: Forecast): LogForecast {
  const middle = Math.log(Math.max(1, p50));
  const spread = Math.max(0, Math.log(Math.max(1, p90)) - middle) / Z90;
  const doubt = from === 'default' ? DEFAULT_DOUBT : Math.min(DEFAULT_DOUBT, spread / Math.sqrt(Math.max(1, samples)));
  return { middle, spread, doubt };
}

/** Draws one task: try after try until one passes or none is left. `off`: how far forecasts are off this time, standard normal. */
export function drawTask(
  rungs: readonly DrawnRung[],
  { tries, draws, off }: { readonly tries: number; readonly draws: ChanceDraws; readonly off: number },
): DrawnTask {
  const [ease, size] = [draws.normal(), draws.normal()];
  let [cost, duration] = [0, 0];
  for (let number = 0; number < tries; number += 1) {
    const rung = rungs[Math.min(number, rungs.length - 1)];
    if (rung === undefined) break;
    const own = Math.sqrt(SAME_TASK) * size + Math.sqrt(1 - SAME_TASK) * draws.normal();
    cost += drawn(rung.cost, own, off);
    duration += drawn(rung.duration, own, off);
    const luck = Math.sqrt(SHARED) * ease + Math.sqrt(1 - SHARED) * draws.normal();
    if (luck + rung.threshold > 0) return { accepted: true, cost, duration };
  }
  return { accepted: false, cost, duration };
}

function drawn(forecast: LogForecast | null, own: number, off: number): number {
  if (forecast === null) return 0;
  return Math.exp(forecast.middle + forecast.spread * own + forecast.doubt * off);
}

/** What a whole cascade costs and takes for one task, by drawing it two thousand times, the same way each time. Pure. */
export function cascadeSpread(
  rungs: readonly Rung[],
  tries: number,
): { readonly cost: Spread | null; readonly duration: Spread | null } {
  const ready = rungs.slice(0, tries).map(drawnRung);
  const draws = new ChanceDraws(SEED);
  const tasks = Array.from({ length: DRAWS }, () => drawTask(ready, { tries, draws, off: 0 }));
  const spread = (of: (task: DrawnTask) => number): Spread => spreadOf(tasks.map(of));
  return {
    cost: ready.some(({ cost }) => cost === null) ? null : spread(({ cost }) => cost),
    duration: ready.some(({ duration }) => duration === null) ? null : spread(({ duration }) => duration),
  };
}

/** What half of these values do not exceed, and nine of ten: nearest rank, whole numbers. Pure. */
export function spreadOf(values: ArrayLike<number>): Spread {
  const sorted = Float64Array.from(values).sort();
  const at = (share: number): number => Math.round(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0);
  return { p50: at(0.5), p90: at(0.9) };
}
