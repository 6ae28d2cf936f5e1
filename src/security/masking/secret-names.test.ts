import { expect, test } from 'vitest';
import { isSecretName, isSecretVariable } from './secret-names.ts';

test.each([
  'api_key',
  'my_api_key',
  'oauth_token',
  'clientSecret',
  'Authorization',
  'Proxy-Authorization',
  'set-cookie',
  'x-api-key',
  'X-Auth-Token',
  'PASSWORD',
  'dbPassword',
  'db_pass',
  'PGPASSWORD',
  'private-key',
  'AWS_SECRET_ACCESS_KEY',
  'npm_config_//registry.example/:_authToken',
  'credentials',
  'ENCRYPTION_KEY',
])('%s is the name of a secret', (name) => {
  expect(isSecretName(name)).toBe(true);
  expect(isSecretVariable(name)).toBe(true);
});

test.each([
  'monkey',
  'author',
  'authority',
  'keyboard',
  'turkey',
  'tokens_used',
  'max_tokens',
  'inputTokens',
  'token_count',
  'token_type',
  'nextPageToken',
  'secretary',
  'passport',
  'bypass',
  'public_key',
  'keymap',
  'email',
  'username',
  'password_policy',
  'SECRET_NAME',
  'PWD',
  'pwd',
])('%s is not', (name) => {
  expect(isSecretName(name)).toBe(false);
  expect(isSecretVariable(name)).toBe(false);
});

test('a key alone is a variable of a secret, and any property', () => {
  expect(isSecretName('key')).toBe(false);
  expect(isSecretName('primary_key')).toBe(false);
  expect(isSecretVariable('KEY')).toBe(true);
});

test('a text is no name, however long', () => {
  expect(isSecretName(`password ${'a '.repeat(500_000)}`)).toBe(false);
});
