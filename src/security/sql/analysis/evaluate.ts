import type { Expr } from '../ir.ts';
import { evaluateArithmetic } from './arithmetic.ts';
import { evaluateCall, evaluateNew } from './calls.ts';
import { bothWays, truthOf } from './conditions.ts';
import { worstOf } from './evaluate-support.ts';
import { step, type Machine } from './machine.ts';
import { allocate, indexOf, memberOf } from './members.ts';
import { lookUp } from './names.ts';
import { isChecked, thing } from './store.ts';
import { joinTexts } from './text.ts';
import { constant, either, known, literal, mapHoles, NOTHING, SAFE, type Value } from './value.ts';

/** What an expression can be, and what evaluating it does. */
export function evaluate(machine: Machine, expr: Expr): Value {
  step(machine);
  switch (expr.kind) {
    case 'text':
      return known(expr.value);
    case 'literal':
      return literal(expr.value);
    case 'name':
      return withoutChecked(machine, lookUp(machine, expr.name, expr.at));
    case 'member':
      return withoutChecked(machine, memberOf(machine, evaluate(machine, expr.object), expr.name, expr.at));
    case 'index':
      return withoutChecked(
        machine,
        indexOf(machine, evaluate(machine, expr.object), evaluate(machine, expr.key), expr.at),
      );
    case 'join':
      return evaluateJoin(machine, expr);
    case 'call':
      return withoutChecked(machine, evaluateCall(machine, expr));
    case 'new':
      return evaluateNew(machine, expr);
    case 'choice':
      return evaluateChoice(machine, expr);
    case 'arithmetic':
      return evaluateArithmetic(machine, expr);
    case 'list':
      return evaluateList(machine, expr);
    case 'map':
      return evaluateMap(machine, expr);
    case 'cast':
      return evaluateCast(machine, expr);
    case 'tagged':
      return evaluateTagged(machine, expr);
    case 'function': {
      const closure = { definition: expr.definition, frame: machine.frame, owner: machine.frame.owner };
      machine.pending.push(closure);
      return [{ kind: 'function', closure }];
    }
    case 'assigned': {
      const value = evaluate(machine, expr.value);
      machine.assign(expr.target, value, false);
      return value;
    }
    case 'opaque':
      return worstOf(
        expr.children.map((one) => evaluate(machine, one)),
        expr.at,
      );
  }
}

/** What was checked is harmless, where it is asked for again. */
function withoutChecked(machine: Machine, value: Value): Value {
  return value.some((alt) => alt.kind === 'unknown' && isChecked(machine.store, alt.hole.key))
    ? mapHoles(value, (hole) => (isChecked(machine.store, hole.key) ? null : hole))
    : value;
}

function evaluateJoin(machine: Machine, expr: Expr & { readonly kind: 'join' }): Value {
  const ingredients = expr.parts.map(({ value, numeric }) => ({
    value: evaluate(machine, value),
    at: value.at,
    numeric,
  }));
  if (expr.how === 'concat') {
    const sum = sumOf(machine, ingredients);
    if (sum !== null) return sum;
  }
  return joinTexts(machine, ingredients, expr.how, expr.at);
}

