/** A set of characters: inclusive ranges of code points, ascending and apart. */
export type CharSet = readonly (readonly [from: number, to: number])[];

const SLASH = 0x2f;
const LAST = 0x10_ff_ff;

/** The set of one character. */
export function single(character: string): CharSet {
  const code = character.codePointAt(0) ?? 0;
  return [[code, code]];
}

/** Every character a file name may hold: all but the separator. */
export const ANY_CHARACTER: CharSet = [
  [0, SLASH - 1],
  [SLASH + 1, LAST],
];

/** Ranges in any order as a set. */
export function charSet(ranges: readonly (readonly [number, number])[]): CharSet {
  const set: [number, number][] = [];
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = set.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else set.push([from, to]);
  }
  return set;
}

/** Every character of a file name that is not in the set. */
export function complement(set: CharSet): CharSet {
  const rest: [number, number][] = [];
  let next = 0;
  for (const [from, to] of charSet([...set, [SLASH, SLASH]])) {
    if (from > next) rest.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= LAST) rest.push([next, LAST]);
  return rest;
}

/** Whether some character is in both. */
export function charSetsMeet(a: CharSet, b: CharSet): boolean {
  let i = 0;
  let j = 0;
  for (;;) {
    const x = a[i];
    const y = b[j];
    if (x === undefined || y === undefined) return false;
    if (x[0] <= y[1] && y[0] <= x[1]) return true;
    if (x[1] < y[1]) i += 1;
    else j += 1;
  }
}
