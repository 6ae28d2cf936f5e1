import type { ChangeCheck } from './change-check.ts';

/** Every changed path, and where a rename came from, lies within the task's claims; what follows when not is the task's policy: refused, told, or widened unless a running task claims the path. */
export const claimsCheck: ChangeCheck = ({ task, changes, covers, taken }) => {
  if (task.claims.length === 0) return null;
  const touched = changes.flatMap((change) => (change.from === null ? [change.path] : [change.path, change.from]));
  const outside = [...new Set(touched)].filter((path) => !covers(task.claims, path));
  if (outside.length === 0)
    return { name: 'claims', passed: true, text: 'every change lies within the claims', note: null };
  const text = `Changed outside the claims (${task.claims.join(', ')}):\n${outside.map((path) => `  ${path}`).join('\n')}`;
  if (task.claimPolicy === 'refuse') return { name: 'claims', passed: false, text, note: null };
  if (task.claimPolicy === 'warn') return { name: 'claims', passed: true, text, note: text };
  const clash = outside.flatMap((path) =>
    taken
      .filter((other) => covers(other.claims, path))
      .map((other) => `  ${path} (claimed by ${other.task}, which is running)`),
  );
  if (clash.length === 0) return { name: 'claims', passed: true, text: `The claims were widened. ${text}`, note: text };
  return {
    name: 'claims',
    passed: false,
    text: `The claims cannot be widened over those of running tasks:\n${clash.join('\n')}`,
    note: null,
  };
};
