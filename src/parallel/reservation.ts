import type { CeilingStatus } from '../model/ledger.ts';
import type { Forecast } from '../model/route.ts';
import type { Task } from '../model/plan.ts';
import type { MicroUsd } from '../model/units.ts';
import type { Wait } from '../model/wait.ts';

/** The least reservation worth starting an attempt with: $0.01. */
export const LEAST_RESERVATION: MicroUsd = 10_000;

/**
 * Where only ceilings of periods apply, so many times the pessimistic cost (p90) is reserved: one attempt in ten costs more than
 * that, and one that is stopped has spent its money for nothing, while what is not used is given back. Chosen, not measured.
 */
const PESSIMISM = 2;

/**
 * Of what is left under the ceilings, an attempt whose cost nobody has measured here is given at most the part of one in so many.
 * Chosen, not measured.
 */
const SHARES = 4;

/**
 * What such an attempt is given at least, and needs at least unless the whole ceiling is that small: $0.50. With less it would hardly
 * get to a result. Chosen, not measured.
 */
const LEAST_SHARE: MicroUsd = 500_000;

/** What the money of a session, and of the repository, looks like to the next start. */
export type Purse = {
  /** The session's ceiling; null: none. */
  readonly budget: MicroUsd | null;
  /** Taken by all attempts, and by starts decided but not made yet. */
  readonly committed: MicroUsd;
  /** Taken by the attempts of one task. */
  readonly committedBy: (task: string) => MicroUsd;
  /** How many tasks that cost money are pending and not about to start. */
  readonly unstarted: number;
  /** Nothing is live or about to start. */
  readonly alone: boolean;
  /** The ceilings of all sessions together, as the store says they stand. Missing: none. */
  readonly standing?: readonly CeilingStatus[];
  /** Taken by starts decided since the store said so. Missing: nothing. */
  readonly taken?: MicroUsd;
  /** What the attempt may well cost, by its rung; null or missing: not known. */
  readonly expected?: Pick<Forecast, 'p90' | 'from' | 'samples'> | null;
};

/** What is reserved for a start (null: no ceiling applies), and whether it has to wait for money. */
export type Reservation = { readonly reserve: MicroUsd | null; readonly wait: Wait | null };

/** The reservation a task that costs money would need, bounded by every ceiling there is. Pure. */
export function reservation(task: Task, purse: Purse): Reservation {
  const own = ownReservation(task, purse);
  const tightest = tightestOf(purse.standing ?? [], purse.taken ?? 0);
  if (tightest === null || own.wait !== null) return own;
  const { room, ceiling } = tightest;
  const { wanted, enough } = wish(own.reserve, tightest, purse);
  const reserve = Math.min(Math.max(wanted, LEAST_RESERVATION), room);
  const needed = Math.max(LEAST_RESERVATION, Math.ceil(Math.min(wanted, enough)));
  if (reserve >= needed) return { reserve, wait: null };
  return {
    reserve,
    wait: { kind: 'budget', needed, left: room, period: ceiling.period, until: untilRoom(purse, needed) },
  };
}

/** A p90 that rests on fewer attempts is mostly the default that it began with. Chosen, not measured. */
const MEASURED = 5;

/** What a start should have under the ceilings, and what will do. `own`: what the budgets of task and session give it; null: there are none. */
function wish(
  own: MicroUsd | null,
  { room, ceiling }: Tightest,
  { expected = null, unstarted }: Purse,
): { readonly wanted: MicroUsd; readonly enough: MicroUsd } {
  const pessimistic = expected === null ? Infinity : Math.ceil(PESSIMISM * expected.p90);
  const measured = expected !== null && expected.from !== 'default' && expected.samples >= MEASURED;
  // What was not measured here keeps nothing from starting, and nor does anything where nothing has been spent yet: else it would
  // never start, whatever the period.
  const enough = Math.min(measured ? expected.p90 : LEAST_SHARE, ceiling.amount / 2);
  return { wanted: own ?? (measured ? pessimistic : Math.min(pessimistic, shareOf(room, unstarted))), enough };
}

/** What the budgets of the task and of the session allow. */
function ownReservation(task: Task, { budget, committed, committedBy, unstarted, alone }: Purse): Reservation {
  const taskLeft = task.budget === null ? null : task.budget - committedBy(task.id);
  if (budget === null && taskLeft === null) return { reserve: null, wait: null };
  const left = budget === null ? Infinity : budget - committed;
  const wanted = taskLeft ?? Math.floor(left / Math.max(1, unstarted));
  // Others may yet give back what they do not use. With nobody left who could, most of what was wanted will often do;
  // less than half would be spent for nothing.
  const less = alone && left < wanted && left >= wanted / 2;
  const reserve = less ? left : wanted;
  if (reserve >= LEAST_RESERVATION && reserve <= left) return { reserve, wait: null };
  const needed = Math.max(reserve, LEAST_RESERVATION);
  return { reserve, wait: { kind: 'budget', needed, left: taskLeft === null ? left : Math.min(left, taskLeft) } };
}

type Tightest = { readonly ceiling: CeilingStatus; readonly room: MicroUsd };

/** The ceiling with the least room; null: there is none. */
function tightestOf(standing: readonly CeilingStatus[], taken: MicroUsd): Tightest | null {
  let tightest: Tightest | null = null;
  for (const ceiling of standing) {
    const room = Math.max(0, ceiling.left - taken);
    if (tightest === null || room < tightest.room) tightest = { ceiling, room };
  }
  return tightest;
}

function shareOf(room: MicroUsd, unstarted: number): MicroUsd {
  const shares = Math.max(1, Math.min(SHARES, unstarted));
  return Math.max(Math.floor(room / shares), LEAST_SHARE);
}

/** When all the ceilings without enough room have begun anew; null: one of them never does. */
function untilRoom({ standing = [], taken = 0 }: Purse, needed: MicroUsd): number | null {
  let latest = -Infinity;
  for (const { left, until } of standing) if (left - taken < needed) latest = Math.max(latest, until ?? Infinity);
  return Number.isFinite(latest) ? latest : null;
}
