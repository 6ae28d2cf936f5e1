import { expect, test } from 'vitest';
import { aligned } from './aligned.ts';
import { PLAIN } from './style.ts';

const ROWS = [
  ['  name', 'tries', 'bar', 'cost', 'empty'],
  ['  api', '12', '████', '$1.20', ''],
  ['  billing', '3', '█', '', ''],
];
const LAYOUT = { left: [0, 2], drop: [2, 1], style: PLAIN };

test('numbers stand below each other at the right, words at the left; a column without a value goes', () => {
  expect(aligned(ROWS, { ...LAYOUT, columns: 80 })).toEqual([
    '  name     tries  bar    cost',
    '  api         12  ████  $1.20',
    '  billing      3  █',
  ]);
});

test('where there is no room for all, columns go in the order that was given', () => {
  expect(aligned(ROWS, { ...LAYOUT, columns: 24 })).toEqual([
    '  name     tries   cost',
    '  api         12  $1.20',
    '  billing      3',
  ]);
  expect(aligned(ROWS, { ...LAYOUT, columns: 20 })[1]).toBe('  api      $1.20');
});

test('where even that is too much, words are cut and numbers are not', () => {
  expect(aligned(ROWS, { ...LAYOUT, columns: 14 })).toEqual(['  name    cost', '  api    $1.20', '  bill…']);
});
