import type { AttemptFact } from './attempt-facts.ts';
import type { Excess, Finding } from '../../model/analysis.ts';
import { median, robustScores } from './statistics.ts';

/** Attempts of one agent and model from which on one of them can be unusual. */
const LEAST = 8;
/** The usual bound for robust scores: Iglewicz and Hoaglin, as in statistics.ts. */
const FAR = 3.5;
/** Values of attempts are skewed to the right: by the score alone many a long one would be far. */
const TIMES = 3;

/** Attempts that took, cost or used far more than others of their agent and model. */
export function unusual(attempts: readonly AttemptFact[]): readonly Finding[] {
  const groups = new Map<string, AttemptFact[]>();
  for (const fact of attempts) {
    const key = JSON.stringify([fact.agent, fact.model]);
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()].flatMap(ofGroup);
}

function ofGroup(facts: readonly AttemptFact[]): readonly Finding[] {
  const found = new Map<AttemptFact, Excess[]>();
  for (const what of ['duration', 'cost', 'tokens'] as const)
    for (const [fact, excess] of beyond(facts, what)) found.set(fact, [...(found.get(fact) ?? []), excess]);
  return [...found].map(([fact, excess]) => ({
    kind: 'unusual',
    agent: fact.agent,
    model: fact.model,
    excess,
    // What it would have cost as a usual one is not lost.
    loss: { money: over(excess, 'cost'), time: over(excess, 'duration') },
    attempts: [fact.id],
  }));
}

function beyond(facts: readonly AttemptFact[], what: Excess['what']): readonly (readonly [AttemptFact, Excess])[] {
  const known = facts.flatMap((fact) => {
    const value = fact[what];
    return value === null ? [] : [{ fact, value }];
  });
  if (known.length < LEAST) return [];
  const values = known.map(({ value }) => value);
  const scores = robustScores(values);
  const middle = median(values) ?? 0;
  return known.flatMap(({ fact, value }, index) =>
    (scores[index] ?? 0) > FAR && value >= TIMES * middle
      ? [[fact, { what, value, median: middle, of: known.length }] as const]
      : [],
  );
}

function over(excess: readonly Excess[], what: Excess['what']): number {
  const found = excess.find((each) => each.what === what);
  return found === undefined ? 0 : found.value - found.median;
}
