import { figuresOf, type Sums } from '../figures.ts';
import { sumOf } from '../rates.ts';
import type { AttemptFact } from './attempt-facts.ts';
import type { Difference, Sample } from '../../model/analysis.ts';
import { isTestable, median, type Proportion, proportionScore, rankScore } from './statistics.ts';

/** Beyond so many standard errors, either way, chance leads once in a hundred times. */
const BEYOND_CHANCE = 2.576;
/** A smaller difference than this share of what it was is not worth a word, however certain it is. */
const WORTH = 0.1;
/** Values in each sample from which on their ranks are compared. */
const LEAST_VALUES = 8;

/** A stretch of time: its sums by metric and label, and its attempts. */
export type Stretch = { readonly sums: Sums; readonly attempts: readonly AttemptFact[] };

/**
 * What is different now, beyond what chance explains: shares by the two-proportion test where five hits and five misses are to be
 * expected, values of attempts by the rank-sum test from eight on. Worse first, each kind by how certain it is.
 */
export function differences(before: Stretch, now: Stretch): readonly Difference[] {
  return [...shares(before.sums, now.sums), ...values(before.attempts, now.attempts)].toSorted(
    (a, b) => Number(a.better) - Number(b.better) || Math.abs(b.score) - Math.abs(a.score),
  );
}

type Named = Pick<Difference, 'what' | 'name'>;
type Shares = { readonly before: Proportion; readonly now: Proportion };

function shares(before: Sums, now: Sums): readonly Difference[] {
  const [was, is] = [figuresOf(before), figuresOf(now)];
  const found: (Difference | null)[] = [];
  const compare = (named: Named, hits: (sums: Sums) => number, of: (sums: Sums) => number): void => {
    const pair = { before: { hits: hits(before), of: of(before) }, now: { hits: hits(now), of: of(now) } };
    found.push(shareDifference(named, pair));
  };
  const judged = (sums: Sums): number => sumOf(sums, 'attempts', 'landed') + sumOf(sums, 'attempts', 'failed');
  const ended = (sums: Sums): number =>
    judged(sums) + sumOf(sums, 'attempts', 'lost') + sumOf(sums, 'attempts', 'cancelled');
  const checks = (sums: Sums): number => sumOf(sums, 'checks');
  compare({ what: 'success', name: null }, (sums) => sumOf(sums, 'attempts', 'landed'), judged);
  compare({ what: 'lost', name: null }, (sums) => sumOf(sums, 'attempts', 'lost'), ended);
  for (const name of names(was.failures, is.failures))
    compare({ what: 'failures', name }, (sums) => sumOf(sums, 'failures', name), judged);
  for (const name of names(was.rejections, is.rejections))
    compare({ what: 'rejections', name }, (sums) => sumOf(sums, 'rejections', name), checks);
  return found.filter((difference) => difference !== null);
}

function names(...lists: readonly (readonly { readonly name: string }[])[]): ReadonlySet<string> {
  return new Set(lists.flat().map(({ name }) => name));
}

function shareDifference(named: Named, { before, now }: Shares): Difference | null {
  if (before.of === 0 || now.of === 0 || !isTestable(before, now)) return null;
  const samples = {
    before: { value: before.hits / before.of, of: before.of },
    now: { value: now.hits / now.of, of: now.of },
  };
  const score = proportionScore(before, now);
  return told({ ...named, ...samples, better: score > 0 === (named.what === 'success'), test: 'proportions', score });
}

function values(before: readonly AttemptFact[], now: readonly AttemptFact[]): readonly Difference[] {
  // What was broken off says nothing of how long work takes.
  const judged = (facts: readonly AttemptFact[]): readonly AttemptFact[] =>
    facts.filter(({ outcome }) => outcome === 'landed' || outcome === 'failed');
  const [was, is] = [judged(before), judged(now)];
  const found: (Difference | null)[] = [];
  const compare = (what: 'duration' | 'cost' | 'cache', of: (fact: AttemptFact) => number | null): void => {
    const [a, b] = [was, is].map((facts) => facts.map(of).filter((value) => value !== null));
    found.push(valueDifference(what, a ?? [], b ?? []));
  };
  compare('duration', ({ duration, agent }) => (agent === 'command' ? null : duration));
  compare('cost', ({ cost }) => cost);
  compare('cache', ({ cacheRate }) => cacheRate);
  return found.filter((difference) => difference !== null);
}

function valueDifference(
  what: 'duration' | 'cost' | 'cache',
  before: readonly number[],
  now: readonly number[],
): Difference | null {
  if (before.length < LEAST_VALUES || now.length < LEAST_VALUES) return null;
  const sample = (of: readonly number[]): Sample => ({ value: median(of) ?? 0, of: of.length });
  const samples = { before: sample(before), now: sample(now) };
  const score = rankScore(before, now);
  return told({ what, name: null, ...samples, better: score > 0 === (what === 'cache'), test: 'ranks', score });
}

/** Null: not certain, or not worth a word. */
function told(difference: Difference): Difference | null {
  const { before, now, score } = difference;
  const certain = Math.abs(score) >= BEYOND_CHANCE;
  const apart = Math.abs(now.value - before.value) >= WORTH * Math.abs(before.value) && now.value !== before.value;
  return certain && apart ? difference : null;
}
