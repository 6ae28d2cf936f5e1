import { join } from 'node:path';
import { FailureError } from '../../../model/failure.ts';
import type { Damage, Segment } from '../../../ports/maintenance.ts';
import { listed } from './leftovers.ts';
import type { Database } from './database.ts';
import { text } from './rows.ts';
import {
  archiveDir,
  readSegment,
  MISSING,
  SegmentMissing,
  segmentFailure,
  segmentNames,
  segmentRemedy,
} from './segment-file.ts';
import { databaseId, keptSegments } from './segments.ts';

/** Segments that are damaged or missing, and files in the archive that are none. Call it in a transaction. */
export function checkArchive(db: Database): { readonly damages: readonly Damage[]; readonly notes: readonly string[] } {
  const damages = keptSegments(db).flatMap((segment) => {
    const found = damageOf(db, segment);
    return found === null ? [] : [{ ...found, repair: false }];
  });
  return { damages, notes: strangers(db) };
}

/** What is wrong with a segment's file, and what to do; or null. */
function damageOf(db: Database, segment: Segment): { readonly what: string; readonly remedy: string } | null {
  const dir = archiveDir(db.path);
  const file = join(dir, segment.file);
  try {
    let [count, first, last] = [0, Infinity, 0];
    for (const { seq } of readSegment(dir, segment)) {
      count += 1;
      first = Math.min(first, seq);
      last = Math.max(last, seq);
    }
    if (count === segment.events && first === segment.firstSeq && last === segment.lastSeq) return null;
    return {
      what: `The archived events in ${file} are not those that the database names.`,
      remedy: segmentRemedy(file),
    };
  } catch (error) {
    const found = error instanceof SegmentMissing ? segmentFailure(file, MISSING) : error;
    if (found instanceof FailureError) return { what: found.failure.cause, remedy: found.failure.remedy };
    throw found;
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
