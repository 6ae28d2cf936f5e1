import type { Arg, Expr } from '../../ir.ts';
import { child, childOfType, named, placeOf, textExpr, textOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { lowerArguments } from './calls.ts';
import { typeName, type CsharpFile } from './scope.ts';

/** `new T(…) { … }`; `type` is what is declared where the source says only `new(…)`. Members that are set are named arguments. */
export function creation(node: SyntaxNode, type: string | null, file: CsharpFile): Expr {
  const declared = child(node, 'type');
  const name = type ?? (declared === null ? '' : typeName(declared, file.source));
  const args = lowerArguments(childOfType(node, 'argument_list'), file);
  const body = childOfType(node, 'initializer_expression');
  const members = body === null ? null : setMembers(body, file);
  if (body !== null && members === null) return initializer(body, file);
  return { kind: 'new', type: name, args: [...args, ...(members ?? [])], at: placeOf(node) };
}

/** `{ a, b }` is a list, `{ ["k"] = v }` and `{ { k, v } }` a map. */
export function initializer(node: SyntaxNode, file: CsharpFile): Expr {
  const parts = named(node);
  const at = placeOf(node);
  const entries = parts.flatMap((one) => {
    const [left, right] = [child(one, 'left'), child(one, 'right')];
    if (one.type === 'assignment_expression' && left !== null && right !== null) {
      const key = left.type === 'element_binding_expression' ? (named(left)[0] ?? left) : left;
      return [{ key: file.expression(key), value: file.expression(right) }];
    }
    const [key, value] = named(one);
    return one.type === 'initializer_expression' && key !== undefined && value !== undefined
      ? [{ key: file.expression(key), value: file.expression(value) }]
      : [];
  });
  if (parts.length > 0 && entries.length === parts.length) return { kind: 'map', entries, at };
  return { kind: 'list', items: parts.map((one) => file.expression(one)), at };
}

/** `new { A = x, b.C }`. */
export function anonymousObject(node: SyntaxNode, file: CsharpFile): Expr {
  const entries: { readonly key: Expr; readonly value: Expr }[] = [];
  let name: string | null = null;
  for (const [position, one] of node.children.entries()) {
    if (!one.named) continue;
    if (node.children[position + 1]?.type === '=') {
      name = textOf(one, file.source);
    } else {
      const value = file.expression(one);
      const own = value.kind === 'member' || value.kind === 'name' ? value.name : '';
      entries.push({ key: textExpr(name ?? own, placeOf(one)), value });
      name = null;
    }
  }
  return { kind: 'map', entries, at: placeOf(node) };
}

/** Null where the braces hold items and no members. */
function setMembers(body: SyntaxNode, file: CsharpFile): readonly Arg[] | null {
  const parts = named(body);
  const args: Arg[] = [];
  for (const one of parts) {
    const [left, right] = [child(one, 'left'), child(one, 'right')];
    if (one.type !== 'assignment_expression' || left?.type !== 'identifier' || right === null) return null;
    args.push({ name: textOf(left, file.source), spread: false, value: file.expression(right) });
  }
  return args;
}
