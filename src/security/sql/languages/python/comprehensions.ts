import type { Expr, Place } from '../../ir.ts';
import { child, nameExpr, named, opaque, placeOf, textOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { partOf, type Lower } from './literals.ts';

/** `[f(x) for x in xs if c]` is `xs.map(x => c ? f(x) : …)`. */
export function comprehensionOf(source: string, node: SyntaxNode, lower: Lower): Expr {
  const at = placeOf(node);
  const bodyNode = child(node, 'body');
  const body =
    bodyNode === null ? opaque(at) : bodyNode.type === 'pair' ? partOf(lower, bodyNode, 'value') : lower(bodyNode);
  const clauses = named(node).filter((one) => one !== bodyNode);
  return clauses.reduceRight<Expr>((inner, clause) => {
    const [condition] = named(clause);
    if (clause.type === 'if_clause')
      return condition === undefined
        ? inner
        : {
            kind: 'choice',
            test: lower(condition),
            options: [inner, { kind: 'list', items: [], at }],
            at,
          };
    const left = child(clause, 'left');
    const name = left?.type === 'identifier' ? textOf(left, source) : 'item';
    const bind = left === null || left.type === 'identifier' ? [] : [assigned(lower(left), nameExpr(name, at), at)];
    const definition = {
      name: '',
      parameters: [{ name, type: null, numeric: false, rest: false, initial: null, decorators: [] }],
      body: [...bind, { kind: 'return', value: inner, at } as const],
      decorators: [],
      at: placeOf(clause),
    };
    const over = child(clause, 'right');
    return {
      kind: 'call',
      callee: { receiver: over === null ? opaque(at) : lower(over), name: 'map', value: null },
      args: [{ name: null, spread: false, value: { kind: 'function', definition, at } }],
      at,
    };
  }, body);
}

function assigned(target: Expr, value: Expr, at: Place) {
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
  } as const;
}
