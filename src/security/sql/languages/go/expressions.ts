import type { Arg, Expr } from '../../ir.ts';
import { child, nameExpr, named, opaque, placeOf, textExpr, textOf, unescape } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { isNumericName, isNumericType, typeName, type GoFile } from './scope.ts';

type Lower = (node: SyntaxNode, file: GoFile) => Expr;

/** An expression of Go; what is not known becomes `opaque` with its parts. */
export function lowerExpression(node: SyntaxNode, file: GoFile): Expr {
  const lower = Object.hasOwn(KINDS, node.type) ? KINDS[node.type] : undefined;
  return lower === undefined ? unknown(node, file) : lower(node, file);
}

const KINDS: Readonly<Record<string, Lower>> = {
  interpreted_string_literal: (node, file) => textExpr(unescape(textOf(node, file.source).slice(1, -1)), placeOf(node)),
  raw_string_literal: (node, file) => textExpr(textOf(node, file.source).slice(1, -1), placeOf(node)),
  rune_literal: (node, file) => textExpr(unescape(textOf(node, file.source).slice(1, -1)), placeOf(node)),
  int_literal: numberLiteral,
  float_literal: numberLiteral,
  imaginary_literal: numberLiteral,
  iota: (node) => ({ kind: 'literal', value: undefined, at: placeOf(node) }),
  true: (node) => ({ kind: 'literal', value: true, at: placeOf(node) }),
  false: (node) => ({ kind: 'literal', value: false, at: placeOf(node) }),
  nil: (node) => ({ kind: 'literal', value: null, at: placeOf(node) }),
  identifier,
  field_identifier: identifier,
  package_identifier: identifier,
  parenthesized_expression: only,
  literal_element: only,
  variadic_argument: only,
  selector_expression: (node, file) => {
    const name = fieldText(node, 'field', file);
    const at = placeOf(node);
    const value: Expr = { kind: 'member', object: part(node, 'operand', file), name, at };
    return file.numbers.has(name) ? { kind: 'cast', to: 'number', value, at } : value;
  },
  index_expression: (node, file) => ({
    kind: 'index',
    object: part(node, 'operand', file),
    key: part(node, 'index', file),
    at: placeOf(node),
  }),
  /** A part of a text or list is taken for all of it. */
  slice_expression: (node, file) => part(node, 'operand', file),
  type_assertion_expression: (node, file) => {
    const type = child(node, 'type');
    const value = part(node, 'operand', file);
    return type !== null && isNumericType(type, file)
      ? { kind: 'cast', to: 'number', value, at: placeOf(node) }
      : value;
  },
  type_conversion_expression: (node, file) => {
    const type = child(node, 'type');
    const to = type !== null && isNumericType(type, file) ? 'number' : 'text';
    return { kind: 'cast', to, value: part(node, 'operand', file), at: placeOf(node) };
  },
  unary_expression: (node, file) => {
    const op = fieldText(node, 'operator', file);
    const operand = part(node, 'operand', file);
    return /^(?:&|\*|<-)$/.test(op) ? operand : { kind: 'arithmetic', op, operands: [operand], at: placeOf(node) };
  },
  binary_expression: binary,
  call_expression: call,
  composite_literal: (node, file) => {
    const body = child(node, 'body');
    return body === null ? opaque(placeOf(node)) : composite(body, child(node, 'type'), file);
  },
  literal_value: (node, file) => composite(node, null, file),
  func_literal: (node, file) => ({ kind: 'function', definition: file.definition(node), at: placeOf(node) }),
};

function unknown(node: SyntaxNode, file: GoFile): Expr {
  if (node.type.endsWith('_type') || node.type === 'type_identifier') return opaque(placeOf(node));
  return opaque(
    placeOf(node),
    named(node).map((one) => file.expression(one)),
  );
}

/** The receiver of a method is the object itself, whatever it is called. */
function identifier(node: SyntaxNode, file: GoFile): Expr {
  const name = textOf(node, file.source);
  return nameExpr(name === file.receiver ? 'this' : name, placeOf(node));
}

function numberLiteral(node: SyntaxNode, file: GoFile): Expr {
  const value = Number(textOf(node, file.source).replaceAll('_', ''));
  return { kind: 'literal', value: Number.isFinite(value) ? value : undefined, at: placeOf(node) };
}

