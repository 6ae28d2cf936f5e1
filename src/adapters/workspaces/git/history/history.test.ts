import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  must,
  mustFail,
  temporaryDirectory,
  testRepository,
  type TestRepository,
} from '../../../../../test/support/git-repository.ts';
import type { HistoryCommit } from '../../../../model/history.ts';
import type { History, HistoryRead } from '../../../../ports/history.ts';
import { openRepository } from '../repository.ts';
import { openHistory } from './index.ts';

async function historyOf(repo: Pick<TestRepository, 'root' | 'env'>): Promise<History> {
  return openHistory(must(await openRepository(repo.root, repo.env)), repo.env);
}

async function all(
  history: History,
  limit = 1000,
): Promise<{ readonly read: HistoryRead; readonly commits: readonly HistoryCommit[] }> {
  const commits: HistoryCommit[] = [];
  return { read: must(await history.commits({ after: null, limit }, (commit) => commits.push(commit))), commits };
}

const lines = (count: number, word = 'line'): string =>
  Array.from({ length: count }, (_, at) => `${word} ${at}\n`).join('');

test('commits come newest first, with what was said and what changed: renames followed, binary files as files, merges left out', async () => {
  const repo = testRepository();
  repo.commit({ 'a b.txt': lines(30) }, 'Add a\n\nBecause of b.\nAnd of c.');
  repo.git('mv', 'a b.txt', 'ü.txt');
  repo.commit({ 'ü.txt': `${lines(30)}more\n`, 'image.bin': '\u0000\u0001' }, 'Move a');
  repo.git('checkout', '--quiet', '-b', 'side', 'HEAD~1');
  const side = repo.commit({ 'side.txt': 'x\n' }, 'On the side');
  repo.git('checkout', '--quiet', 'main');
  repo.git('merge', '--quiet', '--no-edit', 'side');
  const history = await historyOf(repo);
  const { read, commits } = await all(history);
  expect(read.notes).toEqual([]);
  const subjects = commits.map(({ subject }) => subject);
  expect(subjects).toHaveLength(read.commits);
  expect(new Set(subjects.slice(0, 3))).toEqual(new Set(['Move a', 'On the side', 'Add a']));
  const of = (subject: string): HistoryCommit | undefined => commits.find((commit) => commit.subject === subject);
  expect(of('Add a')).toMatchObject({
    body: 'Because of b.\nAnd of c.',
    files: [{ path: 'a b.txt', from: null, added: 30, removed: 0 }],
  });
  expect(of('Move a')?.files).toEqual(
    expect.arrayContaining([
      { path: 'ü.txt', from: 'a b.txt', added: 1, removed: 0 },
      { path: 'image.bin', from: null, added: null, removed: null },
    ]),
  );
  expect((of('Move a')?.at ?? 0) > 1_000_000_000_000).toBe(true);
  expect((await all(history, 1)).commits).toHaveLength(1);
  expect((await history.of([side, 'f'.repeat(40)])).map(({ subject }) => subject)).toEqual(['On the side']);
});

test('only what is new comes after a commit, and a commit that was rewritten is known to be gone', async () => {
  const repo = testRepository();
  const first = repo.commit({ 'a.txt': 'a\n' }, 'First');
  const gone = repo.commit({ 'b.txt': 'b\n' }, 'Second');
  const history = await historyOf(repo);
  const news: string[] = [];
  must(await history.commits({ after: first, limit: 10 }, ({ subject }) => news.push(subject)));
  expect([news, await history.count({ after: first, limit: 10 }), await history.has(gone)]).toEqual([
    ['Second'],
    1,
    true,
  ]);
  repo.git('commit', '--quiet', '--amend', '--message', 'Second, better');
  expect([await history.has(gone), await history.has(first), await history.has('e'.repeat(40))]).toEqual([
    false,
    true,
    false,
  ]);
});

