import type { Part } from './value.ts';

/** Stands for what is not known, in the text of a command. */
const GAP = '\uE000';

/** The text with a sign for each piece that is not known. */
export function shapeOf(parts: readonly Part[]): string {
  return parts.map((part) => (part.kind === 'known' ? part.text : GAP)).join('');
}

const COMMENT = String.raw`(?:\s|\(|--[^\n]*\n|/\*[\s\S]{0,200}?\*/)*`;

/** Commands as programs begin them. Where the case is mixed (`Select`, `Update`), it is prose more often than not. */
const BEGINNING = new RegExp(
  `^${COMMENT}(?:(?:select|with|insert|update|delete|replace|merge|upsert|call|exec|execute|create|drop|alter|truncate|grant|revoke|pragma|explain|show|describe|copy|attach|use|set|begin|declare|lock|vacuum|analyze|values)|(?:SELECT|WITH|INSERT|UPDATE|DELETE|REPLACE|MERGE|UPSERT|CALL|EXEC|EXECUTE|CREATE|DROP|ALTER|TRUNCATE|GRANT|REVOKE|PRAGMA|EXPLAIN|SHOW|DESCRIBE|COPY|ATTACH|USE|SET|BEGIN|DECLARE|LOCK|VACUUM|ANALYZE|VALUES)|(?:Select|Insert|Update|Delete))(?:\\s|\\*|\\(|${GAP}|$)`,
);

/** Whether a text begins as a command does: enough where it goes to a call that may run SQL. */
export function beginsLikeSql(shape: string): boolean {
  return BEGINNING.test(shape) || MIDDLE.test(shape);
}

/** Whether a text reads like a condition, or another piece of a command. */
export function readsLikeFragment(shape: string): boolean {
  return beginsLikeSql(shape) || /(?:[=<>]|\b(?:like|in|is|between|not|and|or|asc|desc)\b)/i.test(shape);
}

/** Pieces of commands that stand alone: a condition, the second half of a query. */
const MIDDLE =
  /^\s*(?:from|where|order by|group by|union(?: all)? select|limit|and|or|values|set|left join|inner join|join|having)\s/i;

const BODY = String.raw`[\s\S]{0,4000}?`;

/** What surely is a command: verb and the word that must follow. */
const SURE: readonly RegExp[] = [
  new RegExp(`^${COMMENT}SELECT\\b${BODY}\\bFROM\\b`),
  new RegExp(`^${COMMENT}WITH\\s(?:RECURSIVE\\s)?${BODY}\\bAS\\s*\\(\\s*SELECT\\b`),
  new RegExp(`^${COMMENT}INSERT\\s+(?:OR\\s+\\w+\\s+|IGNORE\\s+)?INTO\\b`),
  new RegExp(`^${COMMENT}REPLACE\\s+INTO\\b`),
  new RegExp(`^${COMMENT}MERGE\\s+INTO\\b`),
  new RegExp(
    `^${COMMENT}UPDATE\\s+(?:ONLY\\s+|OR\\s+\\w+\\s+)?[\\w."'\`[\\]${GAP}]+(?:\\s+(?:AS\\s+)?\\w+)?\\s+SET\\b`,
  ),
  new RegExp(`^${COMMENT}DELETE\\s+(?:\\w+\\s+)?FROM\\b`),
  new RegExp(
    `^${COMMENT}(?:CREATE|DROP|ALTER|TRUNCATE)\\s+(?:\\w+\\s+){0,2}?(?:TABLE|INDEX|VIEW|DATABASE|SCHEMA|USER|ROLE|TRIGGER|FUNCTION|PROCEDURE|SEQUENCE)\\b`,
  ),
  new RegExp(`^${COMMENT}EXEC(?:UTE)?\\s+(?:@\\w+\\s*=\\s*)?[\\w.[\\]]+\\s`),
];

/** In small letters it must have more of a command's shape: prose begins with these words, too. */
const SURE_SMALL = new RegExp(
  `^${COMMENT}(?:select\\b${BODY}\\bfrom\\s+[\\w."\`[\\]${GAP}]+${BODY}(?:\\bwhere\\b|\\border by\\b|\\bgroup by\\b|\\blimit\\b|\\bjoin\\b|;)|select\\s+(?:\\*|[\\w.]+(?:\\s*,\\s*[\\w.]+)+|count\\(\\S+\\))\\s+from\\s|insert\\s+into\\s+\\S+\\s*(?:\\(|values)|update\\s+\\S+\\s+set\\s+\\S+\\s*=|delete\\s+from\\s+\\S+\\s+where\\b)`,
  'i',
);

