import type { Expr, Piece } from '../../ir.ts';
import { callExpr, child, named, nameExpr, opaque, placeOf, textExpr, textOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { call, creation, lastName, scopeExpr, shellCommand } from './calls.ts';
import { comparison } from './conditions.ts';
import type { PhpLowering } from './context.ts';
import { functionDefinition, variableName } from './functions.ts';
import { hereDocument, interpolated, singleQuoted } from './texts.ts';

type Lower = (node: SyntaxNode, lowering: PhpLowering) => Expr;

/** The only rule in a node: what stands in parentheses, behind `@`, behind `clone`. */
const inner: Lower = (node, lowering) => {
  const one = named(node)[0];
  return one === undefined ? opaque(placeOf(node)) : lowering.expression(one);
};

const rest: Lower = (node, lowering) => opaque(placeOf(node), named(node).map(lowering.expression));

function field(node: SyntaxNode, name: string, lowering: PhpLowering): Expr {
  const one = child(node, name);
  return one === null ? opaque(placeOf(node)) : lowering.expression(one);
}

/** `a . b . c` as one join, not as joins in joins. */
function concatenated(node: SyntaxNode, lowering: PhpLowering): Expr {
  const operands: SyntaxNode[] = [];
  const open: SyntaxNode[] = [node];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const isJoin = one.type === 'binary_expression' && operatorOf(one, lowering) === '.';
    const left = child(one, 'left');
    const right = child(one, 'right');
    if (isJoin && left !== null && right !== null) open.push(right, left);
    else operands.push(one);
  }
  const parts: Piece[] = operands.map((operand) => ({ value: lowering.expression(operand), numeric: false }));
  return { kind: 'join', how: 'concat', parts, at: placeOf(node) };
}

function operatorOf(node: SyntaxNode, lowering: PhpLowering): string {
  const operator = child(node, 'operator');
  return operator === null ? '' : textOf(operator, lowering.source).toLowerCase();
}

const binary: Lower = (node, lowering) => {
  const op = operatorOf(node, lowering);
  if (op === '.') return concatenated(node, lowering);
  const at = placeOf(node);
  const left = field(node, 'left', lowering);
  const right = field(node, 'right', lowering);
  if (op === '??') return { kind: 'choice', test: null, options: [left, right], at };
  if (op === '&&' || op === 'and') return { kind: 'arithmetic', op: '&&', operands: [left, right], at };
  if (op === '||' || op === 'or') return { kind: 'arithmetic', op: '||', operands: [left, right], at };
  return comparison(op, [left, right], at);
};

const conditional: Lower = (node, lowering) => {
  const test = field(node, 'condition', lowering);
  const body = child(node, 'body');
  const yes = body === null ? test : lowering.expression(body);
  return { kind: 'choice', test, options: [yes, field(node, 'alternative', lowering)], at: placeOf(node) };
};

/** `match ($x) { 'a', 'b' => 1, default => 2 }` as conditionals in one another. */
const match: Lower = (node, lowering) => {
  const subject = field(node, 'condition', lowering);
  const at = placeOf(node);
  const body = child(node, 'body');
  const arms = body === null ? [] : named(body);
  const isOfTruth = subject.kind === 'literal' && subject.value === true;
  const fallback = arms.find((arm) => arm.type === 'match_default_expression');
  let result: Expr | null = fallback === undefined ? null : field(fallback, 'return_expression', lowering);
  for (const arm of arms.toReversed()) {
    if (arm === fallback) continue;
    const value = field(arm, 'return_expression', lowering);
    const list = child(arm, 'conditional_expressions');
    const tests = (list === null ? [] : named(list)).map((one): Expr => {
      const condition = lowering.expression(one);
      return isOfTruth ? condition : { kind: 'arithmetic', op: '===', operands: [subject, condition], at };
    });
    const [first] = tests;
    const test: Expr =
      tests.length === 1 && first !== undefined ? first : { kind: 'arithmetic', op: '||', operands: tests, at };
    result = result === null ? value : { kind: 'choice', test, options: [value, result], at };
  }
  return result ?? opaque(at, [subject]);
};

const CAST_TO_NUMBER = /^(?:int|integer|float|double|real|bool|boolean|unset)$/i;

