import type { Statement } from '../../ir.ts';
import { child, named, nameExpr, placeOf, textOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import type { RubyLowering } from './context.ts';

/** A class has at most this much from others: generated hierarchies must not grow without end. */
const MAX_INHERITED = 200;

/** What a class has from others: their methods and constants, and no classes that stand in them. */
const PASSED_ON = /^(?:method|singleton_method|assignment)$/;

function lastName(node: SyntaxNode, source: string): string {
  return textOf(node, source).split('::').at(-1) ?? '';
}

/** Names of the modules that a body includes. */
function included(body: SyntaxNode | null, source: string): readonly SyntaxNode[] {
  return (body === null ? [] : named(body)).flatMap((one) => {
    const method = one.type === 'call' ? child(one, 'method') : null;
    const list = child(one, 'arguments');
    const isInclude = method !== null && /^(?:include|extend|prepend)$/.test(textOf(method, source));
    return isInclude && list !== null ? named(list) : [];
  });
}

/** Members of the classes and modules of the file that a class is made of, the farthest first. */
function inherited(node: SyntaxNode, lowering: RubyLowering, seen: Set<SyntaxNode>): readonly SyntaxNode[] {
  const superclass = child(node, 'superclass');
  const names = [...(superclass === null ? [] : named(superclass)), ...included(child(node, 'body'), lowering.source)];
  return names.flatMap((name) => {
    const of = lowering.classes.get(lastName(name, lowering.source));
    const members = of === undefined ? null : child(of, 'body');
    if (of === undefined || members === null || seen.has(of) || lowering.open.has(of)) return [];
    const own = named(members).filter((one) => PASSED_ON.test(one.type));
    seen.add(of);
    return [...inherited(of, lowering, seen), ...own].slice(-MAX_INHERITED);
  });
}

/** `@@x = …` in the body of a class is one of its fields. */
function asField(statement: Statement): Statement {
  if (statement.kind !== 'assign' || statement.target.kind !== 'member') return statement;
  const { object, name, at } = statement.target;
  return object.kind === 'name' && object.name === 'this' ? { ...statement, target: nameExpr(name, at) } : statement;
}

/** A class or module, with what it has from others in the file. */
export function classStatement(node: SyntaxNode, lowering: RubyLowering): readonly Statement[] {
  const name = child(node, 'name');
  const body = child(node, 'body');
  if (node.type === 'singleton_class') return body === null ? [] : lowering.statements([body]);
  if (lowering.open.has(node)) return [];
  lowering.open.add(node);
  const own = body === null ? [] : lowering.statements([body]);
  const others = lowering.statements(inherited(node, lowering, new Set([node])));
  lowering.open.delete(node);
  const statements = [...others, ...own].map(asField);
  return [
    { kind: 'class', name: name === null ? '' : lastName(name, lowering.source), body: statements, at: placeOf(node) },
  ];
}
