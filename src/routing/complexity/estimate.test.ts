import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FileFacts } from '../../model/history.ts';
import { estimateComplexity } from './estimate.ts';
import type { LlmEstimate } from './llm-estimate.ts';
import { trainSizes } from './size-model.ts';
import { madeUpHistory } from '../../../test/support/made-up-history.ts';

const history = trainSizes(madeUpHistory(240));
const facts = fc.record<FileFacts>({
  path: fc.stringMatching(/^src\/[a-f]{1,2}\.ts$/),
  lines: fc.option(fc.nat(5000)),
  importers: fc.option(fc.nat(300)),
  changes: fc.option(fc.nat(200)),
  tested: fc.option(fc.boolean()),
});
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.lorem(),
  fc.constantFrom('Add a page', 'Fix data loss in production', ''),
);
const judged: LlmEstimate = {
  model: 'some-model',
  score: 90,
  critical: false,
  taskType: 'refactor',
  flags: ['architecture'],
  confidence: 0.8,
  lines: 900,
  files: 12,
  reason: 'Many callers depend on it.',
};

test('whatever the text, the estimate is within its ranges, consistent, and the same again', () => {
  fc.assert(
    fc.property(text, fc.array(fc.string()), fc.array(facts), fc.boolean(), (said, files, known, learned) => {
      const input = { text: said, files, facts: known, history: learned ? history : null };
      const found = estimateComplexity(input);
      expect(estimateComplexity(input)).toEqual(found);
      expect(found.score).toBeGreaterThanOrEqual(0);
      expect(found.score).toBeLessThanOrEqual(100);
      expect(found.size).toBe(found.score < 35 ? 'simple' : found.score < 65 ? 'moderate' : 'complex');
      expect(found.level).toBe(found.critical ? 'critical' : found.size);
      expect(found.confidence).toBeGreaterThan(0);
      expect(found.confidence).toBeLessThanOrEqual(1);
      expect(found.sources).toContain('words');
    }),
  );
});

test('naming one more file never makes work look smaller', () => {
  fc.assert(
    fc.property(
      text,
      fc.uniqueArray(facts, { selector: ({ path }) => path, minLength: 1 }),
      fc.nat(20),
      (said, known, named) => {
        const files = known.slice(0, named).map(({ path }) => path);
        const [more, ...rest] = known;
        const before = estimateComplexity({
          text: said,
          files: files.filter((file) => file !== more?.path),
          facts: rest,
          history,
        });
        const after = estimateComplexity({ text: said, files: [...files, more?.path ?? ''], facts: known, history });
        expect(after.score).toBeGreaterThanOrEqual(before.score);
      },
    ),
  );
});

test('the history speaks louder than the words, and each source is named', () => {
  const words = estimateComplexity({ text: 'Correct a typo', files: [] });
  const small = estimateComplexity({ text: 'Correct a typo', files: [], history });
  const large = estimateComplexity({ text: 'Rebuild the orchard module', files: [], history });
  expect(words.sources).toEqual(['words']);
  expect(large.sources).toEqual(['history', 'words']);
  expect(large.reasons[0]?.source).toBe('history');
  expect(large.score).toBeGreaterThan(small.score + 30);
  expect(large.change?.lines.p50).toBeGreaterThan(100);
  expect(small.change?.lines.p50).toBeLessThan(20);
  expect(small.change?.lines.p90).toBeGreaterThanOrEqual(small.change?.lines.p50 ?? Infinity);
  expect(words.change).toBeNull();
});

test('a model that was asked has most of the say, its reason, type and flags are in the answer', () => {
  const alone = estimateComplexity({ text: 'Change the label', files: [] });
  const asked = estimateComplexity({ text: 'Change the label', files: [], llm: judged });
  expect([alone.size, asked.size, asked.taskType]).toEqual(['simple', 'complex', 'refactor']);
  expect(asked.flags).toContain('architecture');
  expect(asked.reasons[0]?.text).toBe('some-model: Many callers depend on it.');
  expect(asked.sources[0]).toBe('llm');
  expect(estimateComplexity({ text: 'Change it', files: [], llm: { ...judged, critical: true } }).level).toBe(
    'critical',
  );
});

test('finished tasks like it count, and more when they took several tries', () => {
  const tasks = [1, 2, 3, 4].map((at) => ({
    id: `s/${at}`,
    text: 'Import invoices from the bank',
    lines: 300,
    files: 6,
    attempts: 3,
  }));
  const found = estimateComplexity({ text: 'Import orders from the bank', files: [], tasks });
  expect(found.sources).toContain('tasks');
  expect(found.change).toEqual({ lines: { p50: 300, p90: 300 }, files: { p50: 6, p90: 6 } });
  const once = estimateComplexity({
    text: 'Import orders from the bank',
    files: [],
    tasks: tasks.map((task) => ({ ...task, attempts: 1 })),
  });
  expect(once.score).toBeLessThan(found.score);
  expect(estimateComplexity({ text: 'Paint a fence', files: [], tasks }).sources).toEqual(['words']);
});
