import type { Program } from '../../ir.ts';
import { child, named, textOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import type { PhpLowering } from './context.ts';
import { expression } from './expressions.ts';
import { statements } from './statements.ts';

const DECLARES = /^(?:class|trait|interface|enum)_declaration$/;

/** What has to be known before the first line is read: what the file declares and uses. */
function declared(
  root: SyntaxNode,
  source: string,
): {
  readonly classes: ReadonlyMap<string, SyntaxNode>;
  readonly constants: ReadonlySet<string>;
  readonly imports: readonly string[];
} {
  const classes = new Map<string, SyntaxNode>();
  const constants = new Set<string>();
  const imports: string[] = [];
  const open: SyntaxNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const name = DECLARES.test(node.type) ? child(node, 'name') : null;
    if (name !== null) classes.set(textOf(name, source), node);
    if (node.type === 'namespace_use_clause') {
      const used = named(node).find((one) => one.field === null || one.field === 'name');
      if (used !== undefined) imports.push(textOf(used, source).replace(/^\\/, ''));
    }
    if (node.type === 'const_element') {
      const constant = named(node)[0];
      if (constant !== undefined) constants.add(textOf(constant, source));
    }
    open.push(...node.children);
  }
  for (const match of source.matchAll(/\bdefine\s*\(\s*['"](\w+)['"]/gi)) constants.add(match[1] ?? '');
  return { classes, constants, imports };
}

/** Lowers a PHP file. */
export function lowerPhp(root: SyntaxNode, source: string): Program {
  const { classes, constants, imports } = declared(root, source);
  const lowering: PhpLowering = {
    source,
    classes,
    open: new Set(),
    constants,
    expression: (node) => expression(node, lowering),
    statements: (nodes) => statements(nodes, lowering),
  };
  return { body: statements([root], lowering), imports };
}