function only(node: SyntaxNode, file: GoFile): Expr {
  const inner = named(node)[0];
  return inner === undefined ? opaque(placeOf(node)) : file.expression(inner);
}

function part(node: SyntaxNode, field: string, file: GoFile): Expr {
  const inner = child(node, field);
  return inner === null ? opaque(placeOf(node)) : file.expression(inner);
}

function fieldText(node: SyntaxNode, field: string, file: GoFile): string {
  const inner = child(node, field);
  return inner === null ? '' : textOf(inner, file.source);
}

/** `a + b + c` is one join; deep chains are walked, not recursed into. Go does not mix: one number makes all of them numbers. */
function binary(node: SyntaxNode, file: GoFile): Expr {
  const op = fieldText(node, 'operator', file);
  const at = placeOf(node);
  // Deeper than the tree is kept.
  if (op === '') return unknown(node, file);
  if (op !== '+')
    return { kind: 'arithmetic', op, operands: [part(node, 'left', file), part(node, 'right', file)], at };
  const parts: Expr[] = [];
  let rest: SyntaxNode | null = node;
  while (rest?.type === 'binary_expression' && fieldText(rest, 'operator', file) === '+') {
    parts.unshift(part(rest, 'right', file));
    rest = child(rest, 'left');
  }
  if (rest !== null) parts.unshift(file.expression(rest));
  const [first, ...others] = parts;
  if (first !== undefined && others.length > 0 && parts.some(isNumber)) {
    return others.reduce((sum, one): Expr => ({ kind: 'arithmetic', op, operands: [sum, one], at }), first);
  }
  return { kind: 'join', how: 'concat', parts: parts.map((value) => ({ value, numeric: false })), at };
}

function isNumber(value: Expr): boolean {
  return value.kind === 'literal' || value.kind === 'arithmetic' || (value.kind === 'cast' && value.to === 'number');
}

function call(node: SyntaxNode, file: GoFile): Expr {
  const callee = child(node, 'function');
  const list = child(node, 'arguments');
  const at = placeOf(node);
  if (callee === null) return unknown(node, file);
  const args = list === null ? [] : named(list).filter((one) => !isTypeNode(one));
  const name = callee.type === 'identifier' ? textOf(callee, file.source) : '';
  const [first] = args;
  if (first !== undefined && args.length === 1 && name !== '') {
    if (isNumericName(name, file)) return { kind: 'cast', to: 'number', value: file.expression(first), at };
    if (name === 'string') return { kind: 'cast', to: 'text', value: file.expression(first), at };
  }
  if (name === 'make' || name === 'new') return zeroValue(list === null ? undefined : named(list)[0], file, node);
  const target = bareTarget(
    file.expression(callee.type === 'parenthesized_expression' ? (named(callee)[0] ?? callee) : callee),
  );
  const made =
    target.kind === 'member'
      ? { receiver: target.object, name: target.name, value: null }
      : target.kind === 'name'
        ? { receiver: null, name: target.name, value: null }
        : { receiver: null, name: '', value: target };
  return asMethod({ kind: 'call', callee: made, args: args.map((one) => argument(one, node, file)), at });
}

type Called = Expr & { readonly kind: 'call' };

/** Functions of packages that are methods of texts elsewhere. */
function asMethod(call: Called): Expr {
  const { receiver, name } = call.callee;
  const [first, ...others] = call.args;
  if (receiver === null || first === undefined) return call;
  const method = receiver.kind === 'name' && receiver.name === 'strings' ? METHODS[name] : undefined;
  if (method !== undefined) {
    return { ...call, callee: { receiver: first.value, name: method, value: null }, args: others.slice(0, 2) };
  }
  if (receiver.kind === 'name' && receiver.name === 'bytes' && /^NewBuffer(?:String)?$/.test(name)) {
    return { kind: 'new', type: 'bytes.Buffer', args: call.args, at: call.at };
  }
  // `re.ReplaceAllString(x, y)` is `x.replaceAll(re, y)`.
  if (name === 'ReplaceAllString' || name === 'ReplaceAllLiteralString') {
    const pattern = { name: null, spread: false, value: receiver };
    return { ...call, callee: { receiver: first.value, name: 'replaceAll', value: null }, args: [pattern, ...others] };
  }
  return call;
}

const METHODS: Readonly<Record<string, string>> = {
  Replace: 'replaceAll',
  ReplaceAll: 'replaceAll',
  EqualFold: 'equalsIgnoreCase',
};

