import type { Expr, Statement } from '../../ir.ts';
import { callExpr, child, childrenAs, named, nameExpr, opaque, placeOf, textOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { assigned, assignmentStatements } from './assignments.ts';
import { classStatement } from './classes.ts';
import type { PhpLowering } from './context.ts';
import { functionDefinition } from './functions.ts';
import { loopStatement } from './loops.ts';
import { switchStatement } from './switches.ts';

type Lower = (node: SyntaxNode, lowering: PhpLowering) => readonly Statement[];

const nothing: Lower = () => [];

const parts: Lower = (node, lowering) => lowering.statements(named(node));

const block: Lower = (node, lowering) => [{ kind: 'block', body: parts(node, lowering), at: placeOf(node) }];

function isEnd(node: SyntaxNode | null, source: string): boolean {
  if (node === null) return false;
  return (
    node.type === 'throw_expression' || node.type === 'exit_statement' || /^(?:exit|die)\b/i.test(textOf(node, source))
  );
}

function leave(node: SyntaxNode, lowering: PhpLowering): Statement {
  const value = named(node)[0];
  const isCall = node.type !== 'name' && value !== undefined;
  return { kind: 'leave', how: 'function', value: isCall ? lowering.expression(value) : null, at: placeOf(node) };
}

/** `f() or die()`, `$ok || throw …`, `$bad and exit()`: a condition of what follows. */
function endsUnless(node: SyntaxNode, lowering: PhpLowering): readonly Statement[] | null {
  const right = child(node, 'right');
  const left = child(node, 'left');
  const operator = child(node, 'operator');
  if (node.type !== 'binary_expression' || left === null || right === null || operator === null) return null;
  if (!isEnd(right, lowering.source)) return null;
  const op = textOf(operator, lowering.source).toLowerCase();
  const end = [leave(right, lowering)];
  const at = placeOf(node);
  const test = lowering.expression(left);
  if (op === 'or' || op === '||') return [{ kind: 'if', test, body: [], otherwise: end, at }];
  return op === 'and' || op === '&&' ? [{ kind: 'if', test, body: end, otherwise: [], at }] : null;
}

const expressionStatement: Lower = (node, lowering) => {
  const one = named(node)[0];
  if (one === undefined) return [];
  if (isEnd(one, lowering.source)) return [leave(one, lowering)];
  return (
    assignmentStatements(one, lowering) ??
    endsUnless(one, lowering) ?? [{ kind: 'expression', value: lowering.expression(one), at: placeOf(node) }]
  );
};

function bodyOf(node: SyntaxNode, lowering: PhpLowering): readonly Statement[] {
  return lowering.statements(childrenAs(node, 'body').filter((one) => one.named));
}

const ifStatement: Lower = (node, lowering) => {
  let otherwise: readonly Statement[] = [];
  for (const alternative of childrenAs(node, 'alternative').toReversed()) {
    if (alternative.type === 'else_clause') otherwise = bodyOf(alternative, lowering);
    else otherwise = [condition(alternative, otherwise, lowering)];
  }
  return [condition(node, otherwise, lowering)];
};

function condition(node: SyntaxNode, otherwise: readonly Statement[], lowering: PhpLowering): Statement {
  const test = child(node, 'condition');
  const at = placeOf(node);
  return {
    kind: 'if',
    test: test === null ? opaque(at) : lowering.expression(test),
    body: bodyOf(node, lowering),
    otherwise,
    at,
  };
}

const tryStatement: Lower = (node, lowering) => {
  const clauses = named(node);
  const handlers = clauses.filter((one) => one.type === 'catch_clause').map((one) => bodyOf(one, lowering));
  const last = clauses.filter((one) => one.type === 'finally_clause').flatMap((one) => bodyOf(one, lowering));
  return [{ kind: 'try', body: bodyOf(node, lowering), handlers, at: placeOf(node) }, ...last];
};

const returnStatement: Lower = (node, lowering) => {
  const value = named(node)[0];
  return [{ kind: 'return', value: value === undefined ? null : lowering.expression(value), at: placeOf(node) }];
};

const leaveLoop: Lower = (node) => [{ kind: 'leave', how: 'loop', value: null, at: placeOf(node) }];

const echo: Lower = (node, lowering) => {
  const value = callExpr({ receiver: null, name: 'echo' }, named(node).map(lowering.expression), placeOf(node));
  return [{ kind: 'expression', value, at: placeOf(node) }];
};

const functionStatement: Lower = (node, lowering) => [
  { kind: 'function', definition: functionDefinition(node, lowering), at: placeOf(node) },
];

const staticVariables: Lower = (node, lowering) =>
  named(node).flatMap((one) => {
    const name = child(one, 'name');
    const value = child(one, 'value');
    if (name === null || value === null) return [];
    return [assigned({ target: lowering.expression(name), value: lowering.expression(value), at: placeOf(one) })];
  });

/** `const TABLE = 'users';` outside of a class. */
const constants: Lower = (node, lowering) =>
  named(node).flatMap((one) => {
    const [name, value] = named(one);
    if (one.type !== 'const_element' || name === undefined || value === undefined) return [];
    const target: Expr = nameExpr(textOf(name, lowering.source), placeOf(name));
    return [assigned({ target, value: lowering.expression(value), constant: true, at: placeOf(one) })];
  });

const STATEMENTS: Readonly<Record<string, Lower>> = {
  program: parts,
  php_tag: nothing,
  text_interpolation: nothing,
  text: nothing,
  empty_statement: nothing,
  namespace_use_declaration: nothing,
  namespace_name: nothing,
  global_declaration: nothing,
  unset_statement: nothing,
  goto_statement: nothing,
  named_label_statement: nothing,
  declare_directive: nothing,
  namespace_definition: parts,
  declare_statement: parts,
  colon_block: parts,
  ERROR: parts,
  compound_statement: block,
  expression_statement: expressionStatement,
  if_statement: ifStatement,
  switch_statement: switchStatement,
  foreach_statement: loopStatement,
  for_statement: loopStatement,
  while_statement: loopStatement,
  do_statement: loopStatement,
  try_statement: tryStatement,
  return_statement: returnStatement,
  exit_statement: (node, lowering) => [leave(node, lowering)],
  break_statement: leaveLoop,
  continue_statement: leaveLoop,
  echo_statement: echo,
  function_definition: functionStatement,
  method_declaration: functionStatement,
  function_static_declaration: staticVariables,
  const_declaration: constants,
  class_declaration: classStatement,
  trait_declaration: classStatement,
  interface_declaration: classStatement,
  enum_declaration: classStatement,
};

/** Statements of the program; an expression that stands alone, as between `<?=` and `?>`, is one too. */
export function statements(nodes: readonly SyntaxNode[], lowering: PhpLowering): readonly Statement[] {
  return nodes.flatMap((node) => {
    const lower = STATEMENTS[node.type];
    if (lower !== undefined) return lower(node, lowering);
    return [{ kind: 'expression' as const, value: lowering.expression(node), at: placeOf(node) }];
  });
}
