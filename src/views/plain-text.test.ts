import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastLines, oneLine, plainText } from './plain-text.ts';

const ESC = '\u001B';

test.each([
  ['colours', `${ESC}[31mred${ESC}[0m`, 'red'],
  ['cursor movement', `a${ESC}[2A${ESC}[Kb`, 'ab'],
  ['a window title', `${ESC}]0;title\u0007text`, 'text'],
  ['a link', `${ESC}]8;;http://x${ESC}\\here${ESC}]8;;${ESC}\\`, 'here'],
  ['a string without end', `${ESC}]0;title\nnext`, '\nnext'],
  ['8-bit controls', '\u009B31mred\u009B0m', 'red'],
  ['carriage returns', '10%\r20%\r\ndone', '10%\n20%\ndone'],
  ['reordering', 'a\u202Eb\u2066c', 'abc'],
  ['tabs, newlines and other scripts', 'a\tb\n日本語 🎉', 'a\tb\n日本語 🎉'],
])('of %s only the text stays', (_what, text, plain) => {
  expect(plainText(text)).toBe(plain);
});

test('nothing that a terminal obeys is ever left', () => {
  const bits = fc.constantFrom(
    ESC,
    '[',
    ']',
    '31m',
    '\u0007',
    '\u009B',
    'P',
    '\\',
    '\r',
    '\n',
    'x',
    '?25l',
    '\u202E',
    '\u0000',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(bits, fc.string())), (parts) => {
      // oxlint-disable-next-line no-control-regex
      expect(plainText(parts.join(''))).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
    }),
  );
});

test('one line, and the last lines that say anything', () => {
  expect(oneLine('  a\n\t b  ')).toBe('a b');
  expect(lastLines('a\n\nb  \n \nc\n', 2)).toEqual(['b', 'c']);
});
