import { expect, test } from 'vitest';
import { foundRecords } from './engine-records.ts';

const attempt = { id: 's/t/1', task: 't' };

const finding = (rule: string, line: number) =>
  ({
    kind: 'secret',
    rule,
    title: rule,
    severity: 'high',
    place: { path: 'a.txt', line },
    fingerprint: `${rule}${line}`,
  }) as const;

test('every finding of a change is recorded by itself', () => {
  const records = foundRecords(attempt, [finding('a', 1), finding('a', 2), finding('b', 2)], true);
  expect(records.map(({ data }) => data)).toMatchObject([
    { rule: 'a', where: 'a.txt:1', count: 1, fingerprint: 'a1', blocked: true },
    { rule: 'a', where: 'a.txt:2', count: 1, fingerprint: 'a2' },
    { rule: 'b', where: 'a.txt:2', count: 1 },
  ]);
});

test('of thousands the rest is recorded together, by rule, and none is lost', () => {
  const many = Array.from({ length: 5000 }, (_, line) => finding(line % 2 === 0 ? 'a' : 'b', line + 1));
  const records = foundRecords(attempt, many, false);
  expect(records).toHaveLength(102);
  expect(records.slice(100).map(({ data }) => data)).toMatchObject([
    { rule: 'a', where: 'a.txt:101', count: 2450 },
    { rule: 'b', where: 'a.txt:102', count: 2450 },
  ]);
});
