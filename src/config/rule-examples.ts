import { RE2JS } from 're2js';
import type { SecurityRule } from '../model/config.ts';

/** A pattern of RE2's, or null where it is none. */
export function compiledPattern(text: string): RE2JS | null {
  try {
    return RE2JS.compile(text);
  } catch {
    return null;
  }
}

/** What a rule is tried with. */
export type TriedRule = Pick<SecurityRule, 'pattern' | 'group' | 'keywords' | 'entropy'>;

/** Why a rule finds nothing in a text, in words that end a sentence; null: it finds something. */
export function whyNotFound(rule: TriedRule, text: string): string | null {
  const small = text.toLowerCase();
  if (rule.keywords.length > 0 && !rule.keywords.some((word) => small.includes(word.toLowerCase())))
    return 'none of its keywords is in it';
  // Scans see bytes: a letter beyond ASCII is several of them.
  const pattern = compiledPattern(bytesOf(rule.pattern));
  if (pattern === null) return 'its pattern is no regular expression';
  const matcher = pattern.matcher(bytesOf(text));
  let most: number | null = null;
  while (matcher.find()) {
    const group = rule.group ?? (matcher.groupCount() > 0 ? 1 : 0);
    const secret = (matcher.group(group) ?? '') || (matcher.group(0) ?? '');
    if (secret === '') continue;
    const bits = entropyOf(secret);
    if (bits >= rule.entropy) return null;
    most = Math.max(most ?? 0, bits);
  }
  if (most === null) return 'its pattern does not match';
  return `what it matches has ${most.toFixed(1)} bits a character, and "entropy" asks for ${rule.entropy}`;
}

function bytesOf(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** Bits a character, by how often each is there (Shannon). */
function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
}