/** Whether a text surely is a command, wherever it goes. */
export function surelySql(shape: string): boolean {
  return (
    SURE.some((pattern) => pattern.test(shape)) ||
    (!/^\s*[A-Z][a-z]/.test(shape) && SURE_SMALL.test(shape)) ||
    (/^\s*[A-Z][a-z]/.test(shape) && SURE_SMALL.test(shape) && /=\s*['"%:?\uE000]/.test(shape))
  );
}

const SCHEMA = new RegExp(
  `^${COMMENT}(?:CREATE|DROP|ALTER|TRUNCATE|PRAGMA|VACUUM|ANALYZE|ATTACH|COMMENT\\s+ON|REINDEX|SAVEPOINT|RELEASE|SET\\s+(?:SESSION|LOCAL|search_path))\\b`,
  'i',
);

/** Whether it only makes or changes the schema, or asks about it. */
export function isSchemaCommand(shape: string): boolean {
  return SCHEMA.test(shape);
}

/** What a piece stands for: a `value`, a `name` (table, column, direction), or a whole `clause`. */
export type Position = 'value' | 'name' | 'clause';

/** What stands in the place behind `before`; `after` is what follows. `quote`: what is open there. */
export function positionOf(before: string, after: string, quote: Quote | '[' = openQuote(before)): Position {
  if (quote === "'") return 'value';
  if (quote === '`' || quote === '[') return 'name';
  if (quote === '"')
    return /(?:=|\blike|\(|,)\s*"[^"]*$/i.test(before) && !/\.\s*"[^"]*$/.test(before) ? 'value' : 'name';
  const tail = before.slice(-400).replaceAll(/\s+/g, ' ');
  if (/[\w$\uE000]$/.test(tail) || /^[\w$]/.test(after))
    return /(?:=|<|>|\blike|\bin ?\() ?[\w%\uE000]*$/i.test(tail) ? 'value' : 'name';
  if (
    /(?:=|<|>|!=|<>|\+|\*|\/|\|\||\blike|\bilike|\bbetween|\bregexp|\brlike|\blimit|\boffset|\btop|\band|\bor|\bnot|\bin|\bvalues|\breturn|\bthen|\belse|\bwhen) ?\(? ?$/i.test(
      tail,
    )
  )
    return /\b(?:and|or|not|when) ?\(? ?$/i.test(tail) ? 'clause' : 'value';
  if (/\b(?:in|values) ?\([^()]*$/i.test(tail)) return 'value';
  if (/\bset\b[^=]*=[^=]*, ?$/i.test(tail)) return 'clause';
  if (/\b(?:where|having|on|set) ?\(? ?$/i.test(tail)) return 'clause';
  if (
    /\b\w+\([^()]*$/.test(tail) &&
    /\b(?:from|where|set|call|exec|execute)\b/i.test(tail) &&
    !/\b(?:into|table|index|count|max|min|sum|avg|distinct|view|on) ?[\w."`\uE000]* ?\([^()]*$/i.test(tail)
  )
    return 'value';
  if (
    /\b(?:from|join|into|update|table|view|index|database|schema|by|select|distinct|as|asc|desc|column|add|rename|to|exists|on|truncate|describe|pragma|using|returning|references|only|role|user|sequence|trigger|function|procedure|call|show|use|type|cascade|restrict|alter|drop|create|constraint|key|owner|collate|conflict) ?\(? ?$/i.test(
      tail,
    )
  )
    return 'name';
  if (/\.$|\. $/.test(tail)) return 'name';
  if (
    /\b(?:select|by|returning|into [\w."`\uE000]+ ?\()[^()]*,? ?$/i.test(tail) &&
    !/\b(?:from|values)\b[^()]*$/i.test(tail)
  )
    return 'name';
  return 'clause';
}

/** Quotes that may be open. */
type Quote = '' | "'" | '"' | '`';

/** The quote that is open behind a text, where `open` was open before it. Doubled and escaped quotes do not close. */
export function quoteAfter(before: Quote, text: string): Quote {
  let open = before;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (open !== '' && sign === '\\') at += 1;
    else if (open === '') {
      if (sign === "'" || sign === '"' || sign === '`') open = sign;
    } else if (sign === open) open = '';
  }
  return open;
}

/** The quote or bracket that is open at the end of a text, or ''. `quote`: what `quoteAfter` says of it. */
export function openQuote(text: string, quote: Quote = quoteAfter('', text)): Quote | '[' {
  if (quote !== '' || text.lastIndexOf('[') <= text.lastIndexOf(']')) return quote;
  return /\b(?:from|join|into|update|select|by|,)\s*(?:\[\w+\]\.)*\[[^\]]*$/i.test(text) ? '[' : '';
}
