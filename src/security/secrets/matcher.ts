import type { Candidate, ScannedText, SecretKind } from './detector.ts';
import { once } from './once.ts';
import type { Pattern } from './pattern.ts';
import type { SecretRule } from './rule.ts';

/** A rule whose pattern was read. */
export type Compiled = {
  readonly kind: SecretKind;
  readonly rule: SecretRule;
  readonly pattern: Pattern;
  readonly accepts: (secret: string, text: ScannedText) => boolean;
};

/** Something that has the shape of a token: all of it, and the secret in it. */
export type Shaped = {
  readonly start: number;
  readonly end: number;
  readonly secret: { readonly start: number; readonly end: number };
};

/** Tries a pattern at places of a text. */
export type Matcher = {
  /** Whether a match may begin at this offset, as far as the byte there and the one before tell. */
  readonly mayBegin: (bytes: Uint8Array, at: number) => boolean;
  /** The match that begins at an offset. */
  readonly at: (text: ScannedText, start: number) => Shaped | null;
};

/** One for the pattern of a rule. */
export function createMatcher(compiled: Compiled): Matcher {
  const { pattern, rule } = compiled;
  const begins = bytesOf(pattern.first, rule.caseless === true);
  const get = expression(compiled);
  const efforts = pattern.width.max >= WIDE ? createEfforts(bytesOf(pattern.all, rule.caseless === true)) : null;
  return {
    mayBegin: (bytes, at) => {
      if (begins[bytes[at] ?? 0] !== 1) return false;
      const before = at === 0 ? 0 : (bytes[at - 1] ?? 0);
      // A letter or digit in front is more of the same word; a sign that the token may begin with is more of the same token.
      return ALPHANUMERIC[before] !== 1 && !(JOINING[before] === 1 && begins[before] === 1);
    },
    at: (text, start) => {
      if (efforts?.isSpent(text, start) === true) return null;
      const regex = get();
      regex.lastIndex = start;
      const found = regex.exec(text.text);
      if (found === null) {
        efforts?.failed(text, start, pattern.width.max);
        return null;
      }
      const [from, to] = found.indices?.[1] ?? [start, start + found[0].length];
      return { start, end: start + found[0].length, secret: { start: from, end: to } };
    },
  };
}

/** From this width on a failure may take long. */
const WIDE = 96;
/** What is tried in vain for more bytes than this within a stretch is a text about beginnings of tokens, and has none. */
const MOST_IN_VAIN = 65_536;
const STRETCH = 4096;

/** How many bytes were looked at in vain, in the stretch of a text that was last looked at. */
type Efforts = {
  readonly isSpent: (text: ScannedText, at: number) => boolean;
  readonly failed: (text: ScannedText, at: number, most: number) => void;
};

function createEfforts(all: Uint8Array): Efforts {
  const spent = new WeakMap<ScannedText, { readonly since: number; bytes: number }>();
  return {
    isSpent: (text, at) => {
      const known = spent.get(text);
      return known !== undefined && at - known.since < STRETCH && known.bytes > MOST_IN_VAIN;
    },
    failed: (text, at, most) => {
      let end = at;
      while (end - at < most && all[text.bytes[end] ?? 0] === 1) end += 1;
      const known = spent.get(text);
      if (known !== undefined && at - known.since < STRETCH) known.bytes += end - at;
      else spent.set(text, { since: at, bytes: end - at });
    },
  };
}

/** A set of bytes as a table, with the other case of letters where that is the same. */
function bytesOf(bytes: ReadonlySet<number>, caseless: boolean): Uint8Array {
  const table = new Uint8Array(256);
  for (const byte of bytes) {
    table[byte] = 1;
    if (caseless && isLetter(byte)) table[byte ^ 32] = 1;
  }
  return table;
}

/** What must not follow a match: more of the same token. Signs that end a sentence or a quoted text may follow. */
function boundary(pattern: Pattern): string {
  const goesOn = [...pattern.last].map((code) => String.fromCharCode(code)).filter((char) => '-+/'.includes(char));
  return `(?![A-Za-z0-9_${goesOn.map((char) => `\\${char}`).join('')}])`;
}

/** The expression, made when it is first needed. Where the groups are is asked for only where there is one: it costs. */
function expression({ rule, pattern }: Compiled): () => RegExp {
  return once(
    () =>
      new RegExp(
        `(?<![A-Za-z0-9])(?:${rule.token})${boundary(pattern)}`,
        `${/(?<!\\)\((?!\?)/.test(rule.token) ? 'd' : ''}y${rule.caseless === true ? 'i' : ''}`,
      ),
  );
}

/** As a candidate of the kind. */
export function toCandidate(kind: SecretKind, { secret }: Shaped, rank: number): Candidate {
  return { kind, start: secret.start, end: secret.end, rank };
}

function isLetter(byte: number): boolean {
  return (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);
}

const ALPHANUMERIC: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  isLetter(byte) || (byte >= 48 && byte <= 57) ? 1 : 0,
);

const JOINING: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  '_+/'.includes(String.fromCharCode(byte)) ? 1 : 0,
);

/** Nothing was found: most calls say so. */
export const NOTHING: readonly Candidate[] = [];
