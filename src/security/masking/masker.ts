import { CUT } from './cut-shapes.ts';
import { needlesOf } from './encodings.ts';
import { createFinder, type Finder } from './known-values.ts';
import { mergeSpans, type Span, withoutSpans } from './mask-text.ts';
import { secretValues } from './secret-values.ts';
import { findShapes } from './shapes.ts';
import { isWordLike, isWorthMasking } from './worth-masking.ts';

/** The masker that everything written passes: known values, in whatever way they are written, and what has the shape of a secret. */
export type Masker = {
  /** The text with `[masked]` in place of every secret. Never longer than it was; masking twice changes nothing. */
  readonly mask: (text: string) => string;
  /** The path of a file without what looks like chance in it: others find the file by the rest, which a value may equal. */
  readonly maskPath: (path: string) => string;
  /** Learns further values: those of a plan's `env`. What is not worth it (`worth-masking.ts`) is passed over. */
  readonly learn: (values: readonly string[]) => void;
  /** Learns the secrets among the values of an environment. */
  readonly learnVariables: (env: Readonly<Record<string, string | undefined>>) => void;
  /** From now on, variables of these names are secrets, too. */
  readonly alsoSecret: (names: readonly string[]) => void;
  /** What it knows, for a stream (`mask-stream.ts`). */
  readonly known: Omit<Finder, 'add'>;
};

/** Lines of a value with several that are long enough to be nobody else's: logs are read line by line. */
const SHORTEST_LINE = 8;

/** Each round masks what the one before has uncovered. It is the second that finds nothing, but for texts made to need more. */
const ROUNDS = 8;

/** Makes a masker that knows these values. */
export function createMasker(values: readonly string[]): Masker {
  const finder = createFinder();
  const learned = new Set<string>();
  const learn = (more: readonly string[]): void => {
    for (const value of more.flatMap(variantsOf)) {
      if (learned.has(value)) continue;
      learned.add(value);
      finder.add(needlesOf(value, isWordLike(value)));
    }
  };
  learn(values);
  const named = new Set<string>();
  return {
    mask: (text) => maskWith(text, finder),
    maskPath: (path) => maskPath(path, finder),
    learn,
    learnVariables: (env) => learn(secretValues(env, named)),
    alsoSecret: (names) => {
      for (const name of names) named.add(name);
    },
    known: finder,
  };
}

/** All that is secret in a text, in order, without overlaps. */
export function secretSpans(text: string, known: Masker['known']): readonly Span[] {
  return mergeSpans([...known.find(text), ...findShapes(text), ...cutValues(text, known)]);
}

/** A shorter beginning tells nothing, and is found anywhere. */
const SHORTEST_CUT = 4;

function cutValues(text: string, known: Masker['known']): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(CUT); at >= 0; at = text.indexOf(CUT, at + 1)) {
    const length = known.unfinished(text.slice(Math.max(0, at - LONGEST_CUT), at));
    if (length >= SHORTEST_CUT) spans.push({ start: at - length, end: at });
  }
  return spans;
}

/** So much before a cut is looked at: texts of events are shorter. */
const LONGEST_CUT = 8192;

/** The text with the secrets masked. */
export function maskWith(text: string, known: Masker['known']): string {
  let masked = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const spans = secretSpans(masked, known);
    if (spans.length === 0) break;
    const next = withoutSpans(masked, spans);
    if (next === masked) break;
    masked = next;
  }
  return masked;
}

/** So many letters and digits in a row are no name. */
const CHANCE = /^(?=[^/]*\d)(?=[^/]*[A-Za-z])[\w+=~.-]{16,}$/;

function maskPath(path: string, known: Masker['known']): string {
  const spans = secretSpans(path, known).filter(({ start, end }) => CHANCE.test(path.slice(start, end)));
  return withoutSpans(path, spans);
}

/** A value, as Windows writes it if it has several lines, and the lines that are worth masking by themselves. */
function variantsOf(value: string): readonly string[] {
  const lines = value.split(/\r\n|\r|\n/);
  const variants = lines.length === 1 ? [value] : [value, value.trim(), lines.join('\n'), lines.join('\r\n')];
  return [
    ...variants.filter(isWorthMasking),
    ...(lines.length === 1 ? [] : lines.map((line) => line.trim()).filter(isTelling)),
  ];
}

/** Nobody else's: no frame of a key (`-----BEGIN …-----`), no word or setting, and of a structure only what looks like chance. */
function isTelling(line: string): boolean {
  if (line.length < SHORTEST_LINE || /^-{5}.*-{5}$/.test(line) || !isWorthMasking(line)) return false;
  if (/^["'\w.-]+\s*[:=]/.test(line)) return /[\w+/-]{20}/.test(line) && /\d/.test(line);
  return line.length >= 2 * SHORTEST_LINE || !/^\W*\w*\W*$/.test(line) || (/\d/.test(line) && /[A-Za-z]/.test(line));
}
