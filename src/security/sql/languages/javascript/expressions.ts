import type { Arg, Expr, Place } from '../../ir.ts';
import {
  child,
  childOfType,
  hasToken,
  nameExpr,
  named,
  opaque,
  placeOf,
  textExpr,
  textOf,
  unescape,
} from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import type { JsContext } from './context.ts';
import { listOf, mapOf, numberOf, regexText, templateOf, templatePieces } from './literals.ts';

const NOTHING_AT = (at: Place): Expr => ({ kind: 'literal', value: undefined, at });

/** Lowers an expression. */
export function jsExpression(context: JsContext, node: SyntaxNode): Expr {
  const at = placeOf(node);
  switch (node.type) {
    case 'identifier':
    case 'property_identifier':
    case 'shorthand_property_identifier':
    case 'shorthand_property_identifier_pattern':
    case 'private_property_identifier':
    case 'type_identifier':
      return nameExpr(textOf(node, context.source), at);
    case 'this':
    case 'super':
      return nameExpr('this', at);
    case 'undefined':
    case 'null':
      return { kind: 'literal', value: node.type === 'null' ? null : undefined, at };
    case 'true':
    case 'false':
      return { kind: 'literal', value: node.type === 'true', at };
    case 'number':
      return numberOf(context, node);
    case 'string':
      return textExpr(unescape(textOf(node, context.source).slice(1, -1)), at);
    case 'template_string':
      return templateOf(context, node);
    case 'regex':
      return { kind: 'new', type: 'RegExp', args: [plainArg(textExpr(regexText(context, node), at))], at };
    case 'parenthesized_expression':
    case 'await_expression':
    case 'non_null_expression':
    case 'as_expression':
    case 'satisfies_expression':
    case 'instantiation_expression':
    case 'yield_expression':
      return inner(context, node);
    case 'type_assertion':
      return last(context, node);
    case 'sequence_expression': {
      const parts = named(node).map((one) => jsExpression(context, one));
      return parts.at(-1) ?? opaque(at);
    }
    default:
      return compound(context, node);
  }
}

function compound(context: JsContext, node: SyntaxNode): Expr {
  const at = placeOf(node);
  switch (node.type) {
    case 'member_expression':
      return memberOf(context, node);
    case 'subscript_expression':
      return { kind: 'index', object: part(context, node, 'object'), key: part(context, node, 'index'), at };
    case 'call_expression':
      return callOf(context, node);
    case 'new_expression':
      return {
        kind: 'new',
        type: textOf(child(node, 'constructor') ?? node, context.source).slice(0, 80),
        args: argsOf(context, child(node, 'arguments')),
        at,
      };
    case 'binary_expression':
      return binaryOf(context, node);
    case 'unary_expression':
      return unaryOf(context, node);
    case 'update_expression':
      return { kind: 'arithmetic', op: '++', operands: [part(context, node, 'argument')], at };
    case 'ternary_expression':
      return {
        kind: 'choice',
        test: part(context, node, 'condition'),
        options: [part(context, node, 'consequence'), part(context, node, 'alternative')],
        at,
      };
    case 'assignment_expression':
    case 'augmented_assignment_expression':
      return assignmentOf(context, node);
    case 'array':
    case 'array_pattern':
      return listOf(context, node);
    case 'object':
    case 'object_pattern':
      return mapOf(context, node);
    case 'assignment_pattern':
    case 'object_assignment_pattern':
      return part(context, node, 'left');
    case 'spread_element':
    case 'rest_pattern':
      return inner(context, node);
    case 'arrow_function':
    case 'function_expression':
    case 'function':
    case 'generator_function':
    case 'class':
      return context.functionOf(node);
    default:
      return opaque(
        at,
        named(node)
          .filter((one) => !/type|statement|declaration/.test(one.type))
          .map((one) => jsExpression(context, one)),
      );
  }
}

function inner(context: JsContext, node: SyntaxNode): Expr {
  const [first] = named(node);
  return first === undefined ? NOTHING_AT(placeOf(node)) : jsExpression(context, first);
}

function last(context: JsContext, node: SyntaxNode): Expr {
  const found = named(node).at(-1);
  return found === undefined ? opaque(placeOf(node)) : jsExpression(context, found);
}

function part(context: JsContext, node: SyntaxNode, field: string): Expr {
  const found = child(node, field);
  return found === null ? opaque(placeOf(node)) : jsExpression(context, found);
}

function plainArg(value: Expr): Arg {
  return { name: null, spread: false, value };
}

