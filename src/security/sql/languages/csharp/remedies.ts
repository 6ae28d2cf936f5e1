import type { RemedyInput, SqlLanguageDefinition, SqlRemedy } from '../../language.ts';
import { boundSql, namePieces } from '../../remedy.ts';

/** SQL as a text of C# that nothing is put into. */
function quoted(sql: string): string {
  return `"${sql.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** No driver can bind a table, a column or a direction: those are chosen from a list. */
function withNames(input: RemedyInput, code: string): string {
  const checks = namePieces(input).map(
    (source) => `if (!new[] { "name", "created_at" }.Contains(${source})) throw new ArgumentException("unknown name");`,
  );
  return [...checks, code].join('\n');
}

function receiverOr(input: RemedyInput, fallback: string): string {
  return input.receiver === '' || input.receiver.includes('(') ? fallback : input.receiver;
}

type Write = (sql: string, values: readonly string[], input: RemedyInput) => string;

function remedy(text: string, write: Write, placeholder = (position: number): string => `@v${position}`): SqlRemedy {
  return {
    text,
    code: (input) => {
      const { sql, values } = boundSql(input.pieces, placeholder);
      return withNames(input, write(quoted(sql), values, input));
    },
  };
}

const ADO = 'Name the values in the command and add them as parameters.';
const NUMBERED = 'Write {0}, {1} … in the command and give the values as arguments.';
const braces = (position: number): string => `{${position - 1}}`;

function adds(command: string, values: readonly string[]): readonly string[] {
  return values.map((value, position) => `${command}.Parameters.AddWithValue("@v${position + 1}", ${value});`);
}

const ado = remedy(ADO, (sql, values, input) => {
  const isSet = input.method === 'CommandText';
  const command = isSet ? receiverOr(input, 'command') : 'command';
  const type = input.method.endsWith('Command') ? input.method : 'SqlCommand';
  const first = isSet ? `${command}.CommandText = ${sql};` : `using var command = new ${type}(${sql}, connection);`;
  return [first, ...adds(command, values)].join('\n');
});

function beside(of: { readonly text: string; readonly fallback: string; readonly method: string }): SqlRemedy {
  return remedy(
    of.text,
    (sql, values, input) => {
      const method = input.method === '' ? of.method : input.method.replace(/:\w+$/, '');
      return `${receiverOr(input, of.fallback)}.${method}(${[sql, ...values].join(', ')});`;
    },
    braces,
  );
}

/** What to write instead, by driver. */
export const CSHARP_REMEDIES: SqlLanguageDefinition['remedies'] = {
  default: ado,
  ado,
  adapter: remedy(ADO, (sql, values, input) => {
    const type = input.method === '' ? 'SqlDataAdapter' : input.method;
    return [`var adapter = new ${type}(${sql}, connection);`, ...adds('adapter.SelectCommand', values)].join('\n');
  }),
  helper: remedy(ADO, (sql, values, input) => {
    const given = values.map((value, position) => `new SqlParameter("@v${position + 1}", ${value})`);
    return `${receiverOr(input, 'database')}.${input.method === '' ? 'ExecuteReader' : input.method}(${[sql, ...given].join(', ')});`;
  }),
  dapper: remedy('Name the values in the command and give them as an object.', (sql, values, input) => {
    const given = values.map((value, position) => `v${position + 1} = ${value}`).join(', ');
    return `${receiverOr(input, 'connection')}.${input.method === '' ? 'Query' : input.method}(${sql}, new { ${given} });`;
  }),
  ef: beside({ text: NUMBERED, fallback: 'context.Items', method: 'FromSqlRaw' }),
  efRaw: beside({ text: NUMBERED, fallback: 'context.Items', method: 'FromSqlRaw' }),
  ef6: beside({ text: NUMBERED, fallback: 'context.Database', method: 'SqlQuery' }),
  nhibernate: remedy(
    'Name the values in the query and set them as parameters.',
    (sql, values, input) => {
      const sets = values.map((value, position) => `.SetParameter("v${position + 1}", ${value})`).join('');
      return `${receiverOr(input, 'session')}.${input.method === '' ? 'CreateQuery' : input.method}(${sql})${sets};`;
    },
    (position) => `:v${position}`,
  ),
  sqlkata: remedy(
    'Write ? in the raw part and give the values as bindings.',
    (sql, values, input) =>
      `${receiverOr(input, 'query')}.${input.method === '' ? 'WhereRaw' : input.method}(${[sql, ...values].join(', ')});`,
    () => '?',
  ),
  cosmos: remedy('Name the values in the query and add them as parameters.', (sql, values) => {
    return `new QueryDefinition(${sql})${values.map((value, position) => `.WithParameter("@v${position + 1}", ${value})`).join('')};`;
  }),
  dynamicLinq: remedy(
    'Write @0, @1 … in the expression and give the values as arguments.',
    (sql, values, input) =>
      `${receiverOr(input, 'query')}.${input.method === '' ? 'Where' : input.method}(${[sql, ...values].join(', ')});`,
    (position) => `@${position - 1}`,
  ),
};
