import type { Program } from '../../ir.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { jsExpression } from './expressions.ts';
import { functionExpression } from './functions.ts';
import { closedTypes, type Lowering } from './lowering.ts';
import { exportedNames, requiredModules } from './modules.ts';
import { bodyOf, statementsOf } from './statements.ts';

/** Lowers a program in JavaScript or TypeScript. */
export function lowerJavaScript(root: SyntaxNode, source: string): Program {
  const imports: string[] = [];
  const context: Lowering = {
    source,
    imports,
    closedTypes: closedTypes(source),
    exportedNames: exportedNames(root, source),
    expressionOf: (node) => jsExpression(context, node),
    functionOf: (node) => functionExpression(context, node),
    bodyOf: (node) => bodyOf(context, node),
  };
  return { body: statementsOf(context, root), imports: [...imports, ...requiredModules(source)] };
}
