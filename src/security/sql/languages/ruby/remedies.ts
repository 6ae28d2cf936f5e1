import type { RemedyInput, SqlLanguageDefinition, SqlRemedy } from '../../language.ts';
import { boundSql, namePieces } from '../../remedy.ts';

/** SQL as a Ruby text that nothing is put into. */
function quoted(sql: string): string {
  const text = sql.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('#', '\\#');
  return `"${text}"`;
}

function receiverOr(input: RemedyInput, fallback: string): string {
  return input.receiver === '' ? fallback : input.receiver;
}

/** No driver can bind a table, a column or a direction: those are chosen from a list. */
function withNames(input: RemedyInput, code: string): string {
  const checks = namePieces(input).map(
    (source) => `raise ArgumentError, "unknown name" unless %w[name created_at].include?(${source})`,
  );
  return [...checks, code].join('\n');
}

function positional(
  text: string,
  write: (args: string, input: RemedyInput) => string,
  placeholder = (_position: number): string => '?',
): SqlRemedy {
  return {
    text,
    code: (input) => {
      const { sql, values } = boundSql(input.pieces, placeholder);
      return withNames(input, write([quoted(sql), ...values].join(', '), input));
    },
  };
}

function method(input: RemedyInput, fallback: string): string {
  return input.method === '' ? fallback : input.method;
}

const client: SqlRemedy = {
  text: 'Write placeholders in the command and give the values beside it.',
  code: (input) => {
    const { sql, values } = boundSql(input.pieces, () => '?');
    const numbered = boundSql(input.pieces, (position) => `$${position}`);
    const on = receiverOr(input, 'client');
    const isPostgres = /^(?:exec|exec_params|async_exec|sync_exec)$/.test(input.method);
    if (isPostgres)
      return withNames(input, `${on}.exec_params(${quoted(numbered.sql)}, [${numbered.values.join(', ')}])`);
    return withNames(input, `${on}.prepare(${quoted(sql)}).execute(${values.join(', ')})`);
  },
};

/** What to write instead, by driver. */
export const RUBY_REMEDIES: SqlLanguageDefinition['remedies'] = {
  default: client,
  client,
  activeRecord: positional('Write ? in the condition and give the values beside it, or give a hash.', (args, input) => {
    return `${input.receiver === '' ? '' : `${input.receiver}.`}${method(input, 'where')}(${args})`;
  }),
  activeRecordName: {
    text: 'Columns and directions cannot be bound: choose them from a list of those that are allowed.',
    code: (input) => {
      const [source] = input.pieces.flatMap((piece) => (piece.kind === 'text' ? [] : [piece.source]));
      const on = input.receiver === '' || input.receiver === 'Arel' ? 'Model' : input.receiver;
      const call = input.method === 'sql' ? 'order' : method(input, 'order');
      return `allowed = %w[name created_at]\n${on}.${call}(allowed.include?(${source ?? 'column'}) ? ${source ?? 'column'} : "name")`;
    },
  },
  activeRecordSql: positional('Write ? in the command and let sanitize_sql_array put the values in.', (args, input) => {
    if (input.method.endsWith('_by_sql')) return `${receiverOr(input, 'Model')}.${input.method}([${args}])`;
    return `sql = ActiveRecord::Base.sanitize_sql_array([${args}])\n${receiverOr(input, 'ActiveRecord::Base.connection')}.${method(input, 'select_all')}(sql)`;
  }),
  sequel: positional('Write ? in the command and give the values beside it.', (args, input) => {
    const on = receiverOr(input, 'DB');
    return input.method === '[]' || input.method === '' ? `${on}[${args}]` : `${on}.${input.method}(${args})`;
  }),
  sequelLit: positional('Write ? in the literal part and give the values beside it.', (args) => `Sequel.lit(${args})`),
};
