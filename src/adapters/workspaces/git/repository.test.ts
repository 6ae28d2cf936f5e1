import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Clock } from '../../../ports/clock.ts';
import type { Repository } from '../../../ports/repository.ts';
import { must, mustFail, testRepository, type TestRepository } from '../../../../test/support/git-repository.ts';
import { openRepository } from './repository.ts';

async function opened(repo: TestRepository, clock?: Clock): Promise<Repository> {
  return must(await openRepository(repo.root, repo.env, clock));
}

/** Makes every hook of the user's fail. */
function failingHooks(repo: TestRepository): void {
  const hooks = path.join(repo.dir, 'hooks');
  mkdirSync(hooks);
  for (const name of ['pre-commit', 'post-checkout', 'reference-transaction', 'post-index-change', 'pre-auto-gc']) {
    writeFileSync(path.join(hooks, name), '#!/bin/sh\nexit 1\n');
    chmodSync(path.join(hooks, name), 0o755);
  }
  repo.git('config', 'core.hooksPath', hooks);
}

describe('branches', () => {
  test('a ref resolves to a commit or to nothing', async () => {
    const repo = testRepository();
    const head = repo.git('rev-parse', 'HEAD');
    repo.git('tag', '-a', '-m', 'tag', 'v1');
    const repository = await opened(repo);
    expect(await repository.resolve('v1')).toBe(head);
    expect(await repository.resolve('HEAD')).toBe(head);
    for (const ref of ['', '-x', '--all', 'nope', 'main..HEAD', 'HEAD:a.txt'])
      expect(await repository.resolve(ref)).toBeNull();
    expect(await repository.tip('main')).toBe(head);
    expect(await repository.tip('v1')).toBeNull();
    expect(await repository.treeOf('main')).toBe(repo.git('rev-parse', 'HEAD^{tree}'));
    await expect(repository.treeOf('f'.repeat(40))).rejects.toThrow('no commit');
  });

  test('a branch is created and moved only from where it was believed to be', async () => {
    const repo = testRepository();
    failingHooks(repo);
    const one = repo.git('rev-parse', 'HEAD');
    const two = repo.git('commit-tree', '-p', one, '-m', 'two', 'HEAD^{tree}');
    const before = repo.fingerprint();
    const repository = await opened(repo);
    const move = async (from: string | null, to: string): Promise<boolean> =>
      must(await repository.moveBranch('buildrunner/s', from, to));
    expect(await move(one, two)).toBe(false);
    expect(await move(null, one)).toBe(true);
    expect(await move(null, two)).toBe(false);
    expect(await move(two, one)).toBe(false);
    expect(await move(one, two)).toBe(true);
    expect(await repository.tip('buildrunner/s')).toBe(two);
    expect(repo.git('reflog', 'buildrunner/s')).toContain('buildrunner: moved');
    repo.git('-c', 'core.hooksPath=/dev/null', 'branch', '-q', '-D', 'buildrunner/s');
    expect(repo.fingerprint()).toBe(before);
  });

  test('a branch the user has in hand is not moved', async () => {
    const repo = testRepository();
    const one = repo.git('rev-parse', 'HEAD');
    const two = repo.commit({ 'a.txt': 'two\n' });
    repo.git('branch', '-q', 'side', one);
    const linked = path.join(repo.dir, 'with space');
    repo.git('worktree', 'add', '-q', linked, 'side');
    const repository = await opened(repo);
    const refused = mustFail(await repository.moveBranch('side', one, two));
    expect(refused.cause).toContain(linked);
    expect(refused.remedy).toContain('switch --detach');
    expect(mustFail(await repository.moveBranch('main', two, one)).cause).toContain('checked out');

    repo.commit({ 'a.txt': 'other\n' }, 'conflicting', linked);
    expect(() => repo.gitIn(linked, 'rebase', 'main')).toThrow('Command failed');
    expect(mustFail(await repository.moveBranch('side', one, two)).cause).toContain(`being rebased in ${linked}`);
  });

  test('racing movers: exactly one wins', async () => {
    const repo = testRepository();
    const base = repo.git('rev-parse', 'HEAD');
    const next = Array.from({ length: 8 }, (_, index) =>
      repo.git('commit-tree', '-p', base, '-m', String(index), 'HEAD^{tree}'),
    );
    const [left, right] = [await opened(repo), await opened(repo)];
    must(await left.moveBranch('s', null, base));
    const moves = await Promise.all(
      next.map((to, index) => (index % 2 === 0 ? left : right).moveBranch('s', base, to)),
    );
    expect(moves.map(must).filter(Boolean)).toHaveLength(1);
  });
});