const cast: Lower = (node, lowering) => {
  const type = child(node, 'type');
  const name = type === null ? '' : textOf(type, lowering.source).trim();
  const value = field(node, 'value', lowering);
  if (CAST_TO_NUMBER.test(name)) return { kind: 'cast', to: 'number', value, at: placeOf(node) };
  return /^(?:array|object)$/i.test(name) ? value : { kind: 'cast', to: 'text', value, at: placeOf(node) };
};

const array: Lower = (node, lowering) => {
  const at = placeOf(node);
  const elements = named(node).map((element) => named(element));
  const isMap = elements.some((parts) => parts.length === 2);
  if (!isMap)
    return { kind: 'list', items: elements.flatMap((parts) => parts.slice(0, 1)).map(lowering.expression), at };
  const entries = elements.flatMap(([first, second], position) => {
    if (first === undefined) return [];
    if (second !== undefined) return [{ key: lowering.expression(first), value: lowering.expression(second) }];
    const key: Expr = { kind: 'literal', value: position, at };
    return [{ key, value: lowering.expression(first) }];
  });
  return { kind: 'map', entries, at };
};

const memberAccess: Lower = (node, lowering) => {
  const object = child(node, 'object');
  const name = child(node, 'name');
  const at = placeOf(node);
  if (object === null || name === null) return rest(node, lowering);
  if (name.type !== 'name') {
    return { kind: 'index', object: lowering.expression(object), key: lowering.expression(name), at };
  }
  const property = textOf(name, lowering.source);
  // WordPress: properties of $wpdb are names of its tables, made from the prefix in the configuration.
  if (/(?:^\$|->)wpdb$/.test(textOf(object, lowering.source)) && !/^(?:last_|insert_id|num_rows)/.test(property)) {
    return textExpr(`wp_${property}`, at);
  }
  const lowered = lowering.expression(object);
  return lowered.kind === 'text' ? lowered : { kind: 'member', object: lowered, name: property, at };
};

const scopedProperty: Lower = (node, lowering) => {
  const scope = child(node, 'scope');
  const name = child(node, 'name');
  if (scope === null || name === null) return rest(node, lowering);
  const object = scopeExpr(scope, lowering);
  return { kind: 'member', object, name: variableName(name, lowering.source), at: placeOf(node) };
};

/** A constant of a class that is not in this file stands for a text of the program. */
const classConstant: Lower = (node, lowering) => {
  const [scope, name] = named(node);
  const at = placeOf(node);
  if (scope === undefined || name === undefined) return rest(node, lowering);
  const object = scopeExpr(scope, lowering);
  const constant = textOf(name, lowering.source);
  if (object.kind === 'name' && constant !== 'class' && (object.name === 'this' || lowering.classes.has(object.name))) {
    return { kind: 'member', object, name: constant, at };
  }
  return textExpr(constant === 'class' && object.kind === 'name' ? object.name : constant, at);
};

/** A constant the file does not define is one of another file, or of PHP: a text of the program in any case. */
const constant: Lower = (node, lowering) => {
  const name = lastName(node, lowering.source);
  return lowering.constants.has(name) ? nameExpr(name, placeOf(node)) : textExpr(name, placeOf(node));
};

/** What the server itself says: https://www.php.net/manual/en/reserved.variables.server.php */
const OF_THE_SERVER =
  /^(?:REMOTE_ADDR|REMOTE_PORT|REQUEST_TIME|REQUEST_TIME_FLOAT|SERVER_ADDR|SERVER_PORT|DOCUMENT_ROOT|SERVER_SOFTWARE|SERVER_PROTOCOL|GATEWAY_INTERFACE|SCRIPT_FILENAME)$/;

const subscript: Lower = (node, lowering) => {
  const [object, key] = named(node);
  if (object === undefined) return opaque(placeOf(node));
  const of = lowering.expression(object);
  const by = key === undefined ? opaque(placeOf(node)) : lowering.expression(key);
  if (of.kind === 'name' && of.name === '_SERVER' && by.kind === 'text' && OF_THE_SERVER.test(by.value))
    return literal(node, undefined);
  return { kind: 'index', object: of, key: by, at: placeOf(node) };
};

