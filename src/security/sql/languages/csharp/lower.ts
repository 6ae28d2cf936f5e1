import type { Expr, FunctionDefinition, Parameter, Program, Statement } from '../../ir.ts';
import { child, childOfType, hasToken, nameExpr, named, placeOf, textOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { lowerExpression } from './expressions.ts';
import { attributes, hasModifier, isNumericType, numericMembers, typeName, type CsharpFile } from './scope.ts';
import { lowerStatements, valueOf, variables } from './statements.ts';

/** A file of C#. */
export function lowerCsharp(root: SyntaxNode, source: string): Program {
  const { enums, imports } = enumsAndImports(root, source);
  const file = within({ source, enums, numbers: numericMembers(root, { source, enums }) }, null);
  return { body: members(root, { file, isController: false }), imports };
}

type FileFacts = Pick<CsharpFile, 'source' | 'enums' | 'numbers'>;

function within(facts: FileFacts, bound: Expr | null): CsharpFile {
  const file: CsharpFile = {
    source: facts.source,
    enums: facts.enums,
    numbers: facts.numbers,
    bound,
    expression: (node) => lowerExpression(node, file),
    statements: (nodes) => lowerStatements(nodes, file),
    definition: (node) => definition(node, file),
    after: (before) => within(facts, before),
  };
  return file;
}

function enumsAndImports(
  root: SyntaxNode,
  source: string,
): { readonly enums: ReadonlySet<string>; readonly imports: readonly string[] } {
  const enums = new Set<string>();
  const imports: string[] = [];
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const name = node.type === 'enum_declaration' ? child(node, 'name') : null;
    if (name !== null) enums.add(textOf(name, source));
    const used = node.type === 'using_directive' ? named(node).at(-1) : undefined;
    if (used !== undefined) imports.push(textOf(used, source));
    open.push(...node.children);
  }
  return { enums, imports };
}

/** What members are read in: public methods of controllers and pages are called with parts of requests. */
type Owner = { readonly file: CsharpFile; readonly isController: boolean };

function members(body: SyntaxNode, owner: Owner): readonly Statement[] {
  return named(body).flatMap((node) => member(node, owner));
}

function member(node: SyntaxNode, owner: Owner): readonly Statement[] {
  const { file } = owner;
  const at = placeOf(node);
  switch (node.type) {
    case 'using_directive':
    case 'extern_alias_directive':
    case 'global_attribute':
    case 'delegate_declaration':
      return [];
    case 'namespace_declaration':
    case 'file_scoped_namespace_declaration':
      return members(child(node, 'body') ?? node, owner).filter((one) => one.kind !== 'expression');
    case 'class_declaration':
    case 'struct_declaration':
    case 'record_declaration':
    case 'interface_declaration':
      return [typeDeclaration(node, file)];
    case 'enum_declaration':
      return [enumeration(node, file)];
    case 'field_declaration':
      return fields(node, file);
    case 'property_declaration':
      return property(node, file);
    case 'constructor_declaration':
    case 'method_declaration':
    case 'operator_declaration':
    case 'conversion_operator_declaration':
    case 'destructor_declaration':
      return [{ kind: 'function', definition: method(node, owner), at }];
    default:
      return lowerStatements([node], file);
  }
}

/** Its constants are numbers to whoever joins them into a text. */
function enumeration(node: SyntaxNode, file: CsharpFile): Statement {
  const name = child(node, 'name');
  const body = named(child(node, 'body') ?? node).filter((one) => one.type === 'enum_member_declaration');
  const constants = body.flatMap((one): Statement[] => {
    const constant = child(one, 'name');
    const at = placeOf(one);
    if (constant === null) return [];
    return [
      {
        kind: 'assign',
        target: file.expression(constant),
        op: '=',
        value: { kind: 'arithmetic', op: 'enum', operands: [], at },
        part: null,
        numeric: true,
        type: null,
        constant: true,
        at,
      },
    ];
  });
  const at = placeOf(node);
  return { kind: 'class', name: name === null ? '' : textOf(name, file.source), body: constants, at };
}

function fields(node: SyntaxNode, file: CsharpFile): readonly Statement[] {
  const declaration = childOfType(node, 'variable_declaration');
  const constant = hasModifier(node, 'const', file.source) || hasModifier(node, 'readonly', file.source);
  return declaration === null ? [] : variables({ ...declaration, field: 'field' }, constant, file);
}

function typeDeclaration(node: SyntaxNode, file: CsharpFile): Statement {
  const name = child(node, 'name');
  const bases = childOfType(node, 'base_list');
  const base = bases === null ? '' : textOf(bases, file.source);
  const isController =
    /(?:Controller|ControllerBase|PageModel|ApiController)\b/.test(base) ||
    attributes(node, file.source).includes('ApiController');
  const body = child(node, 'body');
  const primary = childOfType(node, 'parameter_list');
  const own = primary === null ? [] : primaryMembers(primary, file);
  const rest = body === null ? [] : members(body, { file, isController });
  return {
    kind: 'class',
    name: name === null ? '' : textOf(name, file.source),
    body: [...own, ...rest],
    at: placeOf(node),
  };
}

