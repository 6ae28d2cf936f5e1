import type { AttemptFact } from './attempt-facts.ts';
import type { Loss } from '../../model/analysis.ts';

/** Nothing was lost, or nobody knows how much. */
export const NO_LOSS: Loss = { money: 0, time: 0 };

/** What attempts cost together; unknown costs count as none. */
export function lossOf(facts: readonly Pick<AttemptFact, 'cost' | 'duration'>[]): Loss {
  return facts.reduce(
    ({ money, time }, { cost, duration }) => ({ money: money + (cost ?? 0), time: time + duration }),
    NO_LOSS,
  );
}

/** Those that cost most first: by money, then by time. */
export function byWeight(facts: readonly AttemptFact[]): readonly AttemptFact[] {
  return facts.toSorted((a, b) => (b.cost ?? 0) - (a.cost ?? 0) || b.duration - a.duration);
}

/** How much a loss weighs: the greater of its shares of all money and of all time. They are not added: a dollar is no hour. */
export function weightOf({ money, time }: Loss, all: Loss): number {
  const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
  return Math.max(share(money, all.money), share(time, all.time));
}
