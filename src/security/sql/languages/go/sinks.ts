import type { SqlSink } from '../../language.ts';

type Line = { readonly names: string; readonly driver: string } & Partial<Omit<SqlSink, 'names' | 'driver'>>;

/** A line of the table; what is not said: a method of anything, a whole command in the first place, by a name that is only SQL's. */
function sink(line: Line): SqlSink {
  return { on: 'any', text: [0], takes: 'command', sure: true, ...line, names: line.names.split(' ') };
}

/** What people call a connection, and the types of those of `database/sql` and what is built on it. */
const DATABASE =
  /(?:^|\.)(?:sql\.(?:DB|Tx|Conn|Open\(\)|OpenDB\(\))|sqlx\.(?:DB|Tx|Conn|Open\(\)|Connect\(\)|MustConnect\(\))|db|DB|_?db[A-Z]\w*|\w*(?:Db|DB)|tx|Tx|\w+Tx|conn|Conn|\w*Conn|database|Database|Begin(?:Tx|x)?\(\)|MustBegin\(\)|exec|execer|querier|q|pool|store|ext)$/;
const PGX =
  /(?:^|\.)(?:pgx\.(?:Conn|Tx|Connect\(\))|pgxpool\.(?:Pool|Tx|Conn|New\(\)|Connect\(\))|db|DB|tx|Tx|conn|Conn|\w*[cC]onn|pool|Pool|\w*Pool|\w*(?:Db|DB)|Begin\(\)|BeginTx\(\)|q|querier)$/;

/** `database/sql`: https://pkg.go.dev/database/sql */
const STANDARD: readonly SqlSink[] = [
  sink({ names: 'Query QueryRow Exec', on: PGX, imports: /jackc\/pgx(?!.*stdlib)/, text: [1], driver: 'pgx' }),
  sink({ names: 'Prepare', on: PGX, imports: /jackc\/pgx(?!.*stdlib)/, text: [2], driver: 'pgx' }),
  sink({ names: 'Queue', imports: /jackc\/pgx/, driver: 'pgxBatch' }),
  sink({ names: 'QueryContext QueryRowContext ExecContext PrepareContext', text: [1], driver: 'context' }),
  sink({ names: 'Query QueryRow Exec Prepare', on: DATABASE, driver: 'sql' }),
];

/** sqlx: https://pkg.go.dev/github.com/jmoiron/sqlx */
const SQLX: readonly SqlSink[] = [
  sink({ names: 'Queryx QueryRowx MustExec NamedExec NamedQuery Preparex PrepareNamed MustPrepare', driver: 'sql' }),
  sink({
    names:
      'QueryxContext QueryRowxContext MustExecContext NamedExecContext NamedQueryContext PreparexContext PrepareNamedContext',
    text: [1],
    driver: 'context',
  }),
  sink({ names: 'Get Select', on: /^sqlx$/, text: [2], driver: 'sqlx' }),
  sink({ names: 'Get Select', on: DATABASE, imports: /sqlx/, text: [1], driver: 'sqlx' }),
  sink({ names: 'GetContext SelectContext', imports: /sqlx/, text: [2], driver: 'sqlxContext' }),
];

const GORM = /gorm/;
const BUILDERS = /squirrel|goqu|uptrace\/bun|go-pg|xorm|dbr|upper\/db|beego|entgo|gendry|sqlbuilder/;

/** gorm: https://gorm.io/docs/security.html */
const MAPPERS: readonly SqlSink[] = [
  sink({ names: 'Raw Exec', imports: GORM, driver: 'gorm' }),
  sink({
    names: 'Where Or Not Having Order Group Select Distinct Joins Table Omit InnerJoins Pluck',
    imports: GORM,
    takes: 'fragment',
    driver: 'gorm',
  }),
  sink({ names: 'Expr', on: /^gorm$/, takes: 'fragment', driver: 'gorm' }),
  sink({ names: 'First Find Take Last Delete', imports: GORM, text: [1], takes: 'fragment', driver: 'gorm' }),
  sink({ names: 'UpdateColumn', imports: GORM, takes: 'fragment', sure: false, driver: 'gorm' }),
  sink({ names: 'Expr', on: /^(?:sq|squirrel)$/, takes: 'fragment', driver: 'builder' }),
  sink({
    names:
      'Where OrWhere Having OrderBy Suffix Prefix Column Columns From Join LeftJoin RightJoin InnerJoin GroupBy Set WhereOr OrderExpr ColumnExpr TableExpr GroupExpr Options',
    imports: BUILDERS,
    takes: 'fragment',
    driver: 'builder',
  }),
  sink({
    names: 'Order Desc Asc And Or In NotIn',
    imports: /xorm|bun|dbr/,
    takes: 'fragment',
    sure: false,
    driver: 'builder',
  }),
  sink({ names: 'L Literal', on: /^goqu$/, takes: 'fragment', driver: 'builder' }),
  sink({ names: 'Safe', on: /^(?:bun|pg)$/, takes: 'fragment', driver: 'builder' }),
  sink({ names: 'SQL Sql QueryString QueryInterface', imports: /xorm/, driver: 'sql' }),
  sink({ names: 'Raw FilterRaw', imports: /beego|entgo|dbr/, text: [0, 1], driver: 'sql' }),
  sink({ names: 'NewRaw', imports: /bun/, driver: 'sql' }),
  sink({
    names: 'Select Insert Update Delete Alias SetExpr On Limit Offset',
    imports: /squirrel|xorm|beego/,
    takes: 'fragment',
    sure: false,
    driver: 'builder',
  }),
  sink({
    names:
      'GetAll GetArray GetCount GetOne GetScan GetStruct GetStructs GetValue DoGetAll DoExec DoQuery Query Exec Raw',
    imports: /gogf\/gf/,
    text: [0, 1, 2],
    driver: 'sql',
  }),
  sink({ names: 'SelectBySql InsertBySql UpdateBySql DeleteBySql', driver: 'sql' }),
  sink({ names: 'QueryOne ExecOne QueryOneContext ExecOneContext', imports: /go-pg/, text: [0, 1, 2], driver: 'sql' }),
  sink({ names: 'Query Exec', imports: /go-pg/, text: [0, 1], driver: 'sql' }),
];

/** Where only the name is known, the text must read like a command. */
const OTHERS: readonly SqlSink[] = [
  sink({
    names: 'Query QueryRow Exec Prepare Get Select Execute Raw ExecQuery RunQuery',
    text: [0, 1, 2],
    sure: false,
    driver: 'sql',
  }),
];

/** Calls that run SQL, by what they are called on. The first line that fits counts. */
export const GO_SINKS: readonly SqlSink[] = [...STANDARD, ...SQLX, ...MAPPERS, ...OTHERS];
