import type { Missing } from './case.ts';
import type { Measured, Reading } from './measure.ts';
import { median } from './statistics.ts';

/** Someone to be measured, or why not. */
export type Contender = {
  readonly name: string;
  readonly run: (() => Promise<Measured>) | Missing;
};

/** All readings of a contender, or why there are none. */
export type Outcome =
  | { readonly name: string; readonly readings: readonly Reading[] }
  | { readonly name: string; readonly missing: string };

export type RoundsOptions = {
  readonly rounds: number;
  /** Whether everyone runs once before it counts, to fill caches of files and compiled code. */
  readonly warmUp: boolean;
};

/**
 * Measures everyone in turn, round after round, each round beginning with another: what else the machine does then falls on all
 * alike. Who fails once is left out from then on, with the reason.
 */
export async function interleave(
  contenders: readonly Contender[],
  { rounds, warmUp }: RoundsOptions,
): Promise<readonly Outcome[]> {
  const readings = new Map<string, Reading[]>();
  const missing = new Map<string, string>();
  for (let round = warmUp ? -1 : 0; round < rounds; round += 1) {
    const first = Math.max(0, round) % contenders.length;
    for (const { name, run } of [...contenders.slice(first), ...contenders.slice(0, first)]) {
      if (missing.has(name)) continue;
      if (typeof run !== 'function') {
        missing.set(name, run.missing);
        continue;
      }
      const measured = await run();
      if (!measured.ok) missing.set(name, measured.why);
      else if (round >= 0) readings.set(name, [...(readings.get(name) ?? []), measured]);
    }
  }
  return contenders.map(({ name }) => {
    const why = missing.get(name);
    return why === undefined ? { name, readings: readings.get(name) ?? [] } : { name, missing: why };
  });
}

/** The median of one part of the readings; NaN where there are none. */
export function typical(outcome: Outcome | undefined, part: keyof Reading): number {
  return outcome !== undefined && 'readings' in outcome
    ? median(outcome.readings.map((reading) => reading[part]))
    : Number.NaN;
}

/** The readings of the contender of this name. */
export function of(outcomes: readonly Outcome[], name: string): Outcome | undefined {
  return outcomes.find((outcome) => outcome.name === name);
}
