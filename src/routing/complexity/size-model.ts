import { quantile, rankCorrelation } from './ranks.ts';
import { predictRow, ridge, type Rows } from './ridge.ts';
import { scoreOfPrediction, scoreOfSize, sizeOfScore } from './size-scale.ts';
import { BUCKETS, type TextFeatures, textFeatures } from './text-features.ts';

/** A change that was made: what was said of it, and how large it was. */
export type SizedText = { readonly text: string; readonly lines: number; readonly files: number };

/** What was learned of the sizes of changes. Plain numbers. */
export type SizeModel = {
  /** Changes it was learned from. */
  readonly samples: number;
  /** Natural logarithm of 1 + lines, in the middle. */
  readonly mean: number;
  readonly weights: Float32Array;
  /** How rare each feature is. */
  readonly rarity: Float32Array;
  readonly shape: { readonly mean: readonly number[]; readonly scale: readonly number[] };
  /**
   * What it says of changes it did not learn from (each fold by the others), sorted; and how far off it was, as quantiles 0.5 and
   * 0.9 of the difference.
   */
  readonly predictions: Float32Array;
  readonly off: { readonly p50: number; readonly p90: number };
  /** Logarithms of 1 + lines, sorted; and of 1 + files by predicted third, median and 90 % each. */
  readonly sizes: Float32Array;
  readonly files: readonly { readonly p50: number; readonly p90: number }[];
  /** Of the changes it did not learn from: how well their order was told, -1…1. */
  readonly correlation: number;
  /** How many of those were of each size (rows: simple, moderate, complex), and of what size it said they are (columns). */
  readonly levels: readonly (readonly number[])[];
};

const LEVELS = ['simple', 'moderate', 'complex'] as const;

/** Chosen on four public repositories, later commits predicted from earlier ones; flat around it, as all numbers here are. */
const PENALTY = 4;
/** How much what the newer half teaches alone counts beside what all teaches: what people work on moves. */
const NEWER = 0.4;
/** How much the figures of a text's shape weigh beside its words. The first two are what is known of words anywhere. */
const SHAPE_WEIGHTS = [0.5, 0.5, 0.35, 0.35, 0.2, 0.2, 0.4, 0.2, 0.35, 0.2, 0.3];
/** Fewer changes teach nothing. */
export const LEAST_SAMPLES = 30;

/** Learns from changes, oldest first; null where there are too few. Deterministic: the same changes, the same model. */
export function trainSizes(changes: readonly SizedText[]): SizeModel | null {
  if (changes.length < LEAST_SAMPLES) return null;
  const features = changes.map(({ text }) => textFeatures(text));
  const rarity = rarityOf(features);
  const shape = shapeScale(features);
  const rows = rowsOf(features, { rarity, shape });
  const logs = Float64Array.from(changes, ({ lines }) => Math.log1p(lines));
  const all = Int32Array.from(changes.keys());
  const fitted = fitNewer(rows, logs, all);
  const held = heldOut(rows, logs);
  const differences = logs.map((log, at) => log - (held[at] ?? 0));
  const scale = { predictions: Float32Array.from(held).toSorted(), sizes: Float32Array.from(logs).toSorted() };
  return {
    samples: changes.length,
    mean: fitted.mean,
    weights: Float32Array.from(fitted.weights),
    rarity,
    shape,
    ...scale,
    off: { p50: quantile(differences.toSorted(), 0.5), p90: quantile(differences.toSorted(), 0.9) },
    files: filesByThird(changes, held, scale.predictions),
    correlation: rankCorrelation([...held], [...logs]),
    levels: levelTable(scale, held, logs),
  };
}

/** Natural logarithm of 1 + changed lines that a text leads to expect. */
export function predictSize(model: SizeModel, text: string): number {
  return model.mean + predictRow(rowsOf([textFeatures(text)], model), 0, model.weights);
}

/** Third of the changes that a prediction belongs to: 0, 1 or 2. */
export function thirdOf(model: Pick<SizeModel, 'predictions'>, prediction: number): 0 | 1 | 2 {
  if (prediction <= quantile(model.predictions, 1 / 3)) return 0;
  return prediction <= quantile(model.predictions, 2 / 3) ? 1 : 2;
}

type Fit = { readonly mean: number; readonly weights: Float64Array };

function fitNewer(rows: Rows, logs: Float64Array, use: Int32Array): Fit {
  const all = fit(rows, logs, use);
  const newer = fit(rows, logs, use.slice(Math.floor(use.length / 2)));
  const mixed = (of: number, late: number): number => (1 - NEWER) * of + NEWER * late;
  return {
    mean: mixed(all.mean, newer.mean),
    weights: all.weights.map((weight, at) => mixed(weight, newer.weights[at] ?? 0)),
  };
}