/** What is called or assigned to, which is no value. */
export function bareTarget(target: Expr): Expr {
  return target.kind === 'cast' ? target.value : target;
}

/** Calls that fill what their argument points to from what they are called on or with. */
const FILLS =
  /^(?:Decode|Unmarshal\w*|Bind\w*|ShouldBind\w*|MustBind\w*|\w+Parser|ReadJSON|DecodeJSON|Scanln|Scanf|Sscan\w*|Fscan\w*)$/;

/** `&x` that a call fills holds what the same call without it would give. */
function argument(node: SyntaxNode, parent: SyntaxNode, file: GoFile): Arg {
  const spread = node.type === 'variadic_argument';
  const value = file.expression(node);
  const callee = child(parent, 'function');
  const isPointer = node.type === 'unary_expression' && fieldText(node, 'operator', file) === '&';
  if (!isPointer || callee?.type !== 'selector_expression' || value.kind === 'new')
    return { name: null, spread, value };
  const name = fieldText(callee, 'field', file);
  const receiver = part(callee, 'operand', file);
  const isFmtScan = name === 'Scan' && receiver.kind === 'name' && receiver.name === 'fmt';
  if (!isFmtScan && !FILLS.test(name)) return { name: null, spread, value };
  const others = named(child(parent, 'arguments') ?? parent)
    .filter((one) => one !== node && one.type !== 'unary_expression')
    .map((one) => ({ name: null, spread: false, value: file.expression(one) }));
  const at = placeOf(node);
  const filled: Expr = { kind: 'call', callee: { receiver, name, value: null }, args: others, at };
  return { name: null, spread: false, value: { kind: 'assigned', target: bareTarget(value), value: filled, at } };
}

function isTypeNode(node: SyntaxNode): boolean {
  return node.type === 'type_identifier' || node.type === 'qualified_type' || node.type.endsWith('_type');
}

/** What a variable of the type holds before anything is assigned. */
export function zeroValue(type: SyntaxNode | undefined, file: GoFile, node: SyntaxNode): Expr {
  const at = placeOf(node);
  if (type === undefined) return opaque(at);
  if (type.type === 'slice_type' || type.type === 'array_type') return { kind: 'list', items: [], at };
  if (type.type === 'map_type') return { kind: 'map', entries: [], at };
  if (isNumericType(type, file)) return { kind: 'literal', value: 0, at };
  const name = typeName(type, file.source);
  if (name === 'string') return textExpr('', at);
  return { kind: 'new', type: name, args: [], at };
}

function composite(body: SyntaxNode, type: SyntaxNode | null, file: GoFile): Expr {
  const at = placeOf(body);
  const elements = named(body);
  const element = type === null ? null : (child(type, 'element') ?? child(type, 'value'));
  /** `{…}` inside of a list or map has the type its elements have. */
  const inner = (node: SyntaxNode): Expr => {
    const value = node.type === 'literal_element' ? (named(node)[0] ?? node) : node;
    return value.type === 'literal_value' ? composite(value, element, file) : file.expression(value);
  };
  const entries = elements.map((one) => {
    const isKeyed = one.type === 'keyed_element';
    const key = isKeyed ? (child(one, 'key') ?? named(one)[0] ?? null) : null;
    const value = isKeyed ? (child(one, 'value') ?? named(one)[1] ?? one) : one;
    return { key: key?.type === 'literal_element' ? (named(key)[0] ?? key) : key, value: inner(value) };
  });
  if (type !== null && /^(?:slice|array|implicit_length_array)_type$/.test(type.type)) {
    return { kind: 'list', items: entries.map((one) => one.value), at };
  }
  const keys = entries.map((one) => one.key);
  const hasNames = keys.length > 0 && keys.every((one) => one !== null && one.type.endsWith('identifier'));
  const name = type === null ? '' : typeName(type, file.source);
  if (type?.type === 'map_type' || (keys.some((one) => one !== null) && !hasNames)) {
    const pairs = entries.map(({ key, value }) => ({ key: key === null ? opaque(at) : file.expression(key), value }));
    return { kind: 'map', entries: pairs, at };
  }
  const fields = file.structs.get(name) ?? [];
  const args = entries.map(({ key, value }, position) => ({
    name: key === null ? (fields[position] ?? null) : textOf(key, file.source),
    spread: false,
    value,
  }));
  return { kind: 'new', type: name, args, at };
}
