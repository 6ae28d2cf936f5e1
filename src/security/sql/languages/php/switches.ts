import type { Statement } from '../../ir.ts';
import { child, named, opaque, placeOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import type { PhpLowering } from './context.ts';

/** Without the `break` at its end, and whether the next case follows. */
function withoutBreak(body: readonly Statement[]): { readonly body: readonly Statement[]; readonly falls: boolean } {
  const last = body.at(-1);
  if (last?.kind === 'leave' && last.how === 'loop') return { body: body.slice(0, -1), falls: false };
  if (last?.kind === 'leave' || last?.kind === 'return') return { body, falls: false };
  if (last?.kind === 'block') {
    const inner = withoutBreak(last.body);
    return { body: [...body.slice(0, -1), { ...last, body: inner.body }], falls: inner.falls };
  }
  return { body, falls: true };
}

/** `switch`, whose cases fall into the next unless they end. */
export function switchStatement(node: SyntaxNode, lowering: PhpLowering): readonly Statement[] {
  const at = placeOf(node);
  const subject = child(node, 'condition');
  const block = child(node, 'body');
  const cases = (block === null ? [] : named(block)).flatMap((one) => {
    if (one.type !== 'case_statement' && one.type !== 'default_statement') return [];
    const value = child(one, 'value');
    const statements = lowering.statements(named(one).filter((part) => part !== value));
    return [{ values: value === null ? [] : [lowering.expression(value)], ...withoutBreak(statements) }];
  });
  return [{ kind: 'switch', subject: subject === null ? opaque(at) : lowering.expression(subject), cases, at }];
}
