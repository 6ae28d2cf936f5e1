import type { FunctionDefinition, Program, Statement } from '../../ir.ts';
import { child, childOfType, childrenAs, named, opaque, placeOf, textOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { pyExpression } from './expressions.ts';
import { importFrom, importOf } from './imports.ts';
import { pyParameters } from './literals.ts';
import { assignment, type Lowering } from './lowering.ts';

/** Lowers a program in Python. */
export function lowerPython(root: SyntaxNode, source: string): Program {
  const context: Lowering = { source, imports: [] };
  return { body: statementsOf(context, root), imports: context.imports };
}

function statementsOf(context: Lowering, node: SyntaxNode | null): readonly Statement[] {
  return node === null ? [] : named(node).flatMap((one) => statementOf(context, one));
}

function statementOf(context: Lowering, node: SyntaxNode): readonly Statement[] {
  const at = placeOf(node);
  switch (node.type) {
    case 'expression_statement':
      return named(node).flatMap((one) => expressionStatement(context, one));
    case 'return_statement': {
      const [value] = named(node);
      return [{ kind: 'return', value: value === undefined ? null : pyExpression(context.source, value), at }];
    }
    case 'raise_statement': {
      const [value] = named(node);
      return [
        { kind: 'leave', how: 'function', value: value === undefined ? null : pyExpression(context.source, value), at },
      ];
    }
    case 'break_statement':
    case 'continue_statement':
      return [{ kind: 'leave', how: 'loop', value: null, at }];
    case 'assert_statement': {
      const [test] = named(node);
      return test === undefined
        ? []
        : [
            {
              kind: 'if',
              test: pyExpression(context.source, test),
              body: [],
              otherwise: [{ kind: 'leave', how: 'function', value: null, at }],
              at,
            },
          ];
    }
    case 'import_statement':
      return importOf(context, node);
    case 'import_from_statement':
      return importFrom(context, node);
    case 'function_definition':
      return [{ kind: 'function', definition: definitionOf(context, node, []), at }];
    case 'class_definition':
      return [classOf(context, node)];
    case 'decorated_definition':
      return decorated(context, node);
    default:
      return controlOf(context, node);
  }
}

function controlOf(context: Lowering, node: SyntaxNode): readonly Statement[] {
  const at = placeOf(node);
  switch (node.type) {
    case 'if_statement':
      return [ifOf(context, node, childrenAs(node, 'alternative'))];
    case 'for_statement': {
      const left = child(node, 'left');
      const right = child(node, 'right');
      const loop: Statement = {
        kind: 'loop',
        item: left === null ? null : pyExpression(context.source, left),
        over: right === null ? null : pyExpression(context.source, right),
        body: statementsOf(context, child(node, 'body')),
        at,
      };
      return [loop, ...elseOf(context, node)];
    }
    case 'while_statement': {
      const test = child(node, 'condition');
      const first: readonly Statement[] =
        test === null ? [] : [{ kind: 'expression', value: pyExpression(context.source, test), at: placeOf(test) }];
      return [
        { kind: 'loop', item: null, over: null, body: [...first, ...statementsOf(context, child(node, 'body'))], at },
        ...elseOf(context, node),
      ];
    }
    case 'try_statement':
      return tryOf(context, node);
    case 'with_statement':
      return [...withItems(context, node), ...statementsOf(context, child(node, 'body'))];
    case 'match_statement':
      return [matchOf(context, node)];
    case 'pass_statement':
    case 'global_statement':
    case 'nonlocal_statement':
    case 'delete_statement':
    case 'future_import_statement':
      return [];
    case 'block':
    case 'ERROR':
      return statementsOf(context, node);
    default:
      return [{ kind: 'expression', value: pyExpression(context.source, node), at }];
  }
}

function elseOf(context: Lowering, node: SyntaxNode): readonly Statement[] {
  const clause = childOfType(node, 'else_clause');
  return clause === null ? [] : statementsOf(context, child(clause, 'body'));
}

const NUMERIC = /^(?:Optional\[)?(?:int|float|bool|Decimal|UUID|date|datetime)\]?(?:\s*\|\s*None)?$/;

function expressionStatement(context: Lowering, node: SyntaxNode): readonly Statement[] {
  const at = placeOf(node);
  const { source } = context;
  if (node.type === 'assignment') {
    const left = child(node, 'left');
    const right = child(node, 'right');
    if (left === null || right === null) return [];
    const typeNode = child(node, 'type');
    const type = typeNode === null ? null : textOf(typeNode, source).slice(0, 80);
    if (right.type === 'assignment') {
      // `a = b = c`: the inner one first, then its target is the value.
      const inner = child(right, 'left');
      return [
        ...expressionStatement(context, right),
        ...(inner === null ? [] : [assignment(pyExpression(source, left), pyExpression(source, inner), at)]),
      ];
    }
    return [
      {
        ...assignment(pyExpression(source, left), pyExpression(source, right), at),
        type,
        numeric: type !== null && NUMERIC.test(type),
      },
    ];
  }
  if (node.type === 'augmented_assignment') {
    const left = child(node, 'left');
    const right = child(node, 'right');
    if (left === null || right === null) return [];
    const target = pyExpression(source, left);
    const value = pyExpression(source, right);
    const operator = child(node, 'operator')?.type ?? '+=';
    if (operator === '+=') return [{ ...assignment(target, value, at), op: 'append' }];
    if (operator === '%=')
      return [
        assignment(
          target,
          {
            kind: 'call',
            callee: { receiver: target, name: '%', value: null },
            args:
              value.kind === 'list'
                ? value.items.map((item) => ({ name: null, spread: false, value: item }))
                : [{ name: null, spread: false, value }],
            at,
          },
          at,
        ),
      ];
    return [assignment(target, { kind: 'arithmetic', op: operator.slice(0, -1), operands: [target, value], at }, at)];
  }
  return [{ kind: 'expression', value: pyExpression(source, node), at }];
}

function ifOf(context: Lowering, node: SyntaxNode, alternatives: readonly SyntaxNode[]): Statement {
  const test = child(node, 'condition');
  const [next, ...rest] = alternatives;
  const otherwise: readonly Statement[] =
    next === undefined
      ? []
      : next.type === 'elif_clause'
        ? [ifOf(context, next, rest)]
        : statementsOf(context, child(next, 'body'));
  const at = placeOf(node);
  return {
    kind: 'if',
    test: test === null ? opaque(at) : pyExpression(context.source, test),
    body: statementsOf(context, child(node, 'consequence')),
    otherwise,
    at,
  };
}

function tryOf(context: Lowering, node: SyntaxNode): readonly Statement[] {
  const blockOf = (clause: SyntaxNode): readonly Statement[] => statementsOf(context, childOfType(clause, 'block'));
  const handlers = node.children
    .filter((one) => one.type === 'except_clause' || one.type === 'except_group_clause')
    .map((one) => blockOf(one));
  const finalizer = childOfType(node, 'finally_clause');
  const body = [...statementsOf(context, child(node, 'body')), ...elseOf(context, node)];
  return [{ kind: 'try', body, handlers, at: placeOf(node) }, ...(finalizer === null ? [] : blockOf(finalizer))];
}

/** `with a() as b` is `b = a()`. */
function withItems(context: Lowering, node: SyntaxNode): readonly Statement[] {
  const clause = childOfType(node, 'with_clause');
  if (clause === null) return [];
  return named(clause).flatMap((item): readonly Statement[] => {
    const value = child(item, 'value');
    if (value === null) return [];
    const at = placeOf(item);
    const target = value.type === 'as_pattern' ? child(value, 'alias') : null;
    const [given] = named(value);
    const [name] = target === null ? [] : named(target);
    if (name === undefined || given === undefined)
      return [{ kind: 'expression', value: pyExpression(context.source, value), at }];
    return [assignment(pyExpression(context.source, name), pyExpression(context.source, given), at)];
  });
}

function matchOf(context: Lowering, node: SyntaxNode): Statement {
  const at = placeOf(node);
  const subject = child(node, 'subject');
  const body = child(node, 'body');
  const cases = (body === null ? [] : named(body))
    .filter((one) => one.type === 'case_clause')
    .map((one) => {
      const patterns = one.children.filter((each) => each.type === 'case_pattern');
      const values = patterns.flatMap((pattern) => {
        const [only] = named(pattern);
        if (only === undefined) return [];
        return only.type === 'union_pattern' ? named(only) : [only];
      });
      const isAny = values.every(
        (value) => value.type === 'dotted_name' && !textOf(value, context.source).includes('.'),
      );
      return {
        values: isAny ? [] : values.map((value) => pyExpression(context.source, value)),
        body: statementsOf(context, child(one, 'consequence')),
        falls: false,
      };
    });
  return { kind: 'switch', subject: subject === null ? opaque(at) : pyExpression(context.source, subject), cases, at };
}

function decorated(context: Lowering, node: SyntaxNode): readonly Statement[] {
  const definition = child(node, 'definition');
  const words = node.children
    .filter((one) => one.type === 'decorator')
    .map((one) =>
      textOf(one, context.source)
        .replace(/^@\s*/, '')
        .replace(/\([\s\S]*$/, '')
        .trim()
        .slice(0, 80),
    );
  if (definition?.type === 'function_definition')
    return [{ kind: 'function', definition: definitionOf(context, definition, words), at: placeOf(definition) }];
  return definition === null ? [] : statementOf(context, definition);
}

function definitionOf(context: Lowering, node: SyntaxNode, decorators: readonly string[]): FunctionDefinition {
  const nameNode = child(node, 'name');
  const name = nameNode === null ? '' : textOf(nameNode, context.source);
  const isHidden = name.startsWith('_') && !name.startsWith('__');
  return {
    name: name === '__init__' ? 'constructor' : name,
    parameters: pyParameters(context.source, child(node, 'parameters'), (one) => pyExpression(context.source, one)),
    body: statementsOf(context, child(node, 'body')),
    decorators,
    ...(isHidden ? { exported: false } : {}),
    at: placeOf(node),
  };
}

function classOf(context: Lowering, node: SyntaxNode): Statement {
  const name = child(node, 'name');
  return {
    kind: 'class',
    name: name === null ? '' : textOf(name, context.source),
    body: statementsOf(context, child(node, 'body')),
    at: placeOf(node),
  };
}
