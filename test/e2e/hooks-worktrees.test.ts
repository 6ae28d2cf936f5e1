import { rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fakeSecret } from '../support/fake-secret.ts';
import { createHookRig, type HookRig } from '../support/hook-rig.ts';
import { writeFile, mkdir } from 'node:fs/promises';

const LINE = `key = "${fakeSecret()}"\n`;

/** Commits a secret in some checkout; how that ended. */
async function secretIn(rig: HookRig, cwd: string, sub = '.'): Promise<number | null> {
  const folder = path.join(cwd, sub);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'secret.py'), LINE);
  await rig.run(['add', 'secret.py'], { cwd: folder });
  return (await rig.run(['commit', '--quiet', '--message', 'secret'], { cwd: folder })).code;
}

test('installed in a linked worktree, where .git is a file: all worktrees are guarded', async () => {
  await using rig = await createHookRig();
  const linked = path.join(rig.home, 'linked é');
  await rig.git('worktree', 'add', '--quiet', '-b', 'linked', linked);
  const ended = await rig.br('-C', linked, 'security', 'install-hooks');
  expect([ended.code, ended.stderr]).toEqual([0, '']);
  expect([await secretIn(rig, linked), await secretIn(rig, rig.root)]).toEqual([1, 1]);
  expect((await rig.status(linked)).fine).toBe(true);
  expect((await rig.status()).fine).toBe(true);
  await rig.br('security', 'uninstall-hooks');
  expect(await secretIn(rig, linked)).toBe(0);
});

test('from a sub-directory, and committed from one', async () => {
  await using rig = await createHookRig({ 'deep/er/a.txt': 'a\n' });
  expect((await rig.br('-C', path.join(rig.root, 'deep/er'), 'security', 'install-hooks')).code).toBe(0);
  expect(await secretIn(rig, rig.root, 'deep/er')).toBe(1);
  await rig.git('rm', '--quiet', '--force', 'deep/er/secret.py');
  await rig.git('config', 'core.hooksPath', 'deep/hooks');
  expect((await rig.br('-C', path.join(rig.root, 'deep/er'), 'security', 'install-hooks')).code).toBe(0);
  expect(await secretIn(rig, rig.root, 'deep/er')).toBe(1);
});

test('a submodule is a repository of its own: said, and installed there by itself', async () => {
  await using rig = await createHookRig();
  const library = path.join(rig.home, 'library');
  await rig.git('init', '--quiet', library);
  await rig.run(['commit', '--quiet', '--allow-empty', '--message', 'x'], { cwd: library });
  await rig.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library, 'lib');
  await rig.git('commit', '--quiet', '--message', 'lib');
  expect((await rig.br('security', 'install-hooks')).stdout.replaceAll(/\s+/g, ' ')).toMatch(
    /br -C lib security install-hooks/,
  );
  const lib = path.join(rig.root, 'lib');
  expect((await rig.br('-C', lib, 'security', 'install-hooks')).code).toBe(0);
  expect(await secretIn(rig, lib)).toBe(1);
  expect((await rig.status(lib)).hooksDir).toBe(path.join(rig.root, '.git/modules/lib/hooks'));
});

test('a git directory somewhere else, without a folder for hooks', async () => {
  await using rig = await createHookRig();
  const away = path.join(rig.home, 'away');
  await rig.git('init', '--quiet', '--template=', '--separate-git-dir', path.join(rig.home, 'elsewhere.git'), away);
  await rig.run(['commit', '--quiet', '--allow-empty', '--message', 'x'], { cwd: away });
  expect((await rig.br('-C', away, 'security', 'install-hooks')).code).toBe(0);
  expect(await secretIn(rig, away)).toBe(1);
  await rig.br('-C', away, 'security', 'uninstall-hooks');
  expect(
    Object.keys(await rig.folder(path.join(rig.home, 'elsewhere.git'))).filter((name) => /hooks/.test(name)),
  ).toEqual([]);
});

test('a relative core.hooksPath that another worktree does not have: git is silent there, the status is not', async () => {
  await using rig = await createHookRig();
  await rig.git('config', 'core.hooksPath', '.githooks');
  await rig.br('security', 'install-hooks');
  const linked = path.join(rig.home, 'linked');
  await rig.git('worktree', 'add', '--quiet', '-b', 'linked', linked);
  const ended = await rig.br('security', 'hooks', 'status');
  expect([ended.code, ended.stdout.replaceAll(/\s+/g, ' ')]).toEqual([
    1,
    expect.stringMatching(
      /In the worktree .*linked: pre-commit, commit-msg, pre-push: .*does not exist.*without a word/,
    ),
  ]);
  const there = await rig.status(linked);
  expect([there.fine, there.hooks[0]?.runs]).toEqual([false, false]);
  expect(await secretIn(rig, linked)).toBe(0);

  expect((await rig.br('-C', linked, 'security', 'install-hooks')).code).toBe(0);
  expect((await rig.status()).fine).toBe(true);
  await rig.run(['commit', '--quiet', '--amend', '--message', 'x'], { cwd: linked });
  await writeFile(path.join(linked, 'other.py'), `key = "${fakeSecret('b')}"\n`);
  await rig.run(['add', 'other.py'], { cwd: linked });
  expect((await rig.run(['commit', '--message', 'x'], { cwd: linked })).code).toBe(1);
  await rig.br('security', 'uninstall-hooks');
  expect(await rig.git('-C', linked, 'status', '--porcelain')).toBe('A  other.py\n');
});

test("an absolute core.hooksPath into another checkout: that one's hooks run everywhere, and this is said", async () => {
  await using rig = await createHookRig();
  const hooks = path.join(rig.root, '.githooks');
  await rig.hook('pre-commit', '#!/bin/sh\nexit 0\n', hooks);
  await rig.git('config', 'core.hooksPath', hooks);
  const linked = path.join(rig.home, 'linked');
  await rig.git('worktree', 'add', '--quiet', '-b', 'linked', linked);
  expect((await rig.br('-C', linked, 'security', 'install-hooks')).code).toBe(0);
  expect(await secretIn(rig, linked)).toBe(1);
  expect((await rig.status(linked)).notes.join()).toMatch(/absolute .*every worktree runs the hooks of that folder/);
  await rm(hooks, { recursive: true });
  expect((await rig.status(linked)).hooks[0]?.about).toMatch(/does not exist/);
});

test('core.hooksPath of one worktree alone', async () => {
  await using rig = await createHookRig();
  const linked = path.join(rig.home, 'linked');
  await rig.git('worktree', 'add', '--quiet', '-b', 'linked', linked);
  await rig.git('config', 'extensions.worktreeConfig', 'true');
  await rig.git('-C', linked, 'config', '--worktree', 'core.hooksPath', path.join(rig.home, 'none'));
  await rig.br('security', 'install-hooks');
  const status = await rig.status();
  expect([status.hooks[0]?.runs, status.fine, status.worktrees[0]?.path]).toEqual([true, false, linked]);
  expect((await rig.br('-C', linked, 'security', 'install-hooks')).code).toBe(0);
  expect((await rig.status()).fine).toBe(true);
  expect(await secretIn(rig, linked)).toBe(1);
});
