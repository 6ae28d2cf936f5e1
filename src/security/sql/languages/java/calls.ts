import type { Arg, Expr } from '../../ir.ts';
import { callExpr, child, nameExpr, named, opaque, placeOf, textExpr, textOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { typeName, type JavaFile } from './scope.ts';

type Call = Expr & { readonly kind: 'call' };

/** Arguments of a call or constructor. */
export function lowerArguments(node: SyntaxNode | null, file: JavaFile): readonly Arg[] {
  if (node === null) return [];
  return named(node).map((one) => positional(file.expression(one)));
}

/** A call of a method. */
export function lowerCall(node: SyntaxNode, file: JavaFile): Expr {
  const object = child(node, 'object');
  const receiver = object === null ? null : file.expression(object);
  const name = child(node, 'name');
  const args = lowerArguments(child(node, 'arguments'), file);
  const called = name === null ? '' : textOf(name, file.source);
  const at = placeOf(node);
  const value = special({ kind: 'call', callee: { receiver, name: called, value: null }, args, at });
  const isNumber = args.length === 0 && receiver !== null && file.numbers.has(called);
  return isNumber ? { kind: 'cast', to: 'number', value, at } : value;
}

/** Calls that mean another one to the tables, or more than a call. */
function special(call: Call): Expr {
  const { receiver, name } = call.callee;
  const { args, at } = call;
  if (name === 'lineSeparator') return textExpr('\n', at);
  if (receiver?.kind === 'call' && receiver.callee.name === 'matcher') return ofMatcher(call, receiver);
  const [first, second] = args;
  if (first === undefined) return call;
  const to = (changed: string, more: Partial<Call> = {}): Call => ({
    ...call,
    callee: { ...call.callee, name: changed },
    ...more,
  });
  // `stream.collect(joining(","))` is `list.join(",")`; collecting to a list changes nothing.
  if (name === 'collect' && receiver !== null && first.value.kind === 'call') {
    if (first.value.callee.name === 'joining') return to('join', { args: first.value.args });
    if (/^to(?:Unmodifiable)?(?:List|Set)$/.test(first.value.callee.name)) return receiver;
  }
  const owner = receiver?.kind === 'name' ? receiver.name : '';
  if (owner === 'String' && name === 'format' && isLocale(first.value)) return to('format', { args: args.slice(1) });
  if (/^(?:Immutable)?Map$/.test(owner) && /^of(?:Entries)?$/.test(name)) return mapOf(args, call);
  if (name === 'nCopies' && second !== undefined) {
    return { kind: 'list', items: [first.value, second.value].map(() => second.value), at };
  }
  if (name === 'allMatch' && first.value.kind === 'function' && asksNature(first.value)) return to('allMatch:nature');
  return call;
}

function isLocale(value: Expr): boolean {
  if (value.kind === 'member') return value.object.kind === 'name' && value.object.name === 'Locale';
  return value.kind === 'name' && value.name.toLowerCase().endsWith('locale');
}

/** `Map.of(k, v, …)` and `Map.ofEntries(Map.entry(k, v), …)`. */
function mapOf(args: readonly Arg[], { at }: Call): Expr {
  const parts = args.flatMap(({ value }) =>
    value.kind === 'call' && value.callee.name === 'entry' ? value.args.map((arg) => arg.value) : [value],
  );
  const entries = parts.flatMap((key, index) => {
    const value = parts[index + 1];
    return index % 2 === 0 && value !== undefined ? [{ key, value }] : [];
  });
  return { kind: 'map', entries, at };
}

/** `pattern.matcher(x).matches()` asks what `pattern.matches(x)` would; `….replaceAll(y)` is `x.replaceAll(pattern, y)`. */
function ofMatcher(call: Call, matcher: Call): Call {
  const { name } = call.callee;
  const [subject] = matcher.args;
  const pattern = matcher.callee.receiver;
  if (call.args.length === 0 && /^(?:matches|find)$/.test(name)) {
    return { ...call, callee: { ...matcher.callee, name }, args: matcher.args };
  }
  if (name !== 'replaceAll' || subject === undefined || pattern === null) return call;
  return {
    ...call,
    callee: { receiver: subject.value, name, value: null },
    args: [positional(pattern), ...call.args],
  };
}

function positional(value: Expr): Arg {
  return { name: null, spread: false, value };
}

function asksNature({ definition }: Expr & { readonly kind: 'function' }): boolean {
  const [first] = definition.body;
  const value = first?.kind === 'return' ? first.value : null;
  return value?.kind === 'call' && /^is(?:Digit|Letter)/.test(value.callee.name);
}

/** Static methods that people refer to; other references to methods of types are to those of the value itself. */
const STATIC =
  /^(?:valueOf|parse\w*|format|quote|isDigit|isLetter|isLetterOrDigit|isNull|nonNull|toString|of|from\w*|encode|decode|escape\w*|sanitize\w*|to[A-Z]\w*)$/;

/** `String::valueOf`, `this::quote`, `User::getName`, `User::new` as the function of one value that they are. */
export function lowerReference(node: SyntaxNode, file: JavaFile): Expr {
  const [object, method] = node.children.filter((one) => one.named || one.type === 'new' || one.type === 'this');
  const at = placeOf(node);
  if (object === undefined || method === undefined) return opaque(at);
  const item = nameExpr('it', at);
  const owner = file.expression(object);
  const name = textOf(method, file.source);
  const isType = owner.kind === 'name' && /^[A-Z]/.test(owner.name);
  const value: Expr =
    name === 'new'
      ? { kind: 'new', type: typeName(object, file.source), args: [positional(item)], at }
      : isType && !(STATIC.test(name) && !(name === 'toString' && owner.name === 'Object'))
        ? callExpr({ receiver: item, name }, [], at)
        : callExpr({ receiver: owner, name }, [item], at);
  const parameter = { name: 'it', type: null, numeric: false, rest: false, initial: null, decorators: [] };
  const body = [{ kind: 'return' as const, value, at }];
  return {
    kind: 'function',
    definition: { name: '', parameters: [parameter], body, decorators: [], exported: false, at },
    at,
  };
}
