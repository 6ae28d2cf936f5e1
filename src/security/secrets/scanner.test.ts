import { expect, test } from 'vitest';
import type { SecretMatch } from './secret-match.ts';
import { createSecretScanner } from './scanner.ts';
import { fillTemplate } from './testing/fill-template.ts';
import { seeded } from './testing/seeded.ts';

const scanner = createSecretScanner();
const random = seeded(21);
const filled = (template: string): string => fillTemplate(template, random);

function scan(text: string, path: string | null = null): readonly SecretMatch[] {
  return scanner.scan({ bytes: Buffer.from(text), path });
}

test('tells where a secret stands, in bytes', () => {
  const token = filled('da2-{{lower:26}}');
  const text = `größe = "x" // ä\nkey = '${token}'`;
  const [found, ...others] = scan(text);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ secret: token, encodings: [], confidence: 'high' });
  expect(Buffer.from(text).toString('utf8', found?.start, found?.end)).toBe(token);
});

test('of what overlaps one is told: the vendor before the name of the variable', () => {
  const token = filled('da2-{{lower:26}}');
  expect(scan(`API_TOKEN="${token}"`).map((one) => one.rule)).toEqual(['aws-appsync-api-key']);
});

test('undoes two layers of encoding, and tells the place of all that was encoded', () => {
  const token = filled('da2-{{lower:26}}');
  const inner = Buffer.from(`key=${token}`).toString('base64');
  const outer = Buffer.from(`data: ${inner}`).toString('hex');
  const text = `x = "${outer}"`;
  expect(scan(text)).toMatchObject([
    { secret: token, encodings: ['hex', 'base64'], start: 5, end: 5 + outer.length, rule: 'aws-appsync-api-key' },
  ]);
  expect(createSecretScanner({ depth: 1 }).scan({ bytes: Buffer.from(text), path: null })).toEqual([]);
  expect(createSecretScanner({ depth: 0 }).scan({ bytes: Buffer.from(`"${inner}"`), path: null })).toEqual([]);
});

test('looks for the wanted kinds only', () => {
  const wanted = createSecretScanner({ wanted: ({ id }) => id === 'jwt' });
  expect(wanted.kinds.map(({ id }) => id)).toEqual(['jwt']);
  const bytes = Buffer.from(filled('a = "da2-{{lower:26}}"; b = "{{jwt}}"'));
  expect(wanted.scan({ bytes, path: null }).map((one) => one.rule)).toEqual(['jwt']);
});

test('a token is no part of a longer one', () => {
  const token = filled('da2-{{lower:26}}');
  for (const text of [`x${token}`, `${token}x`, `9${token}`, `${token}_x`]) expect(scan(text)).toEqual([]);
  // A sign that the token may begin with goes on with what is before it.
  const assigned = (value: string): string => `aws_secret_access_key = "${value}"`;
  const key = filled('{{alnum:38}}{{digits:2}}');
  expect(scan(assigned(key)).map((one) => one.secret)).toEqual([key]);
  expect(scan(assigned(`${filled('{{alnum:30}}')}/${key}`)).map((one) => one.secret)).not.toContain(key);
});

test('a path with a checksum behind it is no key of the vendor in the path', () => {
  const hash = filled('{{hex:20}}7{{hex:11}}');
  expect(scan(`"box_sdk": "${hash}"`).map((one) => one.rule)).toEqual(['box-access-token']);
  expect(scan(`"src/box_sdk/rules.ts": "${hash}"`, 'a.json')).toEqual([]);
});

test('a shape that is filled with zeros is none', () => {
  expect(scan(filled('da2-{{lower:26}}'))).toHaveLength(1);
  expect(scan(`da2-${'0'.repeat(26)}`)).toEqual([]);
});

test('of vendors whose words overlap the one that begins first is told', () => {
  const value = filled('{{alnum:10}}7{{alnum:21}}');
  expect(scan(`URLBOX_SECRET = "${value}"`).map((one) => one.rule)).toEqual(['urlbox-secret']);
});
