import type { RemedyInput, SqlLanguageDefinition, SqlRemedy } from '../../language.ts';
import { boundSql, namePieces } from '../../remedy.ts';

/** SQL as a text of Java that nothing is put into. */
function quoted(sql: string): string {
  return `"${sql.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** No driver can bind a table, a column or a direction: those are chosen from a list. */
function withNames(input: RemedyInput, code: string): string {
  const checks = namePieces(input).map(
    (source) =>
      `if (!Set.of("name", "created_at").contains(${source})) throw new IllegalArgumentException("unknown name");`,
  );
  return [...checks, code].join('\n');
}

function receiverOr(input: RemedyInput, fallback: string): string {
  return input.receiver === '' || input.receiver.includes('(') ? fallback : input.receiver;
}

type Write = (sql: string, values: readonly string[], input: RemedyInput) => string;

function remedy(text: string, write: Write, placeholder = (_position: number): string => '?'): SqlRemedy {
  return {
    text,
    code: (input) => {
      const { sql, values } = boundSql(input.pieces, placeholder);
      return withNames(input, write(quoted(sql), values, input));
    },
  };
}

const named = (position: number): string => `:v${position}`;

const POSITIONAL = 'Write ? in the command and set the values on a prepared statement.';
const NAMED = 'Name the values in the query and set them as parameters.';

const jdbc = remedy(POSITIONAL, (sql, values, input) => {
  const connection = /conn/i.test(input.receiver) ? receiverOr(input, 'connection') : 'connection';
  const sets = values.map((value, position) => `    statement.setString(${position + 1}, ${value});`);
  const run = /update|insert|batch/i.test(input.method) ? 'executeUpdate' : 'executeQuery';
  return [
    `try (PreparedStatement statement = ${connection}.prepareStatement(${sql})) {`,
    ...sets,
    `    statement.${run}();`,
    '}',
  ].join('\n');
});

function beside(text: string, fallback: string, method: string): SqlRemedy {
  return remedy(text, (sql, values, input) => {
    const rest = values.length === 0 ? '' : `, ${values.join(', ')}`;
    return `${receiverOr(input, fallback)}.${input.method === '' ? method : input.method}(${sql}${rest});`;
  });
}

/** A chain of setters behind the command: `.bind("v1", x)`. */
function chained(of: {
  readonly text: string;
  readonly fallback: string;
  readonly method: string;
  readonly set: string;
}): SqlRemedy {
  return remedy(
    of.text,
    (sql, values, input) => {
      const sets = values.map((value, position) => `.${of.set}("v${position + 1}", ${value})`).join('');
      return `${receiverOr(input, of.fallback)}.${input.method === '' ? of.method : input.method}(${sql})${sets};`;
    },
    named,
  );
}

/** What to write instead, by driver. */
export const JAVA_REMEDIES: SqlLanguageDefinition['remedies'] = {
  default: jdbc,
  jdbc,
  spring: beside('Write ? in the command and give the values as arguments.', 'jdbcTemplate', 'query'),
  springClient: chained({ text: NAMED, fallback: 'jdbcClient', method: 'sql', set: 'param' }),
  sort: {
    text: 'Let Sort.by take the name of a property, chosen from a list.',
    code: (input) => withNames(input, 'Sort.by(Sort.Direction.ASC, property);'),
  },
  jpa: chained({ text: NAMED, fallback: 'entityManager', method: 'createQuery', set: 'setParameter' }),
  restriction: remedy('Write ? in the restriction and give the value and its type beside it.', (sql, values) => {
    return `Restrictions.sqlRestriction(${[sql, ...values, 'StringType.INSTANCE'].join(', ')});`;
  }),
  jdo: remedy(
    'Declare the values as parameters of the query and give them to execute.',
    (sql, values) => {
      const declared = values.map((_, position) => `String v${position + 1}`).join(', ');
      return `Query query = pm.newQuery(${sql});\nquery.declareParameters("${declared}");\nquery.execute(${values.join(', ')});`;
    },
    (position) => `v${position}`,
  ),
  r2dbc: chained({ text: NAMED, fallback: 'connection', method: 'createStatement', set: 'bind' }),
  jdbi: chained({ text: NAMED, fallback: 'handle', method: 'createQuery', set: 'bind' }),
  jooq: beside('Write ? in the command and give the values as bindings.', 'create', 'fetch'),
  jooqPart: beside('Write ? in the part and give the values as bindings, or use the typed DSL.', 'DSL', 'condition'),
  dbutils: remedy('Write ? in the command and give the values as parameters.', (sql, values, input) => {
    return `${receiverOr(input, 'runner')}.${input.method === '' ? 'query' : input.method}(${['connection', sql, 'handler', ...values].join(', ')});`;
  }),
  vertx: remedy(
    'Write $1, $2 … in the command and give the values as a tuple.',
    (sql, values, input) =>
      `${receiverOr(input, 'client')}.preparedQuery(${sql}).execute(Tuple.of(${values.join(', ')}));`,
    (position) => `$${position}`,
  ),
  mybatis: remedy(
    'Name the values with #{…}, which binds them; ${…} does not.',
    (sql, _values, input) => `${input.method === '' ? 'WHERE' : input.method}(${sql});`,
    (position) => `#{v${position}}`,
  ),
  android: remedy('Write ? in the command and give the values as selection arguments.', (sql, values, input) => {
    const method = input.method === '' ? 'rawQuery' : input.method;
    return `${receiverOr(input, 'db')}.${method}(${sql}, new ${method === 'execSQL' ? 'Object' : 'String'}[] {${values.join(', ')}});`;
  }),
};
