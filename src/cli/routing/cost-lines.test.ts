import { expect, test } from 'vitest';
import type { CostGroup, CostReport, CostSums, ImportedReport } from '../../model/cost-report.ts';
import { PLAIN } from '../text/style.ts';
import { width } from '../text/width.ts';
import { costLines, importedLines } from './cost-lines.ts';
import { readCostWindow } from './cost-window.ts';

const SUMS: CostSums = {
  attempts: 12,
  accepted: 6,
  failed: 4,
  lost: 1,
  cancelled: 1,
  live: 0,
  successRate: 0.6,
  tokens: { input: 123_456, output: 7_890, cacheRead: 3_456_789, cacheWrite: 12 },
  money: { reported: 1_234_567, estimated: 300_000, replayed: null, unknown: 2 },
  perAccepted: 255_761,
  perAttempt: 127_880,
  average: 95_000,
};

const group = (name: string): CostGroup => ({ name, ...SUMS });
const REPORT: CostReport = {
  window: { since: 0, until: 1 },
  by: 'task',
  total: SUMS,
  groups: Array.from({ length: 40 }, (_, n) => group(`shop-k3f9/a-task-with-a-long-name-${n}`)),
  dearest: [],
  asked: { tokens: SUMS.tokens, money: { reported: null, estimated: 1_300, replayed: null, unknown: 0 } },
  imported: null,
};

const lines = (report: CostReport, columns: number): readonly string[] =>
  costLines(report, { columns, style: PLAIN, title: 'All time' });

test.each([200, 80, 40])('on a screen of %i columns the table fits, names and money first', (columns) => {
  const shown = lines(REPORT, columns);
  const table = shown.slice(shown.findIndex((line) => line.startsWith('task ')));
  for (const line of table.slice(0, 31)) expect(width(line)).toBeLessThanOrEqual(columns);
  expect(table[0]).toMatch(/^task +money/);
  expect(table[1]).toContain('$1.23+~$0.30+$?');
  expect(table).toContain('and 10 more: --format csv');
});

test('what nobody knows is said, and makes averages no more than a floor', () => {
  const text = lines({ ...REPORT, by: null }, 120).join('\n');
  expect(text).toContain('$1.23 reported + $0.30 estimated + unknown cost, 2 times');
  expect(text).toMatch(/per accepted task +≥ \$0\.26/);
  expect(text).toContain('12: 6 landed, 4 failed, 1 lost, 1 cancelled');
  expect(text).toContain('Asking models how hard tasks are, beside the above: $0.0013 estimated');
});

test('imports without a name and of unknown cost are told as that', () => {
  const tokens = { input: 5, output: 5, cacheRead: 0, cacheWrite: 0, unsplit: 7 };
  const amounts = { calls: 3, tokens, money: { reported: null, estimated: null, unknown: 3 } };
  const report: ImportedReport = {
    window: { since: 0, until: 1 },
    by: 'model',
    total: amounts,
    groups: [{ name: '', agent: 'codex', ...amounts }],
  };
  const text = importedLines(report, { columns: 100, style: PLAIN, title: 'Today (UTC)' }).join('\n');
  expect(text).toContain('Today (UTC), imported: no part of what br spent');
  expect(text).toContain('unknown cost, 3 times, 3 calls, 17 tokens');
  expect(text).toMatch(/not told +codex +\$\? +3/);
});

test('periods are those of budgets, and begin at 00:00 UTC', () => {
  const context = { now: () => Date.UTC(2026, 2, 4, 15, 30), zone: () => 'Pacific/Auckland' };
  const since = (period: 'day' | 'week' | 'month' | 'all'): unknown => {
    const read = readCostWindow({ period, since: undefined, until: undefined, utc: false }, context);
    return read.ok ? read.value.since : read.error;
  };
  expect(since('day')).toBe(Date.UTC(2026, 2, 4));
  expect(since('week')).toBe(Date.UTC(2026, 2, 2));
  expect(since('month')).toBe(Date.UTC(2026, 2, 1));
  expect(since('all')).toBeNull();
});
