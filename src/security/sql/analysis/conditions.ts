import type { Expr } from '../ir.ts';
import { argumentAt, viewOfCall } from './call-view.ts';
import type { Machine } from './machine.ts';
import { bare } from './members.ts';
import { findCell } from './names.ts';
import { isNarrowPattern } from './narrow-pattern.ts';
import { matchesCall } from './patterns.ts';
import { fork, markChecked, merge, thing, write } from './store.ts';
import { constant, constantText, either, holesOf, mapHoles, type Alt, type Value } from './value.ts';

/** Whether a value is surely true or surely false; null where it is not sure. */
export function truthOf(value: Value): boolean | null {
  const truths = new Set(value.map((alt) => truthOfAlt(alt)));
  const [only] = truths;
  return truths.size === 1 && only !== undefined ? only : null;
}

function truthOfAlt(alt: Alt): boolean | null {
  if (alt.kind === 'literal') return Boolean(alt.value);
  if (alt.kind === 'text')
    return alt.parts.length === 0 ? false : alt.parts.some((part) => part.kind === 'known') ? true : null;
  return alt.kind === 'function' || alt.kind === 'class' ? true : null;
}

const EQUAL = new Set(['==', '===', 'eq', 'is']);
const UNEQUAL = new Set(['!=', '!==', '<>', 'ne', 'is not']);
const NUMERIC_TYPES =
  /(?:^|\.)(?:int|float|bool|Decimal|UUID|date|datetime|Integer|Numeric|Float|Number|complex|Enum)$/;

/** Follows what a condition being true (or false) says of the texts in it. */
export function assume(machine: Machine, given: Expr, truth: boolean): void {
  const test = bare(given);
  if (test.kind === 'arithmetic') assumeOperation(machine, test, truth);
  else if (test.kind === 'choice' && test.test === null) eitherWay(machine, test.options, truth);
  else if (test.kind === 'assigned') assume(machine, test.value, truth);
  else if (test.kind === 'call') assumeCall(machine, test, truth);
  else if (test.kind === 'index' && truth) assumeKnownKey(machine, test);
  else if (test.kind === 'name') {
    const cell = findCell(machine.frame, test.name)?.cell;
    const definition = cell === undefined ? undefined : machine.definitions.get(cell);
    if (definition !== undefined) {
      machine.definitions.delete(cell ?? -1);
      assume(machine, definition, truth);
      if (cell !== undefined) machine.definitions.set(cell, definition);
    }
  }
}

/** One of several conditions is true (or false): what all of them say holds. */
function eitherWay(machine: Machine, options: readonly Expr[], truth: boolean): void {
  if (!truth) {
    for (const option of options) assume(machine, option, false);
    return;
  }
  anyOf(machine, options, true);
}

function anyOf(machine: Machine, options: readonly Expr[], truth: boolean): void {
  const base = machine.store;
  const stores = options.map((option) => {
    machine.store = fork(base);
    assume(machine, option, truth);
    return machine.store;
  });
  machine.store = base;
  merge(base, stores);
}

function assumeOperation(machine: Machine, test: Expr & { readonly kind: 'arithmetic' }, truth: boolean): void {
  const [left, right] = test.operands;
  if (left === undefined) return;
  if (test.op === '!') assume(machine, left, !truth);
  else if (test.op === '&&' || test.op === '||') {
    if ((test.op === '&&') === truth) for (const operand of test.operands) assume(machine, operand, truth);
    else anyOf(machine, test.operands, truth);
  } else if (right === undefined) return;
  else if (EQUAL.has(test.op) || UNEQUAL.has(test.op))
    assumeEqual(machine, [left, right], EQUAL.has(test.op) === truth);
  else if (test.op === 'in' || test.op === 'not in') {
    if ((test.op === 'in') === truth && isClosedList(machine, machine.evaluate(right))) makeSafe(machine, left);
  } else assumeFound(machine, [left, right], { op: test.op, truth });
}

/** `list.indexOf(x) > -1` and its kin. */
function assumeFound(
  machine: Machine,
  [left, right]: readonly [Expr, Expr],
  { op, truth }: { readonly op: string; readonly truth: boolean },
): void {
  if (
    left.kind !== 'call' ||
    left.callee.receiver === null ||
    !/^(?:indexOf|search|index|find)$/i.test(left.callee.name)
  )
    return;
  const bound = constant(machine.evaluate(right))?.value;
  const isFound = (op === '>' && bound === -1) || (op === '>=' && bound === 0);
  const isMissing = (op === '<' && bound === 0) || (op === '<=' && bound === -1);
  const [first] = left.args;
  if (
    first !== undefined &&
    (truth ? isFound : isMissing) &&
    isClosedList(machine, machine.evaluate(left.callee.receiver))
  )
    makeSafe(machine, first.value);
}

function assumeEqual(machine: Machine, sides: readonly [Expr, Expr], equal: boolean): void {
  for (const [one, other] of [sides, [sides[1], sides[0]] as const]) {
    const value = constant(machine.evaluate(other));
    if (value === null) continue;
    const call = bare(one);
    if (call.kind === 'call' && call.callee.name === 'typeof') {
      const [subject] = call.args;
      if (equal && subject !== undefined && /^(?:number|boolean|bigint)$/.test(String(value.value)))
        makeSafe(machine, subject.value);
    } else if (typeof value.value === 'boolean') assume(machine, one, value.value === equal);
    else if (
      call.kind === 'call' &&
      value.value === 0 &&
      /^(?:strcmp|localeCompare|compareTo)$/i.test(call.callee.name)
    )
      assume(machine, { ...call, callee: { ...call.callee, name: 'equals' } }, equal);
    else if (call.kind === 'call' && (value.value === 1 || value.value === 0) && /^preg_match$/i.test(call.callee.name))
      assume(machine, one, (value.value === 1) === equal);
    else if (call.kind === 'call' && value.value === -1 && /^(?:indexOf|search)$/i.test(call.callee.name))
      assumeFound(machine, [call, other], { op: '>', truth: !equal });
    else if (call.kind === 'call' && (value.value === null || value.value === undefined)) assume(machine, one, !equal);
    else if (call.kind === 'name' && (value.value === null || value.value === undefined)) assume(machine, one, !equal);
    else if (equal && value.value !== null && value.value !== undefined) {
      makeSafe(machine, one);
      if (call.kind === 'call')
        for (const part of [call.callee.receiver, ...call.args.map((arg) => arg.value)])
          if (
            part !== null &&
            /^(?:to)?(?:lower|upper)(?:case)?$|^trim$|^strip$/i.test(call.callee.name.replaceAll('_', ''))
          )
            makeSafe(machine, part);
    }
    return;
  }
}

