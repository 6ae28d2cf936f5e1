import type { Expr, Place, Statement } from '../../ir.ts';

/** What lowering of statements needs: the source, and the modules it imports as they are met. */
export type Lowering = { readonly source: string; readonly imports: string[] };

/** `target = value`. */
export function assignment(target: Expr, value: Expr, at: Place): Statement & { readonly kind: 'assign' } {
  return { kind: 'assign', target, op: '=', value, part: null, numeric: false, type: null, constant: false, at };
}
