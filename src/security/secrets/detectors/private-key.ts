import { RANKS, type Candidate, type Detector, type Hit, type ScannedText, type SecretKind } from '../detector.ts';

const KEY: SecretKind = {
  id: 'private-key',
  title: 'Private key',
  severity: 'critical',
  confidence: 'high',
  docs: 'https://datatracker.ietf.org/doc/html/rfc7468',
};
const ENCRYPTED: SecretKind = {
  ...KEY,
  id: 'private-key-encrypted',
  title: 'Private key under a passphrase',
  severity: 'high',
};
const HEADER: SecretKind = {
  ...KEY,
  id: 'private-key-header',
  title: 'First line of a private key',
  severity: 'medium',
  confidence: 'low',
};

/** 16 kB hold an RSA key of 16,384 bits with its escapes. */
const LONGEST = 16_384;

const BEGIN = /-{4,5} ?BEGIN (?:[A-Z0-9]{2,12} ){0,4}PRIVATE KEY(?: BLOCK)? ?-{4,5}/y;

/** Base64 between the frames, with what texts of programs put between its lines; a dozen and more characters in a row are a key. */
const BODY =
  /^(?:\\[nr]|[\s"'`+,;\\|>#*]|(?:Proc-Type|DEK-Info|Comment|Version|Hash|Subject|X-[A-Za-z-]+): ?[^\r\n\\]{0,120}|<[a-z/]{1,10}>){0,200}([A-Za-z0-9+/=]{12,}(?:\\[nr]|[\s"'`+,;\\|>#*A-Za-z0-9+/=]){20,})/;

/** PEM and PGP frames (RFC 7468, RFC 9580), PuTTY's files, and RSA keys in XML. */
export const privateKey: Detector = {
  kinds: [KEY, ENCRYPTED, HEADER],
  words: [' private key', 'putty-user-key-file-', '<rsakeyvalue>'],
  find: (text, hit) => {
    const char = text.text[hit.start];
    if (char === ' ') return framed(text, hit);
    return char === '<' ? inXml(text, hit) : putty(text, hit);
  },
};

function framed(text: ScannedText, hit: Hit): readonly Candidate[] {
  const start = beginOf(text.text, hit.start);
  if (start === null) return [];
  BEGIN.lastIndex = start;
  const frame = BEGIN.exec(text.text)?.[0];
  if (frame === undefined) return [];
  const after = start + frame.length;
  // Another one that begins before this one ends: a list of first lines.
  const far = text.text.slice(after, after + LONGEST);
  const next = far.indexOf('-BEGIN ');
  const rest = next === -1 ? far : far.slice(0, next);
  const end = rest.search(/-{4,5} ?END /);
  const inside = end === -1 ? rest.slice(0, 4096) : rest.slice(0, end);
  const body = BODY.exec(inside)?.[1] ?? '';
  const digits = body.replaceAll(/\\[nr]|[^A-Za-z0-9+/=]/g, '');
  const kind = /ENCRYPTED/.test(frame) || /Proc-Type: ?4,ENCRYPTED/.test(inside) ? ENCRYPTED : KEY;
  if (digits.length >= 40 && new Set(digits).size >= 12)
    return [
      {
        kind,
        start,
        end: end === -1 ? after + inside.indexOf(body) + body.length : closeOf(text.text, after + end),
        rank: RANKS.structure + 1,
      },
    ];
  return headerAlone(text, start, after) ? [{ kind: HEADER, start, end: after, rank: RANKS.contextual }] : [];
}

/** Dashes and `BEGIN` at most 60 characters before. */
function beginOf(text: string, at: number): number | null {
  const from = Math.max(0, at - 60);
  const begin = text.slice(from, at).lastIndexOf('BEGIN');
  if (begin === -1) return null;
  let start = from + begin;
  while (start > 0 && (text[start - 1] === '-' || text[start - 1] === ' ') && from + begin - start < 6) start -= 1;
  while (text[start] === ' ') start += 1;
  return start;
}

function closeOf(text: string, at: number): number {
  const found = /^-{4,5} ?END [A-Z0-9 ]{1,60}-{4,5}/.exec(text.slice(at, at + 90));
  return at + (found?.[0].length ?? 0);
}

/** A header without a body: somebody's key was cut, or a program looks for it. On a line of its own, outside of programs, it is told. */
function headerAlone({ text, kind }: ScannedText, start: number, end: number): boolean {
  if (kind.form === 'code' || kind.form === 'prose' || kind.test) return false;
  const before = text.slice(Math.max(0, start - 1), start);
  return /^\n?$/.test(before) && /^\s{0,4}$/.test(text.slice(end, end + 4));
}

function putty(text: ScannedText, hit: Hit): readonly Candidate[] {
  const rest = upToNext(text.text, hit);
  const found =
    /^PuTTY-User-Key-File-\d: [\s\S]{0,4000}?Private-Lines: \d{1,4}\r?\n(?:[A-Za-z0-9+/=]{1,64}\r?\n){1,200}/.exec(
      rest,
    );
  if (found === null) return [];
  const kind = /Encryption: (?!none)/.test(found[0]) ? ENCRYPTED : KEY;
  return [{ kind, start: hit.start, end: hit.start + found[0].trimEnd().length, rank: RANKS.structure }];
}

function inXml(text: ScannedText, hit: Hit): readonly Candidate[] {
  const rest = upToNext(text.text, hit);
  const found = /^<RSAKeyValue>[\s\S]{0,12000}?<D>\s{0,40}[A-Za-z0-9+/=\s]{40,4000}<\/D>/.exec(rest);
  return found === null
    ? []
    : [{ kind: KEY, start: hit.start, end: hit.start + found[0].length, rank: RANKS.structure }];
}

/** From a word on to the next of its kind: however many follow one another, each byte is looked at once. */
function upToNext(text: string, { start, end }: Hit): string {
  const far = text.slice(start, start + LONGEST);
  const next = far.indexOf(text.slice(start, end), end - start);
  return next === -1 ? far : far.slice(0, next);
}
