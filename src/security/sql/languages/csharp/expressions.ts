import type { Expr, Piece } from '../../ir.ts';
import { child, childOfType, nameExpr, named, opaque, placeOf, textExpr, textOf, unescape } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { lowerCall } from './calls.ts';
import { anonymousObject, creation, initializer } from './creations.ts';
import { lowerPattern, switchValue } from './patterns.ts';
import { isNumericType, typeName, type CsharpFile } from './scope.ts';

type Lower = (node: SyntaxNode, file: CsharpFile) => Expr;

/** An expression of C#; what is not known becomes `opaque` with its parts. */
export function lowerExpression(node: SyntaxNode, file: CsharpFile): Expr {
  const lower = Object.hasOwn(KINDS, node.type) ? KINDS[node.type] : undefined;
  return lower === undefined ? unknown(node, file) : lower(node, file);
}

const KINDS: Readonly<Record<string, Lower>> = {
  string_literal: (node, file) => textExpr(unescape(textOf(node, file.source).slice(1, -1)), placeOf(node)),
  verbatim_string_literal: (node, file) =>
    textExpr(textOf(node, file.source).slice(2, -1).replaceAll('""', '"'), placeOf(node)),
  raw_string_literal: (node, file) => {
    const content = node.children.find((one) => one.type === 'raw_string_content');
    return textExpr(content === undefined ? '' : textOf(content, file.source), placeOf(node));
  },
  character_literal: (node, file) => textExpr(unescape(textOf(node, file.source).slice(1, -1)), placeOf(node)),
  interpolated_string_expression: interpolated,
  integer_literal: numberLiteral,
  real_literal: numberLiteral,
  boolean_literal: (node, file) => ({
    kind: 'literal',
    value: textOf(node, file.source) === 'true',
    at: placeOf(node),
  }),
  null_literal: (node) => ({ kind: 'literal', value: null, at: placeOf(node) }),
  default_expression: (node) => ({ kind: 'literal', value: null, at: placeOf(node) }),
  identifier: nameOf,
  predefined_type: nameOf,
  generic_name: nameOf,
  discard: nameOf,
  this: (node) => nameExpr('this', placeOf(node)),
  base: (node) => nameExpr('base', placeOf(node)),
  qualified_name: (node, file) => ({
    kind: 'member',
    object: part(node, 'qualifier', file),
    name: fieldName(node, file),
    at: placeOf(node),
  }),
  parenthesized_expression: inner,
  checked_expression: inner,
  await_expression: inner,
  ref_expression: inner,
  argument: inner,
  expression_element: inner,
  collection_element: inner,
  arrow_expression_clause: inner,
  member_access_expression: (node, file) => {
    const text = textOf(node, file.source);
    if (/^(?:string|String)\.Empty$/.test(text)) return textExpr('', placeOf(node));
    if (text === 'Environment.NewLine') return textExpr('\n', placeOf(node));
    const name = fieldName(node, file);
    const at = placeOf(node);
    const value: Expr = { kind: 'member', object: part(node, 'expression', file), name, at };
    return file.numbers.has(name) ? { kind: 'cast', to: 'number', value, at } : value;
  },
  member_binding_expression: (node, file) => ({
    kind: 'member',
    object: file.bound ?? opaque(placeOf(node)),
    name: fieldName(node, file),
    at: placeOf(node),
  }),
  element_access_expression: (node, file) => ({
    kind: 'index',
    object: part(node, 'expression', file),
    key: keyOf(child(node, 'subscript') ?? node, file),
    at: placeOf(node),
  }),
  element_binding_expression: (node, file) => ({
    kind: 'index',
    object: file.bound ?? opaque(placeOf(node)),
    key: keyOf(node, file),
    at: placeOf(node),
  }),
  conditional_access_expression: (node, file) => {
    const rest = named(node).findLast((one) => one.field !== 'condition');
    const bound = part(node, 'condition', file);
    return rest === undefined ? bound : file.after(bound).expression(rest);
  },
  invocation_expression: lowerCall,
  object_creation_expression: (node, file) => creation(node, null, file),
  implicit_object_creation_expression: (node, file) => creation(node, '', file),
  anonymous_object_creation_expression: anonymousObject,
  array_creation_expression: collection,
  implicit_array_creation_expression: collection,
  initializer_expression: initializer,
  collection_expression: listOf,
  tuple_expression: listOf,
  binary_expression: binary,
  as_expression: (node, file) => part(node, 'left', file),
  prefix_unary_expression: (node, file) => unary(node, file),
  postfix_unary_expression: (node, file) => unary(node, file),
  conditional_expression: (node, file) => {
    const [yes, no] = [child(node, 'consequence'), child(node, 'alternative')];
    const options = [yes, no].flatMap((one) => (one === null || one.type === 'throw_expression' ? [] : [one]));
    return choice(part(node, 'condition', file), options, { node, file });
  },
  cast_expression: (node, file) => {
    const type = child(node, 'type');
    const value = part(node, 'value', file);
    return type !== null && isNumericType(type, file)
      ? { kind: 'cast', to: 'number', value, at: placeOf(node) }
      : value;
  },
  assignment_expression: assignment,
  is_pattern_expression: (node, file) => {
    const pattern = child(node, 'pattern');
    const subject = part(node, 'expression', file);
    return pattern === null ? opaque(placeOf(node), [subject]) : lowerPattern(pattern, subject, file);
  },
  is_expression: (node, file) => ({
    kind: 'arithmetic',
    op: 'is',
    operands: [part(node, 'left', file)],
    at: placeOf(node),
  }),
  switch_expression: switchValue,
  lambda_expression: (node, file) => ({ kind: 'function', definition: file.definition(node), at: placeOf(node) }),
  anonymous_method_expression: (node, file) => ({
    kind: 'function',
    definition: file.definition(node),
    at: placeOf(node),
  }),
  typeof_expression: (node) => opaque(placeOf(node)),
  declaration_expression: (node, file) => part(node, 'name', file),
};

