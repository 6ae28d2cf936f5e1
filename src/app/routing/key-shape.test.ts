import { expect, test } from 'vitest';
import { fakeApiKey } from '../../../test/support/messages-api.ts';
import { keyProblem } from './key-shape.ts';

const begin = (kind: string): string => ['sk', 'ant', `${kind}-`].join('-');
const rest = 'Xk7Qm2Vd9Rt4Hy6Bn8Lw3Zp5'.repeat(3);

test.each<[string, string, string]>([
  ['blanks', ' \n', 'is blank.'],
  ['a line break at the end', `${fakeApiKey()}\n`, 'line break'],
  ['a carriage return', `${fakeApiKey()}\r`, 'line break'],
  ['a space before it', ` ${fakeApiKey()}`, 'space'],
  ['quotes around it', `"${fakeApiKey()}"`, 'quote'],
  ['one quote', `${fakeApiKey()}'`, 'quote'],
  ['half of it', fakeApiKey().slice(0, 20), 'cut off'],
  ['other signs in it', `${fakeApiKey()}!`, 'cut off or has signs'],
  ['letters that no header can hold', `${fakeApiKey()}ü`, 'signs that no key has'],
  ['a few signs', 'abc', 'too short'],
  ['a token of a subscription', `${begin('oat01')}${rest}`, 'OAuth token'],
  ['a token to renew it with', `${begin('ort01')}${rest}`, 'renew'],
  ['a session of a browser', `${begin('sid01')}${rest}`, 'session'],
  ['an admin key', `${begin('admin01')}${rest}`, 'admin key'],
  ['the key of somebody else', ['sk', 'proj', rest].join('-'), 'does not look like'],
  ['a placeholder', 'your-api-key-here', 'does not look like'],
])('%s is no key, and nothing of it is told', (_what, value, problem) => {
  const told = keyProblem(value, true) ?? '';
  expect(told).toContain(problem);
  expect(told).not.toContain(value.trim().slice(-12) || 'nothing');
});

test('a key is one, of this form or a later one', () => {
  expect(keyProblem(fakeApiKey(), true)).toBeNull();
  expect(keyProblem(`${begin('api04')}${rest}`, true)).toBeNull();
});

test('a gateway has keys of its own, and takes none that is no key of the API', () => {
  expect(keyProblem(['sk', 'proj', rest].join('-'), false)).toBeNull();
  expect(keyProblem('team-7:secret/with+signs=', false)).toBeNull();
  expect(keyProblem('two words', false)).toContain('space');
  expect(keyProblem(`${begin('oat01')}${rest}`, false)).toContain('OAuth token');
});
