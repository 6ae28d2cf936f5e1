import { type CharSet, charSetsMeet, single } from './char-set.ts';

/** Any run of elements, none included: `*` among characters, `**` among segments. */
export const ANY_RUN: unique symbol = Symbol('any run');

/** The name of one file or directory. `literal` is set when only that very name matches. */
export type Segment = { readonly literal: string | null; readonly characters: readonly (CharSet | typeof ANY_RUN)[] };

/** A glob without braces: what `glob-parser.ts` makes of a claim, and a plain path is one too. */
export type Glob = readonly (Segment | typeof ANY_RUN)[];

/** The glob that matches one path only. */
export function literalGlob(path: string): Glob {
  return path.split('/').map(literalSegment);
}

/** The segment that matches one name only. */
export function literalSegment(name: string): Segment {
  return { literal: name, characters: Array.from(name, single) };
}

/**
 * Whether some path matches both globs. Exact: the product of the two, as for finite automata, first of segments and
 * inside of it of characters. Takes the product of the lengths at worst; unlike names end it at once.
 */
export function globsMeet(a: Glob, b: Glob): boolean {
  return patternsMeet(a, b, segmentsMeet);
}

function segmentsMeet(a: Segment, b: Segment): boolean {
  if (a.literal !== null && b.literal !== null) return a.literal === b.literal;
  return patternsMeet(a.characters, b.characters, charSetsMeet);
}

/** Whether two sequences of elements and runs can describe the same sequence. */
function patternsMeet<T>(
  a: readonly (T | typeof ANY_RUN)[],
  b: readonly (T | typeof ANY_RUN)[],
  agree: (x: T, y: T) => boolean,
): boolean {
  const width = b.length + 1;
  const reached = new Set([0]);
  // A set takes new members while it is walked: it is the work list and the memory.
  for (const state of reached) {
    const i = Math.floor(state / width);
    const j = state % width;
    if (i === a.length && j === b.length) return true;
    const x = a[i];
    const y = b[j];
    if (x === ANY_RUN || y === ANY_RUN) {
      // A run may end here, or take one more element of the other side.
      if (x !== undefined && (x === ANY_RUN || y === ANY_RUN)) reached.add(state + width);
      if (y !== undefined && (x === ANY_RUN || y === ANY_RUN)) reached.add(state + 1);
    } else if (x !== undefined && y !== undefined && agree(x, y)) reached.add(state + width + 1);
  }
  return false;
}
