import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryDirectory } from '../../../../test/support/git-repository.ts';
import { copyFiles } from './include-copy.ts';

test('a dependency folder comes in with its links, shares no file with the user’s, and leads nowhere else', async () => {
  const dir = temporaryDirectory();
  const [root, slot] = [path.join(dir, 'root'), path.join(dir, 'slot')];
  const at = (name: string): string => path.join(root, name);
  const deep = Array.from({ length: 60 }, (_, index) => `node_modules/p${index}/lib/x/index.js`);
  for (const name of [...deep, 'node_modules/dep/bin/cli.js', 'packages/own/index.js', 'apart']) {
    mkdirSync(path.dirname(at(name)), { recursive: true });
    writeFileSync(at(name), name);
  }
  chmodSync(at('node_modules/dep/bin/cli.js'), 0o755);
  mkdirSync(at('node_modules/.bin'));
  const links: Record<string, string> = {
    'node_modules/.bin/cli': '../dep/bin/cli.js',
    'node_modules/own': '../packages/own',
    'node_modules/.bin/again': 'cli',
    'node_modules/absolute': at('apart'),
    'node_modules/not-there': '../apart',
    'node_modules/out': '../../outside',
    'node_modules/folder': at('packages'),
    'node_modules/broken': 'nowhere',
  };
  for (const [name, target] of Object.entries(links)) symlinkSync(target, at(name));
  writeFileSync(path.join(dir, 'outside'), 'secret');
  // The slot has what is tracked, of its own commit.
  mkdirSync(path.join(slot, 'packages/own'), { recursive: true });
  writeFileSync(path.join(slot, 'packages/own/index.js'), 'the slot’s');

  const names = [...deep, 'node_modules/dep/bin/cli.js', ...Object.keys(links)];
  const { copied, left } = await copyFiles(root, slot, names);
  expect(left).toEqual([
    'node_modules/broken (unreadable)',
    'node_modules/folder (not a file)',
    'node_modules/out (a link out of the tree)',
  ]);
  expect(copied).toHaveLength(names.length - 3);
  const read = (name: string): string => readFileSync(path.join(slot, name), 'utf8');
  for (const name of deep) expect(read(name)).toBe(name);
  expect(read('node_modules/own/index.js')).toBe('the slot’s');
  expect(readlinkSync(path.join(slot, 'node_modules/.bin/cli'))).toBe('../dep/bin/cli.js');
  expect(read('node_modules/.bin/again')).toBe('node_modules/dep/bin/cli.js');
  for (const content of ['node_modules/absolute', 'node_modules/not-there']) {
    expect(lstatSync(path.join(slot, content)).isFile()).toBe(true);
    expect(read(content)).toBe('apart');
  }
  expect(statSync(path.join(slot, 'node_modules/dep/bin/cli.js')).mode & 0o777).toBe(0o755);
  expect(statSync(at('node_modules/dep/bin/cli.js')).nlink).toBe(1);
  expect(existsSync(path.join(slot, 'apart'))).toBe(false);
});

test('nothing is overwritten, and no link of the slot is passed through', async () => {
  const dir = temporaryDirectory();
  const [root, slot] = [path.join(dir, 'root'), path.join(dir, 'slot')];
  for (const name of ['a/b', 'c', 'd/e']) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), 'new');
  }
  mkdirSync(path.join(slot, 'd'), { recursive: true });
  writeFileSync(path.join(slot, 'd/e'), 'old');
  symlinkSync(dir, path.join(slot, 'a'));
  const { copied, left } = await copyFiles(root, slot, ['a/b', 'c', 'd/e']);
  expect(copied).toEqual(['c']);
  expect(left).toEqual(['a/b (its directory is no directory in the workspace)', 'd/e (exists there)']);
  expect(existsSync(path.join(dir, 'b'))).toBe(false);
});
