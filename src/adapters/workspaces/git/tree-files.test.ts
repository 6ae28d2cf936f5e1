import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryDirectory } from '../../../../test/support/git-repository.ts';
import { removeTree, unlockTree } from './tree-files.ts';

function lockedTree(): { dir: string; outside: string } {
  const top = temporaryDirectory();
  const dir = path.join(top, 'tree');
  const outside = path.join(top, 'outside');
  mkdirSync(path.join(dir, 'a/b'), { recursive: true });
  for (const file of [path.join(dir, 'a/b/run'), outside]) writeFileSync(file, 'x');
  symlinkSync(outside, path.join(dir, 'a/link'));
  chmodSync(path.join(dir, 'a/b/run'), 0o111);
  chmodSync(outside, 0o400);
  chmodSync(path.join(dir, 'a/b'), 0o500);
  chmodSync(path.join(dir, 'a'), 0);
  return { dir, outside };
}

test('the owner gets back what was locked; execute bits and what links lead to stay', async () => {
  const { dir, outside } = lockedTree();
  await unlockTree(dir);
  const mode = (file: string): number => lstatSync(file).mode & 0o777;
  expect([
    mode(path.join(dir, 'a')),
    mode(path.join(dir, 'a/b')),
    mode(path.join(dir, 'a/b/run')),
    mode(outside),
  ]).toEqual([0o700, 0o700, 0o711, 0o400]);
  await unlockTree(path.join(dir, 'missing'));
});

test('a locked tree is removed, and what links lead to is not', async () => {
  const { dir, outside } = lockedTree();
  await removeTree(dir);
  expect(existsSync(dir)).toBe(false);
  expect(existsSync(outside)).toBe(true);
  await removeTree(dir);
});

test('a tree with paths longer than the system takes at once can be removed', async () => {
  const dir = path.join(temporaryDirectory(), 'tree');
  mkdirSync(dir);
  const deeper =
    "const name = 'x'.repeat(200); for (let i = 0; i < 25; i += 1) { fs.mkdirSync(name); process.chdir(name); }";
  execFileSync(process.execPath, ['-e', deeper], { cwd: dir });
  await removeTree(dir);
  expect(existsSync(dir)).toBe(false);
});
