import { existsSync } from 'node:fs';
import { chmod, mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { appears } from '../support/appears.ts';
import { createRig, type Rig } from '../support/rig.ts';

const TWO = `
name: two
tasks:
  - { id: one, run: 'echo one > one.txt' }
  - { id: two, needs: one, run: 'echo two > two.txt' }
`;

type Judged = { readonly holding: { readonly ref?: string; readonly kind: string }; readonly why: string };
type Said = { readonly freed: boolean; readonly free: readonly Judged[]; readonly keep: readonly Judged[] };

async function gc(rig: Rig, ...args: readonly string[]): Promise<Said> {
  const ended = await rig.br('gc', '--json', ...args);
  expect([ended.code, ended.stderr]).toEqual([0, '']);
  return JSON.parse(ended.stdout) as Said;
}

async function refs(rig: Rig): Promise<readonly string[]> {
  const listed = await rig.git('for-each-ref', '--format=%(refname)', 'refs/buildrunner', 'refs/heads/buildrunner');
  return listed.split('\n').filter(Boolean);
}

test.each([
  ['fast-forward', (rig: Rig) => rig.br('land', '--yes')],
  [
    'a squash merge done by hand, and work after it',
    async (rig: Rig) => {
      const [branch = ''] = (await refs(rig)).filter((ref) => ref.startsWith('refs/heads/'));
      await rig.git('merge', '--quiet', '--squash', branch);
      await rig.git('commit', '--quiet', '--message', 'all of it');
      await rig.write('later.txt', 'x\n');
      await rig.git('add', '--all');
      await rig.git('commit', '--quiet', '--message', 'later');
    },
  ],
])('after %s what is contained may go, is shown first, and nothing else goes', async (_, bring) => {
  await using rig = await createRig();
  await rig.plan(TWO);
  await rig.write('.git/info/exclude', 'plan.yaml\n');
  expect((await rig.br('run')).code).toBe(0);
  const all = await refs(rig);
  expect(all).toHaveLength(3);
  expect((await gc(rig)).free).toEqual([]);
  await bring(rig);

  const review = await gc(rig);
  const named = review.free.map(({ holding }) => holding.ref ?? holding.kind);
  expect([review.freed, new Set(named)]).toEqual([false, new Set(all)]);
  expect((await rig.br('gc')).stdout).toMatch(/2 attempts .*main[^]*1 branch .*main[^]*br gc --yes/);
  expect(await refs(rig)).toEqual(all);
  expect((await gc(rig, '--yes')).freed).toBe(true);
  expect(await refs(rig)).toEqual([]);
  expect((await rig.br('gc')).stdout).toBe('Nothing can be freed.\n');
  expect(await rig.git('cat-file', '-p', 'HEAD:two.txt')).toBe('two\n');

  // A changed plan goes on with the session all the same.
  await rig.plan(`${TWO}  - { id: three, run: 'echo three > three.txt' }\n`);
  expect((await rig.br('run')).code).toBe(0);
  expect((await rig.br('land', '--yes')).code).toBe(0);
  expect(await rig.git('cat-file', '-p', 'HEAD:three.txt')).toBe('three\n');
});

test('what was reverted, failed, or is checked out stays', async () => {
  await using rig = await createRig();
  await rig.plan(`
name: mixed
tasks:
  - { id: kept, run: 'echo kept > kept.txt' }
  - { id: bad, run: 'echo bad > bad.txt; exit 1', retries: 0 }
`);
  await rig.write('.git/info/exclude', 'plan.yaml\n');
  expect((await rig.br('run')).code).not.toBe(0);
  expect((await rig.br('cancel', '--yes')).code).toBe(0);
  expect((await rig.br('land', '--yes')).code).toBe(0);
  const branch = (await refs(rig)).find((ref) => ref.startsWith('refs/heads/'))?.replace('refs/heads/', '') ?? '';
  await rig.git('branch', '--quiet', 'elsewhere', branch);
  await rig.git('switch', '--quiet', branch);
  const said = await rig.br('gc', '--yes');
  expect([said.code, said.stdout]).toEqual([1, expect.stringContaining('checked out')]);
  expect((await refs(rig)).map((ref) => ref.split('/').at(-2))).toEqual(['bad', 'buildrunner']);
  await rig.git('switch', '--quiet', 'main');
  await rig.git('branch', '--quiet', '-D', 'elsewhere');
  await rig.git('revert', '--no-edit', 'HEAD');
  // It still is an ancestor of main: reverted or not, it can be had again.
  expect((await gc(rig)).free.map(({ holding }) => holding.ref)).toEqual([`refs/heads/${branch}`]);
});

test('doctor finds what is wrong, says what to do, and puts right what it can', async () => {
  await using rig = await createRig();
  await rig.plan(TWO);
  expect((await rig.br('run')).code).toBe(0);
  expect(await rig.br('doctor')).toMatchObject({ code: 0, stderr: '' });

  // A slot whose files somebody removed, its lock left by a git that was killed, a hook, a ref without its commit.
  const slot = path.join(rig.home, 'slot-9');
  await rig.git(
    'worktree',
    'add',
    '--quiet',
    '--detach',
    '--lock',
    '--reason',
    'BuildRunner slot, removed with its session',
    slot,
  );
  const lock = path.join(rig.root, '.git/worktrees/slot-9/index.lock');
  await writeFile(lock, '');
  const old = new Date(Date.now() - 3_600_000);
  await utimes(lock, old, old);
  const own = path.join(rig.root, '.git/index.lock');
  await writeFile(own, '');
  await utimes(own, old, old);
  await mkdir(path.join(rig.root, '.git/hooks'), { recursive: true });
  await writeFile(path.join(rig.root, '.git/hooks/pre-commit'), '#!/bin/sh\n');
  await chmod(path.join(rig.root, '.git/hooks/pre-commit'), 0o755);
  await rig.write('.git/refs/buildrunner/two-0000/one/7', `${'12'.repeat(20)}\n`);

  const found = await rig.br('doctor');
  expect(found.code).toBe(1);
  for (const said of ['index.lock', 'rm ', 'pre-commit', 'refs/buildrunner/two-0000/one/7', 'br doctor --fix'])
    expect(found.stdout).toContain(said);
  await rm(own);
  await rm(slot, { recursive: true });
  const fixed = await rig.br('doctor', '--fix');
  expect([fixed.code, fixed.stdout]).toEqual([0, expect.stringContaining('Put right.')]);
  expect(existsSync(lock)).toBe(false);
  expect(await rig.git('worktree', 'list')).not.toContain('slot-9');
  const after = await rig.br('doctor');
  expect([after.code, after.stdout]).toEqual([0, expect.not.stringContaining('two-0000')]);
});

test('doctor tells a session that lost its br, and ends nothing that may go on', async () => {
  await using rig = await createRig();
  await rig.plan(`name: lost
tasks:
  - { id: long, run: 'touch "$HOME/begun"; sleep 60' }
`);
  const run = rig.start('run');
  await appears(rig.home, 'begun');
  run.kill('SIGKILL');
  await run.ended;
  const found = await rig.br('doctor', '--fix');
  expect(found.stdout).toMatch(/lost-\w+ was running when its br ended[^]*br resume lost-/);
  expect((await gc(rig, '--yes')).free).toEqual([]);
  expect(await rig.slots()).toHaveLength(1);
  expect((await rig.br('cancel', '--yes')).code).toBe(0);
  expect(await rig.leftovers()).toEqual([]);
});

test('husky-like hooks that are not committed do nothing in worktrees, and doctor says so', async () => {
  await using rig = await createRig({ '.gitignore': '.husky/_\n' });
  await rig.git('config', 'core.hooksPath', '.husky/_');
  await rig.write('.husky/_/pre-commit', '#!/bin/sh\n');
  await chmod(path.join(rig.root, '.husky/_/pre-commit'), 0o755);
  expect((await rig.br('doctor')).stdout).toMatch(/\.husky\/_ \(pre-commit\) are not committed/);
});

test('doctor works where the database is damaged and the configuration has mistakes, and says both', async () => {
  await using rig = await createRig();
  await rig.plan(TWO);
  expect((await rig.br('run')).code).toBe(0);
  for (const side of ['', '-wal', '-shm'])
    await rm(path.join(rig.root, `.buildrunner/data.db${side}`), { force: true });
  await rig.write('.buildrunner/data.db', 'no database');
  await rig.write('buildrunner.config.yaml', 'workspaces: { keep: { age: never-ever } }\n');
  const said = await rig.br('doctor', '--fix', '--json');
  expect(said.code).toBe(1);
  const { findings } = JSON.parse(said.stdout) as { findings: { about: string; level: string }[] };
  expect(findings.filter(({ level }) => level === 'bad').map(({ about }) => about)).toEqual([
    'database',
    'configuration',
  ]);
  expect(await refs(rig)).toHaveLength(3);
});
