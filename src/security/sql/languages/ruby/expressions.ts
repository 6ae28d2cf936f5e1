import type { Expr, Piece } from '../../ir.ts';
import { callExpr, child, named, nameExpr, opaque, placeOf, textExpr, textOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { call, elementReference, scopeResolution } from './calls.ts';
import type { RubyLowering } from './context.ts';
import { valueOf } from './deliver.ts';
import { bareName } from './locals.ts';
import { specialCall } from './special-calls.ts';
import { chained, hereDocument, inserted, interpolated, regularExpression, subshell, symbol } from './texts.ts';

type Lower = (node: SyntaxNode, lowering: RubyLowering) => Expr;

const rest: Lower = (node, lowering) => opaque(placeOf(node), named(node).map(lowering.expression));

/** Control flow whose value is asked for. */
const controlled: Lower = (node, lowering) => valueOf(lowering.statements([node]), placeOf(node));

function field(node: SyntaxNode, name: string, lowering: RubyLowering): Expr {
  const one = child(node, name);
  return one === null ? opaque(placeOf(node)) : lowering.expression(one);
}

function operatorOf(node: SyntaxNode, lowering: RubyLowering): string {
  const operator = child(node, 'operator');
  return operator === null ? '' : textOf(operator, lowering.source);
}

function isNumber(node: SyntaxNode | null): boolean {
  return node !== null && /^(?:integer|float|rational|complex)$/.test(node.type);
}

/** `a + b + c` as one join, not as joins in joins. */
function concatenated(node: SyntaxNode, lowering: RubyLowering): Expr {
  const operands: SyntaxNode[] = [];
  const open: SyntaxNode[] = [node];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const left = child(one, 'left');
    const right = child(one, 'right');
    const isJoin = one.type === 'binary' && operatorOf(one, lowering) === '+';
    if (isJoin && left !== null && right !== null) open.push(right, left);
    else operands.push(one);
  }
  const parts: Piece[] = operands.map((operand) => ({ value: inserted(operand, lowering), numeric: false }));
  return { kind: 'join', how: 'concat', parts, at: placeOf(node) };
}

/** `left << right`: also changes what is on the left. */
function appended(node: SyntaxNode, lowering: RubyLowering): Expr {
  const target = field(node, 'left', lowering);
  const at = placeOf(node);
  const parts = [target, field(node, 'right', lowering)].map((value) => ({ value, numeric: false }));
  const value: Expr = { kind: 'join', how: 'append', parts, at };
  return target.kind === 'name' || target.kind === 'member' ? { kind: 'assigned', target, value, at } : value;
}

function binaryAs(node: SyntaxNode, lowering: RubyLowering, isCondition: boolean): Expr {
  const op = operatorOf(node, lowering);
  const at = placeOf(node);
  const left = child(node, 'left');
  const right = child(node, 'right');
  if (op === '+' && !isNumber(left) && !isNumber(right)) return concatenated(node, lowering);
  if (op === '<<') return appended(node, lowering);
  const lower = isCondition && /^(?:&&|\|\||and|or)$/.test(op) ? lowering.condition : lowering.expression;
  const operands = [left, right].flatMap((one) => (one === null ? [] : [lower(one)]));
  const [first, second] = operands;
  if (first === undefined || second === undefined) return opaque(at, operands);
  switch (op) {
    case '&&':
    case 'and':
      if (isCondition) return { kind: 'arithmetic', op: '&&', operands, at };
      return {
        kind: 'choice',
        test: left === null ? null : lowering.condition(left),
        options: [second, { kind: 'literal', value: null, at }],
        at,
      };
    case '||':
    case 'or':
      return isCondition
        ? { kind: 'arithmetic', op: '||', operands, at }
        : { kind: 'choice', test: null, options: operands, at };
    case '%':
      return percent(first, second, node);
    case '=~':
    case '===':
      return matching(op, first, second);
    case '!~':
      return { kind: 'arithmetic', op: '!', operands: [matching('=~', first, second)], at };
    default:
      return { kind: 'arithmetic', op, operands, at };
  }
}

function percent(template: Expr, values: Expr, node: SyntaxNode): Expr {
  if (template.kind === 'literal')
    return { kind: 'arithmetic', op: '%', operands: [template, values], at: placeOf(node) };
  return callExpr({ receiver: template, name: '%' }, values.kind === 'list' ? values.items : [values], placeOf(node));
}

function matching(op: string, left: Expr, right: Expr): Expr {
  const at = left.at;
  const isPattern = (expr: Expr): boolean => expr.kind === 'text' && expr.value.startsWith('/');
  if (op === '===' && !isPattern(left)) return { kind: 'arithmetic', op: '===', operands: [left, right], at };
  return specialCall({
    receiver: left,
    name: op === '===' ? '=~' : op,
    args: [{ name: null, spread: false, value: right }],
    at,
  });
}

