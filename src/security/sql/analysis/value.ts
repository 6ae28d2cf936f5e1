import type { FunctionDefinition, Joining, Place } from '../ir.ts';
import type { SqlStep } from '../sql-finding.ts';

/** Where a text that is not known comes from: from outside of the program, from whoever calls the function, or from who knows where. */
export type Origin = 'outside' | 'parameter' | 'unknown';

/** Something that is not known. */
export type Hole = {
  /** What it is; a check of one makes all of the same key safe. */
  readonly key: string;
  readonly origin: Origin;
  /** By what dotted text it goes, from where it entered: `req.query.id`, `pg.Pool`, `conn.cursor()`. */
  readonly path: string;
  /** The declared or constructed type, or null. */
  readonly type: string | null;
  /** Of what kind the outside is (`the request`), or null. */
  readonly what: string | null;
  /** Its quotes are escaped: safe between quotes only. */
  readonly escaped: boolean;
  readonly steps: readonly SqlStep[];
};

/** A piece of a text. `at` is the expression that was put in. */
export type Part =
  | { readonly kind: 'known'; readonly text: string }
  | { readonly kind: 'safe'; readonly at: Place }
  | { readonly kind: 'hole'; readonly hole: Hole; readonly at: Place; readonly how: Joining | null };

/** A function with the names around it. */
export type Closure = { readonly definition: FunctionDefinition; readonly frame: Frame; readonly owner: number | null };

/** What a class has, beside its methods: none of it changes while the program runs. */
export type ClassInfo = {
  readonly name: string;
  readonly methods: ReadonlyMap<string, FunctionDefinition>;
  readonly fields: number;
  readonly frame: Frame;
};

/** Names and the cells their values are in; `up` is the frame around it. Which cell a name has never changes. */
export type Frame = {
  readonly cells: Map<string, number>;
  readonly up: Frame | null;
  /** What `this` is in it: a map in the store, or null. */
  readonly owner: number | null;
  readonly ofFunction: boolean;
};

/** One thing a value can be. */
export type Alt =
  | { readonly kind: 'text'; readonly parts: readonly Part[]; readonly joins: readonly number[] }
  | { readonly kind: 'literal'; readonly value: number | boolean | null | undefined }
  /** Not known, and harmless: a number, or SQL whose values are bound. */
  | { readonly kind: 'safe'; readonly path: string }
  | { readonly kind: 'unknown'; readonly hole: Hole }
  /** A list, map or buffer in the store. */
  | { readonly kind: 'ref'; readonly id: number }
  | { readonly kind: 'function'; readonly closure: Closure }
  | { readonly kind: 'class'; readonly info: ClassInfo };

/** All things a value can be; never more than `MAX_ALTS`. */
export type Value = readonly Alt[];

/** What a reference stands for. `rest` is what any number of further items may be. */
export type HeapThing =
  | { readonly kind: 'list'; readonly items: readonly Value[]; readonly rest: Value | null }
  | {
      readonly kind: 'map';
      readonly entries: ReadonlyMap<string, Value>;
      readonly rest: Value | null;
      readonly info: ClassInfo | null;
    }
  | { readonly kind: 'buffer'; readonly text: Value };

/** More alternatives than this are not told apart; the worst are kept. */
export const MAX_ALTS = 8;

/** Not known, and harmless. */
export const SAFE: Value = [{ kind: 'safe', path: '' }];

/** Nothing. */
export const NOTHING: Value = [{ kind: 'literal', value: undefined }];

/** A constant text. */
export function known(text: string): Value {
  return [{ kind: 'text', parts: text === '' ? [] : [{ kind: 'known', text: text.slice(0, 20_000) }], joins: [] }];
}

/** A number, truth value or null. */
export function literal(value: number | boolean | null | undefined): Value {
  return [{ kind: 'literal', value }];
}