function memberOf(context: JsContext, node: SyntaxNode): Expr {
  const property = child(node, 'property');
  const name = property === null ? '' : textOf(property, context.source).replace(/^#/, '');
  return { kind: 'member', object: part(context, node, 'object'), name, at: placeOf(node) };
}

/** The arguments of a call. */
export function argsOf(context: JsContext, node: SyntaxNode | null): readonly Arg[] {
  if (node === null) return [];
  return named(node).map((one) => ({
    name: null,
    spread: one.type === 'spread_element',
    value: jsExpression(context, one),
  }));
}

function callOf(context: JsContext, node: SyntaxNode): Expr {
  const at = placeOf(node);
  const callee = child(node, 'function');
  const args = child(node, 'arguments');
  if (callee === null)
    return opaque(
      at,
      argsOf(context, args).map(({ value }) => value),
    );
  if (args?.type === 'template_string')
    return { kind: 'tagged', tag: jsExpression(context, callee), parts: templatePieces(context, args), at };
  const values = argsOf(context, args);
  const name = textOf(callee, context.source);
  const [first] = values;
  if (first !== undefined && /^(?:Number|parseInt|parseFloat|BigInt|Boolean)$/.test(name))
    return { kind: 'cast', to: 'number', value: first.value, at };
  if (first !== undefined && name === 'String' && values.length === 1)
    return { kind: 'cast', to: 'text', value: first.value, at };
  return { kind: 'call', callee: calleeOf(context, callee), args: values, at };
}

function calleeOf(context: JsContext, node: SyntaxNode): (Expr & { readonly kind: 'call' })['callee'] {
  if (node.type === 'parenthesized_expression' || node.type === 'non_null_expression') {
    const [only] = named(node);
    if (only !== undefined) return calleeOf(context, only);
  }
  if (node.type === 'identifier' || node.type === 'import')
    return { receiver: null, name: textOf(node, context.source), value: null };
  if (node.type === 'super') return { receiver: nameExpr('this', placeOf(node)), name: 'super', value: null };
  if (node.type === 'member_expression') {
    const member = memberOf(context, node);
    if (member.kind === 'member') return { receiver: member.object, name: member.name, value: null };
  }
  return { receiver: null, name: '', value: jsExpression(context, node) };
}

const ARITHMETIC = new Set([
  '-',
  '*',
  '/',
  '%',
  '**',
  '<<',
  '>>',
  '>>>',
  '&',
  '|',
  '^',
  '<',
  '<=',
  '>',
  '>=',
  '==',
  '!=',
  '===',
  '!==',
  'in',
  'instanceof',
  '&&',
]);

function binaryOf(context: JsContext, node: SyntaxNode): Expr {
  const at = placeOf(node);
  const operator = child(node, 'operator')?.type ?? '';
  if (operator === '+')
    return {
      kind: 'join',
      how: 'concat',
      parts: concatParts(context, node).map((value) => ({ value, numeric: false })),
      at,
    };
  const operands = [part(context, node, 'left'), part(context, node, 'right')];
  if (operator === '||' || operator === '??') return { kind: 'choice', test: null, options: operands, at };
  return ARITHMETIC.has(operator) ? { kind: 'arithmetic', op: operator, operands, at } : opaque(at, operands);
}

/** `a + b + c` is one text of three pieces; `a + (b + c)` too. */
function concatParts(context: JsContext, node: SyntaxNode): readonly Expr[] {
  const parts: Expr[] = [];
  let at: SyntaxNode | null = node;
  while (at !== null && at.type === 'binary_expression' && child(at, 'operator')?.type === '+') {
    parts.push(part(context, at, 'right'));
    at = child(at, 'left');
  }
  if (at !== null) parts.push(jsExpression(context, at));
  return parts.toReversed();
}

function unaryOf(context: JsContext, node: SyntaxNode): Expr {
  const at = placeOf(node);
  const operator = child(node, 'operator')?.type ?? '';
  const operand = part(context, node, 'argument');
  if (operator === 'typeof')
    return { kind: 'call', callee: { receiver: null, name: 'typeof', value: null }, args: [plainArg(operand)], at };
  if (operator === '+' || operator === '~') return { kind: 'cast', to: 'number', value: operand, at };
  if (operator === 'void' || operator === 'delete') return opaque(at, [operand]);
  return { kind: 'arithmetic', op: operator, operands: [operand], at };
}

function assignmentOf(context: JsContext, node: SyntaxNode): Expr {
  const at = placeOf(node);
  const target = part(context, node, 'left');
  const value = part(context, node, 'right');
  const operator = child(node, 'operator')?.type ?? '=';
  if (operator === '=') return { kind: 'assigned', target, value, at };
  if (operator === '+=') {
    const parts = [target, value].map((one) => ({ value: one, numeric: false }));
    return { kind: 'assigned', target, value: { kind: 'join', how: 'append', parts, at }, at };
  }
  if (operator === '||=' || operator === '??=')
    return { kind: 'assigned', target, value: { kind: 'choice', test: null, options: [target, value], at }, at };
  if (operator === '&&=') return { kind: 'assigned', target, value, at };
  return {
    kind: 'assigned',
    target,
    value: { kind: 'arithmetic', op: operator.slice(0, -1), operands: [target, value], at },
    at,
  };
}

/** Whether a declaration says `const`. */
export function isConst(node: SyntaxNode): boolean {
  return hasToken(node, 'const');
}

/** The words a type is written with, without its generics. */
export function typeText(context: JsContext, node: SyntaxNode): string | null {
  const annotation = child(node, 'type') ?? childOfType(node, 'type_annotation');
  if (annotation === null) return null;
  return textOf(annotation, context.source)
    .replace(/^:\s*/, '')
    .replace(/<[\s\S]*$/, '')
    .trim()
    .slice(0, 80);
}
