import type { Expr, Piece } from '../../ir.ts';
import { child, childOfType, named, placeOf, textExpr, textOf } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import type { PhpLowering } from './context.ts';

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', v: '\v', f: '\f', e: '\u001B' };

/** An escape between double quotes; what is none (`\w`) keeps its backslash. */
function unescaped(escape: string): string {
  const rest = escape.slice(1);
  const code = /^u\{([\dA-Fa-f]{1,6})\}$/.exec(rest)?.[1] ?? /^x([\dA-Fa-f]{1,2})$/.exec(rest)?.[1];
  if (code !== undefined) {
    const value = Number.parseInt(code, 16);
    return value <= 0x10_ffff ? String.fromCodePoint(value) : '';
  }
  if (/^[0-7]{1,3}$/.test(rest)) return String.fromCodePoint(Number.parseInt(rest, 8));
  return ESCAPES[rest] ?? (/^["$\\`]$/.test(rest) ? rest : escape);
}

/** `'…'`: only the quote and the backslash can be escaped. */
export function singleQuoted(node: SyntaxNode, source: string): Expr {
  const text = textOf(node, source).replace(/^b?'/i, '').replace(/'$/, '');
  return textExpr(text.replaceAll(/\\(['\\])/g, '$1'), placeOf(node));
}

/** `"…${x}…"`, a heredoc's body, a command in backticks: a text when nothing is put in, else a join. */
export function interpolated(node: SyntaxNode, lowering: PhpLowering): Expr {
  const parts: Piece[] = [];
  let text = '';
  let start = node;
  const flush = (): void => {
    if (text !== '') parts.push({ value: textExpr(text, placeOf(start)), numeric: false });
    text = '';
  };
  for (const part of named(node)) {
    const isText = part.type === 'string_content' || part.type === 'escape_sequence';
    if (isText) {
      const source = textOf(part, lowering.source);
      if (text === '') start = part;
      text += part.type === 'escape_sequence' ? unescaped(source) : source;
    } else {
      flush();
      parts.push({ value: lowering.expression(part), numeric: false });
    }
  }
  flush();
  const only = parts[0]?.value;
  if (parts.length === 0) return textExpr('', placeOf(node));
  if (parts.length === 1 && only?.kind === 'text') return textExpr(only.value, placeOf(node));
  return { kind: 'join', how: 'interpolation', parts, at: placeOf(node) };
}

/** `<<<SQL … SQL` and `<<<'SQL' … SQL`. */
export function hereDocument(node: SyntaxNode, lowering: PhpLowering): Expr {
  const body = child(node, 'value') ?? childOfType(node, 'heredoc_body', 'nowdoc_body');
  if (body === null) return textExpr('', placeOf(node));
  if (node.type === 'nowdoc') return textExpr(textOf(body, lowering.source), placeOf(node));
  const lowered = interpolated(body, lowering);
  return { ...lowered, at: placeOf(node) };
}
