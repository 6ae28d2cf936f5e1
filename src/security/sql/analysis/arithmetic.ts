import type { Expr } from '../ir.ts';
import { bothWays, truthOf } from './conditions.ts';
import type { Machine } from './machine.ts';
import { constant, either, known, literal, SAFE, type Value } from './value.ts';

/** Arithmetic and comparison: decided where all of it is constant, else harmless. */
export function evaluateArithmetic(machine: Machine, expr: Expr & { readonly kind: 'arithmetic' }): Value {
  const { op, operands } = expr;
  const [left, right] = operands;
  if (left === undefined) return SAFE;
  if ((op === '&&' || op === '||') && right !== undefined) return evaluateLogic(machine, { op, left, right });
  const values = operands.map((operand) => machine.evaluate(operand));
  const sure = values.map((value) => constant(value));
  const [a] = sure;
  const b = sure[1];
  if (right === undefined) return a === null || a === undefined ? negated(op, values[0]) : unary(op, a.value);
  // `"?" * n`: a text again and again.
  if (op === '*' && (typeof a?.value === 'string' || typeof b?.value === 'string'))
    return known(String(typeof a?.value === 'string' ? a.value : b?.value));
  if (a === null || b === null || a === undefined || b === undefined) return repeated(op, values) ?? SAFE;
  return binary(op, a.value, b.value);
}

type Plain = string | number | boolean | null | undefined;

function negated(op: string, value: Value | undefined): Value {
  const truth = value === undefined || op !== '!' ? null : truthOf(value);
  return truth === null ? SAFE : literal(!truth);
}

function unary(op: string, value: Plain): Value {
  if (op === '!') return literal(!value);
  if (typeof value === 'number' && op === '-') return literal(-value);
  return typeof value === 'number' && op === '+' ? literal(value) : SAFE;
}

/** `["?"] * n`: the list, any number of times. */
function repeated(op: string, values: readonly Value[]): Value | null {
  if (op !== '*') return null;
  return (
    values.find((value) => value.some((alt) => alt.kind === 'ref' || (alt.kind === 'text' && alt.parts.length > 0))) ??
    null
  );
}

/** In logic the other side only counts where this one let it. As a value it may be either. */
function evaluateLogic(
  machine: Machine,
  { op, left, right }: { readonly op: string; readonly left: Expr; readonly right: Expr },
): Value {
  const first = machine.evaluate(left);
  const truth = truthOf(first);
  if (truth !== null) return truth === (op === '&&') ? machine.evaluate(right) : first;
  const second = bothWays(machine, left, [
    { truth: op === '&&', run: () => machine.evaluate(right) },
    { truth: op !== '&&', run: () => [] },
  ]);
  return op === '&&' ? either(second, SAFE) : either(first, second);
}

function binary(op: string, a: Plain, b: Plain): Value {
  switch (op) {
    case '==':
    case '===':
    case 'eq':
    case 'is':
      return literal(a === b || (op === '==' && typeof a !== typeof b && String(a) === String(b)));
    case '!=':
    case '!==':
    case '<>':
    case 'ne':
    case 'is not':
      return literal(a !== b);
    default:
      return typeof a === 'number' && typeof b === 'number' ? ofNumbers(op, a, b) : SAFE;
  }
}

function ofNumbers(op: string, a: number, b: number): Value {
  switch (op) {
    case '+':
      return literal(a + b);
    case '-':
      return literal(a - b);
    case '*':
      return literal(a * b);
    case '/':
      return b === 0 ? SAFE : literal(Number.isInteger(a) && Number.isInteger(b) ? Math.trunc(a / b) : a / b);
    case '%':
      return b === 0 ? SAFE : literal(a % b);
    case '<':
      return literal(a < b);
    case '<=':
      return literal(a <= b);
    case '>':
      return literal(a > b);
    case '>=':
      return literal(a >= b);
    default:
      return SAFE;
  }
}
