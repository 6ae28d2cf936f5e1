import type { Task } from '../model/plan.ts';
import type { MicroUsd } from '../model/units.ts';
import type { Wait } from '../model/wait.ts';

/** The least reservation worth starting an attempt with: $0.01. */
export const LEAST_RESERVATION: MicroUsd = 10_000;

/** What the money of a session looks like to the next start. */
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
};

/** The reservation a task that costs money would need (null: no ceiling applies), and whether it has to wait for money. Pure. */
export function reservation(
  task: Task,
  { budget, committed, committedBy, unstarted, alone }: Purse,
): { readonly reserve: MicroUsd | null; readonly wait: Wait | null } {
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
