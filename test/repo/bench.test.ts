import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chains, criticalPath, layeredGraph, lateChain, lowerBound, unequalLayers } from '../../bench/graphs.ts';
import { renderReport, withReport } from '../../bench/report.ts';
import { median, quantile, seededRandom } from '../../bench/statistics.ts';

// The arithmetic behind docs/benchmarks.md: a number that is wrong there would look like any other.

test('a median is the middle value, or the mean of the two middle ones', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
});

test('a quantile is a value that was seen, at its nearest rank', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(quantile(hundred, 0.5)).toBe(50);
  expect(quantile(hundred, 0.99)).toBe(99);
  expect(quantile(hundred, 1)).toBe(100);
  expect(quantile([7], 0.99)).toBe(7);
  expect(quantile([], 0.5)).toBeNaN();
});

test('graphs are the same every time, and every task comes after its needs', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), (size) => {
      const graph = layeredGraph(size);
      expect(graph).toEqual(layeredGraph(size));
      expect(graph).toHaveLength(size);
      const seen = new Set<string>();
      for (const { id, needs } of graph) {
        expect(needs.every((need) => seen.has(need))).toBe(true);
        seen.add(id);
      }
      expect(seen.size).toBe(size);
    }),
  );
});

test('a critical path is the longest, not the widest', () => {
  const sleep = (id: string, seconds: number): string => `sleep ${seconds} # ${id}`;
  expect(criticalPath(lateChain(40, 8, sleep))).toBeCloseTo(2);
  expect(lowerBound(lateChain(40, 8, sleep), 4)).toBeCloseTo(2);
  expect(lowerBound(lateChain(40, 8, sleep), 1)).toBeCloseTo(6);
  expect(criticalPath(chains(4, 5, sleep))).toBe(0);
  const unequal = unequalLayers(60, 7, sleep);
  expect(criticalPath(unequal)).toBeLessThan(unequal.reduce((sum, { seconds }) => sum + seconds, 0));
  expect(criticalPath(unequal)).toBeGreaterThan(Math.max(...unequal.map(({ seconds }) => seconds)));
});

test('seeded numbers lie in [0, 1) and spread over it', () => {
  const random = seededRandom(1);
  const numbers = Array.from({ length: 1000 }, random);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  expect(median(numbers)).toBeCloseTo(0.5, 1);
  expect(new Set(numbers).size).toBe(1000);
});

test('an aim is met, not met, or not measured', () => {
  const aims = [3, 3.001, null].map((measured, index) => ({ what: `aim ${index}`, unit: ' MB', atMost: 3, measured }));
  const section = { title: 'T', about: 'A', tables: [], aims, notes: [] };
  const report = renderReport({ facts: [['CPU', 'some']], sections: [section], date: '2026-01-31' });
  expect(report).toMatch(/aim 0 +\| 3.00 MB +\| at most 3.00 MB \| met +\|/);
  expect(report).toMatch(/aim 1 +\| 3.001 MB +\| at most 3.00 MB \| not met +\|/);
  expect(report).toMatch(/aim 2 +\| not measured \| at most 3.00 MB \| +\|/);
});

test('a report takes the place of the last one, and nothing else on the page', () => {
  const page = 'before\n<!-- bench: begin -->\n\nold\n\n<!-- bench: end -->\nafter\n';
  expect(withReport(page, 'new')).toBe('before\n<!-- bench: begin -->\n\nnew\n\n<!-- bench: end -->\nafter\n');
  expect(() => withReport('no markers', 'new')).toThrow('no place');
});
