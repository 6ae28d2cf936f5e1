import type { Millis, TreeId } from './units.ts';

/** One path an attempt changed. `from` is set for renames. */
export type ChangedPath = {
  readonly path: string;
  readonly status: 'added' | 'modified' | 'deleted' | 'renamed' | 'typechange';
  readonly from: string | null;
};

/** The outcome of one check, with its evidence. */
export type CheckResult = {
  readonly name: string;
  /** `base`: on the base before the work (fail_before); `attempt`: on the attempt's tree; `combined`: on the tree that would land. */
  readonly on: 'base' | 'attempt' | 'combined';
  readonly passed: boolean;
  /** What the check ran on. */
  readonly tree: TreeId;
  readonly exitCode: number | null;
  readonly timedOut: boolean;
  readonly duration: Millis;
  /** The whole output, relative to the state directory; null for checks without a process. */
  readonly log: string | null;
  /** The end of the output, a few kilobytes, for people and for the next attempt. */
  readonly tail: string;
};

/** What the gate decided about an attempt. Accepted means: every result passed. */
export type Verdict = {
  readonly accepted: boolean;
  readonly checks: readonly CheckResult[];
  readonly notes: readonly string[];
};
