import type { Expr, Piece, Place } from '../../ir.ts';
import { child, named, opaque, placeOf, textExpr, textOf, unescape } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';
import type { JsContext } from './context.ts';

function innerOf(context: JsContext, node: SyntaxNode): Expr {
  const [first] = named(node);
  return first === undefined ? { kind: 'literal', value: undefined, at: placeOf(node) } : context.expressionOf(first);
}

function partOf(context: JsContext, node: SyntaxNode, field: string): Expr {
  const found = child(node, field);
  return found === null ? opaque(placeOf(node)) : context.expressionOf(found);
}

/** A number. */
export function numberOf(context: JsContext, node: SyntaxNode): Expr {
  const value = Number(textOf(node, context.source).replaceAll('_', '').replace(/n$/, ''));
  return { kind: 'literal', value: Number.isNaN(value) ? 0 : value, at: placeOf(node) };
}

/** The pattern of a regular expression. */
export function regexText(context: JsContext, node: SyntaxNode): string {
  const pattern = child(node, 'pattern');
  const flags = child(node, 'flags');
  const text = pattern === null ? '' : textOf(pattern, context.source);
  // With `m`, `^` and `$` hold at every line: the pattern does not bind the whole text.
  return flags !== null && textOf(flags, context.source).includes('m') ? `(?:${text})` : text;
}

/** The pieces of a template, those between `${` and `}` as values. */
export function templatePieces(context: JsContext, node: SyntaxNode): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = node.start + 1;
  const add = (to: number): void => {
    if (to > from)
      pieces.push({
        value: textExpr(unescape(context.source.slice(from, to)), { ...placeOf(node), start: from, end: to }),
        numeric: false,
      });
  };
  for (const one of node.children) {
    if (one.type !== 'template_substitution') continue;
    add(one.start);
    pieces.push({ value: innerOf(context, one), numeric: false });
    from = one.end;
  }
  add(node.end - 1);
  return pieces;
}

/** A template without a tag. */
export function templateOf(context: JsContext, node: SyntaxNode): Expr {
  const at = placeOf(node);
  const parts = templatePieces(context, node);
  const [only] = parts;
  if (only === undefined) return textExpr('', at);
  if (parts.length === 1 && only.value.kind === 'text') return textExpr(only.value.value, at);
  return { kind: 'join', how: 'interpolation', parts, at };
}

/** A list, or the pattern of one. */
export function listOf(context: JsContext, node: SyntaxNode): Expr {
  const at = placeOf(node);
  const spread = node.children.some((one) => one.type === 'spread_element');
  if (spread && node.type === 'array') {
    // `[...a, b]`: the lists behind one another.
    const parts = named(node).map((one): Expr =>
      one.type === 'spread_element'
        ? innerOf(context, one)
        : { kind: 'list', items: [context.expressionOf(one)], at: placeOf(one) },
    );
    return {
      kind: 'join',
      how: 'concat',
      parts: [{ kind: 'list', items: [], at } satisfies Expr, ...parts].map((value) => ({ value, numeric: false })),
      at,
    };
  }
  return { kind: 'list', items: named(node).map((one) => context.expressionOf(one)), at };
}

/** An object, or the pattern of one. */
export function mapOf(context: JsContext, node: SyntaxNode): Expr {
  const entries = named(node).flatMap((one): readonly { readonly key: Expr; readonly value: Expr }[] => {
    const at = placeOf(one);
    switch (one.type) {
      case 'pair':
      case 'pair_pattern':
        return [{ key: keyOf(context, child(one, 'key'), at), value: partOf(context, one, 'value') }];
      case 'shorthand_property_identifier':
      case 'shorthand_property_identifier_pattern':
        return [{ key: textExpr(textOf(one, context.source), at), value: context.expressionOf(one) }];
      case 'object_assignment_pattern': {
        const left = child(one, 'left');
        return left === null
          ? []
          : [{ key: textExpr(textOf(left, context.source), at), value: context.expressionOf(left) }];
      }
      case 'method_definition':
        return [{ key: keyOf(context, child(one, 'name'), at), value: context.functionOf(one) }];
      case 'spread_element':
      case 'rest_pattern':
        return [{ key: opaque(at), value: innerOf(context, one) }];
      default:
        return [];
    }
  });
  return { kind: 'map', entries, at: placeOf(node) };
}

function keyOf(context: JsContext, node: SyntaxNode | null, at: Place): Expr {
  if (node === null) return opaque(at);
  if (node.type === 'computed_property_name') return innerOf(context, node);
  if (node.type === 'string') return context.expressionOf(node);
  return textExpr(textOf(node, context.source).replace(/^#/, ''), at);
}
