import { err, ok, type Result } from '../lib/result.ts';
import { ANY_CHARACTER, type CharSet, charSet, complement, single } from './char-set.ts';
import { ANY_RUN, type Glob, literalSegment, type Segment } from './glob.ts';

/** What is wrong with a glob, in whole sentences. */
export type GlobFault = { readonly cause: string; readonly remedy: string };

/** Most alternatives one claim may have once its braces are written out. */
const MAX_ALTERNATIVES = 200;

const SPECIAL = '*?[]{}!\\';

/**
 * Reads one claim (without a leading `!`) as the globs it stands for, one an alternative:
 * `*` and `?` within a name, dot files included, `**` across directories, `[a-z]` `[!a-z]`, `{a,b}`, `\` before a special character.
 * - A claim whose last name has no `*` or `?`, or that ends in `/`, also covers all that lies below it.
 * - Brackets may also be meant as they stand, since frameworks name files so (`app/[id]/page.tsx`): both readings count.
 */
export function parseGlob(claim: string): Result<readonly Glob[], GlobFault> {
  const outside = pathFault(claim);
  if (outside !== null) return err(outside);
  const asGlob = parseReading(claim);
  if (!asGlob.ok) return asGlob;
  const plain = withPlainBrackets(claim);
  const asNames = plain === claim ? null : parseReading(plain);
  return ok(asNames?.ok === true ? [...asGlob.value, ...asNames.value] : asGlob.value);
}

function parseReading(claim: string): Result<readonly Glob[], GlobFault> {
  const alternatives = writeOutBraces(claim);
  if (!alternatives.ok) return alternatives;
  const globs: Glob[] = [];
  for (const alternative of alternatives.value) {
    const fault = pathFault(alternative);
    if (fault !== null) return err(fault);
    const glob = parseAlternative(alternative);
    if (!glob.ok) return glob;
    globs.push(glob.value);
  }
  return ok(globs);
}

/** Claims are paths inside the repository, written as git writes them. */
function pathFault(path: string): GlobFault | null {
  if (path.trim() === '')
    return { cause: 'A claim is empty.', remedy: 'Name a path such as src/api or a glob such as src/**/*.ts.' };
  if (/^(\/|~\/|[A-Za-z]:[\\/])/.test(path))
    return {
      cause: `The claim "${path}" is an absolute path.`,
      remedy: "Write it from the repository's top, such as src/api.",
    };
  if (path.split('/').includes('..'))
    return {
      cause: `The claim "${path}" leads out of the repository.`,
      remedy: 'Write it from the repository\'s top, without "..".',
    };
  if (/^(\.\/)*\.git(\/|$)/.test(path))
    return {
      cause: `The claim "${path}" lies in git's own directory, which is never part of a change.`,
      remedy: 'Take it out.',
    };
  return null;
}

/** The claim with its brackets as plain characters. */
function withPlainBrackets(claim: string): string {
  return claim.replaceAll(/\\.|[[\]]/gs, (found) => (found.length === 1 ? `\\${found}` : found));
}

/** Every way to choose from the braces, left to right. */
function writeOutBraces(text: string): Result<readonly string[], GlobFault> {
  const done: string[] = [];
  const work = [text];
  for (let next = work.pop(); next !== undefined; next = work.pop()) {
    const braces = firstBraces(next);
    if (braces === null) {
      done.push(next);
    } else if (braces === 'open') {
      return err({
        cause: `The claim "${text}" has a { or } without its partner.`,
        remedy: 'Close it, or write \\{ or \\} for the character itself.',
      });
    } else if (braces.options.length < 2) {
      return err({
        cause: `The braces in the claim "${text}" hold no choice.`,
        remedy: 'Write the choices with commas, such as {a,b}; ranges such as {1..5} are not known.',
      });
    } else {
      const { before, options, after } = braces;
      work.push(...options.map((option) => before + option + after).toReversed());
    }
    if (done.length + work.length > MAX_ALTERNATIVES)
      return err({
        cause: `The claim "${text}" stands for more than ${MAX_ALTERNATIVES} alternatives.`,
        remedy: 'Use * instead of braces, or fewer of them.',
      });
  }
  return ok(done);
}

type Braces = { readonly before: string; readonly options: readonly string[]; readonly after: string };

