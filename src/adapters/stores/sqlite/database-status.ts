import { statSync } from 'node:fs';
import type { Bytes } from '../../../model/units.ts';
import type { DatabaseStatus } from '../../../ports/maintenance.ts';
import type { Database } from './database.ts';
import { migrations } from './migrations.ts';
import { integer, integerOrNull } from './rows.ts';
import { keptSegments } from './segments.ts';

/** The schema version of a database. */
export function schemaVersion(db: Database): number {
  return db.read(() => integer(db.get('PRAGMA user_version'), 'user_version'));
}

/** Room that a database takes on the disk, and what of it the write-ahead log. */
export function fileBytes(path: string): { readonly bytes: Bytes; readonly logBytes: Bytes } {
  const size = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  const logBytes = size(`${path}-wal`);
  return { bytes: size(path) + logBytes, logBytes };
}

/** What a database of this or an earlier version is and holds. */
export function databaseStatus(db: Database): DatabaseStatus {
  const version = schemaVersion(db);
  return db.read(() => {
    const number = (sql: string): number => integer(db.get(`SELECT ${sql} AS n`), 'n');
    const time = (sql: string): number | null => {
      const row = db.get(`SELECT (${sql}) AS at`);
      return row === undefined ? null : integerOrNull(row, 'at');
    };
    // Before the first migration there is nothing to count, before the third no archive.
    const counts = version === 0 ? null : '(SELECT count(*) FROM events)';
    const segments = hasArchive(db) ? keptSegments(db) : [];
    const first = counts === null ? null : time('SELECT at FROM events ORDER BY seq LIMIT 1');
    const last = counts === null ? null : time('SELECT at FROM events ORDER BY seq DESC LIMIT 1');
    const page = integer(db.get('PRAGMA page_size'), 'page_size');
    return {
      path: db.path,
      version,
      known: migrations.length,
      ...fileBytes(db.path),
      freeBytes: integer(db.get('PRAGMA freelist_count'), 'freelist_count') * page,
      sessions: version === 0 ? 0 : number('(SELECT count(*) FROM sessions)'),
      events: counts === null ? 0 : number(counts),
      firstAt: earliest([first, ...segments.map(({ firstAt }) => firstAt)]),
      lastAt: last,
      segments,
    };
  });
}

function hasArchive(db: Database): boolean {
  return db.get("SELECT 1 FROM sqlite_schema WHERE name = 'segments'") !== undefined;
}

function earliest(times: readonly (number | null)[]): number | null {
  const known = times.filter((time) => time !== null);
  return known.length === 0 ? null : Math.min(...known);
}
