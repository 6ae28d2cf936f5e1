/** A value that is given to a name: where it stands, and how. */
export type Assignment = {
  /** The whole name, as far as it goes: `db.password`, `CLIENT_SECRET`. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly value: string;
  /** In quotes of any kind. */
  readonly quoted: boolean;
  /** `compare` where the value is compared to; `call` where it is an argument; `space` where nothing but white space parts them. */
  readonly how: 'set' | 'compare' | 'call' | 'element' | 'space';
};

const LONGEST_NAME = 80;
const LONGEST_GAP = 40;
const LONGEST_VALUE = 512;

const NAME = new Uint8Array(256);
for (const char of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.') NAME[char.charCodeAt(0)] = 1;

function isName(code: number): boolean {
  return NAME[code] === 1;
}

/** From the end of the name to the value: closing quotes and brackets, a type, a sign of assignment, opening quotes. */
const OPERATOR =
  /^["'`\]]{0,2}[ \t]{0,20}(?:(?:(?:\?|!)?: ?(?:string|str|String|&str|&'static str|Final\[str\]|Optional\[str\]|any|char\[\]|NSString|LiteralString)\b[ \t]{0,8})|string[ \t]{1,8}|\)[ \t]{0,3})?(=>|->|:=|::=|:::=|\?=|[+.]?={1,3}|!={1,2}|:{1,3}|\|\||<-|,|\(|>|(?:eq|ne|is|to|be)\b)?[ \t]{0,20}(?:\r?\n[ \t]{0,40})?/;

/** `"name": {"value": "…"}`, `key="name" value="…"`, `name, default: "…"`. */
const FURTHER = /^[^\n"'`]{0,30}?(?:["']?(?:value|Value|default)["']?[ \t]{0,4}[:=][ \t]{0,4})/;

/** `auth=("user", `: the password is the second. */
const PAIR = /^\(\s{0,4}["'][^"'\n]{0,100}["'],\s{0,4}(?=["'])/;

const PREFIX =
  /^(?:[rRbBuUfFL]{0,2}|[@$]{1,2}(?=")|new String\(|String\(|str\(|Buffer\.from\(|b64decode\(|SecretStr\(|\[|\{|&)(?=["'`])/;

/**
 * Reads the assignment to the name around a stretch (the telling word) of a text; null where nothing is assigned, or where the
 * name is not wanted. Looks at no more than some hundred bytes on both sides.
 */
export function assignmentAt(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  isWanted: (name: string) => boolean,
): Assignment | null {
  let to = end;
  while (to - end < LONGEST_NAME && isName(text.charCodeAt(to))) to += 1;
  const next = text.charCodeAt(to);
  // Most words of prose end here: what follows neither closes a name nor assigns.
  if (!(next <= 32 || OPENERS.has(next))) return null;
  let from = start;
  while (start - from < LONGEST_NAME && isName(text.charCodeAt(from - 1))) from -= 1;
  const name = text.slice(from, to).replace(/^[-.]+|[-.]+$/g, '');
  if (!isWanted(name)) return null;
  return forward(text, { name, from, to }) ?? backward(text, { name, from, to });
}

const OPENERS = new Set(Buffer.from('"\'`]=:?!|,>)(<\\', 'latin1'));

type Named = { readonly name: string; readonly from: number; readonly to: number };

function forward(text: string, { name, from, to }: Named): Assignment | null {
  const rest = text.slice(to, to + LONGEST_GAP + LONGEST_VALUE);
  const plain = unescaped(rest);
  const found = OPERATOR.exec(plain);
  if (found === null) return null;
  const sign = found[1];
  let at = found[0].length;
  const further = FURTHER.exec(plain.slice(at));
  if (further !== null && (sign === undefined || sign === ',' || sign === ':' || sign === '=')) at += further[0].length;
  else if (sign === undefined && !isFlag(text, from) && !/^[ \t]+["'`]?[^ \t]/.test(plain)) return null;
  at += PAIR.exec(plain.slice(at))?.[0].length ?? 0;
  at += PREFIX.exec(plain.slice(at))?.[0].length ?? 0;
  const inUrl = /[?&]$/.test(text.slice(Math.max(0, from - 1), from));
  // `${DB_PASSWORD:the default}`.
  const inReference = text.slice(Math.max(0, from - 2), from) === '${';
  const value = valueAt(plain, at, inUrl ? '&' : inReference ? '}' : sign);
  if (value === null) return null;
  // Of a list of words, the next is not the value of the one before; of arguments, it may be.
  if (sign === ',' && further === null && !/[([{]\s{0,8}["'`]?$/.test(text.slice(Math.max(0, from - 12), from)))
    return null;
  const how = sign === undefined && further === null ? 'space' : howOf(sign);
  return {
    name,
    start: to + value.start,
    end: to + value.end,
    value: plain.slice(value.start, value.end),
    quoted: value.quoted || inUrl || inReference,
    how,
  };
}

/** In a text within a text quotes are escaped: the escapes are blanked, so that offsets stay. */
function unescaped(text: string): string {
  return text.includes('\\') ? text.replaceAll(/\\(?=["'`])/g, ' ') : text;
}

function isFlag(text: string, from: number): boolean {
  return text.startsWith('--', from) || text.startsWith('--', from - 2);
}

function howOf(sign: string | undefined): Assignment['how'] {
  if (sign === '(' || sign === ',') return 'call';
  if (sign === '>') return 'element';
  return sign !== undefined && /^(?:={2,3}|!={1,2}|eq|ne|is|to|be)$/.test(sign) ? 'compare' : 'set';
}

type Stretch = { readonly start: number; readonly end: number; readonly quoted: boolean };

function valueAt(text: string, at: number, sign: string | undefined): Stretch | null {
  const quote = text[at];
  if (quote === '"' || quote === "'" || quote === '`') {
    const triple = text.startsWith(quote.repeat(3), at) ? 3 : 1;
    const start = at + triple;
    let end = start;
    while (end < text.length && text[end] !== quote && text[end] !== '\n') end += text[end] === '\\' ? 2 : 1;
    if (text[end] !== quote) return null;
    // The blank of an escape.
    if (text[end - 1] === ' ') end -= 1;
    return end > start ? { start, end, quoted: true } : null;
  }
  const stop =
    sign === '>'
      ? /[<\r\n]/
      : sign === '&'
        ? /[&\s"'`<>#;)\\]/
        : sign === '}'
          ? /[}\r\n]/
          : /[\s"'`<>,;)\]}]|\\[nrt"']/;
  const found = stop.exec(text.slice(at));
  const end = found === null ? text.length : at + found.index;
  return end > at && end - at <= LONGEST_VALUE ? { start: at, end, quoted: false } : null;
}

const COMPARED = /(["'`])((?:(?!\1)[^\n\\]){4,200})\1[ \t]{0,4}[=!]={1,2}[ \t]{0,4}$/;

/** `"value" == name`. */
function backward(text: string, { name, from }: Named): Assignment | null {
  const found = COMPARED.exec(text.slice(Math.max(0, from - 220), from));
  if (found === null) return null;
  const start = Math.max(0, from - 220) + found.index + 1;
  const value = found[2] ?? '';
  return { name, start, end: start + value.length, value, quoted: true, how: 'compare' };
}
