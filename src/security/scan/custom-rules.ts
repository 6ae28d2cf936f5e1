import { RE2JS } from 're2js';
import type { Candidate, Detector, ScannedText, SecretKind } from '../secrets/detector.ts';
import { entropy } from '../secrets/entropy.ts';
import type { CustomAllow, CustomRule } from './settings.ts';

/** A word that is in every text (a line break or its absence): rules without keywords are tried once a text. */
const LONGEST_PATTERN = 2000;
/** How far around a keyword a pattern is tried, in bytes. */
const AROUND = 512;

/** Why a rule cannot be used. */
export type RuleRefusal = { readonly id: string; readonly cause: string };

/** Tells what is wrong with a rule's patterns, or null. */
export function refuseRule(rule: CustomRule): RuleRefusal | null {
  const patterns = [
    rule.pattern,
    ...(rule.path === null ? [] : [rule.path]),
    ...rule.allow.flatMap((one) => [...one.patterns, ...one.paths]),
  ];
  for (const pattern of patterns) {
    if (pattern.length > LONGEST_PATTERN)
      return { id: rule.id, cause: `a pattern is longer than ${LONGEST_PATTERN} characters` };
    try {
      RE2JS.compile(pattern);
    } catch (error) {
      return {
        id: rule.id,
        cause: `${JSON.stringify(pattern)}: ${error instanceof Error ? error.message : String(error)}`,
      };
    }
  }
  return null;
}

/**
 * A project's own rule as a detector. RE2's automata match in time linear in the text, whatever the pattern says, so that no
 * pattern can hang a scan; with keywords only what is around one is looked at.
 */
export function customDetector(rule: CustomRule): Detector {
  const kind: SecretKind = {
    id: rule.id,
    title: rule.description,
    severity: rule.severity,
    confidence: 'medium',
    docs: null,
  };
  const pattern = RE2JS.compile(rule.pattern);
  const path = rule.path === null ? null : RE2JS.compile(rule.path);
  const allowed = rule.allow.map(compileAllow);
  const around = (text: ScannedText, from: number, to: number): Candidate[] => {
    const candidates: Candidate[] = [];
    const matcher = pattern.matcher(text.text.slice(from, to));
    while (matcher.find()) {
      const group = rule.group ?? (matcher.groupCount() > 0 ? 1 : 0);
      const secret = matcher.group(group) ?? matcher.group(0) ?? '';
      if (secret === '' || entropy(secret) < rule.entropy) continue;
      const start = from + (matcher.group(group) === null ? matcher.start(0) : matcher.start(group));
      if (allowed.some((allow) => allow({ secret, match: matcher.group(0) ?? '', text, start }))) continue;
      candidates.push({ kind, start, end: start + secret.length, rank: 4 });
    }
    return candidates;
  };
  return {
    kinds: [kind],
    words: rule.keywords.map((word) => word.toLowerCase()).filter((word) => word !== ''),
    everywhere: rule.keywords.length === 0,
    find: (text, hit) => {
      if (path !== null && text.path !== null && !path.matcher(text.path).find()) return [];
      if (rule.keywords.length === 0) return around(text, 0, text.text.length);
      return around(text, Math.max(0, hit.start - AROUND), hit.end + AROUND);
    },
  };
}

/** A match that may be let pass; `text` is latin-1, `start` the offset of the secret in it. */
export type Tried = {
  readonly secret: string;
  readonly match: string;
  readonly text: { readonly text: string; readonly path: string | null };
  readonly start: number;
};

/** Tells whether a match is let pass. */
export function compileAllow(allow: CustomAllow): (tried: Tried) => boolean {
  const patterns = allow.patterns.map((one) => RE2JS.compile(one));
  const paths = allow.paths.map((one) => RE2JS.compile(one));
  const asked: ((tried: Tried) => boolean)[] = [];
  if (paths.length > 0)
    asked.push(({ text }) => text.path !== null && paths.some((one) => one.matcher(text.path ?? '').find()));
  if (patterns.length > 0) asked.push((tried) => patterns.some((one) => one.matcher(target(allow, tried)).find()));
  if (allow.words.length > 0)
    asked.push(({ secret }) => allow.words.some((word) => secret.toLowerCase().includes(word)));
  return (tried) =>
    asked.length > 0 && (allow.and ? asked.every((ask) => ask(tried)) : asked.some((ask) => ask(tried)));
}

function target(allow: CustomAllow, { secret, match, text, start }: Tried): string {
  if (allow.target === 'secret') return secret;
  if (allow.target === 'match') return match;
  const from = Math.max(
    0,
    text.text.slice(Math.max(0, start - 2000), start).lastIndexOf('\n') + 1 + Math.max(0, start - 2000),
  );
  const end = text.text.indexOf('\n', start);
  return text.text.slice(from, Math.min(end === -1 ? text.text.length : end, start + 2000));
}
