import { expect, test } from 'vitest';
import { MASKED, MASKED_SHORT } from './mask-text.ts';
import { createMaskStream } from './mask-stream.ts';
import { createMasker } from './masker.ts';

/** Made up, and put together here so that no scanner takes the file for a leak. */
const letters = (count: number): string => 'aB3dE5fG7h'.repeat(30).slice(0, count);

/** What ends in a letter or digit and is none: in JSON, in JSON in JSON, in sources, in a URL, in a terminal. */
const SIGNS = ['\\n', '\\t', '\\\\n', '\\0', '\\x1b[32m', '\\u001b[0m', '\\033[1;31m', '\\e[0m', '\u001B[1m'].concat([
  '%20',
  '%22',
  '\\u0022',
]);

const SHAPES = [
  `ghp_${letters(36)}`,
  `sk-ant-api03-${letters(93)}AA`,
  `npm_${letters(36)}`,
  `AKIA${'Q3EGRZ2B7XKD5WPA'}`,
  `glpat-${letters(20)}`,
];

test.each(SIGNS)('a token behind %j is masked, and nothing else', (sign) => {
  const { mask } = createMasker([]);
  for (const token of SHAPES)
    expect(mask(`{"text":"it is:${sign}${token}\\nand more"}`)).toBe(`{"text":"it is:${sign}${MASKED}\\nand more"}`);
});

test.each(SIGNS)('the value of a name behind %j is masked', (sign) => {
  const masked = createMasker([]).mask(`{"text":"now:${sign}api_key=${letters(24)}\\nand more"}`);
  expect(masked).toBe(`{"text":"now:${sign}api_key=${MASKED}\\nand more"}`);
});

test.each(SIGNS)('a short value behind %j is masked; within a word it is not', (sign) => {
  const masker = createMasker(['Tr0ub4']);
  expect(masker.mask(`now:${sign}Tr0ub4, Tr0ub4s`)).toBe(`now:${sign}${MASKED_SHORT}, Tr0ub4s`);
  const stream = createMaskStream(masker);
  const given = Array.from(`{"a":"${sign}Tr0ub4"}\n`, (character) => stream.write(character)).join('');
  expect(given + stream.end()).toBe(`{"a":"${sign}${MASKED_SHORT}"}\n`);
});
