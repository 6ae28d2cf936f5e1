import type { RemedyInput, SqlLanguageDefinition, SqlRemedy } from '../../language.ts';
import { boundSql, namePieces } from '../../remedy.ts';

/** SQL as a text of Go that nothing is put into. */
function quoted(sql: string): string {
  return sql.includes('"') && !sql.includes('`')
    ? `\`${sql}\``
    : `"${sql.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** No driver can bind a table, a column or a direction: those are chosen from a list. */
function withNames(input: RemedyInput, code: string): string {
  const checks = namePieces(input).map((source) =>
    [
      `if !slices.Contains([]string{"name", "created_at"}, ${source}) {`,
      '\treturn errors.New("unknown name")',
      '}',
    ].join('\n'),
  );
  return [...checks, code].join('\n');
}

type Shape = {
  readonly text: string;
  readonly fallback: string;
  readonly method: string;
  /** What stands before the command: `ctx`, `&dest`. */
  readonly before?: readonly string[];
  readonly placeholder?: (position: number) => string;
};

/** The same call with the values beside the command. */
function beside(shape: Shape): SqlRemedy {
  return {
    text: shape.text,
    code: (input) => {
      const { sql, values } = boundSql(input.pieces, shape.placeholder ?? (() => '?'));
      const receiver = input.receiver === '' || input.receiver.includes('(') ? shape.fallback : input.receiver;
      const method = input.method === '' ? shape.method : input.method;
      const args = [...(shape.before ?? []), quoted(sql), ...values];
      // What a prepared statement binds is given when it is run.
      if (method.startsWith('Prepare')) {
        const prepared = [...(shape.before ?? []), quoted(sql)].join(', ');
        return withNames(
          input,
          `stmt, err := ${receiver}.${method}(${prepared})\nrows, err := stmt.Query(${values.join(', ')})`,
        );
      }
      return withNames(input, `${receiver}.${method}(${args.join(', ')})`);
    },
  };
}

const TEXT =
  'Write placeholders in the command (? for MySQL and SQLite, $1 for PostgreSQL) and give the values as arguments.';
const FRAGMENT = 'Write ? in the condition and give the values as arguments.';

const sql = beside({ text: TEXT, fallback: 'db', method: 'Query' });

/** What to write instead, by driver. */
export const GO_REMEDIES: SqlLanguageDefinition['remedies'] = {
  default: sql,
  sql,
  context: beside({ text: TEXT, fallback: 'db', method: 'QueryContext', before: ['ctx'] }),
  sqlx: beside({ text: TEXT, fallback: 'db', method: 'Get', before: ['&dest'] }),
  sqlxContext: beside({ text: TEXT, fallback: 'db', method: 'GetContext', before: ['ctx', '&dest'] }),
  pgx: beside({
    text: 'Write $1, $2 … in the command and give the values as arguments.',
    fallback: 'conn',
    method: 'Query',
    before: ['ctx'],
    placeholder: (position) => `$${position}`,
  }),
  pgxBatch: beside({
    text: 'Write $1, $2 … in the command and give the values as arguments.',
    fallback: 'batch',
    method: 'Queue',
    placeholder: (position) => `$${position}`,
  }),
  gorm: beside({ text: FRAGMENT, fallback: 'db', method: 'Where' }),
  builder: beside({ text: FRAGMENT, fallback: 'query', method: 'Where' }),
};
