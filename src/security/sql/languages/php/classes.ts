import type { Statement } from '../../ir.ts';
import { child, childOfType, named, nameExpr, opaque, placeOf, textOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { assigned } from './assignments.ts';
import type { PhpLowering } from './context.ts';
import { functionDefinition, typeOf, variableName } from './functions.ts';

function member(node: SyntaxNode, lowering: PhpLowering): readonly Statement[] {
  const at = placeOf(node);
  switch (node.type) {
    case 'method_declaration':
      return [{ kind: 'function', definition: functionDefinition(node, lowering), at }];
    case 'const_declaration':
      return named(node).flatMap((one) => {
        const [name, value] = named(one);
        if (one.type !== 'const_element' || name === undefined || value === undefined) return [];
        const target = nameExpr(textOf(name, lowering.source), placeOf(name));
        return [assigned({ target, value: lowering.expression(value), constant: true, at: placeOf(one) })];
      });
    case 'property_declaration':
      return named(node).flatMap((one) => property(one, node, lowering));
    case 'enum_case':
      return enumCase(node, lowering);
    default:
      return [];
  }
}

function property(node: SyntaxNode, declaration: SyntaxNode, lowering: PhpLowering): readonly Statement[] {
  const name = child(node, 'name');
  const value = child(node, 'default_value');
  const declared = typeOf(declaration, lowering.source);
  if (name === null || (value === null && declared.type === null)) return [];
  const at = placeOf(node);
  const target = nameExpr(variableName(name, lowering.source), placeOf(name));
  return [assigned({ target, value: value === null ? opaque(at) : lowering.expression(value), ...declared, at })];
}

function enumCase(node: SyntaxNode, lowering: PhpLowering): readonly Statement[] {
  const name = child(node, 'name');
  const value = child(node, 'value') ?? name;
  if (name === null || value === null) return [];
  const target = nameExpr(textOf(name, lowering.source), placeOf(name));
  return [assigned({ target, value: lowering.expression(value), constant: true, at: placeOf(node) })];
}

/** A class has at most this much from others: generated hierarchies must not grow without end. */
const MAX_INHERITED = 200;

/** Members of the classes and traits of the file that a class is made of, the farthest first. */
function inherited(node: SyntaxNode, lowering: PhpLowering, seen: Set<SyntaxNode>): readonly SyntaxNode[] {
  const body = child(node, 'body');
  const uses = body === null ? [] : named(body).filter((one) => one.type === 'use_declaration');
  const base = childOfType(node, 'base_clause');
  const names = [...(base === null ? [] : [base]), ...uses].flatMap((one) => named(one));
  return names.flatMap((name) => {
    const of = lowering.classes.get(textOf(name, lowering.source).split('\\').at(-1) ?? '');
    const members = of === undefined ? null : child(of, 'body');
    if (of === undefined || members === null || seen.has(of) || lowering.open.has(of)) return [];
    seen.add(of);
    return [...inherited(of, lowering, seen), ...named(members)].slice(-MAX_INHERITED);
  });
}

/** A class, trait, interface or enum with its methods, fields and constants, and with what it has from others in the file. */
export function classStatement(node: SyntaxNode, lowering: PhpLowering): readonly Statement[] {
  const name = child(node, 'name');
  const body = child(node, 'body');
  if (body === null || lowering.open.has(node)) return [];
  const members = [...inherited(node, lowering, new Set([node])), ...named(body)];
  lowering.open.add(node);
  const statements = members.flatMap((one) => member(one, lowering));
  lowering.open.delete(node);
  const called = name === null ? '' : textOf(name, lowering.source);
  return [{ kind: 'class', name: called, body: statements, at: placeOf(node) }];
}
