import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commandLine } from '../model/command-line.ts';
import {
  DURATION,
  MONEY,
  parseDuration,
  parseMoney,
  parseSize,
  SIZE,
  writeDuration,
  writeMoney,
  writeSize,
} from './quantities.ts';
import { editDistance } from '../lib/nearest-word.ts';
import { suggest } from './suggest.ts';

test.each([
  ['90s', 90_000],
  ['20m', 1_200_000],
  ['1h30m', 5_400_000],
  ['500ms', 500],
  ['1.5h', 5_400_000],
  ['1d2h3m4s5ms', 93_784_005],
])('the duration %s', (text, expected) => {
  expect(text).toMatch(DURATION);
  expect(parseDuration(text)).toBe(expected);
});

test.each(['', '5', 'm', '5 m', '30m1h', '5min', '-5m', '1h1h', '.5h', '5M'])('no duration: "%s"', (text) => {
  expect(text).not.toMatch(DURATION);
});

test.each([
  ['$5', 5_000_000],
  ['5', 5_000_000],
  ['5.50 USD', 5_500_000],
  ['$0.000001', 1],
  ['$ 5', 5_000_000],
])('the money %s', (text, expected) => {
  expect(text).toMatch(MONEY);
  expect(parseMoney(text)).toBe(expected);
});

test.each(['', '5 EUR', '-5', '1,000', '$', '5.', '5e3', '0.0000001'])('no money: "%s"', (text) => {
  expect(text).not.toMatch(MONEY);
});

test('what is written is read as the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 600_000_000 }), (number) => {
      expect(parseDuration(writeDuration(number))).toBe(number);
      expect(parseMoney(writeMoney(number))).toBe(number);
      expect(writeMoney(number)).toMatch(MONEY);
    }),
  );
});

test.each([
  ['timout', 'timeout'],
  ['prompts', 'prompt'],
  ['idleTimeout', 'idle_timeout'],
  ['depends-on', 'needs'],
  ['nedes', 'needs'],
  ['xyz', null],
  ['id', null],
])('%s means %s', (written, meant) => {
  expect(suggest(written, ['timeout', 'prompt', 'idle_timeout', 'needs', 'retries'])).toBe(meant);
});

test('edit distance: symmetric, zero only for the same word, one for each mistake', () => {
  expect([editDistance('needs', 'nedes'), editDistance('kitten', 'sitting'), editDistance('', 'abc')]).toEqual([
    1, 3, 3,
  ]);
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
    }),
  );
});

test('command lines are shown as a person would type them', () => {
  expect(commandLine({ kind: 'shell', line: 'a && b' })).toBe('a && b');
  expect(commandLine({ kind: 'argv', argv: ['git', 'commit', '-m', "it's here", ''] })).toBe(
    String.raw`git commit -m 'it'\''s here' ''`,
  );
});

test.each([
  ['20GB', 20e9],
  ['512MiB', 512 * 1024 ** 2],
  ['1.5TB', 1.5e12],
  ['7B', 7],
])('%s is %d bytes', (text, expected) => {
  expect(text).toMatch(SIZE);
  expect(parseSize(text)).toBe(expected);
  expect(writeSize(expected)).toBe(text);
});

test.each(['', '20', '20gb', 'GB', '-1GB', '20 GB', '1e3MB', '20GBs'])('no size: "%s"', (text) => {
  expect(text).not.toMatch(SIZE);
});

test('a size that is written is read as the same', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 50), (bytes) => {
      expect(parseSize(writeSize(bytes))).toBe(bytes);
    }),
  );
});
