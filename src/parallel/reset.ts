import type { EventDraft } from '../model/event.ts';
import type { SessionState } from '../model/session.ts';

/**
 * What `br retry` does: the task and every task that was cancelled because of it are pending again, with fresh counters.
 * Nothing for tasks that are done or running. Pure.
 */
export function resetDrafts(state: SessionState, task: string): readonly EventDraft[] {
  const reset = new Set<string>();
  const consider = (id: string): void => {
    const status = state.tasks[id]?.status;
    if (reset.has(id) || status === undefined || status === 'done' || status === 'active') return;
    reset.add(id);
    for (const other of state.plan.tasks)
      if (other.needs.includes(id) && state.tasks[other.id]?.status === 'cancelled') consider(other.id);
  };
  consider(task);
  return [...reset].map((id): EventDraft => ({ type: 'task.reset', task: id, data: { reason: 'retried on request' } }));
}
