import { join } from 'node:path';
import { FailureError } from '../../../model/failure.ts';
import type { Damage, Segment } from '../../../ports/maintenance.ts';
import { listed } from './leftovers.ts';
import type { Database } from './database.ts';
import { text } from './rows.ts';
import { archiveDir, readSegment, SegmentMissing, segmentNames } from './segment-file.ts';
import { databaseId, keptSegments } from './segments.ts';

const RESTORE = 'Put the file back from a backup of the archive.';

/** Segments that are damaged or missing, and files in the archive that are none. Call it in a transaction. */
export function checkArchive(db: Database): { readonly damages: readonly Damage[]; readonly notes: readonly string[] } {
  const damages = keptSegments(db).flatMap((segment) => {
    const what = damageOf(db, segment);
    return what === null ? [] : [{ what, remedy: RESTORE, repair: false }];
  });
  return { damages, notes: strangers(db) };
}

function damageOf(db: Database, segment: Segment): string | null {
  const dir = archiveDir(db.path);
  try {
    let [count, first, last] = [0, Infinity, 0];
    for (const { seq } of readSegment(dir, segment)) {
      count += 1;
      first = Math.min(first, seq);
      last = Math.max(last, seq);
    }
    const whole = count === segment.events && first === segment.firstSeq && last === segment.lastSeq;
    return whole ? null : `The archived events in ${join(dir, segment.file)} are not those that the database names.`;
  } catch (error) {
    if (error instanceof FailureError) return error.failure.cause;
    if (error instanceof SegmentMissing)
      return `The archived events in ${error.file} are missing: the file is not there.`;
    throw error;
  }
}

function strangers(db: Database): string[] {
  const names = segmentNames(databaseId(db));
  const known = new Set(db.all('SELECT file FROM main.segments').map((row) => text(row, 'file')));
  return listed(archiveDir(db.path))
    .filter((file) => !known.has(file))
    .map((file) =>
      names.isTemporary(file) || names.isSegment(file)
        ? `${file} in the archive belongs to this database, which does not know it: a rotation that was ended left it, or the database is an older copy. The next br db rotate removes it if all in it is in the database.`
        : `${file} in the archive is none of ours; it is left alone.`,
    );
}
