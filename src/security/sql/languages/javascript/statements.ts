import type { Expr, Statement } from '../../ir.ts';
import { child, hasToken, nameExpr, named, placeOf, textOf, withoutQuotes } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { isConst, jsExpression, typeText } from './expressions.ts';
import { classOf, definitionOf, enumOf } from './functions.ts';
import { NUMERIC, type Lowering } from './lowering.ts';
import { importOf } from './modules.ts';

/** The statements in a node. */
export function statementsOf(context: Lowering, node: SyntaxNode): readonly Statement[] {
  return named(node).flatMap((one) => statementOf(context, one));
}

/** The statements of a body: a block, or one statement. */
export function bodyOf(context: Lowering, node: SyntaxNode | null): readonly Statement[] {
  if (node === null) return [];
  return node.type === 'statement_block' ? statementsOf(context, node) : statementOf(context, node);
}

function expressionAs(context: Lowering, node: SyntaxNode | null): readonly Statement[] {
  return node === null ? [] : [{ kind: 'expression', value: jsExpression(context, node), at: placeOf(node) }];
}

function statementOf(context: Lowering, node: SyntaxNode): readonly Statement[] {
  const at = placeOf(node);
  switch (node.type) {
    case 'expression_statement':
      return expressionStatement(context, node);
    case 'lexical_declaration':
    case 'variable_declaration':
      return named(node)
        .filter((one) => one.type === 'variable_declarator')
        .flatMap((one) => declaration(context, one, isConst(node)));
    case 'return_statement': {
      const [value] = named(node);
      return [{ kind: 'return', value: value === undefined ? null : jsExpression(context, value), at }];
    }
    case 'throw_statement': {
      const [value] = named(node);
      return [{ kind: 'leave', how: 'function', value: value === undefined ? null : jsExpression(context, value), at }];
    }
    case 'break_statement':
    case 'continue_statement':
      return [{ kind: 'leave', how: 'loop', value: null, at }];
    case 'import_statement':
      return importOf(context, node);
    case 'export_statement':
      return exportOf(context, node);
    case 'function_declaration':
    case 'generator_function_declaration': {
      const definition = definitionOf(context, node);
      const exported = context.exportedNames === null || context.exportedNames.has(definition.name);
      return [{ kind: 'function', definition: { ...definition, exported }, at }];
    }
    case 'class_declaration':
    case 'abstract_class_declaration':
      return [classOf(context, node)];
    default:
      return controlOf(context, node);
  }
}

function controlOf(context: Lowering, node: SyntaxNode): readonly Statement[] {
  const at = placeOf(node);
  switch (node.type) {
    case 'if_statement': {
      const condition = child(node, 'condition');
      const otherwise = child(node, 'alternative');
      if (condition === null) return [];
      const [elseBody] = otherwise === null ? [] : named(otherwise);
      return [
        {
          kind: 'if',
          test: jsExpression(context, condition),
          body: bodyOf(context, child(node, 'consequence')),
          otherwise: bodyOf(context, elseBody ?? null),
          at,
        },
      ];
    }
    case 'for_in_statement':
    case 'for_statement':
    case 'while_statement':
    case 'do_statement':
      return loopOf(context, node);
    case 'switch_statement':
      return [switchOf(context, node)];
    case 'try_statement': {
      const handler = child(node, 'handler');
      const finalizer = child(node, 'finalizer');
      const handlers = handler === null ? [[]] : [bodyOf(context, child(handler, 'body'))];
      const tried: Statement = { kind: 'try', body: bodyOf(context, child(node, 'body')), handlers, at };
      return finalizer === null ? [tried] : [tried, ...bodyOf(context, child(finalizer, 'body'))];
    }
    case 'statement_block':
      return [{ kind: 'block', body: statementsOf(context, node), at }];
    default:
      return declarationOrOther(context, node);
  }
}

function loopOf(context: Lowering, node: SyntaxNode): readonly Statement[] {
  const at = placeOf(node);
  switch (node.type) {
    case 'for_in_statement': {
      const left = child(node, 'left');
      const over = child(node, 'right');
      const isKeys = hasToken(node, 'in');
      const value = over === null ? null : jsExpression(context, over);
      const keys: Expr | null =
        value === null || !isKeys
          ? value
          : {
              kind: 'call',
              callee: { receiver: nameExpr('Object', at), name: 'keys', value: null },
              args: [{ name: null, spread: false, value }],
              at,
            };
      return [
        {
          kind: 'loop',
          item: left === null ? null : jsExpression(context, left),
          over: keys,
          body: bodyOf(context, child(node, 'body')),
          at,
        },
      ];
    }
    case 'for_statement':
      return [
        ...bodyOf(context, child(node, 'initializer')),
        {
          kind: 'loop',
          item: null,
          over: null,
          body: [
            ...bodyOf(context, child(node, 'condition')),
            ...bodyOf(context, child(node, 'body')),
            ...expressionAs(context, child(node, 'increment')),
          ],
          at,
        },
      ];
    case 'while_statement':
    case 'do_statement':
      return [
        {
          kind: 'loop',
          item: null,
          over: null,
          body: [...expressionAs(context, child(node, 'condition')), ...bodyOf(context, child(node, 'body'))],
          at,
        },
      ];
    default:
      return [];
  }
}

