import type { Complexity, ComplexityFlag, ComplexityReason, ComplexitySource } from '../../model/complexity.ts';
import type { FileFacts } from '../../model/history.ts';
import { changeOf } from './change-of.ts';
import { filePoints } from './file-points.ts';
import { flagsOf } from './flags.ts';
import type { LlmEstimate } from './llm-estimate.ts';
import { textNotes } from './text-notes.ts';
import { hitRate, predictSize, type SizeModel } from './size-model.ts';
import { scoreOfPrediction, sizeOfScore } from './size-scale.ts';
import { type FinishedTask, similarTasks } from './similar-tasks.ts';
import { taskTypeOf } from './task-type.ts';
import { MIDDLE, wordPoints } from './word-points.ts';

/** What is known of a task, and of where it is to be done. */
export type ComplexityInput = {
  readonly text: string;
  /** Paths or globs it is about; empty: not known. */
  readonly files: readonly string[];
  /** What was looked up about those. */
  readonly facts?: readonly FileFacts[];
  /** What the commits of the repository taught; null: nothing. */
  readonly history?: SizeModel | null;
  readonly tasks?: readonly FinishedTask[];
  /** What a model said that was asked; null: none was. */
  readonly llm?: LlmEstimate | null;
  /** What should be known about these, as whole sentences. */
  readonly notes?: readonly string[];
};

/** What one source says by itself: a score with its reasons, and how much that weighs beside the others. */
type Say = {
  readonly source: ComplexitySource;
  readonly weight: number;
  readonly reasons: readonly ComplexityReason[];
};

/**
 * How much a model's word weighs beside 1 of the words: of what was compared on outcomes of agents, nothing else told much without
 * history (rank correlation with difficulty about .5, of words about .1).
 */
const LLM_WEIGHT = 4;
/** How often a level is right by words alone, or by a model's word: priors, measured nowhere here. */
const PRIOR_CONFIDENCE = { words: 0.4, llm: 0.5 };

/** How hard a task is expected to be, from everything that is known of it. Deterministic; never throws. */
export function estimateComplexity(input: ComplexityInput): Complexity {
  const { text, files, facts = [], llm = null } = input;
  const own = flagsOf(text);
  const words = wordPoints(text, own);
  const says = [
    { source: 'words' as const, weight: 1, reasons: words.reasons },
    ...sayOfHistory(input),
    ...sayOfTasks(input),
    ...(llm === null ? [] : [sayOfModel(llm)]),
  ];
  const merged = merge(says);
  const added = filePoints(files, facts);
  const reasons = [...merged, ...added].filter(({ points }) => Math.round(points) !== 0);
  const score = Math.round(Math.max(0, Math.min(100, MIDDLE + total([...merged, ...added]))));
  const size = sizeOfScore(score);
  const critical = own.grave !== null || llm?.critical === true;
  return {
    level: critical ? 'critical' : size,
    size,
    critical,
    score,
    confidence: confidenceOf(input, says, size),
    taskType: llm?.taskType ?? taskTypeOf(text),
    flags: [...new Set<ComplexityFlag>([...own.flags, ...(llm?.flags ?? [])])],
    reasons: [
      // It decides the level, whatever the score.
      ...(own.grave === null ? [] : [{ source: 'words' as const, text: own.grave, points: 0 }]),
      ...reasons
        .map((each) => ({ ...each, points: Math.round(each.points) }))
        .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points)),
    ],
    sources: [
      ...says.toSorted((a, b) => b.weight - a.weight).map(({ source }) => source),
      ...(added.length > 0 ? ['files' as const] : []),
    ],
    change: changeOf(input),
    notes: [...textNotes(text, words.known), ...(input.notes ?? [])],
  };
}

function sayOfHistory({ text, history = null }: ComplexityInput): readonly Say[] {
  // What could not tell the order of changes it had not seen has no say.
  if (history === null || history.correlation <= 0.05) return [];
  const prediction = predictSize(history, text);
  const lines = Math.max(1, Math.round(Math.expm1(prediction + history.off.p50)));
  const points = scoreOfPrediction(history, prediction) - MIDDLE;
  const sentence = `Commits here that are worded like it change about ${lines} ${lines === 1 ? 'line' : 'lines'}.`;
  return [
    { source: 'history', weight: 4 * history.correlation, reasons: [{ source: 'history', text: sentence, points }] },
  ];
}

function sayOfTasks({ text, history = null, tasks = [] }: ComplexityInput): readonly Say[] {
  const similar = similarTasks(text, tasks);
  if (similar === null) return [];
  const { count, lines, attempts, likeness } = similar;
  const log = Math.log1p(lines);
  // Each further try is as if the work were harder by a third of a level.
  const tried = Math.min(20, 10 * (attempts - 1));
  const score = Math.max(
    0,
    Math.min(100, (history === null ? 16 * log - 18 : scoreOfPrediction(history, log)) + tried),
  );
  const sentence = `${count === 1 ? 'A task' : `${count} tasks`} like it changed about ${lines} lines here, in ${attempts.toFixed(1)} tries.`;
  const weight = 3 * likeness * Math.min(1, count / 3);
  return [{ source: 'tasks', weight, reasons: [{ source: 'tasks', text: sentence, points: score - MIDDLE }] }];
}

function sayOfModel({ model, score, reason }: LlmEstimate): Say {
  const text = `${model}: ${reason}`;
  return { source: 'llm', weight: LLM_WEIGHT, reasons: [{ source: 'llm', text, points: score - MIDDLE }] };
}

/** Each source's points by its share of the weight. */
function merge(says: readonly Say[]): readonly ComplexityReason[] {
  const all = says.reduce((sum, { weight }) => sum + weight, 0);
  return says.flatMap(({ weight, reasons }) =>
    reasons.map((reason) => ({ ...reason, points: (reason.points * weight) / all })),
  );
}

/** Where the history has a say, how often that size was right when it was said; a model's word, which nobody checked, beside it. */
function confidenceOf({ history = null }: ComplexityInput, says: readonly Say[], size: Complexity['size']): number {
  const checked = history !== null && says.some(({ source }) => source === 'history');
  const own = checked ? hitRate(history, size) : PRIOR_CONFIDENCE.words;
  const all = says.reduce((sum, { weight }) => sum + weight, 0);
  const asked = says.find(({ source }) => source === 'llm')?.weight ?? 0;
  return Math.round((100 * (asked * PRIOR_CONFIDENCE.llm + (all - asked) * own)) / all) / 100;
}

function total(reasons: readonly ComplexityReason[]): number {
  return reasons.reduce((sum, { points }) => sum + points, 0);
}
