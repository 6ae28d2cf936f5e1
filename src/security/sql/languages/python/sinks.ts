import type { SqlSink } from '../../language.ts';

/** Names under which cursors, connections and sessions go. */
const DATABASE =
  /(?:^|[._])(?:cur|curs|cursor|c|crsr|conn|connection|con|cnx|db|database|session|engine|tx|trans|transaction|pool|mysql|sqlite|pg|postgres|dbc|cnxn|db_session|async_session|read_session|connect|dbapi)\d?(?:\(\))?$|(?:^|\.)(?:cursor|connect|get_connection|get_db|get_cursor|connection|begin|session|Session|acquire|raw_connection|get_bind)\(\)$|(?:Cursor|Connection|Session|Engine|Database|AsyncSession)$/i;

const SQLALCHEMY = /^(?:flask_)?sqlalchemy|^sqlmodel|^alembic|^databases$/;

/** Calls that run SQL, of the drivers and ORMs in use. Earlier lines are held against a call first. */
export const PYTHON_SINKS: readonly SqlSink[] = [
  { names: ['text'], on: 'none', text: [0, 'text'], takes: 'fragment', sure: true, driver: 'sqlalchemy', imports: SQLALCHEMY },
  { names: ['text', 'literal_column', 'TextClause'], on: /(?:^|\.)(?:sqlalchemy|sa|db|sql|expression)$/, text: [0, 'text'], takes: 'fragment', sure: true, driver: 'sqlalchemy' },
  { names: ['literal_column', 'DDL'], on: 'none', text: [0], takes: 'fragment', sure: true, driver: 'sqlalchemy', imports: SQLALCHEMY },
  { names: ['from_statement', 'prefix_with', 'suffix_with', 'exec_driver_sql'], on: 'any', text: [0], takes: 'fragment', sure: true, driver: 'sqlalchemy' },
  { names: ['filter', 'having', 'order_by', 'group_by', 'where', 'distinct'], on: 'any', text: [0], takes: 'fragment', sure: true, driver: 'sqlalchemy', imports: SQLALCHEMY },
  { names: ['SQL', 'Composed'], on: /(?:^|\.)sql$|psycopg/, text: [0], takes: 'fragment', sure: true, driver: 'psycopg-sql' },
  { names: ['SQL'], on: 'none', text: [0], takes: 'fragment', sure: true, driver: 'psycopg-sql', imports: /^psycopg|^peewee|^playhouse/ },
  { names: ['raw'], on: /(?:^|\.)(?:objects|_default_manager|_base_manager|manager)$|objects\.\w+\(\)|get_queryset\(\)$/, text: [0, 'raw_query'], takes: 'command', sure: true, driver: 'django-raw' },
  { names: ['RawSQL'], on: 'none', text: [0, 'sql'], takes: 'fragment', sure: true, driver: 'django-raw' },
  { names: ['RawSQL'], on: 'any', text: [0, 'sql'], takes: 'fragment', sure: true, driver: 'django-raw' },
  { names: ['extra'], on: 'any', text: ['where', 'select', 'tables', 'order_by', 0, 1], takes: 'fragment', sure: true, driver: 'django-raw', imports: /^django|models/ },
  { names: ['extra'], on: /objects|queryset|qs$/i, text: ['where', 'select', 'tables', 'order_by', 0, 1], takes: 'fragment', sure: true, driver: 'django-raw' },
  { names: ['RunSQL'], on: 'any', text: [0], takes: 'command', sure: true, driver: 'django-raw' },
  { names: ['raw'], on: 'any', text: [0], takes: 'command', sure: false, driver: 'django-raw' },
  { names: ['read_sql', 'read_sql_query', 'read_sql_table', 'read_database', 'read_database_uri'], on: 'any', text: [0, 'sql', 'query'], takes: 'command', sure: false, driver: 'pandas' },
  { names: ['read_sql', 'read_sql_query'], on: 'none', text: [0, 'sql'], takes: 'command', sure: false, driver: 'pandas' },
  { names: ['fetch', 'fetchrow', 'fetchval', 'execute', 'executemany', 'prepare', 'cursor', 'copy_from_query', 'fetch_all', 'fetch_one'], on: DATABASE, text: [0, 'query'], takes: 'command', sure: true, driver: 'asyncpg', imports: /^asyncpg/ },
  { names: ['execute', 'executemany', 'executescript'], on: DATABASE, text: [0, 'sql', 'query', 'operation', 'statement'], takes: 'command', sure: true, driver: 'sqlite3', imports: /sqlite|^duckdb|^libsql/ },
  { names: ['execute', 'scalar', 'scalars', 'stream', 'exec', 'exec_driver_sql'], on: DATABASE, text: [0, 'statement'], takes: 'command', sure: true, driver: 'sqlalchemy', imports: SQLALCHEMY },
  { names: ['execute', 'executemany', 'executescript', 'execute_async', 'execute_string'], on: DATABASE, text: [0, 'sql', 'query', 'operation', 'statement'], takes: 'command', sure: true, driver: 'dbapi' },
  {
    names: ['execute', 'executemany', 'executescript', 'executesql', 'execute_sql', 'execute_query', 'run_query', 'query', 'fetch', 'fetchrow', 'fetchval', 'fetch_all', 'fetch_one', 'fetch_val', 'callproc', 'mogrify', 'sql', 'execute_async', 'fetchall', 'fetchone', 'raw_sql', 'run_sql', 'exec_sql', 'query_and_wait', 'iterate', 'get_records', 'get_first', 'get_pandas_df', 'select', 'scalar', 'execute_and_fetch', 'run', 'copy_expert', 'execute_command', 'do_query', 'start_query_execution', 'query_df', 'executeQuery'],
    on: 'any',
    text: [0, 'sql', 'query', 'QueryString', 'statement'],
    takes: 'command',
    sure: false,
    driver: 'dbapi',
  },
  { names: ['execute', 'execute_sql', 'execute_query', 'run_query', 'run_sql', 'exec_sql', 'query_db', 'execute_values', 'execute_batch', 'fetch_all', 'fetch_one', 'query'], on: 'none', text: [0, 1, 'sql', 'query'], takes: 'command', sure: false, driver: 'dbapi' },
];