describe('commits and merges', () => {
  test('a commit carries the identity of the user, or ours, and reproducible dates', async () => {
    const repo = testRepository();
    failingHooks(repo);
    repo.git('config', 'commit.gpgSign', 'true');
    const tree = repo.git('rev-parse', 'HEAD^{tree}');
    const head = repo.git('rev-parse', 'HEAD');
    const at = Date.UTC(2020, 1, 2, 3, 4, 5);
    const make = async (): Promise<string> =>
      must(await (await opened(repo)).commit(tree, [head], 'Grüße\n\n# no comment\n', at));
    const commit = await make();
    expect(await make()).toBe(commit);
    expect(repo.git('show', '-s', '--format=%an %ae %cn %ce %at %B', commit)).toBe(
      `Ada ada@example.com Ada ada@example.com ${at / 1000} Grüße\n\n# no comment\n`,
    );
    repo.git('config', '--unset', 'user.name');
    repo.git('config', 'user.useConfigOnly', 'true');
    expect(repo.git('show', '-s', '--format=%an <%ae>', await make())).toBe('BuildRunner <buildrunner@localhost>');
    const env = {
      ...repo.env,
      GIT_AUTHOR_NAME: 'Eve',
      GIT_AUTHOR_EMAIL: 'eve@example.com',
      GIT_AUTHOR_DATE: 'yesterday',
    };
    const byEnv = must(await must(await openRepository(repo.root, env)).commit(tree, [], 'x'));
    expect(repo.git('show', '-s', '--format=%an %cn', byEnv)).toBe('Eve BuildRunner');
  });

  test('a merge in memory is clean or names every conflicting file', async () => {
    const repo = testRepository({ 'a b': '1\n', 'ü\n': '1\n', gone: '1\n', same: '1\n' });
    repo.git('switch', '-q', '-c', 'side');
    const side = repo.commit({ 'a b': 'side\n', 'ü\n': 'side\n', gone: 'side\n', new: 'x' });
    repo.git('switch', '-q', 'main');
    repo.git('rm', '-q', 'gone');
    const main = repo.commit({ 'a b': 'main\n', 'ü\n': 'main\n' });
    const other = repo.git('commit-tree', '-p', `${main}~`, '-m', 'other', 'main~^{tree}');
    const before = repo.fingerprint();
    const repository = await opened(repo);
    const conflict = must(await repository.merge(main, side));
    expect(conflict).toMatchObject({ kind: 'conflict', files: ['a b', 'gone', 'ü\n'] });
    expect(conflict.kind === 'conflict' && conflict.messages).toMatch(/content.*a b[^]*modify\/delete/);
    expect(must(await repository.merge(other, side))).toEqual({
      kind: 'clean',
      tree: repo.git('rev-parse', 'side^{tree}'),
    });
    expect(mustFail(await repository.merge(main, 'f'.repeat(40))).code).toBe('repository');
    expect(repo.fingerprint()).toBe(before);
  });

  test('changes tell renames, modes and odd names; the diff is for people', async () => {
    const text = Array.from({ length: 20 }, (_, index) => `line ${index}\n`).join('');
    const repo = testRepository({ old: text, edit: '1\n', 'gone\t"q"': 'x', run: 'x', '-dash': '1\n' });
    const from = repo.git('rev-parse', 'HEAD');
    repo.git('mv', 'old', 'nëw name');
    repo.git('rm', '-q', 'gone\t"q"', 'run');
    repo.git('config', 'color.ui', 'always');
    repo.git('config', 'diff.external', 'false');
    const to = repo.commit({ edit: '2\n', 'run!': 'x', '-dash': '2\n', 'add*': 'y' });
    const repository = await opened(repo);
    expect(await repository.changes(from, to)).toEqual([
      { path: '-dash', status: 'modified', from: null },
      { path: 'add*', status: 'added', from: null },
      { path: 'edit', status: 'modified', from: null },
      { path: 'gone\t"q"', status: 'deleted', from: null },
      { path: 'nëw name', status: 'renamed', from: 'old' },
      { path: 'run', status: 'modified', from: null },
    ]);
    expect(await repository.diff(from, to, { stat: true, paths: ['add*', '-dash'] })).toContain('2 files changed');
    expect(await repository.diff(from, to, { paths: ['edit'] })).toContain('\n-1\n+2\n');
    expect(await repository.diff(from, to, { color: true })).toContain('\u001B[');
  });

  test('attempts are known by the trailers on the first-parent line', async () => {
    const repo = testRepository();
    const base = repo.git('rev-parse', 'HEAD');
    const land = (message: string, parents: readonly string[]): string =>
      repo.git('commit-tree', ...parents.flatMap((parent) => ['-p', parent]), '-m', message, 'HEAD^{tree}');
    const inner = land('inner\n\nBuildRunner-Attempt: s/inner/1', [base]);
    const one = land('one\n\nText\n\nBuildRunner-Task: a\nBuildRunner-Attempt: s/a/1', [base, inner]);
    const two = land('two\n\nBuildRunner-Attempt: s/b/2\nBuildRunner-Attempt: s/c/1', [one]);
    const mention = land('BuildRunner-Attempt: s/no/1 is only talked about\n\nbody', [two]);
    const again = land('again\n\nBuildRunner-Attempt: s/a/1', [mention]);
    repo.git('branch', 'result', again);
    const repository = await opened(repo);
    const expected = new Map([
      ['s/a/1', again],
      ['s/b/2', two],
      ['s/c/1', two],
    ]);
    expect(await repository.landedAttempts('result', base)).toEqual(expected);
    expect(await repository.landedAttempts('result', again)).toEqual(new Map());
    expect(await repository.landedAttempts('missing', base)).toEqual(new Map());
    await expect(repository.landedAttempts('result', 'f'.repeat(40))).rejects.toThrow('git log');
  });
});

