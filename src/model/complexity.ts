/** How hard a task looks. `critical` says that a mistake would be grave, whatever its size; the others are sizes. */
export type ComplexityLevel = 'simple' | 'moderate' | 'complex' | 'critical';

/** Levels from the least to the most. */
export const COMPLEXITY_LEVELS: readonly ComplexityLevel[] = ['simple', 'moderate', 'complex', 'critical'];

/** What kind of work a task is, in the words of BuildRunner 3.1. */
export type TaskType =
  | 'bug_fix'
  | 'new_feature'
  | 'refactor'
  | 'testing'
  | 'documentation'
  | 'optimization'
  | 'security'
  | 'general';

/** What a task touches on, as its words say. The first three are risks: they make it critical, not larger. */
export type ComplexityFlag =
  | 'security'
  | 'data-loss'
  | 'production'
  | 'architecture'
  | 'performance'
  | 'concurrency'
  | 'reasoning';

/**
 * Where a part of an estimate comes from: `history`: commits of this repository; `tasks`: tasks that BuildRunner finished here;
 * `files`: the named files as they are; `words`: the text alone; `llm`: a model that was asked.
 */
export type ComplexitySource = 'history' | 'tasks' | 'files' | 'words' | 'llm';

/** One thing that speaks for an estimate, as a sentence, and by how many points of the score. */
export type ComplexityReason = {
  readonly source: ComplexitySource;
  readonly text: string;
  readonly points: number;
};

/** A quantity as it is expected to be: half of the time no more than `p50`, nine times of ten no more than `p90`. */
export type Spread = { readonly p50: number; readonly p90: number };

/** How hard a task is expected to be, and why. */
export type Complexity = {
  /** `critical` where `critical` is true, else `size`. */
  readonly level: ComplexityLevel;
  /** By size alone. */
  readonly size: Exclude<ComplexityLevel, 'critical'>;
  /** A mistake would lose data, open a hole, or stop what people use. */
  readonly critical: boolean;
  /** Of size, 0…100: below 35 simple, from 65 on complex. */
  readonly score: number;
  /** 0…1: how often the level was right where it could be checked; a prior where nothing could. */
  readonly confidence: number;
  readonly taskType: TaskType;
  readonly flags: readonly ComplexityFlag[];
  /** Weightiest first. */
  readonly reasons: readonly ComplexityReason[];
  /** Every source that had a say, weightiest first. */
  readonly sources: readonly ComplexitySource[];
  /** Changed lines and files, where something was learned about them here; null: nothing was. */
  readonly change: { readonly lines: Spread; readonly files: Spread } | null;
  /** What should be known about the estimate: why a model was not asked, that there is no history yet. Whole sentences. */
  readonly notes: readonly string[];
};
