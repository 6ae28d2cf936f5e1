import type { Arg, Expr } from '../../ir.ts';
import { child, childOfType, named, nameExpr, opaque, placeOf, textExpr, textOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import type { RubyLowering } from './context.ts';
import { functionDefinition, symbolFunction } from './functions.ts';
import { specialCall } from './special-calls.ts';

function keyed(pair: SyntaxNode, lowering: RubyLowering): Arg {
  const key = child(pair, 'key');
  const value = child(pair, 'value');
  const isPlain = key !== null && /^(?:hash_key_symbol|simple_symbol|string)$/.test(key.type);
  const keyExpr = key === null ? null : lowering.expression(key);
  const shorthand = key === null ? opaque(placeOf(pair)) : nameExpr(textOf(key, lowering.source), placeOf(key));
  const given = value === null ? shorthand : lowering.expression(value);
  if (isPlain && keyExpr?.kind === 'text') return { name: keyExpr.value, spread: false, value: given };
  // `column => value`: the column is quoted by whoever takes the hash.
  const entries = [{ key: keyExpr ?? opaque(placeOf(pair)), value: given }];
  return { name: '', spread: false, value: { kind: 'map', entries, at: placeOf(pair) } };
}

function argument(node: SyntaxNode, lowering: RubyLowering): readonly Arg[] {
  if (node.type === 'pair') return [keyed(node, lowering)];
  const inner = named(node)[0];
  if (node.type === 'splat_argument' || node.type === 'hash_splat_argument') {
    return inner === undefined ? [] : [{ name: null, spread: true, value: lowering.expression(inner) }];
  }
  if (node.type === 'block_argument') {
    if (inner === undefined) return [];
    const value = inner.type === 'simple_symbol' ? symbolFunction(inner, lowering) : lowering.expression(inner);
    return [{ name: '&', spread: false, value }];
  }
  return [{ name: null, spread: false, value: lowering.expression(node) }];
}

/** The arguments of a call, and its block as the last of them. */
function argumentsOf(node: SyntaxNode, lowering: RubyLowering): readonly Arg[] {
  const list = child(node, 'arguments') ?? childOfType(node, 'argument_list');
  const args = list === null ? [] : named(list).flatMap((one) => argument(one, lowering));
  const block = child(node, 'block');
  if (block === null) return args;
  const value: Expr = { kind: 'function', definition: functionDefinition(block, lowering), at: placeOf(block) };
  return [...args, { name: null, spread: false, value }];
}

/** `Mysql2::Client` is `Mysql2.Client`; a class of this file goes by its own name. */
function typeName(node: SyntaxNode, lowering: RubyLowering): string {
  const parts = textOf(node, lowering.source).split('::');
  const last = parts.at(-1) ?? '';
  return lowering.classes.has(last) ? last : parts.filter((part) => part !== '').join('.');
}

const FUNCTIONS = new Set(['lambda', 'proc']);

/** `f(…)`, `x.f(…)`, `X.new(…)`, `f { … }`. */
export function call(node: SyntaxNode, lowering: RubyLowering): Expr {
  const receiverNode = child(node, 'receiver');
  const method = child(node, 'method');
  const name = method === null ? 'call' : textOf(method, lowering.source);
  const args = argumentsOf(node, lowering);
  const at = placeOf(node);
  const [last] = args.slice(-1);
  const isConstant = receiverNode?.type === 'constant' || receiverNode?.type === 'scope_resolution';
  const receiverText = receiverNode === null ? '' : textOf(receiverNode, lowering.source);
  if (last?.value.kind === 'function' && (receiverNode === null ? FUNCTIONS.has(name) : receiverText === 'Proc'))
    return last.value;
  if (name === 'new' && receiverNode !== null && isConstant) {
    return { kind: 'new', type: typeName(receiverNode, lowering), args, at };
  }
  const receiver = receiverNode === null ? null : lowering.expression(receiverNode);
  if (name === 'call' && receiver !== null)
    return { kind: 'call', callee: { receiver: null, name: '', value: receiver }, args, at };
  return specialCall({ receiver, name, args, at });
}

/** `x[key]`; of a database it is a command: `DB["SELECT …"]`. */
export function elementReference(node: SyntaxNode, lowering: RubyLowering): Expr {
  const objectNode = child(node, 'object');
  const at = placeOf(node);
  if (objectNode === null) return opaque(at);
  const keys = named(node).filter((one) => one !== objectNode);
  const object = lowering.expression(objectNode);
  const isDatabase = /(?:^|\.|@)(?:DB|db|database)$/.test(textOf(objectNode, lowering.source));
  if (isDatabase && keys.some((key) => !key.type.endsWith('symbol'))) {
    const args = keys.flatMap((key) => argument(key, lowering));
    return { kind: 'call', callee: { receiver: object, name: '[]', value: null }, args, at };
  }
  const [key] = keys;
  const by = key === undefined || key.type === 'range' ? opaque(at) : lowering.expression(key);
  return { kind: 'index', object, key: by, at };
}

/** `A::B`. */
export function scopeResolution(node: SyntaxNode, lowering: RubyLowering): Expr {
  const scope = child(node, 'scope');
  const name = child(node, 'name');
  const at = placeOf(node);
  if (name === null) return textExpr(textOf(node, lowering.source), at);
  const last = textOf(name, lowering.source);
  return scope === null ? nameExpr(last, at) : { kind: 'member', object: lowering.expression(scope), name: last, at };
}
