import type { SqlSink } from '../../language.ts';

type Line = { readonly names: string; readonly driver: string } & Partial<Omit<SqlSink, 'names' | 'driver'>>;

/** A line of the table; what is not said: a method of anything, a whole command in the first place, by a name that is only SQL's. */
function sink(line: Line): SqlSink {
  return { on: 'any', text: [0], takes: 'command', sure: true, ...line, names: line.names.split(' ') };
}

/** Both as a method of something and, within a model, of the object itself. */
function own(line: Line): readonly SqlSink[] {
  return [sink({ ...line, on: 'none', sure: false }), sink(line)];
}

const CONNECTION = /(?:^|\.)(?:\w*connection|conn|con|\w*_conn|ActiveRecord\.Base|raw_connection)(?:\(\))?$/i;
/** A model, what it was asked for already, or what belongs to one. */
const MODEL =
  /^(?!(?:File|Dir|FileTest|IO|Array|Hash|Set|Kernel|Process|Rails|Redis|Pathname|URI|JSON)\b)(?:[A-Z]\w*\.)*[A-Z]\w*[a-z]\w*(?:\.\w+[?!]?\(\))*$|\.(?:where|order|joins|all|limit|includes|scoped|unscoped|published|active|not|group|select)\(\)$|(?:^|\.)(?:this\.class\(\)|relation|scope|query|records|collection|(?:current_)?\w*users?\.\w+\(\))$/;
const DATABASE =
  /(?:^|\.)(?:db|database|sequel|_?dataset|ds|client|mysql|pg|pgconn|sqlite|dbh|handle)(?:\(\))?$|(?:^|[.\s])(?:Mysql2?\.Client|Mysql2?|PG\.Connection|PGconn|PG\.connect\(\)|SQLite3\.Database|Sequel\.\w+\(\)|TinyTds\.Client|DBI\.connect\(\)|OCI8|Trilogy)(?:\.new)?(?:\(\))?$/i;

/** Conditions in the options of finders, as Rails had them before `where`. */
const OPTIONS = ['conditions', 'order', 'group', 'having', 'joins', 'select', 'from', 'limit', 'offset', 'lock'];

const ACTIVE_RECORD: readonly SqlSink[] = [
  ...own({ names: 'find_by_sql count_by_sql', driver: 'activeRecordSql' }),
  sink({
    names:
      'execute exec_query exec_insert exec_update exec_delete select_all select_one select_value select_values select_rows insert update delete query raw_query internal_exec_query exec_no_cache query_value query_values async_exec',
    on: CONNECTION,
    driver: 'activeRecordSql',
  }),
  sink({ names: 'update_all', on: MODEL, text: [0, 1], takes: 'fragment', driver: 'activeRecord' }),
  ...own({ names: 'update_all', text: [0, 1], takes: 'fragment', sure: false, driver: 'activeRecord' }),
  sink({ names: 'sql', on: /(?:^|\.)Arel$/, takes: 'fragment', driver: 'activeRecordName' }),
  sink({
    names:
      'where rewhere not having find_by find_by! exists? delete_all destroy_all delete_by destroy_by find_or_create_by find_or_initialize_by or',
    on: MODEL,
    text: [0, 'conditions'],
    takes: 'fragment',
    driver: 'activeRecord',
  }),
  sink({
    names:
      'order reorder group regroup select reselect from lock pluck pick joins left_joins left_outer_joins in_order_of unscope calculate sum average minimum maximum count',
    on: MODEL,
    text: [0, 1, 2, 3, ...OPTIONS],
    takes: 'fragment',
    driver: 'activeRecordName',
  }),
  sink({
    names: 'find first last all find_all find_in_batches find_each',
    on: MODEL,
    text: OPTIONS,
    takes: 'fragment',
    driver: 'activeRecord',
  }),
  ...own({
    names: 'where rewhere having find_by exists? delete_all destroy_all delete_by destroy_by',
    text: [0, 'conditions'],
    takes: 'fragment',
    sure: false,
    driver: 'activeRecord',
  }),
  ...own({
    names:
      'order reorder group select reselect from lock pluck pick joins left_joins left_outer_joins calculate sum average minimum maximum count',
    text: [0, 1, 2, 3, ...OPTIONS],
    takes: 'fragment',
    sure: false,
    driver: 'activeRecordName',
  }),
  ...own({
    names: 'named_scope scope default_scope has_many belongs_to has_one',
    text: OPTIONS,
    takes: 'fragment',
    sure: false,
    driver: 'activeRecord',
  }),
];

const SEQUEL: readonly SqlSink[] = [
  sink({
    names: '[] fetch run with_sql with_sql_all with_sql_first with_sql_delete execute_ddl execute_dui execute_insert',
    on: DATABASE,
    driver: 'sequel',
  }),
  sink({ names: 'with_sql with_sql_all with_sql_first with_sql_delete fetch_rows', driver: 'sequel', sure: false }),
  sink({ names: 'lit literal_string', on: /(?:^|\.)Sequel$/, takes: 'fragment', driver: 'sequelLit' }),
  sink({ names: 'Sequel.LiteralString LiteralString', on: 'new', takes: 'fragment', driver: 'sequelLit' }),
  sink({ names: 'lit', text: [], takes: 'fragment', sure: false, driver: 'sequelLit' }),
];

const CLIENTS: readonly SqlSink[] = [
  sink({
    names:
      'query exec async_exec sync_exec exec_params async_query send_query execute execute2 execute_batch execute_batch2 get_first_row get_first_value prepare do select_all select_one select_value select_rows real_query do_query',
    on: DATABASE,
    driver: 'client',
  }),
  sink({
    names: 'prepare send_prepare',
    on: /(?:^|[.\s])(?:conn|connection|pg|PG\.\w+|PGconn)(?:\(\))?$/i,
    text: [1],
    driver: 'client',
  }),
  sink({
    names:
      'query exec async_exec exec_params execute execute_batch prepare exec_query select_all select_one select_value select_values select_rows run_query run_sql execute_sql get_first_row get_first_value sql_query query_single query_hash query_array',
    sure: false,
    driver: 'client',
  }),
  sink({
    names: 'query exec execute run_query run_sql execute_sql exec_sql sql_query select_all',
    on: 'none',
    sure: false,
    driver: 'client',
  }),
];

/** Calls that run SQL, the surest first. */
export const RUBY_SINKS: readonly SqlSink[] = [...ACTIVE_RECORD, ...SEQUEL, ...CLIENTS];
