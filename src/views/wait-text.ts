import type { Wait } from '../model/wait.ts';
import { assertNever } from '../lib/assert-never.ts';
import { clockTime, money, type When } from './format.ts';

/** Why a task does not start, as the end of a sentence that begins with its name. */
export function waitText(wait: Wait, when: When): string {
  switch (wait.kind) {
    case 'need-failed':
      return `needs ${names(wait.tasks)}, which did not land`;
    case 'needs':
      return `waits for ${names(wait.tasks)}`;
    case 'session':
      return wait.status === 'ended'
        ? 'the session has ended'
        : wait.status === 'paused'
          ? 'the session is paused'
          : 'the session has not started';
    case 'fail-fast':
      return `held: ${wait.task} failed, and the session stops at the first failure`;
    case 'agent-parked':
      return wait.until === null
        ? `${wait.agent} needs you: ${wait.reason}`
        : `${wait.agent} rests until ${clockTime(wait.until, when)}: ${wait.reason}`;
    case 'back-off':
      return `tries again at ${clockTime(wait.until, when)}`;
    case 'claims':
      return wait.mine === wait.theirs
        ? `${wait.task} holds ${wait.mine}`
        : `${wait.mine} overlaps ${wait.theirs} of ${wait.task}`;
    case 'budget':
      return budgetText(wait, when);
    case 'slots':
      return 'waits for a free slot';
    default:
      return assertNever(wait);
  }
}

function budgetText({ needed, left, period, until }: Extract<Wait, { kind: 'budget' }>, when: When): string {
  const whose = period === undefined ? '' : ` of the ${period}`;
  const anew = until === undefined || until === null ? '' : `; it begins anew at ${clockTime(until, when)}`;
  return `the budget${whose} has ${money(Math.max(0, left))} left, this needs up to ${money(needed)}${anew}`;
}

/** Whether only a person can end this wait. */
export function needsPerson(wait: Wait): boolean {
  return (wait.kind === 'agent-parked' && wait.until === null) || wait.kind === 'budget';
}

function names(ids: readonly string[]): string {
  if (ids.length <= 3) return ids.join(', ');
  return `${ids.slice(0, 2).join(', ')} and ${ids.length - 2} more`;
}
