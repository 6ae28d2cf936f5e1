import type { Calibration, SourceQuality } from '../../model/size-report.ts';
import { estimateComplexity } from './estimate.ts';
import { macroF1, rankCorrelation } from './ranks.ts';
import { changeOf } from './change-of.ts';
import { predictSize, type SizedText, type SizeModel, trainSizes } from './size-model.ts';
import { scoreOfPrediction, scoreOfSize, sizeOfScore } from './size-scale.ts';
import { type FinishedTask, similarTasks } from './similar-tasks.ts';

/** Oldest share that is learned from; the rest is predicted. */
const LEARNED = 0.7;
/** Fewer cases show nothing. */
const LEAST_CASES = 10;
const SIZES = ['simple', 'moderate', 'complex'] as const;

const HINDSIGHT =
  'Commit messages are written after the change, when its size is known: descriptions of work to come tell less, so expect less of them.';

/** One way to predict: a number to order by, and the score of a size. */
type Way = {
  readonly source: SourceQuality['source'];
  readonly say: (text: string) => { readonly order: number; readonly score: number };
};

/** Learns the older part of a history (oldest first), predicts the newer part, and compares; finished tasks beside it. Pure. */
export function calibrate(changes: readonly SizedText[], tasks: readonly FinishedTask[]): Calibration {
  const cut = Math.floor(changes.length * LEARNED);
  const tested = changes.slice(cut);
  const model = trainSizes(changes.slice(0, cut));
  const notes = [HINDSIGHT];
  if (model === null || tested.length < LEAST_CASES) {
    notes.push(`${changes.length} commits are too few to learn from some and to be judged by others.`);
    return { learned: cut, tested: tested.length, sources: [], coverage: null, notes };
  }
  const actual = tested.map(({ lines }) => lines);
  const sources = waysOf(model).map((way) => judge(way, { tested, actual, model }));
  if (tasks.length >= LEAST_CASES) sources.push(judgeTasks(tasks, model));
  else notes.push(`Own finished tasks are too few to be judged by: ${tasks.length} of ${LEAST_CASES}.`);
  return { learned: cut, tested: tested.length, sources, coverage: coverageOf(tested, model), notes };
}

function waysOf(model: SizeModel): readonly Way[] {
  const spread = model.levels.map((row) => row.reduce((sum, times) => sum + times, 0));
  const most = spread.indexOf(Math.max(...spread));
  const estimated = (history: SizeModel | null) => (text: string) => {
    const { score } = estimateComplexity({ text, files: [], history });
    return { order: score, score };
  };
  return [
    {
      source: 'history',
      say: (text) => {
        const prediction = predictSize(model, text);
        return { order: prediction, score: scoreOfPrediction(model, prediction) };
      },
    },
    { source: 'words', say: estimated(null) },
    { source: 'together', say: estimated(model) },
    // Bars that anything must get over: what is longest, and the size there is most of.
    { source: 'length', say: (text) => ({ order: text.length, score: Math.min(100, text.length) }) },
    { source: 'majority', say: () => ({ order: 0, score: [0, 50, 100][most] ?? 50 }) },
  ];
}

type Judged = { readonly tested: readonly SizedText[]; readonly actual: readonly number[]; readonly model: SizeModel };

function judge({ source, say }: Way, { tested, actual, model }: Judged): SourceQuality {
  const said = tested.map(({ text }) => say(text));
  const levels = table(
    actual.map((lines) => scoreOfSize(model, Math.log1p(lines))),
    said.map(({ score }) => score),
  );
  const order = said.map((each) => each.order);
  return { source, cases: tested.length, correlation: rankCorrelation(order, actual), levels, f1: macroF1(levels) };
}

/** Each finished task by all others: what it was asked for was written before. */
function judgeTasks(tasks: readonly FinishedTask[], model: SizeModel): SourceQuality {
  const actual = tasks.map(({ lines }) => lines);
  const said = tasks.map((task) => {
    const others = tasks.filter((other) => other !== task);
    const lines = similarTasks(task.text, others)?.lines ?? Math.expm1(model.mean);
    return Math.log1p(lines);
  });
  const levels = table(
    actual.map((lines) => scoreOfSize(model, Math.log1p(lines))),
    said.map((log) => scoreOfSize(model, log)),
  );
  return {
    source: 'tasks',
    cases: tasks.length,
    correlation: rankCorrelation(said, actual),
    levels,
    f1: macroF1(levels),
  };
}

function table(was: readonly number[], said: readonly number[]): readonly (readonly number[])[] {
  return SIZES.map((row) =>
    SIZES.map(
      (column) => was.filter((score, at) => sizeOfScore(score) === row && sizeOfScore(said[at] ?? 0) === column).length,
    ),
  );
}

function coverageOf(tested: readonly SizedText[], model: SizeModel): Calibration['coverage'] {
  const within = tested.map(({ text, lines }) => {
    const expected = changeOf({ text, files: [], history: model })?.lines ?? { p50: 0, p90: 0 };
    return { p50: lines <= expected.p50, p90: lines <= expected.p90 };
  });
  const share = (of: 'p50' | 'p90'): number => within.filter((each) => each[of]).length / within.length;
  return { p50: share('p50'), p90: share('p90') };
}