const assignment: Lower = (node, lowering) => {
  const target = field(node, 'left', lowering);
  const value = field(node, 'right', lowering);
  return { kind: 'assigned', target, value, at: placeOf(node) };
};

/** What an assignment with an operator gives to its target. */
export const augmented: Lower = (node, lowering) => {
  const op = operatorOf(node, lowering).replace(/=$/, '');
  const target = field(node, 'left', lowering);
  const value = field(node, 'right', lowering);
  const at = placeOf(node);
  if (op === '??') return { kind: 'choice', test: null, options: [target, value], at };
  if (op !== '.') return { kind: 'arithmetic', op, operands: [target, value], at };
  const parts = [target, value].map((part) => ({ value: part, numeric: false }));
  return { kind: 'join', how: 'append', parts, at };
};

const LOWERINGS: Readonly<Record<string, Lower>> = {
  parenthesized_expression: inner,
  error_suppression_expression: inner,
  clone_expression: inner,
  by_ref: inner,
  argument: inner,
  string: (node, { source }) => singleQuoted(node, source),
  encapsed_string: interpolated,
  heredoc: hereDocument,
  nowdoc: hereDocument,
  shell_command_expression: (node, lowering) => shellCommand(interpolated(node, lowering), node),
  integer: (node, { source }) => literal(node, Number(textOf(node, source).replaceAll('_', ''))),
  float: (node, { source }) => literal(node, Number(textOf(node, source).replaceAll('_', ''))),
  boolean: (node, { source }) => literal(node, /^true$/i.test(textOf(node, source))),
  null: (node) => literal(node, null),
  variable_name: (node, { source }) => nameExpr(variableName(node, source), placeOf(node)),
  name: constant,
  qualified_name: constant,
  relative_name: constant,
  binary_expression: binary,
  conditional_expression: conditional,
  match_expression: match,
  cast_expression: cast,
  array_creation_expression: array,
  list_literal: array,
  dynamic_variable_name: dynamicName,
  member_access_expression: memberAccess,
  nullsafe_member_access_expression: memberAccess,
  scoped_property_access_expression: scopedProperty,
  class_constant_access_expression: classConstant,
  subscript_expression: subscript,
  function_call_expression: call,
  member_call_expression: call,
  nullsafe_member_call_expression: call,
  scoped_call_expression: call,
  object_creation_expression: creation,
  anonymous_function: functionValue,
  arrow_function: functionValue,
  method_declaration: functionValue,
  assignment_expression: assignment,
  reference_assignment_expression: assignment,
  augmented_assignment_expression: (node, lowering) => ({
    kind: 'assigned',
    target: field(node, 'left', lowering),
    value: augmented(node, lowering),
    at: placeOf(node),
  }),
  unary_op_expression: (node, lowering) => ({
    kind: 'arithmetic',
    op: operatorOf(node, lowering),
    operands: [field(node, 'argument', lowering)],
    at: placeOf(node),
  }),
  update_expression: (node, lowering) => ({
    kind: 'arithmetic',
    op: operatorOf(node, lowering),
    operands: [field(node, 'argument', lowering)],
    at: placeOf(node),
  }),
  print_intrinsic: (node, lowering) =>
    callExpr({ receiver: null, name: 'print' }, named(node).map(lowering.expression), placeOf(node)),
};

/** `${name}` in a text is `$name`; `$$x` is any variable. */
function dynamicName(node: SyntaxNode, lowering: PhpLowering): Expr {
  const [name] = named(node);
  return name?.type === 'name' ? nameExpr(textOf(name, lowering.source), placeOf(node)) : rest(node, lowering);
}

function literal(node: SyntaxNode, value: number | boolean | null | undefined): Expr {
  return {
    kind: 'literal',
    value: typeof value === 'number' && Number.isNaN(value) ? undefined : value,
    at: placeOf(node),
  };
}

function functionValue(node: SyntaxNode, lowering: PhpLowering): Expr {
  return { kind: 'function', definition: functionDefinition(node, lowering), at: placeOf(node) };
}

/** An expression of the program; what has no meaning here is `opaque`, with its parts. */
export function expression(node: SyntaxNode, lowering: PhpLowering): Expr {
  return (LOWERINGS[node.type] ?? rest)(node, lowering);
}