function fit(rows: Rows, logs: Float64Array, use: Int32Array): Fit {
  const mean = use.reduce((sum, row) => sum + (logs[row] ?? 0), 0) / use.length;
  return {
    mean,
    weights: ridge(
      rows,
      logs.map((log) => log - mean),
      { penalty: PENALTY, use },
    ),
  };
}

/** What is said of each change by a model that was not shown it. */
function heldOut(rows: Rows, logs: Float64Array): Float64Array {
  const folds = logs.length > 4000 ? 3 : 5;
  const held = new Float64Array(logs.length);
  for (let fold = 0; fold < folds; fold += 1) {
    const { mean, weights } = fitNewer(
      rows,
      logs,
      Int32Array.from([...logs.keys()].filter((row) => row % folds !== fold)),
    );
    for (let row = fold; row < logs.length; row += folds) held[row] = mean + predictRow(rows, row, weights);
  }
  return held;
}

function rarityOf(features: readonly TextFeatures[]): Float32Array {
  const seen = new Float32Array(BUCKETS);
  for (const { buckets } of features) for (const bucket of buckets) seen[bucket] = (seen[bucket] ?? 0) + 1;
  return seen.map((times) => (times === 0 ? 0 : Math.log((1 + features.length) / (1 + times)) + 1));
}

function shapeScale(features: readonly TextFeatures[]): SizeModel['shape'] {
  const mean = SHAPE_WEIGHTS.map(
    (_, at) => features.reduce((sum, { shape }) => sum + (shape[at] ?? 0), 0) / features.length,
  );
  const scale = mean.map((middle, at) => {
    const spread = Math.sqrt(
      features.reduce((sum, { shape }) => sum + ((shape[at] ?? 0) - middle) ** 2, 0) / features.length,
    );
    // What hardly ever differs here would be blown up by its own rarity.
    return spread < 0.05 ? 1 : spread;
  });
  return { mean, scale };
}

function rowsOf(features: readonly TextFeatures[], { rarity, shape }: Pick<SizeModel, 'rarity' | 'shape'>): Rows {
  const room = features.reduce((sum, { buckets }) => sum + buckets.length + SHAPE_WEIGHTS.length, 0);
  const columns = new Int32Array(room);
  const values = new Float32Array(room);
  const starts = new Int32Array(features.length + 1);
  let at = 0;
  for (const [row, { buckets, counts, parts, shape: figures }] of features.entries()) {
    for (const [from, to] of [
      [0, parts],
      [parts, buckets.length],
    ] as const) {
      const first = at;
      let squares = 0;
      for (let index = from; index < to; index += 1, at += 1) {
        const bucket = buckets[index] ?? 0;
        const value = (1 + Math.log(counts[index] ?? 1)) * (rarity[bucket] ?? 0);
        columns[at] = bucket;
        values[at] = value;
        squares += value * value;
      }
      const length = Math.sqrt(squares) || 1;
      for (let index = first; index < at; index += 1) values[index] = (values[index] ?? 0) / length;
    }
    for (const [index, weight] of SHAPE_WEIGHTS.entries()) {
      const figure = ((figures[index] ?? 0) - (shape.mean[index] ?? 0)) / (shape.scale[index] ?? 1);
      columns[at] = BUCKETS + index;
      values[at] = weight * Math.max(-3, Math.min(3, figure));
      at += 1;
    }
    starts[row + 1] = at;
  }
  return { starts, columns, values, width: BUCKETS + SHAPE_WEIGHTS.length };
}

function filesByThird(
  changes: readonly SizedText[],
  held: Float64Array,
  predictions: Float32Array,
): SizeModel['files'] {
  return [0, 1, 2].map((third) => {
    const files = changes
      .filter((_, at) => thirdOf({ predictions }, held[at] ?? 0) === third)
      .map((change) => change.files);
    const sorted = files.toSorted((a, b) => a - b);
    return { p50: quantile(sorted, 0.5), p90: quantile(sorted, 0.9) };
  });
}

function levelTable(
  scale: Pick<SizeModel, 'predictions' | 'sizes'>,
  held: Float64Array,
  logs: Float64Array,
): SizeModel['levels'] {
  const table = LEVELS.map(() => LEVELS.map(() => 0));
  for (const [at, log] of logs.entries()) {
    const row = table[LEVELS.indexOf(sizeOfScore(scoreOfSize(scale, log)))];
    const said = LEVELS.indexOf(sizeOfScore(scoreOfPrediction(scale, held[at] ?? 0)));
    if (row !== undefined) row[said] = (row[said] ?? 0) + 1;
  }
  return table;
}

/** How often it was right when it said a size, of changes it did not learn from, as if it had been right once and wrong once before. */
export function hitRate({ levels }: Pick<SizeModel, 'levels'>, size: (typeof LEVELS)[number]): number {
  const at = LEVELS.indexOf(size);
  const said = levels.reduce((sum, row) => sum + (row[at] ?? 0), 0);
  return ((levels[at]?.[at] ?? 0) + 1) / (said + 2);
}
