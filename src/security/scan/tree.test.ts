import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryDirectory, testRepository } from '../../../test/support/git-repository.ts';
import { fakeToken, paths, placesOf, refusalOf, reportOf } from './testing/scan-here.ts';

const LINE = `token = '${fakeToken()}'\n`;

const has = (text: string): unknown => expect.stringContaining(text);

describe('what of a folder is looked through', () => {
  test('tracked files, new ones and hidden ones; what .gitignore names when asked for', async () => {
    const repo = testRepository({ 'a.py': LINE, '.gitignore': 'out/\n' });
    repo.write({ 'new.py': LINE, '.hidden/b.py': LINE, 'out/c.py': LINE });
    const tree = (hidden: boolean, ignored: boolean) =>
      ({ target: { kind: 'tree', paths: ['.'], options: { hidden, ignored } } }) as const;
    const usual = ['.hidden/b.py:1:10', 'a.py:1:10', 'new.py:1:10'];
    expect(placesOf((await reportOf(repo.root)).findings)).toEqual(usual);
    expect(placesOf((await reportOf(repo.root, tree(false, false))).findings)).toEqual(['a.py:1:10', 'new.py:1:10']);
    expect(placesOf((await reportOf(repo.root, tree(true, true))).findings)).toEqual([...usual, 'out/c.py:1:10']);
  });

  test('a folder that git ignores is looked through when it is named', async () => {
    const repo = testRepository({ '.gitignore': 'out/\n' });
    repo.write({ 'out/c.py': LINE });
    expect(placesOf((await reportOf(repo.root, paths('out'))).findings)).toEqual(['out/c.py:1:10']);
  });

  test('from a sub-directory only what is below, told from the root', async () => {
    const repo = testRepository({ 'a.py': LINE, 'src/deep/b.py': LINE });
    expect(placesOf((await reportOf(path.join(repo.root, 'src'))).findings)).toEqual(['src/deep/b.py:1:10']);
    expect(placesOf((await reportOf(path.join(repo.root, 'src'), paths('../a.py', 'deep'))).findings)).toEqual([
      'a.py:1:10',
      'src/deep/b.py:1:10',
    ]);
  });

  test('another repository that is named by a path has its own root, lists and fingerprints', async () => {
    const here = testRepository();
    const there = testRepository({ 'src/b.py': LINE, 'c.py': LINE, '.securityignore': 'c.py\n' }, 'there');
    const own = await reportOf(there.root);
    const report = await reportOf(here.root, paths(there.root));
    expect(report.findings).toEqual(own.findings);
    expect(placesOf(report.findings)).toEqual(['src/b.py:1:10']);
  });

  test('files outside of every repository are told by their whole path', async () => {
    const here = testRepository();
    const other = temporaryDirectory();
    writeFileSync(path.join(other, 'x.py'), LINE);
    expect(placesOf((await reportOf(here.root, paths(other, 'a.txt'))).findings)).toEqual([`${other}/x.py:1:10`]);
    expect(placesOf((await reportOf(here.root, paths(path.join(other, 'x.py')))).findings)).toEqual([
      `${other}/x.py:1:10`,
    ]);
  });

  test('without git: .gitignore files count, node_modules does not, links are not followed', async () => {
    const dir = temporaryDirectory();
    for (const name of ['src/sub', 'node_modules/m', 'out']) mkdirSync(path.join(dir, name), { recursive: true });
    for (const name of ['src/sub/a.py', 'node_modules/m/a.py', 'out/a.py', 'src/b.log'])
      writeFileSync(path.join(dir, name), LINE);
    writeFileSync(path.join(dir, '.gitignore'), '/out\n');
    writeFileSync(path.join(dir, 'src/.gitignore'), '*.log\n');
    symlinkSync(path.join(dir, 'out'), path.join(dir, 'src/link'));
    expect(placesOf((await reportOf(dir)).findings)).toEqual(['src/sub/a.py:1:10']);
  });

  test('links in a repository are not followed, tracked or not; one that is named is', async () => {
    const outside = temporaryDirectory();
    writeFileSync(path.join(outside, 'x.py'), LINE);
    const repo = testRepository();
    symlinkSync(path.join(outside, 'x.py'), path.join(repo.root, 'tracked.py'));
    repo.commit({});
    symlinkSync(outside, path.join(repo.root, 'untracked'));
    const report = await reportOf(repo.root);
    expect(report).toMatchObject({ findings: [], skipped: [] });
    expect((await reportOf(repo.root, paths('tracked.py'))).findings).toHaveLength(1);
  });

  test('a submodule and a repository in a folder are named as not looked at, and looked at when they are named', async () => {
    const inner = testRepository({ 'x.py': LINE });
    const repo = testRepository();
    repo.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.root, 'sub');
    repo.commit({});
    execFileSync('git', ['clone', '--quiet', inner.root, path.join(repo.root, 'nested')], { env: repo.env });
    const report = await reportOf(repo.root);
    expect(report.findings).toEqual([]);
    expect(report.skipped).toEqual([
      { path: 'sub', why: 'repository' },
      { path: 'nested', why: 'repository' },
    ]);
    expect((await reportOf(repo.root, paths('sub'))).findings).toHaveLength(1);
    expect(placesOf((await reportOf(path.join(repo.root, 'sub'))).findings)).toEqual(['x.py:1:10']);
  });

  test('in a linked worktree: its files, its index and the same fingerprints', async () => {
    const repo = testRepository({ 'a.py': LINE });
    const tree = path.join(repo.dir, 'tree');
    repo.git('worktree', 'add', '--quiet', tree);
    repo.write({ 'b.py': LINE }, tree);
    repo.gitIn(tree, 'add', 'b.py');
    const [first] = (await reportOf(repo.root)).findings;
    expect((await reportOf(tree, paths('a.py'))).findings[0]?.fingerprint).toBe(first?.fingerprint);
    expect(placesOf((await reportOf(tree, { target: { kind: 'staged' } })).findings)).toEqual(['b.py:1:10']);
    expect(placesOf((await reportOf(repo.root, { target: { kind: 'staged' } })).findings)).toEqual([]);
  });

  test('names of every kind: blanks, quotes, line breaks, accents, other alphabets, and bytes that are no UTF-8', async () => {
    const names = ['a b.py', `q"u'o.py`, 'line\nbreak.py', 'é.py', '日本.py', '-dash.py', '*.py', 'tab\t.py'];
    const repo = testRepository(Object.fromEntries(names.map((name) => [name, LINE])));
    const bytes = Buffer.concat([Buffer.from(`${repo.root}/latin-`), Buffer.from([0xe9]), Buffer.from('.py')]);
    writeFileSync(bytes, LINE);
    const wanted = [...names, 'latin-\uFFFD.py'].map((name) => `${name}:1:10`).toSorted();
    expect(placesOf((await reportOf(repo.root)).findings)).toEqual(wanted);
    repo.git('add', '--all');
    repo.git('commit', '--quiet', '-m', 'more');
    const history = await reportOf(repo.root, { target: { kind: 'history', revisions: ['--all'] } });
    expect(placesOf(history.findings)).toEqual(wanted);
  });

  test('a file that git knows and that is gone is no failure, and is named on demand', async () => {
    const repo = testRepository({ 'a.py': LINE, 'b.py': LINE });
    renameSync(path.join(repo.root, 'a.py'), path.join(repo.dir, 'a.py'));
    const report = await reportOf(repo.root);
    expect(placesOf(report.findings)).toEqual(['b.py:1:10']);
    expect(report.skipped).toEqual([{ path: 'a.py', why: 'gone' }]);
  });

  test('a repository without a commit, and one without a file', async () => {
    const dir = temporaryDirectory();
    execFileSync('git', ['init', '--quiet', dir]);
    const staged = { target: { kind: 'staged' } } as const;
    const all = { target: { kind: 'history', revisions: ['--all'] } } as const;
    for (const asked of [{}, staged, all]) expect(await reportOf(dir, asked)).toMatchObject({ files: 0, findings: [] });
    writeFileSync(path.join(dir, 'a.py'), LINE);
    execFileSync('git', ['-C', dir, 'add', 'a.py']);
    for (const asked of [{}, staged]) expect((await reportOf(dir, asked)).findings).toHaveLength(1);
  });
});

