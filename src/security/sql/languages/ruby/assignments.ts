import type { Expr, Place, Statement } from '../../ir.ts';
import { child, named, placeOf, textOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import type { RubyLowering } from './context.ts';
import { delivering } from './deliver.ts';

type Assignment = {
  readonly target: Expr;
  readonly value: Expr;
  readonly at: Place;
  readonly op?: '=' | 'append';
  readonly part?: number;
  readonly constant?: boolean;
};

function assigned(given: Assignment): Statement {
  return { kind: 'assign', op: '=', part: null, type: null, numeric: false, constant: false, ...given };
}

/** What is assigned to: `x.y = …` is a member, though `x.y` is a call where it is read. */
function targetOf(node: SyntaxNode, lowering: RubyLowering): Expr {
  const inner = node.type === 'rest_assignment' ? (named(node)[0] ?? node) : node;
  const receiver = child(inner, 'receiver');
  const method = child(inner, 'method');
  if (inner.type !== 'call' || receiver === null || method === null) return lowering.expression(inner);
  return {
    kind: 'member',
    object: lowering.expression(receiver),
    name: textOf(method, lowering.source),
    at: placeOf(inner),
  };
}

/** `a, b = b, a` and `a, b = list`. */
function severalAssigned(left: SyntaxNode, right: SyntaxNode, lowering: RubyLowering): readonly Statement[] {
  const targets = named(left);
  const values = right.type === 'right_assignment_list' || right.type === 'array' ? named(right) : null;
  return targets.flatMap((target, part) => {
    const at = placeOf(target);
    if (target.type === 'destructured_left_assignment') return severalAssigned(target, right, lowering);
    const one = values?.[part];
    if (one !== undefined)
      return [assigned({ target: targetOf(target, lowering), value: lowering.expression(one), at })];
    return [assigned({ target: targetOf(target, lowering), value: lowering.expression(right), part, at })];
  });
}

const CONTROL =
  /^(?:if|unless|case|case_match|begin|parenthesized_statements|rescue_modifier|if_modifier|unless_modifier)$/;

function assignment(node: SyntaxNode, lowering: RubyLowering): readonly Statement[] {
  const left = child(node, 'left');
  const right = child(node, 'right');
  if (left === null || right === null) return [];
  if (left.type === 'left_assignment_list') return severalAssigned(left, right, lowering);
  const target = targetOf(left, lowering);
  const at = placeOf(node);
  if (CONTROL.test(right.type)) {
    return delivering(lowering.statements([right]), (value) => assigned({ target, value, at }));
  }
  return [assigned({ target, value: lowering.expression(right), constant: left.type === 'constant', at })];
}

function operatorAssignment(node: SyntaxNode, lowering: RubyLowering): readonly Statement[] {
  const left = child(node, 'left');
  const right = child(node, 'right');
  const operator = child(node, 'operator');
  if (left === null || right === null || operator === null) return [];
  const op = textOf(operator, lowering.source);
  const target = targetOf(left, lowering);
  const value = lowering.expression(right);
  const at = placeOf(node);
  const current = lowering.expression(left);
  if (op === '||=')
    return [assigned({ target, value: { kind: 'choice', test: null, options: [current, value], at }, at })];
  if (op === '&&=')
    return [assigned({ target, value: { kind: 'choice', test: current, options: [value, current], at }, at })];
  const isText = (op === '+=' && !/^(?:integer|float)$/.test(right.type)) || op === '<<=';
  if (isText) return [assigned({ target, value, op: 'append', at })];
  return [assigned({ target, value: { kind: 'arithmetic', op: op.slice(0, -1), operands: [current, value], at }, at })];
}

/** `sql << part` changes the text or list it is called on. */
function appending(node: SyntaxNode, lowering: RubyLowering): readonly Statement[] | null {
  const left = child(node, 'left');
  const right = child(node, 'right');
  const operator = child(node, 'operator');
  if (left === null || right === null || operator === null || textOf(operator, lowering.source) !== '<<') return null;
  const at = placeOf(node);
  // `sql << a << b` appends both.
  const before = left.type === 'binary' ? appending(left, lowering) : null;
  const [first] = before ?? [];
  const target = first?.kind === 'assign' ? first.target : lowering.expression(left);
  if (target.kind !== 'name' && target.kind !== 'member' && target.kind !== 'index') return null;
  return [...(before ?? []), assigned({ target, value: lowering.expression(right), op: 'append', at })];
}

/** `sql.concat(part)`, `sql.prepend(part)`, `list.push(x)` where they stand alone. */
function calledToAppend(node: SyntaxNode, lowering: RubyLowering): readonly Statement[] | null {
  const lowered = lowering.expression(node);
  if (
    lowered.kind !== 'call' ||
    lowered.callee.receiver === null ||
    !/^(?:concat|prepend|insert)$/.test(lowered.callee.name)
  )
    return null;
  const target = lowered.callee.receiver;
  if (target.kind !== 'name' && target.kind !== 'member') return null;
  return lowered.args.map(({ value }) => assigned({ target, value, op: 'append', at: lowered.at }));
}

/** An assignment that stands as a statement, or null when the node is none. */
export function assignmentStatements(node: SyntaxNode, lowering: RubyLowering): readonly Statement[] | null {
  switch (node.type) {
    case 'assignment':
      return assignment(node, lowering);
    case 'operator_assignment':
      return operatorAssignment(node, lowering);
    case 'binary':
      return appending(node, lowering);
    case 'call':
      return calledToAppend(node, lowering);
    default:
      return null;
  }
}
