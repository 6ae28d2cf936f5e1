import type { Expr, Statement } from '../../ir.ts';
import { child, childOfType, named, opaque, placeOf, textOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { creation } from './creations.ts';
import { isPattern, lowerPattern, patternValues } from './patterns.ts';
import { hasModifier, isNumericType, typeName, type CsharpFile } from './scope.ts';

type Lower = (node: SyntaxNode, file: CsharpFile) => readonly Statement[];

/** Statements of a body, in order. */
export function lowerStatements(nodes: readonly SyntaxNode[], file: CsharpFile): readonly Statement[] {
  return nodes.filter((one) => one.named).flatMap((one) => lowerStatement(one, file));
}

function lowerStatement(node: SyntaxNode, file: CsharpFile): readonly Statement[] {
  const lower = Object.hasOwn(KINDS, node.type) ? KINDS[node.type] : undefined;
  if (lower !== undefined) return lower(node, file);
  return [expression(file.expression(node))];
}

const KINDS: Readonly<Record<string, Lower>> = {
  block: (node, file) => [{ kind: 'block', body: file.statements(node.children), at: placeOf(node) }],
  global_statement: (node, file) => lowerStatements(node.children, file),
  local_declaration_statement: (node, file) => declared(node, hasModifier(node, 'const', file.source), file),
  variable_declaration: (node, file) => variables(node, false, file),
  expression_statement: (node, file) => named(node).flatMap((one) => expressionStatement(one, file)),
  empty_statement: () => [],
  if_statement: (node, file) => [
    {
      kind: 'if',
      test: condition(node, file),
      body: bodyOf(child(node, 'consequence'), file),
      otherwise: bodyOf(child(node, 'alternative'), file),
      at: placeOf(node),
    },
  ],
  while_statement: (node, file) => [loop(node, [tested(node, file), ...bodyOf(child(node, 'body'), file)])],
  do_statement: (node, file) => [loop(node, [...bodyOf(child(node, 'body'), file), tested(node, file)])],
  for_statement: (node, file) => {
    const fields = (field: string): readonly Statement[] =>
      node.children.filter((one) => one.field === field).flatMap((one) => headPart(one, file));
    const test = child(node, 'condition') === null ? [] : [tested(node, file)];
    const body = loop(node, [...test, ...fields('update'), ...bodyOf(child(node, 'body'), file)]);
    return [{ kind: 'block', body: [...fields('initializer'), body], at: placeOf(node) }];
  },
  foreach_statement: forEach,
  switch_statement: switchStatement,
  try_statement: tryStatement,
  using_statement: scoped,
  fixed_statement: scoped,
  lock_statement: scoped,
  checked_statement: scoped,
  unsafe_statement: scoped,
  labeled_statement: (node, file) => lowerStatements(named(node).slice(1), file),
  goto_statement: () => [],
  return_statement: (node, file) => [{ kind: 'return', value: value(node, file), at: placeOf(node) }],
  throw_statement: (node, file) => [{ kind: 'leave', how: 'function', value: value(node, file), at: placeOf(node) }],
  throw_expression: (node, file) => [{ kind: 'leave', how: 'function', value: value(node, file), at: placeOf(node) }],
  yield_statement: (node, file) => {
    const given = value(node, file);
    return [given === null ? { kind: 'leave', how: 'function', value: null, at: placeOf(node) } : expression(given)];
  },
  break_statement: (node) => [{ kind: 'leave', how: 'loop', value: null, at: placeOf(node) }],
  continue_statement: (node) => [{ kind: 'leave', how: 'loop', value: null, at: placeOf(node) }],
  local_function_statement: (node, file) => [
    { kind: 'function', definition: file.definition(node), at: placeOf(node) },
  ],
};

function expression(given: Expr): Statement {
  return { kind: 'expression', value: given, at: given.at };
}

function value(node: SyntaxNode, file: CsharpFile): Expr | null {
  const [first] = node.children.filter((one) => one.named || one.type === 'this');
  return first === undefined ? null : file.expression(first);
}

function headPart(node: SyntaxNode, file: CsharpFile): readonly Statement[] {
  return node.type === 'variable_declaration' ? variables(node, false, file) : expressionStatement(node, file);
}

function declared(node: SyntaxNode, constant: boolean, file: CsharpFile): readonly Statement[] {
  const declaration = childOfType(node, 'variable_declaration');
  return declaration === null ? [] : variables(declaration, constant, file);
}

/** Declared variables: `string a = x, b;`, `var (a, b) = x;`, `SqlCommand c = new(x);`. */
export function variables(node: SyntaxNode, constant: boolean, file: CsharpFile): readonly Statement[] {
  const type = child(node, 'type');
  const isImplicit = type === null || type.type === 'implicit_type';
  return named(node)
    .filter((one) => one.type === 'variable_declarator')
    .flatMap((one): readonly Statement[] => {
      const target = named(one)[0];
      const given = named(one).findLast((part) => part !== target && part.type !== 'bracketed_argument_list');
      if (target === undefined) return [];
      const at = placeOf(one);
      const name = isImplicit ? null : typeName(type, file.source);
      const initial: Expr =
        given === undefined ? unset(target, { node, type: name }, file) : valueOf(given, name, file);
      if (target.type === 'tuple_pattern') return parts(target, initial, file);
      return [
        {
          kind: 'assign',
          target: file.expression(target),
          op: '=',
          value: initial,
          part: null,
          numeric: !isImplicit && isNumericType(type, file),
          type: name,
          constant,
          declares: true,
          at,
        },
      ];
    });
}

/** What a variable holds that nothing is assigned to: null, and for a field whatever puts an object there (not a text: that is configuration). */
function unset(
  name: SyntaxNode,
  of: { readonly node: SyntaxNode; readonly type: string | null },
  file: CsharpFile,
): Expr {
  const at = placeOf(name);
  const isObject = of.node.field === 'field' && of.type !== null && /^[A-Z]/.test(of.type) && of.type !== 'String';
  if (!isObject) return { kind: 'literal', value: null, at };
  return { kind: 'member', object: { kind: 'name', name: 'this', at }, name: textOf(name, file.source), at };
}

/** A value that is declared with a type: `new(x)` is of that type. */
export function valueOf(node: SyntaxNode, type: string | null, file: CsharpFile): Expr {
  if (node.type === 'implicit_object_creation_expression') return creation(node, type ?? '', file);
  const value = file.expression(node);
  // A template whose values are bound by what takes it.
  if (type !== 'FormattableString' || value.kind !== 'join') return value;
  return { kind: 'tagged', tag: { kind: 'name', name: type, at: value.at }, parts: value.parts, at: value.at };
}

function parts(target: SyntaxNode, given: Expr, file: CsharpFile): readonly Statement[] {
  return named(target).map((one, part) => assign(file.expression(one), given, { node: target, part }));
}

type How = {
  readonly node: SyntaxNode;
  readonly op?: '=' | 'append';
  readonly part?: number | null;
  readonly declares?: boolean;
};

function assign(target: Expr, given: Expr, how: How): Statement {
  const { op = '=', part = null, declares = false } = how;
  const at = placeOf(how.node);
  return {
    kind: 'assign',
    target: target.kind === 'cast' ? target.value : target,
    op,
    value: given,
    part,
    numeric: false,
    type: null,
    constant: false,
    declares,
    at,
  };
}

function expressionStatement(node: SyntaxNode, file: CsharpFile): readonly Statement[] {
  const [left, right, operator] = [child(node, 'left'), child(node, 'right'), child(node, 'operator')];
  if (node.type === 'assignment_expression' && left !== null && right !== null && operator !== null) {
    const op = textOf(operator, file.source);
    const given = file.expression(right);
    if (left.type === 'tuple_expression' && op === '=') return parts(left, given, file);
    if (op === '=') return [assign(file.expression(left), given, { node })];
    // What was there before was told of where it was set.
    if (op === '+=' && textOf(left, file.source).endsWith('.CommandText')) {
      return [assign(file.expression(left), given, { node })];
    }
    if (op === '+=') return [assign(file.expression(left), given, { node, op: 'append' })];
  }
  return [expression(file.expression(node))];
}

function condition(node: SyntaxNode, file: CsharpFile): Expr {
  const test = child(node, 'condition');
  return test === null ? opaque(placeOf(node)) : file.expression(test);
}

function tested(node: SyntaxNode, file: CsharpFile): Statement {
  return expression(condition(node, file));
}

function bodyOf(node: SyntaxNode | null, file: CsharpFile): readonly Statement[] {
  if (node === null) return [];
  return node.type === 'block' ? file.statements(node.children) : lowerStatement(node, file);
}

function loop(node: SyntaxNode, body: readonly Statement[]): Statement {
  return { kind: 'loop', item: null, over: null, body, at: placeOf(node) };
}

function forEach(node: SyntaxNode, file: CsharpFile): readonly Statement[] {
  const [type, left, right] = [child(node, 'type'), child(node, 'left'), child(node, 'right')];
  const over = right === null ? null : file.expression(right);
  const at = placeOf(node);
  const body = bodyOf(child(node, 'body'), file);
  if (left === null || over === null) return [loop(node, body)];
  if (left.type === 'tuple_pattern') {
    const each: Expr = { kind: 'index', object: over, key: opaque(at), at };
    const first = named(left).map((one) => assign(file.expression(one), each, { node: left }));
    return [{ kind: 'loop', item: null, over, body: [...first, ...body], at }];
  }
  const item = file.expression(left);
  const isNumber = type !== null && isNumericType(type, file);
  const number: Expr = { kind: 'literal', value: undefined, at };
  const first = isNumber ? [{ ...assign(item, number, { node: left }), numeric: true }] : [];
  return [{ kind: 'loop', item, over, body: [...first, ...body], at }];
}

type Case = Extract<Statement, { kind: 'switch' }>['cases'][number];

function switchStatement(node: SyntaxNode, file: CsharpFile): readonly Statement[] {
  const subjectNode = child(node, 'value');
  const subject = subjectNode === null ? opaque(placeOf(node)) : file.expression(subjectNode);
  const sections = named(child(node, 'body') ?? node).filter((one) => one.type === 'switch_section');
  const cases = sections.map((section): Case => {
    const patterns = named(section).filter((one) => isPattern(one));
    const guard = childOfType(section, 'when_clause');
    const statements = named(section).filter((one) => !isPattern(one) && one.type !== 'when_clause');
    const last = statements.at(-1);
    const body = lowerStatements(last?.type === 'break_statement' ? statements.slice(0, -1) : statements, file);
    const names = patterns
      .filter((one) => one.type === 'declaration_pattern' || one.type === 'var_pattern')
      .map((one) => expression(lowerPattern(one, subject, file)));
    const values = guard === null ? patterns.flatMap((one) => patternValues(one, file)) : [opaque(placeOf(guard))];
    return { values, body: [...names, ...body], falls: statements.length === 0 };
  });
  return [{ kind: 'switch', subject, cases, at: placeOf(node) }];
}

function tryStatement(node: SyntaxNode, file: CsharpFile): readonly Statement[] {
  const handlers = node.children
    .filter((one) => one.type === 'catch_clause')
    .map((one) => bodyOf(child(one, 'body'), file));
  const last = childOfType(node, 'finally_clause');
  const end = last === null ? [] : lowerStatements(last.children, file);
  return [{ kind: 'try', body: bodyOf(child(node, 'body'), file), handlers, at: placeOf(node) }, ...end];
}

/** `using (…) { … }` and the like: what is opened, then the body. */
function scoped(node: SyntaxNode, file: CsharpFile): readonly Statement[] {
  const body = named(node).flatMap((one) => (one.type === 'block' ? bodyOf(one, file) : lowerStatement(one, file)));
  return [{ kind: 'block', body, at: placeOf(node) }];
}
