import { ABOUT, KEY_OF, MORE, NOT_OF, PASSWORD, SECRET } from './key-words.ts';

/**
 * What the name of a variable, key or flag says of its value:
 * - `password`: chosen by a person, may be short and plain;
 * - `secret`: made by a machine;
 * - `key`: may be a key of a map or of a piano as well, so the value must look made by a machine indeed;
 * - null: nothing.
 */
export type Named = 'password' | 'secret' | 'key';

/** The words of a name: `clientSecret`, `CLIENT_SECRET` and `client-secret` are of two. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** Names that were looked at: programs say the same ones over and over. */
const known = new Map<string, Named | null>();
const MOST_KNOWN = 10_000;

/** What a name says of its value. */
export function namedBy(name: string): Named | null {
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const told = judged(name);
  // A copy: a name is a piece of a text, which would be kept with it.
  known.set(Buffer.from(name).toString(), told);
  return told;
}

function judged(name: string): Named | null {
  const all = wordsOf(name)
    .map((word) => word.replace(/\d{1,3}$/, ''))
    .filter((word) => word !== '');
  const words = all.slice(0, all.findLastIndex((word) => !MORE.has(word)) + 1);
  const last = words.findLastIndex((word) => tells(word) !== null);
  if (last === -1) return null;
  if (words.slice(last + 1).some((word) => ABOUT.has(word))) return null;
  // `KeySignatures`, `key_frames`: a key is what the name ends in.
  if (tells(words[last] ?? '') === 'key' && last !== words.length - 1) return null;
  const before = words[last - 1] ?? '';
  if (NOT_OF.has(before)) return null;
  const told = tells(words[last] ?? '');
  return told === 'key' && KEY_OF.has(before) ? 'secret' : told;
}

function tells(word: string): Named | null {
  if (PASSWORD.has(word) || word.endsWith('password') || word.endsWith('passwd')) return 'password';
  if (SECRET.has(word) || /(?:secret|token|apikey|accesskey|privatekey)$/.test(word)) return 'secret';
  return word === 'key' || word === 'keys' ? 'key' : null;
}
