import { describe, expect, test } from 'vitest';
import { testRepository } from '../../../test/support/git-repository.ts';
import { inlineAllow } from './inline-allow.ts';
import { fakeToken, reportOf } from './testing/scan-here.ts';

const SECRET = { kind: 'secret', rule: 'github-app-token' } as const;
const SQL = { kind: 'sql', rule: 'sql-injection' } as const;

describe('words on a line', () => {
  test.each([
    ['x = 1 # br:allow made up for a test', 'made up for a test'],
    ['x = 1 // br:allow: made up', 'made up'],
    ['x = 1 /* br:allow made up */', 'made up'],
    ['<x/> <!-- br:allow made up -->', 'made up'],
    ['{# br:allow made up #}', 'made up'],
    ['-- br:allow только для проверки', 'только для проверки'],
    ['# br:allow(github-app-token) made up', 'made up'],
    ['# br:allow(other, github-app-token): made up', 'made up'],
  ])('%s: passes, with its reason', (line, reason) => {
    expect(inlineAllow(line, '', SECRET)).toEqual({ kind: 'allowed', reason });
  });

  test.each(['# br:allow', '# br:allow:', '/* br:allow */', '# br:allow ok', '# br:allow 12345', '<!-- br:allow -->'])(
    '%s: has no reason, and does not count',
    (line) => {
      expect(inlineAllow(line, '', SECRET)).toEqual({ kind: 'without-reason' });
    },
  );

  test.each([
    '# br:allowed made up',
    '# xbr:allow made up',
    '# br:allow(other) made up',
    '# br:allow-next-line made up',
    '',
  ])('%s: is no word for this finding', (line) => {
    expect(inlineAllow(line, '', SECRET)).toBeNull();
  });

  test('the line before speaks of the next', () => {
    expect(inlineAllow('x', '# br:allow-next-line made up', SECRET)).toMatchObject({ kind: 'allowed' });
    expect(inlineAllow('x', '# br:allow-next-line', SECRET)).toEqual({ kind: 'without-reason' });
    expect(inlineAllow('x', '# br:allow made up', SECRET)).toBeNull();
    expect(inlineAllow('x # br:allow', '# br:allow-next-line made up', SECRET)).toMatchObject({ kind: 'allowed' });
  });

  test.each([
    'gitleaks:allow',
    'betterleaks:allow',
    'pragma: allowlist secret',
    'pragma: whitelist secret',
    'secretlint-disable-line',
    'trufflehog:ignore',
    'ggignore',
  ])('%s counts for secrets as it is, not for SQL', (word) => {
    expect(inlineAllow(`x # ${word}`, '', SECRET)).toEqual({ kind: 'allowed', reason: null });
    expect(inlineAllow(`x # ${word}`, '', SQL)).toBeNull();
  });

  test.each(['# nosec', '# nosec B608', '// nosemgrep: x', '// NOSONAR'])(
    '%s counts for SQL, not for secrets',
    (word) => {
      expect(inlineAllow(`x ${word}`, '', SQL)).toEqual({ kind: 'allowed', reason: null });
      expect(inlineAllow(`x ${word}`, '', SECRET)).toBeNull();
    },
  );
});

test('a scan counts what passed, tells what has no reason, and asks nobody when told so', async () => {
  const line = (end: string) => `t = '${fakeToken()}'${end}\n`;
  const repo = testRepository({ 'a.py': `${line(' # br:allow made up')}${line(' # br:allow')}${line('')}` });
  const report = await reportOf(repo.root);
  expect(report).toMatchObject({ allowed: 1 });
  expect(report.findings.map(({ place }) => place.line)).toEqual([2, 3]);
  expect(report.withoutReason.map(({ line: at }) => at)).toEqual([2]);
  const strict = await reportOf(repo.root, { settings: { inlineAllow: false } });
  expect(strict.findings).toHaveLength(3);
});

test('words at the end of a statement of several lines count', async () => {
  const repo = testRepository({
    'a.py':
      'def f(db, name):\n    db.execute("SELECT * FROM t WHERE n = \'"\n        + name + "\'")  # br:allow names are checked above\n',
  });
  const report = await reportOf(repo.root, { settings: { sql: true } });
  expect(report).toMatchObject({ findings: [], allowed: 1 });
});

test('a block lets pass what is in it, when it has a reason and an end', async () => {
  const line = `t = '${fakeToken()}'`;
  const text = [
    line,
    '# br:allow-start made up',
    line,
    line,
    '# br:allow-end',
    line,
    '# br:allow-start',
    line,
    '# br:allow-end',
  ];
  const repo = testRepository({ 'a.py': [...text, '# br:allow-start never closed', line].join('\n') });
  const report = await reportOf(repo.root);
  expect(report.allowed).toBe(2);
  expect(report.findings.map(({ place }) => place.line)).toEqual([1, 6, 8, 11]);
  expect(report.withoutReason.map(({ line: at }) => at)).toEqual([8]);
  const other = testRepository({ 'a.py': ['# br:allow-start(jwt) made up', line, '# br:allow-end'].join('\n') });
  expect((await reportOf(other.root)).findings).toHaveLength(1);
});
