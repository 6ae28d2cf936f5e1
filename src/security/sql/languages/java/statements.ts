import type { Expr, Statement } from '../../ir.ts';
import { child, childrenAs, named, opaque, placeOf, textOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { bareTarget } from './expressions.ts';
import { isNumericType, typeName, type JavaFile } from './scope.ts';

type Lower = (node: SyntaxNode, file: JavaFile) => readonly Statement[];

/** Statements of a body, in order. */
export function lowerStatements(nodes: readonly SyntaxNode[], file: JavaFile): readonly Statement[] {
  return nodes.filter((one) => one.named).flatMap((one) => lowerStatement(one, file));
}

/** Declared variables: `String a = x, b;`. */
export function lowerDeclaration(node: SyntaxNode, file: JavaFile): readonly Statement[] {
  const type = child(node, 'type');
  const modifiers = node.children.find((one) => one.type === 'modifiers');
  const constant = modifiers?.children.some((one) => one.type === 'final') ?? false;
  return childrenAs(node, 'declarator').flatMap((one): Statement[] => {
    const value = child(one, 'value');
    const name = child(one, 'name');
    if (name === null) return [];
    return [
      {
        kind: 'assign',
        target: file.expression(name),
        op: '=',
        value: value === null ? unset(name, { node, type }, file) : file.expression(value),
        part: null,
        numeric: type !== null && isNumericType(type, file),
        type: type === null || type.type === 'var' ? null : typeName(type, file.source),
        constant,
        declares: true,
        at: placeOf(one),
      },
    ];
  });
}

/** What a variable holds that nothing is assigned to: null, and for a field whatever puts an object there (not a text: that is configuration). */
function unset(
  name: SyntaxNode,
  of: { readonly node: SyntaxNode; readonly type: SyntaxNode | null },
  file: JavaFile,
): Expr {
  const at = placeOf(name);
  const type = of.type === null ? '' : typeName(of.type, file.source);
  const isObject =
    of.node.type === 'field_declaration' && /^[A-Z]/.test(type) && !/^(?:String|CharSequence)\b/.test(type);
  if (!isObject) return { kind: 'literal', value: null, at };
  return { kind: 'member', object: { kind: 'name', name: 'this', at }, name: textOf(name, file.source), at };
}

function lowerStatement(node: SyntaxNode, file: JavaFile): readonly Statement[] {
  const lower = Object.hasOwn(KINDS, node.type) ? KINDS[node.type] : undefined;
  if (lower !== undefined) return lower(node, file);
  return [{ kind: 'expression', value: file.expression(node), at: placeOf(node) }];
}

const KINDS: Readonly<Record<string, Lower>> = {
  block: (node, file) => [{ kind: 'block', body: file.statements(node.children), at: placeOf(node) }],
  local_variable_declaration: lowerDeclaration,
  expression_statement: (node, file) => named(node).flatMap((one) => expressionStatement(one, file)),
  if_statement: (node, file) => [
    {
      kind: 'if',
      test: condition(node, file),
      body: bodyOf(node, 'consequence', file),
      otherwise: bodyOf(node, 'alternative', file),
      at: placeOf(node),
    },
  ],
  while_statement: (node, file) => [loop(node, [tested(node, file), ...bodyOf(node, 'body', file)])],
  do_statement: (node, file) => [loop(node, [...bodyOf(node, 'body', file), tested(node, file)])],
  for_statement: (node, file) => {
    const init = childrenAs(node, 'init').flatMap((one) =>
      one.type === 'local_variable_declaration' ? lowerDeclaration(one, file) : expressionStatement(one, file),
    );
    const update = childrenAs(node, 'update').flatMap((one) => expressionStatement(one, file));
    const test = child(node, 'condition') === null ? [] : [tested(node, file)];
    const body = loop(node, [...test, ...update, ...bodyOf(node, 'body', file)]);
    return [{ kind: 'block', body: [...init, body], at: placeOf(node) }];
  },
  enhanced_for_statement: forEach,
  switch_expression: switchStatement,
  try_statement: tryStatement,
  try_with_resources_statement: tryStatement,
  return_statement: given,
  yield_statement: given,
  throw_statement: (node, file) => [leave(node, 'function', file)],
  break_statement: (node, file) => [leave(node, 'loop', file)],
  continue_statement: (node, file) => [leave(node, 'loop', file)],
  labeled_statement: (node, file) => lowerStatements(named(node).slice(1), file),
  synchronized_statement: (node, file) => bodyOf(node, 'body', file),
  explicit_constructor_invocation: (node, file) => [
    {
      kind: 'expression',
      value: opaque(
        placeOf(node),
        (child(node, 'arguments')?.children ?? []).filter((one) => one.named).map((one) => file.expression(one)),
      ),
      at: placeOf(node),
    },
  ],
  class_declaration: (node, file) => file.members(node),
  record_declaration: (node, file) => file.members(node),
  enum_declaration: (node, file) => file.members(node),
  interface_declaration: (node, file) => file.members(node),
};

function expressionStatement(node: SyntaxNode, file: JavaFile): readonly Statement[] {
  const at = placeOf(node);
  if (node.type === 'switch_expression') return switchStatement(node, file);
  if (node.type === 'assignment_expression') {
    const left = child(node, 'left');
    const right = child(node, 'right');
    const operator = child(node, 'operator');
    const op = operator === null ? '=' : textOf(operator, file.source);
    if (left !== null && right !== null && (op === '=' || op === '+=')) {
      return [
        {
          kind: 'assign',
          target: bareTarget(file.expression(left)),
          op: op === '=' ? '=' : 'append',
          value: file.expression(right),
          part: null,
          numeric: false,
          type: null,
          constant: false,
          declares: false,
          at,
        },
      ];
    }
  }
  return [{ kind: 'expression', value: file.expression(node), at }];
}

function condition(node: SyntaxNode, file: JavaFile): Expr {
  const test = child(node, 'condition');
  return test === null ? opaque(placeOf(node)) : file.expression(test);
}

function tested(node: SyntaxNode, file: JavaFile): Statement {
  const value = condition(node, file);
  return { kind: 'expression', value, at: value.at };
}

function bodyOf(node: SyntaxNode, field: string, file: JavaFile): readonly Statement[] {
  const body = child(node, field);
  if (body === null) return [];
  return body.type === 'block' ? file.statements(body.children) : lowerStatement(body, file);
}

function loop(node: SyntaxNode, body: readonly Statement[]): Statement {
  return { kind: 'loop', item: null, over: null, body, at: placeOf(node) };
}

function forEach(node: SyntaxNode, file: JavaFile): readonly Statement[] {
  const name = child(node, 'name');
  const over = child(node, 'value');
  const type = child(node, 'type');
  const item = name === null ? null : file.expression(name);
  const body = bodyOf(node, 'body', file);
  const typed: Statement[] =
    item !== null && type !== null && isNumericType(type, file)
      ? [
          {
            kind: 'assign',
            target: item,
            op: '=',
            value: { kind: 'literal', value: undefined, at: placeOf(type) },
            part: null,
            numeric: true,
            type: typeName(type, file.source),
            constant: false,
            at: placeOf(type),
          },
        ]
      : [];
  return [
    {
      kind: 'loop',
      item,
      over: over === null ? null : file.expression(over),
      body: [...typed, ...body],
      at: placeOf(node),
    },
  ];
}

type Case = Extract<Statement, { kind: 'switch' }>['cases'][number];

/** `case A: case B: …` and `case A, B -> …` alike; a `break` that ends a case is its end and no statement. */
function switchStatement(node: SyntaxNode, file: JavaFile): readonly Statement[] {
  const cases = (child(node, 'body')?.children ?? [])
    .filter((one) => one.type === 'switch_block_statement_group' || one.type === 'switch_rule')
    .flatMap((group): Case[] => {
      const labels = group.children.filter((one) => one.type === 'switch_label');
      const statements = named(group).filter((one) => one.type !== 'switch_label');
      const last = statements.at(-1);
      const ends = last !== undefined && /^(?:break|return|throw|continue|yield)_statement$/.test(last.type);
      const body = lowerStatements(last?.type === 'break_statement' ? statements.slice(0, -1) : statements, file);
      const isRule = group.type === 'switch_rule';
      const isDefault = labels.some((label) => named(label).length === 0);
      const values = isDefault ? [] : labels.flatMap((label) => named(label)).map((one) => file.expression(one));
      return [{ values, body, falls: !isRule && !ends }];
    });
  return [{ kind: 'switch', subject: condition(node, file), cases, at: placeOf(node) }];
}

function tryStatement(node: SyntaxNode, file: JavaFile): readonly Statement[] {
  const resources = (child(node, 'resources')?.children ?? []).filter((one) => one.type === 'resource');
  const opened = resources.flatMap((one): readonly Statement[] => {
    const declaration = { ...one, children: [{ ...one, field: 'declarator' }, ...one.children] };
    if (child(one, 'name') !== null) return lowerDeclaration(declaration, file);
    return named(one).map((inner) => ({ kind: 'expression', value: file.expression(inner), at: placeOf(inner) }));
  });
  const handlers = node.children.filter((one) => one.type === 'catch_clause').map((one) => bodyOf(one, 'body', file));
  const last = node.children.find((one) => one.type === 'finally_clause');
  const end = last === undefined ? [] : lowerStatements(last.children, file);
  return [{ kind: 'try', body: [...opened, ...bodyOf(node, 'body', file)], handlers, at: placeOf(node) }, ...end];
}

function given(node: SyntaxNode, file: JavaFile): readonly Statement[] {
  const value = named(node)[0];
  return [{ kind: 'return', value: value === undefined ? null : file.expression(value), at: placeOf(node) }];
}

function leave(node: SyntaxNode, how: 'function' | 'loop', file: JavaFile): Statement {
  const value = how === 'loop' ? undefined : named(node)[0];
  return { kind: 'leave', how, value: value === undefined ? null : file.expression(value), at: placeOf(node) };
}
