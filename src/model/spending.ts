import type { FailureClass } from './attempt-failure.ts';
import type { AttemptState } from './session.ts';
import type { MicroUsd } from './units.ts';
import { chargedAmount } from './usage.ts';

/** Money of one attempt, as every ceiling counts it. */
export type Spending = {
  /** Its own work may still spend: until its process has ended. */
  readonly live: boolean;
  /** What was set aside for it. */
  readonly reserved: MicroUsd;
  /** While live what was charged so far; after that what it cost, or, where nobody knows, what was set aside. */
  readonly spent: MicroUsd;
};

/**
 * What an attempt has spent, and whether it may spend more. A settled attempt of which nobody knows what it cost counts with its
 * reservation, so that a ceiling never leaks: where the price of something is unknown, or where an agent that was at work
 * told of nothing it used. Pure.
 */
export function spendingOf(attempt: AttemptState): Spending {
  const { status, usage, reserved } = attempt;
  const live = status === 'preparing' || status === 'running';
  const charged = chargedAmount(usage);
  const unknown = usage.some(({ cost }) => cost.source === 'unknown') || isSilent(attempt);
  return { live, reserved, spent: !live && unknown ? Math.max(charged, reserved) : charged };
}

/** What an attempt takes from a ceiling: while live its reservation, or more if it has already used more; after that what it cost. Pure. */
export function takenBy(attempt: AttemptState): MicroUsd {
  const { live, reserved, spent } = spendingOf(attempt);
  return live ? Math.max(spent, reserved) : spent;
}

/** Failures in which nothing was bought: there was no work yet, or the provider or the agent refused it. */
const FOR_NOTHING: ReadonlySet<FailureClass> = new Set([
  'setup',
  'spawn',
  'already-green',
  'auth',
  'billing',
  'quota',
  'overloaded',
  'conversation',
  'context',
  'agent-error',
]);

function isSilent({ process, usage, failure }: AttemptState): boolean {
  return process !== null && usage.length === 0 && (failure === null || !FOR_NOTHING.has(failure.class));
}
