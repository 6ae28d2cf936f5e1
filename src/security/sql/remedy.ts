import type { RemedyInput, RemedyPiece } from './language.ts';

/** SQL with placeholders, and the source of what is bound to them, in order. */
export type BoundSql = { readonly sql: string; readonly values: readonly string[] };

/**
 * The pieces as one command with placeholders: quotes around a value go, names stay in sight as `<name>`.
 * `placeholder` gets the position from 1 and the source of the value: `(n) => '$' + n`.
 * `plus` puts texts together in the language: wildcards of `LIKE` become part of the value.
 */
export function boundSql(
  pieces: readonly RemedyPiece[],
  placeholder: (position: number, source: string) => string,
  plus = '+',
): BoundSql {
  const values: string[] = [];
  let sql = '';
  let cut = 0;
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'text') {
      sql += piece.text.slice(cut);
      cut = 0;
    } else if (piece.kind === 'name') {
      sql += `<${piece.source}>`;
    } else {
      const quoted = quotesAround(sql, pieces[index + 1]);
      if (quoted !== null) sql = sql.slice(0, sql.length - quoted.before.length - 1);
      cut = quoted === null ? 0 : quoted.after.length + 1;
      const value = withWildcards(piece.source, quoted, plus);
      values.push(value);
      sql += placeholder(values.length, value);
    }
  }
  return { sql: shorten(sql), values };
}

type Quotes = { readonly before: string; readonly after: string };

/** The wildcards between a value and the quotes around it, or null where it stands in none. */
function quotesAround(sql: string, next: RemedyPiece | undefined): Quotes | null {
  const open = /(["'])([%_]*)$/.exec(sql);
  if (open === null) return null;
  const close = next?.kind === 'text' ? /^([%_]*)(["'])/.exec(next.text) : null;
  return close?.[2] === open[1] ? { before: open[2] ?? '', after: close?.[1] ?? '' } : null;
}

/** Wildcards of `LIKE` are part of the value. */
function withWildcards(source: string, quotes: Quotes | null, plus: string): string {
  const text = (wildcards: string): readonly string[] => (wildcards === '' ? [] : [`"${wildcards}"`]);
  return [...text(quotes?.before ?? ''), source, ...text(quotes?.after ?? '')].join(` ${plus} `);
}

/** Names (tables, columns, directions) among the pieces: no driver can bind those. */
export function namePieces(input: RemedyInput): readonly string[] {
  return input.pieces.flatMap((piece) => (piece.kind === 'name' ? [piece.source] : []));
}

/** `receiver.method`, or what stands for it where no call is seen. */
export function callOf(input: RemedyInput, fallback: string): string {
  if (input.method === '') return fallback;
  return input.receiver === '' ? input.method : `${input.receiver}.${input.method}`;
}

function shorten(sql: string): string {
  const oneLine = sql.replaceAll(/\s+/g, ' ').trim();
  return oneLine.length <= 160 ? oneLine : `${oneLine.slice(0, 157)}...`;
}
