import type { RemedyInput, SqlRemedy } from '../../language.ts';
import { boundSql, callOf, namePieces } from '../../remedy.ts';

/** A line for what no driver can bind: names are chosen from a list. */
function nameLines(input: RemedyInput): string {
  return namePieces(input)
    .map((source) => `if (!ALLOWED_NAMES.includes(${source})) throw new Error('not a known name');\n`)
    .join('');
}

function quoted(sql: string): string {
  return sql.includes("'") ? `"${sql.replaceAll('"', String.raw`\"`)}"` : `'${sql}'`;
}

/** The command as a text: names that were checked stay interpolated. */
function commandText(input: RemedyInput, sql: string): string {
  return namePieces(input).length === 0
    ? quoted(sql)
    : `\`${sql.replaceAll('`', '\\`').replaceAll(/<([^<>]*)>/g, '${$1}')}\``;
}

type Style = {
  readonly fallback: string;
  readonly placeholder: (position: number) => string;
  readonly tail: (values: readonly string[]) => string;
};

function positional({ fallback, placeholder, tail }: Style): SqlRemedy['code'] {
  return (input) => {
    const { sql, values } = boundSql(input.pieces, placeholder);
    return `${nameLines(input)}await ${callOf(input, fallback)}(${commandText(input, sql)}${tail(values)});`;
  };
}

const inList = (values: readonly string[]): string => (values.length === 0 ? '' : `, [${values.join(', ')}]`);
const inOrder = (values: readonly string[]): string => values.map((value) => `, ${value}`).join('');

function tagged(tag: string): SqlRemedy['code'] {
  return (input) => {
    const { sql } = boundSql(input.pieces, (_, source) => `\${${source}}`);
    return `${nameLines(input)}await ${tag}\`${sql}\`;`;
  };
}

const BIND = 'Give values to the driver apart from the text; take names from a list of your own.';

/** What to write instead, by driver. */
export const JAVASCRIPT_REMEDIES: Readonly<Record<string, SqlRemedy>> & { readonly default: SqlRemedy } = {
  default: { text: BIND, code: positional({ fallback: 'db.query', placeholder: () => '?', tail: inList }) },
  pg: {
    text: BIND,
    code: positional({ fallback: 'client.query', placeholder: (position) => `$${position}`, tail: inList }),
  },
  mysql: {
    text: `${BIND} mysql.escapeId() quotes a name.`,
    code: positional({ fallback: 'connection.execute', placeholder: () => '?', tail: inList }),
  },
  sqlite3: { text: BIND, code: positional({ fallback: 'db.all', placeholder: () => '?', tail: inList }) },
  libsql: { text: BIND, code: libsql },
  prepare: { text: BIND, code: prepared },
  mssql: { text: 'Give values with input(); take names from a list of your own.', code: mssql },
  oracledb: {
    text: BIND,
    code: positional({ fallback: 'connection.execute', placeholder: (position) => `:${position}`, tail: inList }),
  },
  knex: {
    text: `${BIND} With knex, ?? stands for a name.`,
    code: positional({ fallback: 'knex.raw', placeholder: () => '?', tail: inList }),
  },
  sequelize: { text: BIND, code: sequelize },
  typeorm: { text: BIND, code: typeorm },
  prisma: {
    text: 'Use the tagged template, which binds values; take names from a list of your own.',
    code: tagged('prisma.$queryRaw'),
  },
  'sql-tag': {
    text: 'Put values into the tagged template, which binds them; sql.identifier() quotes a name.',
    code: tagged('sql'),
  },
  postgres: { text: 'Use the tagged template, which binds values; sql(name) quotes a name.', code: tagged('sql') },
};

function libsql(input: RemedyInput): string {
  const { sql, values } = boundSql(input.pieces, () => '?');
  return `${nameLines(input)}await ${callOf(input, 'client.execute')}({ sql: ${commandText(input, sql)}, args: [${values.join(', ')}] });`;
}

function prepared(input: RemedyInput): string {
  const { sql, values } = boundSql(input.pieces, () => '?');
  return `${nameLines(input)}${callOf(input, 'db.prepare')}(${commandText(input, sql)}).all(${inOrder(values).slice(2)});`;
}

function mssql(input: RemedyInput): string {
  const { sql, values } = boundSql(input.pieces, (position) => `@p${position}`);
  const inputs = values.map((value, index) => `.input('p${index + 1}', ${value})`).join('');
  return `${nameLines(input)}await pool.request()${inputs}.query(${commandText(input, sql)});`;
}

function sequelize(input: RemedyInput): string {
  const { sql, values } = boundSql(input.pieces, (position) => `$${position}`);
  return `${nameLines(input)}await sequelize.query(${commandText(input, sql)}, { bind: [${values.join(', ')}] });`;
}

function typeorm(input: RemedyInput): string {
  const { sql, values } = boundSql(input.pieces, (position) =>
    /where|having|select|join/i.test(input.method) ? `:p${position}` : `$${position}`,
  );
  if (!/where|having|select|join/i.test(input.method))
    return `${nameLines(input)}await ${callOf(input, 'manager.query')}(${commandText(input, sql)}${inList(values)});`;
  const params = values.map((value, index) => `p${index + 1}: ${value}`).join(', ');
  return `${nameLines(input)}.${input.method}(${commandText(input, sql)}, { ${params} })`;
}
