import type { CallPattern } from '../language.ts';
import type { CallView, Machine } from './machine.ts';

/** Whether a call is one the pattern speaks of. */
export function matchesCall(machine: Machine, view: CallView, pattern: CallPattern): boolean {
  if (!nameMatches(machine, view.names, pattern.names)) return false;
  const { on, imports } = pattern;
  const fits =
    on === 'none'
      ? view.shape === 'function'
      : on === 'any'
        ? view.shape === 'method'
        : on === 'new'
          ? view.shape === 'new'
          : on === 'set'
            ? view.shape === 'set'
            : view.shape !== 'new' && view.shape !== 'set' && view.receivers.some((receiver) => on.test(receiver));
  return fits && (imports === undefined || machine.imports.some((one) => imports.test(one)));
}

function nameMatches(machine: Machine, names: readonly string[], wanted: readonly string[]): boolean {
  if (machine.language.foldsCase !== true) return names.some((name) => wanted.includes(name));
  return names.some((name) => wanted.some((one) => one.toLowerCase() === name.toLowerCase()));
}

/** The first line of a table that speaks of the call. */
export function findCall<P extends CallPattern>(machine: Machine, view: CallView, table: readonly P[]): P | null {
  return table.find((pattern) => matchesCall(machine, view, pattern)) ?? null;
}
