import type { Expr, Statement } from '../../ir.ts';
import { child, childrenAs, named, opaque, placeOf, textOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { assignmentStatements } from './assignments.ts';
import { caseStatement } from './cases.ts';
import { classStatement } from './classes.ts';
import type { RubyLowering } from './context.ts';
import { eachLoop, loopStatement } from './loops.ts';

type Lower = (node: SyntaxNode, lowering: RubyLowering) => readonly Statement[];

const nothing: Lower = () => [];

/** Statements in a row, with what is rescued from them. */
const sequence: Lower = (node, lowering) => {
  const parts = named(node);
  const clauses = parts.filter((one) => /^(?:rescue|else|ensure)$/.test(one.type));
  const body = lowering.statements(parts.filter((one) => !clauses.includes(one) && one.type !== 'heredoc_body'));
  if (clauses.length === 0) return body;
  const ofType = (type: string): readonly SyntaxNode[] => clauses.filter((one) => one.type === type);
  const handlers = ofType('rescue').map((one) =>
    lowering.statements(childrenAs(one, 'body').filter((part) => part.named)),
  );
  const all = [...body, ...ofType('else').flatMap((one) => sequence(one, lowering))];
  const after = ofType('ensure').flatMap((one) => sequence(one, lowering));
  return [{ kind: 'try', body: all, handlers, at: placeOf(node) }, ...after];
};

function negated(test: Expr): Expr {
  return { kind: 'arithmetic', op: '!', operands: [test], at: test.at };
}

const condition: Lower = (node, lowering) => {
  const at = placeOf(node);
  const asked = child(node, 'condition');
  const test = asked === null ? opaque(at) : lowering.condition(asked);
  const isUnless = node.type.startsWith('unless');
  const body = child(node, 'consequence') ?? child(node, 'body');
  const alternative = child(node, 'alternative');
  return [
    {
      kind: 'if',
      test: isUnless ? negated(test) : test,
      body: body === null ? [] : lowering.statements([body]),
      otherwise: alternative === null ? [] : lowering.statements([alternative]),
      at,
    },
  ];
};

function values(node: SyntaxNode, lowering: RubyLowering): Expr | null {
  const list = named(node).flatMap((one) => (one.type === 'argument_list' ? named(one) : [one]));
  const [first] = list;
  if (first === undefined) return null;
  return list.length === 1
    ? lowering.expression(first)
    : { kind: 'list', items: list.map(lowering.expression), at: placeOf(node) };
}

const returnStatement: Lower = (node, lowering) => [
  { kind: 'return', value: values(node, lowering), at: placeOf(node) },
];

/** `next x` gives a value to whoever called the block; without one it goes on with the loop. */
const next: Lower = (node, lowering) => {
  const value = values(node, lowering);
  if (value !== null) return [{ kind: 'return', value, at: placeOf(node) }];
  return [{ kind: 'leave', how: 'loop', value: null, at: placeOf(node) }];
};

const method: Lower = (node, lowering) => [
  { kind: 'function', definition: lowering.definition(node), at: placeOf(node) },
];

const rescueModifier: Lower = (node, lowering) => {
  const body = child(node, 'body');
  const handler = child(node, 'handler');
  const part = (one: SyntaxNode | null): readonly Statement[] => (one === null ? [] : lowering.statements([one]));
  return [{ kind: 'try', body: part(body), handlers: [part(handler)], at: placeOf(node) }];
};

const ENDS = /^(?:raise|fail|exit|exit!|abort|throw)$/;
const LEAVES = /^(?:return|next|break|redo|retry)$/;

function endsPath(node: SyntaxNode, source: string): boolean {
  if (LEAVES.test(node.type)) return true;
  const name = node.type === 'call' ? child(node, 'method') : node.type === 'identifier' ? node : null;
  return name !== null && child(node, 'receiver') === null && ENDS.test(textOf(name, source));
}

/** `f(x) or return`, `bad && raise`: a condition of what follows. */
function endsUnless(node: SyntaxNode, lowering: RubyLowering): readonly Statement[] | null {
  const left = child(node, 'left');
  const right = child(node, 'right');
  const operator = child(node, 'operator');
  if (node.type !== 'binary' || left === null || right === null || operator === null) return null;
  if (!endsPath(right, lowering.source)) return null;
  const test = lowering.condition(left);
  const end = lowering.statements([right]);
  const at = placeOf(node);
  const op = textOf(operator, lowering.source);
  if (op === 'or' || op === '||') return [{ kind: 'if', test, body: [], otherwise: end, at }];
  return op === 'and' || op === '&&' ? [{ kind: 'if', test, body: end, otherwise: [], at }] : null;
}

const STATEMENTS: Readonly<Record<string, Lower>> = {
  program: sequence,
  body_statement: sequence,
  block_body: sequence,
  else: sequence,
  do: sequence,
  begin: sequence,
  begin_block: sequence,
  end_block: sequence,
  ensure: sequence,
  parenthesized_statements: sequence,
  ERROR: sequence,
  block: (node, lowering) => lowering.statements(named(node).filter((one) => one.field === 'body')),
  do_block: (node, lowering) => lowering.statements(named(node).filter((one) => one.field === 'body')),
  heredoc_body: nothing,
  empty_statement: nothing,
  alias: nothing,
  undef: nothing,
  uninterpreted: nothing,
  if: condition,
  elsif: condition,
  unless: condition,
  if_modifier: condition,
  unless_modifier: condition,
  case: caseStatement,
  case_match: caseStatement,
  while: loopStatement,
  until: loopStatement,
  for: loopStatement,
  while_modifier: loopStatement,
  until_modifier: loopStatement,
  rescue_modifier: rescueModifier,
  return: returnStatement,
  next,
  break: (node) => [{ kind: 'leave', how: 'loop', value: null, at: placeOf(node) }],
  redo: (node) => [{ kind: 'leave', how: 'loop', value: null, at: placeOf(node) }],
  retry: nothing,
  class: classStatement,
  module: classStatement,
  singleton_class: classStatement,
  method,
  singleton_method: method,
};

function statement(node: SyntaxNode, lowering: RubyLowering): readonly Statement[] {
  const lower = node.type === 'then' ? sequence : STATEMENTS[node.type];
  if (lower !== undefined) return lower(node, lowering);
  const special = assignmentStatements(node, lowering) ?? endsUnless(node, lowering) ?? eachLoop(node, lowering);
  if (special !== null) return special;
  const value = lowering.expression(node);
  if (endsPath(node, lowering.source)) return [{ kind: 'leave', how: 'function', value, at: placeOf(node) }];
  return [{ kind: 'expression', value, at: placeOf(node) }];
}

/** Statements of the program. */
export function statements(nodes: readonly SyntaxNode[], lowering: RubyLowering): readonly Statement[] {
  return nodes.flatMap((node) => statement(node, lowering));
}
