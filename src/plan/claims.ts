import { foldCase } from '../lib/fold-case.ts';
import type { Glob } from './glob.ts';
import { globsMeet, literalGlob } from './glob.ts';
import { parseGlob } from './glob-parser.ts';

/** Two claims some path falls under, one of each side, as written. */
export type ClaimsOverlap = { readonly mine: string; readonly theirs: string };

/** A list of claims, read once. */
type Claims = { readonly positive: readonly Claim[]; readonly negative: readonly Claim[] };
type Claim = {
  readonly text: string;
  readonly globs: readonly Glob[];
  /** The same for names whose case does not count; the very same globs where it has no upper case. */
  readonly folded: readonly Glob[];
};

/** Lists of claims are immutable parts of a plan: what was worked out for one holds as long as it lives. */
const parsed = new WeakMap<readonly string[], Claims>();
const overlaps = new WeakMap<readonly string[], WeakMap<readonly string[], ClaimsOverlap | null>>();

/**
 * Whether two lists of claims can match a common path, and by which claims; null when no path can fall under both.
 * Decided on the globs themselves, not on the files that happen to exist: a task may create any of them. Exact for lists
 * without exclusions; with a `!` claim the answer is null only where the exclusion surely takes away all of the other
 * claim, so it may warn of an overlap that is none, and never misses one. Names that differ in case only count as the same: the plan
 * may run, or its result be checked out, where the file system takes them for one, and to wait costs little where it does not.
 * An empty list claims nothing and overlaps with nothing.
 */
export function claimsOverlap(mine: readonly string[], theirs: readonly string[]): ClaimsOverlap | null {
  let known = overlaps.get(mine);
  if (known === undefined) overlaps.set(mine, (known = new WeakMap()));
  let answer = known.get(theirs);
  if (answer === undefined) known.set(theirs, (answer = findOverlap(parse(mine), parse(theirs))));
  return answer;
}

/**
 * Whether a path of the repository (as git writes it) falls under the claims. Agrees with `claimsOverlap`. `ignoreCase`: the file system
 * takes names that differ in case for one.
 */
export function claimCovers(claims: readonly string[], path: string, ignoreCase = false): boolean {
  const { positive, negative } = parse(claims);
  const glob = literalGlob(ignoreCase ? foldCase(path) : path);
  const covers = ({ globs, folded }: Claim): boolean =>
    (ignoreCase ? folded : globs).some((own) => globsMeet(own, glob));
  return positive.some(covers) && !negative.some(covers);
}

function parse(claims: readonly string[]): Claims {
  const known = parsed.get(claims);
  if (known !== undefined) return known;
  const read = (text: string, pattern: string): Claim => {
    const globs = globsOf(pattern);
    const lower = foldCase(pattern);
    return { text, globs, folded: lower === pattern ? globs : globsOf(lower) };
  };
  const result: Claims = {
    positive: claims.filter((claim) => !claim.startsWith('!')).map((claim) => read(claim, claim)),
    negative: claims.filter((claim) => claim.startsWith('!')).map((claim) => read(claim, claim.slice(1))),
  };
  parsed.set(claims, result);
  return result;
}

/** A plan is checked before it is used; what cannot be read claims nothing. */
function globsOf(pattern: string): readonly Glob[] {
  const globs = parseGlob(pattern);
  return globs.ok ? globs.value : [];
}

/** Both ways: lower case changes what `[!A]` and `[A-z]` stand for. */
function meet(mine: Claim, theirs: Claim): boolean {
  if (anyMeet(mine.globs, theirs.globs)) return true;
  const same = mine.folded === mine.globs && theirs.folded === theirs.globs;
  return !same && anyMeet(mine.folded, theirs.folded);
}

function anyMeet(mine: readonly Glob[], theirs: readonly Glob[]): boolean {
  return mine.some((glob) => theirs.some((its) => globsMeet(glob, its)));
}

function findOverlap(mine: Claims, theirs: Claims): ClaimsOverlap | null {
  const excluded = [...mine.negative, ...theirs.negative];
  const takenAway = (claim: Claim): boolean => excluded.some((exclusion) => surelyContains(exclusion, claim));
  for (const own of mine.positive) {
    if (takenAway(own)) continue;
    for (const other of theirs.positive)
      if (meet(own, other) && !takenAway(other)) return { mine: own.text, theirs: other.text };
  }
  return null;
}

/** Whether everything a claim matches is taken away by an exclusion: it is the same glob, or a directory around it. */
function surelyContains(exclusion: Claim, claim: Claim): boolean {
  if (exclusion.text === `!${claim.text}`) return true;
  return claim.globs.every((glob) => exclusion.globs.some((own) => isDirectoryAround(own, glob)));
}

function isDirectoryAround(directory: Glob, glob: Glob): boolean {
  if (typeof directory.at(-1) !== 'symbol') return false;
  return directory.slice(0, -1).every((segment, at) => {
    const other = glob[at];
    return (
      typeof segment !== 'symbol' &&
      typeof other === 'object' &&
      segment.literal !== null &&
      segment.literal === other.literal
    );
  });
}
