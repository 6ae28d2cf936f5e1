import type { Failure } from '../model/failure.ts';
import type { Finding } from '../model/finding.ts';
import type { Result } from '../lib/result.ts';
import type { Holding } from './upkeep.ts';

/** A holding, and why it goes or stays. */
export type Judged = { readonly holding: Holding; readonly why: string };

/**
 * How much is to go. `asked`: what nothing needs any more; `all`: kept setups, too, which only cost time to make again; `automatic`:
 * what nothing needs and is older than the configured age, and what is beyond the configured size.
 */
export type UpkeepMode = 'asked' | 'all' | 'automatic';

/** What would go and what stays. Nothing has been changed. */
export type Review = {
  readonly free: readonly Judged[];
  readonly keep: readonly Judged[];
  /** Bytes on the disk that would be free at once. */
  readonly bytes: number;
  /** Bytes of git objects that the next `git gc` could free, once the refs are gone. */
  readonly objectBytes: number;
};

/** What was freed, and what could not be. */
export type Freed = {
  readonly freed: readonly Judged[];
  readonly bytes: number;
  readonly failures: readonly Failure[];
};

/** A finding, and what puts it right where that can be done. */
export type Examined = { readonly finding: Finding; readonly mend: (() => Promise<Result<void, Failure>>) | null };

/** Looking after a repository's BuildRunner: what takes room, and what is wrong. */
export interface Housekeeping {
  review(mode: UpkeepMode): Promise<Review>;
  /** Frees what a review says; each is looked at again right before. */
  free(review: Review): Promise<Freed>;
  /** Frees automatically, at most once a day; null when it is not time yet. Never fails: what cannot be freed stays. */
  tidy(): Promise<Freed | null>;
}

/** Finding what is wrong: works with a database and a configuration that cannot be used, and says so. */
export interface Doctor {
  /** Looks at everything BuildRunner depends on and everything it keeps. Changes nothing. */
  examine(): Promise<readonly Examined[]>;
  close(): Promise<void>;
}
