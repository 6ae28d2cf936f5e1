/** Words that a value holds when it stands for one: matched as parts of it, in lower case. Texts are looked at as bytes: an ellipsis is three. */
const WORDS =
  /example|sample|placeholder|change[-_ ]?(?:me|this)|^change[-_]?it$|insert[-_ ]|replace[-_ ]?|redacted|masked|hidden|dummy|lorem|foo[-_]?bar|not[-_ ]an?[-_ ]|\btodo\b|\.\.\.|…|\u00E2\u0080\u00A6|\*\*\*|<[a-z]|<\/|deadbeef|a-z0-9|a-za-z|0-9a-f/i;

/** A value that stands for another: `${NAME}`, `{{name}}`, `%(name)s`, `$NAME`, `<name>`, `#{name}`, `@name@`, `[name]`. */
const REFERENCE =
  /^(?:\$[A-Za-z_{(]|\{\{|\{%|%[A-Za-z({]|#\{|<[^>]*>$|\[[A-Za-z _-]*\]$|@[A-Za-z_.]+@$|__[A-Z_]+__$|&[A-Za-z_]+;?$|\{[A-Za-z_.0-9]*\}$|ENC\[|!vault|vault:|arn:aws:|ref\+|op:\/\/|secretref:|projects\/)|\$\{[A-Za-z_][\w.:?+-]*\}|\{\{[ \w.$|-]*\}\}|\$\([\w ./-]*\)|#\{[\w.]*\}|<%=|%\([a-z_]+\)s/i;

/** Values that standards and manuals print as examples and everybody copies: RFC 6749, 6750, 7519, 7617, 5849, OpenID Connect Core, Kubernetes. */
const PRINTED: ReadonlySet<string> = new Set([
  '2YotnFZFEjr1zCsicMWpAA',
  'tGzv3JOkF0XG5Qx2TlKWIA',
  'czZCaGRSa3F0MzpnWDFmQmF0M2JW',
  '7Fjfp0ZBr1KtDRbnfVdmIw',
  'gX1fBat3bV',
  'mF_9.B5f-4.1JqM',
  'SplxlOBeZQQYbYS6WxSbIA',
  'QWxhZGRpbjpvcGVuIHNlc2FtZQ==',
  'dGVzdDoxMjPCow==',
  'SlAV32hkKG',
  '8xLOxBtZp8',
  'wfqsd8fgh42r09t3bvg',
  'kd94hf93k423kf44',
  'pfkkdhi9sl3r4s00',
  'hh5s93j4hdidpola',
  'nnch734d00sl2jdk',
  'ad180jjd733klru7',
  '0685bd9184jfhq22',
  '1f2d1e2e67df',
  'MWYyZDFlMmU2N2Rm',
]);

/** Filling within a value, as people write it: in a random token an `xXxX` or `yoUr` is chance. */
const FILLED = /x{4}|X{4}|your|Your|YOUR/;

/** In letters and digits of this length a word is chance. */
const LONG_TOKEN = /^(?=.*\d)[A-Za-z0-9]{41,}$/;

/** Nothing but filling: one character over and over, with or without what parts it. */
const FILLING = /^[xX*.#0_?•-]{3,}$|^(.)\1{3,}$/;

/** A body of a shape that is only filling: other tokens of the same shape are told by checksums and such. */
export function isFilling(body: string): boolean {
  return /^[xX*.0_-]+$/.test(body) || /[xX*]{6,}|0{10}/.test(body) || /\*{3,}|\.{3}/.test(body);
}

/** Whether a value stands for a secret rather than being one: filling, a word for it, or a reference to where it is. */
export function isStandIn(value: string): boolean {
  if (PRINTED.has(value) || FILLING.test(value)) return true;
  return !LONG_TOKEN.test(value) && (FILLED.test(value) || WORDS.test(value) || REFERENCE.test(value));
}

/** Whether a value found by the name of a variable is none: a stand-in, or what a person types when something must stand there. */
export function isPlaceholder(value: string): boolean {
  return isStandIn(value) || isSequence(value);
}

/** Counted up or down for at least two thirds of it (`123456789`, `abcdefgh`), or one short piece repeated three times and more. */
export function isSequence(value: string): boolean {
  if (value.length < 6) return false;
  let steps = 0;
  for (let index = 1; index < value.length; index += 1) {
    const step = value.charCodeAt(index) - value.charCodeAt(index - 1);
    if (step === 1 || step === -1 || step === 0) steps += 1;
  }
  return steps >= (value.length * 2) / 3 || /^(.{1,3})\1{3,}.{0,3}$/.test(value);
}
