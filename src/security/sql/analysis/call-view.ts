import type { Expr } from '../ir.ts';
import type { CallView, Machine } from './machine.ts';
import { dottedText, findCell } from './names.ts';
import { read, thing } from './store.ts';
import type { Value } from './value.ts';

/** The expression of the argument in a position, or null. */
export function argumentAt(call: Expr & { readonly kind: 'call' }, position: number): Expr | null {
  const arg = call.args.filter(({ name }) => name === null)[position];
  return arg === undefined || arg.spread ? null : arg.value;
}

/** All that a value goes by: the path it came by, its type, its class. */
export function namesOfValue(machine: Machine, value: Value): readonly string[] {
  return value.flatMap((alt): readonly string[] => {
    if (alt.kind === 'unknown') return alt.hole.type === null ? [alt.hole.path] : [alt.hole.path, alt.hole.type];
    if (alt.kind === 'safe') return alt.path === '' ? [] : [alt.path];
    if (alt.kind === 'class') return [alt.info.name];
    if (alt.kind !== 'ref') return [];
    const found = thing(machine.store, alt.id);
    return found?.kind === 'map' && found.info !== null ? [found.info.name] : [];
  });
}

/** How a call looks to the tables. */
export function viewOfCall(machine: Machine, call: Expr & { readonly kind: 'call' }): CallView {
  const { receiver, name } = call.callee;
  if (receiver !== null) {
    const value = receiver.kind === 'name' || receiver.kind === 'member' ? machine.evaluate(receiver) : [];
    return viewOfMethod(machine, call, { receiver, value });
  }
  const cell = name === '' ? null : findCell(machine.frame, name);
  const value = cell === null ? [] : (read(machine.store, cell.cell) ?? []);
  return viewOfFunction(machine, call, value);
}

/** How a call of a method looks, whose receiver was evaluated already. */
export function viewOfMethod(
  machine: Machine,
  call: Expr & { readonly kind: 'call' },
  of: { readonly receiver: Expr; readonly value: Value },
): CallView {
  const receivers = [dottedText(of.receiver), ...namesOfValue(machine, of.value)].filter((one) => one !== '');
  return { names: [call.callee.name], receivers, shape: 'method', receiver: of.receiver.at, at: call.at };
}

/** How a call of a plain function looks; an imported one also goes by the module it is from. */
export function viewOfFunction(machine: Machine, call: Expr & { readonly kind: 'call' }, value: Value): CallView {
  const names = [call.callee.name];
  const receivers: string[] = [];
  for (const path of namesOfValue(machine, value)) {
    const dot = path.lastIndexOf('.');
    const last = path.slice(dot + 1);
    if (/^\w+$/.test(last)) names.push(last);
    if (dot > 0) receivers.push(path.slice(0, dot));
  }
  return { names, receivers, shape: 'function', receiver: null, at: call.at };
}