describe('what was not looked through is never taken for clean', () => {
  test('a path that is not there, or is no file', async () => {
    const repo = testRepository();
    expect(await refusalOf(repo.root, paths('nothere'))).toMatchObject({ cause: has('nothere') });
    expect(await refusalOf(repo.root, paths('/dev/null'))).toMatchObject({
      cause: has('/dev/null'),
    });
  });

  test('lists that leave out everything', async () => {
    const repo = testRepository({ 'a.py': LINE, '.securityignore': '*\n' });
    expect((await refusalOf(repo.root)).cause).toContain('left out');
  });

  test('a file beyond the limit alone; beside others it is named', async () => {
    const repo = testRepository({ 'a.py': LINE });
    repo.write({ 'big.txt': '' });
    truncateSync(path.join(repo.root, 'big.txt'), (64 << 20) + 1);
    expect((await refusalOf(repo.root, paths('big.txt'))).detail).toContain('64 MB');
    const report = await reportOf(repo.root);
    expect(report.skipped).toEqual([{ path: 'big.txt', why: 'too-large' }]);
    expect(report.findings).toHaveLength(1);
  });

  test('a blob that git does not have', async () => {
    const repo = testRepository({ 'a.py': LINE });
    repo.write({ 'b.py': `${LINE}\n` });
    repo.git('add', 'b.py');
    const oid = repo.git('rev-parse', ':b.py');
    renameSync(path.join(repo.root, '.git/objects', oid.slice(0, 2)), path.join(repo.dir, 'away'));
    expect((await refusalOf(repo.root, { target: { kind: 'staged' } })).detail).toContain('b.py: not readable');
  });

  test('outside of a repository there is no index, no history and no difference', async () => {
    const dir = temporaryDirectory();
    for (const target of [
      { kind: 'staged' },
      { kind: 'history', revisions: ['--all'] },
      { kind: 'diff', range: 'A..B' },
    ] as const)
      expect(await refusalOf(dir, { target })).toMatchObject({ cause: `${dir} is not inside a git repository.` });
  });

  test('a rule that is not there', async () => {
    const repo = testRepository({ 'a.py': LINE });
    expect((await refusalOf(repo.root, { settings: { only: ['nothing-like-it'] } })).cause).toContain(
      'nothing-like-it',
    );
    expect((await reportOf(repo.root, { settings: { without: ['nothing-like-it'] } })).warnings[0]).toContain(
      'nothing-like-it',
    );
  });
});
