import type { SqlSink } from '../../language.ts';

type Line = { readonly names: string; readonly driver: string } & Partial<Omit<SqlSink, 'names' | 'driver'>>;

/** A line of the table; what is not said: a method of anything, a whole command in the first place, by a name that is only SQL's. */
function sink(line: Line): SqlSink {
  return { on: 'any', text: [0], takes: 'command', sure: true, ...line, names: line.names.split(' ') };
}

/** What people call these, beside the types that are declared. */
const STATEMENT = /(?:^|\.)(?:\w*Statement|createStatement\(\)|unwrap\(\)|st|stmt|\w*[sS]tmt|\w*[sS]tatement)$/;
const CONNECTION = /(?:^|\.)(?:\w*Connection|\w*[cC]onn|con|getConnection\(\)|connection\(\))$/;
const TEMPLATE =
  /(?:^|\.)(?:\w*[jJ]dbcTemplate|\w*JdbcOperations|get\w*[jJ]dbcTemplate\(\)|getJdbcOperations\(\)|\w*[jJ]dbc|template|new \w*JdbcTemplate\(\))$/;
const JDBC_CLIENT = /(?:^|\.)\w*(?:[jJ]dbcClient|[dD]atabaseClient|[sS]qlClient)$/;
const ENTITIES =
  /(?:^|\.)(?:\w*EntityManager|em|\w*[eE]ntityManager|\w*Session|session|getSession\(\)|getCurrentSession\(\)|openSession\(\)|getEntityManager\(\)|unwrap\(\)|entityManager\(\))$/;
const PERSISTENCE =
  /(?:^|\.)(?:PersistenceManager|pm|pmf|getPM\(\)|getPersistenceManager\(\)|\w*[pP]ersistenceManager)$/;
const ANDROID = /(?:^|\.)(?:SQLiteDatabase|\w*[dD]b|\w*[dD]atabase|get(?:Writable|Readable)Database\(\))$/;
const DSL = /(?:^|\.)(?:DSLContext|DSL|dsl|dslContext|create|ctx|context|jooq|using\(\))$/;
const CLIENT = /(?:^|\.)(?:\w*Client|\w*Pool|SqlConnection|\w*[cC]onnection|conn|pool|\w*[cC]lient)$/;
const RUNNER = /(?:^|\.)(?:\w*QueryRunner|\w*[rR]unner|run|qr|new QueryRunner\(\))$/;

/** JDBC: https://docs.oracle.com/en/java/javase/21/docs/api/java.sql/java/sql/Statement.html */
const JDBC: readonly SqlSink[] = [
  sink({ names: 'executeQuery executeUpdate executeLargeUpdate', text: [0, 'sql'], driver: 'jdbc' }),
  sink({ names: 'execute addBatch', on: STATEMENT, text: [0, 'sql'], driver: 'jdbc' }),
  sink({ names: 'prepareStatement prepareCall nativeSQL', text: [0, 'sql'], driver: 'jdbc' }),
  sink({ names: 'createStatement', on: CONNECTION, driver: 'r2dbc' }),
];

/** Spring: https://docs.spring.io/spring-framework/docs/current/javadoc-api/org/springframework/jdbc/core/JdbcTemplate.html */
const SPRING: readonly SqlSink[] = [
  sink({
    names:
      'query queryForObject queryForList queryForMap queryForRowSet queryForStream queryForInt queryForLong update batchUpdate execute',
    on: TEMPLATE,
    driver: 'spring',
  }),
  sink({
    names: 'queryForObject queryForList queryForMap queryForRowSet queryForStream queryForInt queryForLong batchUpdate',
    sure: false,
    driver: 'spring',
  }),
  sink({ names: 'sql', on: JDBC_CLIENT, driver: 'springClient' }),
  sink({ names: 'execute', on: /(?:^|\.)\w*[dD]atabaseClient$/, driver: 'springClient' }),
  sink({
    names:
      'PreparedStatementCreatorFactory MappingSqlQuery SqlUpdate BatchSqlUpdate SqlCall SqlFunction StoredProcedure',
    on: 'new',
    text: [0, 1],
    driver: 'spring',
  }),
  sink({ names: 'newPreparedStatementCreator setSql', sure: false, driver: 'spring' }),
  sink({ names: 'unsafe', on: /(?:^|\.)JpaSort$/, takes: 'fragment', driver: 'sort' }),
];

