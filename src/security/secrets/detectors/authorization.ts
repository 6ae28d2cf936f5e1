import { RANKS, type Candidate, type Detector, type Hit, type ScannedText, type SecretKind } from '../detector.ts';
import { entropy } from '../entropy.ts';
import { isPlaceholder } from '../placeholder.ts';
import { looksNamed } from '../contextual/looks-named.ts';

const BEARER: SecretKind = {
  id: 'authorization-bearer',
  title: 'Bearer token of an Authorization header',
  severity: 'high',
  confidence: 'medium',
  docs: 'https://datatracker.ietf.org/doc/html/rfc6750',
  madeUpInTests: 'weak',
};
const BASIC: SecretKind = {
  ...BEARER,
  id: 'authorization-basic',
  title: 'User and password of an Authorization header',
  docs: 'https://datatracker.ietf.org/doc/html/rfc7617',
};
const CURL: SecretKind = {
  ...BASIC,
  id: 'curl-user',
  title: 'User and password given to curl',
  docs: 'https://curl.se/docs/manpage.html#-u',
};

const AFTER_BEARER =
  /(?:[ +]|%20|["']\s{0,2}[,+.:=>]{1,2}\s{0,2}["'])\s{0,2}["']?([A-Za-z0-9._~+/-]{16,2000}={0,2})(?![A-Za-z0-9({$])/y;
const AFTER_BASIC = /(?:[ +]|%20|["']\s{0,2}[,+.]\s{0,2}["'])\s{0,2}([A-Za-z0-9+/]{8,500}={0,2})(?![A-Za-z0-9+/=({$])/y;
const AFTER_TOKEN =
  /["'`]?\s{0,3}[:=,]\s{0,3}["'`]?(?:token|apikey|api-key|key|oauth|digest|ssws|klaviyo-api-key|discogs token=|genie?key|splunk|bot|pat|access_token|private-token)[ =:]\s{0,2}["']?([A-Za-z0-9._~+/=-]{16,500})(?![A-Za-z0-9({$])/iy;
const CURL_USER =
  /(?:^|\s)(?:-u|--user|--proxy-user|-U)[ =]?\s{0,3}(["']?)([^\s"':$<{]{1,100}):([^\s"'`$<{]{3,200})\1(?=$|[\s"'`])/g;

/** `Authorization: Bearer …`, `Basic …`, `token …`, and `curl -u user:password`. */
export const authorization: Detector = {
  kinds: [BEARER, BASIC, CURL],
  words: ['bearer', 'basic', 'authorization', 'curl '],
  find: (text, hit) => {
    const first = text.text[hit.start]?.toLowerCase();
    if (text.kind.form === 'lock') return [];
    if (first === 'c') return curl(text, hit);
    if (first === 'a') return scheme(text, hit, AFTER_TOKEN);
    return text.text[hit.start + 1] === 'e' || text.text[hit.start + 1] === 'E'
      ? scheme(text, hit, AFTER_BEARER)
      : basic(text, hit);
  },
};

function scheme({ text }: ScannedText, { end }: Hit, regex: RegExp): readonly Candidate[] {
  regex.lastIndex = end;
  const found = regex.exec(text);
  const token = found?.[1];
  if (found === null || token === undefined || !isToken(token)) return [];
  const start = found.index + found[0].lastIndexOf(token);
  return [{ kind: BEARER, start, end: start + token.length, rank: RANKS.assigned }];
}

function isToken(token: string): boolean {
  if (isPlaceholder(token) || looksNamed(token)) return false;
  return /\d/.test(token) ? entropy(token) >= 2.8 : token.length >= 24 && entropy(token) >= 4;
}

/** Only what decodes to `user:password`, in printable characters. */
function basic({ text }: ScannedText, { end }: Hit): readonly Candidate[] {
  AFTER_BASIC.lastIndex = end;
  const found = AFTER_BASIC.exec(text);
  const token = found?.[1];
  if (found === null || token === undefined) return [];
  const plain = Buffer.from(token, 'base64').toString('latin1');
  const [, user, password] = /^([\x20-\x7E]{0,100}?):([\x20-\x7E]{1,200})$/.exec(plain) ?? [];
  if (
    user === undefined ||
    password === undefined ||
    isPlaceholder(password) ||
    /^(?:pass(?:word)?|test|secret|user|foo|bar)$/i.test(password)
  )
    return [];
  const start = found.index + found[0].lastIndexOf(token);
  return [{ kind: BASIC, start, end: start + token.length, rank: RANKS.structure }];
}

function curl({ text }: ScannedText, { end }: Hit): readonly Candidate[] {
  const line = /^(?:[^\n\\]|\\\r?\n|\\.){0,1000}/.exec(text.slice(end, end + 1000))?.[0] ?? '';
  const candidates: Candidate[] = [];
  for (const found of (line.split(/\bcurl /, 1)[0] ?? '').matchAll(CURL_USER)) {
    const [whole, quote = '', user = '', password = ''] = found;
    if (
      isPlaceholder(password) ||
      isPlaceholder(user) ||
      /^(?:pass(?:word|wd)?|pw|secret|user|admin|test|token|x|api[-_]?key)$/i.test(password) ||
      /^[A-Z_]+$/.test(password)
    )
      continue;
    const from = end + found.index + whole.length - quote.length - password.length;
    if (user !== '') candidates.push({ kind: CURL, start: from, end: from + password.length, rank: RANKS.assigned });
  }
  return candidates;
}
