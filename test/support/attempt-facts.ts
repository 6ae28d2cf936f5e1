import type { AttemptFact } from '../../src/telemetry/analyze/attempt-facts.ts';

/** An attempt of a task `t1`, `t2`, … that landed after a minute for 10 cents; override what a test is about. */
export function aFact(number: number, over: Partial<AttemptFact> = {}): AttemptFact {
  const { session = 's', task = `t${number}` } = over;
  return {
    id: `${session}/${task}/${number}`,
    session,
    task,
    agent: 'claude',
    model: 'opus',
    outcome: 'landed',
    failure: null,
    duration: 60_000,
    cost: 100_000,
    tokens: 5_000,
    cacheRate: 0.9,
    ...over,
  };
}

/** Attempts numbered from `from` on. */
export function facts(
  count: number,
  over: (index: number) => Partial<AttemptFact> = () => ({}),
  from = 1,
): readonly AttemptFact[] {
  return Array.from({ length: count }, (_, index) => aFact(from + index, over(index)));
}
