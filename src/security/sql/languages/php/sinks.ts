import type { SqlSink } from '../../language.ts';

type Line = { readonly names: string; readonly driver: string } & Partial<Omit<SqlSink, 'names' | 'driver'>>;

/** A line of the table; what is not said: a method of anything, a whole command in the first place, by a name that is only SQL's. */
function sink(line: Line): SqlSink {
  return { on: 'any', text: [0], takes: 'command', sure: true, ...line, names: line.names.split(' ') };
}

/** Functions of PHP's own extensions: https://www.php.net/manual/en/refs.database.php */
const FUNCTIONS: readonly SqlSink[] = [
  sink({
    names:
      'mysqli_query mysqli_real_query mysqli_multi_query mysqli_prepare mysqli_execute_query mysqli_stmt_prepare mysqli_send_query',
    on: 'none',
    text: [1, 'query'],
    driver: 'mysqli',
  }),
  sink({ names: 'mysql_query mysql_unbuffered_query', on: 'none', driver: 'mysql' }),
  sink({ names: 'mysql_db_query', on: 'none', text: [1], driver: 'mysql' }),
  sink({ names: 'pg_query pg_exec pg_send_query', on: 'none', text: [0, 1], driver: 'pgsql' }),
  sink({ names: 'pg_query_params pg_send_query_params pg_prepare:short', on: 'none', text: [1], driver: 'pgsql' }),
  sink({ names: 'pg_query_params:short', on: 'none', driver: 'pgsql' }),
  sink({ names: 'pg_prepare pg_send_prepare', on: 'none', text: [2], driver: 'pgsql' }),
  sink({
    names:
      'sqlite_query sqlite_exec sqlite_array_query sqlite_unbuffered_query sqlite_single_query ibase_query ibase_prepare fbird_query',
    on: 'none',
    text: [0, 1],
    driver: 'sqlite3',
  }),
  sink({ names: 'odbc_exec odbc_do odbc_prepare', on: 'none', text: [1], driver: 'odbc' }),
  sink({ names: 'sqlsrv_query sqlsrv_prepare', on: 'none', text: [1], driver: 'sqlsrv' }),
  sink({ names: 'oci_parse ociparse', on: 'none', text: [1], driver: 'oci' }),
  sink({ names: 'db2_exec db2_prepare maxdb_query dbx_query cubrid_execute', on: 'none', text: [1], driver: 'odbc' }),
  sink({
    names: 'mssql_query sybase_query msql_query ifx_query fbsql_query ingres_query cubrid_query mysql_unbuffered',
    on: 'none',
    driver: 'default',
  }),
  sink({
    names:
      'db_query db_query_range db_exec dbquery db_execute sql_query sqlquery run_query runquery execute_query executequery exec_query do_query query',
    on: 'none',
    text: [0, 1],
    sure: false,
    driver: 'default',
  }),
];

const WPDB = /(?:^|\.)wpdb$/i;
/** What people call a connection, and what they make one with. */
const MYSQLI = /(?:^|[.\s])(?:mysqli|mysqli_connect|mysqli_init)(?:\(\))?$/i;
const CONNECTION =
  /(?:^|[.\s])(?:\w*(?:pdo|dbh|dbc|conn|connection|database|sqlite|sqlite3|mysql|pgsql|postgres|adodb|adapter)\w*|_?db|\w+_db|my?db|bdd|link|con|cnx|sql|getdb|getconnection|getinstance|newadoconnection|adonewconnection|entitymanager|em|getentitymanager)(?:\(\))?$/i;
const BUILDER =
  /(?:^|[.\s])(?:qb|\w*querybuilder|createquerybuilder\(\)|getquerybuilder\(\)|query|getquery\(\)|find\(\)|criteria)(?:\.|$|\(\)$)/i;
const CODEIGNITER = /(?:^|\.)(?:db|builder|table\(\))(?:\.\w+\(\))*$/i;
const LARAVEL = /^\\?(?:DB|Capsule|Manager)(?:\.connection\(\))?$/;

