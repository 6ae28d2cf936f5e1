import type { Expr, Statement } from '../../ir.ts';
import { child, childOfType, nameExpr, named, placeOf, textExpr, textOf, withoutQuotes } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import type { Lowering } from './lowering.ts';

/** Modules that are loaded by a call. */
export function requiredModules(source: string): readonly string[] {
  return [...source.matchAll(/\b(?:require|import)\s*\(\s*['"`]([^'"`\n]{1,100})['"`]\s*\)/g)].flatMap(([, module]) =>
    module === undefined ? [] : [module],
  );
}

/** Names a module exports; null where everything may be used from elsewhere (a script, CommonJS). */
export function exportedNames(root: SyntaxNode, source: string): ReadonlySet<string> | null {
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

/** `import { a as b } from 'm'` is `b = require('m').a`. */
export function importOf(context: Lowering, node: SyntaxNode): readonly Statement[] {
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
