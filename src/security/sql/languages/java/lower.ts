import type { Expr, FunctionDefinition, Parameter, Program, Statement } from '../../ir.ts';
import { child, nameExpr, named, placeOf, textOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { lowerArguments } from './calls.ts';
import { lowerExpression } from './expressions.ts';
import { annotations, isNumericType, numericMembers, typeName, type JavaFile } from './scope.ts';
import { lowerDeclaration, lowerStatements } from './statements.ts';

/** A file of Java. */
export function lowerJava(root: SyntaxNode, source: string): Program {
  const enums = enumNames(root, source);
  const file: JavaFile = {
    source,
    enums,
    numbers: numericMembers(root, { source, enums }),
    expression: (node) => lowerExpression(node, file),
    statements: (nodes) => lowerStatements(nodes, file),
    members: (node) => (isType(node) ? [typeDeclaration(node, file)] : members(node, file)),
    lambda: (node) => lambda(node, file),
  };
  const imports = root.children
    .filter((one) => one.type === 'import_declaration')
    .map((one) => named(one)[0])
    .flatMap((one) => (one === undefined ? [] : [textOf(one, source)]));
  const body = named(root)
    .filter((one) => one.type !== 'import_declaration' && one.type !== 'package_declaration')
    .flatMap((one) => (isType(one) ? [typeDeclaration(one, file)] : members({ ...root, children: [one] }, file)));
  return { body, imports };
}

function isType(node: SyntaxNode): boolean {
  return /^(?:class|record|enum|interface|annotation_type)_declaration$/.test(node.type);
}

function enumNames(root: SyntaxNode, source: string): ReadonlySet<string> {
  const names = new Set<string>();
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const name = node.type === 'enum_declaration' ? child(node, 'name') : null;
    if (name !== null) names.add(textOf(name, source));
    open.push(...node.children);
  }
  return names;
}

function typeDeclaration(node: SyntaxNode, file: JavaFile): Statement {
  const name = child(node, 'name');
  const body = child(node, 'body');
  const className = name === null ? '' : textOf(name, file.source);
  const parts = body === null ? [] : members(body, file, className);
  const own = node.type === 'record_declaration' ? recordMembers(node, file) : [];
  return { kind: 'class', name: className, body: [...own, ...parts], at: placeOf(node) };
}

/** What a record has without saying so: its constructor, and a method for each of its parts. */
function recordMembers(node: SyntaxNode, file: JavaFile): readonly Statement[] {
  const parameters = parametersOf(child(node, 'parameters'), file);
  const at = placeOf(node);
  const own = (name: string): Expr => ({ kind: 'member', object: nameExpr('this', at), name, at });
  const set = parameters.map(({ name, numeric, type }): Statement => ({
    kind: 'assign',
    target: own(name),
    op: '=',
    value: nameExpr(name, at),
    part: null,
    numeric,
    type,
    constant: false,
    at,
  }));
  const define = (definition: FunctionDefinition): Statement => ({ kind: 'function', definition, at });
  return [
    define({ name: 'constructor', parameters, body: set, decorators: [], at }),
    ...parameters.map(({ name }) =>
      define({ name, parameters: [], body: [{ kind: 'return', value: own(name), at }], decorators: [], at }),
    ),
  ];
}

function members(body: SyntaxNode, file: JavaFile, owner = ''): readonly Statement[] {
  return named(body).flatMap((node): readonly Statement[] => {
    if (isType(node)) return [typeDeclaration(node, file)];
    switch (node.type) {
      case 'field_declaration':
      case 'constant_declaration':
        return lowerDeclaration(node, file);
      case 'method_declaration':
      case 'constructor_declaration':
      case 'compact_constructor_declaration':
        return [{ kind: 'function', definition: method(node, file), at: placeOf(node) }];
      case 'enum_constant':
        return enumConstant(node, file, owner);
      case 'enum_body_declarations':
        return members(node, file, owner);
      case 'static_initializer':
      case 'block':
        return [{ kind: 'block', body: named(node).flatMap((one) => initializer(one, file)), at: placeOf(node) }];
      default:
        return lowerStatements([node], file);
    }
  });
}

function initializer(node: SyntaxNode, file: JavaFile): readonly Statement[] {
  return lowerStatements(node.type === 'block' ? node.children : [node], file);
}

/** A constant of an enumeration is an object of it, made with what stands behind its name. */
function enumConstant(node: SyntaxNode, file: JavaFile, type: string): readonly Statement[] {
  const name = child(node, 'name');
  if (name === null) return [];
  const at = placeOf(node);
  return [
    {
      kind: 'assign',
      target: file.expression(name),
      op: '=',
      value: { kind: 'new', type, args: lowerArguments(child(node, 'arguments'), file), at },
      part: null,
      numeric: false,
      type,
      constant: true,
      declares: true,
      at,
    },
  ];
}

function method(node: SyntaxNode, file: JavaFile): FunctionDefinition {
  const name = child(node, 'name');
  const isConstructor = node.type !== 'method_declaration';
  return {
    name: isConstructor || name === null ? 'constructor' : textOf(name, file.source),
    parameters: parametersOf(child(node, 'parameters'), file),
    body: file.statements(child(node, 'body')?.children ?? []),
    decorators: annotations(node, file.source),
    ...(isPrivate(node) ? { exported: false } : {}),
    at: placeOf(node),
  };
}

function isPrivate(node: SyntaxNode): boolean {
  const modifiers = node.children.find((one) => one.type === 'modifiers');
  return modifiers?.children.some((one) => one.type === 'private') ?? false;
}

function lambda(node: SyntaxNode, file: JavaFile): FunctionDefinition {
  const body = child(node, 'body');
  const parameters = child(node, 'parameters');
  const given: Statement[] = body === null ? [] : [{ kind: 'return', value: file.expression(body), at: placeOf(body) }];
  return {
    name: '',
    parameters: parametersOf(parameters, file),
    body: body?.type === 'block' ? file.statements(body.children) : given,
    decorators: [],
    at: placeOf(node),
  };
}

/** Of a method, or of a lambda: `x -> …`, `(x, y) -> …`, `(String x) -> …`. */
function parametersOf(node: SyntaxNode | null, file: JavaFile): readonly Parameter[] {
  if (node === null) return [];
  if (node.type === 'identifier') return [parameter(node, null, file)];
  return named(node).flatMap((one): Parameter[] => {
    if (one.type === 'identifier') return [parameter(one, null, file)];
    const declared = one.children.find((part) => part.type === 'variable_declarator');
    const name = child(one, 'name') ?? (declared === undefined ? null : child(declared, 'name'));
    if (name === null) return [];
    const type = child(one, 'type') ?? named(one).find((part) => part.type !== 'modifiers') ?? null;
    return [
      {
        ...parameter(name, type === name ? null : type, file),
        rest: one.type === 'spread_parameter',
        decorators: annotations(one, file.source),
      },
    ];
  });
}

function parameter(name: SyntaxNode, type: SyntaxNode | null, file: JavaFile): Parameter {
  return {
    name: textOf(name, file.source),
    type: type === null ? null : typeName(type, file.source),
    numeric: type !== null && isNumericType(type, file),
    rest: false,
    initial: null,
    decorators: [],
  };
}
