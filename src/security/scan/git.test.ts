import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { testRepository } from '../../../test/support/git-repository.ts';
import { fakeToken, placesOf, refusalOf, reportOf } from './testing/scan-here.ts';

const TOKEN = fakeToken();
const LINE = `token = '${TOKEN}'\n`;
const STAGED = { target: { kind: 'staged' } } as const;
const history = (...revisions: string[]) => ({ target: { kind: 'history', revisions } }) as const;
const diff = (range: string) => ({ target: { kind: 'diff', range } }) as const;

test('the index is looked at, not the working tree', async () => {
  const repo = testRepository({ 'a.py': 'x = 1\n', 'b.py': 'x = 1\n' });
  repo.write({ 'a.py': LINE });
  repo.git('add', 'a.py');
  repo.write({ 'a.py': 'x = 1\n', 'b.py': LINE });
  expect(placesOf((await reportOf(repo.root, STAGED)).findings)).toEqual(['a.py:1:10']);
});

test('of a staged file only what it did not hold before is told, also under a new name', async () => {
  const filling = 'x = 1\n'.repeat(30);
  const repo = testRepository({ 'a.py': LINE + filling });
  const other = fakeToken('z');
  repo.git('mv', 'a.py', 'b.py');
  repo.write({ 'b.py': `y = 2\n${LINE}${filling}second = '${other}'\n` });
  repo.git('add', '--all');
  expect(placesOf((await reportOf(repo.root, STAGED)).findings)).toEqual(['b.py:33:11']);
});

test('one fingerprint in the tree, the index, a difference and the history, at another line and after a rebase', async () => {
  const repo = testRepository({ 'a.txt': 'one\n' });
  repo.write({ 'a.py': LINE });
  repo.git('add', 'a.py');
  const of = async (asked = {}) => [
    ...new Set((await reportOf(repo.root, asked)).findings.map((one) => one.fingerprint)),
  ];
  const staged = await of(STAGED);
  expect(staged).toHaveLength(1);
  repo.commit({}, 'secret');
  expect(await of()).toEqual(staged);
  expect(await of(diff('HEAD~1..HEAD'))).toEqual(staged);
  expect(await of(history('--all'))).toEqual(staged);
  repo.commit({ 'a.py': `# above\n\n${LINE}` }, 'moved');
  repo.git('reset', '--quiet', '--soft', 'HEAD~2');
  repo.git('commit', '--quiet', '-m', 'squashed');
  expect(await of()).toEqual(staged);
  expect(await of(history('HEAD'))).toEqual(staged);
});

test('a history holds what was taken out, on every branch, in messages, stashes and merges; the oldest commit is told', async () => {
  const repo = testRepository({ 'a.txt': 'one\n' });
  const brought = repo.commit({ 'a.py': LINE }, 'brings');
  repo.commit({ 'a.py': `${LINE}x = 1\n` }, 'changes');
  repo.commit({ 'a.py': 'x = 1\n' }, 'takes out');
  repo.git('checkout', '--quiet', '-b', 'side');
  repo.commit({ 'side.py': `t = '${fakeToken('s')}'\n` }, 'side');
  repo.git('checkout', '--quiet', 'main');
  repo.commit({ 'm.txt': 'x' }, `a message with ${fakeToken('m')}`);
  repo.git('merge', '--quiet', '--no-commit', 'side');
  repo.write({ 'evil.py': `t = '${fakeToken('e')}'\n` });
  const merge = repo.commit({}, 'merge');
  repo.write({ 'a.txt': `t = '${fakeToken('w')}'\n` });
  repo.git('stash', '--quiet');
  const report = await reportOf(repo.root, history('--all'));
  const places = report.findings.map(({ place, commit }) => [place.path, commit]);
  expect(places).toContainEqual(['a.py', brought]);
  expect(places).toContainEqual(['evil.py', merge]);
  expect(new Set(places.map(([name]) => name))).toEqual(
    new Set(['a.py', 'a.txt', 'commit message', 'evil.py', 'side.py']),
  );
  expect(places).toHaveLength(5);
  expect(report.commits).toBeGreaterThanOrEqual(7);
});

