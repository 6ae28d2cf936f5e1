import type { Expr, Place, Statement } from '../../ir.ts';
import { opaque } from '../../lowering.ts';

/** The statements, with what the last of them gives handed on: as a `return`, or to a variable. */
export function delivering(list: readonly Statement[], wrap: (value: Expr) => Statement): readonly Statement[] {
  const last = list.at(-1);
  const before = list.slice(0, -1);
  switch (last?.kind) {
    case 'expression':
      return [...before, wrap(last.value)];
    case 'assign':
      return last.op === '=' || last.op === 'append' ? [...list, wrap(last.target)] : list;
    case 'if':
      return [...before, { ...last, body: delivering(last.body, wrap), otherwise: delivering(last.otherwise, wrap) }];
    case 'try':
      return [
        ...before,
        { ...last, body: delivering(last.body, wrap), handlers: last.handlers.map((one) => delivering(one, wrap)) },
      ];
    case 'block':
      return [...before, { ...last, body: delivering(last.body, wrap) }];
    default:
      return list;
  }
}

/** What statements give, as an expression: of several, a function that is called at once. */
export function valueOf(list: readonly Statement[], at: Place): Expr {
  const [only] = list;
  if (only === undefined) return { kind: 'literal', value: null, at };
  if (list.length === 1 && only.kind === 'expression') return only.value;
  if (list.length === 1 && only.kind === 'block') return valueOf(only.body, at);
  if (list.length === 1 && only.kind === 'if' && only.body.length <= 1 && only.otherwise.length <= 1) {
    return { kind: 'choice', test: only.test, options: [valueOf(only.body, at), valueOf(only.otherwise, at)], at };
  }
  if (list.length === 1 && only.kind === 'leave') return opaque(at, only.value === null ? [] : [only.value]);
  const body = delivering(list, (value) => ({ kind: 'return', value, at: value.at }));
  const definition = { name: '', parameters: [], body, decorators: [], at };
  return {
    kind: 'call',
    callee: { receiver: null, name: '', value: { kind: 'function', definition, at } },
    args: [],
    at,
  };
}
