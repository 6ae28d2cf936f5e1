import type { Expr, FunctionDefinition, Parameter, Place, Program, Statement } from '../../ir.ts';
import {
  child,
  childOfType,
  hasToken,
  nameExpr,
  named,
  placeOf,
  textExpr,
  textOf,
  withoutQuotes,
} from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { isConst, jsExpression, typeText, type JsContext } from './expressions.ts';

/** Lowers a program in JavaScript or TypeScript. */
export function lowerJavaScript(root: SyntaxNode, source: string): Program {
  const imports: string[] = [];
  const context: Lowering = {
    source,
    imports,
    exportedNames: exportedNames(root, source),
    functionOf: (node) => functionExpression(context, node),
  };
  return { body: statementsOf(context, root), imports: [...imports, ...requiredModules(source)] };
}

type Lowering = JsContext & { readonly imports: string[]; readonly exportedNames: ReadonlySet<string> | null };

function requiredModules(source: string): readonly string[] {
  return [...source.matchAll(/\b(?:require|import)\s*\(\s*['"`]([^'"`\n]{1,100})['"`]\s*\)/g)].flatMap(([, module]) =>
    module === undefined ? [] : [module],
  );
}

/** Names a module exports; null where everything may be used from elsewhere (a script, CommonJS). */
function exportedNames(root: SyntaxNode, source: string): ReadonlySet<string> | null {
  const exports = root.children.filter((one) => one.type === 'export_statement');
  const isModule = exports.length > 0 && !/\bmodule\.exports\b|\bexports\.\w/.test(source);
  if (!isModule) return null;
  const names = exports.flatMap((one) => {
    const clause = childOfType(one, 'export_clause');
    const listed =
      clause === null ? [] : named(clause).map((specifier) => textOf(child(specifier, 'name') ?? specifier, source));
    const value = child(one, 'value') ?? child(one, 'declaration');
    return value?.type === 'identifier' ? [...listed, textOf(value, source)] : listed;
  });
  return new Set(names);
}

function statementsOf(context: Lowering, node: SyntaxNode): readonly Statement[] {
  return named(node).flatMap((one) => statementOf(context, one));
}

function bodyOf(context: Lowering, node: SyntaxNode | null): readonly Statement[] {
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
    case 'labeled_statement':
      return bodyOf(context, child(node, 'body'));
    case 'empty_statement':
    case 'interface_declaration':
    case 'type_alias_declaration':
    case 'ambient_declaration':
      return [];
    case 'enum_declaration':
      return enumOf(context, node);
    case 'internal_module':
    case 'module':
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

const NUMERIC = /^(?:number|bigint|boolean|Date)(?:\s*\|\s*(?:number|bigint|boolean|null|undefined|Date))*$/;

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

/** `import { a as b } from 'm'` is `b = require('m').a`. */
function importOf(context: Lowering, node: SyntaxNode): readonly Statement[] {
  const at = placeOf(node);
  const source = child(node, 'source');
  if (source === null) return [];
  const module = withoutQuotes(textOf(source, context.source));
  context.imports.push(module);
  const loaded: Expr = {
    kind: 'call',
    callee: { receiver: null, name: 'require', value: null },
    args: [{ name: null, spread: false, value: textExpr(module, placeOf(source)) }],
    at,
  };
  const clause = childOfType(node, 'import_clause');
  if (clause === null) return [];
  const bind = (name: SyntaxNode, value: Expr): Statement => ({
    kind: 'assign',
    target: nameExpr(textOf(name, context.source), placeOf(name)),
    op: '=',
    value,
    part: null,
    numeric: false,
    type: null,
    constant: true,
    declares: true,
    at,
  });
  return named(clause).flatMap((one): readonly Statement[] => {
    if (one.type === 'identifier') return [bind(one, loaded)];
    if (one.type === 'namespace_import') return named(one).map((name) => bind(name, loaded));
    return named(one).flatMap((specifier) => {
      const name = child(specifier, 'name');
      if (name === null) return [];
      return [
        bind(child(specifier, 'alias') ?? name, {
          kind: 'member',
          object: loaded,
          name: textOf(name, context.source),
          at: placeOf(specifier),
        }),
      ];
    });
  });
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

/** An enum is a map of its members; those without a value are numbers. */
function enumOf(context: Lowering, node: SyntaxNode): readonly Statement[] {
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

function functionExpression(context: Lowering, node: SyntaxNode): Expr {
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

function definitionOf(context: Lowering, node: SyntaxNode): FunctionDefinition {
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
    : bodyOf(context, body);
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
    numeric: type !== null && NUMERIC.test(type),
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

function bind(target: Expr, value: Expr, at: Place): Statement {
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

function classOf(context: Lowering, node: SyntaxNode): Statement {
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
    return one.type === 'class_static_block' ? bodyOf(context, child(one, 'body')) : [];
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
