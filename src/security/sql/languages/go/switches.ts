import type { Expr, Statement } from '../../ir.ts';
import { child, childrenAs, named, opaque, placeOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { assign, listOf, scoped } from './parts.ts';
import { isNumericType, type GoFile } from './scope.ts';

function caseBody(node: SyntaxNode, file: GoFile): readonly Statement[] {
  const body = named(node).filter((one) => one.type === 'statement_list');
  const statements = file.statements(body);
  const last = statements.at(-1);
  return last?.kind === 'leave' && last.how === 'loop' ? statements.slice(0, -1) : statements;
}

/** `switch x { … }`, and `switch { … }`, which is a chain of conditions. */
export function switchStatement(node: SyntaxNode, file: GoFile): readonly Statement[] {
  const subject = child(node, 'value');
  const groups = named(node).filter((one) => /^(?:expression|default)_case$/.test(one.type));
  if (subject === null) return scoped(node, alternatives(groups, file), file);
  const cases = groups.map((group) => {
    const statements = named(group).find((one) => one.type === 'statement_list');
    return {
      values: listOf(child(group, 'value')).map((one) => file.expression(one)),
      body: caseBody(group, file),
      falls: statements?.children.some((one) => one.type === 'fallthrough_statement') ?? false,
    };
  });
  return scoped(node, [{ kind: 'switch', subject: file.expression(subject), cases, at: placeOf(node) }], file);
}

/** Cases with conditions of their own, as the chain of `if` they are. */
export function alternatives(groups: readonly SyntaxNode[], file: GoFile): readonly Statement[] {
  const fallback = groups.find((one) => one.type === 'default_case');
  let result: readonly Statement[] = fallback === undefined ? [] : caseBody(fallback, file);
  for (const group of groups.toReversed()) {
    if (group === fallback) continue;
    const at = placeOf(group);
    const communication = child(group, 'communication');
    const tests = listOf(child(group, 'value')).map((one) => file.expression(one));
    const [first] = tests;
    const test: Expr =
      tests.length === 1 && first !== undefined ? first : { kind: 'arithmetic', op: '||', operands: tests, at };
    const received = communication === null ? [] : file.statements([communication]);
    const body = [...received, ...caseBody(group, file)];
    result = [{ kind: 'if', test: tests.length === 0 ? opaque(at) : test, body, otherwise: result, at }];
  }
  return result;
}

/** `switch y := x.(type) { … }`: in a case of numbers the name is one. */
export function typeSwitch(node: SyntaxNode, file: GoFile): readonly Statement[] {
  const subject = child(node, 'value');
  const alias = listOf(child(node, 'alias'))[0];
  const groups = named(node).filter((one) => /^(?:type|default)_case$/.test(one.type));
  const cases = groups.map((group) => {
    const types = childrenAs(group, 'type').filter((one) => one.named);
    const numeric = types.length > 0 && types.every((one) => isNumericType(one, file));
    const name =
      alias === undefined || subject === null
        ? []
        : [{ ...assign(file.expression(alias), file.expression(subject), { node: group }), numeric }];
    const values = types.map((one) => opaque(placeOf(one)));
    return { values, body: [...name, ...caseBody(group, file)], falls: false };
  });
  const at = placeOf(node);
  return scoped(node, [{ kind: 'switch', subject: opaque(at), cases, at }], file);
}
