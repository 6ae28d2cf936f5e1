import type { SqlSink } from '../../language.ts';

type Line = { readonly names: string; readonly driver: string } & Partial<Omit<SqlSink, 'names' | 'driver'>>;

/** A line of the table; what is not said: a method of anything, a whole command in the first place, by a name that is only SQL's. */
function sink(line: Line): SqlSink {
  return { on: 'any', text: [0, 'sql'], takes: 'command', sure: true, ...line, names: line.names.split(' ') };
}

/** What people call a connection, and the types of connections. */
const CONNECTION =
  /(?:^|\.)(?:\w*Connection|I?Db(?:Connection|Transaction)|\w*[cC]onn|\w*[cC]onnection|cn|cnn|con|db|_?db|\w*Db|database|CreateConnection\(\)|GetConnection\(\)|GetOpenConnection\(\)|OpenConnection\(\)|Open\(\)|Connection|new \w*Connection\(\))$/;
const CONTEXT = /(?:^|\.)(?:Database|\w*[cC]ontext|\w*DbContext|\w*DataContext|db|_?db|Set\(\)|\w+s)$/;
const SESSION = /(?:^|\.)(?:I?(?:Stateless)?Session|_?session|OpenSession\(\)|GetCurrentSession\(\)|\w*Session)$/;
const EF6 = /^System\.Data\.Entity/;

/** ADO.NET: https://learn.microsoft.com/dotnet/api/system.data.common.dbcommand.commandtext */
const ADO: readonly SqlSink[] = [
  sink({
    names:
      'SqlCommand NpgsqlCommand MySqlCommand SqliteCommand SQLiteCommand OleDbCommand OdbcCommand OracleCommand DB2Command FbCommand SqlCeCommand EntityCommand DbCommand AseCommand NpgsqlBatchCommand SqlBatchCommand SnowflakeDbCommand ClickHouseCommand',
    on: 'new',
    text: [0, 'cmdText', 'commandText', 'CommandText'],
    driver: 'ado',
  }),
  sink({
    names:
      'SqlDataAdapter NpgsqlDataAdapter MySqlDataAdapter SQLiteDataAdapter OleDbDataAdapter OdbcDataAdapter OracleDataAdapter FbDataAdapter SqlCeDataAdapter DB2DataAdapter',
    on: 'new',
    text: [0, 'selectCommandText'],
    driver: 'adapter',
  }),
  sink({ names: 'SqlDataSource', on: 'new', text: [1, 2], driver: 'ado' }),
  sink({ names: 'CommandText', on: 'set', text: [], driver: 'ado' }),
  sink({
    names: 'SelectCommand InsertCommand UpdateCommand DeleteCommand FilterExpression SqlCommandText',
    on: 'set',
    text: [],
    sure: false,
    driver: 'ado',
  }),
  sink({
    names:
      'ExecuteNonQuery ExecuteReader ExecuteScalar ExecuteDataset ExecuteDataSet ExecuteDataRow ExecuteDataTable ExecuteXmlReader FillDataset ExecuteNonQueryAsync ExecuteReaderAsync ExecuteScalarAsync LoadDataSet',
    on: /(?:^|\.)\w*(?:Sql|Db|DB)Helper\w*$/,
    text: [0, 1, 2],
    sure: false,
    driver: 'helper',
  }),
  sink({ names: 'GetSqlStringCommand', driver: 'ado' }),
];

/** Dapper: https://github.com/DapperLib/Dapper */
const DAPPER: readonly SqlSink[] = [
  sink({
    names:
      'Query QueryAsync QueryFirst QueryFirstAsync QueryFirstOrDefault QueryFirstOrDefaultAsync QuerySingle QuerySingleAsync QuerySingleOrDefault QuerySingleOrDefaultAsync QueryMultiple QueryMultipleAsync QueryUnbufferedAsync Execute ExecuteAsync ExecuteScalar ExecuteScalarAsync ExecuteReader ExecuteReaderAsync',
    on: /^SqlMapper$/,
    text: [1, 'sql'],
    driver: 'dapper',
  }),
  sink({
    names:
      'Query QueryAsync QueryFirst QueryFirstAsync QueryFirstOrDefault QueryFirstOrDefaultAsync QuerySingle QuerySingleAsync QuerySingleOrDefault QuerySingleOrDefaultAsync QueryMultiple QueryMultipleAsync QueryUnbufferedAsync Execute ExecuteAsync ExecuteScalar ExecuteScalarAsync ExecuteReader ExecuteReaderAsync',
    on: CONNECTION,
    driver: 'dapper',
  }),
  sink({ names: 'CommandDefinition', on: 'new', text: [0, 'commandText'], driver: 'dapper' }),
];

