import { expect, test } from 'vitest';
import { builtInDetectors, createSecretScanner } from './scanner.ts';
import { fillTemplate, type Random } from './testing/fill-template.ts';
import { plainText, relativeCost, repeated } from './testing/relative-cost.ts';
import { ruleCases } from './testing/rule-cases.ts';
import { seeded } from './testing/seeded.ts';

const scanner = createSecretScanner();
const words = [...new Set(builtInDetectors().flatMap((one) => one.words))];
const cases = ruleCases();
const BYTES = 10_000;

/**
 * A plain text takes some 10 ms a megabyte, so this many times that is a few seconds at the worst; what is not linear takes a
 * hundred times as much again, and twice of it at double the size.
 */
const MOST = 400;

function pick<T>(list: readonly T[], random: Random): T {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new RangeError('nothing to pick from');
  return one;
}

const SIGNS = ['', '-', '_', '=', '="', '/', '+', '.', ':', ': ', ' ', '\n', '://', '@', '%41', '\\x41', '{', '('];
const RUNS = [
  'a',
  'A',
  '1',
  'a1',
  'aB1',
  '-',
  '_',
  'a-',
  'A_1',
  '+/',
  '=',
  '"',
  "'",
  '.',
  '%',
  '\\',
  '{',
  '(',
  ' ',
  '\n',
];

/** Kinds of texts that are hard for searches: words, words and beginnings of tokens, long runs, cases that are broken. */
const KINDS: Readonly<Record<string, (random: Random) => string>> = {
  'a word over and over': (random) => repeated(pick(words, random) + pick(SIGNS, random), BYTES),
  'a word and the start of a token': (random) =>
    repeated(pick(words, random) + pick(SIGNS, random) + pick(RUNS, random).repeat(8), BYTES),
  'words one behind the other': (random) => joined(() => pick(words, random) + pick(SIGNS, random)),
  'long runs': (random) => joined(() => pick(RUNS, random).repeat(500) + pick(words, random)),
  'a case over and over': (random) => repeated(fillTemplate(pick(cases, random).template, random), BYTES),
  'a case, cut off, over and over': (random) => {
    const text = fillTemplate(pick(cases, random).template, random);
    return repeated(text.slice(0, 1 + Math.floor(random() * text.length)), BYTES);
  },
  'cases with bytes changed': (random) =>
    joined(() => {
      const text = fillTemplate(pick(cases, random).template, random);
      const at = Math.floor(random() * text.length);
      return text.slice(0, at) + pick(SIGNS, random) + text.slice(at + 1);
    }),
};

function joined(part: () => string): string {
  let text = '';
  while (text.length < BYTES) text += part();
  return text.slice(0, BYTES);
}

test.each(Object.keys(KINDS))('%s: takes no more than some hundred times what a plain text does', (kind) => {
  const random = seeded(kind.length);
  const cost = relativeCost(scanner, BYTES);
  const texts = Array.from({ length: 10 }, () => KINDS[kind]?.(random) ?? '');
  // Measured again before it is called slow: something else may have had the processor.
  const slow = texts.filter((text) => cost(text) > MOST && cost(text) > MOST).map((text) => text.slice(0, 100));
  expect(slow).toEqual([]);
});

/** What was slow once, or looks as if it could be. */
const SUSPECTS = [
  'eyJ_',
  '<RSAKeyValue>',
  'PuTTY-User-Key-File-2: ',
  '-----BEGIN RSA PRIVATE KEY-----\n',
  'kind: secret\n',
  'password=',
  'password="',
  '"kty":',
  'curl ',
  'curl -u a:',
  'a://b:c@',
  'http://',
  '%41',
  '%41 ',
  '\\u0041',
  'sk_live_',
  '-us1',
] as const;

test('twice the text takes about twice the time, whatever is repeated', () => {
  const half = relativeCost(scanner, BYTES);
  const whole = relativeCost(scanner, 4 * BYTES);
  const worse = SUSPECTS.map((unit) => {
    const times = [half(repeated(unit, BYTES)), whole(repeated(unit, 4 * BYTES))] as const;
    return { unit, times };
  }).filter(({ times: [small, large] }) => large > MOST || (large > 3 * small && large > 60));
  expect(worse).toEqual([]);
});

test('a plain text has no secrets', () => {
  expect(scanner.scan({ bytes: Buffer.from(plainText(BYTES)), path: null })).toEqual([]);
});
