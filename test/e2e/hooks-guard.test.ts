import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fakeSecret } from '../support/fake-secret.ts';
import { createHookRig, type HookRig } from '../support/hook-rig.ts';

const LINE = `key = "${fakeSecret()}"\n`;

async function guarded(files?: Readonly<Record<string, string>>): Promise<HookRig> {
  const rig = await createHookRig(files);
  const ended = await rig.br('security', 'install-hooks', '--guard', '--missing', 'closed');
  expect([ended.code, ended.stderr]).toEqual([0, '']);
  return rig;
}

/** Counts how often the hooks start br, from now on. */
async function countStarts(rig: HookRig): Promise<() => Promise<number>> {
  const run = path.join(rig.root, '.git/buildrunner-hooks/run');
  const log = path.join(rig.home, 'starts');
  await writeFile(log, '');
  await writeFile(run, (await readFile(run, 'utf8')).replace(/^start "\$@"$/m, `echo "$hook" >>'${log}'\n$&`));
  return async () => (await readFile(log, 'utf8')).split('\n').length - 1;
}

test('commit --no-verify and plumbing do not get past the guard', async () => {
  await using rig = await guarded();
  const before = await rig.head();
  const ended = await rig.commit('a.py', LINE, '--no-verify');
  expect([ended.code === 0, ended.stderr]).toEqual([
    false,
    expect.stringMatching(/stopped this change of a branch[^]*a\.py:1:8/),
  ]);
  expect(ended.stderr).toMatch(/--no-verify does not skip this guard/);
  expect(await rig.head()).toBe(before);

  const tree = (await rig.git('write-tree')).trim();
  const commit = (await rig.git('commit-tree', tree, '-p', 'HEAD', '-m', 'by hand')).trim();
  expect((await rig.run(['update-ref', 'refs/heads/main', commit])).code).not.toBe(0);
  expect((await rig.run(['branch', 'other', commit])).code).not.toBe(0);
  expect((await rig.run(['commit', '--no-verify', '--message', `with ${fakeSecret()}`])).code).not.toBe(0);
  expect(await rig.git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main\n');
});

test('cherry-pick, which runs no pre-commit, is guarded too', async () => {
  await using rig = await createHookRig();
  await rig.git('switch', '--quiet', '--create', 'topic');
  await rig.commit('a.py', LINE);
  await rig.git('switch', '--quiet', 'main');
  await rig.commit('m.py', 'm = 1\n');
  await rig.br('security', 'install-hooks', '--guard');
  expect((await rig.run(['cherry-pick', 'topic'])).code).not.toBe(0);
  // A commit that is on a branch already is no news: nothing new is stored.
  expect((await rig.run(['branch', 'same', 'topic'])).code).toBe(0);
});

test('what the pre-commit hook has just seen is not looked at again', async () => {
  await using rig = await guarded();
  const starts = await countStarts(rig);
  expect((await rig.commit('a.py', 'x = 1\n')).code).toBe(0);
  expect(await starts()).toBe(1);
  expect((await rig.commit('a.py', 'x = 2\n', '--no-verify')).code).toBe(0);
  expect(await starts()).toBe(2);
});

test('ordinary work on refs starts nothing: branches, tags, fetch, stash, worktrees, gc, fast-forwards', async () => {
  await using rig = await guarded({ 'a.txt': 'a\n' });
  const origin = path.join(rig.home, 'origin');
  await rig.git('clone', '--quiet', rig.root, origin);
  await rig.run(['commit', '--quiet', '--allow-empty', '--message', 'theirs'], { cwd: origin });
  await rig.git('remote', 'add', 'origin', origin);
  const starts = await countStarts(rig);
  const must = async (...args: readonly string[]): Promise<void> => {
    const ended = await rig.run(args);
    expect([args, ended.code, ended.stderr]).toEqual([args, 0, expect.anything()]);
  };
  await must('fetch', '--quiet', 'origin');
  await must('merge', '--quiet', '--ff-only', 'origin/main');
  await must('branch', 'topic', 'HEAD~1');
  await must('branch', '--move', 'topic', 'moved');
  await must('tag', 'v1');
  await must('branch', '--delete', '--force', 'moved');
  await rig.write('a.txt', 'b\n');
  await must('stash', '--quiet');
  await must('stash', 'pop', '--quiet');
  await must('checkout', '--quiet', '--', 'a.txt');
  await must('worktree', 'add', '--quiet', '-b', 'wt', path.join(rig.home, 'wt'));
  await must('worktree', 'remove', path.join(rig.home, 'wt'));
  await must('reset', '--quiet', '--hard', 'HEAD~1');
  await must('pull', '--quiet', 'origin', 'main');
  await must('pack-refs', '--all');
  await must('gc', '--quiet', '--prune=now');
  await must('switch', '--quiet', '--detach');
  expect(await starts()).toBe(0);
});

test('a rebase of clean work goes through; of work with a new secret it is refused, and can be taken back', async () => {
  await using rig = await guarded({ 'a.txt': 'a\n' });
  await rig.git('switch', '--quiet', '--create', 'topic');
  for (const n of [1, 2, 3]) await rig.commit(`t${n}.py`, `x = ${n}\n`);
  await rig.git('switch', '--quiet', 'main');
  await rig.commit('m.py', 'm = 1\n');
  await rig.git('switch', '--quiet', 'topic');
  const clean = await rig.run(['rebase', '--quiet', 'main']);
  expect([clean.code, clean.stderr]).toEqual([0, '']);
  expect((await rig.git('rev-list', '--count', 'main..topic')).trim()).toBe('3');

  const before = await rig.head();
  const exec = `printf '%s' '${LINE.trim()}' > s.py && git add s.py && git commit -q --no-verify --amend --no-edit`;
  const refused = await rig.run(['rebase', '--exec', exec, 'HEAD~1']);
  expect(refused.code).not.toBe(0);
  expect((await rig.git('rev-parse', 'topic')).trim()).toBe(before);
  await rig.run(['rebase', '--abort']);
  expect([await rig.head(), (await rig.git('status', '--porcelain')).trim()]).toEqual([before, '']);
});

test('old secrets of a branch do not stop rebasing or amending it', async () => {
  await using rig = await createHookRig({ 'a.txt': 'a\n' });
  await rig.git('switch', '--quiet', '--create', 'topic');
  await rig.commit('old.py', LINE);
  await rig.git('switch', '--quiet', 'main');
  await rig.commit('m.py', 'm = 1\n');
  await rig.br('security', 'install-hooks', '--guard');
  await rig.git('switch', '--quiet', 'topic');
  const rebased = await rig.run(['rebase', '--quiet', 'main']);
  expect([rebased.code, rebased.stderr]).toEqual([0, '']);
  expect((await rig.run(['commit', '--quiet', '--amend', '--message', 'better words'])).code).toBe(0);
});

test("BuildRunner's own branches and refs are left to its gate", async () => {
  await using rig = await guarded();
  await rig.write('a.py', LINE);
  await rig.run(['add', '.']);
  const tree = (await rig.git('write-tree')).trim();
  const commit = (await rig.git('commit-tree', tree, '-p', 'HEAD', '-m', 'of an attempt')).trim();
  for (const ref of ['refs/buildrunner/s/t/1', 'refs/heads/buildrunner/s'])
    expect((await rig.run(['update-ref', ref, commit])).code).toBe(0);
});

test('a session runs and lands with the guard in place', async () => {
  await using rig = await guarded();
  await rig.plan("name: one\ntasks:\n  - { id: one, run: 'echo one > one.txt' }\n");
  await rig.write('.git/info/exclude', 'plan.yaml\n');
  expect((await rig.br('run')).code).toBe(0);
  const landed = await rig.br('land', '--yes');
  expect([landed.code, landed.stderr]).toEqual([0, expect.not.stringMatching(/BuildRunner stopped/)]);
  expect(await rig.git('cat-file', '-p', 'HEAD:one.txt')).toBe('one\n');
});
