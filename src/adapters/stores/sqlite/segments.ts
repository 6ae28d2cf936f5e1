import type { Segment } from '../../../ports/maintenance.ts';
import type { Database } from './database.ts';
import { databaseOf } from './event-log.ts';
import { integer, type Row, text } from './rows.ts';

/** Every kept segment, oldest first. */
export function keptSegments(db: Database): Segment[] {
  return db.all("SELECT * FROM segments WHERE state = 'kept' ORDER BY first_seq").map(toSegment);
}

/** The kept segments that hold events of a session (empty: of none), oldest first. */
export function segmentsOf(db: Database, session: string): Segment[] {
  const sql = `SELECT s.* FROM session_segments b JOIN segments s ON s.file = b.file
    WHERE b.session = :session AND s.state = 'kept' ORDER BY s.first_seq`;
  return db.all(sql, { session }).map(toSegment);
}

/** The id of a database, as it stands in the names of its segments. */
export function databaseId(db: Database): string {
  return databaseOf(db).toString(16).padStart(8, '0');
}

function toSegment(row: Row): Segment {
  return {
    file: text(row, 'file'),
    firstSeq: integer(row, 'first_seq'),
    lastSeq: integer(row, 'last_seq'),
    firstAt: integer(row, 'first_at'),
    lastAt: integer(row, 'last_at'),
    events: integer(row, 'events'),
    bytes: integer(row, 'bytes'),
    sha256: text(row, 'sha256'),
  };
}
