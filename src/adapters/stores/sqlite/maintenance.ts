import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import type { Millis } from '../../../model/units.ts';
import type { Checked, Maintenance, Rebuilt, Retention, Rotated, Segment } from '../../../ports/maintenance.ts';
import { everyEvent } from './archive-read.ts';
import { asResult } from './as-result.ts';
import { backUp } from './backup.ts';
import { checkDatabase } from './check-database.ts';
import { type Database, openDatabase, openToRead } from './database.ts';
import { databaseStatus, fileBytes, schemaVersion } from './database-status.ts';
import { runningSession } from './kept-back.ts';
import { EVER, forgottenIn, markOf } from './marks.ts';
import { migrations } from './migrations.ts';
import { ensureMeasured, markKept, rebuildFrom } from './rebuild.ts';
import { removeSegments, rotate, type RotateOptions } from './rotate.ts';
import { archiveDir, isWhole } from './segment-file.ts';
import { keptSegments } from './segments.ts';
import type { SqliteStoreOptions } from './sqlite-store.ts';
import { storeFailures } from './store-failure.ts';
import { recordSystem } from './system-record.ts';

/** What looking after a database needs. */
export type MaintenanceOptions = SqliteStoreOptions & RotateOptions;

const DAY: Millis = 86_400_000;

/** Looks after a database file. Each call opens it by itself, so that it works with whatever is there. */
export function openMaintenance(options: MaintenanceOptions): Maintenance {
  return new SqliteMaintenance(options);
}

class SqliteMaintenance implements Maintenance {
  readonly #options: MaintenanceOptions;

  constructor(options: MaintenanceOptions) {
    this.#options = options;
  }

  async status(): ReturnType<Maintenance['status']> {
    return existsSync(this.#options.path) ? this.#look((db) => ok(databaseStatus(db))) : ok(null);
  }

  async migrate(): ReturnType<Maintenance['migrate']> {
    const from = this.#look((db) => ok(schemaVersion(db)));
    return from.ok ? this.#change(() => ok({ from: from.value, to: migrations.length })) : from;
  }

  async backup(file: string): ReturnType<Maintenance['backup']> {
    const version = this.#look((db) => ok(schemaVersion(db)));
    if (!version.ok) return version;
    const written = await backUp(this.#options.path, resolve(file));
    if (!written.ok) return written;
    const saved = { file: resolve(file), bytes: written.value };
    // A database of an earlier version has no place for it, and is often copied because it is to stay as it is.
    if (version.value === migrations.length) this.#record({ type: 'system.saved', data: saved });
    return ok(saved);
  }

  async check(): Promise<Result<Checked, Failure>> {
    return this.#look((db) => {
      const version = schemaVersion(db);
      if (version < migrations.length) return err(storeFailures.older(db.path, version, migrations.length));
      return ok(checkDatabase(db, this.#options));
    });
  }

  async vacuum(): ReturnType<Maintenance['vacuum']> {
    return this.#changeAlone((db) => {
      const before = fileBytes(db.path).bytes;
      const done = db.outside('VACUUM');
      if (!done.ok) return done;
      // What was copied is still in the log: only then does the file become smaller.
      const short = db.outside('PRAGMA wal_checkpoint(TRUNCATE)');
      return short.ok ? ok({ before, after: fileBytes(db.path).bytes }) : short;
    });
  }

