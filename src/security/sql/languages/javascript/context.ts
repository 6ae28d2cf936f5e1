import type { Expr } from '../../ir.ts';
import type { SyntaxNode } from '../../syntax.ts';

/** What lowering of an expression needs of its surroundings: the source, and how the parts are lowered. */
export type JsContext = {
  readonly source: string;
  readonly expressionOf: (node: SyntaxNode) => Expr;
  /** A function or class as a value. */
  readonly functionOf: (node: SyntaxNode) => Expr;
};
