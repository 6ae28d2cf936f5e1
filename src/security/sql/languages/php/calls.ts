import type { Arg, Callee, Expr } from '../../ir.ts';
import { callExpr, child, childOfType, named, nameExpr, opaque, placeOf, textOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import type { PhpLowering } from './context.ts';
import { specialCall } from './special-calls.ts';

/** `Foo\Bar` and `\Foo\Bar` are `Bar`. */
export function lastName(node: SyntaxNode, source: string): string {
  return textOf(node, source).split('\\').at(-1)?.trim() ?? '';
}

/** What `X::` stands for: `self`, `static` and `parent` are the object itself. */
export function scopeExpr(node: SyntaxNode, lowering: PhpLowering): Expr {
  const text = lastName(node, lowering.source);
  if (node.type === 'relative_scope' || /^(?:self|static|parent)$/i.test(text)) return nameExpr('this', placeOf(node));
  const isName = node.type === 'name' || node.type === 'qualified_name' || node.type === 'relative_name';
  return isName ? nameExpr(text, placeOf(node)) : lowering.expression(node);
}

/** The arguments of a call, in order. */
function argumentsOf(node: SyntaxNode | null, lowering: PhpLowering): readonly Arg[] {
  if (node === null) return [];
  return named(node).flatMap((argument): readonly Arg[] => {
    const name = child(argument, 'name');
    const value = argument.type === 'argument' ? named(argument).findLast((part) => part !== name) : argument;
    if (value === undefined || value.type === 'variadic_placeholder') return [];
    const isSpread = value.type === 'variadic_unpacking';
    const inner = isSpread ? named(value)[0] : value;
    if (inner === undefined) return [];
    return [
      {
        name: name === null ? null : textOf(name, lowering.source),
        spread: isSpread,
        value: lowering.expression(inner),
      },
    ];
  });
}

function isPlainName(node: SyntaxNode): boolean {
  return node.type === 'name' || node.type === 'qualified_name' || node.type === 'relative_name';
}

function calleeOf(node: SyntaxNode, lowering: PhpLowering): Callee {
  const fn = child(node, 'function');
  if (fn !== null) {
    if (isPlainName(fn)) return { receiver: null, name: lastName(fn, lowering.source), value: null };
    // `$find('x')`: a function that is held by a variable goes by the variable's name.
    if (fn.type === 'variable_name')
      return { receiver: null, name: textOf(fn, lowering.source).replace(/^\$/, ''), value: null };
    return { receiver: null, name: '', value: lowering.expression(fn) };
  }
  const scope = child(node, 'scope');
  const object = child(node, 'object');
  const name = child(node, 'name');
  let receiver: Expr | null = null;
  if (scope !== null) receiver = scopeExpr(scope, lowering);
  else if (object !== null) receiver = lowering.expression(object);
  if (name === null) return { receiver, name: '', value: null };
  if (name.type === 'name') return { receiver, name: textOf(name, lowering.source), value: null };
  return { receiver, name: '', value: lowering.expression(name) };
}

/** Methods of query builders that take a condition: as a text, or as an array that is quoted and bound. */
const CONDITIONS = /where$|having$|^(?:findAll|deleteAll|addCondition)$/i;

function asValues(arg: Arg): Arg {
  return arg.value.kind === 'list' || arg.value.kind === 'map' ? { ...arg, name: '' } : arg;
}

/** `f(…)`, `$x->f(…)`, `X::f(…)`. */
export function call(node: SyntaxNode, lowering: PhpLowering): Expr {
  const callee = calleeOf(node, lowering);
  const list = child(node, 'arguments');
  const given = argumentsOf(list, lowering);
  const args = callee.receiver !== null && CONDITIONS.test(callee.name) ? given.map(asValues) : given;
  const at = placeOf(node);
  const plain: Expr = { kind: 'call', callee, args, at };
  if (callee.receiver !== null || callee.value !== null) return plain;
  const sources = list === null ? [] : named(list).map((argument) => textOf(argument, lowering.source));
  return specialCall({ name: callee.name.toLowerCase(), args, sources, at, plain });
}

/** `new X(…)`; the methods of a class without a name are looked at where it stands. */
export function creation(node: SyntaxNode, lowering: PhpLowering): Expr {
  const at = placeOf(node);
  const anonymous = childOfType(node, 'anonymous_class');
  if (anonymous !== null) {
    const body = child(anonymous, 'body');
    return opaque(at, body === null ? [] : named(body).map((member) => lowering.expression(member)));
  }
  const type = named(node).find((part) => part.type !== 'arguments');
  const args = argumentsOf(childOfType(node, 'arguments'), lowering);
  if (type === undefined || !isPlainName(type)) {
    return opaque(at, [...(type === undefined ? [] : [lowering.expression(type)]), ...args.map((arg) => arg.value)]);
  }
  const name = lastName(type, lowering.source);
  return /^stdClass$/i.test(name) ? { kind: 'map', entries: [], at } : { kind: 'new', type: name, args, at };
}

/** A command in backticks is run by a shell. */
export function shellCommand(command: Expr, node: SyntaxNode): Expr {
  return callExpr({ receiver: null, name: 'shell_exec' }, [command], placeOf(node));
}
