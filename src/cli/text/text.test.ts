import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitLine, span } from './line.ts';
import { PLAIN, styleFor, wantsColor } from './style.ts';
import { excerpt, type ExcerptView } from './source-excerpt.ts';
import { table } from './table.ts';
import { cut, pad, width, wrap } from './width.ts';

describe('colour', () => {
  test.each([
    ['a terminal', {}, true, false, true],
    ['a pipe', {}, false, false, false],
    ['a dumb terminal', { TERM: 'dumb' }, true, false, false],
    ['NO_COLOR above all', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false, false],
    ['an empty NO_COLOR is unset', { NO_COLOR: '' }, true, false, true],
    ['--no-color above FORCE_COLOR', { FORCE_COLOR: '1' }, true, true, false],
    ['FORCE_COLOR above a pipe', { FORCE_COLOR: '1' }, false, false, true],
    ['FORCE_COLOR above a dumb terminal', { FORCE_COLOR: '3', TERM: 'dumb' }, true, false, true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, true, false, false],
  ])('%s', (...[, env, isTTY, noColorFlag, wanted]) => {
    expect(wantsColor({ env, isTTY, noColorFlag })).toBe(wanted);
  });

  test('without it no text is painted; the Linux console gets plain signs', () => {
    const plain = styleFor({ env: {}, isTTY: false, noColorFlag: false });
    expect(plain.paint('bad', 'x')).toBe('x');
    expect(styleFor({ env: { TERM: 'linux' }, isTTY: true, noColorFlag: false }).glyphs.good).toBe('+');
  });
});

describe('width', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('日本語のタスク', 'a👩‍👩‍👧b', 'é́x', '🎉🎉🎉'));

  test('cut text is never wider than asked, and whole when it fits', () => {
    fc.assert(
      fc.property(text, fc.nat(20), (value, columns) => {
        const short = cut(value, columns);
        expect(width(short)).toBeLessThanOrEqual(columns);
        expect(short === value).toBe(width(value) <= columns);
      }),
    );
  });

  test('padded text is exactly as wide as asked, but for a wide character that does not fit', () => {
    expect(pad('日本語', 8)).toBe('日本語  ');
    expect(pad('日本語', 4)).toBe('日… ');
    expect(pad('abc', 2)).toBe('a…');
  });

  test('wrapping keeps every word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/)), fc.integer({ min: 5, max: 40 }), (words, columns) => {
        const lines = wrap(words.join(' '), columns);
        expect(lines.join(' ')).toBe(words.join(' '));
        const broken = lines.filter((line) => line.includes(' '));
        expect(Math.max(0, ...broken.map(width))).toBeLessThanOrEqual(columns);
      }),
    );
  });
});

test('a line is cut before it is painted', () => {
  const style = styleFor({ env: { FORCE_COLOR: '1' }, isTTY: true, noColorFlag: false });
  expect(fitLine([span('ab '), span('cdef', 'bad'), span(' gh')], 6, PLAIN)).toBe('ab cd…');
  expect(fitLine([span('ab '), span('cdef', 'bad')], 6, style)).toBe('ab \u001B[31mcd…\u001B[39m');
});

test('a table has columns as wide as their widest cell, and none for what is empty', () => {
  const rows = [
    [{ text: 'a' }, { text: '' }, { text: 'one' }],
    [{ text: 'bbb' }, { text: '' }, { text: 'two' }],
  ];
  expect(table(rows, 80, PLAIN)).toEqual(['a    one', 'bbb  two']);
});

const within = (columns: number): ExcerptView => ({ columns, mask: (text) => text });

describe('an excerpt', () => {
  const place = { file: 'plan.yaml', line: 2, column: 10 };
  test('shows the line with a caret under the column', () => {
    expect(excerpt('a: 1\n  needs: [x]\n', place, within(80))).toEqual(['2 |   needs: [x]', '  |          ^']);
  });
  test('counts wide characters and tabs as the screen does', () => {
    expect(excerpt('a\n名前:\t値 x', { ...place, column: 7 }, within(80))).toEqual([
      '2 | 名前: 値 x',
      '  |          ^',
    ]);
  });
  test('shows the part around a column far to the right', () => {
    const [line, caret] = excerpt(`a\n${'x'.repeat(200)}!${'y'.repeat(200)}`, { ...place, column: 201 }, within(60));
    expect(width(line ?? '')).toBeLessThanOrEqual(60);
    expect(line?.charAt(caret?.indexOf('^') ?? -1)).toBe('!');
  });
  test('is empty for a line that is not there', () => {
    expect(excerpt('a', place, within(80))).toEqual([]);
  });
});