/** Entity Framework: https://learn.microsoft.com/ef/core/querying/sql-queries. An interpolated text written in the call is bound there. */
const ENTITY: readonly SqlSink[] = [
  sink({ names: 'FromSqlRaw ExecuteSqlRaw ExecuteSqlRawAsync SqlQueryRaw', driver: 'efRaw' }),
  sink({ names: 'FromSql ExecuteSqlCommand ExecuteSqlCommandAsync SqlQuery', on: 'any', driver: 'ef' }),
  sink({
    names: 'ExecuteSqlCommand:interpolated ExecuteSqlCommandAsync:interpolated SqlQuery:interpolated',
    text: [0, 1, 'sql'],
    imports: EF6,
    driver: 'ef6',
  }),
  sink({ names: 'ExecuteSqlCommand ExecuteSqlCommandAsync', text: [1], on: CONTEXT, driver: 'ef6' }),
  sink({ names: 'ExecuteStoreQuery ExecuteStoreCommand ExecuteStoreCommandAsync', driver: 'ef6' }),
  sink({ names: 'ObjectQuery', on: 'new', driver: 'ef6' }),
  sink({ names: 'ExecuteQuery ExecuteCommand', sure: false, driver: 'ef6' }),
];

/** The other libraries. */
const LIBRARIES: readonly SqlSink[] = [
  sink({ names: 'CreateSQLQuery', driver: 'nhibernate' }),
  sink({ names: 'CreateQuery CreateFilter', on: SESSION, text: [0, 1], driver: 'nhibernate' }),
  sink({ names: 'CreateQuery', sure: false, driver: 'nhibernate' }),
  sink({ names: 'Sql', on: /^(?:Expression|Restrictions)$/, takes: 'fragment', driver: 'nhibernate' }),
  sink({
    names: 'WhereRaw OrWhereRaw SelectRaw OrderByRaw HavingRaw OrHavingRaw FromRaw GroupByRaw',
    takes: 'fragment',
    driver: 'sqlkata',
  }),
  sink({
    names: 'UnsafeWhere UnsafeSelect UnsafeOrderBy UnsafeFrom UnsafeHaving UnsafeGroupBy',
    takes: 'fragment',
    driver: 'sqlkata',
  }),
  sink({
    names: 'SqlList SqlListAsync SqlScalar SqlScalarAsync SqlColumn ExecuteSql ExecuteSqlAsync',
    sure: false,
    driver: 'ef6',
  }),
  sink({ names: 'QueryDefinition', on: 'new', text: [0, 'query'], driver: 'cosmos' }),
  sink({ names: 'SqlQuerySpec', on: 'new', text: [0, 'queryText', 'QueryText'], driver: 'cosmos' }),
  sink({
    names: 'GetItemQueryIterator GetItemQueryStreamIterator CreateDocumentQuery',
    text: [0, 1],
    sure: false,
    driver: 'cosmos',
  }),
  sink({ names: 'SimpleStatement', on: 'new', driver: 'ado' }),
  sink({
    names: 'Where OrderBy ThenBy OrderByDescending Select GroupBy Any Count',
    imports: /^System\.Linq\.Dynamic/,
    text: [0],
    takes: 'fragment',
    driver: 'dynamicLinq',
  }),
  sink({
    names: 'Fetch FetchAsync Single SingleOrDefault First FirstOrDefault Page SkipTake',
    on: CONNECTION,
    sure: false,
    driver: 'ef6',
  }),
  sink({
    names: 'GetDataTable GetDataSet GetDataReader GetScalar GetString SqlQueryAsync SqlQuerySingle',
    sure: false,
    driver: 'helper',
  }),
  sink({
    names:
      'Query QueryAsync QueryFirst QueryFirstAsync QueryFirstOrDefault QueryFirstOrDefaultAsync QuerySingle QuerySingleAsync QuerySingleOrDefault QuerySingleOrDefaultAsync QueryMultiple QueryMultipleAsync QueryValue Execute ExecuteAsync ExecuteNonQuery ExecuteNonQueryAsync ExecuteReader ExecuteReaderAsync ExecuteScalar ExecuteScalarAsync ExecuteDataSet ExecuteDataset ExecuteDataTable CreateCommand RunSql ExecuteSql RunQuery',
    text: [0, 1, 2, 'sql'],
    sure: false,
    driver: 'helper',
  }),
];

/** Calls that run SQL, by what they are called on. The first line that fits counts. */
export const CSHARP_SINKS: readonly SqlSink[] = [...ADO, ...DAPPER, ...ENTITY, ...LIBRARIES];
