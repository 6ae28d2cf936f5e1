import type { Candidate, Detector, Hit, ScannedText, SecretKind } from '../secrets/detector.ts';
import { namedValues, namedWords } from './named-values.ts';
import { MASKED, MASKED_SHORT } from './mask-text.ts';

const KIND: SecretKind = {
  id: 'masked-shape',
  title: 'Shape of a secret',
  severity: 'high',
  confidence: 'high',
  docs: null,
};

const candidate = (start: number, end: number): Candidate => ({ kind: KIND, start, end, rank: 0 });

/** A token by the words it begins with (lower case), and what it looks like from there on. */
type Shape = readonly [words: readonly string[], pattern: RegExp];

/**
 * What is masked even where it is only an example or a little too long or short for its vendor: a scan must not alarm there, a log
 * loses nothing. Each has a fixed beginning and a bounded, unambiguous tail, so matching is linear. Sources: the vendors'
 * documented key formats. The many others are the scanner's (`secrets/rules/`).
 */
const SHAPES: readonly Shape[] = [
  [['sk-ant-'], /(?<![A-Za-z0-9_])sk-ant-[A-Za-z0-9_-]{20,200}/y],
  [['sk-proj-', 'sk-svcacct-', 'sk-or-v1-'], /(?<![A-Za-z0-9_])sk-(?:proj|svcacct|or-v1)-[A-Za-z0-9_-]{20,200}/y],
  [['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], /(?<![A-Za-z0-9_])gh[pousr]_[A-Za-z0-9]{36,255}/y],
  [['github_pat_'], /(?<![A-Za-z0-9_])github_pat_[A-Za-z0-9_]{22,255}/y],
  [['glpat-'], /(?<![A-Za-z0-9_])glpat-[A-Za-z0-9_-]{20,64}/y],
  // Percent-encoded in OTEL_EXPORTER_OTLP_HEADERS.
  [['bearer'], /(?<![A-Za-z0-9_])[Bb]earer(?: |%20)[A-Za-z0-9._~+/-]{20,2000}=*/y],
  // br's own, of a telemetry receiver (`servers/loopback/token.ts`) and of others it serves; `%20` may stand in front of it.
  [['brt_', 'br_'], /brt?_[A-Za-z0-9_.-]{43,600}/y],
  [['npm_'], /(?<![A-Za-z0-9_])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9_])/y],
  [['xox'], /(?<![A-Za-z0-9_])xox[abeoprs]-[A-Za-z0-9-]{20,255}/y],
  [['akia', 'asia'], /(?<![A-Za-z0-9_])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9_])/y],
  [['aiza'], /(?<![A-Za-z0-9_])AIza[A-Za-z0-9_-]{35}/y],
  [['sk_live_', 'rk_live_', 'sk_test_', 'rk_test_'], /(?<![A-Za-z0-9_])[rs]k_(?:live|test)_[A-Za-z0-9]{20,200}/y],
  // As URLs write it, too.
  [
    ['-----begin'],
    /-----BEGIN(?: |\+|%20)(?:[A-Z]{2,12}(?: |\+|%20)){0,3}PRIVATE(?: |\+|%20)KEY-----[A-Za-z0-9+/=\s\\n%]{20,8000}/y,
  ],
];

/**
 * The password of `scheme://user:password@host` (RFC 3986, section 3.2.1), up to the last `@` of the authority. Every part is
 * bounded and `//` anchors it, so matching is linear.
 */
const URL_PASSWORD = /:\/\/([^\s/?#:@"'<>\\]{0,256}:)([^\s/?#"'<>\\]{1,512})(?=@[A-Za-z0-9_.[-])/y;

/** Of a password of one or two characters the user goes as well, so that what stands there instead is no longer. */
function password({ text }: ScannedText, { start: at, end: start }: Hit): readonly Candidate[] {
  URL_PASSWORD.lastIndex = at;
  const [, user = '', secret = ''] = URL_PASSWORD.exec(text) ?? [];
  const end = start + user.length + secret.length;
  if (secret === '' || secret === MASKED || secret === MASKED_SHORT) return [];
  if (secret.length >= MASKED_SHORT.length) return [candidate(end - secret.length, end)];
  return end - start >= MASKED_SHORT.length ? [candidate(start, end)] : [];
}

/** The same of an address that is part of a URL or a form. */
const ENCODED_PASSWORD =
  /%3A%2F%2F(?:[A-Za-z0-9._~*-]|%(?!3A|2F|40)[0-9A-F]{2}){0,100}%3A((?:[A-Za-z0-9._~!*'()+-]|%(?!40)[0-9A-F]{2}){3,512})%40[A-Za-z0-9]/iy;

function encodedPassword({ text }: ScannedText, { start }: Hit): readonly Candidate[] {
  ENCODED_PASSWORD.lastIndex = start;
  const found = ENCODED_PASSWORD.exec(text);
  if (found === null) return [];
  const end = ENCODED_PASSWORD.lastIndex - '%40x'.length;
  return [candidate(end - (found[1] ?? '').length, end)];
}

/** As detectors, to be called where their words stand. */
export const ownShapes: readonly Detector[] = [
  ...SHAPES.map(([words, pattern]): Detector => {
    const find = ({ text }: ScannedText, { start }: Hit): readonly Candidate[] => {
      pattern.lastIndex = start;
      const found = pattern.exec(text)?.[0].length ?? 0;
      return found === 0 ? [] : [candidate(start, start + found)];
    };
    return { kinds: [KIND], words, find };
  }),
  { kinds: [KIND], words: ['://'], find: password },
  { kinds: [KIND], words: ['%3a%2f%2f'], find: encodedPassword },
  { kinds: [KIND], words: namedWords, find: namedValues },
];
