import type { DatabaseSync } from 'node:sqlite';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { Failure } from '../../../model/failure.ts';
import { integer } from './rows.ts';
import { storeFailures } from './store-failure.ts';

/** "brun" in ASCII: marks a database as ours, so that a stranger's file is never written to. */
const APPLICATION_ID = 0x62_72_75_6e;

/**
 * Brings the schema up to date, each migration in a transaction of its own, so that a crash leaves a whole version behind.
 * Processes that start together take turns. Refuses a database that a newer program or another application wrote.
 */
export function migrate(db: DatabaseSync, path: string, migrations: readonly string[]): Result<void, Failure> {
  for (;;) {
    // Read without a write lock first: that is all that is needed on every start but the first.
    const refused = refusal(db, path, migrations.length);
    if (refused !== null) return err(refused);
    if (pragma(db, 'user_version') === migrations.length) return ok(undefined);
    step(db, migrations);
  }
}

/** Why the database must not be used by this program, or null. Changes nothing. */
export function refusal(db: DatabaseSync, path: string, known: number): Failure | null {
  const version = pragma(db, 'user_version');
  if (pragma(db, 'application_id') !== APPLICATION_ID) {
    const empty = integer(db.prepare('SELECT count(*) AS n FROM sqlite_schema').get(), 'n') === 0;
    if (empty && version === 0) return null;
    // Another process may have made it ours since: these are three looks, not one.
    return pragma(db, 'application_id') === APPLICATION_ID ? refusal(db, path, known) : storeFailures.foreign(path);
  }
  return version > known ? storeFailures.newer(path, version, known) : null;
}

/** Runs the next migration, unless another process did while we waited for the lock. */
function step(db: DatabaseSync, migrations: readonly string[]): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    const version = pragma(db, 'user_version');
    const sql = migrations[version];
    if (sql !== undefined) {
      db.exec(sql);
      db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${version + 1};`);
      if (version > 0) note(db, version);
    }
    db.exec('COMMIT');
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

/** Leaves word, for whoever opens the store, that a database in use was migrated: it is recorded as an event. */
function note(db: DatabaseSync, from: number): void {
  const has = (sql: string): boolean => db.prepare(sql).get() !== undefined;
  if (!has("SELECT 1 FROM sqlite_schema WHERE name = 'meta'") || !has('SELECT 1 FROM events')) return;
  db.prepare(
    `INSERT INTO meta (key, value) VALUES ('migrated', :from || ' ' || :to)
     ON CONFLICT (key) DO UPDATE SET value = substr(value, 1, instr(value, ' ')) || :to`,
  ).run({ from: String(from), to: String(from + 1) });
}

function pragma(db: DatabaseSync, name: 'user_version' | 'application_id'): number {
  return integer(db.prepare(`PRAGMA ${name}`).get(), name);
}
