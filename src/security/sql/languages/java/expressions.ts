import type { Expr } from '../../ir.ts';
import { child, nameExpr, named, opaque, placeOf, textExpr, textOf, unescape } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { lowerArguments, lowerCall, lowerReference } from './calls.ts';
import { isNumericType, typeName, type JavaFile } from './scope.ts';

type Lower = (node: SyntaxNode, file: JavaFile) => Expr;

/** An expression of Java; what is not known becomes `opaque` with its parts. */
export function lowerExpression(node: SyntaxNode, file: JavaFile): Expr {
  const lower = Object.hasOwn(KINDS, node.type) ? KINDS[node.type] : undefined;
  return lower === undefined ? unknown(node, file) : lower(node, file);
}

/** The number a literal says; undefined where it is none that a condition could be decided by. */
export function numberOf(text: string): number | undefined {
  const plain = text.replaceAll('_', '').replace(/(?<!^0[xX].*)[fFdD]$|[lL]$/, '');
  const value = /^0[0-7]+$/.test(plain) ? Number.parseInt(plain, 8) : Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

const KINDS: Readonly<Record<string, Lower>> = {
  string_literal: (node, file) => textExpr(stringValue(node, file), placeOf(node)),
  character_literal: (node, file) => textExpr(unescape(textOf(node, file.source).slice(1, -1)), placeOf(node)),
  decimal_integer_literal: numberLiteral,
  hex_integer_literal: numberLiteral,
  octal_integer_literal: numberLiteral,
  binary_integer_literal: numberLiteral,
  decimal_floating_point_literal: numberLiteral,
  hex_floating_point_literal: numberLiteral,
  true: (node) => ({ kind: 'literal', value: true, at: placeOf(node) }),
  false: (node) => ({ kind: 'literal', value: false, at: placeOf(node) }),
  null_literal: (node) => ({ kind: 'literal', value: null, at: placeOf(node) }),
  identifier: (node, file) => nameExpr(textOf(node, file.source), placeOf(node)),
  this: (node) => nameExpr('this', placeOf(node)),
  super: (node) => nameExpr('super', placeOf(node)),
  parenthesized_expression: (node, file) => only(node, file),
  field_access: (node, file) => {
    const name = fieldText(node, 'field', file);
    const at = placeOf(node);
    const value: Expr = { kind: 'member', object: part(node, 'object', file), name, at };
    return file.numbers.has(name) ? { kind: 'cast', to: 'number', value, at } : value;
  },
  array_access: (node, file) => ({
    kind: 'index',
    object: part(node, 'array', file),
    key: part(node, 'index', file),
    at: placeOf(node),
  }),
  method_invocation: lowerCall,
  object_creation_expression: creation,
  array_creation_expression: (node, file) => {
    const value = child(node, 'value');
    return value === null ? { kind: 'list', items: [], at: placeOf(node) } : file.expression(value);
  },
  array_initializer: (node, file) => ({
    kind: 'list',
    items: named(node).map((one) => file.expression(one)),
    at: placeOf(node),
  }),
  binary_expression: binary,
  unary_expression: (node, file) => ({
    kind: 'arithmetic',
    op: fieldText(node, 'operator', file),
    operands: [part(node, 'operand', file)],
    at: placeOf(node),
  }),
  update_expression: (node, file) => {
    const target = bareTarget(only(node, file));
    const one: Expr = { kind: 'literal', value: 1, at: placeOf(node) };
    const op = textOf(node, file.source).includes('--') ? '-' : '+';
    return {
      kind: 'assigned',
      target,
      value: { kind: 'arithmetic', op, operands: [target, one], at: placeOf(node) },
      at: placeOf(node),
    };
  },
  assignment_expression: (node, file) => {
    const target = bareTarget(part(node, 'left', file));
    const value = part(node, 'right', file);
    const op = fieldText(node, 'operator', file);
    const at = placeOf(node);
    if (op === '=') return { kind: 'assigned', target, value, at };
    return { kind: 'assigned', target, value: combined(op.slice(0, -1), [target, value], node), at };
  },
  ternary_expression: (node, file) => ({
    kind: 'choice',
    test: part(node, 'condition', file),
    options: [part(node, 'consequence', file), part(node, 'alternative', file)],
    at: placeOf(node),
  }),
  cast_expression: (node, file) => {
    const type = child(node, 'type');
    const value = part(node, 'value', file);
    return type !== null && isNumericType(type, file)
      ? { kind: 'cast', to: 'number', value, at: placeOf(node) }
      : value;
  },
  instanceof_expression: (node, file) => {
    const left = part(node, 'left', file);
    const name = child(node, 'name');
    const operand: Expr =
      name === null ? left : { kind: 'assigned', target: file.expression(name), value: left, at: placeOf(node) };
    return { kind: 'arithmetic', op: 'instanceof', operands: [operand], at: placeOf(node) };
  },
  lambda_expression: (node, file) => ({ kind: 'function', definition: file.lambda(node), at: placeOf(node) }),
  method_reference: lowerReference,
  class_literal: (node) => ({ kind: 'literal', value: undefined, at: placeOf(node) }),
  switch_expression: switchValue,
};

/** What is assigned to, which is no value. */
export function bareTarget(target: Expr): Expr {
  return target.kind === 'cast' ? target.value : target;
}

function unknown(node: SyntaxNode, file: JavaFile): Expr {
  return opaque(
    placeOf(node),
    named(node).map((one) => file.expression(one)),
  );
}

function numberLiteral(node: SyntaxNode, file: JavaFile): Expr {
  return { kind: 'literal', value: numberOf(textOf(node, file.source)), at: placeOf(node) };
}

function only(node: SyntaxNode, file: JavaFile): Expr {
  const inner = named(node)[0];
  return inner === undefined ? opaque(placeOf(node)) : file.expression(inner);
}

function part(node: SyntaxNode, field: string, file: JavaFile): Expr {
  const inner = child(node, field);
  return inner === null ? opaque(placeOf(node)) : file.expression(inner);
}

function fieldText(node: SyntaxNode, field: string, file: JavaFile): string {
  const inner = child(node, field);
  return inner === null ? '' : textOf(inner, file.source);
}

/** A text block begins after its first line, and the indentation its lines have in common is not part of it. */
function stringValue(node: SyntaxNode, file: JavaFile): string {
  const text = textOf(node, file.source);
  if (!text.startsWith('"""')) return unescape(text.slice(1, -1));
  const lines = text
    .slice(3, -3)
    .replace(/^[^\n]*\n/, '')
    .split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const common = indents.length === 0 ? 0 : Math.min(...indents);
  return unescape(lines.map((line) => line.slice(common)).join('\n'));
}

/** The methods of an anonymous class are functions that stand where it does. */
function creation(node: SyntaxNode, file: JavaFile): Expr {
  const type = child(node, 'type');
  const at = placeOf(node);
  const made: Expr = {
    kind: 'new',
    type: type === null ? '' : typeName(type, file.source),
    args: lowerArguments(child(node, 'arguments'), file),
    at,
  };
  const body = node.children.find((one) => one.type === 'class_body');
  if (body === undefined) return made;
  const methods = file.members(body).flatMap((one): Expr[] => {
    if (one.kind === 'function') return [{ kind: 'function', definition: one.definition, at: one.at }];
    if (one.kind !== 'block') return [];
    const definition = { name: '', parameters: [], body: one.body, decorators: [], at: one.at };
    return [{ kind: 'function', definition, at: one.at }];
  });
  return methods.length === 0 ? made : opaque(at, [made, ...methods]);
}

/** `a + b + c` is one join; deep chains are walked, not recursed into. */
function binary(node: SyntaxNode, file: JavaFile): Expr {
  const op = fieldText(node, 'operator', file);
  // Deeper than the tree is kept.
  if (op === '') return unknown(node, file);
  if (op !== '+') return combined(op, [part(node, 'left', file), part(node, 'right', file)], node);
  const parts: Expr[] = [];
  let rest: SyntaxNode = node;
  for (;;) {
    parts.unshift(part(rest, 'right', file));
    const left = child(rest, 'left');
    if (left === null) break;
    if (left.type !== 'binary_expression' || fieldText(left, 'operator', file) !== '+') {
      parts.unshift(file.expression(left));
      break;
    }
    rest = left;
  }
  return combined('+', parts, node);
}

function combined(op: string, operands: readonly Expr[], node: SyntaxNode): Expr {
  const at = placeOf(node);
  const isSum =
    op !== '+' || (operands.some(isNumber) && operands.every((one) => isNumber(one) || one.kind === 'name'));
  if (!isSum) {
    return { kind: 'join', how: 'concat', parts: operands.map((value) => ({ value, numeric: false })), at };
  }
  const [first, ...others] = operands;
  if (first === undefined || others.length === 0) return { kind: 'arithmetic', op, operands, at };
  return others.reduce((sum, one): Expr => ({ kind: 'arithmetic', op, operands: [sum, one], at }), first);
}

function isNumber(value: Expr): boolean {
  return value.kind === 'literal' || value.kind === 'arithmetic' || (value.kind === 'cast' && value.to === 'number');
}

/** A switch that gives a value, as the choice it is: each arm behind the test of its labels. */
function switchValue(node: SyntaxNode, file: JavaFile): Expr {
  const subject = part(node, 'condition', file);
  const arms = (child(node, 'body')?.children ?? []).filter((one) => one.type.startsWith('switch_'));
  const given = (arm: SyntaxNode): Expr => {
    const body = named(arm).filter((one) => one.type !== 'switch_label');
    const at = placeOf(arm);
    const [first] = body;
    if (first?.type === 'expression_statement' && body.length === 1) return only(first, file);
    const definition = { name: '', parameters: [], body: file.statements(body), decorators: [], at };
    const value: Expr = { kind: 'function', definition, at };
    return { kind: 'call', callee: { receiver: null, name: '', value }, args: [], at };
  };
  let result: Expr | null = null;
  for (const arm of arms.toReversed()) {
    if (leaves(arm)) continue;
    const at = placeOf(arm);
    const labels = arm.children.filter((one) => one.type === 'switch_label').flatMap((label) => named(label));
    const value = given(arm);
    if (labels.length === 0 || result === null) {
      result = value;
    } else {
      const tests = labels.map((label): Expr => ({
        kind: 'arithmetic',
        op: '==',
        operands: [subject, file.expression(label)],
        at,
      }));
      const [only1] = tests;
      const test: Expr =
        tests.length === 1 && only1 !== undefined ? only1 : { kind: 'arithmetic', op: '||', operands: tests, at };
      result = { kind: 'choice', test, options: [value, result], at };
    }
  }
  return result ?? opaque(placeOf(node), [subject]);
}

function leaves(arm: SyntaxNode): boolean {
  const body = named(arm).filter((one) => one.type !== 'switch_label');
  return body.length === 1 && body[0]?.type === 'throw_statement';
}
