import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { must, mustFail, testRepository, type TestRepository } from '../../../../test/support/git-repository.ts';
import { openRepository } from './repository.ts';
import { prepareStateDir } from './state-dir.ts';

async function prepared(repo: TestRepository): Promise<void> {
  const { info } = must(await openRepository(repo.root, repo.env));
  must(await prepareStateDir(info, repo.env));
  must(await prepareStateDir(info, repo.env));
  repo.write({ '.buildrunner/data.db': 'x', '.buildrunner/data.db-wal': 'x', '.buildrunner/sessions/s/log': 'x' });
}

test('a directory of our own ignores itself and changes nothing of the user', async () => {
  const repo = testRepository();
  const exclude = readFileSync(path.join(repo.root, '.git/info/exclude'), 'utf8');
  await prepared(repo);
  expect(repo.git('status', '--porcelain', '-uall')).toBe('');
  expect(readFileSync(path.join(repo.root, '.git/info/exclude'), 'utf8')).toBe(exclude);
});

test('files of the user in it stay visible and unchanged; only ours are hidden', async () => {
  const repo = testRepository({ '.buildrunner/features.json': '{}', '.buildrunner/.gitignore': 'cache\n' });
  repo.write({ '.buildrunner/new.md': 'mine' });
  rmSync(path.join(repo.root, '.git/info'), { recursive: true });
  await prepared(repo);
  expect(repo.git('status', '--porcelain', '-uall')).toBe('?? .buildrunner/new.md');
  expect(readFileSync(path.join(repo.root, '.buildrunner/.gitignore'), 'utf8')).toBe('cache\n');
  const rules = readFileSync(path.join(repo.root, '.git/info/exclude'), 'utf8').split('\n');
  expect(rules.filter((rule) => rule.includes('data.db'))).toHaveLength(1);
});

test('rules of the user that hide it already are enough', async () => {
  const repo = testRepository({ '.gitignore': '.buildrunner/\n' });
  mkdirSync(path.join(repo.root, '.buildrunner'));
  writeFileSync(path.join(repo.root, '.buildrunner/STATUS.md'), 'x');
  const exclude = readFileSync(path.join(repo.root, '.git/info/exclude'), 'utf8');
  await prepared(repo);
  expect(existsSync(path.join(repo.root, '.buildrunner/.gitignore'))).toBe(false);
  expect(readFileSync(path.join(repo.root, '.git/info/exclude'), 'utf8')).toBe(exclude);
});

test('a file in its place is a failure', async () => {
  const repo = testRepository({ '.buildrunner': 'a file' });
  const { info } = must(await openRepository(repo.root, repo.env));
  expect(mustFail(await prepareStateDir(info, repo.env)).code).toBe('io');
});
