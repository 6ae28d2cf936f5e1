import { COMPLEXITY_LEVELS, type ComplexityLevel } from '../../model/complexity.ts';
import type { Forecast } from '../../model/route.ts';
import type { Worker } from './attempt-outcome.ts';
import type { Forecasts } from './forecasts.ts';

/** What a typical attempt costs by level: what `br routing cost` shows. Null: no price is known. Pure. */
export function typicalCosts(
  forecasts: Forecasts,
  who: Pick<Worker, 'agent' | 'model'>,
): Readonly<Record<ComplexityLevel, Forecast | null>> {
  const of = (level: ComplexityLevel): Forecast | null => forecasts.of({ level, taskType: null }, who).cost;
  const [simple, moderate, complex, critical] = COMPLEXITY_LEVELS.map(of);
  return { simple: simple ?? null, moderate: moderate ?? null, complex: complex ?? null, critical: critical ?? null };
}
