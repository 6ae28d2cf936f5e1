import type { Expr, Place, Statement } from '../../ir.ts';
import { child, childrenAs, nameExpr, placeOf, textExpr, textOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { assignment, type Lowering } from './lowering.ts';

function loaded(module: string, at: Place): Expr {
  return {
    kind: 'call',
    callee: { receiver: null, name: 'import', value: null },
    args: [{ name: null, spread: false, value: textExpr(module, at) }],
    at,
  };
}

/** `import a.b as c` is `c = import('a.b')`. */
export function importOf(context: Lowering, node: SyntaxNode): readonly Statement[] {
  return childrenAs(node, 'name').flatMap((one): readonly Statement[] => {
    const at = placeOf(one);
    const name = one.type === 'aliased_import' ? child(one, 'name') : one;
    const module = name === null ? '' : textOf(name, context.source);
    context.imports.push(module);
    const alias = child(one, 'alias');
    return alias === null ? [] : [assignment(nameExpr(textOf(alias, context.source), at), loaded(module, at), at)];
  });
}

/** `from m import a as b` is `b = m.a`. */
export function importFrom(context: Lowering, node: SyntaxNode): readonly Statement[] {
  const from = child(node, 'module_name');
  const module = from === null ? '' : textOf(from, context.source);
  context.imports.push(module);
  return childrenAs(node, 'name').map((one) => {
    const at = placeOf(one);
    const name = textOf(one.type === 'aliased_import' ? (child(one, 'name') ?? one) : one, context.source);
    context.imports.push(`${module}.${name}`);
    const bound = textOf(child(one, 'alias') ?? one, context.source);
    return assignment(nameExpr(bound, at), { kind: 'member', object: loaded(module, at), name, at }, at);
  });
}
