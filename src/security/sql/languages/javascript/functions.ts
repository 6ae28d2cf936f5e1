import type { Expr, FunctionDefinition, Parameter, Place, Statement } from '../../ir.ts';
import { child, nameExpr, named, placeOf, textExpr, textOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { jsExpression, typeText } from './expressions.ts';
import { isClosedType, NUMERIC, type Lowering } from './lowering.ts';

/** A function or class as a value. */
export function functionExpression(context: Lowering, node: SyntaxNode): Expr {
  const at = placeOf(node);
  if (node.type === 'class') {
    // A class as a value: its methods are functions around here.
    const body = child(node, 'body');
    const methods = body === null ? [] : named(body).filter((one) => one.type === 'method_definition');
    return {
      kind: 'opaque',
      children: methods.map((one) => ({ kind: 'function', definition: definitionOf(context, one), at: placeOf(one) })),
      at,
    };
  }
  return { kind: 'function', definition: definitionOf(context, node), at };
}

/** A function, method or arrow function. */
export function definitionOf(context: Lowering, node: SyntaxNode): FunctionDefinition {
  const at = placeOf(node);
  const nameNode = child(node, 'name');
  const name = nameNode === null ? '' : textOf(nameNode, context.source).replace(/^#/, '');
  const single = child(node, 'parameter');
  const list = child(node, 'parameters');
  const nodes = single === null ? (list === null ? [] : named(list)) : [single];
  const read = nodes.filter((one) => one.type !== 'this_type').map((one, index) => parameterOf(context, one, index));
  const body = child(node, 'body');
  const isExpression = body !== null && body.type !== 'statement_block';
  const statements: readonly Statement[] = isExpression
    ? [{ kind: 'return', value: jsExpression(context, body), at: placeOf(body) }]
    : context.bodyOf(body);
  return {
    name,
    parameters: read.map(({ parameter }) => parameter),
    body: [...read.flatMap(({ binds }) => binds), ...statements],
    decorators: [],
    at,
  };
}

type ReadParameter = { readonly parameter: Parameter; readonly binds: readonly Statement[] };

function parameterOf(context: Lowering, node: SyntaxNode, index: number): ReadParameter {
  const pattern =
    node.type === 'required_parameter' || node.type === 'optional_parameter' ? (child(node, 'pattern') ?? node) : node;
  const at = placeOf(node);
  const valueNode = child(node, 'value') ?? (pattern.type === 'assignment_pattern' ? child(pattern, 'right') : null);
  const bound = pattern.type === 'assignment_pattern' ? (child(pattern, 'left') ?? pattern) : pattern;
  const type = typeText(context, node);
  const decorators = node.children.filter((one) => one.type === 'decorator').map((one) => decoratorWord(context, one));
  const initial = valueNode === null ? null : jsExpression(context, valueNode);
  const base = {
    type,
    // What a decorator takes from a request is whatever was sent, but for numbers, which frameworks convert.
    numeric: type !== null && (decorators.length === 0 ? isClosedType(context, type) : NUMERIC.test(type)),
    rest: bound.type === 'rest_pattern',
    initial,
    decorators,
  };
  const isName = bound.type === 'identifier' || bound.type === 'rest_pattern';
  const name = isName
    ? textOf(bound.type === 'rest_pattern' ? (named(bound)[0] ?? bound) : bound, context.source)
    : `parameter ${index + 1}`;
  const fieldOf = child(node, 'name') ?? bound;
  const binds: Statement[] = [];
  if (!isName) binds.push(bind(jsExpression(context, bound), nameExpr(name, at), at));
  // `constructor(private readonly db: Pool)` sets the field, too.
  if (node.children.some((one) => one.type === 'accessibility_modifier' || one.type === 'readonly')) {
    binds.push(
      bind(
        { kind: 'member', object: nameExpr('this', at), name: textOf(fieldOf, context.source), at },
        nameExpr(name, at),
        at,
      ),
    );
  }
  return { parameter: { name, ...base }, binds };
}

/** Makes a variable. */
export function bind(target: Expr, value: Expr, at: Place): Statement {
  return {
    kind: 'assign',
    target,
    op: '=',
    value,
    part: null,
    numeric: false,
    type: null,
    constant: false,
    declares: true,
    at,
  };
}

function decoratorWord(context: Lowering, node: SyntaxNode): string {
  return textOf(node, context.source)
    .replace(/^@/, '')
    .replace(/\([\s\S]*$/, '')
    .slice(0, 80);
}

/** A class with its methods and fields. */
export function classOf(context: Lowering, node: SyntaxNode): Statement {
  const at = placeOf(node);
  const nameNode = child(node, 'name');
  const body = child(node, 'body');
  let decorators: string[] = [];
  const members = (body === null ? [] : named(body)).flatMap((one): readonly Statement[] => {
    if (one.type === 'decorator') {
      decorators.push(decoratorWord(context, one));
      return [];
    }
    const words = [
      ...decorators,
      ...one.children.filter((each) => each.type === 'decorator').map((each) => decoratorWord(context, each)),
    ];
    decorators = [];
    if (one.type === 'method_definition') {
      const isPrivate =
        one.children.some(
          (each) => each.type === 'accessibility_modifier' && textOf(each, context.source) === 'private',
        ) || child(one, 'name')?.type === 'private_property_identifier';
      return [
        {
          kind: 'function',
          definition: { ...definitionOf(context, one), decorators: words, ...(isPrivate ? { exported: false } : {}) },
          at: placeOf(one),
        },
      ];
    }
    if (one.type === 'public_field_definition' || one.type === 'field_definition') return fieldOf(context, one);
    return one.type === 'class_static_block' ? context.bodyOf(child(one, 'body')) : [];
  });
  return { kind: 'class', name: nameNode === null ? '' : textOf(nameNode, context.source), body: members, at };
}

function fieldOf(context: Lowering, node: SyntaxNode): readonly Statement[] {
  const name = child(node, 'name') ?? child(node, 'property');
  const value = child(node, 'value');
  if (name === null || value === null) return [];
  const at = placeOf(node);
  const type = typeText(context, node);
  const target = nameExpr(textOf(name, context.source).replace(/^#/, ''), placeOf(name));
  return [
    {
      kind: 'assign',
      target,
      op: '=',
      value: jsExpression(context, value),
      part: null,
      numeric: type !== null && NUMERIC.test(type),
      type,
      constant: false,
      declares: true,
      at,
    },
  ];
}
/** An enum is a map of its members; those without a value are numbers. */
export function enumOf(context: Lowering, node: SyntaxNode): readonly Statement[] {
  const at = placeOf(node);
  const name = child(node, 'name');
  const body = child(node, 'body');
  if (name === null || body === null) return [];
  const entries = named(body).map((one) => {
    const value = child(one, 'value');
    const key = textExpr(textOf(child(one, 'name') ?? one, context.source), placeOf(one));
    const given: Expr = value === null ? { kind: 'literal', value: 0, at: placeOf(one) } : jsExpression(context, value);
    return { key, value: given };
  });
  return [bind(jsExpression(context, name), { kind: 'map', entries, at }, at)];
}
