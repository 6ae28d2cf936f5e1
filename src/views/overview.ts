import { type AttemptState, isLive, type SessionState } from '../model/session.ts';
import type { MicroUsd, Millis } from '../model/units.ts';
import { chargedAmount } from '../model/usage.ts';
import { type CostTotals, sessionCost, shortCost } from './cost.ts';
import { clockTime, duration, elapsed, money, type When } from './format.ts';
import { oneLine } from './plain-text.ts';

/** Whether anyone runs the session: this says if a `running` session really runs. */
export type OwnerView = { readonly pid: number; readonly host: string; readonly alive: boolean | 'unknown' } | null;

/** A session in a few numbers. */
export type Overview = {
  readonly session: string;
  /** The status in words; `interrupted` when it should run and nobody runs it. */
  readonly status: string;
  readonly total: number;
  readonly done: number;
  readonly failed: number;
  readonly cancelled: number;
  readonly running: number;
  readonly pending: number;
  /** From the first start to the end, or to now while it runs; null when it has not started or rests. */
  readonly elapsed: Millis | null;
  readonly cost: CostTotals;
  /** Reported and estimated money of all attempts: what counts against the budget. */
  readonly charged: MicroUsd;
  readonly budget: MicroUsd | null;
};

/** Counts, time and money of a session. `owner` undefined: run by this process. */
export function overview(state: SessionState, when: When, owner?: OwnerView): Overview {
  const tasks = state.plan.tasks.map((task) => state.tasks[task.id]?.status);
  const of = (status: string): number => tasks.filter((each) => each === status).length;
  const attempts = Object.values(state.attempts);
  return {
    session: state.id,
    status: isInterrupted(state, owner) ? 'interrupted' : state.status,
    total: tasks.length,
    done: of('done'),
    failed: of('failed'),
    cancelled: of('cancelled'),
    running: of('active'),
    pending: of('pending'),
    elapsed: sessionElapsed(state, when),
    cost: sessionCost(state),
    charged: attempts.reduce((sum: number, attempt: AttemptState) => sum + chargedAmount(attempt.usage), 0),
    budget: state.options.budget ?? state.plan.budget,
  };
}

/** Money in a few words. Against a budget only what counts: `~$1.50 of $5.00` (`~`: partly estimated; `+$?`: partly unknown); else `shortCost`. */
export function moneyText({ cost, charged, budget }: Overview): string {
  if (budget === null) return shortCost(cost);
  return `${cost.estimated === null ? '' : '~'}${money(charged)}${cost.unknown ? '+$?' : ''} of ${money(budget)}`;
}

/** A state that calls itself running although no process runs it: `br` was killed, or the machine went down. */
export function isInterrupted(state: SessionState, owner: OwnerView | undefined): boolean {
  return state.status === 'running' && owner !== undefined && (owner === null || owner.alive === false);
}

/** What a person should know or do about the session as a whole, most pressing first. */
export function attentionNotes(state: SessionState, when: When, owner?: OwnerView): readonly string[] {
  const notes: string[] = [];
  if (isInterrupted(state, owner))
    notes.push(`interrupted: the br that ran it is gone; go on with br resume ${state.id}`);
  const ended = state.status === 'paused' || state.status === 'failed' || state.status === 'cancelled';
  // That tasks failed is said by the tasks themselves.
  if (ended && state.reason !== null && state.reasonCode !== 'tasks-failed')
    notes.push(reasonText(state.status, oneLine(state.reason)));
  for (const [agent, parked] of Object.entries(state.parked)) {
    if (parked.until === null) notes.push(`${agent} needs you (${parked.code}): ${oneLine(parked.reason)}`);
    else if (parked.until > when.now)
      notes.push(`${agent} rests until ${clockTime(parked.until, when)}: ${oneLine(parked.reason)}`);
  }
  return notes;
}

/** `paused: stopped on request`, but not `paused: paused on request`. */
function reasonText(status: string, reason: string): string {
  return reason.startsWith(status) ? reason : `${status}: ${reason}`;
}

function sessionElapsed(state: SessionState, when: When): Millis | null {
  if (state.startedAt === null) return null;
  if (state.endedAt !== null) return Math.max(0, state.endedAt - state.startedAt);
  if (state.status !== 'running') return null;
  return Math.max(0, when.now - state.startedAt);
}

/** Attempts that take part right now. */
export function liveAttempts(state: SessionState): readonly AttemptState[] {
  return Object.values(state.attempts).filter(isLive);
}

/** `12s`, or `''` for none; in whole seconds while it runs. */
export function elapsedText({ elapsed: ms, status }: Pick<Overview, 'elapsed' | 'status'>): string {
  if (ms === null) return '';
  return status === 'running' ? elapsed(ms) : duration(ms);
}
