import picomatch from 'picomatch';
import type { Candidate, Detector, Hit, ScannedText, SecretKind } from './detector.ts';
import { RANKS } from './detector.ts';
import { entropy } from './entropy.ts';
import { type Anchor, parsePattern, type Pattern } from './pattern.ts';
import { isFilling, isSequence, isStandIn } from './placeholder.ts';
import type { SecretRule, Vendor } from './rule.ts';
import { validators } from './validators/index.ts';

const REACH = 60;

/** What may stand between a vendor's word and the token that it announces: a sign of assignment, or a word that names a secret. */
const ASSIGNMENT = /[=:>,("'`|]|key|token|secret|pass|pwd|auth|access|private|cred|bearer|\bpat\b|api|id\b|sid\b/i;

/** One rule as a detector. Most rules are never met in a run: a pattern is read when the first of its words is. */
export function compileRule(vendor: Vendor, rule: SecretRule): Detector {
  const kind: SecretKind = {
    id: rule.id,
    title: rule.description,
    severity: rule.severity ?? 'high',
    confidence: rule.near === undefined ? 'high' : 'medium',
    docs: vendor.docs,
  };
  const compiled = once(() => ({ kind, rule, pattern: parsePattern(rule.token), accepts: acceptance(rule) }));
  if (rule.near !== undefined) {
    const find = once(() => findAssigned(compiled()));
    return { kinds: [kind], words: rule.near, find: (text, hit) => find()(text, hit) };
  }
  const anchor = plainAnchor(rule.token) ?? compiled().pattern.anchor();
  if (anchor === null) throw new SyntaxError(`${rule.id}: neither \`near\` nor three literal characters`);
  const find = once(() => findShape(compiled(), anchor));
  return { kinds: [kind], words: anchor.literals, find: (text, hit) => find()(text, hit) };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Most tokens begin with plain characters: then the pattern need not be read to know what to look for. */
function plainAnchor(token: string): Anchor | null {
  const [literal] = /^[A-Za-z0-9_-]{3,}(?![A-Za-z0-9_?{|-])/.exec(token) ?? [];
  return literal === undefined || token.includes('|')
    ? null
    : { literals: [literal.toLowerCase()], before: { min: 0, max: 0 } };
}

type Compiled = {
  readonly kind: SecretKind;
  readonly rule: SecretRule;
  readonly pattern: Pattern;
  readonly accepts: (secret: string, text: ScannedText) => boolean;
};

/** What must not follow a match: more of the same token. Signs that end a sentence or a quoted text may follow. */
function boundary(pattern: Pattern): string {
  const goesOn = [...pattern.last].map((code) => String.fromCharCode(code)).filter((char) => '-+/'.includes(char));
  return `(?![A-Za-z0-9_${goesOn.map((char) => `\\${char}`).join('')}])`;
}

/** The expression, made when it is first needed. Where the groups are is asked for only where there is one: it costs. */
function expression({ rule, pattern }: Compiled, flags: string): () => RegExp {
  return once(
    () =>
      new RegExp(
        `(?<![A-Za-z0-9])(?:${rule.token})${boundary(pattern)}`,
        `${/(?<!\\)\((?!\?)/.test(rule.token) ? 'd' : ''}${flags}${rule.caseless === true ? 'i' : ''}`,
      ),
  );
}

function toCandidate(kind: SecretKind, found: RegExpExecArray, shift: number, rank: number): Candidate {
  const [start, end] = found.indices?.[1] ?? found.indices?.[0] ?? [found.index, found.index + found[0].length];
  return { kind, start: shift + start, end: shift + end, rank };
}

function findShape(compiled: Compiled, { before }: Anchor): Detector['find'] {
  const { kind, pattern, accepts } = compiled;
  const atOnce = before.max === 0;
  const get = expression(compiled, atOnce ? 'y' : 'g');
  return (text, hit) => {
    const regex = get();
    if (atOnce) {
      regex.lastIndex = hit.start;
      const found = regex.exec(text.text);
      return found !== null && accepts(found[1] ?? found[0], text) ? [toCandidate(kind, found, 0, RANKS.shape)] : [];
    }
    const from = Math.max(0, hit.start - before.max - 1);
    const window = text.text.slice(from, hit.start + pattern.width.max + 1);
    regex.lastIndex = 0;
    const candidates: Candidate[] = [];
    for (let found = regex.exec(window); found !== null; found = regex.exec(window))
      if (accepts(found[1] ?? found[0], text)) candidates.push(toCandidate(kind, found, from, RANKS.shape));
    return candidates;
  };
}

/** Something that has the shape of a token, whether or not a word announces it. */
type Shaped = { readonly start: number; readonly end: number; readonly candidate: Candidate; readonly secret: string };

/** What of a text was searched already: words that follow one another closely must not make it be searched again and again. */
type Searched = { upTo: number; readonly found: Shaped[] };

function findAssigned(compiled: Compiled): Detector['find'] {
  const { rule, pattern, accepts } = compiled;
  const reach = rule.reach ?? REACH;
  const back = rule.after === true ? reach + pattern.width.max : 0;
  const inRuns = isRun(rule, pattern);
  const search = searcher(compiled);
  const texts = new WeakMap<ScannedText, Searched>();
  return (text, hit) => {
    if (text.kind.form === 'lock') return [];
    const from = Math.max(0, hit.start - back);
    const to = hit.end + reach;
    if (inRuns && !text.runs().between(from, to)) return [];
    const searched = texts.get(text) ?? { upTo: 0, found: [] };
    texts.set(text, searched);
    const begin = back === 0 ? hit.end : from;
    if (to > searched.upTo) {
      const last = searched.found.at(-1)?.end ?? 0;
      searched.found.push(...search(text, Math.max(begin, searched.upTo, last), to));
      searched.upTo = to;
    }
    const candidates: Candidate[] = [];
    for (let index = searched.found.length - 1; index >= 0; index -= 1) {
      const shaped = searched.found[index];
      if (shaped === undefined || shaped.start < begin) break;
      if (shaped.start > to) continue;
      const between = betweenOf(text, hit, shaped);
      if (between === null || (rule.loose !== true && !ASSIGNMENT.test(between))) continue;
      if (accepts(shaped.secret, text)) candidates.push(shaped.candidate);
    }
    return candidates;
  };
}

/** Finds what has the token's shape and begins from one offset on, up to another. */
function searcher(compiled: Compiled): (text: ScannedText, from: number, to: number) => readonly Shaped[] {
  const { kind, pattern } = compiled;
  const get = expression(compiled, 'g');
  // Of equals the one that was met first stays, and that is the vendor's word.
  const rank = pattern.anchor()?.before.max === 0 ? RANKS.named : RANKS.assigned;
  return (text, from, to) => {
    const regex = get();
    // One byte in front, so that the boundary is seen.
    const shift = Math.max(0, from - 1);
    const window = text.text.slice(shift, to + pattern.width.max + 1);
    const shaped: Shaped[] = [];
    regex.lastIndex = from - shift;
    for (let found = regex.exec(window); found !== null; found = regex.exec(window)) {
      const start = shift + found.index;
      if (start > to) break;
      shaped.push({
        start,
        end: start + found[0].length,
        candidate: toCandidate(kind, found, shift, rank),
        secret: found[1] ?? found[0],
      });
    }
    return shaped;
  };
}

/** Whether every text that fits is (part of) a run that `TokenRuns` finds: of its characters, with room for a digit. */
function isRun(rule: SecretRule, pattern: Pattern): boolean {
  return pattern.width.min >= 6 && !/[^\w\\[\](){}|?:+/=.,~-]|\\s|\[A-Za-z\]|\[a-z\]|\[A-Z\]/.test(rule.token);
}

/** What stands between the word and the token, whichever comes first; null where they overlap. */
function betweenOf({ text }: ScannedText, hit: Hit, { start, end }: Shaped): string | null {
  if (start >= hit.end) return text.slice(hit.end, start);
  return end <= hit.start ? text.slice(end, hit.start) : null;
}

/** What the text of a match must be beyond its shape. */
function acceptance(rule: SecretRule): (secret: string, text: ScannedText) => boolean {
  const ofPath =
    rule.paths === undefined ? null : picomatch([...rule.paths], { dot: true, basename: true, nocase: true });
  const validate = rule.validator === undefined ? null : validators[rule.validator];
  const shape = rule.near === undefined;
  return (secret, text) => {
    if (ofPath !== null && text.path !== null && !ofPath(text.path)) return false;
    if (shape ? isFilling(secret.slice(4)) : isStandIn(secret) || isWordOrName(secret)) return false;
    // Documentation and tests show what a key looks like; elsewhere even a key that counts up may open something.
    if (!shape && (text.kind.test || text.kind.form === 'prose') && isSequence(secret)) return false;
    if (!shape && /^[A-Fa-f0-9]{24,}$/.test(secret) && text.runs().listsHex(secret.length)) return false;
    if (entropy(secret) < (rule.entropy ?? (shape ? 0 : assignedEntropy(secret)))) return false;
    const lower = rule.except === undefined ? '' : secret.toLowerCase();
    if (rule.except?.some((word) => lower.includes(word)) === true) return false;
    return validate === null || validate(secret);
  };
}

/** A word in one case (none in English is longer), or words in camel case, of letters only: `description`, `defaultConfiguration`. Random tokens hardly ever are. */
function isWordOrName(secret: string): boolean {
  return /^(?:[a-z]{1,20}|[A-Z]{1,20}|[A-Za-z][a-z]+(?:[A-Z][a-z]+)+[A-Z]{0,4})$/.test(secret);
}

/** Ordinary words and identifiers have less: measured on names in programs, of which four in five stay below. */
function assignedEntropy(secret: string): number {
  return secret.length >= 20 && !/^[a-f0-9-]+$/i.test(secret) ? 3 : 2.5;
}
