import { existsSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createRig } from '../support/rig.ts';

const linux = process.platform === 'linux';

test.runIf(linux)('confined work writes its workspace and nothing else, and lands', async () => {
  await using rig = await createRig({ 'a.txt': 'a\n', 'check.sh': 'echo x > "$HOME/from-check"; test -s b.txt\n' });
  await rig.plan(`
name: confined
defaults: { sandbox: worktree, retries: 0 }
tasks:
  - id: work
    run: |
      echo b > b.txt; git status --short; git diff --quiet
      echo x > "$HOME/from-work" || echo refused-home
      echo x > "$BR_REPOSITORY/a.txt" || echo refused-repository
      rm -rf "$BR_REPOSITORY/.git/refs" || echo refused-git
      echo tmp > /tmp/br-sandbox-test && cat /tmp/br-sandbox-test
      echo fine > /dev/null && cat "$BR_REPOSITORY/a.txt"
      echo handed > "$BR_HANDOFF"
    checks: sh check.sh
`);
  const ended = await rig.br('run');
  expect(ended.stderr + ended.stdout).toContain('work: landed');
  const log = (await rig.br('logs', 'work', '--raw')).stdout;
  for (const word of ['?? b.txt', 'refused-home', 'refused-repository', 'refused-git', 'tmp', 'a\n'])
    expect(log).toContain(word);
  for (const name of ['from-work', 'from-check']) expect(existsSync(path.join(rig.home, name))).toBe(false);
  expect(existsSync('/tmp/br-sandbox-test')).toBe(false);
  expect(await rig.read('a.txt')).toBe('a\n');
  expect(await rig.leftovers()).toEqual([]);
});

test.runIf(linux)('confined work cannot have br run programs by leading its git elsewhere', async () => {
  await using rig = await createRig({ 'a.txt': 'a\n' });
  const pwned = path.join(rig.home, 'pwned');
  await rig.plan(`
name: led
defaults: { sandbox: worktree, retries: 0 }
tasks:
  - id: work
    run: |
      own=$(git rev-parse --absolute-git-dir) common=$(git rev-parse --path-format=absolute --git-common-dir)
      mkdir -p evil/refs evil/objects/info
      cp "$common/HEAD" evil/ && echo "$common/objects" >evil/objects/info/alternates
      printf '[core]\\nrepositoryformatversion = 0\\n[filter "x"]\\nclean = touch \\047${pwned}\\047; cat\\n' >evil/config
      echo '* filter=x' >.gitattributes
      (echo "$PWD/evil" >"$own/commondir") && echo led-commondir
      (cat evil/config >"$own/config.worktree") && echo led-settings
      (echo "gitdir: $PWD/evil" >.git) && echo led-link
      rm -f .git "$own/commondir"; mv -f evil/config "$own/config.worktree" && echo led-settings
      echo changed >a.txt; git checkout --quiet -- a.txt && cat a.txt
      test "$npm_config_cache" = "$BR_CACHE/npm" && echo npm-may-write
`);
  expect((await rig.br('run')).code).toBe(0);
  const log = (await rig.br('logs', 'work', '--raw')).stdout;
  expect(log).toMatch(/^a\nnpm-may-write$/m);
  expect(log).not.toContain('led-');
  expect(existsSync(pwned)).toBe(false);
});

test.runIf(linux)('where the system forbids it, the plan is refused before anything starts', async () => {
  await using rig = await createRig();
  await rig.plan('name: no\ntasks:\n  - { id: a, run: echo a > a, sandbox: worktree }\n');
  const bin = path.join(rig.home, 'bin');
  await mkdir(bin);
  await writeFile(path.join(bin, 'setpriv'), '#!/bin/sh\nexit 1\n');
  await chmod(path.join(bin, 'setpriv'), 0o755);
  rig.env['PATH'] = `${bin}:${rig.env['PATH'] ?? ''}`;
  const ended = await rig.br('run');
  expect(ended.code).not.toBe(0);
  expect(ended.stderr).toMatch(/cannot be confined/);
  expect(ended.stderr).toMatch(/sandbox: worktree/);
  expect((await rig.br('status')).stdout).not.toContain('try 1');
  expect(await rig.slots()).toEqual([]);
});
