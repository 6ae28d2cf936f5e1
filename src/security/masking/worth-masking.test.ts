import { expect, test } from 'vitest';
import { MASKED, MASKED_SHORT } from './mask-text.ts';
import { createMasker } from './masker.ts';
import { secretValues } from './secret-values.ts';
import { isWorthMasking } from './worth-masking.ts';

/** Made up, and put together here so that no scanner takes the file for a leak. */
const letters = (count: number): string => 'aB3x'.repeat(count).slice(0, count);

test.each([
  'true',
  'null',
  'production',
  'Production',
  'localhost',
  'postgres',
  'changeme',
  'disabled',
  'short',
  '12345678',
  '987654321',
  '--------',
  'xxxxxxxxxxxxxxxx',
  '/home/ada/.config/keys.json',
  'C:\\Users\\ada\\key.pem',
  'https://auth.example.com/login',
  '${OTHER_TOKEN}',
  '{{ secrets.TOKEN }}',
  '<your token>',
  'node22',
  '1.2.3.4',
])('%s is not looked for', (value) => {
  expect(isWorthMasking(value)).toBe(false);
  expect(secretValues({ A_TOKEN: value })).toEqual([]);
});

test.each(['hunter2!', 'correct horse', 'swordfish', 'k7#pQ2', '1234567890123', `/${letters(30)}+/=`])(
  '%s is',
  (value) => expect(isWorthMasking(value)).toBe(true),
);

test('a word is masked where it stands alone, a short value as well, and always by the same signs', () => {
  const { mask } = createMasker(['swordfish', 'k7#pQ2', 'k7#pQ2z']);
  expect(mask('swordfish, (swordfish) swordfishes swordfish_2 x.swordfish')).toBe(
    `${MASKED}, (${MASKED}) swordfishes swordfish_2 x.${MASKED}`,
  );
  expect(mask('<k7#pQ2> <k7#pQ2z> k7#pQ2zz')).toBe(`<${MASKED_SHORT}> <${MASKED_SHORT}> k7#pQ2zz`);
});

test('neither length nor ends of what was masked are told', () => {
  for (let length = 8; length < 200; length += 1)
    expect(createMasker([letters(length)]).mask(`<${letters(length)}>`)).toBe(`<${MASKED}>`);
});

test('a variable gives the parts of its value that are secrets by themselves', () => {
  const [password, key] = [letters(14), letters(40)];
  expect(secretValues({ DATABASE_URL: `postgres://ada:${password}@db/x` })).toEqual([password]);
  expect(secretValues({ DATABASE_URL: `postgres://ada:p%40${password}@db/x` })).toEqual([
    `p%40${password}`,
    `p@${password}`,
  ]);
  expect(secretValues({ A_TOKEN: `Bearer ${key}` })).toContain(key);
  expect(secretValues({ A_SECRET: `"${key}"` })).toContain(key);
  expect(secretValues({ CREDENTIALS: JSON.stringify({ type: 'service', private_key: key }) })).toContain(key);
});

test('variables that are named as secrets are', () => {
  const masker = createMasker([]);
  masker.alsoSecret(['CUSTOMER']);
  masker.learnVariables({ CUSTOMER: 'Ada & Sons 7', OTHER: 'Bob & Sons 7' });
  expect(masker.mask('for Ada & Sons 7 and Bob & Sons 7')).toBe(`for ${MASKED} and Bob & Sons 7`);
});

test('what a text says of a secret by name is masked, and nothing of what it is no name of', () => {
  const { mask } = createMasker([]);
  const value = `q7${letters(16)}`;
  for (const [before, after] of [
    ['{"api_key":"', '","author":"ada"}'],
    ['{\\"clientSecret\\": \\"', '\\"}'],
    ["{'password': '", "'}"],
    ['export DB_PASSWORD=', ''],
    ['GET /x?access_token=', '&page=2'],
    ['login --token ', ' --verbose'],
    ['Authorization: Basic ', '\r\nHost: x'],
    ['api_key: ', ''],
  ] as const)
    expect(mask(`${before}${value}${after}`)).toBe(`${before}${MASKED}${after}`);
  expect(mask(`Set-Cookie: sid=${value}; Path=/\r\n`)).toBe(`Set-Cookie: ${MASKED}\r\n`);
  for (const harmless of [
    `monkey=${value} keyboard: ${value} "author": "${value}"`,
    `tokens_used=${value} "public_key": "${value}"`,
    'const token = getToken(); password: string; api_key: process.env.API_KEY',
    '{"password":"changeme","token":"Bearer","secret":"${SECRET}"}',
    'The password is never shown: it is a secret.',
  ])
    expect(mask(harmless)).toBe(harmless);
});

test('where a text was cut within a secret, its beginning goes', () => {
  const known = `q7${letters(30)}`;
  const { mask } = createMasker([known]);
  for (let length = 8; length < known.length; length += 1)
    expect(mask(`is ${known.slice(0, length)}… and`)).toBe(`is ${MASKED}… and`);
  expect(mask(`is ${known.slice(0, 5)}…`)).toBe(`is ${MASKED_SHORT}…`);
  expect(mask(`is ghp_${letters(9)}…`)).toBe(`is ${MASKED}…`);
  expect(mask('postgres://ada:hidd3n-w…')).toBe(`postgres://ada:${MASKED}…`);
  expect(mask('http://localhost:80… and npm_config…')).toBe('http://localhost:80… and npm_config…');
});

test('paths keep what a value may equal by accident', () => {
  const { maskPath, mask } = createMasker(['components1', `q7${letters(30)}`]);
  expect(maskPath(`src/components1/q7${letters(30)}.ts`)).toBe(`src/components1/${MASKED}.ts`);
  expect(mask('src/components1/x.ts')).toBe(`src/${MASKED}/x.ts`);
});

test('five hundred values are learnt and found', () => {
  const values = Array.from({ length: 500 }, (_, at) => `${at}${letters(20)}${at * 7}`);
  const { mask } = createMasker(values);
  const text = values.map((value) => `${value} ${Buffer.from(value).toString('base64')} ${encodeURIComponent(value)}`);
  expect(mask(text.join('\n')).replaceAll(MASKED, '').trim().replaceAll(/\s+/g, '')).toBe('');
});
