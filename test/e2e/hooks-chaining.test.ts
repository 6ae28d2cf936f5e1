import { chmod, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fakeSecret } from '../support/fake-secret.ts';
import { createHookRig, type HookRig } from '../support/hook-rig.ts';

const LINE = `key = "${fakeSecret()}"\n`;

/** A clean commit passes the repository's own hook, one with a secret does not even reach it: what the own hook wrote. */
async function bothRun(rig: HookRig, log: string): Promise<string> {
  expect(await rig.commit('clean.txt', 'clean\n')).toMatchObject({ code: 0 });
  const said = await readFile(log, 'utf8');
  const stopped = await rig.commit('secret.py', LINE);
  expect([stopped.code, stopped.stderr]).toEqual([1, expect.stringMatching(/stopped this commit/)]);
  expect(await readFile(log, 'utf8')).toBe(said);
  await rig.git('rm', '--quiet', '--force', 'secret.py');
  return said;
}

/** Installs, does something, takes out again: everything in the folders of hooks is as it was, byte for byte. */
async function inAndOut(rig: HookRig, between: () => Promise<void>, folder = '.git'): Promise<void> {
  const hooksOf = async (): Promise<Readonly<Record<string, string>>> => {
    const all = Object.entries(await rig.folder(folder));
    return Object.fromEntries(all.filter(([name]) => folder !== '.git' || /hooks|^config$/.test(name)));
  };
  const before = await hooksOf();
  const ended = await rig.br('security', 'install-hooks');
  expect([ended.code, ended.stderr]).toEqual([0, '']);
  expect((await rig.status()).fine).toBe(true);
  await between();
  // Twice changes nothing.
  const once = await hooksOf();
  expect((await rig.br('security', 'install-hooks')).code).toBe(0);
  expect(await hooksOf()).toEqual(once);
  expect((await rig.br('security', 'uninstall-hooks')).code).toBe(0);
  expect(await hooksOf()).toEqual(before);
}

