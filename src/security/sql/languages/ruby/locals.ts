import type { Expr } from '../../ir.ts';
import { callExpr, child, named, nameExpr, placeOf, textOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import type { RubyLowering } from './context.ts';
import { specialCall } from './special-calls.ts';

const PARAMETERS =
  /_parameters$|^destructured_parameter$|_parameter$|^left_assignment_list$|^rest_assignment$|^destructured_left_assignment$/;

/** Variables that a method, or the file outside of its methods, sets or takes. */
export function localsOf(root: SyntaxNode, source: string): ReadonlySet<string> {
  const locals = new Set<string>();
  const open: SyntaxNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const targets = PARAMETERS.test(node.type)
      ? named(node).filter((one) => one.field !== 'value')
      : [child(node, 'left'), child(node, 'pattern'), child(node, 'variable')];
    for (const target of targets) {
      const inner = target?.type === 'exception_variable' ? named(target)[0] : target;
      if (inner?.type === 'identifier') locals.add(textOf(inner, source));
    }
    for (const one of node.children) if (one.type !== 'method' && one.type !== 'singleton_method') open.push(one);
  }
  return locals;
}

/** What every model tells of itself. */
const OF_THE_MODEL =
  /^(?:ids?|table_name_prefix|table_name_suffix|table_name|quoted_table_name|primary_key|quoted_primary_key|class_name|column_names|\w+_ids?)$/;

/** A bare name: a variable, or a method of the object without its parentheses. */
export function bareName(node: SyntaxNode, lowering: RubyLowering): Expr {
  const name = textOf(node, lowering.source);
  const at = placeOf(node);
  if (lowering.locals.has(name)) return nameExpr(name, at);
  if (lowering.methods.has(name)) return callExpr({ receiver: null, name }, [], at);
  return OF_THE_MODEL.test(name)
    ? specialCall({ receiver: nameExpr('this', at), name, args: [], at })
    : nameExpr(name, at);
}
