import type { Expr, Place } from '../../ir.ts';

/** Functions that answer yes or no, or 1 or 0. */
const ANSWERS =
  /^(?:preg_match(?:_all)?|in_array|array_search|array_key_exists|is_numeric|is_int|is_integer|is_float|ctype_\w+|filter_var\S*|settype|mb_ereg|ereg|eregi)$/i;

function isAnswer(expr: Expr): boolean {
  if (expr.kind === 'call') return ANSWERS.test(expr.callee.name);
  if (expr.kind === 'arithmetic' && expr.op === '&&') return expr.operands.slice(0, 1).every(isAnswer);
  return expr.kind === 'assigned' && isAnswer(expr.value);
}

/** `preg_match(…) === 1`, `array_search(…) !== false`, `preg_match(…) > 0`: what is asked is whether it answered yes. */
export function comparison(op: string, operands: readonly [Expr, Expr], at: Place): Expr {
  const [left, right] = operands;
  const plain: Expr = { kind: 'arithmetic', op: op === '<>' ? '!=' : op, operands, at };
  if (isAnswer(right) && left.kind === 'literal' && /^[=!]/.test(op)) return comparison(op, [right, left], at);
  if (!isAnswer(left) || right.kind !== 'literal') return plain;
  const isYes = right.value === true || right.value === 1;
  const isNo = right.value === false || right.value === 0;
  if (!isYes && !isNo) return plain;
  const isSame = op === '==' || op === '===';
  const isOther = op === '!=' || op === '!==' || op === '<>' || (op === '>' && right.value === 0);
  if (!isSame && !isOther) return plain;
  return isSame === isYes ? left : { kind: 'arithmetic', op: '!', operands: [left], at };
}
