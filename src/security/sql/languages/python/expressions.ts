import type { Arg, Expr, Place } from '../../ir.ts';
import { child, childrenAs, nameExpr, named, opaque, placeOf, textExpr, textOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { comprehensionOf } from './comprehensions.ts';
import { listOf, mapOf, pyParameters, stringOf } from './literals.ts';

/** Lowers an expression. */
export function pyExpression(source: string, node: SyntaxNode): Expr {
  const at = placeOf(node);
  switch (node.type) {
    case 'identifier':
      return nameOf(textOf(node, source), at);
    case 'string':
      return stringOf(source, node, (one) => pyExpression(source, one));
    case 'concatenated_string': {
      const parts = named(node).map((one) => ({ value: pyExpression(source, one), numeric: false }));
      return parts.every(({ value }) => value.kind === 'text')
        ? textExpr(parts.map(({ value }) => (value.kind === 'text' ? value.value : '')).join(''), at)
        : { kind: 'join', how: 'interpolation', parts, at };
    }
    case 'integer':
    case 'float':
      return { kind: 'literal', value: Number(textOf(node, source).replaceAll('_', '')) || 0, at };
    case 'true':
    case 'false':
      return { kind: 'literal', value: node.type === 'true', at };
    case 'none':
      return { kind: 'literal', value: null, at };
    case 'attribute':
      return {
        kind: 'member',
        object: part(source, node, 'object'),
        name: textOf(child(node, 'attribute') ?? node, source),
        at,
      };
    case 'subscript':
      return { kind: 'index', object: part(source, node, 'value'), key: part(source, node, 'subscript'), at };
    case 'call':
      return callOf(source, node);
    case 'parenthesized_expression':
    case 'await':
    case 'yield':
    case 'list_splat':
    case 'expression_statement': {
      const [only, ...more] = named(node);
      return only === undefined
        ? { kind: 'literal', value: null, at }
        : more.length === 0
          ? pyExpression(source, only)
          : opaque(
              at,
              [only, ...more].map((one) => pyExpression(source, one)),
            );
    }
    default:
      return operationOf(source, node);
  }
}

function operationOf(source: string, node: SyntaxNode): Expr {
  const at = placeOf(node);
  switch (node.type) {
    case 'binary_operator':
      return binaryOf(source, node);
    case 'boolean_operator': {
      const operands = [part(source, node, 'left'), part(source, node, 'right')];
      return child(node, 'operator')?.type === 'or'
        ? { kind: 'choice', test: null, options: operands, at }
        : { kind: 'arithmetic', op: '&&', operands, at };
    }
    case 'not_operator':
      return { kind: 'arithmetic', op: '!', operands: [part(source, node, 'argument')], at };
    case 'unary_operator':
      return {
        kind: 'arithmetic',
        op: child(node, 'operator')?.type ?? '-',
        operands: [part(source, node, 'argument')],
        at,
      };
    case 'comparison_operator':
      return comparisonOf(source, node);
    case 'conditional_expression': {
      const [yes, test, no] = named(node).map((one) => pyExpression(source, one));
      return yes === undefined || test === undefined || no === undefined
        ? opaque(at)
        : { kind: 'choice', test, options: [yes, no], at };
    }
    case 'named_expression':
      return { kind: 'assigned', target: part(source, node, 'name'), value: part(source, node, 'value'), at };
    case 'lambda':
      return lambdaOf(source, node);
    default:
      return collectionOf(source, node);
  }
}

function collectionOf(source: string, node: SyntaxNode): Expr {
  const at = placeOf(node);
  switch (node.type) {
    case 'list':
    case 'tuple':
    case 'set':
    case 'expression_list':
    case 'pattern_list':
    case 'tuple_pattern':
    case 'list_pattern':
      return listOf(node, (one) => pyExpression(source, one));
    case 'dictionary':
      return mapOf(node, (one) => pyExpression(source, one));
    case 'list_comprehension':
    case 'set_comprehension':
    case 'generator_expression':
      return comprehensionOf(source, node, (one) => pyExpression(source, one));
    case 'dictionary_comprehension': {
      const value = comprehensionOf(source, node, (one) => pyExpression(source, one));
      return {
        kind: 'map',
        entries: [{ key: opaque(at), value: { kind: 'index', object: value, key: opaque(at), at } }],
        at,
      };
    }
    default:
      return opaque(
        at,
        named(node).map((one) => pyExpression(source, one)),
      );
  }
}

/** `self` and `cls` are the object itself. */
function nameOf(name: string, at: Place): Expr {
  return nameExpr(name === 'self' || name === 'cls' ? 'this' : name, at);
}

function part(source: string, node: SyntaxNode, field: string): Expr {
  const found = child(node, field);
  return found === null ? opaque(placeOf(node)) : pyExpression(source, found);
}

/** The arguments of a call. */
export function pyArguments(source: string, node: SyntaxNode | null): readonly Arg[] {
  if (node === null) return [];
  if (node.type === 'generator_expression') return [{ name: null, spread: false, value: pyExpression(source, node) }];
  return named(node).map((one): Arg => {
    if (one.type === 'keyword_argument')
      return { name: textOf(child(one, 'name') ?? one, source), spread: false, value: part(source, one, 'value') };
    if (one.type === 'list_splat' || one.type === 'dictionary_splat') {
      const [inner] = named(one);
      return {
        name: null,
        spread: true,
        value: inner === undefined ? opaque(placeOf(one)) : pyExpression(source, inner),
      };
    }
    return { name: null, spread: false, value: pyExpression(source, one) };
  });
}

function callOf(source: string, node: SyntaxNode): Expr {
  const at = placeOf(node);
  const callee = child(node, 'function');
  const args = pyArguments(source, child(node, 'arguments'));
  if (callee === null)
    return opaque(
      at,
      args.map(({ value }) => value),
    );
  const [first] = args;
  const name = textOf(callee, source);
  if (
    first !== undefined &&
    /^(?:int|float|bool|complex|Decimal|decimal\.Decimal|uuid\.UUID|UUID|len|ord|abs|round|hash|id)$/.test(name)
  )
    return { kind: 'cast', to: 'number', value: first.value, at };
  if (callee.type === 'attribute') {
    return {
      kind: 'call',
      callee: {
        receiver: part(source, callee, 'object'),
        name: textOf(child(callee, 'attribute') ?? callee, source),
        value: null,
      },
      args,
      at,
    };
  }
  if (callee.type === 'identifier')
    return { kind: 'call', callee: { receiver: null, name: name === 'cls' ? 'this' : name, value: null }, args, at };
  return { kind: 'call', callee: { receiver: null, name: '', value: pyExpression(source, callee) }, args, at };
}

function binaryOf(source: string, node: SyntaxNode): Expr {
  const at = placeOf(node);
  const operator = child(node, 'operator')?.type ?? '';
  if (operator === '+')
    return {
      kind: 'join',
      how: 'concat',
      parts: concatParts(source, node).map((value) => ({ value, numeric: false })),
      at,
    };
  const right = child(node, 'right');
  if (operator === '%' && right !== null) {
    const values =
      right.type === 'tuple'
        ? named(right)
        : right.type === 'parenthesized_expression'
          ? named(right).slice(0, 1)
          : [right];
    const args = values.map((one) => ({
      name: null,
      spread: one.type === 'list_splat',
      value: pyExpression(source, one),
    }));
    return { kind: 'call', callee: { receiver: part(source, node, 'left'), name: '%', value: null }, args, at };
  }
  return { kind: 'arithmetic', op: operator, operands: [part(source, node, 'left'), part(source, node, 'right')], at };
}

function concatParts(source: string, node: SyntaxNode): readonly Expr[] {
  const parts: Expr[] = [];
  let at: SyntaxNode | null = node;
  while (at !== null && at.type === 'binary_operator' && child(at, 'operator')?.type === '+') {
    parts.push(part(source, at, 'right'));
    at = child(at, 'left');
  }
  if (at !== null) parts.push(pyExpression(source, at));
  return parts.toReversed();
}

function comparisonOf(source: string, node: SyntaxNode): Expr {
  const at = placeOf(node);
  const operands = named(node)
    .filter((one) => one.field !== 'operators')
    .map((one) => pyExpression(source, one));
  const [first, second] = childrenAs(node, 'operators');
  if (first === undefined || second !== undefined)
    return { kind: 'arithmetic', op: '<', operands: operands.slice(0, 1), at };
  return { kind: 'arithmetic', op: first.type, operands, at };
}

function lambdaOf(source: string, node: SyntaxNode): Expr {
  const at = placeOf(node);
  const body = part(source, node, 'body');
  const definition = {
    name: '',
    parameters: pyParameters(source, child(node, 'parameters'), (one) => pyExpression(source, one)),
    body: [{ kind: 'return', value: body, at: body.at } as const],
    decorators: [],
    at,
  };
  return { kind: 'function', definition, at };
}
