import type { Expr, Statement } from '../../ir.ts';
import { child, named, nameExpr, opaque, placeOf, textOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import type { RubyLowering } from './context.ts';

function bodyOf(node: SyntaxNode, lowering: RubyLowering): readonly Statement[] {
  const body = child(node, 'body');
  return body === null ? [] : lowering.statements([body]);
}

function given(target: Expr, value: Expr): Statement {
  return {
    kind: 'assign',
    target,
    op: '=',
    value,
    part: null,
    type: null,
    numeric: false,
    constant: false,
    at: target.at,
  };
}

/** `while`, `until` and `for`. */
export function loopStatement(node: SyntaxNode, lowering: RubyLowering): readonly Statement[] {
  const at = placeOf(node);
  const body = bodyOf(node, lowering);
  if (node.type === 'for') {
    const pattern = child(node, 'pattern');
    const value = child(node, 'value');
    const source = value === null ? undefined : (named(value)[0] ?? value);
    const item = pattern === null ? null : lowering.expression(pattern);
    return [{ kind: 'loop', item, over: source === undefined ? null : lowering.expression(source), body, at }];
  }
  const asked = child(node, 'condition');
  const test: readonly Statement[] =
    asked === null ? [] : [{ kind: 'expression', value: lowering.condition(asked), at: placeOf(asked) }];
  return [{ kind: 'loop', item: null, over: null, body: [...test, ...body], at }];
}

const EACH = /^(?:each|each_with_index|each_pair|each_key|each_value|each_entry|find_each|reverse_each)$/;

/** `list.each do |x| … end` and `hash.each do |key, value| … end` that stand alone are loops. */
export function eachLoop(node: SyntaxNode, lowering: RubyLowering): readonly Statement[] | null {
  const receiver = child(node, 'receiver');
  const method = child(node, 'method');
  const block = child(node, 'block');
  if (node.type !== 'call' || receiver === null || method === null || block === null) return null;
  const name = textOf(method, lowering.source);
  if (!EACH.test(name)) return null;
  const over = lowering.expression(receiver);
  const list = child(block, 'parameters');
  const [first, second] = (list === null ? [] : named(list)).map((one) =>
    nameExpr(textOf(one, lowering.source), placeOf(one)),
  );
  const at = placeOf(node);
  const body = bodyOf(block, lowering);
  const isMap = name === 'each_pair' || name === 'each_key' || (name === 'each' && second !== undefined);
  if (isMap && first !== undefined) {
    const value = second === undefined ? [] : [given(second, { kind: 'index', object: over, key: first, at })];
    return [{ kind: 'loop', item: first, over, body: [...value, ...body], at }];
  }
  const item = first === undefined ? [] : [given(first, { kind: 'index', object: over, key: opaque(at), at })];
  const position = second === undefined ? [] : [given(second, { kind: 'literal', value: undefined, at })];
  return [{ kind: 'loop', item: null, over: null, body: [...item, ...position, ...body], at }];
}
