import { expect, test } from 'vitest';
import { fitTable } from './fit-table.ts';
import { PLAIN } from './style.ts';

const NAME = { text: 'a-long-name' };
const NUMBER = { text: '123456' };
const BAR = { text: '████████' };
const TABLES = [
  [[NAME, NUMBER, BAR, { text: 'and what it is about' }]],
  [[NAME, NUMBER, BAR]],
  [[NAME, NUMBER]],
] as const;

test.each([
  [60, 'a-long-name  123456  ████████  and what it is about'],
  // The words at the end may be cut, down to where they say nothing any more.
  [44, 'a-long-name  123456  ████████  and what it …'],
  [40, 'a-long-name  123456  ████████'],
  [29, 'a-long-name  123456  ████████'],
  [28, 'a-long-name  123456'],
  [19, 'a-long-name  123456'],
  // Only names are cut.
  [16, 'a-long-…  123456'],
])('in %d columns', (columns, line) => {
  expect(fitTable(TABLES, { columns, style: PLAIN, open: true })).toEqual([line]);
});

test('without words at the end it is whole or another', () => {
  expect(fitTable(TABLES, { columns: 44, style: PLAIN })).toEqual(['a-long-name  123456  ████████']);
  expect(fitTable([[]], { columns: 10, style: PLAIN })).toEqual([]);
});