const conditional: Lower = (node, lowering) => {
  const test = child(node, 'condition');
  const options = [field(node, 'consequence', lowering), field(node, 'alternative', lowering)];
  return { kind: 'choice', test: test === null ? null : lowering.condition(test), options, at: placeOf(node) };
};

const hash: Lower = (node, lowering) => {
  const entries = named(node).flatMap((pair) => {
    const key = child(pair, 'key');
    if (pair.type !== 'pair' || key === null) return [];
    const value = child(pair, 'value');
    const name = textOf(key, lowering.source).replace(/:$/, '');
    const given = value === null ? nameExpr(name, placeOf(key)) : lowering.expression(value);
    return [{ key: lowering.expression(key), value: given }];
  });
  return { kind: 'map', entries, at: placeOf(node) };
};

/** `@x` and `@@x` belong to the object. */
const ownVariable: Lower = (node, lowering) => {
  const at = placeOf(node);
  const name = textOf(node, lowering.source).replace(/^@+/, '');
  return { kind: 'member', object: nameExpr('this', at), name, at };
};

const unary: Lower = (node, lowering) => {
  const op = operatorOf(node, lowering);
  const operand = child(node, 'operand');
  if (op === '!' || op === 'not') {
    const operands = operand === null ? [] : [lowering.condition(operand)];
    return { kind: 'arithmetic', op: '!', operands, at: placeOf(node) };
  }
  return {
    kind: 'arithmetic',
    op,
    operands: operand === null ? [] : [lowering.expression(operand)],
    at: placeOf(node),
  };
};

const list: Lower = (node, lowering) => {
  const items = named(node).map((one) =>
    lowering.expression(one.type === 'splat_argument' ? (named(one)[0] ?? one) : one),
  );
  return { kind: 'list', items, at: placeOf(node) };
};

const rescued: Lower = (node, lowering) => {
  const options = [field(node, 'body', lowering), field(node, 'handler', lowering)];
  return { kind: 'choice', test: null, options, at: placeOf(node) };
};

const assigned: Lower = (node, lowering) => {
  const value = field(node, 'right', lowering);
  return { kind: 'assigned', target: field(node, 'left', lowering), value, at: placeOf(node) };
};

const literal =
  (value: number | boolean | null | undefined): Lower =>
  (node) => ({ kind: 'literal', value, at: placeOf(node) });

const number: Lower = (node, { source }) => {
  const value = Number(textOf(node, source).replaceAll('_', ''));
  return { kind: 'literal', value: Number.isNaN(value) ? undefined : value, at: placeOf(node) };
};

const LOWERINGS: Readonly<Record<string, Lower>> = {
  string: interpolated,
  bare_string: interpolated,
  bare_symbol: interpolated,
  chained_string: chained,
  heredoc_beginning: hereDocument,
  simple_symbol: symbol,
  hash_key_symbol: symbol,
  delimited_symbol: symbol,
  character: (node, { source }) => textExpr(textOf(node, source).slice(1), placeOf(node)),
  regex: regularExpression,
  subshell,
  string_array: list,
  symbol_array: list,
  array: list,
  right_assignment_list: list,
  hash,
  integer: number,
  float: number,
  rational: literal(undefined),
  complex: literal(undefined),
  nil: literal(null),
  true: literal(true),
  false: literal(false),
  self: (node) => nameExpr('this', placeOf(node)),
  identifier: bareName,
  constant: (node, { source }) => nameExpr(textOf(node, source), placeOf(node)),
  global_variable: (node, { source }) => nameExpr(textOf(node, source), placeOf(node)),
  instance_variable: ownVariable,
  class_variable: ownVariable,
  scope_resolution: scopeResolution,
  call,
  element_reference: elementReference,
  binary: (node, lowering) => binaryAs(node, lowering, false),
  unary,
  conditional,
  rescue_modifier: rescued,
  assignment: assigned,
  operator_assignment: controlled,
  lambda: functionValue,
  method: functionValue,
  singleton_method: functionValue,
  if: controlled,
  unless: controlled,
  case: controlled,
  case_match: controlled,
  begin: controlled,
  parenthesized_statements: controlled,
  else: controlled,
  if_modifier: controlled,
  unless_modifier: controlled,
  heredoc_body: (node) => opaque(placeOf(node)),
};

function functionValue(node: SyntaxNode, lowering: RubyLowering): Expr {
  return { kind: 'function', definition: lowering.definition(node), at: placeOf(node) };
}

/** An expression of the program; what has no meaning here is `opaque`, with its parts. */
export function expression(node: SyntaxNode, lowering: RubyLowering): Expr {
  if (node.type === 'then') return controlled(node, lowering);
  return (LOWERINGS[node.type] ?? rest)(node, lowering);
}

/** An expression that is asked whether it is true. */
export function condition(node: SyntaxNode, lowering: RubyLowering): Expr {
  const inner = node.type === 'parenthesized_statements' && named(node).length === 1 ? named(node)[0] : undefined;
  if (inner !== undefined) return condition(inner, lowering);
  return node.type === 'binary' ? binaryAs(node, lowering, true) : expression(node, lowering);
}
