import type { ChangeCheck } from './change-check.ts';

/** Nothing keeps the tree from landing: what could not become part of it, or would come into the history in a form nobody wants. */
export const faultsCheck: ChangeCheck = ({ faults }) =>
  faults.length === 0 ? null : { name: 'repository', passed: false, text: faults.join('\n'), note: null };
