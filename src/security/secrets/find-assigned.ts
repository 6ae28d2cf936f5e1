import { type Candidate, type Detector, type Hit, RANKS, type ScannedText } from './detector.ts';
import { type Compiled, createMatcher, type Matcher, NOTHING, type Shaped, toCandidate } from './matcher.ts';
import { isPartOfWord } from './part-of-word.ts';
import type { Pattern } from './pattern.ts';
import type { SecretRule } from './rule.ts';

const REACH = 60;

/** What may stand between a vendor's word and the token that it announces: a sign of assignment, or a word that names a secret. */
const ASSIGNMENT = /[=:>,("'`|]|key|token|secret|pass|pwd|auth|access|private|cred|bearer|\bpat\b|api|id\b|sid\b/i;

/** Words that name a secret. */
const TELLING = /key|token|secret|pass|pwd|auth|cred|bearer|api|private|login|client\(/i;

/** Vendors' words that have no other signs are looked at with what stands around them. */
const WORD = /^[A-Za-z]+$/;

/** What of a text was searched already: words that follow one another closely must not make it be searched again and again. */
type Searched = { upTo: number; readonly found: Shaped[] };

/** Finds tokens that are of a vendor only where one of its words stands near. */
export function findAssigned(compiled: Compiled): Detector['find'] {
  const { kind, rule, pattern, accepts } = compiled;
  const reach = rule.reach ?? REACH;
  const back = rule.after === true ? reach + pattern.width.max : 0;
  const inRuns = isRun(rule, pattern);
  const matcher = createMatcher(compiled);
  // Of equals the one that was met first stays, and that is the vendor's word.
  const rank = pattern.anchor()?.before.max === 0 ? RANKS.named : RANKS.assigned;
  const texts = new WeakMap<ScannedText, Searched>();
  return (text, hit) => {
    if (text.kind.form === 'lock') return NOTHING;
    const begin = back === 0 ? hit.end : Math.max(0, hit.start - back);
    const to = hit.end + reach;
    if (inRuns && !text.runs().between(begin, to)) return NOTHING;
    if (WORD.test(text.text.slice(hit.start, hit.end)) && isPartOfWord(text.text, hit.start, hit.end)) return NOTHING;
    const searched = texts.get(text) ?? remembered(texts, text);
    search(matcher, text, { searched, begin, to });
    const candidates: Candidate[] = [];
    for (let index = searched.found.length - 1; index >= 0; index -= 1) {
      const shaped = searched.found[index];
      if (shaped === undefined || shaped.start < begin) break;
      if (shaped.start > to) continue;
      const between = betweenOf(text, hit, shaped);
      if (between === null || (rule.loose !== true && !ASSIGNMENT.test(between))) continue;
      if (rule.common === true && !TELLING.test(between) && !TELLING.test(nameOf(text, hit))) continue;
      const secret = text.text.slice(shaped.secret.start, shaped.secret.end);
      if (isHashOfFile(between, secret) || !accepts(secret, text)) continue;
      candidates.push(toCandidate(kind, shaped, rank));
    }
    return candidates;
  };
}

function remembered(texts: WeakMap<ScannedText, Searched>, text: ScannedText): Searched {
  const fresh = { upTo: 0, found: [] };
  texts.set(text, fresh);
  return fresh;
}

/** What to search: up to which offset a token may begin. */
type Search = { readonly searched: Searched; readonly begin: number; readonly to: number };

/** Finds what has the token's shape and begins in a stretch of the text, as far as that was not searched yet. */
function search(matcher: Matcher, text: ScannedText, { searched, begin, to }: Search): void {
  if (to < searched.upTo) return;
  const last = searched.found.at(-1)?.end ?? 0;
  const end = Math.min(to, text.bytes.length - 1);
  for (let at = Math.max(begin, searched.upTo, last); at <= end; at += 1) {
    const found = matcher.mayBegin(text.bytes, at) ? matcher.at(text, at) : null;
    if (found === null) continue;
    searched.found.push(found);
    at = found.end - 1;
  }
  searched.upTo = to + 1;
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

/** The vendor's word, and what stands in the same name before it: `API_KEY_ACME`. */
function nameOf({ text }: ScannedText, { start, end }: Hit): string {
  return /[\w.-]*$/.exec(text.slice(Math.max(0, start - 40), end))?.[0] ?? '';
}

/** The vendor's word is in the path of a file, and what follows is its checksum: `"src/stripe/rules.ts": "da39a3ee…"`. */
function isHashOfFile(between: string, secret: string): boolean {
  return (
    /^[A-Fa-f0-9]{32,128}$/.test(secret) &&
    /^[\w./@+-]*\.(?:[cm]?[jt]sx?|pyi?|go|rs|java|kt|rb|php|cs|cpp|cc|hpp|[ch]|swift|json|ya?ml|toml|mdx?|txt|html?|s?css|less|svg|png|jpe?g|gif|ico|webp|woff2?|map|vue|svelte|lock|gz|zip|tgz|jar|whl)\b/.test(
      between,
    )
  );
}
