import type { Expr, Piece } from '../../ir.ts';
import { callExpr, named, placeOf, textExpr, textOf, unescape } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import type { RubyLowering } from './context.ts';

const PIECES = new Set(['string_content', 'heredoc_content', 'escape_sequence']);

/** `"…#{x}…"` and what is written like it: a text when nothing is put in, else a join. */
export function interpolated(node: SyntaxNode, lowering: RubyLowering): Expr {
  const parts: Piece[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') parts.push({ value: textExpr(text, placeOf(node)), numeric: false });
    text = '';
  };
  const isRaw = lowering.source.startsWith("'", node.start) || lowering.source.startsWith('%q', node.start);
  for (const part of named(node)) {
    if (PIECES.has(part.type)) {
      const source = textOf(part, lowering.source);
      text += part.type !== 'escape_sequence' ? source : isRaw ? source.replace(/^\\(?=['\\])/, '') : unescape(source);
    } else if (part.type === 'interpolation') {
      flush();
      for (const inner of named(part).slice(-1)) parts.push({ value: inserted(inner, lowering), numeric: false });
    }
  }
  flush();
  const [only] = parts;
  if (only === undefined) return textExpr('', placeOf(node));
  if (parts.length === 1 && only.value.kind === 'text') return only.value;
  return { kind: 'join', how: 'interpolation', parts, at: placeOf(node) };
}

/** What is put into a text: a class or another constant by its name is a text of the program. */
export function inserted(node: SyntaxNode, lowering: RubyLowering): Expr {
  const isConstant = node.type === 'constant' || (node.type === 'scope_resolution' && lastIsConstant(node));
  const text = textOf(node, lowering.source);
  return isConstant && /[a-z]/.test(text.split('::').at(-1) ?? '')
    ? textExpr(text, placeOf(node))
    : lowering.expression(node);
}

function lastIsConstant(node: SyntaxNode): boolean {
  return named(node).every((part) => part.type === 'constant' || part.type === 'scope_resolution');
}

/** `"a" "b"`: texts that stand beside one another are one. */
export function chained(node: SyntaxNode, lowering: RubyLowering): Expr {
  const parts = named(node).flatMap((one): readonly Piece[] => {
    const lowered = interpolated(one, lowering);
    return lowered.kind === 'join' ? lowered.parts : [{ value: lowered, numeric: false }];
  });
  return { kind: 'join', how: 'interpolation', parts, at: placeOf(node) };
}

/** `<<~SQL` stands for the body that begins on the next line. */
export function hereDocument(node: SyntaxNode, lowering: RubyLowering): Expr {
  const body = lowering.heredocs.get(node.start);
  if (body === undefined) return textExpr('', placeOf(node));
  return { ...interpolated(body, lowering), at: placeOf(node) };
}

/** `:name`, `name:`, `:"name"`. */
export function symbol(node: SyntaxNode, lowering: RubyLowering): Expr {
  if (node.type === 'delimited_symbol') return interpolated(node, lowering);
  return textExpr(textOf(node, lowering.source).replace(/^:/, '').replace(/:$/, ''), placeOf(node));
}

/**
 * A regular expression as a text with its slashes. `^` and `$` match at every line in Ruby, so what is anchored by them lets
 * anything through on another line: that is what the flag `m` says to the analysis.
 */
export function regularExpression(node: SyntaxNode, lowering: RubyLowering): Expr {
  const parts = named(node).filter((part) => part.type !== 'interpolation');
  const body = parts.map((part) => textOf(part, lowering.source)).join('');
  const hasHole = named(node).some((part) => part.type === 'interpolation');
  const isByLine = /^\^|(?<!\\)\$$/.test(body);
  return textExpr(hasHole ? '/.*/' : `/${body}/${isByLine ? 'm' : ''}`, placeOf(node));
}

/** `` `command` `` and `%x(command)`. */
export function subshell(node: SyntaxNode, lowering: RubyLowering): Expr {
  return callExpr({ receiver: null, name: '`' }, [interpolated(node, lowering)], placeOf(node));
}