/** Something that is not known. */
export function unknown(hole: Partial<Hole> & { readonly path: string }): Value {
  return [
    {
      kind: 'unknown',
      hole: { key: hole.path, origin: 'unknown', type: null, what: null, escaped: false, steps: [], ...hole },
    },
  ];
}

/** The constant text a value is, or null. */
export function constantText(value: Value): string | null {
  const [only, ...more] = value;
  if (only === undefined || more.length > 0) return null;
  return constantOf(only);
}

/** The constant text an alternative is, or null. */
export function constantOf(alt: Alt): string | null {
  if (alt.kind !== 'text') return null;
  let text = '';
  for (const part of alt.parts) {
    if (part.kind !== 'known') return null;
    text += part.text;
  }
  return text;
}

/** The number, truth value or text a value surely is; undefined where it is not sure. */
export function constant(value: Value): { readonly value: string | number | boolean | null | undefined } | null {
  const [only, ...more] = value;
  if (only === undefined || more.length > 0) return null;
  if (only.kind === 'literal') return { value: only.value };
  const text = constantOf(only);
  return text === null ? null : { value: text };
}

/** What an alternative is as part of a key: the same key, the same thing. */
export function altKey(alt: Alt): string {
  switch (alt.kind) {
    case 'text':
      return `t${alt.parts.map((part) => (part.kind === 'known' ? JSON.stringify(part.text) : part.kind === 'safe' ? '#' : `<${part.hole.key}${part.hole.escaped ? '!' : ''}>`)).join('')}`;
    case 'literal':
      return `l${String(alt.value)}`;
    case 'safe':
      return `s${alt.path}`;
    case 'unknown':
      return `u${alt.hole.key}`;
    case 'ref':
      return `r${alt.id}`;
    case 'function':
      return `f${alt.closure.definition.at.start}`;
    case 'class':
      return `c${alt.info.name}`;
  }
}

/** How bad a hole is: 0 is harmless. */
export function badness(origin: Origin): number {
  return origin === 'outside' ? 3 : origin === 'parameter' ? 2 : 1;
}

/** How bad the worst hole of an alternative is. */
export function altBadness(alt: Alt): number {
  if (alt.kind === 'unknown') return badness(alt.hole.origin);
  if (alt.kind !== 'text') return 0;
  return alt.parts.reduce(
    (worst, part) => (part.kind === 'hole' ? Math.max(worst, badness(part.hole.origin)) : worst),
    0,
  );
}

/** Either of the values. Where there are too many alternatives, the worst are kept. */
export function either(...values: readonly Value[]): Value {
  if (values.length === 1) return values[0] ?? NOTHING;
  const alts = new Map<string, Alt>();
  for (const value of values) for (const alt of value) if (!alts.has(altKey(alt))) alts.set(altKey(alt), alt);
  const all = [...alts.values()];
  if (all.length <= MAX_ALTS) return all;
  return all.toSorted((a, b) => altBadness(b) - altBadness(a)).slice(0, MAX_ALTS);
}

/** The holes of a value, and of nothing it refers to. */
export function holesOf(value: Value): readonly Hole[] {
  return value.flatMap((alt) => {
    if (alt.kind === 'unknown') return [alt.hole];
    return alt.kind === 'text' ? alt.parts.flatMap((part) => (part.kind === 'hole' ? [part.hole] : [])) : [];
  });
}

/** The value with every hole changed; null makes the hole harmless. */
export function mapHoles(value: Value, change: (hole: Hole) => Hole | null): Value {
  return value.map((alt): Alt => {
    if (alt.kind === 'unknown') {
      const hole = change(alt.hole);
      return hole === null ? { kind: 'safe', path: alt.hole.path } : { kind: 'unknown', hole };
    }
    if (alt.kind !== 'text') return alt;
    const parts = alt.parts.map((part): Part => {
      if (part.kind !== 'hole') return part;
      const hole = change(part.hole);
      return hole === null ? { kind: 'safe', at: part.at } : { ...part, hole };
    });
    return { ...alt, parts };
  });
}
