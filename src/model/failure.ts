/**
 * Expected failures: what a user can cause or meet, told as a value.
 *
 * `code` selects the exit code (`cli/exit-codes.ts`) and is stable: scripts may match on it.
 * The words are made in one place, `model/failures.ts`, by one constructor per situation.
 */
export type FailureCode =
  | 'usage' // wrong command line, unknown id, ambiguous prefix
  | 'plan-invalid' // the plan file has mistakes; `problems` holds every one
  | 'config-invalid' // a configuration file has mistakes; `problems` holds every one of both files
  | 'repository' // not a git repository, no commit yet, unborn or broken ref, git missing or too old
  | 'agent-unavailable' // an agent the plan names is not installed, too old, or not logged in
  | 'store' // the database cannot be opened, is corrupt, read-only, newer than this program, or the disk is full
  | 'owned' // another live `br` owns the session
  | 'lease-lost' // another `br` took the session over while this one ran: this one must stop
  | 'workspace' // a worktree could not be prepared, copied into, or reset
  | 'setup' // a `setup` command of the plan failed
  | 'process' // a child could not be started or ended
  | 'landing' // the target cannot take the result: dirty, diverged, conflict
  | 'conflict' // a merge met conflicting files
  | 'budget' // money ceilings forbid the next step
  | 'tasks-failed' // the session ended with tasks that did not land
  | 'stopped' // ended on the user's request before it was complete
  | 'io'; // a file could not be read or written

/** A place in a file of the user's, 1-based as editors count. */
export type Place = { readonly file: string; readonly line: number | null; readonly column: number | null };

/** One mistake in a document: its place, its cause, and what to write instead. */
export type Problem = { readonly place: Place; readonly cause: string; readonly remedy: string };

/** An expected failure. `cause` says what is wrong, `remedy` the next step; both are whole sentences without markup. */
export type Failure = {
  readonly code: FailureCode;
  readonly cause: string;
  readonly remedy: string;
  readonly place: Place | null;
  /** Every mistake found at once, for documents; otherwise empty. */
  readonly problems: readonly Problem[];
  /** Raw evidence for the curious: git's or the system's own words. */
  readonly detail: string | null;
  /** Of a start refused by the store (`budget`): a ceiling has no room for it, or its account is parked. Missing on all others. */
  readonly refused?: 'ceiling' | 'parked';
};

/**
 * An expected failure on a way that has no room for a value: reads whose results are plain data. It carries what a
 * `Result` would have carried, so whoever catches it words it the same way; any other error is a bug.
 */
export class FailureError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.cause);
    this.name = 'FailureError';
    this.failure = failure;
  }
}
