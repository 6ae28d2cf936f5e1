import { expect, test } from 'vitest';
import { fileKind } from './file-kind.ts';

test.each([
  ['src/app.ts', 'code', false],
  ['lib/main.py', 'code', false],
  ['.env.production', 'settings', false],
  ['deploy/values.yaml', 'settings', false],
  ['Dockerfile', 'settings', false],
  ['scripts/run.sh', 'settings', false],
  ['.npmrc', 'settings', false],
  ['README.md', 'prose', false],
  ['CHANGELOG', 'prose', false],
  ['package-lock.json', 'lock', false],
  ['sub/go.sum', 'lock', false],
  ['data.bin', 'other', false],
  ['test/app.ts', 'code', true],
  ['src/app.test.ts', 'code', true],
  ['app/models/user_spec.rb', 'code', true],
  ['src/test_login.py', 'code', true],
  ['src/LoginTest.java', 'code', true],
  ['examples/.env', 'settings', true],
  ['src/contest/app.ts', 'code', false],
  ['src/latest.ts', 'code', false],
])('%s is %s, test: %s', (path, form, isTest) => expect(fileKind(path)).toEqual({ form, test: isTest }));

test('without a path nothing is known', () => expect(fileKind(null)).toEqual({ form: 'other', test: false }));
