import type { CommitId } from './units.ts';

/** How well the sizes of changes were told that nothing was learned from. */
export type SizeQuality = {
  /** Rank correlation with the changed lines, -1…1. */
  readonly correlation: number;
  /** Of what size they were (rows: simple, moderate, complex), and of what size it was said they would be (columns). */
  readonly levels: readonly (readonly number[])[];
};

/** What learning from the history came to. */
export type TrainReport = {
  /** `anew`: everything was read; `added`: the new commits were; `unchanged`: there were none. */
  readonly how: 'anew' | 'added' | 'unchanged';
  readonly head: CommitId;
  /** Commits that were read now. */
  readonly read: number;
  /** Commits it was learned from; less than 30 teach nothing. */
  readonly samples: number;
  readonly millis: number;
  /** Null: nothing was learned. */
  readonly quality: SizeQuality | null;
  /** Whole sentences. */
  readonly notes: readonly string[];
};

/** How one source did on changes it had not seen. */
export type SourceQuality = SizeQuality & {
  readonly source: 'history' | 'words' | 'together' | 'length' | 'majority' | 'tasks';
  /** Changes it was judged by. */
  readonly cases: number;
  /** Macro-F1 of simple, moderate and complex. */
  readonly f1: number;
};

/** Predicted against actual, on the newest part of the history, by what its older part taught. */
export type Calibration = {
  readonly learned: number;
  readonly tested: number;
  readonly sources: readonly SourceQuality[];
  /** Share of the tested changes that had no more lines than was expected half of the time (0.5 would be right), and nine times of ten (0.9). */
  readonly coverage: { readonly p50: number; readonly p90: number } | null;
  readonly notes: readonly string[];
};
