import type { Expr, Place } from './ir.ts';
import type { SyntaxNode } from './syntax.ts';

/** Where a node stands in the source. */
export function placeOf(node: SyntaxNode): Place {
  return { start: node.start, end: node.end, line: node.line, column: node.column };
}

/** The source of a node. */
export function textOf(node: SyntaxNode, source: string): string {
  return source.slice(node.start, node.end);
}

/** The first child that is `field` to the node, or null. */
export function child(node: SyntaxNode, field: string): SyntaxNode | null {
  return node.children.find((one) => one.field === field) ?? null;
}

/** All children that are `field` to the node. */
export function childrenAs(node: SyntaxNode, field: string): readonly SyntaxNode[] {
  return node.children.filter((one) => one.field === field);
}

/** The children that are rules of the grammar. */
export function named(node: SyntaxNode): readonly SyntaxNode[] {
  return node.children.filter((one) => one.named);
}

/** The first child of one of these types, or null. */
export function childOfType(node: SyntaxNode, ...types: readonly string[]): SyntaxNode | null {
  return node.children.find((one) => types.includes(one.type)) ?? null;
}

/** Whether a word or sign stands directly in the node: `hasToken(node, 'const')`. */
export function hasToken(node: SyntaxNode, token: string): boolean {
  return node.children.some((one) => !one.named && one.type === token);
}

/** Anything else, with the expressions in it. */
export function opaque(at: Place, children: readonly Expr[] = []): Expr {
  return { kind: 'opaque', children, at };
}

/** The text of a literal without the quotes around it; `quote` is as long as what is cut on each side. */
export function withoutQuotes(text: string, quote = 1): string {
  return text.length >= 2 * quote ? text.slice(quote, text.length - quote) : '';
}

const SIMPLE_ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '0': '\0',
  a: '\u0007',
  b: '\b',
  f: '\f',
  v: '\v',
  e: '\u001B',
  s: ' ',
};

/** Escapes after a backslash undone, as the languages have them in common: `\n`, `\x41`, `\u0041`, `\u{41}`, `\"`. */
export function unescape(text: string): string {
  return text.includes('\\')
    ? text.replaceAll(/\\(?:u\{[\dA-Fa-f]{1,6}\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|\r?\n|[\s\S])/g, plain)
    : text;
}

function plain(escape: string): string {
  const sign = escape.charAt(1);
  if (escape.length > 2) {
    const code = Number.parseInt(escape.replaceAll(/[^\dA-Fa-f]/g, ''), 16);
    return code <= 0x10_ffff ? String.fromCodePoint(code) : '';
  }
  return sign === '\n' ? '' : (SIMPLE_ESCAPES[sign] ?? sign);
}

/** A constant text. */
export function textExpr(value: string, at: Place): Expr {
  return { kind: 'text', value, at };
}

/** A name. */
export function nameExpr(name: string, at: Place): Expr {
  return { kind: 'name', name, at };
}

/** A call without a receiver, or with one, whose arguments are in order and without names. */
export function callExpr(
  callee: { readonly receiver: Expr | null; readonly name: string },
  values: readonly Expr[],
  at: Place,
): Expr {
  const args = values.map((value) => ({ name: null, spread: false, value }));
  return { kind: 'call', callee: { receiver: callee.receiver, name: callee.name, value: null }, args, at };
}
