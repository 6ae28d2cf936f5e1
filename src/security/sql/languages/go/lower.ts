import type { FunctionDefinition, Parameter, Program, Statement } from '../../ir.ts';
import { child, childrenAs, named, nameExpr, placeOf, textOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { lowerExpression } from './expressions.ts';
import { isNumericType, typeName, type GoFile } from './scope.ts';
import { lowerStatements } from './statements.ts';

/** A file of Go. */
export function lowerGo(root: SyntaxNode, source: string): Program {
  const declared = typeSpecs(root);
  const numeric = numericTypes(declared, source);
  const file = within(
    { source, numeric, structs: structFields(declared, source), numbers: numericFields(root, { source, numeric }) },
    '',
    [],
  );
  const imports = specsOf(root, 'import_spec').flatMap((one) => {
    const path = child(one, 'path');
    return path === null ? [] : [textOf(path, source).slice(1, -1)];
  });
  const made = [...file.structs].map(([name, fields]) => structClass(name, fields, root));
  const rest = named(root)
    .filter((one) => one.type !== 'import_declaration' && one.type !== 'package_clause')
    .flatMap((one) => topLevel(one, file));
  return { body: [...made, ...rest], imports };
}

/** A struct as the class its literals make: what they name is set, and nothing else. */
function structClass(name: string, fields: readonly string[], root: SyntaxNode): Statement {
  const at = placeOf(root);
  const parameters = fields.map((field) => ({ ...NOTHING, name: field }));
  const body = fields.map((field): Statement => ({
    kind: 'assign',
    target: { kind: 'member', object: nameExpr('this', at), name: field, at },
    op: '=',
    value: nameExpr(field, at),
    part: null,
    numeric: false,
    type: null,
    constant: false,
    at,
  }));
  const definition = { name: 'constructor', parameters, body, decorators: [], exported: false, at };
  return { kind: 'class', name, body: [{ kind: 'function', definition, at }], at };
}

const NOTHING: Parameter = { name: '', type: null, numeric: false, rest: false, initial: null, decorators: [] };

type FileFacts = Pick<GoFile, 'source' | 'numeric' | 'structs' | 'numbers'>;

/** The parts of the lowering, inside of a function with this receiver and these named results. */
function within(facts: FileFacts, receiver: string, results: readonly string[]): GoFile {
  const file: GoFile = {
    source: facts.source,
    numeric: facts.numeric,
    structs: facts.structs,
    numbers: facts.numbers,
    receiver,
    results,
    expression: (node) => lowerExpression(node, file),
    statements: (nodes) => lowerStatements(nodes, file),
    definition: (node) => definition(node, file),
  };
  return file;
}

function topLevel(node: SyntaxNode, file: GoFile): readonly Statement[] {
  const at = placeOf(node);
  if (node.type === 'function_declaration') return [{ kind: 'function', definition: definition(node, file), at }];
  if (node.type !== 'method_declaration') return lowerStatements([node], file);
  const receiver = named(child(node, 'receiver') ?? node)[0];
  const name = receiver === undefined ? null : child(receiver, 'name');
  const type = receiver === undefined ? null : child(receiver, 'type');
  const inner = within(file, name === null ? '' : textOf(name, file.source), []);
  return [
    {
      kind: 'class',
      name: type === null ? '' : typeName(type, file.source),
      body: [{ kind: 'function', definition: definition(node, inner), at }],
      at,
    },
  ];
}

function definition(node: SyntaxNode, file: GoFile): FunctionDefinition {
  const name = child(node, 'name');
  const result = child(node, 'result');
  const results =
    result?.type === 'parameter_list'
      ? named(result).flatMap((one) => childrenAs(one, 'name').map((part) => textOf(part, file.source)))
      : [];
  const inner = within(file, file.receiver, results);
  return {
    name: name === null ? '' : textOf(name, file.source),
    parameters: parameters(child(node, 'parameters'), file),
    body: inner.statements(child(node, 'body')?.children ?? []),
    decorators: [],
    at: placeOf(node),
  };
}

function parameters(node: SyntaxNode | null, file: GoFile): readonly Parameter[] {
  return named(node ?? { ...EMPTY }).flatMap((one) => {
    const type = child(one, 'type');
    const names = childrenAs(one, 'name').filter((part) => part.named);
    // A parameter without a name still has its place.
    const called = names.length === 0 ? ['_'] : names.map((part) => textOf(part, file.source));
    return called.map((name) => ({
      name,
      type: type === null ? null : typeName(type, file.source),
      numeric: type !== null && isNumericType(type, file),
      rest: one.type === 'variadic_parameter_declaration',
      initial: null,
      decorators: [],
    }));
  });
}

const EMPTY: SyntaxNode = {
  type: '',
  named: true,
  field: null,
  start: 0,
  end: 0,
  line: 1,
  column: 1,
  children: [],
};

/** All nodes of the type, wherever they stand. */
function specsOf(root: SyntaxNode, type: string): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === type) found.push(node);
    open.push(...node.children);
  }
  return found;
}

function typeSpecs(root: SyntaxNode): readonly SyntaxNode[] {
  return [...specsOf(root, 'type_spec'), ...specsOf(root, 'type_alias')];
}

function numericTypes(specs: readonly SyntaxNode[], source: string): ReadonlySet<string> {
  const numeric = new Set<string>();
  for (const spec of specs) {
    const [name, type] = [child(spec, 'name'), child(spec, 'type')];
    if (name !== null && type !== null && isNumericType(type, { source, numeric })) numeric.add(textOf(name, source));
  }
  return numeric;
}

function structFields(specs: readonly SyntaxNode[], source: string): ReadonlyMap<string, readonly string[]> {
  const structs = new Map<string, readonly string[]>();
  for (const spec of specs) {
    const [name, type] = [child(spec, 'name'), child(spec, 'type')];
    const list = type?.type === 'struct_type' ? named(type)[0] : undefined;
    if (name === null || list === undefined) continue;
    const fields = named(list).flatMap((one) => childrenAs(one, 'name').map((part) => textOf(part, source)));
    structs.set(textOf(name, source), fields);
  }
  return structs;
}

function numericFields(root: SyntaxNode, file: Pick<GoFile, 'source' | 'numeric'>): ReadonlySet<string> {
  const numbers = new Map<string, boolean>();
  for (const field of specsOf(root, 'field_declaration')) {
    const type = child(field, 'type');
    const isNumber = type !== null && isNumericType(type, file);
    for (const part of childrenAs(field, 'name')) {
      const name = textOf(part, file.source);
      numbers.set(name, isNumber && numbers.get(name) !== false);
    }
  }
  return new Set([...numbers].flatMap(([name, isNumber]) => (isNumber ? [name] : [])));
}
