import type { EventDraft } from '../model/event.ts';
import type { Plan } from '../model/plan.ts';
import type { SessionState } from '../model/session.ts';

/**
 * What `br retry` does: the task and every task that was cancelled because of it are pending again, with fresh counters.
 * Nothing for tasks that are done or running. Pure.
 */
export function resetDrafts(state: SessionState, task: string): readonly EventDraft[] {
  const status = state.tasks[task]?.status;
  if (status === undefined || status === 'done' || status === 'active') return [];
  return [resetDraft(task), ...dependantDrafts(state, state.plan, task)];
}

/** The tasks of a plan that were cancelled because they need this one, directly or through others: pending again. Pure. */
export function dependantDrafts(state: SessionState, plan: Plan, task: string): readonly EventDraft[] {
  const reset = new Set<string>();
  const queue = [task];
  for (const id of queue) {
    for (const other of plan.tasks) {
      if (!other.needs.includes(id) || reset.has(other.id) || state.tasks[other.id]?.status !== 'cancelled') continue;
      reset.add(other.id);
      queue.push(other.id);
    }
  }
  return [...reset].map(resetDraft);
}

function resetDraft(task: string): EventDraft {
  return { type: 'task.reset', task, data: { reason: 'retried on request' } };
}
