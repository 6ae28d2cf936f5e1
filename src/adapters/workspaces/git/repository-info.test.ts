import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  isolatedEnv,
  must,
  mustFail,
  temporaryDirectory,
  testRepository,
} from '../../../../test/support/git-repository.ts';
import { statusPaths } from './repository-info.ts';
import { openRepository } from './repository.ts';

describe('where we are', () => {
  test('in a sub-directory of a clean repository', async () => {
    const repo = testRepository({ 'app/src/x.ts': 'x' });
    const before = repo.fingerprint();
    const { info } = must(await openRepository(path.join(repo.root, 'app/src'), repo.env));
    expect(info).toEqual({
      root: repo.root,
      prefix: 'app/src',
      commonDir: path.join(repo.root, '.git'),
      stateDir: path.join(repo.root, '.buildrunner'),
      branch: 'main',
      head: repo.git('rev-parse', 'HEAD'),
      ignoreCase: false,
      dirty: [],
    });
    expect(repo.fingerprint()).toBe(before);
  });

  test('in a linked worktree the state lies in the main one', async () => {
    const repo = testRepository();
    const linked = path.join(repo.dir, 'linked');
    repo.git('worktree', 'add', '-q', '-b', 'feature/x', linked);
    const { info } = must(await openRepository(linked, repo.env));
    expect(info).toMatchObject({ root: linked, branch: 'feature/x', stateDir: path.join(repo.root, '.buildrunner') });
  });

  test('in a linked worktree of a bare repository the state lies among its git files', async () => {
    const repo = testRepository();
    const bare = path.join(repo.dir, 'bare.git');
    repo.gitIn(repo.dir, 'clone', '-q', '--bare', repo.root, bare);
    const linked = path.join(repo.dir, 'linked');
    repo.gitIn(bare, 'worktree', 'add', '-q', linked, 'main');
    const { info } = must(await openRepository(linked, repo.env));
    expect(info.stateDir).toBe(path.join(bare, '.buildrunner'));
  });

  test('in a submodule and in a worktree of it the submodule is the repository', async () => {
    const repo = testRepository();
    const inner = testRepository({ 's.txt': 's' });
    repo.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', inner.root, 'lib/sub');
    const top = path.join(repo.root, 'lib/sub');
    const own = must(await openRepository(top, repo.env)).info;
    expect(own).toMatchObject({ root: top, stateDir: path.join(top, '.buildrunner') });
    repo.gitIn(top, 'worktree', 'add', '-q', '--detach', path.join(repo.dir, 'of-sub'));
    const linked = must(await openRepository(path.join(repo.dir, 'of-sub'), repo.env)).info;
    expect(linked).toMatchObject({ root: path.join(repo.dir, 'of-sub'), stateDir: own.stateDir, branch: null });
  });

  test('through a link, and below names with spaces, newlines, accents and leading dashes', async () => {
    const repo = testRepository({ '-ünï\n cödé /x': 'x' }, 'my repo\nœ');
    const link = path.join(repo.dir, 'link');
    symlinkSync(repo.root, link);
    const { info } = must(await openRepository(path.join(link, '-ünï\n cödé '), repo.env));
    expect(info).toMatchObject({ root: repo.root, prefix: '-ünï\n cödé ' });
  });

  test('with a detached HEAD and a dirty tree', async () => {
    const repo = testRepository({
      'a b': '1',
      gone: '2',
      'old name': 'a long enough content to be found as renamed\n',
    });
    repo.git('switch', '-q', '--detach');
    repo.git('mv', 'old name', 'new\nname');
    repo.git('rm', '-q', 'gone');
    repo.write({ 'a b': '2', 'dir/ü': 'x' });
    const before = repo.fingerprint();
    const { info } = must(await openRepository(repo.root, repo.env));
    expect(info.branch).toBeNull();
    expect(info.dirty.toSorted()).toEqual(['a b', 'dir/', 'gone', 'new\nname']);
    expect(repo.fingerprint()).toBe(before);
  });

  test('no more than a hundred dirty paths are told', async () => {
    const repo = testRepository();
    repo.write(Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`new-${index}`, 'x'])));
    expect(must(await openRepository(repo.root, repo.env)).info.dirty).toHaveLength(100);
  });

  test('as seen from a hook or an alias, whose variables point elsewhere', async () => {
    const repo = testRepository();
    const other = testRepository();
    const env = {
      ...repo.env,
      GIT_DIR: path.join(other.root, '.git'),
      GIT_INDEX_FILE: '/nowhere',
      GIT_WORK_TREE: other.root,
    };
    expect(must(await openRepository(repo.root, env)).info.root).toBe(repo.root);
  });
});

