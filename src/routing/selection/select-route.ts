import type { Spread } from '../../model/complexity.ts';
import type { Route, RouteLimits, RoutingPolicy, Rung, TaskClass } from '../../model/route.ts';
import { meanOf, type Outlook, outlookOf } from './outlook.ts';
import { ratioOf } from './price-ratio.ts';
import { reasonOf } from './route-reason.ts';
import { cascadeSpread } from './simulate-task.ts';

/** What a route is chosen from. */
export type Selecting = {
  readonly class: TaskClass;
  readonly policy: RoutingPolicy;
  /** Weakest first, at least one, all of one agent. With the policy `fixed` the only one. */
  readonly ladder: readonly Rung[];
  readonly fallbacks: readonly Rung[];
  /** How often a task is tried at most, from 1. */
  readonly tries: number;
  /** Missing: none. */
  readonly limits?: RouteLimits;
};

/** A cascade that could be taken, and what it comes to. */
export type Option = {
  readonly rungs: readonly Rung[];
  readonly outlook: Outlook;
  /** Money until the gate is passed, micro-dollars: what is expected to be spent, and what a task that is given up costs later. */
  readonly expected: number | null;
  /** Why the policy does not take it, as the end of a sentence; null: it may. */
  readonly barred: string | null;
};

/** A route, what else there was, the best first, and, where limits were given, what is expected of the whole. */
export type Selection = { readonly route: Route; readonly chosen: Option; readonly options: readonly Option[] };

/** Nothing stays within the limits. */
export type OverLimit = {
  /** The option that exceeds them least, with what it costs and takes in all. */
  readonly nearest: Option;
  readonly cost: Spread | null;
  readonly duration: Spread | null;
};

/**
 * What a task that is given up costs, in attempts of the strongest model: somebody does it anew. What several tries failed at is hard:
 * a model that passes two first tries of three passes about one of three there (by the shared difficulty), so three attempts; half as
 * much again is for setting it up anew, which is assumed. The others than `cheapest` count the time of a person too, as much again.
 * Choose other numbers only with `npm run bench:routing` beside them.
 */
const REDONE: Readonly<Record<RoutingPolicy, number>> = { cheapest: 4.5, balanced: 9, best: 9, fixed: 9 };
/**
 * By how much the chance of a weaker model must exceed the ratio of prices before a route starts with it: without the first attempt
 * passing so often, it is cheaper to start with the strongest. `balanced` asks for more, since a failed attempt takes time as well.
 */
const MARGIN: Readonly<Record<RoutingPolicy, number>> = { cheapest: 0, balanced: 0.1, best: 0, fixed: 0 };
/** Ladders longer than this are tried from their strong end: every part of a ladder is weighed. */
const LONGEST = 7;
/** What `balanced` takes only where a limit leaves nothing else: what somebody set goes before how a policy likes to end. */
const ENDS_WEAK = 'never comes to the strongest';

/**
 * Chooses who tries a task, in which order: of all parts of the ladder the one with the least money until the gate is passed, as
 * far as the policy takes it. Deterministic. Null: no part stays within the limits; `overLimit` tells why.
 */
export function selectRoute(selecting: Selecting): Selection | null {
  const { class: of, policy, fallbacks, tries, limits } = selecting;
  const options = optionsOf(selecting);
  const fits = ({ rungs }: Option): boolean => limits === undefined || isWithin(cascadeSpread(rungs, tries), limits);
  const chosen =
    options.find((option) => option.barred === null && fits(option)) ??
    (limits === undefined ? undefined : options.find((option) => option.barred === ENDS_WEAK && fits(option)));
  if (chosen === undefined) return null;
  const only = chosen.barred === null ? '' : '; nothing that comes to the strongest stays within the limits';
  const reason = `${reasonOf({ ...selecting, chosen })}${only}`;
  return { route: { policy, class: of, rungs: chosen.rungs, fallbacks, reason }, chosen, options };
}

/** What comes nearest to limits that nothing stays within. Pure. */
export function overLimit(selecting: Selecting): OverLimit {
  let nearest: OverLimit | null = null;
  for (const option of optionsOf(selecting)) {
    if (option.barred !== null && option.barred !== ENDS_WEAK) continue;
    const spread = cascadeSpread(option.rungs, selecting.tries);
    if (nearest === null || excess(spread, selecting.limits) < excess(nearest, selecting.limits))
      nearest = { nearest: option, ...spread };
  }
  if (nearest === null) throw new Error('a policy that takes no part of a ladder');
  return nearest;
}

