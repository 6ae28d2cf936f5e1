import type { CommitId, EpochMillis } from './units.ts';

/** A file that a commit changed. Of a binary file the lines are null. */
export type HistoryFile = {
  readonly path: string;
  /** Where it was before, when it was renamed. */
  readonly from: string | null;
  readonly added: number | null;
  readonly removed: number | null;
};

/** A commit of the repository, with what it changed. */
export type HistoryCommit = {
  readonly commit: CommitId;
  readonly at: EpochMillis;
  readonly subject: string;
  /** The beginning of what was said beside the subject. */
  readonly body: string;
  readonly files: readonly HistoryFile[];
};

/** What is known of a file that work is about. Null: not known. */
export type FileFacts = {
  readonly path: string;
  /** Null for what is no text. */
  readonly lines: number | null;
  /** Files that name it where they import. */
  readonly importers: number | null;
  /** Commits of the last year that changed it. */
  readonly changes: number | null;
  /** Whether tests that are called as it is lie near; null for what is no code, and for tests. */
  readonly tested: boolean | null;
};
