import type { RemedyInput, SqlLanguageDefinition, SqlRemedy } from '../../language.ts';
import { boundSql, namePieces } from '../../remedy.ts';

/** SQL as a PHP text that nothing is put into. */
function quoted(sql: string): string {
  const text = sql.replaceAll('\\', '\\\\');
  return text.includes("'") ? `"${text.replaceAll('"', '\\"').replaceAll('$', '\\$')}"` : `'${text}'`;
}

/** No driver can bind a table, a column or a direction: those are chosen from a list. */
function withNames(input: RemedyInput, code: string): string {
  const checks = namePieces(input).map((source) => {
    return `if (!in_array(${source}, ['name', 'created_at'], true)) { throw new InvalidArgumentException('unknown name'); }`;
  });
  return [...checks, code].join('\n');
}

function receiverOr(input: RemedyInput, fallback: string): string {
  return input.receiver === '' || input.receiver.includes('(') ? fallback : input.receiver;
}

function list(values: readonly string[]): string {
  return `[${values.join(', ')}]`;
}

type Write = (sql: string, values: readonly string[], input: RemedyInput) => string;

function positional(text: string, write: Write, placeholder = (_position: number): string => '?'): SqlRemedy {
  return {
    text,
    code: (input) => {
      const { sql, values } = boundSql(input.pieces, placeholder, '.');
      return withNames(input, write(quoted(sql), values, input));
    },
  };
}

const PREPARED = 'Write the command with placeholders, prepare it, and bind the values.';

const pdo = positional(PREPARED, (sql, values, input) => {
  const db = receiverOr(input, '$pdo');
  return `$stmt = ${db}->prepare(${sql});\n$stmt->execute(${list(values)});`;
});

const mysqli = positional(PREPARED, (sql, values, input) => {
  const db = receiverOr(input, '$mysqli');
  return `$stmt = ${db}->prepare(${sql});\n$stmt->execute(${list(values)});\n$result = $stmt->get_result();`;
});

/** What to write instead, by driver. */
export const PHP_REMEDIES: SqlLanguageDefinition['remedies'] = {
  default: pdo,
  pdo,
  mysqli,
  mysql: {
    text: 'mysql_* is gone since PHP 7: use mysqli or PDO, with placeholders and bound values.',
    code: (input) => mysqli.code({ ...input, receiver: '' }),
  },
  pgsql: positional(
    'Write $1, $2 … in the command and give the values beside it.',
    (sql, values) => `pg_query_params($connection, ${sql}, ${list(values)});`,
    (position) => `$${position}`,
  ),
  sqlite3: positional(PREPARED, (sql, values) => {
    const binds = values.map((value, position) => `$stmt->bindValue(${position + 1}, ${value});`);
    return [`$stmt = $db->prepare(${sql});`, ...binds, '$stmt->execute();'].join('\n');
  }),
  odbc: positional(
    PREPARED,
    (sql, values) => `$stmt = odbc_prepare($connection, ${sql});\nodbc_execute($stmt, ${list(values)});`,
  ),
  sqlsrv: positional('Write ? in the command and give the values beside it.', (sql, values) => {
    return `sqlsrv_query($connection, ${sql}, ${list(values)});`;
  }),
  oci: positional(
    'Name the values in the command and bind them.',
    (sql, values) => {
      const binds = values.map(
        (value, position) =>
          `$value${position + 1} = ${value};\noci_bind_by_name($stmt, ':v${position + 1}', $value${position + 1});`,
      );
      return [`$stmt = oci_parse($connection, ${sql});`, ...binds, 'oci_execute($stmt);'].join('\n');
    },
    (position) => `:v${position}`,
  ),
  wpdb: positional(
    'Let $wpdb->prepare put the values in: %s for texts, %d for numbers, %i for names.',
    (sql, values, input) => {
      const method = input.method === 'prepare' || input.method === '' ? 'get_results' : input.method;
      return `$wpdb->${method}($wpdb->prepare(${[sql, ...values].join(', ')}));`;
    },
    () => '%s',
  ),
  laravel: positional('Write ? in the command and give the values as bindings.', (sql, values, input) => {
    return `DB::${input.method === 'unprepared' || input.method === '' ? 'statement' : input.method}(${sql}, ${list(values)});`;
  }),
  laravelRaw: positional(
    'Write ? in the raw part and give the values as bindings, or use where() and orderBy(), which bind and quote.',
    (sql, values, input) => {
      return `->${input.method === 'raw' || input.method === '' ? 'whereRaw' : input.method}(${sql}, ${list(values)})`;
    },
  ),
  laravelName: {
    text: 'Columns cannot be bound: choose them from a list of those that are allowed.',
    code: (input) => {
      const source = input.pieces.find((piece) => piece.kind !== 'text')?.source ?? '$column';
      return `$column = in_array(${source}, ['name', 'created_at'], true) ? ${source} : 'name';\n->${input.method === '' ? 'orderBy' : input.method}($column)`;
    },
  },
  doctrine: positional('Write ? in the command and give the values as parameters.', (sql, values, input) => {
    return `${receiverOr(input, '$connection')}->${input.method === '' ? 'executeQuery' : input.method}(${sql}, ${list(values)});`;
  }),
  doctrineQuery: positional(
    'Name the values in the query and set them as parameters.',
    (sql, values, input) => {
      const set = values.map((value, position) => `->setParameter('v${position + 1}', ${value})`);
      return `${receiverOr(input, '$entityManager')}->createQuery(${sql})${set.join('')};`;
    },
    (position) => `:v${position}`,
  ),
  doctrineBuilder: positional(
    'Name the values in the condition and set them as parameters.',
    (sql, values, input) => {
      const set = values.map((value, position) => `->setParameter('v${position + 1}', ${value})`);
      return `->${input.method === '' ? 'where' : input.method}(${sql})${set.join('')}`;
    },
    (position) => `:v${position}`,
  ),
  codeigniter: {
    text: 'Give the column and the value apart: the builder escapes the value.',
    code: (input) => {
      const values = input.pieces.flatMap((piece) => (piece.kind === 'value' ? [piece.source] : []));
      return withNames(input, values.map((value) => `$this->db->where('column', ${value});`).join('\n'));
    },
  },
  yii: positional(
    'Name the values in the command and bind them.',
    (sql, values) => {
      const binds = values.map((value, position) => `':v${position + 1}' => ${value}`);
      return `Yii::$app->db->createCommand(${sql}, [${binds.join(', ')}])->queryAll();`;
    },
    (position) => `:v${position}`,
  ),
};
