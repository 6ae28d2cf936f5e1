import type { ChangeCheck } from './change-check.ts';

/** The tree must differ from the base where the task is to change it; a declared no-op may leave it as it is. */
export const changesCheck: ChangeCheck = ({ task, changes }) => {
  if (!task.expectsChanges && changes.length === 0)
    return { name: 'changes', passed: true, text: 'no file changed, as the task allows', note: null };
  const text =
    changes.length === 0
      ? 'The task was to change files, and none differs from the base.'
      : `${changes.length} changed`;
  return { name: 'changes', passed: changes.length > 0, text, note: null };
};
