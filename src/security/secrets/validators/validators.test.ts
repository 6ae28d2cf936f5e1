import { expect, test } from 'vitest';
import type { Validator } from '../rule.ts';
import { fillTemplate } from '../testing/fill-template.ts';
import { seeded } from '../testing/seeded.ts';
import { crc32Base62 } from './crc32-base62.ts';
import { validators } from './index.ts';

const random = seeded(5);

const GOOD: Readonly<Record<Validator, string>> = {
  'crc32-base62': 'abc_{{crc32:30}}',
  jwt: '{{jwt}}',
  base64: '{{b64:43}}=',
  uuid: '{{uuid}}',
  'base64-json': 'glc_{{b64json}}',
};
const BAD: Readonly<Record<Validator, readonly string[]>> = {
  'crc32-base62': ['abc_{{alnum:30}}000000', 'abc_', ''],
  jwt: ['{{alnum:20}}.{{alnum:20}}.{{alnum:20}}', 'eyJ.eyJ.x', 'W10.W10.{{alnum:20}}'],
  base64: ['{{alnum:10}}', '{{alnum:20}}!', ''],
  uuid: [
    '00000000-0000-0000-0000-000000000000',
    '11111111-1111-1111-1111-111111111111',
    '12345678-1234-1234-1234-123456789012',
  ],
  'base64-json': ['glc_{{alpha:30}}', 'W10='],
};

test.each(Object.keys(validators) as Validator[])('%s knows its own, and nothing else', (name) => {
  for (let time = 0; time < 20; time += 1) {
    const good = fillTemplate(GOOD[name], random);
    expect([good, validators[name](good)]).toEqual([good, true]);
    for (const bad of BAD[name]) expect(validators[name](fillTemplate(bad, random))).toBe(false);
  }
});

test('a checksum is six digits of base62 whatever the text', () => {
  for (let time = 0; time < 50; time += 1)
    expect(crc32Base62(fillTemplate('{{alnum:30}}', random))).toMatch(/^[0-9A-Za-z]{6}$/);
});
