import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { macroF1, quantile, rankCorrelation } from '../../src/routing/complexity/ranks.ts';
import { predictSize, thirdOf, trainSizes } from '../../src/routing/complexity/size-model.ts';

/** A commit of `git_history_size*.jsonl` or `.jsonl.gz`: its subject, and changed lines. In time order within a source. */
type Case = {
  readonly text: string;
  readonly label: number;
  readonly n_files: number;
  readonly source: string;
  readonly split: 'train' | 'test';
};

/** What is aimed at. */
const AIM = { correlation: 0.5, f1: 0.41 };

/** How a way to predict did in one repository. */
type Score = { readonly correlation: number; readonly f1: number };

/**
 * Learns the first part of each history and predicts the rest: rank correlation with changed lines, and macro-F1 of three buckets
 * (thirds of the changes learned from). Beside it, from the same cases, the length of the text and the largest bucket alone.
 */
export function evaluateHistory(folder: string): Promise<{ lines: string[]; ok: boolean }> {
  const sources = new Map<string, Case[]>();
  for (const each of readCases(folder)) sources.set(each.source, [...(sources.get(each.source) ?? []), each]);
  if (sources.size === 0)
    return Promise.resolve({ lines: [`no git_history_size*.jsonl(.gz) in ${folder}`], ok: false });
  const rows = [...sources].map(([source, cases]) => ({ source, ...evaluate(cases) }));
  const of = (way: 'model' | 'length' | 'majority'): Score => ({
    correlation: mean(rows.map((row) => row[way].correlation)),
    f1: mean(rows.map((row) => row[way].f1)),
  });
  const [model, length, majority] = [of('model'), of('length'), of('majority')];
  const slowest = Math.max(...rows.map(({ millis }) => millis));
  return Promise.resolve({
    lines: [
      'own-history size: rank correlation / macro-F1 of three buckets',
      `  ${'repository'.padEnd(34)} ${'learned'.padStart(7)} ${'tested'.padStart(7)}  model        length       majority`,
      ...rows.map(
        (row) =>
          `  ${row.source.replace('git_history_', '').padEnd(34)} ${String(row.train).padStart(7)} ${String(row.test).padStart(7)}  ${text(row.model)}  ${text(row.length)}  ${text(row.majority)}`,
      ),
      `  ${'mean'.padEnd(50)}  ${text(model)}  ${text(length)}  ${text(majority)}`,
      `  aim: ${AIM.correlation.toFixed(2)} / ${AIM.f1.toFixed(2)}; learning took ${Math.round(slowest)} ms at most`,
    ],
    ok: model.correlation >= AIM.correlation && model.f1 >= AIM.f1,
  });
}

function text({ correlation, f1 }: Score): string {
  return `${correlation.toFixed(3).padStart(6)}/${f1.toFixed(3)}`;
}

function evaluate(cases: readonly Case[]): Readonly<Record<'model' | 'length' | 'majority', Score>> & {
  readonly train: number;
  readonly test: number;
  readonly millis: number;
} {
  const train = cases.filter(({ split }) => split === 'train');
  const test = cases.filter(({ split }) => split === 'test');
  const began = performance.now();
  const model = trainSizes(train.map((each) => ({ text: each.text, lines: each.label, files: each.n_files })));
  const millis = performance.now() - began;
  const actual = test.map(({ label }) => label);
  const sizes = train.map(({ label }) => label).toSorted((a, b) => a - b);
  const bucket = (sorted: readonly number[], value: number): number =>
    value <= quantile(sorted, 1 / 3) ? 0 : value <= quantile(sorted, 2 / 3) ? 1 : 2;
  const buckets = actual.map((label) => bucket(sizes, label));
  const scoreOf = (predicted: readonly number[], said: readonly number[]): Score => ({
    correlation: rankCorrelation(predicted, actual),
    f1: f1Of(buckets, said),
  });
  const predicted = test.map((each) => (model === null ? 0 : predictSize(model, each.text)));
  const lengths = train.map((each) => each.text.length).toSorted((a, b) => a - b);
  const often = mode(train.map(({ label }) => bucket(sizes, label)));
  return {
    train: train.length,
    test: test.length,
    millis,
    model: scoreOf(
      predicted,
      predicted.map((value) => (model === null ? 0 : thirdOf(model, value))),
    ),
    length: scoreOf(
      test.map((each) => each.text.length),
      test.map((each) => bucket(lengths, each.text.length)),
    ),
    majority: scoreOf(
      test.map(() => 0),
      test.map(() => often),
    ),
  };
}

function f1Of(was: readonly number[], said: readonly number[]): number {
  const table = [0, 1, 2].map((row) =>
    [0, 1, 2].map((column) => was.filter((each, at) => each === row && said[at] === column).length),
  );
  return macroF1(table);
}

function mode(values: readonly number[]): number {
  return [0, 1, 2].toSorted((a, b) => times(values, b) - times(values, a))[0] ?? 0;
}

function times(values: readonly number[], value: number): number {
  return values.filter((each) => each === value).length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function readCases(folder: string): readonly Case[] {
  return readdirSync(folder)
    .filter((name) => /^git_history_size.*\.jsonl(?:\.gz)?$/.test(name))
    .toSorted()
    .flatMap((name) => {
      const bytes = readFileSync(join(folder, name));
      const whole = name.endsWith('.gz') ? gunzipSync(bytes) : bytes;
      return whole
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line): Case => JSON.parse(line) as Case);
    });
}
