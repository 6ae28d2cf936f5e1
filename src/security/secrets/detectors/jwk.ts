import { RANKS, type Detector, type SecretKind } from '../detector.ts';

const KIND: SecretKind = {
  id: 'jwk-private',
  title: 'Private JSON Web Key',
  severity: 'critical',
  confidence: 'high',
  docs: 'https://datatracker.ietf.org/doc/html/rfc7517',
  madeUpInTests: true,
};

/** The members of a key are within this many characters of its type. */
const FAR = 3000;
const PRIVATE = /["']d["']\s{0,4}:\s{0,4}["']([A-Za-z0-9_-]{20,2000})["']/;
const SYMMETRIC = /["']k["']\s{0,4}:\s{0,4}["']([A-Za-z0-9_-]{20,2000})["']/;

/** A JSON object with `kty` that has the private exponent `d`, or a symmetric key `k` (RFC 7518, section 6). */
export const jwk: Detector = {
  kinds: [KIND],
  words: ['"kty"', "'kty'"],
  find: ({ text }, { start, end }) => {
    if (/["']kty["']/.test(text.slice(Math.max(0, start - 60), start))) return [];
    const far = Math.max(0, start - FAR);
    const open = far + Math.max(0, text.slice(far, start).lastIndexOf('{'));
    const close = text.slice(end, end + FAR).indexOf('}');
    const object = text.slice(open, end + (close === -1 ? FAR : close));
    const found = (/["']kty["']\s{0,4}:\s{0,4}["']oct/.test(object) ? SYMMETRIC : PRIVATE).exec(object);
    const value = found?.[1];
    if (found === null || value === undefined) return [];
    const at = open + found.index + found[0].lastIndexOf(value);
    return [{ kind: KIND, start: at, end: at + value.length, rank: RANKS.structure }];
  },
};
