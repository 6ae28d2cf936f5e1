import type { Complexity } from '../model/complexity.ts';
import type { Failure } from '../model/failure.ts';
import type { Result } from '../lib/result.ts';

/** A piece of work that somebody describes. */
export type TaskQuestion = {
  readonly text: string;
  /** Paths or globs it is about, relative to the repository's top; empty: not known. */
  readonly files: readonly string[];
  /** Ask a model too, where the configuration allows it (`ai.enabled`). */
  readonly ask: boolean;
};

/** Choosing models, what they cost, and what may be spent: what `br routing`, `br plan quote` and every run ask. */
export interface Routing {
  /** How hard a piece of work is. */
  estimate(question: TaskQuestion): Promise<Result<Complexity, Failure>>;
}
