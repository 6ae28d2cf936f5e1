import { mkdirSync, statSync, utimesSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { err, ok, type Result } from '../../../lib/result.ts';
import { type Failure, FailureError } from '../../../model/failure.ts';
import { migrate, refusal } from './migrate.ts';
import { migrations } from './migrations.ts';
import { type Row, text } from './rows.ts';
import { isBusy, storeFailure, storeFailures } from './store-failure.ts';

/** Waiting for another process's transaction blocks this one too; ours take milliseconds, so more than this is no queue. */
const BUSY_TIMEOUT_MS = 5000;

/** A database of an earlier version is measured anew, some ten seconds for a million events: whoever opens it meanwhile waits. */
const MIGRATION_TIMEOUT_MS = 600_000;

/**
 * Pages in memory, and pages in the log before they are brought into the file. SQLite's own 2 MB and 1,000 pages are less than a
 * transaction of a thousand events changes with its sums: it would write pages twice, and sync the file at every commit.
 */
const [CACHE_KIB, LOG_PAGES] = [8000, 4000];

/**
 * What a commit survives. Both survive the death of the process, at any point. `power-loss` syncs the disk before it
 * returns and so survives a power cut as well; a `process-death` commit does once the next `power-loss` one is made,
 * because the log is synced as a whole. Measured on a virtual disk with ext4: 370 against 29,600 commits a second.
 *
 * On macOS a sync does not empty the drive's own cache; there a power cut can cost the last commits, but not the file.
 */
export type Durability = 'power-loss' | 'process-death';

/** Opens, makes or upgrades the database file; its directory is made when missing. */
export function openDatabase(path: string): Result<Database, Failure> {
  let db: DatabaseSync | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true });
    db = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
    const ready = prepare(db, path);
    if (ready.ok) return ok(new Database(db, path));
    db.close();
    return ready;
  } catch (error) {
    db?.close();
    const failure = storeFailure(error, path);
    if (failure === null) throw error;
    return err(failure);
  }
}

/** Opens a database to look at, of this or an earlier version; it stays as it is. */
export function openToRead(path: string): Result<Database, Failure> {
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS, readOnly: true });
    const refused = refusal(db, path, migrations.length);
    if (refused === null) return ok(new Database(db, path));
    db.close();
    return err(refused);
  } catch (error) {
    db?.close();
    const failure = storeFailure(error, path);
    if (failure === null) throw error;
    return err(failure);
  }
}

function prepare(db: DatabaseSync, path: string): Result<void, Failure> {
  // Before anything is changed: switching to the log would already write to a stranger's file.
  const refused = refusal(db, path, migrations.length);
  if (refused !== null) return err(refused);
  const mode = useLog(db);
  if (mode !== 'wal') return err(storeFailures.noWal(path, mode));
  db.exec(
    `PRAGMA checkpoint_fullfsync = ON; PRAGMA cache_size = -${CACHE_KIB}; PRAGMA wal_autocheckpoint = ${LOG_PAGES}`,
  );
  return patiently(db, () => migrate(db, path, migrations));
}

function patiently<T>(db: DatabaseSync, work: () => T): T {
  db.exec(`PRAGMA busy_timeout = ${MIGRATION_TIMEOUT_MS}`);
  try {
    return work();
  } finally {
    db.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
  }
}

/** Switches to the write-ahead log. Two processes doing so at once fail without waiting: the one behind waits and looks again. */
function useLog(db: DatabaseSync): string {
  for (;;) {
    try {
      return text(db.prepare('PRAGMA journal_mode = WAL').get(), 'journal_mode');
    } catch (error) {
      if (!isBusy(error)) throw error;
      db.exec('BEGIN IMMEDIATE; ROLLBACK');
    }
  }
}

/** What the parameters of a statement (`:name`) stand for, each of which must be there. */
export type Values = Record<string, SQLInputValue>;

