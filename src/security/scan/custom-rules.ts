import { RE2JS } from 're2js';
import type { Candidate, Detector, ScannedText, SecretKind } from '../secrets/detector.ts';
import { entropy } from '../secrets/entropy.ts';
import type { CustomAllow, CustomRule } from './settings.ts';

const LONGEST_PATTERN = 2000;
/** How far around a keyword a pattern is tried, in bytes: to the ends of the line, where they are not further than `LINE`. */
const AROUND = 512;
const LINE = 2048;

/** Why a rule cannot be used. */
export type RuleRefusal = { readonly id: string; readonly cause: string };

/** Tells what is wrong with a rule's patterns, or null. The words hold no pattern: one that lets a value pass is the value. */
export function refuseRule(rule: CustomRule): RuleRefusal | null {
  const { id } = rule;
  if (rule.pattern === null && rule.path === null) return { id, cause: 'it has neither a pattern nor a path' };
  const patterns: readonly (readonly [string, string])[] = [
    ...(rule.pattern === null ? [] : [['its pattern', rule.pattern] as const]),
    ...(rule.path === null ? [] : [['the pattern of its path', rule.path] as const]),
    ...rule.allow
      .flatMap((one) => [...one.patterns, ...one.paths])
      .map((pattern) => ['a pattern of its allowlist', pattern] as const),
  ];
  for (const [what, pattern] of patterns) {
    if (pattern.length > LONGEST_PATTERN) return { id, cause: `${what} is longer than ${LONGEST_PATTERN} characters` };
    if (compiled(pattern) === null) return { id, cause: `${what} is no regular expression that RE2 reads` };
  }
  const groups = rule.pattern === null ? 0 : (compiled(rule.pattern)?.groupCount() ?? 0);
  if (rule.group !== null && rule.group > groups)
    return { id, cause: `the secret is group ${rule.group}, and its pattern has ${groups === 0 ? 'none' : groups}` };
  return null;
}

/** A pattern of RE2's, or null where it is none. */
export function compiled(pattern: string): RE2JS | null {
  try {
    return RE2JS.compile(pattern);
  } catch {
    return null;
  }
}

/**
 * A project's own rule as a detector; null where it tells files by their paths alone. RE2's automata match in time linear in
 * the text, whatever the pattern says, so that no pattern can hang a scan. A keyword that is a part of the pattern says where
 * to look; others only say whether.
 */
export function customDetector(rule: CustomRule): Detector | null {
  if (rule.pattern === null) return null;
  const kind: SecretKind = {
    id: rule.id,
    title: rule.description,
    severity: rule.severity,
    confidence: 'medium',
    docs: null,
  };
  const path = rule.path === null ? null : RE2JS.compile(rule.path);
  const words = rule.keywords.map((word) => bytesOf(word.toLowerCase())).filter((word) => word !== '');
  const inPattern =
    words.length > 0 && words.every((word) => /^[\x20-\x7E]{3,}$/.test(word) && anchors(rule.pattern ?? '', word));
  const look = looker(rule, rule.pattern, kind);
  return {
    kinds: [kind],
    words: inPattern ? words : [],
    everywhere: !inPattern,
    find: (text, hit) => {
      if (path !== null && text.path !== null && !path.matcher(text.path).find()) return [];
      if (inPattern) return look(text, lineStart(text.text, hit.start), lineEnd(text.text, hit.end));
      if (words.length > 0 && !includesAny(text.text, words)) return [];
      return look(text, 0, text.text.length);
    },
  };
}

/** Patterns are tried on bytes, as latin-1. */
function bytesOf(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** Whether every match is at the word: it stands in the pattern as it is, outside of alternatives and classes. */
function anchors(pattern: string, word: string): boolean {
  return (
    !pattern.includes('|') &&
    pattern
      .replaceAll(/\[[^\]]*\]/g, '\0')
      .toLowerCase()
      .includes(word)
  );
}

function includesAny(text: string, words: readonly string[]): boolean {
  // As bytes, letters beyond ASCII are two characters, and have no case.
  const lower = text.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
  return words.some((word) => lower.includes(word));
}

/** Where to begin: so far in front of the place, or at the beginning of the line that is there. */
function lineStart(text: string, at: number): number {
  const from = Math.max(0, at - AROUND);
  const far = Math.max(0, from - LINE);
  const start = text.slice(far, from).lastIndexOf('\n');
  return start === -1 ? (far === 0 ? 0 : from) : far + start + 1;
}

function lineEnd(text: string, at: number): number {
  const to = Math.min(text.length, at + AROUND);
  const end = text.slice(to, to + LINE).indexOf('\n');
  return end === -1 ? Math.min(text.length, to + LINE) : to + end + 1;
}

type Looker = (text: ScannedText, from: number, to: number) => readonly Candidate[];

function looker(rule: CustomRule, source: string, kind: SecretKind): Looker {
  const pattern = RE2JS.compile(bytesOf(source));
  const allowed = rule.allow.map(compileAllow);
  return (text, from, to) => {
    const candidates: Candidate[] = [];
    const matcher = pattern.matcher(text.text.slice(from, to));
    while (matcher.find()) {
      const wanted = rule.group ?? (matcher.groupCount() > 0 ? 1 : 0);
      const group = (matcher.group(wanted) ?? '') === '' ? 0 : wanted;
      const secret = matcher.group(group) ?? '';
      if (secret === '' || entropy(secret) < rule.entropy) continue;
      const start = from + matcher.start(group);
      if (allowed.some((allow) => allow({ secret, match: matcher.group(0) ?? '', text, start }))) continue;
      candidates.push({ kind, start, end: start + secret.length, rank: 4 });
    }
    return candidates;
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
  const patterns = allow.patterns.map((one) => RE2JS.compile(bytesOf(one)));
  const paths = allow.paths.map((one) => RE2JS.compile(one));
  const words = allow.words.map((word) => bytesOf(word.toLowerCase()));
  const asked: ((tried: Tried) => boolean)[] = [];
  if (paths.length > 0)
    asked.push(({ text }) => text.path !== null && paths.some((one) => one.matcher(text.path ?? '').find()));
  if (patterns.length > 0) asked.push((tried) => patterns.some((one) => one.matcher(target(allow, tried)).find()));
  if (words.length > 0) asked.push(({ secret }) => words.some((word) => secret.toLowerCase().includes(word)));
  return (tried) =>
    asked.length > 0 && (allow.and ? asked.every((ask) => ask(tried)) : asked.some((ask) => ask(tried)));
}

function target(allow: CustomAllow, { secret, match, text, start }: Tried): string {
  if (allow.target === 'secret') return secret;
  if (allow.target === 'match') return match;
  const far = Math.max(0, start - LINE);
  const before = text.text.slice(far, start);
  const behind = text.text.slice(start, start + LINE);
  const end = behind.indexOf('\n');
  return before.slice(before.lastIndexOf('\n') + 1) + (end === -1 ? behind : behind.slice(0, end));
}