const METHODS: readonly SqlSink[] = [
  sink({ names: 'query get_results get_row get_var get_col prepare', on: WPDB, driver: 'wpdb' }),
  sink({
    names:
      'select selectOne scalar cursor statement insert update delete unprepared affectingStatement selectFromWriteConnection',
    on: LARAVEL,
    driver: 'laravel',
  }),
  sink({ names: 'raw', on: LARAVEL, takes: 'fragment', driver: 'laravelRaw' }),
  sink({
    names:
      'whereRaw orWhereRaw selectRaw orderByRaw groupByRaw havingRaw orHavingRaw fromRaw joinRaw addSelectRaw whereColumnRaw',
    takes: 'fragment',
    driver: 'laravelRaw',
  }),
  sink({
    names: 'Expression',
    on: 'new',
    takes: 'fragment',
    imports: /Illuminate|Laminas|Zend|yii/i,
    driver: 'laravelRaw',
  }),
  sink({
    names:
      'where orWhere whereIn whereNotIn whereNull whereBetween whereColumn having orderBy orderByDesc groupBy select addSelect latest oldest reorder',
    on: /^(?:DB\.(?:table|connection)\(\)|[A-Z]\w*\.query\(\))(?:\.\w+\(\))*$/,
    takes: 'fragment',
    driver: 'laravelName',
  }),
  sink({
    names: 'orderBy orderByDesc groupBy addSelect latest oldest reorder where orWhere',
    on: /^(?!DB\b)[A-Z]\w*(?:\.\w+\(\))*$/,
    imports: /^(?:Illuminate|App\\Models)\b/,
    takes: 'fragment',
    driver: 'laravelName',
  }),
  sink({ names: 'real_query multi_query send_query execute_query', driver: 'mysqli' }),
  sink({ names: 'query prepare', on: MYSQLI, driver: 'mysqli' }),
  sink({
    names:
      'executeQuery executeStatement executeUpdate executeCacheQuery createNativeQuery fetchAssoc fetchAssociative fetchAllAssociative fetchAllNumeric fetchAllKeyValue fetchAllAssociativeIndexed fetchFirstColumn fetchNumeric fetchOne fetchAll fetchArray fetchColumn iterateAssociative iterateNumeric iterateColumn projectQuery',
    on: CONNECTION,
    driver: 'doctrine',
  }),
  sink({
    names:
      'executeQuery executeStatement executeUpdate createNativeQuery fetchAssociative fetchAllAssociative fetchAllNumeric fetchAllKeyValue fetchFirstColumn fetchNumeric fetchOne fetchAll',
    sure: false,
    driver: 'doctrine',
  }),
  sink({ names: 'createQuery', sure: false, driver: 'doctrineQuery' }),
  sink({ names: 'createCommand setSql findBySql findAllBySql countBySql queryAll queryOne', driver: 'yii' }),
  sink({
    names:
      'query exec prepare unbufferedQuery querySingle queryExec arrayQuery singleQuery simple_query Execute CacheExecute GetOne GetRow GetAll GetCol GetAssoc SelectLimit setQuery executeS getValue queryRow rawQuery fetchRow fetchCol fetchPairs sql_query query_first query_read query_write get_records_sql get_record_sql get_field_sql get_recordset_sql count_records_sql record_exists_sql execute loadResult',
    on: CONNECTION,
    driver: 'pdo',
  }),
  sink({
    names:
      'query exec prepare unbufferedQuery querySingle queryExec arrayQuery singleQuery simple_query Execute CacheExecute GetOne GetRow GetAll GetCol GetAssoc SelectLimit setQuery executeS getValue rawQuery sql_query query_first query_read query_write get_records_sql get_record_sql get_field_sql get_recordset_sql count_records_sql record_exists_sql execute executeSql runQuery run execQuery doQuery select selectOne statement insert update delete fetchRow fetchCol fetchPairs fetchArray fetchColumn fetchAssoc',
    sure: false,
    driver: 'pdo',
  }),
  sink({ names: 'exec getAll getRow getCol getCell', on: /^R$/, driver: 'pdo' }),
];

/** Parts of a command that a builder puts the rest around. */
const FRAGMENTS: readonly SqlSink[] = [
  sink({
    names:
      'where andWhere orWhere having andHaving orHaving orderBy addOrderBy groupBy addGroupBy select addSelect from addCondition addInCondition',
    on: BUILDER,
    takes: 'fragment',
    driver: 'doctrineBuilder',
  }),
  sink({
    names: 'where or_where having or_having select order_by orderBy group_by groupBy join',
    on: CODEIGNITER,
    takes: 'fragment',
    driver: 'codeigniter',
  }),
  sink({ names: 'add', on: BUILDER, text: [1], takes: 'fragment', driver: 'doctrineBuilder' }),
  sink({
    names: 'join leftJoin innerJoin rightJoin',
    on: BUILDER,
    text: [0, 1, 2, 3],
    takes: 'fragment',
    driver: 'doctrineBuilder',
  }),
  sink({
    names: 'where andWhere orWhere having andHaving orHaving orderBy addOrderBy findAll deleteAll addCondition',
    takes: 'fragment',
    sure: false,
    driver: 'doctrineBuilder',
  }),
  sink({
    names: 'updateAll get_records_select record_exists_select delete_records_select count_records_select',
    text: [1],
    takes: 'fragment',
    sure: false,
    driver: 'yii',
  }),
  sink({ names: 'condition', on: 'set', text: [], takes: 'fragment', sure: false, driver: 'yii' }),
];

/** Calls that run SQL, the surest first. */
export const PHP_SINKS: readonly SqlSink[] = [...FUNCTIONS, ...METHODS, ...FRAGMENTS];
