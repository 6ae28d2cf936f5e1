import type { Expr, Place, Statement } from '../../ir.ts';
import { child, named, nameExpr, placeOf, textOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import type { PhpLowering } from './context.ts';
import { augmented } from './expressions.ts';

type Assignment = {
  readonly target: Expr;
  readonly value: Expr;
  readonly at: Place;
  readonly op?: '=' | 'append';
  readonly part?: number;
  readonly type?: string | null;
  readonly numeric?: boolean;
  readonly constant?: boolean;
};

/** An assignment; what is not said is the usual. */
export function assigned(given: Assignment): Statement {
  return { kind: 'assign', op: '=', part: null, type: null, numeric: false, constant: false, ...given };
}

/** `$list[] = …`, which is what `push` is elsewhere. */
function pushed(target: SyntaxNode, value: Expr, lowering: PhpLowering): Statement | null {
  const [list, key] = named(target);
  if (target.type !== 'subscript_expression' || key !== undefined || list === undefined) return null;
  const at = placeOf(target);
  const args = [{ name: null, spread: false, value }];
  const callee = { receiver: lowering.expression(list), name: 'push', value: null };
  return { kind: 'expression', value: { kind: 'call', callee, args, at }, at };
}

/** `[$a, $b] = …` and `['x' => $a] = …`: a statement for each. */
function taken(list: SyntaxNode, value: Expr, lowering: PhpLowering): readonly Statement[] {
  const at = placeOf(list);
  const statements: Statement[] = [];
  let position = 0;
  let key: SyntaxNode | null = null;
  for (const one of list.children) {
    if (one.type === ',') {
      position += 1;
      key = null;
    } else if (one.type === '=>') {
      const from: Expr = key === null ? value : { kind: 'index', object: value, key: lowering.expression(key), at };
      key = null;
      statements.pop();
      const target = list.children[list.children.indexOf(one) + 1];
      if (target !== undefined) statements.push(...into(target, from, null, lowering));
    } else if (one.named && list.children[list.children.indexOf(one) - 1]?.type !== '=>') {
      key = one;
      statements.push(...into(one, value, position, lowering));
    }
  }
  return statements;
}

function into(target: SyntaxNode, value: Expr, part: number | null, lowering: PhpLowering): readonly Statement[] {
  const element = target.type === 'array_element_initializer' ? (named(target)[0] ?? target) : target;
  const at = placeOf(element);
  if (element.type === 'list_literal' || element.type === 'array_creation_expression') {
    const from: Expr =
      part === null ? value : { kind: 'index', object: value, key: { kind: 'literal', value: part, at }, at };
    return taken(element, from, lowering);
  }
  return [assigned({ target: lowering.expression(element), value, at, ...(part === null ? {} : { part }) })];
}

/** What a variable, or a list of variables, is given. */
export function taking(target: SyntaxNode, value: Expr, lowering: PhpLowering): readonly Statement[] {
  const inner = target.type === 'by_ref' ? (named(target)[0] ?? target) : target;
  return into(inner, value, null, lowering);
}

/** `define('TABLE', 'users')` defines a constant. */
function defined(node: SyntaxNode, lowering: PhpLowering): readonly Statement[] | null {
  if (node.type !== 'function_call_expression') return null;
  const call = lowering.expression(node);
  if (call.kind !== 'call' || call.callee.name !== 'define') return null;
  const [name, value] = call.args;
  if (name?.value.kind !== 'text' || value === undefined) return null;
  const target = nameExpr(name.value.value, placeOf(node));
  return [assigned({ target, value: value.value, constant: true, at: placeOf(node) })];
}

/** An assignment that stands as a statement, or null when the node is none. */
export function assignmentStatements(node: SyntaxNode, lowering: PhpLowering): readonly Statement[] | null {
  const left = child(node, 'left');
  const right = child(node, 'right');
  if (left === null || right === null || !node.type.endsWith('assignment_expression')) return defined(node, lowering);
  const at = placeOf(node);
  if (node.type === 'augmented_assignment_expression') {
    const operator = child(node, 'operator');
    const isAppend = operator !== null && textOf(operator, lowering.source) === '.=';
    const target = lowering.expression(left);
    if (isAppend) return [assigned({ target, value: lowering.expression(right), op: 'append', at })];
    return [assigned({ target, value: augmented(node, lowering), at })];
  }
  const value = lowering.expression(right);
  if (left.type === 'list_literal' || left.type === 'array_creation_expression') return taken(left, value, lowering);
  return [pushed(left, value, lowering) ?? assigned({ target: lowering.expression(left), value, at })];
}
