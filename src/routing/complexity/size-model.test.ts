import { expect, test } from 'vitest';
import { madeUpHistory } from '../../../test/support/made-up-history.ts';
import { calibrate } from './calibrate.ts';
import { hitRate, predictSize, thirdOf, trainSizes } from './size-model.ts';
import { sizedCommit } from './sized-commit.ts';

test('what is said of changes tells how large others are, the same each time', () => {
  const changes = madeUpHistory(300);
  const model = trainSizes(changes);
  if (model === null) throw new Error('nothing was learned');
  const [small, middle, large] = ['Mend a link', 'Support a format', 'Replace the barn'].map((text) =>
    predictSize(model, text),
  );
  expect([small, large].map((log) => thirdOf(model, log ?? 0))).toEqual([0, 2]);
  expect(Math.expm1(middle ?? 0)).toBeGreaterThan(12);
  expect(Math.expm1(middle ?? 0)).toBeLessThan(90);
  expect(Math.expm1(large ?? 0)).toBeGreaterThan(60);
  expect(Math.expm1(small ?? 0)).toBeLessThan(15);
  expect(model.correlation).toBeGreaterThan(0.7);
  expect(hitRate(model, 'simple')).toBeGreaterThan(0.7);
  expect(trainSizes(changes)).toEqual(model);
});

test('few changes teach nothing', () => {
  expect(trainSizes(madeUpHistory(29))).toBeNull();
  expect(trainSizes([])).toBeNull();
});

test('changes that are all alike are learned from, and nothing breaks', () => {
  const model = trainSizes(Array.from({ length: 40 }, () => ({ text: 'same', lines: 7, files: 1 })));
  expect(model === null ? 0 : Math.expm1(predictSize(model, 'same'))).toBeCloseTo(7, 0);
  expect(model === null ? 0 : predictSize(model, '')).toBeGreaterThan(0);
});

test('ids and numbers in a message are all the same to it', () => {
  const model = trainSizes(madeUpHistory(120));
  if (model === null) throw new Error('nothing was learned');
  const of = (id: string): number => predictSize(model, `Add a field for ${id}`);
  expect(of('0a1b2c3d4e')).toBe(of('9f8e7d6c5b'));
});

test('calibration learns from the older part alone and says what the newer was, beside the bars', () => {
  const changes = madeUpHistory(200);
  const found = calibrate(changes, []);
  expect([found.learned, found.tested]).toEqual([140, 60]);
  const of = (name: string): number => found.sources.find(({ source }) => source === name)?.correlation ?? NaN;
  expect(of('history')).toBeGreaterThan(0.7);
  expect(of('majority')).toBe(0);
  for (const { levels } of found.sources) expect(levels.flat().reduce((sum, times) => sum + times, 0)).toBe(60);
  expect(found.coverage?.p90).toBeGreaterThan(0.8);
  expect(found.notes.join(' ')).toMatch(/written after the change/);
  // What is tested cannot have been learned: other sizes there change nothing of what is predicted.
  const other = calibrate(
    changes.map((change, at) => (at < 140 ? change : { ...change, lines: 1 })),
    [],
  );
  const said = ({ sources }: typeof found): readonly number[] =>
    (sources[0]?.levels ?? []).reduce<number[]>((sum, row) => row.map((times, at) => times + (sum[at] ?? 0)), []);
  expect(said(other)).toEqual(said(found));
  expect(calibrate(changes.slice(0, 20), []).coverage).toBeNull();
});

test('finished tasks are judged each by the others, where there are ten', () => {
  const tasks = madeUpHistory(30).map((change, at) => ({ ...change, id: `s/${at}`, attempts: 1 }));
  const judged = calibrate(madeUpHistory(200), tasks).sources.find(({ source }) => source === 'tasks');
  expect(judged?.cases).toBe(30);
  expect(judged?.correlation).toBeGreaterThan(0.4);
});

test('lines that programs write do not count, binary files count as files, trailers are no words', () => {
  const file = (path: string, added: number | null) => ({ path, from: null, added, removed: added });
  const commit = {
    commit: 'a',
    at: 0,
    subject: 'Add a page',
    body: 'For readers.\n\nSigned-off-by: Somebody',
    files: [file('package-lock.json', 900), file('a.png', null), file('a.ts', 5)],
  };
  expect(sizedCommit(commit)).toEqual({ text: 'Add a page\nFor readers.', lines: 10, files: 3 });
  expect(sizedCommit({ ...commit, files: [] })).toBeNull();
});

test('ten thousand commits are learned from in seconds', () => {
  const began = performance.now();
  expect(trainSizes(madeUpHistory(10_000))?.samples).toBe(10_000);
  // Much less on a free machine; a wrong order of growth would take minutes.
  expect(performance.now() - began).toBeLessThan(20_000);
});
