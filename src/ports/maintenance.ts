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

/** What a check looked at and found. `notes`: worth knowing, not wrong. */
export type Checked = {
  /** Events that everything was made again from, archived ones included; 0: it did not come to that. */
  readonly events: number;
  readonly damages: readonly Damage[];
  readonly notes: readonly string[];
};

/** What a rotation did. */
export type Rotated = {
  readonly archived: number;
  readonly segments: readonly Segment[];
  readonly removed: readonly Segment[];
  /** About how many bytes the events took that left the database. */
  readonly bytes: Bytes;
};

/** What a rebuild did. */
export type Rebuilt = {
  readonly events: number;
  /** Sums of periods that begin earlier stayed as they were, because events of that time were removed for good; null: none. */
  readonly keptBefore: EpochMillis | null;
  /** Sessions whose states stayed as they were, for the same reason. */
  readonly keptSessions: readonly string[];
};

/** What is kept; null: without limit. As `TelemetryConfig.keep`. */
export type Retention = {
  readonly events: Millis | null;
  readonly size: Bytes | null;
  readonly archive: Millis | null;
  readonly archiveSize: Bytes | null;
};

/**
 * Looking after a database file and its archive. Every step is safe to be killed at: what was acknowledged is in the database or
 * in a segment, once, and the next call ends what the last one left half done. Only files of this database are touched. A database
 * of a newer program, or of another one, is refused by all; one that is not there by all but `status` and `tend`.
 */
export interface Maintenance {
  /** Does not migrate and does not write; null: there is no database yet. */
  status(): Promise<Result<DatabaseStatus | null, Failure>>;
  /** Brings the schema up to date, as opening the store does; tells from which version to which. Equal: nothing was to do. */
  migrate(): Promise<Result<{ readonly from: number; readonly to: number }, Failure>>;
  /** Writes a consistent copy, of the version that it is, while others go on; refuses to overwrite. Segments are not in it. */
  backup(file: string): Promise<Result<{ readonly file: string; readonly bytes: Bytes }, Failure>>;
  /**
   * Looks for damage: pages, references, gaps, projections against events, sums and sketches against events, segments against
   * their checksums. Writes nothing; refuses a database that is not migrated.
   */
  check(): Promise<Result<Checked, Failure>>;
  /** Gives free pages back to the disk; tells the size before and after. Refuses (`owned`) while a session runs. */
  vacuum(): Promise<Result<{ readonly before: Bytes; readonly after: Bytes }, Failure>>;
  /**
   * Makes projections, sums, sketches and values again from all events, archived ones included. Refuses while a session runs
   * (`owned`), and where events are missing that nobody removed: what they measured would be gone.
   */
  rebuild(): Promise<Result<Rebuilt, Failure>>;
  /**
   * Moves to the archive: events of ended sessions, and those of none, that are older than `retention.events`, and then the oldest
   * while the database is larger than `retention.size`. Removes segments beyond `retention.archive` and `retention.archiveSize`.
   */
  rotate(retention: Retention): Promise<Result<Rotated, Failure>>;
  /** Gives up the events of a segment that is damaged or missing, by its file's name; what was made of them stays. Refuses a whole one. */
  forget(file: string): Promise<Result<Segment, Failure>>;
  /** Rotates when the last time is a day ago; null when it is not, or when it did not work out: nothing depends on it. */
  tend(retention: Retention): Promise<Rotated | null>;
}

/** What looks after a repository's database, and what is configured to be kept; failed: the configuration has mistakes. */
export type DatabaseCare = { readonly maintenance: Maintenance; readonly keep: Result<Retention, Failure> };
