import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { FailureError } from '../../../model/failure.ts';
import { ok, type Result } from '../../../lib/result.ts';
import type { Failure } from '../../../model/failure.ts';
import { lineOf } from './archive-batch.ts';
import type { Database } from './database.ts';
import { text } from './rows.ts';
import {
  archiveDir,
  readBytes,
  segmentLine,
  SegmentMissing,
  segmentNames,
  type StoredEvent,
  syncDirectory,
  unpackSegment,
} from './segment-file.ts';
import { databaseId } from './segments.ts';

/**
 * Ends what a rotation that was killed has begun: files that never got their name, files whose events are all still in the log,
 * segments that were to be removed. Nothing else in the directory is touched. The write lock is held, and is held by whoever
 * gives a file its name, so that no file is taken for a leftover that is about to be one of the archive.
 */
export function finishLeftovers(db: Database): Result<void, Failure> {
  return db.write('power-loss', () => {
    const dir = archiveDir(db.path);
    const names = segmentNames(databaseId(db));
    const files = listed(dir);
    const known = new Set(db.all('SELECT file FROM segments').map((row) => text(row, 'file')));
    const going = files.filter(
      (file) => names.isTemporary(file) || (names.isSegment(file) && !known.has(file) && isInLog(db, join(dir, file))),
    );
    const dropped = db.all("SELECT file FROM segments WHERE state = 'dropped'").map((row) => text(row, 'file'));
    for (const file of [...going, ...dropped]) rmSync(join(dir, file), { force: true });
    if (files.length > 0 && going.length + dropped.length > 0) syncDirectory(dir);
    // Their names are gone from the disk: now the rows may go.
    db.run("DELETE FROM segments WHERE state = 'dropped'", {});
    return ok(undefined);
  });
}

/** Names in the archive; none when there is no archive yet. */
export function listed(dir: string): readonly string[] {
  try {
    return readdirSync(dir);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Whether every event of a file is in the log, as it is in the file. A file that cannot be read is nobody's to remove. */
function isInLog(db: Database, file: string): boolean {
  try {
    for (const event of unpackSegment(file, readBytes(file))) {
      const row = db.get('SELECT * FROM events WHERE seq = :seq', { seq: event.seq });
      if (row === undefined || lineOf(row) !== lineAgain(event)) return false;
    }
    return true;
  } catch (error) {
    if (error instanceof FailureError || error instanceof SegmentMissing || error instanceof SyntaxError) return false;
    throw error;
  }
}

function lineAgain(event: StoredEvent): string {
  return segmentLine({ ...event, data: JSON.stringify(event.data) });
}
