import { expect, test } from 'vitest';
import { isFilling, isPlaceholder, isSequence, isStandIn } from './placeholder.ts';
import { fillTemplate } from './testing/fill-template.ts';
import { seeded } from './testing/seeded.ts';

const random = seeded(11);

test.each([
  '${DB_PASSWORD}',
  '$PASSWORD',
  '{{ vault_password }}',
  '%(password)s',
  '#{secret}',
  '@password@',
  '<your token>',
  '__SECRET__',
  '%ENV_VAR%',
  'arn:aws:secretsmanager:x',
  'op://vault/item',
  'changeme',
  'change-me',
  'your-api-key',
  'example-key-1',
  'xxxxxxxx',
  '********',
  'aaaaaaaa',
  'REDACTED',
  'abc...xyz',
])('%s stands for something else', (value) => expect(isStandIn(value)).toBe(true));

test.each(['{{alnum:24}}', '{{hex:32}}', '{{uuid}}', '{{b64:44}}', '{{alpha:7}}{{digits:3}}!'])(
  '%s does not',
  (template) => {
    for (let time = 0; time < 50; time += 1) {
      const value = fillTemplate(template, random);
      expect([value, isPlaceholder(value)]).toEqual([value, false]);
    }
  },
);

test('in long tokens a word is chance', () => {
  const token = fillTemplate('{{alnum:20}}1your{{alnum:20}}', random);
  expect(isStandIn(token)).toBe(false);
  expect(isStandIn('x'.repeat(60))).toBe(true);
});

test.each([
  ['123456789', true],
  ['abcdefgh', true],
  ['987654321', true],
  ['abcabcabcabc', true],
  ['a1b9x3', false],
  ['12345', false],
])('whether %s counts or repeats: %s', (value, expected) => expect(isSequence(value)).toBe(expected));

test.each([
  ['0'.repeat(24), true],
  [`ab12${'0'.repeat(12)}`, true],
  ['X'.repeat(20), true],
  [`abc${'*'.repeat(5)}`, true],
  ['a1b2c3d4e5', false],
])('whether %s is filling: %s', (body, expected) => expect(isFilling(body)).toBe(expected));