/** `+` of numbers is a number, and of lists a list. */
function sumOf(machine: Machine, ingredients: readonly { readonly value: Value }[]): Value | null {
  if (ingredients.every(({ value }) => value.every((alt) => alt.kind === 'literal' && typeof alt.value === 'number'))) {
    const numbers = ingredients.map(({ value }) => constant(value)?.value);
    return numbers.every((one) => typeof one === 'number')
      ? literal(numbers.reduce<number>((sum, one) => sum + Number(one), 0))
      : SAFE;
  }
  if (
    ingredients.every(({ value }) =>
      value.every((alt) => alt.kind === 'safe' || (alt.kind === 'literal' && typeof alt.value === 'number')),
    )
  )
    return SAFE;
  // `n + 1`: a number, unless it is from outside, where it may be a text all the same.
  const isCount = ({ value }: { readonly value: Value }): boolean =>
    value.every((alt) => alt.kind === 'literal' && typeof alt.value === 'number');
  const isOurs = ({ value }: { readonly value: Value }): boolean =>
    value.every((alt) => alt.kind === 'safe' || (alt.kind === 'unknown' && alt.hole.origin !== 'outside'));
  if (ingredients.some((one) => isCount(one)) && ingredients.every((one) => isCount(one) || isOurs(one))) return SAFE;
  const lists = ingredients.map(({ value }) => {
    const [only] = value;
    const found = only?.kind === 'ref' ? thing(machine.store, only.id) : undefined;
    return found?.kind === 'list' ? found : null;
  });
  if (lists.every((list) => list === null)) return null;
  const rests = lists.flatMap((list, index) =>
    list === null ? [ingredients[index]?.value ?? NOTHING] : list.rest === null ? [] : [list.rest],
  );
  return allocate(machine, {
    kind: 'list',
    items: lists.flatMap((list) => list?.items ?? []).slice(0, 200),
    rest: rests.length === 0 ? null : either(...rests),
  });
}

function evaluateChoice(machine: Machine, expr: Expr & { readonly kind: 'choice' }): Value {
  const { test, options } = expr;
  if (test === null) return either(...options.map((option) => evaluate(machine, option)));
  const truth = truthOf(evaluate(machine, test));
  const [yes, no] = options;
  if (truth !== null && options.length === 2) {
    const chosen = truth ? yes : no;
    return chosen === undefined ? NOTHING : evaluate(machine, chosen);
  }
  return bothWays(
    machine,
    options.length <= 2 ? test : null,
    options.map((option, index) => ({ truth: index === 0, run: () => evaluate(machine, option) })),
  );
}

function evaluateList(machine: Machine, expr: Expr & { readonly kind: 'list' }): Value {
  const items = expr.items.slice(0, 400).map((item) => evaluate(machine, item));
  const more = expr.items.length > 400 ? SAFE : null;
  return allocate(machine, { kind: 'list', items, rest: more });
}

function evaluateMap(machine: Machine, expr: Expr & { readonly kind: 'map' }): Value {
  const entries = new Map<string, Value>();
  let rest: Value | null = null;
  for (const entry of expr.entries) {
    const key = constant(evaluate(machine, entry.key));
    const value = evaluate(machine, entry.value);
    if (key !== null && entries.size < 400) entries.set(String(key.value), value);
    else rest = rest === null ? value : either(rest, value);
  }
  return allocate(machine, { kind: 'map', entries, rest, info: null });
}

function evaluateCast(machine: Machine, expr: Expr & { readonly kind: 'cast' }): Value {
  const value = evaluate(machine, expr.value);
  if (expr.to === 'text') return value;
  const sure = constant(value)?.value;
  return typeof sure === 'string' && /^-?\d{1,15}$/.test(sure)
    ? literal(Number(sure))
    : typeof sure === 'number'
      ? value
      : SAFE;
}

/** Tags that give the text as it stands; what other tags make of it is their affair, and none of SQL's but for those that bind. */
const TEXT_TAG = /(?:^|\.)(?:raw|dedent|outdent|stripIndents?|oneLine|trim|unindent|heredoc|source|text)$/;

function evaluateTagged(machine: Machine, expr: Expr & { readonly kind: 'tagged' }): Value {
  const tag = evaluate(machine, expr.tag);
  const ingredients = expr.parts.map(({ value, numeric }) => ({
    value: evaluate(machine, value),
    at: value.at,
    numeric,
  }));
  const name = expr.tag.kind === 'name' ? expr.tag.name : expr.tag.kind === 'member' ? `.${expr.tag.name}` : '';
  if (TEXT_TAG.test(name) && !/sql/i.test(name)) return joinTexts(machine, ingredients, 'interpolation', expr.at);
  const [only] = tag;
  if (only?.kind === 'function' && tag.length === 1 && /^(?:concat|join|html|str)$/i.test(name))
    return joinTexts(machine, ingredients, 'interpolation', expr.at);
  return [{ kind: 'safe', path: `${name}\`\`` }];
}
