/** How a character is written by something that escapes it; itself where it does not. */
type Escape = (character: string) => string;

const hex4 = (unit: number): string => unit.toString(16).padStart(4, '0');
const bytesOf = (text: string): readonly number[] => [...Buffer.from(text, 'utf8')];
const isAscii = (character: string): boolean => character.charCodeAt(0) < 128 && character.length === 1;
const isPrintable = (character: string): boolean => /^[\x20-\x7e]$/.test(character);

/** By units, as all of these languages do: two for what is beyond the basic plane. */
function unicode(text: string): string {
  let form = '';
  for (let at = 0; at < text.length; at += 1) form += `\\u${hex4(text.charCodeAt(at))}`;
  return form;
}

const UNICODE = (character: string): string => unicode(character).toUpperCase().replaceAll('\\U', '\\u');
const percent = (character: string): string =>
  bytesOf(character)
    .map((byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`)
    .join('');
const json = (character: string): string => JSON.stringify(character).slice(1, -1);
const behind =
  (signs: string): Escape =>
  (character) =>
    signs.includes(character) ? `\\${character}` : character;

const control: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A string of Python without the quotes; `ascii`: also of bytes, of `unicode_escape`, and of `$'…'` in a shell. */
function python(character: string, ascii: boolean): string {
  const named = control[character];
  if (named !== undefined) return named;
  if (character === '\\') return '\\\\';
  if (isPrintable(character) || (!ascii && !isAscii(character))) return character;
  const code = character.codePointAt(0) ?? 0;
  if (code < 256) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code < 65_536 ? `\\u${hex4(code)}` : `\\U${code.toString(16).padStart(8, '0')}`;
}

const bytes: Escape = (character) =>
  isAscii(character)
    ? python(character, true)
    : bytesOf(character)
        .map((byte) => `\\x${byte.toString(16)}`)
        .join('');

const octal: Escape = (character) =>
  isAscii(character)
    ? python(character, true)
    : bytesOf(character)
        .map((byte) => `\\${byte.toString(8)}`)
        .join('');

/** Entities of XML and HTML, by what writes them. */
const entities = (quote: string, apostrophe: string, more: Readonly<Record<string, string>> = {}): Escape => {
  const table: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': quote,
    "'": apostrophe,
    ...more,
  };
  return (character) => table[character] ?? character;
};

const numbered =
  (escape: Escape): Escape =>
  (character) =>
    isAscii(character) ? escape(character) : `&#${character.codePointAt(0)};`;

/** What leaves letters, digits, `-`, `.` and `_` as they are, by what writes it. */
const JSON_FORMS: readonly Escape[] = [
  json,
  // ASCII only: Python's json.dumps.
  (character) => (isAscii(character) ? json(character) : unicode(character)),
  // PHP's json_encode, with and without its flag for Unicode.
  (character) => (character === '/' ? '\\/' : isAscii(character) ? json(character) : unicode(character)),
  (character) => (character === '/' ? '\\/' : json(character)),
  // Go's encoding/json.
  (character) => ('<>&\u2028\u2029'.includes(character) ? unicode(character) : json(character)),
  // .NET's System.Text.Json.
  (character) => (!isAscii(character) || '"<>&\'+`'.includes(character) ? UNICODE(character) : json(character)),
];

const URL_FORMS: readonly Escape[] = [
  ...["!'()*~", "!'()*~;,/?:@&=+$#", '~', '/~', '', '*'].map(
    (kept): Escape =>
      (character) =>
        kept.includes(character) ? character : percent(character),
  ),
  // Forms (application/x-www-form-urlencoded): URLSearchParams, and Python's quote_plus.
  (character) => (character === ' ' ? '+' : character === '*' ? character : percent(character)),
  (character) => (character === ' ' ? '+' : character === '~' ? character : percent(character)),
];

const MARKUP_FORMS: readonly Escape[] = [
  entities('"', "'"),
  entities('&quot;', "'"),
  entities('&quot;', '&apos;'),
  entities('&quot;', '&#39;'),
  entities('&quot;', '&#039;'),
  entities('&quot;', '&#x27;'),
  entities('&#34;', '&#39;'),
  entities('&quot;', '&#39;', { '/': '&#47;' }),
  entities('&quot;', '&#39;', { '=': '&#x3D;', '/': '&#x2F;', '`': '&#x60;' }),
  entities('&quot;', '&#x27;', { '/': '&#x2F;' }),
  numbered(entities('"', "'")),
  numbered(entities('&quot;', '&#39;')),
];

const CODE_FORMS: readonly Escape[] = [
  // Shells: inside of '…', twice; inside of "…"; without quotes.
  (character) => (character === "'" ? "'\\''" : character),
  (character) => (character === "'" ? `'"'"'` : character),
  behind('"\\$`'),
  (character) =>
    /^[\w.,:=/@%+~-]$/.test(character) || !isAscii(character)
      ? character
      : control[character] === undefined
        ? `\\${character}`
        : character,
  (character) =>
    /^[\w./@%+:=-]$/.test(character) || !isAscii(character)
      ? character
      : control[character] === undefined
        ? `\\${character}`
        : character,
  // $'…', and strings of most languages.
  octal,
  (character) => (character === "'" ? "\\'" : python(character, true)),
  (character) => (character === '"' ? '\\"' : python(character, true)),
  // Python's repr, with the quote it chose, and of bytes.
  (character) => python(character, false),
  (character) => (character === "'" ? "\\'" : python(character, false)),
  bytes,
  (character) => (character === "'" ? "\\'" : bytes(character)),
  behind("'\\"),
  behind("'"),
  behind('"'),
];

/** Nothing that any of the forms below writes otherwise. */
const PLAIN = /^[A-Za-z0-9_.-]*$/;

const by = (text: string, escapes: readonly Escape[]): string[] => {
  const characters = Array.from(text);
  return escapes.map((escape) => characters.map((each) => (PLAIN.test(each) ? each : escape(each))).join(''));
};

const lowerHex = (text: string): string => text.replaceAll(/%[0-9A-F]{2}/g, (each) => each.toLowerCase());

/** As JSON writes it, in all the ways there are. Itself among them, where nothing in it is escaped. */
export function jsonForms(text: string): readonly string[] {
  return PLAIN.test(text) ? [text] : [...new Set(by(text, JSON_FORMS))];
}

/** As URLs write it. */
function urlForms(text: string): readonly string[] {
  return by(text, URL_FORMS).flatMap((form) => [form, lowerHex(form)]);
}

/**
 * A text in all the ways in which something writes it that escapes signs and leaves letters and digits alone: JSON, URLs, XML and
 * HTML, shells, strings of programming languages; those within JSON, and JSON within JSON within JSON. Itself among them.
 */
export function escapedForms(text: string): readonly string[] {
  if (PLAIN.test(text)) return [text];
  const parts = text.split(/([^A-Za-z0-9_.-])/u);
  const signs = [...new Set(parts.filter((_, at) => at % 2 === 1))].toSorted();
  return tablesOf(signs).map((table) => {
    let form = '';
    for (const [at, part] of parts.entries()) form += at % 2 === 1 ? (table.get(part) ?? part) : part;
    return form;
  });
}

type Table = ReadonlyMap<string, string>;

/** By the signs: values have the same ones again and again (`+`, `/`, `=`), and there are many ways to write them. */
const tables = new Map<string, readonly Table[]>();
const MOST_TABLES = 1000;

/** No form of a sign has it, and every form leaves it alone. */
const PARTING = 'Z';

function tablesOf(signs: readonly string[]): readonly Table[] {
  const key = signs.join('');
  const known = tables.get(key);
  if (known !== undefined) return known;
  const made = [...formsOf(signs.join(PARTING))].map((form) => {
    const written = form.split(PARTING);
    return new Map(signs.map((sign, at) => [sign, written[at] ?? sign]));
  });
  if (tables.size < MOST_TABLES) tables.set(key, made);
  return made;
}

function formsOf(text: string): ReadonlySet<string> {
  const inJson = jsonForms(text);
  const simple = [text, ...by(text, MARKUP_FORMS), ...by(text, CODE_FORMS)];
  const forms = new Set([...simple, ...inJson, ...urlForms(text)]);
  for (const form of new Set([...simple, ...inJson])) for (const again of jsonForms(form)) forms.add(again);
  for (const form of inJson) {
    for (const again of jsonForms(form)) for (const thrice of jsonForms(again).slice(0, 1)) forms.add(thrice);
    for (const again of urlForms(form)) forms.add(again);
  }
  for (const form of urlForms(text).slice(0, 2)) forms.add(encodeURIComponent(form));
  return forms;
}

/** Every character by its number: `\u0061`, `\x61`, `%61`, `61`, as dumps and obfuscated sources write it. */
export function numericForms(text: string): readonly string[] {
  const bytes = Buffer.from(text, 'utf8');
  const hex = bytes.toString('hex');
  let [coded, percents] = ['', ''];
  for (let at = 0; at < hex.length; at += 2) {
    const pair = hex.slice(at, at + 2);
    coded += `\\x${pair}`;
    percents += `%${pair}`;
  }
  const lower = unicode(text);
  const upper = [hex.toUpperCase(), percents.toUpperCase()];
  for (const form of [coded, lower]) upper.push(form.toUpperCase().replaceAll('\\X', '\\x').replaceAll('\\U', '\\u'));
  return [hex, coded, percents, lower, ...upper];
}
