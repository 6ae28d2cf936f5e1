import type { Expr, Parameter, Piece } from '../../ir.ts';
import { child, childOfType, named, opaque, placeOf, textExpr, textOf, unescape } from '../../lowering.ts';
import type { SyntaxNode } from '../../syntax.ts';

/** How the parts are lowered. */
export type Lower = (node: SyntaxNode) => Expr;

/** A part of a node, lowered. */
export function partOf(lower: Lower, node: SyntaxNode, field: string): Expr {
  const found = child(node, field);
  return found === null ? opaque(placeOf(node)) : lower(found);
}

/** A string; an f-string is a join. */
export function stringOf(source: string, node: SyntaxNode, lower: Lower): Expr {
  const at = placeOf(node);
  const start = childOfType(node, 'string_start');
  const end = childOfType(node, 'string_end');
  if (start === null || end === null) return textExpr('', at);
  const prefix = textOf(start, source).toLowerCase();
  const isFormatted = prefix.includes('f') || prefix.includes('t');
  const plain = (from: number, to: number): string => {
    const text = prefix.includes('r') ? source.slice(from, to) : unescape(source.slice(from, to));
    return isFormatted ? text.replaceAll('{{', '{').replaceAll('}}', '}') : text;
  };
  const parts: Piece[] = [];
  let from = start.end;
  const add = (to: number): void => {
    if (to > from) parts.push({ value: textExpr(plain(from, to), { ...at, start: from, end: to }), numeric: false });
  };
  for (const one of node.children) {
    if (one.type !== 'interpolation') continue;
    add(one.start);
    const specifier = child(one, 'format_specifier');
    parts.push({
      value: partOf(lower, one, 'expression'),
      numeric: specifier !== null && /[dfeEgGnxXob%]$/.test(textOf(specifier, source)),
    });
    from = one.end;
  }
  add(end.start);
  const [only] = parts;
  if (only === undefined) return textExpr('', at);
  return parts.length === 1 && only.value.kind === 'text'
    ? textExpr(only.value.value, at)
    : { kind: 'join', how: 'interpolation', parts, at };
}

const NUMERIC =
  /^(?:Optional\[)?(?:int|float|bool|Decimal|UUID|uuid\.UUID|date|datetime|datetime\.\w+|complex|PositiveInt|conint\(.*\))\]?(?:\s*\|\s*(?:int|float|None))*$/;

/** The parameters of a function, without those that stand for the object itself. */
export function pyParameters(source: string, node: SyntaxNode | null, lower: Lower): readonly Parameter[] {
  if (node === null) return [];
  return named(node).flatMap((one): readonly Parameter[] => {
    if (one.type === 'keyword_separator' || one.type === 'positional_separator') return [];
    const bare =
      one.type === 'identifier' || one.type.endsWith('_pattern') ? one : (child(one, 'name') ?? named(one)[0] ?? one);
    const isSplat = bare.type.endsWith('splat_pattern');
    const name = textOf(isSplat ? (named(bare)[0] ?? bare) : bare, source);
    const typeNode = child(one, 'type');
    const type = typeNode === null ? null : textOf(typeNode, source).slice(0, 80);
    const value = child(one, 'value');
    if (name === 'self' || name === 'cls') return [];
    const marker = value === null ? null : /^(Query|Path|Body|Form|Header|Cookie|File)\(/.exec(textOf(value, source));
    return [
      {
        name,
        type: type === null ? null : type.replace(/[[(][\s\S]*$/, ''),
        numeric: type !== null && NUMERIC.test(type),
        rest: bare.type === 'list_splat_pattern',
        initial: value === null ? null : lower(value),
        decorators: marker?.[1] === undefined ? [] : [marker[1]],
      },
    ];
  });
}

/** A list, tuple or set. */
export function listOf(node: SyntaxNode, lower: Lower): Expr {
  const at = placeOf(node);
  const items = named(node);
  if (items.some((one) => one.type === 'list_splat')) {
    const parts = items.map((one): Expr =>
      one.type === 'list_splat' ? lower(one) : { kind: 'list', items: [lower(one)], at: placeOf(one) },
    );
    return {
      kind: 'join',
      how: 'concat',
      parts: [{ kind: 'list', items: [], at } satisfies Expr, ...parts].map((value) => ({ value, numeric: false })),
      at,
    };
  }
  return { kind: 'list', items: items.map((one) => lower(one)), at };
}

/** A dictionary. */
export function mapOf(node: SyntaxNode, lower: Lower): Expr {
  const entries = named(node).map((one) => {
    if (one.type === 'pair') return { key: partOf(lower, one, 'key'), value: partOf(lower, one, 'value') };
    const [inner] = named(one);
    return {
      key: opaque(placeOf(one)),
      value: inner === undefined ? opaque(placeOf(one)) : lower(inner),
    };
  });
  return { kind: 'map', entries, at: placeOf(node) };
}
