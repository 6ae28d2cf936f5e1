import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import type { EpochMillis } from '../../../model/units.ts';
import type { Imported } from '../../../ports/importer.ts';
import { costRow, eventRow, type Read, type Row } from './rows.ts';

/**
 * Reads what BuildRunner 3.1 recorded: `telemetry.db` (table `events`) or its `data.db` (table `cost_entries`). Opened for reading
 * only. Columns are looked for by name, since its versions differ in them. What cannot have been (`rows.ts`) is left out.
 */
export async function readBuildRunner3(file: string, now: EpochMillis): Promise<Result<Imported, Failure>> {
  if (!existsSync(file))
    return err(failure('io', `There is no file ${file}.`, 'Name the telemetry.db or data.db of 3.1.'));
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(file, { readOnly: true });
    const tables = new Set(
      db
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
        .all()
        .map(({ name }) => name),
    );
    const events = tables.has('events') && columnsOf(db, 'events').has('event_type');
    const costs = tables.has('cost_entries');
    if (!events && !costs) return err(stranger(file));
    return ok(collect(readsOf(db, { events, costs }, now)));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR')
      return err(unreadable(file, error));
    throw error;
  } finally {
    db?.close();
  }
}

/** What each row of the tables that are there holds, one after another. */
function* readsOf(
  db: DatabaseSync,
  { events, costs }: { readonly events: boolean; readonly costs: boolean },
  now: EpochMillis,
): Generator<Read> {
  if (events)
    for (const row of rowsOf(db, 'SELECT rowid AS _row, * FROM events ORDER BY rowid')) yield eventRow(row, now);
  if (costs)
    for (const row of rowsOf(db, 'SELECT rowid AS _row, * FROM cost_entries ORDER BY rowid')) yield costRow(row, now);
}

/** The rows of a query. A whole number that JavaScript cannot hold would throw: it becomes the nearest that it can. */
function* rowsOf(db: DatabaseSync, sql: string): Generator<Row> {
  const statement = db.prepare(sql);
  statement.setReadBigInts(true);
  for (const row of statement.iterate())
    yield Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]),
    );
}

function columnsOf(db: DatabaseSync, table: string): ReadonlySet<unknown> {
  return new Set(
    db
      .prepare('SELECT name FROM pragma_table_info(?)')
      .all(table)
      .map(({ name }) => name),
  );
}

function collect(reads: Iterable<Read>): Imported {
  const skipped = new Map<string, number>();
  const records: Imported['records'][number][] = [];
  for (const read of reads)
    if (read.ok) records.push(read.value);
    else skipped.set(read.error, (skipped.get(read.error) ?? 0) + 1);
  return { records, skipped: [...skipped].map(([reason, count]) => ({ reason, count })) };
}

function stranger(file: string): Failure {
  return failure(
    'usage',
    `${file} holds nothing that BuildRunner 3.1 recorded.`,
    'Name its .buildrunner/telemetry.db, or its data.db (moved aside when version 4 made its own).',
  );
}

function unreadable(file: string, error: Error): Failure {
  return failure('io', `${file} cannot be read as a database.`, 'Name a file that BuildRunner 3.1 wrote.', {
    detail: error.message,
  });
}
