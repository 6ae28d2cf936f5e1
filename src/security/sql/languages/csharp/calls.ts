import type { Arg, Expr } from '../../ir.ts';
import { child, hasToken, named, opaque, placeOf, textExpr, textOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { isNumericName, isNumericType, type CsharpFile } from './scope.ts';

/** A call: `a.B(x)`, `B<T>(x)`, `a?.B(x)`, `f(x)(y)`. */
export function lowerCall(node: SyntaxNode, file: CsharpFile): Expr {
  const called = child(node, 'function');
  const at = placeOf(node);
  if (called === null) return opaque(at);
  const whole = file.expression(called);
  const target = whole.kind === 'cast' ? whole.value : whole;
  const list = child(node, 'arguments');
  if (target.kind === 'name' && target.name === 'nameof') return textExpr(lastWord(list, file), at);
  const callee =
    target.kind === 'member'
      ? { receiver: target.object, name: target.name, value: null }
      : target.kind === 'name'
        ? { receiver: null, name: target.name, value: null }
        : { receiver: null, name: '', value: target };
  const args = lowerArguments(list, file).map((one) => (ROUTES.test(callee.name) ? handler(one, callee.name) : one));
  const filled = fill(list, { receiver: callee.receiver, name: callee.name, args }, file);
  return special({ kind: 'call', callee, args: filled, at });
}

type Called = Expr & { readonly kind: 'call' };

/** Calls that mean another one to the tables. */
function special(call: Called): Expr {
  const { receiver, name } = call.callee;
  const [first, ...rest] = call.args;
  if (first === undefined || receiver === null) return call;
  const renamed = (to: string): Called => ({ ...call, callee: { ...call.callee, name: to } });
  const isString = receiver.kind === 'name' && /^string$/i.test(receiver.name);
  if (name === 'AppendFormat') {
    const string: Expr = { kind: 'name', name: 'string', at: receiver.at };
    const text = special({ ...call, callee: { receiver: string, name: 'Format', value: null } });
    return { ...renamed('Append'), args: [{ name: null, spread: false, value: text }] };
  }
  // `string.Format(CultureInfo.InvariantCulture, "…", x)`
  if (name === 'Format' && isString && first.value.kind === 'member' && /Culture/.test(first.value.name)) {
    return { ...call, args: rest };
  }
  if (
    name === 'All' &&
    first.value.kind === 'member' &&
    /^Is(?:Digit|LetterOrDigit|Letter|Number)$/.test(first.value.name)
  ) {
    return renamed('All:nature');
  }
  const isRegex = receiver.kind === 'name' && /^(?:\w*[rR]egex|\w*Pattern|rx|re)$/.test(receiver.name);
  if (name === 'Replace' && isRegex && rest.length > 0) return replacing(call, receiver);
  // A text that is interpolated in the call itself is taken apart there: its values are bound.
  if (BINDS.test(name) && first.value.kind === 'join' && first.value.how === 'interpolation') {
    return renamed(`${name}:interpolated`);
  }
  return call;
}

/** `Regex.Replace(x, "…", y)` and `regex.Replace(x, y)` as `x.replaceAll("…", y)`. */
function replacing(call: Called, regex: Expr): Called {
  const [subject, ...others] = call.args;
  if (subject === undefined) return call;
  const isStatic = regex.kind === 'name' && regex.name === 'Regex';
  const pattern = { name: null, spread: false, value: regex };
  return {
    ...call,
    callee: { receiver: subject.value, name: 'replaceAll', value: null },
    args: isStatic ? others : [pattern, ...others],
  };
}

/** Entity Framework's: https://learn.microsoft.com/ef/core/querying/sql-queries#passing-parameters */
const BINDS = /^(?:FromSql|SqlQuery|ExecuteSql|ExecuteSqlAsync|ExecuteSqlCommand|ExecuteSqlCommandAsync)$/;

/** Arguments of a call or constructor. */
export function lowerArguments(list: SyntaxNode | null, file: CsharpFile): readonly Arg[] {
  if (list === null) return [];
  return named(list)
    .filter((one) => one.type === 'argument')
    .map((one) => {
      const name = child(one, 'name');
      return { name: name === null ? null : textOf(name, file.source), spread: false, value: file.expression(one) };
    });
}

/** What gives a function the parameters of a request. */
const ROUTES = /^Map(?:Get|Post|Put|Delete|Patch|Methods)$/;

function handler(arg: Arg, decorator: string): Arg {
  if (arg.value.kind !== 'function') return arg;
  const definition = { ...arg.value.definition, decorators: [decorator] };
  return { ...arg, value: { ...arg.value, definition } };
}

function lastWord(list: SyntaxNode | null, file: CsharpFile): string {
  const text = list === null ? '' : textOf(list, file.source);
  return /(\w+)\s*\)$/.exec(text)?.[1] ?? '';
}

type Call = { readonly receiver: Expr | null; readonly name: string; readonly args: readonly Arg[] };

/** `out x` gets what the call makes of its receiver and the other arguments; `int.TryParse(s, out n)` a number. */
function fill(list: SyntaxNode | null, call: Call, file: CsharpFile): readonly Arg[] {
  const nodes = list === null ? [] : named(list).filter((one) => one.type === 'argument');
  if (!nodes.some((one) => hasToken(one, 'out'))) return call.args;
  const inputs = call.args.filter((_, position) => {
    const node = nodes[position];
    return node !== undefined && !hasToken(node, 'out');
  });
  return call.args.map((arg, position) => {
    const node = nodes[position];
    if (node === undefined || !hasToken(node, 'out')) return arg;
    return {
      ...arg,
      value: { kind: 'assigned', target: arg.value, value: made(node, call, inputs, file), at: arg.value.at },
    };
  });
}

function made(node: SyntaxNode, call: Call, inputs: readonly Arg[], file: CsharpFile): Expr {
  const at = placeOf(node);
  const [first] = inputs;
  const declared = named(node).find((one) => one.type === 'declaration_expression');
  const type = declared === undefined ? null : child(declared, 'type');
  const owner = call.receiver?.kind === 'name' || call.receiver?.kind === 'member' ? call.receiver.name : '';
  const isNumber =
    (type !== null && isNumericType(type, file)) || (call.name.startsWith('TryParse') && isKnown(owner, file));
  if (isNumber) return { kind: 'literal', value: undefined, at };
  if (call.name === 'TryGetValue' && call.receiver !== null && first !== undefined) {
    return { kind: 'index', object: call.receiver, key: first.value, at };
  }
  const parts = inputs.map((one) => one.value);
  return opaque(at, call.receiver === null ? parts : [call.receiver, ...parts]);
}

function isKnown(owner: string, file: CsharpFile): boolean {
  return owner === 'Enum' || isNumericName(owner, file);
}
