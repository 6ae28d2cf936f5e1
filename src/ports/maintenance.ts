import type { Failure } from '../model/failure.ts';
import type { Bytes, EpochMillis, Millis } from '../model/units.ts';
import type { Result } from '../lib/result.ts';

/** A compressed file of archived events. */
export type Segment = {
  /** Name in the archive directory. */
  readonly file: string;
  readonly firstSeq: number;
  readonly lastSeq: number;
  readonly firstAt: EpochMillis;
  readonly lastAt: EpochMillis;
  readonly events: number;
  readonly bytes: Bytes;
  readonly sha256: string;
};

/** What a database is and holds. */
export type DatabaseStatus = {
  readonly path: string;
  /** Schema version of the file, and of this program; equal when nothing is to migrate. */
  readonly version: number;
  readonly known: number;
  readonly bytes: Bytes;
  /** Of which the write-ahead log, and free pages that new events fill first. */
  readonly logBytes: Bytes;
  readonly freeBytes: Bytes;
  readonly sessions: number;
  readonly events: number;
  readonly firstAt: EpochMillis | null;
  readonly lastAt: EpochMillis | null;
  readonly segments: readonly Segment[];
};

/** One thing that is wrong, and what to do. `repair`: `br db rebuild` puts it right. */
export type Damage = { readonly what: string; readonly remedy: string; readonly repair: boolean };

/** What a rotation did. */
export type Rotated = {
  readonly archived: number;
  readonly segment: Segment | null;
  readonly removed: readonly Segment[];
  /** Bytes of the events that left the database. */
  readonly bytes: Bytes;
};

/** What is kept; null: without limit. As `TelemetryConfig.keep`. */
export type Retention = {
  readonly events: Millis | null;
  readonly size: Bytes | null;
  readonly archive: Millis | null;
  readonly archiveSize: Bytes | null;
};

/**
 * Looking after a database file. Every step is safe to be killed at: what was acknowledged is in the database or in a segment,
 * once, and the next call ends what the last one left half done. Only files of this database are touched.
 */
export interface Maintenance {
  /** Does not migrate and does not write. Also of a database of another version. */
  status(): Promise<Result<DatabaseStatus, Failure>>;
  /** Brings the schema up to date; tells from which version to which. Equal: nothing was to do. */
  migrate(): Promise<Result<{ readonly from: number; readonly to: number }, Failure>>;
  /** Writes a consistent copy while others go on; refuses to overwrite. */
  backup(file: string): Promise<Result<{ readonly file: string; readonly bytes: Bytes }, Failure>>;
  /** Looks for damage: pages, references, gaps, projections against events, rollups against events, segments against their sums. */
  check(): Promise<Result<readonly Damage[], Failure>>;
  /** Gives free pages back to the disk; tells the size before and after. */
  vacuum(): Promise<Result<{ readonly before: Bytes; readonly after: Bytes }, Failure>>;
  /** Makes projections, rollups, sketches and samples again from all events, archived ones included. */
  rebuild(): Promise<Result<{ readonly events: number }, Failure>>;
  rotate(retention: Retention): Promise<Result<Rotated, Failure>>;
  close(): Promise<void>;
}
