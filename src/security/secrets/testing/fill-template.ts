import { crc32Base62 } from '../validators/crc32-base62.ts';

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LOWER = UPPER.toLowerCase();
const DIGITS = '0123456789';

const ALPHABETS: Readonly<Record<string, string>> = {
  alnum: UPPER + LOWER + DIGITS,
  lower: LOWER + DIGITS,
  upper: UPPER + DIGITS,
  hex: `${DIGITS}abcdef`,
  HEX: `${DIGITS}ABCDEF`,
  digits: DIGITS,
  alpha: UPPER + LOWER,
  b64: `${UPPER + LOWER + DIGITS}+/`,
  b64url: `${UPPER + LOWER + DIGITS}-_`,
  word: `${UPPER + LOWER + DIGITS}_`,
  base32: `${UPPER}234567`,
  az: LOWER,
  AZ: UPPER,
  base32lower: `${LOWER}234567`,
  base58: '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz',
};

/** A number from 0 up to, not including, 1. */
export type Random = () => number;

/**
 * Puts random text into a template: `{{alnum:24}}`, `{{hex:32}}`, `{{uuid}}`, `{{crc32:30}}`, `{{jwt}}`, `{{b64json}}`;
 * `\n` is a new line. So cases can show what a secret looks like without being one.
 */
export function fillTemplate(template: string, random: Random): string {
  return template
    .replaceAll(String.raw`\n`, '\n')
    .replaceAll(/\{\{([A-Za-z0-9]+)(?::(\d+))?\}\}/g, (all, name: string, count: string | undefined) => {
      const made = make(name, Number(count ?? 0), random);
      if (made === null) throw new Error(`template ${JSON.stringify(template)}: ${all} is not known`);
      return made;
    });
}

function make(name: string, count: number, random: Random): string | null {
  const alphabet = ALPHABETS[name];
  if (alphabet !== undefined && count > 0) return pick(alphabet, count, random);
  if (name === 'uuid') return uuid(random);
  if (name === 'crc32' && count > 0) {
    const body = pick(ALPHABETS['alnum'] ?? '', count, random);
    return body + crc32Base62(body);
  }
  if (name === 'jwt') return jwt(random);
  if (name === 'b64json')
    return base64({ id: pick(DIGITS, 6, random), key: pick(ALPHABETS['hex'] ?? '', 24, random) }, 'base64');
  return null;
}

function pick(alphabet: string, count: number, random: Random): string {
  return Array.from({ length: count }, () => alphabet[Math.floor(random() * alphabet.length)]).join('');
}

function uuid(random: Random): string {
  const hex = (count: number): string => pick(ALPHABETS['hex'] ?? '', count, random);
  return `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
}

function base64(value: object, encoding: 'base64' | 'base64url'): string {
  return Buffer.from(JSON.stringify(value)).toString(encoding);
}

function jwt(random: Random): string {
  const claims = { sub: pick(DIGITS, 12, random), iat: 1_700_000_000 };
  return `${base64({ alg: 'HS256', typ: 'JWT' }, 'base64url')}.${base64(claims, 'base64url')}.${pick(ALPHABETS['b64url'] ?? '', 43, random)}`;
}
