import type { ForecastSource } from '../../model/route.ts';

/**
 * Where a number comes from that is made of several: from where all of them are, else it is partly measured. Null: one of them is not
 * known, or there is none. Pure.
 */
export function jointSource(sources: readonly (ForecastSource | null)[]): ForecastSource | null {
  const [first = null] = sources;
  if (sources.includes(null)) return null;
  return sources.every((source) => source === first) ? first : 'repository';
}
