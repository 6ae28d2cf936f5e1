import type { Expr, FunctionDefinition, Statement } from '../../ir.ts';
import type { SyntaxNode } from '../../syntax.ts';

/** What the parts of the lowering of a file share. */
export type RubyLowering = {
  readonly source: string;
  /** Classes and modules that the file declares, by their last name. */
  readonly classes: ReadonlyMap<string, SyntaxNode>;
  /** Classes that are being lowered: none is part of itself. */
  readonly open: Set<SyntaxNode>;
  /** Methods that the file defines. */
  readonly methods: ReadonlySet<string>;
  /** Variables of the method that is being lowered: any other bare name is a method of the object. */
  readonly locals: ReadonlySet<string>;
  /** The body of each heredoc, by the offset of its beginning (`<<~SQL`). */
  readonly heredocs: ReadonlyMap<number, SyntaxNode>;
  readonly expression: (node: SyntaxNode) => Expr;
  /** As a condition: `a || b` asks for either. */
  readonly condition: (node: SyntaxNode) => Expr;
  readonly statements: (nodes: readonly SyntaxNode[]) => readonly Statement[];
  /** A method, block or lambda. */
  readonly definition: (node: SyntaxNode) => FunctionDefinition;
};