/** A statement that is run for every event: its parameters (`?`) in order, which costs half of what names do. */
export type Prepared = {
  get(...values: readonly SQLInputValue[]): Row | undefined;
  all(...values: readonly SQLInputValue[]): Row[];
  run(...values: readonly SQLInputValue[]): unknown;
};

/** A connection: statements by their text, transactions as functions, SQLite's errors as failures. */
export class Database {
  readonly path: string;
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  readonly #file: string | null;
  #durability: Durability | null = null;

  constructor(db: DatabaseSync, path: string) {
    this.#db = db;
    this.path = path;
    this.#file = fileIdentity(path);
  }

  /** The first row, if any. */
  get(sql: string, values: Values = {}): Row | undefined {
    return this.#statement(sql).get(values);
  }

  all(sql: string, values: Values = {}): Row[] {
    return this.#statement(sql).all(values);
  }

  run(sql: string, values: Values): void {
    this.#statement(sql).run(values);
  }

  /** A statement with parameters in order. */
  prepare(sql: string): Prepared {
    return this.#statement(sql);
  }

  /** Rows one at a time, for more than fits into memory. Call it in a transaction. */
  each(sql: string, values: Values = {}): Iterable<Row> {
    return this.#db.prepare(sql).iterate(values);
  }

  /** Runs what cannot run in a transaction. */
  outside(sql: string): Result<void, Failure> {
    try {
      this.#db.exec(sql);
      return ok(undefined);
    } catch (error) {
      const failure = storeFailure(error, this.path);
      if (failure === null) throw error;
      return err(failure);
    }
  }

  /** Runs `work` on one consistent view of the database. Throws `FailureError` when it cannot be read. */
  read<T>(work: () => T): T {
    try {
      this.#db.exec('BEGIN');
      const value = work();
      this.#db.exec('COMMIT');
      return value;
    } catch (error) {
      this.#rollBack();
      const failure = storeFailure(error, this.path);
      throw failure === null ? error : new FailureError(failure);
    }
  }

  /** Runs `work` while holding the write lock and commits what it did; its failure, or an error, undoes everything. */
  write<T>(durability: Durability, work: () => Result<T, Failure>): Result<T, Failure> {
    // Commits to a file that has no name any more would succeed, and be gone with the process: `git clean -fdx` does that.
    if (this.#file !== fileIdentity(this.path)) return err(storeFailures.replaced(this.path));
    try {
      this.#endure(durability);
      this.#db.exec('BEGIN IMMEDIATE');
      const result = work();
      this.#db.exec(result.ok ? 'COMMIT' : 'ROLLBACK');
      if (result.ok) this.#announce();
      return result;
    } catch (error) {
      this.#rollBack();
      const failure = storeFailure(error, this.path);
      if (failure === null) throw error;
      return err(failure);
    }
  }

  /** As `write`, but waits for as long as another process may take to bring the database up to date. */
  writePatiently<T>(work: () => Result<T, Failure>): Result<T, Failure> {
    return patiently(this.#db, () => this.write('power-loss', work));
  }

  close(): void {
    this.#db.close();
  }

  #statement(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#db.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  #endure(durability: Durability): void {
    if (this.#durability === durability) return;
    this.#db.exec(`PRAGMA synchronous = ${durability === 'power-loss' ? 'FULL' : 'NORMAL'}`);
    this.#durability = durability;
  }

  /** Some errors (full disk, broken file) have ended the transaction already. */
  #rollBack(): void {
    if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
  }

  /**
   * Wakes the watchers once more, now that the commit can be seen. The system tells them of the write to the log, which
   * comes before the sync and before the shared index that makes it visible, a change in mapped memory that nobody is told of.
   */
  #announce(): void {
    const now = new Date();
    try {
      utimesSync(this.path, now, now);
    } catch {
      // The commit stands; the next one finds out what happened to the file.
    }
  }
}

/** Tells a file from another one that took its name; null when there is none. */
function fileIdentity(path: string): string | null {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats === undefined ? null : `${stats.dev}:${stats.ino}`;
}