describe('refusals say what to do', () => {
  test('outside a repository', async () => {
    const dir = temporaryDirectory();
    const failed = mustFail(await openRepository(dir, isolatedEnv(dir)));
    expect(failed).toMatchObject({ code: 'repository', cause: `${dir} is not inside a git repository.` });
    expect(mustFail(await openRepository(path.join(dir, 'missing'), isolatedEnv(dir))).cause).toContain(
      'is not a directory',
    );
  });

  test('before the first commit', async () => {
    const repo = testRepository();
    repo.git('switch', '-q', '--orphan', 'unborn');
    expect(mustFail(await openRepository(repo.root, repo.env)).cause).toContain('has no commit yet');
  });

  test('in a bare repository and inside .git', async () => {
    const repo = testRepository();
    const bare = path.join(repo.dir, 'bare.git');
    repo.gitIn(repo.dir, 'clone', '-q', '--bare', repo.root, bare);
    expect(mustFail(await openRepository(bare, repo.env)).cause).toContain('bare repository');
    expect(mustFail(await openRepository(path.join(repo.root, '.git'), repo.env)).cause).toContain(
      'inside a git directory',
    );
  });

  test.skipIf(process.getuid?.() !== 0)("in another user's repository", async () => {
    const repo = testRepository();
    const { chownSync } = await import('node:fs');
    chownSync(repo.root, 12345, 12345);
    chownSync(path.join(repo.root, '.git'), 12345, 12345);
    const failed = mustFail(await openRepository(repo.root, repo.env));
    expect(failed.cause).toContain('another user owns it');
    expect(failed.detail).toContain('safe.directory');
    const trusted = {
      ...repo.env,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'safe.directory',
      GIT_CONFIG_VALUE_0: repo.root,
    };
    expect((await openRepository(repo.root, trusted)).ok).toBe(true);
  });

  test.each([
    ['2.37.9', false],
    ['1.99.0', false],
    ['2.38.0.windows.1', true],
    ['10.0.0 (Apple Git-1)', true],
  ])('with git %s', async (version, fine) => {
    const dir = temporaryDirectory();
    const bin = path.join(dir, 'bin');
    mkdirSync(bin);
    writeFileSync(path.join(bin, 'git'), `#!/bin/sh\necho git version '${version}'\n`);
    chmodSync(path.join(bin, 'git'), 0o755);
    const failed = await openRepository(path.join(dir, 'none'), { ...isolatedEnv(dir), PATH: `${bin}:/bin:/usr/bin` });
    expect(mustFail(failed).cause.includes('too old')).toBe(!fine);
  });

  test('without git', async () => {
    const dir = temporaryDirectory();
    const failed = mustFail(await openRepository(dir, { ...isolatedEnv(dir), PATH: dir }));
    expect(failed.cause).toBe('git could not be started.');
    expect(failed.remedy).toContain('2.38');
  });
});

test('a status listing with every kind of entry', () => {
  const hash = '0'.repeat(40);
  const listing = [
    `1 .M N... 100644 100644 100644 ${hash} ${hash} a b`,
    `2 R. N... 100644 100644 100644 ${hash} ${hash} R100 new`,
    '? not an entry',
    `u UU N... 100644 100644 100644 100644 ${hash} ${hash} ${hash} both`,
    '? dir/',
    '',
  ].join('\0');
  expect(statusPaths(listing)).toEqual(['a b', 'new', 'both', 'dir/']);
});