test('a shallow clone is read as far as it goes, without the commit that looks as if it had made everything', async () => {
  const repo = testRepository();
  for (const at of [1, 2, 3, 4]) repo.commit({ [`${at}.txt`]: `${at}\n` }, `Number ${at}`);
  const dir = temporaryDirectory();
  repo.git('clone', '--quiet', '--depth', '3', `file://${repo.root}`, path.join(dir, 'clone'));
  const { read, commits } = await all(await historyOf({ root: path.join(dir, 'clone'), env: repo.env }));
  expect(commits.map(({ subject }) => subject)).toEqual(['Number 4', 'Number 3']);
  expect(read.notes.join(' ')).toMatch(/shallow.*git fetch --unshallow/);
});

test('where an object is missing, what was read before it stays and the rest is told; with nothing read it is a failure', async () => {
  const repo = testRepository();
  for (const at of [1, 2, 3, 4, 5, 6]) repo.commit({ [`${at}.txt`]: `${at}\n` }, `Number ${at}`);
  const history = await historyOf(repo);
  const drop = (id: string): void => rmSync(path.join(repo.root, '.git/objects', id.slice(0, 2), id.slice(2)));
  drop(repo.git('rev-parse', 'HEAD~4'));
  const { read, commits } = await all(history);
  expect(commits.length).toBeGreaterThan(0);
  expect(commits.length).toBeLessThan(5);
  expect(commits[0]?.subject).toBe('Number 6');
  expect(read.notes.join(' ')).toMatch(/in part only.*git fsck/);
  drop(repo.git('rev-parse', 'HEAD'));
  expect(mustFail(await history.commits({ after: null, limit: 10 }, () => undefined)).cause).toMatch(/history/);
  expect(readdirSync(repo.root)).toContain('4.txt');
});

test('what takes longer than it may is given up, and says how to read it once', async () => {
  const repo = testRepository();
  for (const at of [1, 2, 3]) repo.commit({ [`${at}.txt`]: `${at}\n` }, `Number ${at}`);
  // A git that does not end by itself, first on the path.
  const dir = temporaryDirectory();
  writeFileSync(path.join(dir, 'git'), '#!/bin/sh\nexec sleep 60\n', { mode: 0o755 });
  const repository = must(await openRepository(repo.root, repo.env));
  const history = openHistory(repository, { ...repo.env, PATH: `${dir}:${repo.env['PATH'] ?? ''}` });
  const failed = mustFail(await history.commits({ after: null, limit: 10, within: 50 }, () => undefined));
  expect([failed.code, failed.remedy]).toEqual(['io', 'Read it once with: br routing train']);
});

test('of files is known how long they are, who imports them, how often they changed and whether tests lie near', async () => {
  const repo = testRepository();
  repo.commit(
    {
      'src/sum.ts': 'export const sum = 1;\nexport const two = 2;',
      'src/sum.test.ts': "import { sum } from './sum.ts';\n",
      'src/page.ts': "import { sum } from './sum.ts';\nimport x from 'summary';\n",
      'src/lone.ts': 'export {};\n',
      'picture.bin': '\u0000',
    },
    'All',
  );
  repo.commit({ 'src/sum.ts': 'export const sum = 2;\n' }, 'Again');
  const history = await historyOf(repo);
  const [sources = [], pictures = [], none = []] = await history.files([
    (file) => file.startsWith('src/') && !file.includes('.test.'),
    (file) => file === 'picture.bin',
    () => false,
  ]);
  const of = (file: string) => sources.find((each) => each.path === file);
  expect(of('src/sum.ts')).toEqual({ path: 'src/sum.ts', lines: 1, importers: 2, changes: 2, tested: true });
  expect(of('src/lone.ts')).toEqual({ path: 'src/lone.ts', lines: 1, importers: 0, changes: 1, tested: false });
  expect(pictures).toEqual([{ path: 'picture.bin', lines: null, importers: null, changes: 1, tested: null }]);
  expect(none).toEqual([]);
});
