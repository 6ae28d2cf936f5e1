import { chmod, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PLAIN } from '../text/style.ts';
import { aliasFor, closingWords } from './closing.ts';
import { gitIn } from './demo-git.ts';
import { makeRepository } from './make-repository.ts';
import { findPackageFiles } from './package-files.ts';
import { proveBranch } from './prove.ts';

const { demo: material, launcher } = findPackageFiles(import.meta.url);
let home: string;
let env: Record<string, string>;

beforeEach(async () => {
  home = await realpath(await mkdtemp(path.join(tmpdir(), 'br-demo-parts-')));
  env = { PATH: process.env['PATH'] ?? '', HOME: home, GIT_CONFIG_NOSYSTEM: '1' };
});
afterEach(async () => {
  await rm(home, { recursive: true, force: true });
});

describe('the repository', () => {
  test('has a clean first commit without the recordings, also for somebody git does not know', async () => {
    const made = await makeRepository({ material, dir: path.join(home, 'a b'), env: { ...env, EMAIL: '' } });
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    const git = gitIn(made.value, env);
    expect(await git('status', '--porcelain')).toEqual({ ok: true, value: '' });
    expect(await git('ls-files', '.buildrunner', 'gitignore')).toEqual({ ok: true, value: '' });
    expect(await git('ls-files', 'plan.yaml', '.gitignore')).toEqual({ ok: true, value: '.gitignore\nplan.yaml' });
    expect(await readFile(path.join(made.value, '.buildrunner', 'recordings', 'link.2.jsonl'), 'utf8')).toContain(
      '"recording":2',
    );
  });

  test('is untouched by the hooks, templates and signing keys the user has for theirs', async () => {
    const hooks = path.join(home, 'hooks');
    const template = path.join(home, 'template');
    await mkdir(hooks);
    await mkdir(template);
    await writeFile(path.join(hooks, 'pre-commit'), '#!/bin/sh\nexit 1\n');
    await chmod(path.join(hooks, 'pre-commit'), 0o755);
    await writeFile(path.join(template, 'description'), 'theirs');
    await writeFile(
      path.join(home, '.gitconfig'),
      `[core]\n\thooksPath = ${hooks}\n\tautocrlf = true\n[init]\n\ttemplateDir = ${template}\n[commit]\n\tgpgSign = true\n[user]\n\tname = A\n\temail = a@example.invalid\n`,
    );
    const made = await makeRepository({ material, dir: null, env: { ...env, GIT_DIR: path.join(home, 'elsewhere') } });
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    expect(await gitIn(made.value, env)('log', '--format=%an')).toEqual({ ok: true, value: 'A' });
    await expect(readFile(path.join(made.value, '.git', 'description'), 'utf8')).rejects.toThrow('ENOENT');
    await rm(made.value, { recursive: true });
  });

  test('is not made over something', async () => {
    await writeFile(path.join(home, 'mine.txt'), 'mine');
    expect(await makeRepository({ material, dir: home, env })).toMatchObject({ ok: false, error: { code: 'usage' } });
    expect(await makeRepository({ material, dir: path.join(home, 'mine.txt'), env })).toMatchObject({
      ok: false,
      error: { code: 'io' },
    });
  });
});

test('the proof can fail', async () => {
  const made = await makeRepository({ material, dir: path.join(home, 'a'), env });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  // The acceptance test is there, what it tests is not.
  expect(await proveBranch(made.value, 'main', env)).toMatchObject({ ok: false, error: { code: 'tasks-failed' } });
  expect(await gitIn(made.value, env)('worktree', 'list', '--porcelain')).toMatchObject({
    value: expect.not.stringContaining('proof') as unknown,
  });
});

test('the last words can be pasted into a shell', () => {
  const words = closingWords({ root: "/tmp/it's here", tests: 38, alias: '/opt/node /opt/br.js' }, PLAIN);
  expect(words).toContain(String.raw`cd '/tmp/it'\''s here'`);
  expect(words).toContain("alias br='/opt/node /opt/br.js'");
  expect(words).toContain('38 tests pass');
});

test('an alias is told only where br is not this very program', async () => {
  const bin = path.join(home, 'bin');
  await mkdir(bin);
  expect(aliasFor(launcher, { PATH: bin })).toBe(`${process.execPath} ${launcher}`);
  await symlink(launcher, path.join(bin, 'br'));
  expect(aliasFor(launcher, { PATH: bin })).toBeNull();
  expect(aliasFor(path.join(home, 'other.js'), { PATH: bin })).not.toBeNull();
});