/** Parameters behind the name of a class or record are what its constructor sets. */
function primaryMembers(list: SyntaxNode, file: CsharpFile): readonly Statement[] {
  const at = placeOf(list);
  const all = parameters(list, file);
  const body = all.map(({ name, numeric, type }): Statement => ({
    kind: 'assign',
    target: { kind: 'member', object: nameExpr('this', at), name, at },
    op: '=',
    value: nameExpr(name, at),
    part: null,
    numeric,
    type,
    constant: false,
    at,
  }));
  return [{ kind: 'function', definition: { name: 'constructor', parameters: all, body, decorators: [], at }, at }];
}

/** A property that computes is taken for the value it gives; one that is bound to a request comes from there. */
function property(node: SyntaxNode, file: CsharpFile): readonly Statement[] {
  const [name, type, given] = [child(node, 'name'), child(node, 'type'), child(node, 'value')];
  const at = placeOf(node);
  if (name === null) return [];
  const accessors = named(childOfType(node, 'accessor_list') ?? { ...node, children: [] });
  const bodies = accessors.flatMap((one): readonly Statement[] => {
    const body = childOfType(one, 'block', 'arrow_expression_clause');
    if (body === null) return [];
    const isGetter = hasToken(one, 'get');
    const parameters: Parameter[] = isGetter ? [] : [{ ...NOTHING, name: 'value' }];
    const of = { name: `${isGetter ? 'get' : 'set'} ${textOf(name, file.source)}`, parameters };
    return [{ kind: 'function', definition: { ...of, body: bodyOf(body, file), decorators: [], at }, at }];
  });
  const getter = bodies.find((one) => one.kind === 'function' && one.definition.name.startsWith('get '));
  const returned = getter?.kind === 'function' ? getter.definition.body.at(-1) : undefined;
  const isBound = attributes(node, file.source).some((one) =>
    /^(?:BindProperty|FromQuery|FromRoute|FromForm|FromBody)$/.test(one),
  );
  const numeric = type !== null && isNumericType(type, file);
  const typed = type === null ? null : typeName(type, file.source);
  let initial: Expr | null = numeric ? { kind: 'literal', value: undefined, at } : null;
  if (isBound) initial = { kind: 'member', object: nameExpr('Request', at), name: 'Form', at };
  else if (given !== null) initial = valueOf(given, typed, file);
  else if (returned?.kind === 'return') initial = returned.value;
  if (initial === null) return bodies;
  return [
    {
      kind: 'assign',
      target: file.expression(name),
      op: '=',
      value: initial,
      part: null,
      numeric,
      type: typed,
      constant: false,
      at,
    },
    ...bodies,
  ];
}

function method(node: SyntaxNode, owner: Owner): FunctionDefinition {
  const made = definition(node, owner.file);
  const isAction =
    owner.isController && node.type === 'method_declaration' && hasModifier(node, 'public', owner.file.source);
  return {
    ...made,
    name: node.type === 'constructor_declaration' ? 'constructor' : made.name,
    decorators: isAction ? [...made.decorators, 'Action'] : made.decorators,
    ...(hasModifier(node, 'private', owner.file.source) ? { exported: false } : {}),
  };
}

/** A method, local function or lambda. */
function definition(node: SyntaxNode, file: CsharpFile): FunctionDefinition {
  const name = node.type === 'lambda_expression' ? null : child(node, 'name');
  const body = child(node, 'body') ?? childOfType(node, 'block', 'arrow_expression_clause');
  return {
    name: name === null ? '' : textOf(name, file.source),
    parameters: parameters(child(node, 'parameters') ?? childOfType(node, 'parameter_list'), file),
    body: body === null ? [] : bodyOf(body, file),
    decorators: attributes(node, file.source),
    at: placeOf(node),
  };
}

/** `{ … }`, or `=> x` and the `x` of a lambda, which are what is given. */
function bodyOf(node: SyntaxNode, file: CsharpFile): readonly Statement[] {
  if (node.type === 'block') return file.statements(node.children);
  return [{ kind: 'return', value: file.expression(node), at: placeOf(node) }];
}

const NOTHING: Parameter = { name: '', type: null, numeric: false, rest: false, initial: null, decorators: [] };

function parameters(list: SyntaxNode | null, file: CsharpFile): readonly Parameter[] {
  if (list === null) return [];
  if (list.type === 'implicit_parameter' || list.type === 'identifier') {
    return [{ ...NOTHING, name: textOf(list, file.source) }];
  }
  const all = named(list)
    .filter((one) => one.type === 'parameter' || one.type === 'implicit_parameter')
    .map((one) => parameter(one, file));
  // `params T[] x` has no node of its own.
  const rest = child(list, 'name');
  if (rest === null) return all;
  const type = child(list, 'type');
  return [...all, { ...typed(type, file), name: textOf(rest, file.source), rest: true }];
}

function parameter(node: SyntaxNode, file: CsharpFile): Parameter {
  const name = child(node, 'name');
  const type = child(node, 'type');
  const initial = named(node).findLast(
    (one) => one.field === null && one.type !== 'attribute_list' && one.type !== 'modifier',
  );
  return {
    ...typed(type, file),
    name: textOf(name ?? node, file.source),
    initial: initial === undefined || name === null ? null : file.expression(initial),
    decorators: attributes(node, file.source),
  };
}

function typed(type: SyntaxNode | null, file: CsharpFile): Parameter {
  if (type === null) return NOTHING;
  return { ...NOTHING, type: typeName(type, file.source), numeric: isNumericType(type, file) };
}