describe('hooks that are there go on', () => {
  test.each([
    ['of sh, which ends early', '#!/bin/sh\nset -eu\necho "$0" >> "$LOG"\nexit 0\necho never\n'],
    [
      'of bash, with Windows line ends in comments and no last line end',
      '#!/usr/bin/env bash\n# note\r\necho "$0" >> "$LOG"',
    ],
    ['without an interpreter named', 'echo "$0" >> "$LOG"\n'],
    [
      'of node',
      `#!${process.execPath}\nrequire('node:fs').appendFileSync(process.env.LOG, process.argv[1].replace(/.*(.git.)/, '$1') + '\\n')\n`,
    ],
  ])('%s', async (_, text) => {
    await using rig = await createHookRig();
    const log = path.join(rig.home, 'log');
    rig.env['LOG'] = log;
    await chmod(await rig.hook('pre-commit', text), 0o750);
    const name = text.includes('node') ? '.git/buildrunner-hooks/pre-commit' : '.git/hooks/pre-commit';
    await inAndOut(rig, async () => expect(await bothRun(rig, log)).toBe(`${name}\n`));
  });

  test('a link, also to a file that is told by its name', async () => {
    await using rig = await createHookRig({ 'tools/dispatch': '#!/bin/sh\nbasename "$0" >> "$LOG"\n' });
    await chmod(path.join(rig.root, 'tools/dispatch'), 0o755);
    const log = path.join(rig.home, 'log');
    rig.env['LOG'] = log;
    await symlink('../../tools/dispatch', path.join(rig.root, '.git/hooks/pre-commit'));
    await inAndOut(rig, async () => expect(await bothRun(rig, log)).toBe('pre-commit\n'));
  });

  test('a hook that git passes over, for it is not executable, is not brought to life', async () => {
    await using rig = await createHookRig();
    const log = path.join(rig.home, 'log');
    rig.env['LOG'] = log;
    await writeFile(log, '');
    await chmod(await rig.hook('pre-commit', '#!/bin/sh\necho alive >> "$LOG"\n'), 0o644);
    await inAndOut(rig, async () => expect(await bothRun(rig, log)).toBe(''));
  });

  test('what git tells on stdin and as arguments reaches them', async () => {
    await using rig = await createHookRig();
    const log = path.join(rig.home, 'log');
    rig.env['LOG'] = log;
    await rig.hook('pre-push', '#!/bin/sh\necho "$1" >> "$LOG"\ncat >> "$LOG"\n');
    await rig.hook('commit-msg', '#!/bin/sh\necho "signed" >> "$1"\n');
    await rig.git('init', '--quiet', '--bare', path.join(rig.home, 'remote.git'));
    await rig.git('remote', 'add', 'origin', path.join(rig.home, 'remote.git'));
    await inAndOut(rig, async () => {
      expect((await rig.commit('a.txt', 'a\n')).code).toBe(0);
      expect(await rig.git('log', '-1', '--format=%B')).toMatch(/signed/);
      expect((await rig.run(['push', '--quiet', 'origin', 'main'])).code).toBe(0);
      const zeros = '0'.repeat(40);
      expect(await readFile(log, 'utf8')).toBe(
        `origin\nrefs/heads/main ${await rig.head()} refs/heads/main ${zeros}\n`,
      );
    });
  });

  test('a hook that fails still stops git', async () => {
    await using rig = await createHookRig();
    await rig.hook('pre-commit', '#!/bin/sh\necho "lint is red" >&2\nexit 3\n');
    await rig.br('security', 'install-hooks');
    const ended = await rig.commit('a.txt', 'a\n');
    expect([ended.code, ended.stderr]).toEqual([1, 'lint is red\n']);
  });

  test('what was added to our hook by hand stays when ours is taken out', async () => {
    await using rig = await createHookRig();
    await rig.br('security', 'install-hooks');
    const file = path.join(rig.root, '.git/hooks/pre-commit');
    await writeFile(file, `${await readFile(file, 'utf8')}echo mine\n`);
    await rig.br('security', 'uninstall-hooks');
    expect(await readFile(file, 'utf8')).toBe('#!/bin/sh\necho mine\n');
  });
});