function declarationOrOther(context: Lowering, node: SyntaxNode): readonly Statement[] {
  switch (node.type) {
    case 'empty_statement':
    case 'interface_declaration':
    case 'type_alias_declaration':
    case 'ambient_declaration':
      return [];
    case 'enum_declaration':
      return enumOf(context, node);
    case 'internal_module':
    case 'module':
    case 'labeled_statement':
      return bodyOf(context, child(node, 'body'));
    default:
      return node.type === 'ERROR' || /statement|declaration/.test(node.type)
        ? statementsOf(context, node)
        : expressionAs(context, node);
  }
}

function expressionStatement(context: Lowering, node: SyntaxNode): readonly Statement[] {
  const at = placeOf(node);
  return named(node).flatMap((one): readonly Statement[] => {
    if (one.type === 'sequence_expression') return named(one).flatMap((each) => expressionAs(context, each));
    if (one.type === 'internal_module') return bodyOf(context, child(one, 'body'));
    if (one.type !== 'augmented_assignment_expression' || child(one, 'operator')?.type !== '+=')
      return expressionAs(context, one);
    const target = child(one, 'left');
    const value = child(one, 'right');
    if (target === null || value === null) return [];
    return [
      {
        kind: 'assign',
        target: jsExpression(context, target),
        op: 'append',
        value: jsExpression(context, value),
        part: null,
        numeric: false,
        type: null,
        constant: false,
        declares: false,
        at,
      },
    ];
  });
}

function declaration(context: Lowering, node: SyntaxNode, constant: boolean): readonly Statement[] {
  const at = placeOf(node);
  const name = child(node, 'name');
  const value = child(node, 'value');
  if (name === null) return [];
  const type = typeText(context, node);
  const target = jsExpression(context, name);
  const given: Expr = value === null ? { kind: 'literal', value: undefined, at } : jsExpression(context, value);
  const isHidden =
    constant &&
    target.kind === 'name' &&
    given.kind === 'function' &&
    context.exportedNames !== null &&
    !context.exportedNames.has(target.name);
  const kept: Expr =
    isHidden && given.kind === 'function' ? { ...given, definition: { ...given.definition, exported: false } } : given;
  const statement: Statement = {
    kind: 'assign',
    target,
    op: '=',
    value: kept,
    part: null,
    numeric: type !== null && NUMERIC.test(type),
    type,
    constant,
    declares: true,
    at,
  };
  return [statement];
}

function exportOf(context: Lowering, node: SyntaxNode): readonly Statement[] {
  const source = child(node, 'source');
  if (source !== null) context.imports.push(withoutQuotes(textOf(source, context.source)));
  const declared = child(node, 'declaration');
  const inner = declared === null ? expressionAs(context, child(node, 'value')) : statementOf(context, declared);
  return inner.map((statement): Statement => {
    if (statement.kind === 'function') return { ...statement, definition: { ...statement.definition, exported: true } };
    if (statement.kind === 'assign' && statement.value.kind === 'function')
      return {
        ...statement,
        value: { ...statement.value, definition: { ...statement.value.definition, exported: true } },
      };
    return statement;
  });
}

function switchOf(context: Lowering, node: SyntaxNode): Statement {
  const subject = child(node, 'value');
  const body = child(node, 'body');
  const at = placeOf(node);
  const cases = (body === null ? [] : named(body))
    .filter((one) => one.type === 'switch_case' || one.type === 'switch_default')
    .map((one) => {
      const value = child(one, 'value');
      const statements = named(one).filter((each) => each !== value && each.field !== 'value');
      const leaves = statements.some((each) => endsCase(each));
      return {
        values: value === null ? [] : [jsExpression(context, value)],
        body: statements.flatMap((each) => statementOf(context, each)),
        falls: !leaves,
      };
    });
  return {
    kind: 'switch',
    subject: subject === null ? { kind: 'opaque', children: [], at } : jsExpression(context, subject),
    cases,
    at,
  };
}

function endsCase(node: SyntaxNode): boolean {
  if (/^(?:break|return|throw|continue)_statement$/.test(node.type)) return true;
  return node.type === 'statement_block' && node.children.some((one) => endsCase(one));
}