function assumeCall(machine: Machine, call: Expr & { readonly kind: 'call' }, truth: boolean): void {
  const [first, second] = call.args;
  const { name, receiver } = call.callee;
  if (/^(?:isNaN|is_nan)$/.test(name) && first !== undefined) {
    if (!truth) makeSafe(machine, first.value);
    return;
  }
  if (!truth) return;
  if (/^(?:equals|equalsIgnoreCase|eql\?|Equals)$/.test(name) && first !== undefined) {
    for (const [one, other] of [
      [receiver ?? second?.value ?? null, first.value] as const,
      [first.value, receiver ?? second?.value ?? null] as const,
    ]) {
      if (one !== null && other !== null && constantText(machine.evaluate(other)) !== null) makeSafe(machine, one);
    }
  }
  if (/^(?:isinstance|is_a\?|kind_of\?)$/.test(name)) {
    const subject = receiver ?? first?.value;
    const type = receiver === null ? second?.value : first?.value;
    const types = type?.kind === 'list' ? type.items : [type];
    if (subject !== undefined && types.every((one) => one?.kind === 'name' && NUMERIC_TYPES.test(one.name)))
      makeSafe(machine, subject);
  }
  const view = viewOfCall(machine, call);
  for (const check of machine.language.checks) {
    if (!matchesCall(machine, view, check)) continue;
    const subject = check.subject === 'receiver' ? receiver : argumentAt(call, check.subject);
    if (subject === null) continue;
    const by =
      check.by.kind === 'nature' ? null : check.by.in === 'receiver' ? receiver : argumentAt(call, check.by.in);
    if (check.by.kind !== 'nature' && by === null) continue;
    if (by === null || isTelling(machine, by, { kind: check.by.kind, name })) makeSafe(machine, subject);
  }
}

function isTelling(machine: Machine, by: Expr, how: { readonly kind: string; readonly name: string }): boolean {
  const value = machine.evaluate(by);
  if (how.kind === 'list') return isClosedList(machine, value);
  const pattern = constantText(value);
  return (
    pattern !== null &&
    isNarrowPattern(pattern, /^(?:fullmatch|matches|full_match)$/i.test(how.name) && !/^\^.*\$$/.test(pattern))
  );
}

/** Whether what a text is looked up in is made by the program: nothing in it is from outside. Where it is not known, it is taken to be. */
function isClosedList(machine: Machine, value: Value): boolean {
  return value.every((alt) => {
    if (alt.kind === 'safe') return true;
    if (alt.kind === 'unknown') return alt.hole.origin === 'unknown';
    if (alt.kind !== 'ref') return false;
    const found = thing(machine.store, alt.id);
    if (found === undefined || found.kind === 'buffer') return false;
    const inside =
      found.kind === 'list'
        ? [...found.items, ...(found.rest === null ? [] : [found.rest])]
        : [...found.entries.keys()].length >= 0
          ? []
          : [];
    return inside.every((item) => holesOf(item).every((hole) => hole.origin === 'unknown'));
  });
}

/** `if (COLUMNS[x])`: the text is a key of a map the program made. */
function assumeKnownKey(machine: Machine, test: Expr & { readonly kind: 'index' }): void {
  const object = machine.evaluate(test.object);
  if (
    object.every((alt) => alt.kind === 'safe' || (alt.kind === 'ref' && thing(machine.store, alt.id)?.kind === 'map'))
  )
    makeSafe(machine, test.key);
}

/** What an expression stands for was checked: it, and all texts that come from the same. */
export function makeSafe(machine: Machine, subject: Expr): void {
  const expr = bare(subject);
  for (const hole of holesOf(machine.evaluate(expr))) markChecked(machine.store, hole.key);
  const found = expr.kind === 'name' ? findCell(machine.frame, expr.name) : null;
  if (found !== null)
    write(
      machine.store,
      found.cell,
      mapHoles(machine.evaluate(expr), () => null),
    );
  if (expr.kind === 'choice') for (const option of expr.options) makeSafe(machine, option);
  if (expr.kind === 'call' && expr.callee.receiver !== null && expr.args.length === 0)
    makeSafe(machine, expr.callee.receiver);
  if (expr.kind === 'cast') makeSafe(machine, expr.value);
}

/** Runs one of two ways, each as its condition says; what either does holds afterwards. Gives the values of both. */
export function bothWays(
  machine: Machine,
  test: Expr | null,
  ways: readonly { readonly truth: boolean | null; readonly run: () => Value }[],
): Value {
  const base = machine.store;
  const stores = [];
  const values: Value[] = [];
  for (const way of ways) {
    machine.store = fork(base);
    if (test !== null && way.truth !== null) assume(machine, test, way.truth);
    values.push(way.run());
    stores.push(machine.store);
  }
  machine.store = base;
  merge(base, stores);
  return either(...values);
}
