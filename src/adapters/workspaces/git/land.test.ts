import { chmodSync, existsSync, lstatSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Failure } from '../../../model/failure.ts';
import type { LandResult } from '../../../ports/repository.ts';
import type { Result } from '../../../lib/result.ts';
import {
  must,
  mustFail,
  testRepository,
  type Files,
  type TestRepository,
} from '../../../../test/support/git-repository.ts';
import { openRepository } from './repository.ts';

/** A repository whose branch `result` is ahead of `main` by one commit of the files. */
function withResult(result: Files, start: Files = { 'a.txt': 'one\n', 'b.txt': 'one\n' }): TestRepository {
  const repo = testRepository(start);
  repo.git('switch', '-q', '-c', 'result');
  repo.commit(result, 'the work');
  repo.git('switch', '-q', 'main');
  return repo;
}

async function land(
  repo: TestRepository,
  more: { target?: string; squash?: boolean } = {},
): Promise<Result<LandResult, Failure>> {
  const repository = must(await openRepository(repo.root, repo.env));
  return repository.land({ branch: 'result', target: 'main', squash: false, message: 'Land it\n\nBecause.', ...more });
}

function hook(repo: TestRepository, name: string, script: string): void {
  const file = path.join(repo.root, '.git/hooks', name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
}

describe('on the branch the user has checked out', () => {
  test('a fast-forward where it can be', async () => {
    const repo = withResult({ 'a.txt': 'two\n', 'dir/new': 'x' });
    repo.git('config', 'branch.main.mergeOptions', '--no-ff');
    repo.write({ 'untracked.txt': 'mine' });
    expect(must(await land(repo))).toEqual({ commit: repo.git('rev-parse', 'result'), how: 'fast-forward' });
    expect(repo.git('status', '--porcelain')).toBe('?? untracked.txt');
    expect(must(await land(repo)).commit).toBe(repo.git('rev-parse', 'main'));
  });

  test('a merge where the target went on, with the hooks of the user', async () => {
    const repo = withResult({ 'a.txt': 'two\n' });
    repo.commit({ 'b.txt': 'two\n' });
    hook(repo, 'commit-msg', 'echo "Seen-By: hook" >> "$1"');
    repo.git('config', 'merge.ff', 'only');
    const landed = must(await land(repo));
    expect(landed.how).toBe('merge');
    expect(repo.git('log', '-1', '--format=%P', landed.commit).split(' ')[1]).toBe(repo.git('rev-parse', 'result'));
    expect(repo.git('log', '-1', '--format=%B', landed.commit)).toContain('Land it\n\nBecause.\nSeen-By: hook');
    expect(repo.git('status', '--porcelain')).toBe('');
  });

  test('one commit on request', async () => {
    const repo = withResult({ 'a.txt': 'two\n' });
    repo.git('config', 'merge.ff', 'false');
    const base = repo.git('rev-parse', 'main');
    const landed = must(await land(repo, { squash: true }));
    expect(landed.how).toBe('squash');
    expect(repo.git('log', '-1', '--format=%P %s', 'main')).toBe(`${base} Land it`);
    expect(repo.git('rev-parse', 'main^{tree}')).toBe(repo.git('rev-parse', 'result^{tree}'));
  });

  test('in a linked worktree, leaving the one the user stands in alone', async () => {
    const repo = withResult({ 'a.txt': 'two\n' });
    const linked = path.join(repo.dir, 'linked');
    repo.git('switch', '-q', '-c', 'other');
    repo.git('worktree', 'add', '-q', linked, 'main');
    repo.write({ 'a.txt': 'dirty here\n' });
    const before = repo.git('status', '--porcelain');
    must(await land(repo));
    expect(repo.gitIn(linked, 'status', '--porcelain')).toBe('');
    expect(repo.gitIn(linked, 'rev-parse', 'HEAD')).toBe(repo.git('rev-parse', 'result'));
    expect(repo.git('status', '--porcelain')).toBe(before);
  });
});

describe('refused with nothing changed', () => {
  async function refused(repo: TestRepository, more: { squash?: boolean } = {}): Promise<Failure> {
    const before = repo.fingerprint();
    const failed = mustFail(await land(repo, more));
    expect(repo.fingerprint()).toBe(before);
    for (const rest of ['MERGE_HEAD', 'MERGE_MSG', 'SQUASH_MSG', 'MERGE_MODE'])
      expect(existsSync(path.join(repo.root, '.git', rest))).toBe(false);
    return failed;
  }

  test('while tracked files have changes', async () => {
    const repo = withResult({ 'a.txt': 'two\n' });
    repo.write({ 'b.txt': 'mine\n' });
    expect(await refused(repo)).toMatchObject({ code: 'landing', cause: expect.stringContaining('b.txt') as string });
    repo.git('add', 'b.txt');
    expect((await refused(repo)).code).toBe('landing');
  });

  test.each([
    ['untracked', '.gitignore'],
    ['ignored', 'new.txt'],
  ])('while an %s file lies where a new one goes', async (_kind, rule) => {
    const repo = withResult({ 'new.txt': 'theirs' });
    writeFileSync(path.join(repo.root, '.git/info/exclude'), `${rule}\n`);
    repo.write({ 'new.txt': 'mine' });
    expect((await refused(repo)).cause).toContain('new.txt');
    rmSync(path.join(repo.root, 'new.txt'));
    symlinkSync('/nowhere', path.join(repo.root, 'new.txt'));
    expect((await refused(repo)).cause).toContain('new.txt');
    expect(lstatSync(path.join(repo.root, 'new.txt')).isSymbolicLink()).toBe(true);
  });

  test('on conflict, naming the files', async () => {
    const repo = withResult({ 'a.txt': 'two\n' });
    repo.commit({ 'a.txt': 'three\n' });
    for (const squash of [false, true]) {
      const failed = await refused(repo, { squash });
      expect(failed.code).toBe('conflict');
      expect(failed.cause).toContain('a.txt');
      expect(failed.detail).toContain('CONFLICT');
    }
  });

  test('when a hook of the user says no, even one that changes files first', async () => {
    const repo = withResult({ 'a.txt': 'two\n', 'dir/new': 'x' });
    repo.commit({ 'b.txt': 'two\n' });
    const script = 'echo formatted >> a.txt; echo formatted >> dir/new; echo "hook says no" >&2; exit 1';
    hook(repo, 'pre-commit', script);
    hook(repo, 'pre-merge-commit', script);
    for (const squash of [false, true]) {
      const before = repo.git('rev-parse', 'HEAD');
      const failed = mustFail(await land(repo, { squash }));
      expect(failed.detail).toContain('hook says no');
      expect(failed.cause).toContain('Nothing was changed');
      expect(repo.git('status', '--porcelain', '-uall')).toBe('');
      expect(repo.git('rev-parse', 'HEAD')).toBe(before);
      for (const rest of ['MERGE_HEAD', 'MERGE_MSG', 'SQUASH_MSG'])
        expect(existsSync(path.join(repo.root, '.git', rest))).toBe(false);
    }
  });

  test('while the index is locked, checked out twice, being rebased, or its worktree is missing', async () => {
    const repo = withResult({ 'a.txt': 'two\n' });
    const linked = path.join(repo.dir, 'linked');
    repo.git('worktree', 'add', '-q', '--force', linked, 'main');
    expect((await refused(repo)).cause).toContain(linked);
    repo.git('switch', '-q', '-c', 'other');
    rmSync(linked, { recursive: true });
    expect((await refused(repo)).remedy).toContain('git worktree prune');
  });

  test('for branches that do not exist', async () => {
    const repo = withResult({ 'a.txt': 'two\n' });
    expect(mustFail(await land(repo, { target: 'nope' })).cause).toContain('"nope"');
  });
});

describe('on a branch that is checked out nowhere', () => {
  test.each([
    [false, false, 'fast-forward'],
    [true, false, 'merge'],
    [true, true, 'squash'],
  ])('target went on: %s, squash: %s → %s', async (wentOn, squash, how) => {
    const repo = withResult({ 'a.txt': 'two\n' });
    if (wentOn) repo.commit({ 'b.txt': 'two\n' });
    hook(repo, 'reference-transaction', 'exit 1');
    repo.git('-c', 'core.hooksPath=/dev/null', 'switch', '-q', '-c', 'elsewhere');
    repo.write({ 'a.txt': 'dirty\n' });
    const before = repo.git('status', '--porcelain');
    const landed = must(await land(repo, { squash }));
    expect(landed.how).toBe(how);
    expect(repo.git('rev-parse', 'main')).toBe(landed.commit);
    expect(repo.git('show', 'main:a.txt')).toBe('two');
    expect(repo.git('show', 'main:b.txt')).toBe(wentOn ? 'two' : 'one');
    expect(repo.git('rev-list', '--count', '--min-parents=2', '-1', 'main')).toBe(how === 'merge' ? '1' : '0');
    expect(repo.git('status', '--porcelain')).toBe(before);
  });
});
