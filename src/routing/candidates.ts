import type { FailureClass } from '../model/attempt-failure.ts';
import type { Task } from '../model/plan.ts';
import type { Route, Rung } from '../model/route.ts';
import type { AttemptState, ParkedAgent } from '../model/session.ts';
import type { EpochMillis } from '../model/units.ts';
import { isLimitOf } from '../model/model-name.ts';

/** Name of the adapter that runs `run:` tasks. */
export const COMMAND_AGENT = 'command';

/** Who could make the next attempt at a task. */
export type Candidate = Pick<Rung, 'agent' | 'model' | 'effort'> & {
  /** Position in the cascade; 0 without one. */
  readonly turn: number;
  /** In place of the rung in turn, whose account rests. */
  readonly fallback: boolean;
  /** What is expected of it; null: the plan alone decides. */
  readonly rung: Rung | null;
};

/** The agent a plan gives a task to. Pure. */
export function agentOf({ work }: Task): string {
  return work.kind === 'run' ? COMMAND_AGENT : work.agent;
}

/**
 * Who could make the next attempt, the one to prefer first: the rung in turn, then, for as long as its account rests, the
 * fallbacks. `before`: the task's last attempt. Pure.
 */
export function candidatesFor(
  task: Task,
  route: Route | undefined,
  before: AttemptState | undefined,
): readonly Candidate[] {
  const { work } = task;
  if (work.kind === 'run' || route === undefined) {
    const model = work.kind === 'run' ? null : work.model;
    const effort = work.kind === 'run' ? null : (work.effort ?? null);
    return [{ agent: agentOf(task), model, effort, turn: 0, fallback: false, rung: null }];
  }
  const turn = turnOf(route, before);
  const inTurn = route.rungs[turn];
  const offer = (rung: Rung, fallback: boolean): Candidate => {
    const { agent, model, effort } = rung;
    return { agent, model, effort, turn, fallback, rung };
  };
  return [...(inTurn === undefined ? [] : [offer(inTurn, false)]), ...route.fallbacks.map((rung) => offer(rung, true))];
}

/**
 * Failures after which a stronger model may do better. Not those of the surroundings, nor of a ceiling of time or money, which a
 * dearer model reaches sooner.
 */
const ESCALATING: ReadonlySet<FailureClass> = new Set(['gate', 'combined', 'no-changes', 'max-turns', 'refusal']);

/**
 * Which rung is next. What the last attempt tells decides, whatever the counters say: after a reset, or another owner, a weak model
 * that failed has failed.
 */
function turnOf({ rungs }: Route, before: AttemptState | undefined): number {
  const last = rungs.length - 1;
  const turn = Math.min(before?.assignment.route?.rung ?? 0, last);
  const failed = before?.failure?.class;
  if (failed === undefined || before?.assignment.route === undefined) return turn;
  if (ESCALATING.has(failed)) return Math.min(turn + 1, last);
  if (failed !== 'context') return turn;
  const held = rungs[turn]?.context ?? null;
  const larger = rungs.findIndex(({ context }, at) => at > turn && held !== null && context !== null && context > held);
  return larger === -1 ? turn : larger;
}

/** What an account is called: an agent's name, unless its definition says otherwise. */
export type AccountOf = (agent: string) => string;

/** Whether an account, or a model of it, gets no new attempt at this time. Pure. */
export function isParked(parked: ParkedAgent | undefined, now: EpochMillis): parked is ParkedAgent {
  return parked !== undefined && (parked.until === null || parked.until > now);
}

/** Accounts that rest, by name; of a session, and of what other sessions have met. */
export type ParkedAccounts = Readonly<Record<string, ParkedAgent>>;

/** What keeps a candidate from starting now, the longest first; null: nothing does. Pure. */
export function restOf(
  { agent, model }: Pick<Candidate, 'agent' | 'model'>,
  { parked, account, now }: { parked: readonly ParkedAccounts[]; account: AccountOf; now: EpochMillis },
): ParkedAgent | null {
  const asked = { account: account(agent), model };
  let longest: ParkedAgent | null = null;
  for (const accounts of parked)
    for (const [key, rest] of Object.entries(accounts)) {
      if (!isParked(rest, now)) continue;
      if (isLimitOf(key, asked) && (longest === null || (rest.until ?? Infinity) > (longest.until ?? Infinity)))
        longest = rest;
    }
  return longest;
}

/** Who of the candidates starts now; else, what all of them wait for, and until when at the earliest (null: until someone acts). */
export type Chosen =
  | { readonly candidate: Candidate }
  | { readonly candidate: null; readonly agent: string; readonly until: EpochMillis | null; readonly reason: string };

/** The first candidate that does not rest. Pure. */
export function choose(
  candidates: readonly Candidate[],
  resting: { parked: readonly ParkedAccounts[]; account: AccountOf; now: EpochMillis },
): Chosen {
  let soonest: { readonly agent: string; readonly rest: ParkedAgent } | null = null;
  for (const candidate of candidates) {
    const rest = restOf(candidate, resting);
    if (rest === null) return { candidate };
    if (soonest === null || (rest.until ?? Infinity) < (soonest.rest.until ?? Infinity))
      soonest = { agent: candidate.agent, rest };
  }
  if (soonest === null) throw new Error('a task that nobody can do');
  return { candidate: null, agent: soonest.agent, until: soonest.rest.until, reason: soonest.rest.reason };
}
