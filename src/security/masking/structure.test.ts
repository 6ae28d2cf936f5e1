import { expect, test } from 'vitest';
import { MASKED } from './mask-text.ts';
import { maskStructure } from './structure.ts';

const mask = (text: string): string => text.replaceAll('known', '*');

test('values go by the names of their properties, however deep, and what they stand in stays', () => {
  const data = {
    tool: 'known tool',
    input: { api_key: 'a', nested: [{ clientSecret: 'b', tokens_used: 5, keyboard: 'de' }] },
    credentials: { user: 'u', more: ['x', 1, null, true, ''] },
    author: 'ada',
  };
  expect(maskStructure(data, mask)).toEqual({
    tool: '* tool',
    input: { api_key: MASKED, nested: [{ clientSecret: MASKED, tokens_used: 5, keyboard: 'de' }] },
    credentials: { user: MASKED, more: [MASKED, MASKED, null, true, ''] },
    author: 'ada',
  });
});

test('pairs of names and values, as headers and attributes are written', () => {
  const pairs = [
    { name: 'Authorization', value: 'Basic x' },
    { key: 'api_key', value: { stringValue: 'x' } },
    { key: 'monkey', value: { stringValue: 'known' } },
  ];
  expect(maskStructure(pairs, mask)).toEqual([
    { name: 'Authorization', value: MASKED },
    { key: 'api_key', value: { stringValue: MASKED } },
    { key: 'monkey', value: { stringValue: '*' } },
  ]);
});

test('options of commands, and what follows them', () => {
  const argv = ['login', '--password', 'x', '--token=y', '--author', 'z', '--secret', '--verbose'];
  expect(maskStructure(argv, mask)).toEqual([
    'login',
    '--password',
    MASKED,
    `--token=${MASKED}`,
    '--author',
    'z',
    '--secret',
    '--verbose',
  ]);
});

test('masking twice changes nothing, and __proto__ is a name', () => {
  const data: unknown = JSON.parse('{"__proto__":{"token":"x"},"password":["y"],"argv":["--token=z"]}');
  const once = maskStructure(data, mask);
  expect(JSON.stringify(once)).toBe(
    `{"__proto__":{"token":"${MASKED}"},"password":["${MASKED}"],"argv":["--token=${MASKED}"]}`,
  );
  expect(maskStructure(once, mask)).toEqual(once);
});
