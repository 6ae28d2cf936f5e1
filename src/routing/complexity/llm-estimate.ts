import type { ComplexityFlag, TaskType } from '../../model/complexity.ts';

/** What a model that was asked says of a task, checked: each value is within its range. */
export type LlmEstimate = {
  /** Who said it, as the provider names it. */
  readonly model: string;
  /** Of size, 0…100, on the scale of `Complexity.score`. */
  readonly score: number;
  readonly critical: boolean;
  readonly taskType: TaskType;
  readonly flags: readonly ComplexityFlag[];
  /** How sure it says it is, 0…1: its word, which nobody measured. */
  readonly confidence: number;
  /** What it expects to be changed. */
  readonly lines: number;
  readonly files: number;
  /** One sentence. */
  readonly reason: string;
};