/** JPA, Hibernate and JDO. */
const ENTITY: readonly SqlSink[] = [
  sink({
    names: 'createNativeQuery createSQLQuery createNativeMutationQuery createMutationQuery createSelectionQuery',
    driver: 'jpa',
  }),
  sink({ names: 'createQuery', on: ENTITIES, driver: 'jpa' }),
  sink({ names: 'createQuery', sure: false, driver: 'jpa' }),
  sink({ names: 'createFilter', on: ENTITIES, text: [1], takes: 'fragment', driver: 'jpa' }),
  sink({
    names: 'find delete get iterate',
    on: /(?:^|\.)(?:HibernateTemplate|\w*[hH]ibernateTemplate|getHibernateTemplate\(\))$/,
    driver: 'jpa',
  }),
  sink({ names: 'bulkUpdate', driver: 'jpa' }),
  sink({ names: 'sqlRestriction', text: [0], takes: 'fragment', driver: 'restriction' }),
  sink({ names: 'newQuery', on: PERSISTENCE, text: [0, 1, 2], driver: 'jdo' }),
  sink({ names: 'newQuery', text: [0, 1, 2], sure: false, driver: 'jdo' }),
  sink({
    names: 'setFilter setGrouping',
    on: /(?:^|\.)(?:Query|newQuery\(\)|\w*[qQ]uery|q)$/,
    takes: 'fragment',
    imports: /javax\.jdo|jakarta\.jdo/,
    driver: 'jdo',
  }),
];

/** The other libraries. */
const LIBRARIES: readonly SqlSink[] = [
  sink({ names: 'rawQuery execSQL compileStatement rawQueryWithFactory', text: [0, 1], driver: 'android' }),
  sink({ names: 'query', on: ANDROID, text: [2, 3], takes: 'fragment', imports: /^android\./, driver: 'android' }),
  sink({ names: 'delete', on: ANDROID, text: [1], takes: 'fragment', imports: /^android\./, driver: 'android' }),
  sink({ names: 'update', on: ANDROID, text: [2], takes: 'fragment', imports: /^android\./, driver: 'android' }),
  sink({
    names:
      'fetch fetchOne fetchMany fetchAny fetchSingle fetchOptional fetchValue fetchStream fetchLazy query resultQuery execute batch',
    on: DSL,
    imports: /^org\.jooq/,
    driver: 'jooq',
  }),
  sink({ names: 'sql condition field table', on: DSL, takes: 'fragment', imports: /^org\.jooq/, driver: 'jooqPart' }),
  sink({
    names: 'query preparedQuery prepare',
    on: CLIENT,
    imports: /^io\.vertx|^io\.reactiverse|mutiny/,
    driver: 'vertx',
  }),
  sink({
    names: 'queryWithParams updateWithParams callWithParams querySingle querySingleWithParams queryStream',
    sure: false,
    driver: 'vertx',
  }),
  sink({
    names: 'query update insert execute batch insertBatch',
    on: RUNNER,
    text: [0, 1],
    sure: false,
    driver: 'dbutils',
  }),
  sink({
    names: 'WHERE AND OR ORDER_BY GROUP_BY HAVING SET VALUES SELECT FROM',
    takes: 'fragment',
    imports: /^org\.apache\.ibatis/,
    driver: 'mybatis',
  }),
  sink({ names: 'selectAll selectOne', on: /(?:^|\.)(?:SqlRunner|runner)$/, sure: false, driver: 'mybatis' }),
  sink({
    names: 'where order having',
    on: /(?:^|\.)(?:\w*[qQ]ueryWrapper|wrapper)$/,
    takes: 'fragment',
    sure: false,
    driver: 'default',
  }),
  sink({
    names: 'apply last exists notExists inSql notInSql having',
    on: /[wW]rapper/,
    takes: 'fragment',
    imports: /baomidou/,
    text: [0, 1],
    driver: 'default',
  }),
  sink({ names: 'executeQuery executeStatement doSelect', on: /Peer$/, text: [0], driver: 'default' }),
  sink({
    names: 'createQuery createUpdate createCall createScript createBatch select execute',
    on: /(?:^|\.)(?:Handle|handle|h|jdbi|Jdbi)$/,
    driver: 'jdbi',
  }),
  sink({
    names: 'execute execQuery runQuery executeSql executeSQL runSql sqlQuery',
    text: [0, 1],
    sure: false,
    driver: 'default',
  }),
  sink({ names: 'execute query update addBatch insert executeAsync', sure: false, driver: 'default' }),
];

/** Calls that run SQL, by what they are called on. The first line that fits counts. */
export const JAVA_SINKS: readonly SqlSink[] = [...JDBC, ...SPRING, ...ENTITY, ...LIBRARIES];
