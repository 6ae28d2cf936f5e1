import type { RemedyInput, RemedyPiece } from './language.ts';

/** SQL with placeholders, and the source of what is bound to them, in order. */
export type BoundSql = { readonly sql: string; readonly values: readonly string[] };

/**
 * The pieces as one command with placeholders: quotes around a value go, names stay in sight as `<name>`.
 * `placeholder` gets the position from 1 and the source of the value: `(n) => '$' + n`.
 */
export function boundSql(
  pieces: readonly RemedyPiece[],
  placeholder: (position: number, source: string) => string,
): BoundSql {
  const values: string[] = [];
  let sql = '';
  let quote = '';
  for (const piece of pieces) {
    if (piece.kind === 'text') {
      sql += quote !== '' && piece.text.startsWith(quote) ? piece.text.slice(1) : piece.text;
      quote = '';
    } else if (piece.kind === 'name') {
      sql += `<${piece.source}>`;
    } else {
      const open = /(["'])[%_]?$/.exec(sql);
      if (open?.[1] !== undefined) {
        quote = open[1];
        sql = sql.slice(0, open.index);
      }
      values.push(piece.source);
      sql += placeholder(values.length, piece.source);
    }
  }
  return { sql: shorten(sql), values };
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
