import type { RemedyInput, SqlRemedy } from '../../language.ts';
import { boundSql, callOf, namePieces } from '../../remedy.ts';

function nameLines(input: RemedyInput): string {
  return namePieces(input)
    .map((source) => `if ${source} not in ALLOWED_NAMES:\n    raise ValueError("not a known name")\n`)
    .join('');
}

function commandText(input: RemedyInput, sql: string): string {
  const text = sql.includes('"') ? `"""${sql}"""` : `"${sql}"`;
  return namePieces(input).length === 0 ? text : `f${text.replaceAll(/<([^<>]*)>/g, '{$1}')}`;
}

function tuple(values: readonly string[]): string {
  if (values.length === 0) return '';
  return `, (${values.join(', ')}${values.length === 1 ? ',' : ''})`;
}

function positional(
  fallback: string,
  placeholder: (position: number) => string,
  tail: (values: readonly string[]) => string = tuple,
): SqlRemedy['code'] {
  return (input) => {
    const { sql, values } = boundSql(input.pieces, placeholder);
    return `${nameLines(input)}${callOf(input, fallback)}(${commandText(input, sql)}${tail(values)})`;
  };
}

function sqlalchemy(input: RemedyInput): string {
  const { sql, values } = boundSql(input.pieces, (position) => `:p${position}`);
  const params =
    values.length === 0 ? '' : `, {${values.map((value, index) => `"p${index + 1}": ${value}`).join(', ')}}`;
  const call = /execute|scalar|stream/.test(input.method) ? callOf(input, 'session.execute') : 'session.execute';
  return `${nameLines(input)}${call}(text(${commandText(input, sql)})${params})`;
}

function composed(input: RemedyInput): string {
  const { sql, values } = boundSql(input.pieces, () => '%s');
  const names = namePieces(input);
  const text = sql.replaceAll(/<[^<>]*>/g, '{}');
  const format = names.length === 0 ? '' : `.format(${names.map((name) => `sql.Identifier(${name})`).join(', ')})`;
  return `cursor.execute(sql.SQL("${text}")${format}${tuple(values)})`;
}

function pandas(input: RemedyInput): string {
  const { sql, values } = boundSql(input.pieces, () => '%s');
  return `${nameLines(input)}${callOf(input, 'pd.read_sql')}(${commandText(input, sql)}, connection${values.length === 0 ? '' : `, params=[${values.join(', ')}]`})`;
}

const BIND = 'Give values to the driver apart from the text; take names from a list of your own.';

/** What to write instead, by driver. */
export const PYTHON_REMEDIES: Readonly<Record<string, SqlRemedy>> & { readonly default: SqlRemedy } = {
  default: { text: BIND, code: positional('cursor.execute', () => '%s') },
  dbapi: { text: `${BIND} Some drivers want ? in place of %s.`, code: positional('cursor.execute', () => '%s') },
  sqlite3: { text: BIND, code: positional('cursor.execute', () => '?') },
  asyncpg: {
    text: BIND,
    code: positional(
      'connection.fetch',
      (position) => `$${position}`,
      (values) => values.map((value) => `, ${value}`).join(''),
    ),
  },
  sqlalchemy: {
    text: 'Write the command as text() with :names and give the values apart; take names from a list of your own.',
    code: sqlalchemy,
  },
  'psycopg-sql': { text: 'Compose with sql.SQL and sql.Identifier; give values apart.', code: composed },
  'django-raw': {
    text: 'Use the query set; where that does not do, give values as params.',
    code: positional(
      'Model.objects.raw',
      () => '%s',
      (values) => (values.length === 0 ? '' : `, [${values.join(', ')}]`),
    ),
  },
  pandas: { text: 'Give values as params; take names from a list of your own.', code: pandas },
};