function firstBraces(text: string): Braces | 'open' | null {
  let depth = 0;
  let start = 0;
  const commas: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === '[') at = Math.max(at, closingBracket(text, at));
    else if (character === '{') {
      if (depth === 0) start = at;
      depth += 1;
    } else if (character === ',' && depth === 1) commas.push(at);
    else if (character === '}') {
      depth -= 1;
      if (depth < 0) return 'open';
      if (depth === 0) {
        const cuts = [start, ...commas, at];
        const options = cuts.slice(1).map((cut, index) => text.slice((cuts[index] ?? 0) + 1, cut));
        return { before: text.slice(0, start), options, after: text.slice(at + 1) };
      }
    }
  }
  return depth > 0 ? 'open' : null;
}

function parseAlternative(text: string): Result<Glob, GlobFault> {
  const glob: (Segment | typeof ANY_RUN)[] = [];
  const names = text.split('/').filter((name) => name !== '' && name !== '.');
  for (const name of names) {
    if (name === '**') {
      if (glob.at(-1) !== ANY_RUN) glob.push(ANY_RUN);
      continue;
    }
    const segment = parseSegment(name, text);
    if (!segment.ok) return segment;
    glob.push(segment.value);
  }
  const last = names.at(-1);
  const coversBelow = last === undefined || text.endsWith('/') || !/[*?]/.test(last.replaceAll(/\\./gs, ''));
  if (coversBelow && glob.at(-1) !== ANY_RUN) glob.push(ANY_RUN);
  return ok(glob);
}

function parseSegment(name: string, claim: string): Result<Segment, GlobFault> {
  const characters: (CharSet | typeof ANY_RUN)[] = [];
  let literal: string | null = '';
  const points = Array.from(name);
  for (let at = 0; at < points.length; at += 1) {
    const character = points[at] ?? '';
    if (character === '*') {
      if (characters.at(-1) !== ANY_RUN) characters.push(ANY_RUN);
      literal = null;
    } else if (character === '?') {
      characters.push(ANY_CHARACTER);
      literal = null;
    } else if (character === '[') {
      const end = closingBracket(points, at);
      const set = end < 0 ? null : bracketSet(points.slice(at + 1, end));
      if (set === null)
        return err({
          cause: `The brackets in the claim "${claim}" are not closed, or hold nothing that can match.`,
          remedy: 'Write them as in [a-z], or \\[ and \\] for the characters themselves.',
        });
      characters.push(set);
      literal = null;
      at = end;
    } else {
      if (character === '\\') at += 1;
      const plain = character === '\\' ? (points[at] ?? '') : character;
      if (character === '\\' && (plain === '' || !SPECIAL.includes(plain)))
        return err({
          cause: `The claim "${claim}" has a backslash before a character that needs none.`,
          remedy: 'Separate directories with /; write a backslash only before * ? [ ] { } ! and itself.',
        });
      characters.push(single(plain));
      if (literal !== null) literal += plain;
    }
  }
  return ok(literal === null ? { literal, characters } : literalSegment(literal));
}

/** Where the bracket that opens at `at` closes, or -1. A `]` right after the opening (or its `!`) stands for itself. */
function closingBracket(text: ArrayLike<string>, at: number): number {
  let next = at + 1;
  if (text[next] === '!' || text[next] === '^') next += 1;
  if (text[next] === ']') next += 1;
  for (; next < text.length; next += 1) {
    if (text[next] === '/') return -1;
    if (text[next] === '\\') next += 1;
    else if (text[next] === ']') return next;
  }
  return -1;
}

/** What stands between brackets; null when it is nothing, a range backwards or a named class (`[:alpha:]`). */
function bracketSet(inside: readonly string[]): CharSet | null {
  const negated = inside[0] === '!' || inside[0] === '^';
  const points: { readonly code: number; readonly escaped: boolean; readonly dash: boolean }[] = [];
  for (let at = negated ? 1 : 0; at < inside.length; at += 1) {
    const escaped = inside[at] === '\\';
    if (escaped) at += 1;
    const character = inside[at];
    if (character === undefined) return null;
    points.push({ code: character.codePointAt(0) ?? 0, escaped, dash: character === '-' && !escaped });
  }
  if (inside.length === 0 || (inside.at(0) === ':' && inside.at(-1) === ':')) return null;
  const ranges: [number, number][] = [];
  for (let at = 0; at < points.length; at += 1) {
    const from = points[at]?.code ?? 0;
    const end = points[at + 1]?.dash === true ? points[at + 2] : undefined;
    if (end !== undefined && end.code < from) return null;
    ranges.push([from, end?.code ?? from]);
    if (end !== undefined) at += 2;
  }
  const set = negated ? complement(charSet(ranges)) : charSet(ranges);
  return set.length === 0 ? null : set;
}