describe('kept attempts', () => {
  test('are listed newest first and restored under a new name only', async () => {
    const repo = testRepository();
    const base = repo.git('rev-parse', 'HEAD');
    const repository = await opened(repo);
    const keep = async (name: string, at: number): Promise<string> => {
      const commit = must(await repository.commit(await repository.treeOf(base), [base], `kept ${name}\n\nmore`, at));
      repo.git('update-ref', `refs/buildrunner/${name}`, commit);
      return commit;
    };
    const first = await keep('s-1/task/1', 1000_000);
    await keep('s-1/task/2', 1000_000);
    await keep('s-2/other/10', 2000_000);
    repo.git('update-ref', 'refs/buildrunner/stray', base);
    const all = await repository.kept();
    expect(all.map((one) => [one.session, one.task, one.number])).toEqual([
      ['s-2', 'other', 10],
      ['s-1', 'task', 2],
      ['s-1', 'task', 1],
    ]);
    expect((await repository.kept('s-1'))[1]).toEqual({
      ref: 'refs/buildrunner/s-1/task/1',
      commit: first,
      session: 's-1',
      task: 'task',
      number: 1,
      subject: 'kept s-1/task/1',
      at: 1000_000,
    });
    expect(await repository.kept('s')).toEqual([]);

    const before = repo.fingerprint();
    expect(mustFail(await repository.restore(first, 'main')).cause).toContain('exists already');
    for (const name of ['', '-x', 'a..b', 'HEAD', '@{-1}', 'a b'])
      expect(mustFail(await repository.restore(first, name)).code).toBe('usage');
    expect(mustFail(await repository.restore('f'.repeat(40), 'x')).cause).toContain('names no commit');
    expect(repo.fingerprint()).toBe(before);
    must(await repository.restore(first, 'again/there'));
    expect(repo.git('rev-parse', 'again/there')).toBe(first);
  });
});

describe('locks of other processes', () => {
  /** A clock whose waits end at once; `onWait` is told about each. */
  function instantClock(now: number, onWait: () => Promise<void>): Clock {
    const after = (_ms: number, fire: () => void): { cancel(): void } => {
      void onWait().then(fire);
      return { cancel: () => undefined };
    };
    return { now: () => now, monotonic: () => 0, after, at: after };
  }

  test('are waited out', async () => {
    const repo = testRepository();
    const lock = path.join(repo.root, '.git/refs/heads/x.lock');
    writeFileSync(lock, '');
    let waits = 0;
    const clock = instantClock(0, async () => {
      waits += 1;
      await rm(lock);
    });
    const repository = await opened(repo, clock);
    expect(must(await repository.moveBranch('x', null, repository.info.head))).toBe(true);
    expect(waits).toBe(1);
  });
});
