import type { Measurement, Metric } from '../model/measurement.ts';

/** Longest label that is told apart: names of checks and tools are the user's, and may be anything. */
const LONGEST_LABEL = 200;

/** Greatest value that is believed: 278 years in milliseconds, 8.8 TB. A quarter of a million of them still fit into a sum. */
const GREATEST = 2 ** 43;

/** Collects the measurements of one event. */
export class Collector {
  readonly measurements: Measurement[] = [];

  /**
   * Adds one; fractions are rounded, what is no number is left out, and what nothing can be is taken for the greatest: another
   * program's nonsense must not keep an event from being stored. `of`: the agent and model it is told apart by.
   */
  add(metric: Metric, label: string, value: number, of: { agent?: string; model?: string } = {}): void {
    if (Number.isNaN(value)) return;
    const { agent = '', model = '' } = of;
    this.measurements.push({
      metric,
      label: named(label),
      agent: named(agent),
      model: named(model),
      value: whole(value),
    });
  }

  /** Adds what changed, if anything did. */
  addDifference(metric: Metric, label: string, value: number, of: { agent: string; model: string }): void {
    if (value !== 0) this.add(metric, label, value, of);
  }
}

/** What SQLite would not give back as it was: it reads a text up to NUL, and halves of characters are none. */
const UNFIT = /[\0\ud800-\udfff]/;

/** Cut between characters, and without what could not be stored. Nearly all names are plain, and this is done for every event. */
function named(text: string): string {
  const short = text.length > LONGEST_LABEL ? text.slice(0, LONGEST_LABEL) : text;
  return UNFIT.test(short) ? short.replaceAll(/\p{Surrogate}|\0/gu, '\u{fffd}') : short;
}

/** A value as it is summed: whole, and within bounds. */
export function whole(value: number): number {
  // Not -0, which is stored as 0.
  return Math.round(Math.min(GREATEST, Math.max(-GREATEST, value))) + 0;
}