/** Every part of the ladder, the best for the policy first. */
function optionsOf({ class: of, policy, ladder, tries }: Selecting): readonly Option[] {
  if (ladder.length === 0) throw new Error('a ladder without rungs');
  const priced = ladder.filter(({ cost }) => cost !== null);
  const weighs = policy === 'cheapest' || policy === 'balanced';
  // Without prices there is nothing to weigh: the strongest is taken. `fixed` and `best` weigh nothing either.
  const usable = weighs && priced.length > 0 ? priced.slice(-LONGEST) : ladder.slice(-LONGEST);
  const strongest = usable.at(-1);
  if (strongest === undefined) throw new Error('a ladder without rungs');
  const redo = strongest.cost === null ? null : REDONE[policy] * meanOf(strongest.cost);
  const options = partsOf(usable, tries).map((rungs): Option => {
    const outlook = outlookOf(rungs, tries);
    const expected = outlook.cost === null || redo === null ? null : outlook.cost + (1 - outlook.accepted) * redo;
    return { rungs, outlook, expected, barred: null };
  });
  const judged = options.map((option) => ({
    ...option,
    barred: startBarred(option, { of, policy, ladder, strongest }) ?? endBarred(option, { policy, strongest, tries }),
  }));
  const strength = ({ rungs }: Option): number => ladder.findIndex((rung) => rung === rungs[0]);
  return judged.toSorted((a, b) => {
    const byStrength = strength(b) - strength(a);
    return (weighs && priced.length > 0 ? byMoney(a, b) : byStrength) || a.rungs.length - b.rungs.length || byStrength;
  });
}

/** All choices of rungs that keep the order and are no longer than there are tries. */
function partsOf(ladder: readonly Rung[], tries: number): readonly (readonly Rung[])[] {
  let parts: (readonly Rung[])[] = [[]];
  for (const rung of ladder) parts = [...parts, ...parts.map((part) => [...part, rung])];
  return parts.filter((part) => part.length > 0 && part.length <= tries);
}

type Judging = {
  readonly of: TaskClass;
  readonly policy: RoutingPolicy;
  readonly ladder: readonly Rung[];
  readonly strongest: Rung;
};

/** So that no less is accepted than with the strongest alone; a single try is weighed, since there is nothing after it. */
function endBarred(
  { rungs }: Option,
  { policy, strongest, tries }: Pick<Judging, 'policy' | 'strongest'> & { readonly tries: number },
): string | null {
  return policy === 'balanced' && tries > 1 && rungs.at(-1) !== strongest ? ENDS_WEAK : null;
}

function startBarred({ rungs }: Option, { of, policy, ladder, strongest }: Judging): string | null {
  const first = rungs[0];
  if (first === undefined || first === strongest || (policy !== 'cheapest' && policy !== 'balanced')) return null;
  if (policy === 'balanced' && of.level === 'critical' && first === ladder[0])
    return 'is the weakest, and the task is critical';
  const ratio = ratioOf(first, strongest);
  if (ratio === null) return null;
  const least = Math.min(1, ratio + MARGIN[policy]);
  return first.chance.value < least ? `passes less often than ${Math.round(least * 100)} times of 100` : null;
}

function byMoney(a: Option, b: Option): number {
  return (a.expected ?? Infinity) - (b.expected ?? Infinity);
}

/** Whether a spread stays within limits nine times of ten; what is not known stays within none. Pure. */
export function isWithin(
  spread: { readonly cost: Spread | null; readonly duration: Spread | null },
  limits: RouteLimits,
): boolean {
  return excess(spread, limits) <= 1;
}

/** By which factor limits are exceeded; what is not known exceeds every limit. */
function excess(
  { cost, duration }: { readonly cost: Spread | null; readonly duration: Spread | null },
  limits: RouteLimits | undefined,
): number {
  const over = (spread: Spread | null, limit: number | null | undefined): number => {
    if (limit === null || limit === undefined) return 0;
    return spread === null || limit <= 0 ? Infinity : spread.p90 / limit;
  };
  return Math.max(over(cost, limits?.cost), over(duration, limits?.time));
}
