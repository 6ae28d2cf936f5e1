import type { Expr } from '../../ir.ts';
import { child, childrenAs, named, opaque, placeOf, textOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { isNumericType, type CsharpFile } from './scope.ts';

/** `x is …` as a test; a name that the pattern gives holds the subject. */
export function lowerPattern(node: SyntaxNode, subject: Expr, file: CsharpFile): Expr {
  const at = placeOf(node);
  const parts = named(node);
  const both = (op: string): Expr => ({
    kind: 'arithmetic',
    op,
    operands: parts.map((one) => lowerPattern(one, subject, file)),
    at,
  });
  switch (node.type) {
    case 'constant_pattern': {
      const [value] = parts;
      const other = value === undefined ? opaque(at) : file.expression(value);
      return { kind: 'arithmetic', op: '==', operands: [subject, other], at };
    }
    case 'or_pattern':
      return both('||');
    case 'and_pattern':
      return both('&&');
    case 'negated_pattern':
      return both('!');
    case 'parenthesized_pattern': {
      const [within] = parts;
      return within === undefined ? opaque(at) : lowerPattern(within, subject, file);
    }
    case 'discard':
      return { kind: 'literal', value: true, at };
    case 'declaration_pattern':
    case 'var_pattern':
    case 'recursive_pattern': {
      const name = childrenAs(node, 'name').at(-1);
      const type = child(node, 'type');
      const isNumber = type !== null && isNumericType(type, file);
      const value: Expr = isNumber ? { kind: 'cast', to: 'number', value: subject, at } : subject;
      const operand: Expr =
        name === undefined ? subject : { kind: 'assigned', target: file.expression(name), value, at };
      return { kind: 'arithmetic', op: 'is', operands: [operand], at };
    }
    default:
      return { kind: 'arithmetic', op: 'is', operands: [subject], at };
  }
}

/** Whether the node is what stands behind `case`. */
export function isPattern(node: SyntaxNode): boolean {
  return node.type.endsWith('_pattern') || node.type === 'discard';
}

/** The constants a `case` names: `"a" or "b"`; `opaque` for what is no constant. */
export function patternValues(node: SyntaxNode, file: CsharpFile): readonly Expr[] {
  if (node.type === 'or_pattern') return named(node).flatMap((one) => patternValues(one, file));
  const [value] = named(node);
  if (node.type === 'constant_pattern' && value !== undefined) return [file.expression(value)];
  return [opaque(placeOf(node))];
}

/** `x switch { "a" => 1, _ => 2 }` as the choice it is: each arm behind the test of its pattern. */
export function switchValue(node: SyntaxNode, file: CsharpFile): Expr {
  const [first] = named(node);
  const subject = first === undefined ? opaque(placeOf(node)) : file.expression(first);
  const arms = named(node).filter((one) => one.type === 'switch_expression_arm');
  let result: Expr | null = null;
  for (const arm of arms.toReversed()) {
    const [pattern, ...rest] = named(arm);
    const last = rest.at(-1);
    if (pattern === undefined || last === undefined || last.type === 'throw_expression') continue;
    const at = placeOf(arm);
    const value = file.expression(last);
    const guard = rest.find((one) => one.type === 'when_clause');
    const isRest = textOf(pattern, file.source) === '_' && guard === undefined;
    const test = lowerPattern(pattern, subject, file);
    result =
      isRest || result === null
        ? value
        : { kind: 'choice', test: guard === undefined ? test : null, options: [value, result], at };
  }
  return result ?? opaque(placeOf(node), [subject]);
}
