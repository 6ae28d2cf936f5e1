import { acceptance } from './acceptance.ts';
import type { Detector, SecretKind } from './detector.ts';
import { findAssigned } from './find-assigned.ts';
import { findShape } from './find-shape.ts';
import { once } from './once.ts';
import { type Anchor, parsePattern } from './pattern.ts';
import type { SecretRule, Vendor } from './rule.ts';

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

/** Shorter words are in every text: then it is worth reading the pattern for a better place. */
const LONG_ENOUGH = 5;

/** Behind a short word nothing better comes. */
const ONLY_CLASSES = /^(?:\[[^\]\\]*\](?:\{[\d,]+\})?)+$/;

/** Most tokens begin with plain characters: then the pattern need not be read to know what to look for. */
function plainAnchor(token: string): Anchor | null {
  if (token.includes('|')) return null;
  const [plain = ''] = /^(?:[A-Za-z0-9_:/@=,;!~%&#<>" -]|\\[^A-Za-z0-9])+/.exec(token) ?? [];
  // What a repeat follows is its last character, not all of it.
  const repeated = /^[?{*+]/.test(token.slice(plain.length));
  const literal = (repeated ? plain.replace(/\\?.$/, '') : plain).replaceAll('\\', '').toLowerCase();
  const enough = literal.length >= LONG_ENOUGH || (literal.length >= 3 && ONLY_CLASSES.test(token.slice(plain.length)));
  return !enough ? null : { literals: [literal], before: { min: 0, max: 0 } };
}
