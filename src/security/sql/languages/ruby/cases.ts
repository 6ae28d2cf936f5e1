import type { Expr, Statement } from '../../ir.ts';
import { callExpr, child, childrenAs, named, placeOf, textOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import type { RubyLowering } from './context.ts';
import { specialCall } from './special-calls.ts';

/** What `when` asks of the subject. */
function asked(pattern: SyntaxNode, subject: Expr | null, lowering: RubyLowering): Expr {
  const at = placeOf(pattern);
  const inner = pattern.type === 'pattern' ? (named(pattern)[0] ?? pattern) : pattern;
  if (subject === null) return lowering.condition(inner);
  if (inner.type === 'splat_argument') {
    const list = named(inner)[0];
    return callExpr(
      { receiver: list === undefined ? null : lowering.expression(list), name: 'include?' },
      [subject],
      at,
    );
  }
  const value = lowering.expression(inner);
  if (inner.type === 'regex')
    return specialCall({ receiver: value, name: 'match?', args: [{ name: null, spread: false, value: subject }], at });
  if (inner.type === 'constant' && /[a-z]/.test(textOf(inner, lowering.source)))
    return callExpr({ receiver: subject, name: 'is_a?' }, [value], at);
  return { kind: 'arithmetic', op: '==', operands: [subject, value], at };
}

function bodyOf(node: SyntaxNode | null, lowering: RubyLowering): readonly Statement[] {
  return node === null ? [] : lowering.statements([node]);
}

/** `case … when …` and `case … in …` as conditions in one another. */
export function caseStatement(node: SyntaxNode, lowering: RubyLowering): readonly Statement[] {
  const subjectNode = child(node, 'value');
  const subject = subjectNode === null ? null : lowering.expression(subjectNode);
  const clauses = named(node).filter((one) => one.type === 'when' || one.type === 'in_clause');
  const last = named(node).find((one) => one.type === 'else') ?? null;
  let otherwise = bodyOf(last, lowering);
  for (const clause of clauses.toReversed()) {
    const at = placeOf(clause);
    const tests = childrenAs(clause, 'pattern')
      .filter((one) => one.named)
      .map((pattern) => asked(pattern, subject, lowering));
    const [first] = tests;
    const test: Expr =
      tests.length === 1 && first !== undefined ? first : { kind: 'arithmetic', op: '||', operands: tests, at };
    otherwise = [{ kind: 'if', test, body: bodyOf(child(clause, 'body'), lowering), otherwise, at }];
  }
  return otherwise;
}
