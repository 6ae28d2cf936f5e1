import type { Task } from '../model/plan.ts';
import type { ChangedPath } from '../model/verdict.ts';

/** A running task and what it claims. */
export type ClaimsOf = { readonly task: string; readonly claims: readonly string[] };

/** What a check of the change itself looks at. */
export type ChangeRequest = {
  readonly task: Task;
  readonly changes: readonly ChangedPath[];
  /** Why the tree must not land, as the workspace found when it was kept. */
  readonly faults: readonly string[];
  /** Decides whether a path lies within claims. */
  readonly covers: (claims: readonly string[], path: string) => boolean;
  /** What other live attempts claim. */
  readonly taken: readonly ClaimsOf[];
};

/** What such a check says. `note` is told to the user although the check passed. */
export type ChangeFinding = {
  readonly name: string;
  readonly passed: boolean;
  readonly text: string;
  readonly note: string | null;
};

/** A check of the change itself, without running anything; null when it has nothing to say about this task. */
export type ChangeCheck = (request: ChangeRequest) => ChangeFinding | null;
