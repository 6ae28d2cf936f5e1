import type { RecordDraft } from '../model/event.ts';
import type { Failure } from '../model/failure.ts';
import type { EpochMillis } from '../model/units.ts';
import type { Result } from '../lib/result.ts';

/** What a file of another program holds, as records; and how many of its rows could not be understood, with a reason each, told once. */
export type Imported = {
  readonly records: readonly Extract<RecordDraft, { type: 'history.imported' }>[];
  readonly skipped: readonly { readonly reason: string; readonly count: number }[];
};

/** What importing did. `known`: records that were there from an earlier import. */
export type ImportReport = {
  readonly imported: number;
  readonly known: number;
  readonly skipped: Imported['skipped'];
};

/** Reads a file of another program without changing it; what is later than `now` is not believed. Refuses (`io`, `usage`) what it cannot read. */
export type Importer = (file: string, now: EpochMillis) => Promise<Result<Imported, Failure>>;
