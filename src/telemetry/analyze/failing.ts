import type { FailureClass } from '../../model/attempt-failure.ts';
import type { AttemptFact } from './attempt-facts.ts';
import type { Finding, NamedCount } from '../../model/analysis.ts';
import { byWeight, lossOf } from './loss.ts';

/** A check that was red, and for which attempt. */
export type RedCheck = { readonly name: string; readonly attempt: string };

/** Tries of one task that did not land, from which on it is a storm. */
const STORM = 3;

/** What failed, and why: red checks, classes of failures, attempts that were lost, tasks tried again and again. */
export function failing(attempts: readonly AttemptFact[], red: readonly RedCheck[]): readonly Finding[] {
  const failed = attempts.filter(({ outcome }) => outcome === 'failed');
  const lost = attempts.filter(({ outcome }) => outcome === 'lost');
  const rejected = rejections(failed, red);
  const told = new Set(rejected.flatMap(({ attempts: ids }) => ids));
  return [
    ...rejected,
    ...classes(failed.filter(({ id }) => !told.has(id))),
    ...(lost.length === 0 ? [] : [{ kind: 'lost' as const, ...evidence(lost) }]),
    ...storms(attempts),
  ];
}

function rejections(failed: readonly AttemptFact[], red: readonly RedCheck[]): readonly Finding[] {
  const known = new Map(failed.map((fact) => [fact.id, fact]));
  const by = new Map<string, Set<AttemptFact>>();
  for (const { name, attempt } of red) {
    const fact = known.get(attempt);
    if (fact === undefined) continue;
    const facts = by.get(name) ?? new Set();
    by.set(name, facts.add(fact));
  }
  return [...by].map(([check, facts]) => ({
    kind: 'rejections',
    check,
    tasks: new Set([...facts].map(({ session, task }) => `${session}/${task}`)).size,
    ...evidence([...facts]),
  }));
}

function classes(failed: readonly AttemptFact[]): readonly Finding[] {
  const by = new Map<FailureClass, AttemptFact[]>();
  for (const fact of failed) {
    if (fact.failure === null) continue;
    by.set(fact.failure, [...(by.get(fact.failure) ?? []), fact]);
  }
  return [...by].map(([name, facts]) => ({ kind: 'failures', class: name, ...evidence(facts) }));
}

function storms(attempts: readonly AttemptFact[]): readonly Finding[] {
  const by = new Map<string, AttemptFact[]>();
  for (const fact of attempts) {
    const key = `${fact.session}/${fact.task}`;
    by.set(key, [...(by.get(key) ?? []), fact]);
  }
  return [...by.values()].flatMap((facts): Finding[] => {
    const [first] = facts;
    const vain = facts.filter(({ outcome }) => outcome === 'failed' || outcome === 'lost');
    if (first === undefined || vain.length < STORM) return [];
    const { session, task } = first;
    const landed = facts.some(({ outcome }) => outcome === 'landed');
    return [{ kind: 'storm', session, task, landed, failures: counted(vain), ...evidence(vain) }];
  });
}

function counted(vain: readonly AttemptFact[]): readonly NamedCount[] {
  const by = new Map<string, number>();
  for (const { failure, outcome } of vain) {
    const name = failure ?? outcome;
    by.set(name, (by.get(name) ?? 0) + 1);
  }
  return [...by].map(([name, count]) => ({ name, count })).toSorted((a, b) => b.count - a.count);
}

function evidence(facts: readonly AttemptFact[]): Pick<Finding, 'loss' | 'attempts'> {
  return { loss: lossOf(facts), attempts: byWeight(facts).map(({ id }) => id) };
}