describe('hook managers', () => {
  test('husky 9: the part stands in .husky, where the next npm install leaves it', async () => {
    await using rig = await createHookRig({ '.husky/pre-commit': 'echo "own $(basename "$0")" >> "$LOG"\n' });
    const log = path.join(rig.home, 'log');
    rig.env['LOG'] = log;
    const husky = async (): Promise<void> => {
      const folder = path.join(rig.root, '.husky/_');
      await rig.write('.husky/_/.gitignore', '*');
      await rig.write(
        '.husky/_/h',
        '#!/usr/bin/env sh\nn=$(basename "$0")\ns=$(dirname "$(dirname "$0")")/$n\n[ ! -f "$s" ] && exit 0\nsh -e "$s" "$@"\nexit $?\n',
      );
      for (const name of ['pre-commit', 'commit-msg', 'pre-push'])
        await rig.hook(name, '#!/usr/bin/env sh\n. "$(dirname "$0")/h"', folder);
      await rig.git('config', 'core.hooksPath', '.husky/_');
    };
    await husky();
    await inAndOut(
      rig,
      async () => {
        expect(await bothRun(rig, log)).toBe('own pre-commit\n');
        await husky();
        expect((await rig.status()).fine).toBe(true);
        // Nothing in what may be committed is of this machine.
        for (const name of ['pre-commit', 'commit-msg', 'pre-push'])
          expect(await rig.read(`.husky/${name}`)).not.toContain(path.dirname(rig.root));
      },
      '.husky',
    );
    const { managers } = await rig.status();
    expect(managers.map(({ name }) => name)).toEqual(['husky']);
  });

  test('husky 9 in a clone that has not installed the hooks: a word, and no obstacle', async () => {
    await using rig = await createHookRig({ '.husky/pre-commit': 'true\n' });
    await rig.git('config', 'core.hooksPath', '.husky/_');
    await rig.hook('pre-commit', '#!/bin/sh\nsh -e .husky/pre-commit "$@"\n', path.join(rig.root, '.husky/_'));
    expect((await rig.br('security', 'install-hooks')).code).toBe(1);
    await rig.git('add', '.husky/pre-commit');
    await rig.git('commit', '--quiet', '--no-verify', '--message', 'hooks');
    const clone = path.join(rig.home, 'clone');
    await rig.git('clone', '--quiet', rig.root, clone);
    await rig.git('-C', clone, 'config', 'core.hooksPath', '.husky/_');
    await rig.hook('pre-commit', '#!/bin/sh\nsh -e .husky/pre-commit "$@"\n', path.join(clone, '.husky/_'));
    const ended = await rig.run(['commit', '--quiet', '--allow-empty', '--message', 'x'], { cwd: clone });
    expect([ended.code, ended.stderr]).toEqual([0, expect.stringMatching(/not looked at.*br security install-hooks/)]);
  });

  test('husky 4: the hook finds its helper and its name as before', async () => {
    await using rig = await createHookRig({ 'package.json': '{"husky":{"hooks":{"pre-commit":"true"}}}' });
    const log = path.join(rig.home, 'log');
    rig.env['LOG'] = log;
    await rig.hook('husky.sh', 'echo "husky $(basename "$0")" >> "$LOG"\n');
    await rig.hook('pre-commit', '#!/bin/sh\n# husky\n\n. "$(dirname "$0")/husky.sh"\n');
    await inAndOut(rig, async () => expect(await bothRun(rig, log)).toBe('husky pre-commit\n'));
    expect((await rig.status()).managers[0]).toMatchObject({
      name: 'husky 4',
      advice: expect.stringMatching(/postinstall/) as unknown,
    });
  });

  test.each([
    [
      'lefthook',
      'lefthook.yml',
      'pre-commit: {}\n',
      '#!/bin/sh\n\ncall_lefthook()\n{\n  echo lefthook "$@" >> "$LOG"\n}\n\ncall_lefthook run "pre-commit" "$@"\n',
      'lefthook run pre-commit\n',
    ],
    [
      'pre-commit',
      '.pre-commit-config.yaml',
      'repos: []\n',
      '#!/usr/bin/env bash\n# File generated by pre-commit\nHERE="$(cd "$(dirname "$0")" && pwd)"\necho "pre-commit ${HERE##*/}" >> "$LOG"\n',
      'pre-commit hooks\n',
    ],
    [
      'simple-git-hooks',
      'package.json',
      '{"simple-git-hooks":{"pre-commit":"npm test"}}',
      '#!/bin/sh\n\nif [ "$SKIP_SIMPLE_GIT_HOOKS" = "1" ]; then\n    exit 0\nfi\n\necho simple >> "$LOG"\n',
      'simple\n',
    ],
  ])(
    '%s: goes on, and when it writes its hook anew that is said and mended',
    async (name, ...[config, text, hook, said]) => {
      await using rig = await createHookRig({ [config]: text });
      const log = path.join(rig.home, 'log');
      rig.env['LOG'] = log;
      await rig.hook('pre-commit', hook);
      await inAndOut(rig, async () => expect(await bothRun(rig, log)).toBe(said));

      const installed = await rig.br('security', 'install-hooks');
      expect(installed.stdout.replaceAll(/\s+/g, ' ')).toMatch(new RegExp(`${name}: .*anew|${name}: .*overwrites`));
      await rig.hook('pre-commit', hook);
      const status = await rig.br('security', 'hooks', 'status');
      expect([status.code, status.stdout]).toEqual([
        1,
        expect.stringMatching(/pre-commit +replaced by somebody else's/),
      ]);
      expect((await rig.br('security', 'install-hooks')).code).toBe(0);
      expect((await rig.status()).fine).toBe(true);
      await rig.br('security', 'uninstall-hooks');
      expect(await rig.folder('.git/hooks')).toMatchObject({ 'pre-commit': `755 ${hook}` });
    },
  );
});

describe('core.hooksPath', () => {
  test('of the global configuration: its hooks go on, here alone ours come before them, and nothing of it is touched', async () => {
    await using rig = await createHookRig();
    const log = path.join(rig.home, 'log');
    rig.env['LOG'] = log;
    const shared = path.join(rig.home, 'my hooks');
    await rig.hook('pre-commit', '#!/bin/sh\necho "global $(basename "$0")" >> "$LOG"\n', shared);
    await rig.hook('post-commit', '#!/bin/sh\necho post >> "$LOG"\n', shared);
    await rig.git('config', '--global', 'core.hooksPath', shared);
    const before = await rig.folder(shared);
    await inAndOut(rig, async () => {
      expect(await bothRun(rig, log)).toBe('global pre-commit\npost\n');
      await rig.hook('pre-rebase', '#!/bin/sh\n', shared);
      expect((await rig.status()).notes.join()).toMatch(/came later and do not run here: pre-rebase/);
      await rig.br('security', 'install-hooks');
      expect((await rig.status()).notes).toEqual([]);
    });
    expect(await rig.folder(shared)).toEqual({ ...before, 'pre-rebase': '755 #!/bin/sh\n' });
    const other = path.join(rig.home, 'other');
    await rig.git('init', '--quiet', other);
    const ended = await rig.run(['commit', '--quiet', '--allow-empty', '--message', 'x'], { cwd: other });
    expect([ended.code, ended.stderr]).toEqual([0, '']);
  });

  test('local and absolute, outside of the repository: it is given back', async () => {
    await using rig = await createHookRig();
    const log = path.join(rig.home, 'log');
    rig.env['LOG'] = log;
    const shared = path.join(rig.home, 'team');
    await rig.hook('pre-commit', '#!/bin/sh\necho team >> "$LOG"\n', shared);
    await rig.git('config', 'core.hooksPath', shared);
    await inAndOut(rig, async () => expect(await bothRun(rig, log)).toBe('team\n'));
    expect(await rig.git('config', 'core.hooksPath')).toBe(`${shared}\n`);
  });

  test.each([['.githooks'], ['tools/git hooks']])('relative, among the files: %s', async (folder) => {
    await using rig = await createHookRig();
    const log = path.join(rig.home, 'log');
    rig.env['LOG'] = log;
    await rig.hook('pre-commit', '#!/bin/sh\necho own >> "$LOG"\n', path.join(rig.root, folder));
    await rig.git('config', 'core.hooksPath', folder);
    await inAndOut(rig, async () => expect(await bothRun(rig, log)).toBe('own\n'), folder);
  });

  test('relative, to a folder that is not there yet: it is made, and gone afterwards', async () => {
    await using rig = await createHookRig();
    await rig.git('config', 'core.hooksPath', 'a/b');
    expect((await rig.br('security', 'install-hooks')).code).toBe(0);
    expect((await rig.commit('s.py', LINE)).code).toBe(1);
    await rig.br('security', 'uninstall-hooks');
    expect((await rig.git('status', '--porcelain', '--ignored')).trim()).toBe('A  s.py');
    await mkdir(path.join(rig.root, 'a'));
  });

  test('given on the command line it is refused, for nothing could be installed against it', async () => {
    await using rig = await createHookRig();
    Object.assign(rig.env, { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'core.hooksPath', GIT_CONFIG_VALUE_0: '/x' });
    const ended = await rig.br('security', 'install-hooks');
    expect([ended.code, ended.stderr]).toEqual([
      9,
      expect.stringMatching(/environment or the command line[^]*without it/),
    ]);
  });
});