  async rebuild(): Promise<Result<Rebuilt, Failure>> {
    return this.#changeAlone((db) =>
      db.write('power-loss', () => {
        // One may have started since; from here on it cannot.
        const started = this.#running(db);
        if (started !== null) return err(inUse(started));
        const remade = rebuildFrom(db, everyEvent(db), this.#options);
        const { events, missing, doubled, unfit } = remade;
        if (missing !== (markOf(db, 'removed') ?? 0) || doubled.length > 0 || unfit.size > 0)
          return err(storeFailures.incomplete(db.path));
        markKept(db, this.#options.clock.now());
        recordSystem(db, this.#options, { type: 'system.rebuilt', data: { events } });
        const { before, sessions } = forgottenIn(db);
        return ok({ events, keptBefore: before === EVER ? null : before, keptSessions: [...sessions] });
      }),
    );
  }

  async rotate(retention: Retention): Promise<Result<Rotated, Failure>> {
    return this.#change((db) => rotate(db, this.#options, retention));
  }

  async forget(file: string): ReturnType<Maintenance['forget']> {
    return this.#change((db) => {
      const known = db.read(() => keptSegments(db));
      const segment = known.find((each) => each.file === file);
      if (segment === undefined) return err(unknownSegment(file, known));
      if (isWhole(archiveDir(db.path), segment)) return err(wholeSegment(file));
      const removed = removeSegments(db, this.#options, (kept) => kept.filter((each) => each.file === file));
      return removed.ok ? ok(segment) : removed;
    });
  }

  async tend(retention: Retention): Promise<Rotated | null> {
    if (!existsSync(this.#options.path)) return null;
    const done = this.#change<Rotated | null>((db) => {
      const last = db.read(() => markOf(db, 'rotated'));
      const elapsed = this.#options.clock.now() - (last ?? -Infinity);
      // A clock that was set back must not put it off for long.
      return elapsed >= 0 && elapsed < DAY ? ok(null) : rotate(db, this.#options, retention);
    });
    return done.ok ? done.value : null;
  }

  #record(draft: Parameters<typeof recordSystem>[2]): void {
    // The copy is there, whether or not that can be recorded.
    this.#change((db) => db.write('power-loss', () => ok(recordSystem(db, this.#options, draft))));
  }

  /** Opens to look: changes nothing. */
  #look<T>(work: (db: Database) => Result<T, Failure>): Result<T, Failure> {
    const { path } = this.#options;
    if (!existsSync(path)) return err(noDatabase(path));
    return this.#with(openToRead(path), work);
  }

  /** Opens as the store does, which migrates. */
  #change<T>(work: (db: Database) => Result<T, Failure>): Result<T, Failure> {
    const { path } = this.#options;
    if (!existsSync(path)) return err(noDatabase(path));
    return this.#with(openDatabase(path), (db) => {
      const measured = ensureMeasured(db, this.#options);
      return measured.ok ? work(db) : measured;
    });
  }

  /** As `#change`, for what keeps the database locked for longer than a running session waits. */
  #changeAlone<T>(work: (db: Database) => Result<T, Failure>): Result<T, Failure> {
    return this.#change((db) => {
      const running = db.read(() => this.#running(db));
      return running === null ? work(db) : err(inUse(running));
    });
  }

  #running(db: Database): ReturnType<typeof runningSession> {
    const { identity, isAlive, clock } = this.#options;
    return runningSession(db, { identity, isAlive, now: clock.now() });
  }

  #with<T>(opened: Result<Database, Failure>, work: (db: Database) => Result<T, Failure>): Result<T, Failure> {
    if (!opened.ok) return opened;
    const { path } = this.#options;
    const done = asResult(path, () => work(opened.value));
    opened.value.close();
    return done;
  }
}

function noDatabase(path: string): Failure {
  return failure('store', `There is no database yet: ${path} is made by the first session.`, 'Start one with: br run');
}

function unknownSegment(file: string, known: readonly Segment[]): Failure {
  const names = known.length === 0 ? 'none' : known.map((each) => each.file).join(', ');
  return failure('usage', `The archive has no file ${file}.`, `It has: ${names}. See: br db check`);
}

function wholeSegment(file: string): Failure {
  return failure(
    'usage',
    `${file} is whole: it can be read, and so it stays.`,
    'What is kept, and for how long, is configured: telemetry.keep.archive and telemetry.keep.archive_size.',
  );
}

function inUse({ id, owner: { pid, host, alive } }: NonNullable<ReturnType<typeof runningSession>>): Failure {
  const why = 'this keeps the database locked for longer than it would wait';
  return alive === true
    ? failure(
        'owned',
        `Session ${id} is being run by process ${pid}; ${why}.`,
        'Run the command again when the session has ended, or pause it first: br pause',
      )
    : failure(
        'owned',
        `Session ${id} belongs to process ${pid} on ${host}, and whether that still runs cannot be told from here; ${why}.`,
        `End it there, or, when it has surely ended, take the session over: br resume --force ${id}`,
      );
}
