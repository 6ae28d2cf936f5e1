import type { Program } from '../../ir.ts';
import { child, named, textOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import type { RubyLowering } from './context.ts';
import { condition, expression } from './expressions.ts';
import { functionDefinition } from './functions.ts';
import { localsOf } from './locals.ts';
import { statements } from './statements.ts';

type Declared = Pick<RubyLowering, 'classes' | 'methods' | 'heredocs'> & { readonly imports: readonly string[] };

/** What has to be known before the first line is read: classes, what is required, and where the heredocs are. */
function declared(root: SyntaxNode, source: string): Declared {
  const classes = new Map<string, SyntaxNode>();
  const methods = new Set<string>();
  const imports: string[] = [];
  const beginnings: SyntaxNode[] = [];
  const bodies: SyntaxNode[] = [];
  const open: SyntaxNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const name = node.type === 'class' || node.type === 'module' ? child(node, 'name') : null;
    if (name !== null) classes.set(textOf(name, source).split('::').at(-1) ?? '', node);
    const method = isMethod(node) ? child(node, 'name') : null;
    if (method !== null) methods.add(textOf(method, source));
    if (node.type === 'heredoc_beginning') beginnings.push(node);
    if (node.type === 'heredoc_body') bodies.push(node);
    imports.push(...required(node, source));
    open.push(...node.children.toReversed());
  }
  const heredocs = new Map(
    beginnings.flatMap((beginning, position) => {
      const body = bodies[position];
      return body === undefined ? [] : [[beginning.start, body] as const];
    }),
  );
  return { classes, methods, heredocs, imports };
}

function required(node: SyntaxNode, source: string): readonly string[] {
  const method = node.type === 'call' ? child(node, 'method') : null;
  if (method === null || !/^(?:require|require_relative|gem)$/.test(textOf(method, source))) return [];
  const list = child(node, 'arguments');
  const first = list === null ? undefined : named(list)[0];
  return first === undefined ? [] : [textOf(first, source).replaceAll(/^["']|["']$/g, '')];
}

type Shared = Omit<RubyLowering, 'locals' | 'expression' | 'condition' | 'statements' | 'definition'>;

/** The lowering of one method, or of the file outside of its methods: each has variables of its own. */
function loweringFor(root: SyntaxNode, shared: Shared): RubyLowering {
  const lowering: RubyLowering = {
    ...shared,
    locals: localsOf(root, shared.source),
    expression: (node) => expression(node, lowering),
    condition: (node) => condition(node, lowering),
    statements: (nodes) => statements(nodes, lowering),
    definition: (node) => functionDefinition(node, isMethod(node) ? loweringFor(node, shared) : lowering),
  };
  return lowering;
}

function isMethod(node: SyntaxNode): boolean {
  return node.type === 'method' || node.type === 'singleton_method';
}

/** Lowers a Ruby file. */
export function lowerRuby(root: SyntaxNode, source: string): Program {
  const { imports, ...rest } = declared(root, source);
  const lowering = loweringFor(root, { source, open: new Set(), ...rest });
  return { body: lowering.statements([root]), imports };
}