test('a range of the history tells what it brought, not what was there; in any of its commits', async () => {
  const repo = testRepository({ 'old.py': LINE });
  const base = repo.git('rev-parse', 'HEAD');
  repo.commit({ 'old.py': `${LINE}x = 1\n`, 'new.py': `t = '${fakeToken('n')}'\n` }, 'brings');
  repo.commit({ 'new.py': 'x = 1\n' }, 'takes out');
  expect(placesOf((await reportOf(repo.root, history(`${base}..HEAD`))).findings)).toEqual(['new.py:1:6']);
  expect((await reportOf(repo.root, diff(`${base}..HEAD`))).findings).toEqual([]);
});

test('the same content at a path that counts and one that does not is told', async () => {
  const repo = testRepository({ 'a/first.py': LINE, '.securityignore': 'a/\n' });
  repo.commit({ 'b/second.py': LINE });
  expect(placesOf((await reportOf(repo.root, history('--all'))).findings)).toEqual(['b/second.py:1:10']);
});

test('a difference wants two commits, and no option of git', async () => {
  const repo = testRepository();
  expect((await refusalOf(repo.root, diff('HEAD'))).detail).toContain('main..HEAD');
  expect((await refusalOf(repo.root, diff(`--output=${repo.dir}/x A..B`))).cause).toContain('could not be compared');
  expect((await refusalOf(repo.root, diff('no..where'))).detail).toContain('no..where');
  expect((await refusalOf(repo.root, history('no..where'))).cause).toContain('no..where');
});

test('settings of the user change nothing', async () => {
  const repo = testRepository({ 'a.txt': 'one\n' });
  repo.commit({ 'sub/é.py': LINE });
  for (const [key, value] of Object.entries({
    'color.ui': 'always',
    'diff.renames': 'copies',
    'diff.relative': 'true',
    'log.showSignature': 'true',
    'diff.mnemonicPrefix': 'true',
    'core.quotePath': 'true',
    'log.date': 'relative',
    'log.diffMerges': 'off',
    'diff.external': 'false',
    'format.pretty': 'oneline',
  }))
    repo.git('config', key, value);
  const sub = path.join(repo.root, 'sub');
  for (const asked of [history('--all'), diff('HEAD~1..HEAD'), {}])
    expect(placesOf((await reportOf(sub, asked)).findings)).toEqual(['sub/é.py:1:10']);
});

test('the history of a bare repository is looked through', async () => {
  const repo = testRepository({ 'a.py': LINE });
  const bare = path.join(repo.dir, 'bare.git');
  execFileSync('git', ['clone', '--quiet', '--bare', repo.root, bare], { env: repo.env });
  const [own] = (await reportOf(repo.root)).findings;
  const [found] = (await reportOf(bare, history('--all'))).findings;
  expect(found?.fingerprint).toBe(own?.fingerprint);
});

test('a token in the name of a file is told where the name is new', async () => {
  const old = `${fakeToken('o')}.txt`;
  const repo = testRepository({ [old]: 'x\n' });
  repo.write({ [old]: 'y\n', [`keys/${TOKEN}.txt`]: 'x\n', 'tokens/a.txt': 'x\n' });
  repo.git('add', '--all');
  const told = ['keys/[masked].txt:1:1'];
  expect(placesOf((await reportOf(repo.root, STAGED)).findings)).toEqual(told);
  repo.commit({}, 'names');
  expect(placesOf((await reportOf(repo.root, diff('HEAD^..HEAD'))).findings)).toEqual(told);
  expect((await reportOf(repo.root, history('--all'))).findings).toHaveLength(2);
});

test('what git is told to show instead of an object is not what is looked through', async () => {
  const repo = testRepository();
  repo.commit({ 'a.py': LINE });
  repo.write({ 'clean.py': 'x = 1\n' });
  repo.git('replace', repo.git('rev-parse', 'HEAD:a.py'), repo.git('hash-object', '-w', 'clean.py'));
  expect(placesOf((await reportOf(repo.root, diff('HEAD^..HEAD'))).findings)).toEqual(['a.py:1:10']);
});

test('a NUL byte hides no token from a commit; what an older version held is no news', async () => {
  const repo = testRepository({ 'old.bin': `\0${LINE}` });
  // br:allow-next-line made up
  repo.write({ 'new.bin': `\0\x01${LINE}`, 'old.bin': `\0\0${LINE}`, 'plain.bin': "\0password = 'Tr0ub4dor&3xyz'\n" });
  repo.git('add', '--all');
  const { findings } = await reportOf(repo.root, STAGED);
  expect(placesOf(findings)).toEqual(['new.bin:1:12']);
  expect(JSON.stringify(findings)).not.toContain(TOKEN);
});