function unknown(node: SyntaxNode, file: CsharpFile): Expr {
  return opaque(
    placeOf(node),
    named(node).map((one) => file.expression(one)),
  );
}

function nameOf(node: SyntaxNode, file: CsharpFile): Expr {
  return nameExpr(typeName(node, file.source).replace(/^@/, ''), placeOf(node));
}

function numberLiteral(node: SyntaxNode, file: CsharpFile): Expr {
  const text = textOf(node, file.source).replaceAll('_', '');
  const value = Number(/^0[xb]/i.test(text) ? text.replace(/[uUlL]+$/, '') : text.replace(/[uUlLfFdDmM]+$/, ''));
  return { kind: 'literal', value: Number.isFinite(value) ? value : undefined, at: placeOf(node) };
}

/** The expression in brackets, behind `await`, in an argument: the last part, as names come before it. */
function inner(node: SyntaxNode, file: CsharpFile): Expr {
  const last = node.children.findLast((one) => one.field !== 'name' && (one.named || /^(?:this|base)$/.test(one.type)));
  return last === undefined ? opaque(placeOf(node)) : file.expression(last);
}

function part(node: SyntaxNode, field: string, file: CsharpFile): Expr {
  const found = child(node, field);
  return found === null ? opaque(placeOf(node)) : file.expression(found);
}

/** The member that is named, without its generics. */
function fieldName(node: SyntaxNode, file: CsharpFile): string {
  const name = child(node, 'name');
  return name === null ? '' : typeName(name, file.source);
}

function keyOf(node: SyntaxNode, file: CsharpFile): Expr {
  const [key] = named(node);
  return key === undefined ? opaque(placeOf(node)) : file.expression(key);
}

