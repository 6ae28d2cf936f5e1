import type { Expr, Statement } from '../../ir.ts';
import type { SyntaxNode } from '../../syntax.ts';

/** What the parts of the lowering of a file share. */
export type PhpLowering = {
  readonly source: string;
  /** Classes, enums and traits that the file declares, by name. */
  readonly classes: ReadonlyMap<string, SyntaxNode>;
  /** Classes that are being lowered: none is part of itself. */
  readonly open: Set<SyntaxNode>;
  /** Constants that the file defines. */
  readonly constants: ReadonlySet<string>;
  readonly expression: (node: SyntaxNode) => Expr;
  readonly statements: (nodes: readonly SyntaxNode[]) => readonly Statement[];
};
