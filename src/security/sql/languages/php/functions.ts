import type { Expr, FunctionDefinition, Parameter, Statement } from '../../ir.ts';
import { child, childOfType, named, placeOf, textOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import type { PhpLowering } from './context.ts';

const NUMERIC_TYPES = /^\??(?:int|float|bool|false|true|null|void)(?:\|(?:int|float|bool|false|true|null))*$/i;

/** A declared type: its words without the namespace, and whether it cannot hold a text. */
export function typeOf(node: SyntaxNode, source: string): { readonly type: string | null; readonly numeric: boolean } {
  const type = child(node, 'type');
  if (type === null) return { type: null, numeric: false };
  const words = textOf(type, source).replaceAll(/\s/g, '');
  const last = words.replace(/^\?/, '').split('|')[0]?.split('\\').at(-1) ?? null;
  return { type: last, numeric: NUMERIC_TYPES.test(words) };
}

/** A variable's name without its sign. */
export function variableName(node: SyntaxNode, source: string): string {
  return textOf(node, source).replace(/^[&.\s]*\$/, '');
}

/** Words of the attributes on a function, class or parameter: `Route`, `MapQueryParameter`. */
function attributes(node: SyntaxNode, source: string): readonly string[] {
  const list = child(node, 'attributes');
  if (list === null) return [];
  const groups = named(list).flatMap((group) => named(group));
  return groups.flatMap((attribute) => {
    const name = childOfType(attribute, 'name', 'qualified_name');
    return name === null ? [] : [textOf(name, source).split('\\').at(-1) ?? ''];
  });
}

function parameters(node: SyntaxNode, lowering: PhpLowering): readonly Parameter[] {
  const list = child(node, 'parameters');
  if (list === null) return [];
  return named(list).flatMap((parameter): readonly Parameter[] => {
    const name = child(parameter, 'name');
    if (name === null) return [];
    const initial = child(parameter, 'default_value');
    return [
      {
        name: variableName(name, lowering.source),
        ...typeOf(parameter, lowering.source),
        rest: parameter.type === 'variadic_parameter',
        initial: initial === null ? null : lowering.expression(initial),
        decorators: attributes(parameter, lowering.source),
      },
    ];
  });
}

/** `public function __construct(private PDO $db)` keeps its parameter in a field. */
function promoted(node: SyntaxNode, source: string): readonly Statement[] {
  const list = child(node, 'parameters');
  if (list === null) return [];
  return named(list).flatMap((parameter): readonly Statement[] => {
    const nameNode = child(parameter, 'name');
    if (parameter.type !== 'property_promotion_parameter' || nameNode === null) return [];
    const at = placeOf(parameter);
    const name = variableName(nameNode, source);
    const target: Expr = { kind: 'member', object: { kind: 'name', name: 'this', at }, name, at };
    const value: Expr = { kind: 'name', name, at };
    const { type, numeric } = typeOf(parameter, source);
    return [{ kind: 'assign', target, op: '=', value, part: null, numeric, type, constant: false, at }];
  });
}

/** A function, method, closure or arrow function. */
export function functionDefinition(node: SyntaxNode, lowering: PhpLowering): FunctionDefinition {
  const nameNode = child(node, 'name');
  const name = nameNode === null ? '' : textOf(nameNode, lowering.source);
  const body = child(node, 'body');
  const at = placeOf(node);
  let statements: readonly Statement[] = [];
  if (body !== null && node.type === 'arrow_function') {
    statements = [{ kind: 'return', value: lowering.expression(body), at: placeOf(body) }];
  } else if (body !== null) {
    statements = lowering.statements(named(body));
  }
  return {
    name: name.toLowerCase() === '__construct' ? 'constructor' : name,
    parameters: parameters(node, lowering),
    body: [...promoted(node, lowering.source), ...statements],
    decorators: attributes(node, lowering.source),
    at,
  };
}