function interpolated(node: SyntaxNode, file: CsharpFile): Expr {
  const start = childOfType(node, 'interpolation_start');
  const sign = start === null ? '' : textOf(start, file.source);
  const isRaw = childOfType(node, 'interpolation_quote') !== null;
  const parts = named(node).flatMap((one): Piece[] => {
    if (one.type === 'interpolation') {
      const value = named(one).find((part) => !part.type.startsWith('interpolation_'));
      // A format (`{n:D3}`) means something to numbers and dates only.
      const numeric = one.children.some((part) => part.type === 'interpolation_format_clause');
      return value === undefined ? [] : [{ value: file.expression(value), numeric }];
    }
    if (one.type.startsWith('interpolation')) return [];
    const text = textOf(one, file.source);
    const braces = isRaw ? text : text.replaceAll('{{', '{').replaceAll('}}', '}');
    const plain = isRaw || sign.includes('@') ? braces.replaceAll('""', '"') : unescape(braces);
    return [{ value: textExpr(plain, placeOf(one)), numeric: false }];
  });
  return { kind: 'join', how: 'interpolation', parts, at: placeOf(node) };
}

function collection(node: SyntaxNode, file: CsharpFile): Expr {
  const items = node.children.find((one) => one.type === 'initializer_expression');
  return items === undefined ? { kind: 'list', items: [], at: placeOf(node) } : listOf(items, file);
}

function listOf(node: SyntaxNode, file: CsharpFile): Expr {
  return { kind: 'list', items: named(node).map((one) => file.expression(one)), at: placeOf(node) };
}

/** `a + b + c` is one join; deep chains are walked, not recursed into. */
function binary(node: SyntaxNode, file: CsharpFile): Expr {
  const operator = child(node, 'operator');
  const op = operator === null ? '' : textOf(operator, file.source);
  if (op === '??') {
    const options = [child(node, 'left'), child(node, 'right')];
    const given = options.flatMap((one) => (one === null || one.type === 'throw_expression' ? [] : [one]));
    return choice(null, given, { node, file });
  }
  // Deeper than the tree is kept.
  if (op === '') return unknown(node, file);
  if (op !== '+') return combined(op, [part(node, 'left', file), part(node, 'right', file)], node);
  const parts: Expr[] = [];
  let rest: SyntaxNode | null = node;
  while (rest?.type === 'binary_expression' && operatorOf(rest, file) === '+') {
    parts.unshift(part(rest, 'right', file));
    rest = child(rest, 'left');
  }
  if (rest !== null) parts.unshift(file.expression(rest));
  return combined('+', parts, node);
}

function operatorOf(node: SyntaxNode, file: CsharpFile): string {
  const operator = child(node, 'operator');
  return operator === null ? '' : textOf(operator, file.source);
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

type Where = { readonly node: SyntaxNode; readonly file: CsharpFile };

/** `a ?? throw …` is `a`. */
function choice(test: Expr | null, options: readonly SyntaxNode[], where: Where): Expr {
  const at = placeOf(where.node);
  const values = options.map((one) => where.file.expression(one));
  const [first] = values;
  if (values.length === 1 && first !== undefined) return first;
  return { kind: 'choice', test, options: values, at };
}

function unary(node: SyntaxNode, file: CsharpFile): Expr {
  const operand = inner(node, file);
  const at = placeOf(node);
  const op = node.children.find((one) => !one.named && !/^(?:this|base)$/.test(one.type))?.type ?? '';
  if (node.type === 'postfix_unary_expression' && op === '!') return operand;
  if (op === '++' || op === '--') {
    const one: Expr = { kind: 'literal', value: 1, at };
    const value: Expr = { kind: 'arithmetic', op: op.slice(1), operands: [operand, one], at };
    return { kind: 'assigned', target: bareTarget(operand), value, at };
  }
  return op === '&' || op === '*' ? operand : { kind: 'arithmetic', op, operands: [operand], at };
}

/** What is called or assigned to, which is no value. */
function bareTarget(target: Expr): Expr {
  return target.kind === 'cast' ? target.value : target;
}

function assignment(node: SyntaxNode, file: CsharpFile): Expr {
  const target = bareTarget(part(node, 'left', file));
  const value = part(node, 'right', file);
  const op = operatorOf(node, file);
  const at = placeOf(node);
  if (op === '=') return { kind: 'assigned', target, value, at };
  if (op === '??=') {
    return { kind: 'assigned', target, value: { kind: 'choice', test: null, options: [target, value], at }, at };
  }
  return { kind: 'assigned', target, value: combined(op.slice(0, -1), [target, value], node), at };
}
