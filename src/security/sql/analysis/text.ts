import type { Joining, Place } from '../ir.ts';
import { thing } from './store.ts';
import { newId, step, type Machine } from './machine.ts';
import { altBadness, either, MAX_ALTS, type Alt, type Part, type Value } from './value.ts';

/** A value that goes into a text, and the expression it stands for. */
export type Ingredient = { readonly value: Value; readonly at: Place; readonly numeric: boolean };

type Line = { readonly parts: readonly Part[]; readonly joins: readonly number[] };

const MAX_PARTS = 200;

/** Texts of many parts take longer to look at: so many parts count as a step. */
const PARTS_A_STEP = 3;

/** Pieces as one text: every way they can come together, the worst ones where there are too many. */
export function joinTexts(machine: Machine, ingredients: readonly Ingredient[], how: Joining, at: Place): Value {
  let lines: readonly Line[] = [{ parts: [], joins: [] }];
  for (const { value, at: place, numeric } of ingredients) {
    const options = numeric
      ? [{ parts: [{ kind: 'safe', at: place }] as const, joins: [] }]
      : linesOf(machine, value, { at: place, how });
    const chosen =
      lines.length * options.length <= MAX_ALTS
        ? options
        : [...options].toSorted((a, b) => lineBadness(b) - lineBadness(a)).slice(0, 1);
    lines = lines.flatMap((line) =>
      chosen.map((option) => ({
        parts: tidy([...line.parts, ...option.parts]),
        joins: [...line.joins, ...option.joins],
      })),
    );
  }
  step(machine, Math.floor(lines.reduce((sum, line) => sum + line.parts.length, 0) / PARTS_A_STEP));
  const composed = ingredients.length > 1;
  const id = newId(machine);
  const value = lines.map((line): Alt => ({
    kind: 'text',
    parts: line.parts,
    joins: composed ? [...new Set([...line.joins, id])].slice(-40) : line.joins,
  }));
  if (composed) machine.report.joined(machine, { id, at, value, how });
  return either(value);
}

function lineBadness(line: Line): number {
  return altBadness({ kind: 'text', ...line });
}

function tidy(parts: readonly Part[]): readonly Part[] {
  const tidied: Part[] = [];
  for (const part of parts.slice(0, MAX_PARTS)) {
    const last = tidied.at(-1);
    if (part.kind === 'known' && last?.kind === 'known')
      tidied[tidied.length - 1] = { kind: 'known', text: (last.text + part.text).slice(0, 20_000) };
    else if (part.kind !== 'known' || part.text !== '') tidied.push(part);
  }
  return tidied;
}

/** A value as texts. */
export function linesOf(
  machine: Machine,
  value: Value,
  where: { readonly at: Place; readonly how: Joining | null },
  depth = 0,
): readonly Line[] {
  const lines = value.flatMap((alt) => linesOfAlt(machine, alt, where, depth));
  return lines.length === 0 ? [{ parts: [], joins: [] }] : lines;
}

function linesOfAlt(
  machine: Machine,
  alt: Alt,
  where: { readonly at: Place; readonly how: Joining | null },
  depth: number,
): readonly Line[] {
  const { at, how } = where;
  switch (alt.kind) {
    case 'text':
      return [
        {
          parts: alt.parts.map((part) =>
            part.kind === 'hole' && part.how === null && how !== null ? { ...part, how, at } : part,
          ),
          joins: alt.joins,
        },
      ];
    case 'literal':
      return [{ parts: [{ kind: 'known', text: String(alt.value ?? '') }], joins: [] }];
    case 'unknown':
      return [{ parts: [{ kind: 'hole', hole: alt.hole, at, how }], joins: [] }];
    case 'ref':
      return depth > 2 ? [{ parts: [{ kind: 'safe', at }], joins: [] }] : linesOfThing(machine, alt.id, where, depth);
    default:
      return [{ parts: [{ kind: 'safe', at }], joins: [] }];
  }
}

function linesOfThing(
  machine: Machine,
  id: number,
  where: { readonly at: Place; readonly how: Joining | null },
  depth: number,
): readonly Line[] {
  const found = thing(machine.store, id);
  if (found?.kind === 'buffer') return linesOf(machine, found.text, where, depth + 1);
  if (found === undefined) return [{ parts: [{ kind: 'safe', at: where.at }], joins: [] }];
  const items = found.kind === 'list' ? found.items : [...found.entries.values()];
  const all = found.rest === null ? items : [...items, found.rest];
  const inner = all
    .slice(0, 20)
    .map(
      (item) => [...linesOf(machine, item, where, depth + 1)].toSorted((a, b) => lineBadness(b) - lineBadness(a))[0],
    );
  return [
    {
      parts: tidy(
        inner.flatMap((line, index): Part[] => [
          ...(index === 0 ? [] : [{ kind: 'known', text: ',' } as const]),
          ...(line?.parts ?? []),
        ]),
      ),
      joins: inner.flatMap((line) => line?.joins ?? []),
    },
  ];
}

/** A piece of a template: text as it stands, or the place of a value, by position or name. */
export type TemplatePiece =
  | { readonly text: string }
  | { readonly key: string | number | null; readonly numeric: boolean };

/** Reads a `printf` template: `%s %d %1$s %(name)s %-5.2f %%`. */
export function printfPieces(template: string): readonly TemplatePiece[] {
  const pieces: TemplatePiece[] = [];
  let end = 0;
  for (const found of template.matchAll(
    /%(?:%|(?:(\d+)\$)?(?:\(([^)]*)\)|<([^>]*)>|\{([^}]*)\})?[-+ #0]*(?:\*|\d+)?(?:\.(?:\*|\d+))?[hlLqjzt]*([a-zA-Z@])?)/g,
  )) {
    pieces.push({ text: template.slice(end, found.index) });
    end = found.index + found[0].length;
    const [whole, position, named, angled, braced, verb = ''] = found;
    const name = named ?? angled ?? braced;
    if (whole === '%%') pieces.push({ text: '%' });
    else if (verb === '' && name === undefined) pieces.push({ text: whole });
    else
      pieces.push({
        key: name ?? (position === undefined ? null : Number(position) - 1),
        numeric: /[diouxXeEfFgGcbtTpIL]/.test(verb),
      });
  }
  pieces.push({ text: template.slice(end) });
  return pieces;
}

/** Reads a template of braces: `{}`, `{0}`, `{name}`, `{0:d}`, `{{`. */
export function bracePieces(template: string): readonly TemplatePiece[] {
  const pieces: TemplatePiece[] = [];
  let end = 0;
  for (const found of template.matchAll(/\{\{|\}\}|\{([^{}:!]*)(?:![rsa])?(?::([^{}]*))?\}/g)) {
    pieces.push({ text: template.slice(end, found.index) });
    end = found.index + found[0].length;
    const [whole, key = '', how = ''] = found;
    if (whole === '{{' || whole === '}}') pieces.push({ text: whole.charAt(0) });
    else {
      const base = /^[^.[,]*/.exec(key)?.[0]?.trim() ?? '';
      pieces.push({
        key: base === '' ? null : /^\d+$/.test(base) ? Number(base) : base,
        numeric: /[dfeEgGnxXobD]\d*$/.test(how),
      });
    }
  }
  pieces.push({ text: template.slice(end) });
  return pieces;
}
