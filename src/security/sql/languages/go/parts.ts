import type { Expr, Statement } from '../../ir.ts';
import { child, named, placeOf, textOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { bareTarget } from './expressions.ts';
import type { GoFile } from './scope.ts';

/** Where an assignment stands, and what kind it is. */
export type How = {
  readonly node: SyntaxNode;
  readonly op?: '=' | 'append';
  readonly part?: number | null;
};

/** An assignment; what declares its variable is told by the node it stands in. */
export function assign(target: Expr, value: Expr, how: How): Statement {
  const at = placeOf(how.node);
  const { op = '=', part = null } = how;
  const declares = how.node.type !== 'assignment_statement' && how.node.type !== 'send_statement';
  return {
    kind: 'assign',
    target: bareTarget(target),
    op,
    value,
    part,
    numeric: false,
    type: null,
    constant: false,
    declares,
    at,
  };
}

/** What a list of expressions has, or the one that is none. */
export function listOf(node: SyntaxNode | null): readonly SyntaxNode[] {
  if (node === null) return [];
  return node.type === 'expression_list' ? named(node) : [node];
}

/** Whether a target is `_`. */
export function isBlank(node: SyntaxNode, file: GoFile): boolean {
  return textOf(node, file.source) === '_';
}

/** What `if x := f(); …` declares stands before it. */
export function scoped(node: SyntaxNode, statements: readonly Statement[], file: GoFile): readonly Statement[] {
  const first = child(node, 'initializer');
  if (first === null) return statements;
  return [{ kind: 'block', body: [...file.statements([first]), ...statements], at: placeOf(node) }];
}
