import type { Failure } from '../model/failure.ts';
import type { FileFacts, HistoryCommit } from '../model/history.ts';
import type { CommitId, Millis } from '../model/units.ts';
import type { Result } from '../lib/result.ts';

/**
 * Which commits to read, newest first: those that `to` has (not given: the user's commit) and `after` has not (null: all), at most
 * `limit`.
 */
export type HistoryRequest = { readonly after: CommitId | null; readonly to?: CommitId; readonly limit: number };

/** The same; `within`: give up after that time (`io`). */
export type HistoryReading = HistoryRequest & { readonly within?: Millis };

/** How reading went. */
export type HistoryRead = {
  readonly commits: number;
  /** Whole sentences: that the clone is shallow, that objects are missing, and what was read nevertheless. */
  readonly notes: readonly string[];
};

/** The repository's own past, read as it is; nothing is fetched and nothing is changed. Merges are left out, renames followed. */
export interface History {
  /** Gives each commit as it is read, so that a history of any length takes the room of one. */
  commits(request: HistoryReading, each: (commit: HistoryCommit) => void): Promise<Result<HistoryRead, Failure>>;
  /** These commits alone, those that are there; merges, too, with what they brought to their first parent. */
  of(commits: readonly CommitId[]): Promise<readonly HistoryCommit[]>;
  /** How many commits there are to be read, at most `limit`; null where that cannot be told. */
  count(request: HistoryRequest): Promise<number | null>;
  /** Whether a commit is still part of the user's history. */
  has(commit: CommitId): Promise<boolean>;
  /**
   * What is known of the files of each set, those that are there, at most 200 of each; looked up for all sets together. A set says
   * whether a path is in it.
   */
  files(sets: readonly ((path: string) => boolean)[]): Promise<readonly (readonly FileFacts[])[]>;
}
