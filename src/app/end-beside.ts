import type { Millis } from '../model/units.ts';
import type { EndsLate } from '../ports/app.ts';
import type { Clock } from '../ports/clock.ts';

/** What goes on beside a run, and is ended after it, within a time of its own. */
export type Beside = { readonly name: EndsLate; readonly end: () => Promise<void> };

/** Who waits longer than that for a run that is over wants to know for what. */
const MOMENT: Millis = 1000;

/**
 * Resolves or rejects as the run does, when all beside it has ended too: at once, not one after the other. `late` is told once
 * what has not ended after a moment.
 */
export async function endBeside<T>(
  run: Promise<T>,
  beside: readonly Beside[],
  { clock, late }: { readonly clock: Pick<Clock, 'after'>; readonly late: (names: readonly EndsLate[]) => void },
): Promise<T> {
  try {
    return await run;
  } finally {
    const left = new Set(beside.map(({ name }) => name));
    const timer = clock.after(MOMENT, () => late([...left]));
    const ends = beside.map(({ name, end }) => end().finally(() => left.delete(name)));
    await Promise.all(ends).finally(() => timer.cancel());
  }
}
