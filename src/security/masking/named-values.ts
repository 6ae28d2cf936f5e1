import type { Candidate, Detector, Hit } from '../secrets/detector.ts';
import { isSecretName } from './secret-names.ts';
import { isWorthMasking } from './worth-masking.ts';
import { MASKED, MASKED_SHORT, type Span } from './mask-text.ts';

/** What every name of a secret has in it. */
const WORDS = [
  'auth',
  'bearer',
  'cookie',
  'cred',
  'jwt',
  'key',
  'mnemonic',
  'otp',
  'pass',
  'psk',
  'pwd',
  'secret',
  'token',
];

const LONGEST_NAME = 64;
const LONGEST_VALUE = 4096;

const NAME_CODE = /[A-Za-z0-9_.-]/;
/** What stands between a name and a value in quotes: JSON, Python, YAML, TOML, JavaScript; also where that is a text in JSON. */
const TO_QUOTED = /(\\{0,7}["'`])?[ \t]{0,8}(?:=>|[:=])[ \t]{0,8}(?:[bru]{0,2})(\\{0,7}["'`])/y;
/** A variable of a shell or a `.env` file, or a parameter in a URL or form. */
const ASSIGNED = /[^\s"'`\\;&|<>()[\]{}$,]*/y;
const SHORTEST_ASSIGNED = 6;
const BEHIND_ASSIGNED = /["'\\\s;&,)]/;
/** An option of a command. */
const OPTION = /(?:=|[ \t]{1,4})([^\s"'`\\;&|<>()[\]{}$-][^\s"'`\\;&|<>()[\]{}$]{5,4095})(?=$|["'\\\s;&,)])/y;
/** A header, or a line of YAML. */
const LINE = /:[ \t]{1,8}([A-Za-z0-9+/_=.~-]{16,4096})(?=$|["'\\\s,;])/y;
/** `Authorization: Basic …`, or with the token alone; cookies to the end of the line. */
const CREDENTIALS =
  /["']?: ?["']?(?:Basic|Bearer|Token|ApiKey|Digest|Negotiate|AWS4-HMAC-SHA256) {1,4}([^\s"'\\]{6,4096})/iy;
const TOKEN = /["']?: ?["']?([^\s"'\\]{8,4096})/y;
const COOKIES = /["']?: ?["']?([^\r\n"'\\]{0,256}=[^\r\n"'\\]{6,4096})/y;

/**
 * Values that are given to the name of a secret: members of JSON (`"api_key": "…"`), variables and parameters (`API_KEY=…`),
 * options (`--password …`), headers (`Set-Cookie: …`). Not what is no secret by itself: a word of settings, a reference.
 */
export const namedValues: Detector['find'] = ({ text }, hit) => {
  const { start, end } = nameAt(text, hit);
  if (end - start > LONGEST_NAME || !GIVES.test(text[end] ?? '')) return [];
  const name = text.slice(start, end);
  if (!isSecret(name)) return [];
  const span = valueAt(text, { start, end }, name);
  return span === null || span.end <= span.start ? [] : [candidateOf(span)];
};

/** What may follow a name that something is given to. */
const GIVES = /[=:"'`\\ \t]/;

/** Programs write the same names again and again. */
const judged = new Map<string, boolean>();
const MOST_JUDGED = 2000;

function isSecret(name: string): boolean {
  const before = judged.get(name);
  if (before !== undefined) return before;
  const secret = isSecretName(name);
  if (judged.size >= MOST_JUDGED) judged.clear();
  judged.set(name, secret);
  return secret;
}

/** Where to look. */
export const namedWords: readonly string[] = WORDS;

const KIND = {
  id: 'masked-name',
  title: 'Value of a secret',
  severity: 'high',
  confidence: 'medium',
  docs: null,
} as const;

function candidateOf({ start, end }: Span): Candidate {
  return { kind: KIND, start, end, rank: 0 };
}

function nameAt(text: string, hit: Hit): Hit {
  let { start, end } = hit;
  while (start > 0 && hit.start - start <= LONGEST_NAME && NAME_CODE.test(text[start - 1] ?? '')) start -= 1;
  while (end < text.length && end - hit.end <= LONGEST_NAME && NAME_CODE.test(text[end] ?? '')) end += 1;
  return { start, end };
}

function valueAt(text: string, { start, end }: Hit, name: string): Span | null {
  if (/(?:^|-)authorization$/i.test(name)) return plain(text, end, CREDENTIALS) ?? plain(text, end, TOKEN, looksMade);
  if (/^(?:set-)?cookie$/i.test(name)) return plain(text, end, COOKIES, () => true);
  TO_QUOTED.lastIndex = end;
  const quoted = TO_QUOTED.exec(text);
  if (quoted !== null) {
    // A quote behind the name needs one before it.
    if (quoted[1] !== undefined && text[start - 1] !== quoted[1].at(-1)) return null;
    return quotedValue(text, TO_QUOTED.lastIndex, quoted[2] ?? '"');
  }
  if (name.startsWith('--')) return plain(text, end, OPTION);
  return assigned(text, end) ?? plain(text, end, LINE, looksMade);
}

/** A value may have names and signs of equality in it, and all of them are tried: how far it goes is found out once. */
let run = { text: '', from: 0, end: 0, maskedTo: 0 };

function assigned(text: string, at: number): Span | null {
  if (text[at] !== '=') return null;
  const start = at + 1;
  if (run.text !== text || start < run.from || start > run.end) {
    ASSIGNED.lastIndex = start;
    ASSIGNED.exec(text);
    run = { text, from: start, end: ASSIGNED.lastIndex, maskedTo: 0 };
  }
  // It is part of a value that is masked already.
  if (start < run.maskedTo) return null;
  const whole =
    run.end - start <= LONGEST_VALUE && (run.end === text.length || BEHIND_ASSIGNED.test(text[run.end] ?? ''));
  // A comment follows.
  const end = whole ? run.end : start + text.slice(start, Math.min(run.end, start + LONGEST_VALUE)).lastIndexOf('#');
  const value = text.slice(start, end);
  if (end - start < SHORTEST_ASSIGNED || !looksMade(value) || isMasked(value)) return null;
  run.maskedTo = end;
  return { start, end };
}

function plain(
  text: string,
  at: number,
  pattern: RegExp,
  accepts: (value: string) => boolean = isWorthMasking,
): Span | null {
  pattern.lastIndex = at;
  const value = pattern.exec(text)?.[1];
  if (value === undefined || !accepts(value) || isMasked(value)) return null;
  return { start: pattern.lastIndex - value.length, end: pattern.lastIndex };
}

function quotedValue(text: string, start: number, quote: string): Span | null {
  const before = quote.length - 1;
  for (let at = text.indexOf(quote, start); at >= 0 && at - start <= LONGEST_VALUE; at = text.indexOf(quote, at + 1)) {
    // With more in front of it the quote is part of the value.
    if (text[at - 1] === '\\' && before % 2 === 0 && at > start) continue;
    const value = text.slice(start, at);
    return value.includes('\n') || isMasked(value) || !isWorthMasking(value) || isText(value)
      ? null
      : { start, end: at };
  }
  return null;
}

/** Masked already, perhaps with what is no secret beside it. */
function isMasked(value: string): boolean {
  return value.includes(MASKED) || value === MASKED_SHORT;
}

/** A sentence about the secret. */
function isText(value: string): boolean {
  return /^[A-Za-z]+(?:[ '-][A-Za-z]+){2,}[.!?]?$|^[A-Z][a-z]+ [a-z]+/.test(value);
}

/** By chance or by a machine: without quotes, words are names of other things. */
function looksMade(value: string): boolean {
  return /\d/.test(value) && /[A-Za-z]/.test(value) && isWorthMasking(value) && !/^[a-z]+[-_.]?\d{1,3}$/i.test(value);
}
