import { expect, test } from 'vitest';
import { blankedSigns, isBehindSign } from './escaped-signs.ts';
import { createSecretScanner } from './scanner.ts';

const TOKEN = `ghp_${'aB3dE5fG7h'.repeat(4).slice(0, 36)}`;

const SIGNS = ['\\n', '\\\\n', '\\0', '\\x1b[32m', '\\u001b[0m', '\\033[1;31m', '\u001B[1m', '%20', '\\u0022'];

test.each(SIGNS)('a token behind %j is found where it stands', (sign) => {
  const before = `say("it is:${sign}`;
  const found = createSecretScanner({ depth: 0 }).scan({ bytes: Buffer.from(`${before}${TOKEN}\\n")`), path: 'a.ts' });
  expect(found.map(({ start, secret }) => [start, secret])).toEqual([[before.length, TOKEN]]);
});

test('a letter that is part of no sign stays one', () => {
  expect(isBehindSign('\\n', 2)).toBe(true);
  expect(isBehindSign('\\nx', 3)).toBe(false);
  expect(isBehindSign('[32m', 4)).toBe(false);
  expect(createSecretScanner().scan({ bytes: Buffer.from(`x${TOKEN}`), path: 'a.ts' })).toEqual([]);
});

test('blanks keep every place', () => {
  expect(blankedSigns('a\\nb%20c\\x1b[0md\u001B[1;2me')).toBe('a  b   c       d      e');
});
