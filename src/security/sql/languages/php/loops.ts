import type { Expr, Statement } from '../../ir.ts';
import { child, childrenAs, named, opaque, placeOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { taking } from './assignments.ts';
import type { PhpLowering } from './context.ts';

function asStatements(node: SyntaxNode, field: string, lowering: PhpLowering): readonly Statement[] {
  return childrenAs(node, field)
    .filter((one) => one.named)
    .map((one) => ({ kind: 'expression', value: lowering.expression(one), at: placeOf(one) }));
}

/** `foreach ($over as $key => $item)`: each item is one of what is in there, whichever. */
function forEach(node: SyntaxNode, body: readonly Statement[], lowering: PhpLowering): readonly Statement[] {
  const at = placeOf(node);
  const [collection, target] = named(node).filter((one) => one.field !== 'body');
  if (collection === undefined || target === undefined) return body;
  const over = lowering.expression(collection);
  const [keyNode, value] = target.type === 'pair' ? named(target) : [null, target];
  const key = keyNode === null || keyNode === undefined ? null : lowering.expression(keyNode);
  const item: Expr = { kind: 'index', object: over, key: key ?? opaque(at), at };
  const taken = value === undefined ? [] : taking(value, item, lowering);
  return [{ kind: 'loop', item: key, over: key === null ? null : over, body: [...taken, ...body], at }];
}

/** Loops of every kind. */
export function loopStatement(node: SyntaxNode, lowering: PhpLowering): readonly Statement[] {
  const at = placeOf(node);
  const body = lowering.statements(childrenAs(node, 'body').filter((one) => one.named));
  if (node.type === 'foreach_statement') return forEach(node, body, lowering);
  const test = asStatements(node, 'condition', lowering);
  const step = asStatements(node, 'update', lowering);
  const isFirst = node.type !== 'do_statement';
  const all = isFirst ? [...test, ...body, ...step] : [...body, ...test];
  const before = child(node, 'initialize') === null ? [] : asStatements(node, 'initialize', lowering);
  return [...before, { kind: 'loop', item: null, over: null, body: all, at }];
}
