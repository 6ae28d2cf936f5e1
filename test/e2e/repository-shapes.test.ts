import { execFile } from 'node:child_process';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { createRig, type Ended, type Rig } from '../support/rig.ts';

const run = promisify(execFile);
const binary = path.resolve(import.meta.dirname, '../../bin/br.js');
const allow = ['-c', 'protocol.file.allow=always'];

/** Runs the real `br` somewhere else than at the rig's top. */
async function brIn(
  rig: Rig,
  cwd: string,
  ...args: readonly string[]
): Promise<Pick<Ended, 'code' | 'stdout' | 'stderr'>> {
  return run(process.execPath, [binary, ...args], { cwd, env: rig.env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
}

async function landedBranch(rig: Rig): Promise<string> {
  return (await rig.git('for-each-ref', '--format=%(refname:short)', 'refs/heads/buildrunner')).trim();
}

describe('a directory of a larger repository', () => {
  test('setup, task and checks run there; claims, handoff and the tree are the whole repository’s', async () => {
    await using rig = await createRig({ 'README.md': 'top\n', 'packages/app é/x': '1\n', 'plans/plan.yaml': '' });
    await rig.write(
      'plans/plan.yaml',
      `
name: mono
defaults: { directory: packages/app é }
setup:
  - run: test "$PWD" = "$BR_WORKSPACE/packages/app é" && test -f x && echo prepared > built
  - run: [node, -e, 'if (process.env.PWD !== process.cwd()) process.exit(3)']
    directory: .
tasks:
  - id: makes
    run: |
      test "$PWD" = "$BR_WORKSPACE/packages/app é" && test -f built
      echo 2 > x; mkdir -p ../later && echo made > ../later/y
      echo note > "$BR_HANDOFF"
    files: ['packages/**']
    checks: ['grep -q 2 x']
  - id: later
    needs: makes
    directory: packages/later
    run: grep -q made y && grep -q note "$BR_INBOX" && echo 3 > z
    checks: [test -f z]
  - id: outside
    needs: later
    isolation: none
    directory: packages
    run: pwd > "$HOME/where"
`,
    );
    await rig.git('add', '-A');
    await rig.git('commit', '-qm', 'plan');
    const below = path.join(rig.root, 'packages/app é');
    const ran = await brIn(rig, below, 'run', '../../plans/plan.yaml');
    expect(ran, ran.stdout + ran.stderr).toMatchObject({ code: 0 });
    const branch = await landedBranch(rig);
    expect(await rig.git('-c', 'core.quotePath=false', 'diff', '--name-only', 'main', branch)).toBe(
      'packages/app é/x\npackages/later/y\npackages/later/z\n',
    );
    expect((await readFile(path.join(rig.home, 'where'), 'utf8')).trim()).toBe(path.join(rig.root, 'packages'));
    expect(await brIn(rig, below, 'status')).toMatchObject({ code: 0 });
    expect((await brIn(rig, below, 'logs', 'makes')).code).toBe(0);
    expect((await brIn(rig, below, 'resume')).code).toBe(0);
  });

  test('that is not in the tree the task starts from is told by name, before anything ran', async () => {
    await using rig = await createRig({ 'a/file': 'x' });
    await rig.plan(`
name: missing
defaults: { retries: 0 }
tasks:
  - { id: absent, directory: nowhere, run: touch "$HOME/ran" }
  - { id: file, directory: a/file, run: touch "$HOME/ran" }
  - { id: own, directory: nowhere, isolation: none, run: touch "$HOME/ran" }
`);
    const ran = await rig.br('run');
    expect(ran.code).not.toBe(0);
    expect(ran.stdout + ran.stderr).toContain('"nowhere", the directory of task absent, is not in its tree');
    expect(ran.stdout + ran.stderr).toContain('"a/file", the directory of task file, is a file');
    expect(ran.stdout + ran.stderr).toContain('"nowhere", the directory of task own, is not in its tree');
    await expect(readFile(path.join(rig.home, 'ran'))).rejects.toThrow('ENOENT');
  });
});

test('submodules: checked out as the user has them, changed by a task, landed, and there after br land', async () => {
  await using rig = await createRig();
  const library = path.join(path.dirname(rig.root), 'library');
  await mkdir(library);
  const inLibrary = async (...args: string[]): Promise<void> =>
    void (await run('git', args, { cwd: library, env: rig.env }));
  await writeFile(path.join(library, 'lib.txt'), 'one\n');
  await inLibrary('init', '-q');
  await inLibrary('add', '-A');
  await inLibrary('commit', '-qm', 'library');
  await rig.git(...allow, 'submodule', '--quiet', 'add', library, 'lib');
  await rig.git('commit', '-qm', 'submodule');
  await rm(library, { recursive: true });
  await rig.plan(`
name: modules
tasks:
  - id: changes
    run: grep -q one lib/lib.txt && echo two > lib/lib.txt && echo n > lib/new
    files: ['lib/**']
    checks: ['grep -q two lib/lib.txt']
  - id: sees
    needs: changes
    run: grep -q two lib/lib.txt && git -C lib status --porcelain | grep -c . > count || true
    checks: ['grep -qx 0 count', test -f lib/new]
`);
  const ran = await rig.br('run');
  expect(ran, ran.stdout + ran.stderr).toMatchObject({ code: 0 });
  expect((await rig.br('logs', '--json')).stdout).toContain('push it there before you push what refers to it');
  expect((await rig.git('status', '--porcelain')).trim()).toBe('?? plan.yaml');
  expect(await rig.br('land', '--yes')).toMatchObject({ code: 0 });
  await rig.git('submodule', '--quiet', 'update');
  expect(await rig.read('lib/lib.txt')).toBe('two\n');
});

test('a sparse checkout: slots are sparse alike, what is left out survives, the combined check sees the same shape', async () => {
  await using rig = await createRig({ 'in/a': '1\n', 'out/b': '1\n', shared: 'x\n' });
  await rig.git('sparse-checkout', 'set', '--cone', 'in');
  await rig.plan(`
name: sparse
tasks:
  - { id: one, run: 'echo 2 > in/a; mkdir -p out; echo new > out/new', checks: [test ! -e out/b] }
  - { id: two, run: 'sleep 0.2; echo 3 > in/c', checks: [test ! -e out/b] }
`);
  const ran = await rig.br('run');
  expect(ran, ran.stdout + ran.stderr).toMatchObject({ code: 0 });
  const branch = await landedBranch(rig);
  expect((await rig.git('ls-tree', '-r', '--name-only', branch)).trim().split('\n')).toEqual([
    'in/a',
    'in/c',
    'out/b',
    'out/new',
    'shared',
  ]);
  expect(await rig.br('land', '--yes')).toMatchObject({ code: 0 });
  expect(await rig.git('status', '--porcelain')).toBe('?? plan.yaml\n');
});

test('Git LFS without its program: work beside pointers lands, a whole file in their place does not', async () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 3\n`;
  await using rig = await createRig({ '.gitattributes': '*.bin filter=lfs -text\n', 'a.bin': pointer, b: '1\n' });
  for (const [name, value] of [
    ['process', 'git-lfs-that-is-not-there filter-process'],
    ['clean', 'git-lfs-that-is-not-there clean -- %f'],
    ['smudge', 'git-lfs-that-is-not-there smudge -- %f'],
    ['required', 'true'],
  ])
    await rig.git('config', `filter.lfs.${name}`, value ?? '');
  await rig.plan(`
name: lfs
defaults: { retries: 0 }
tasks:
  - { id: beside, run: 'grep -q git-lfs a.bin && echo 2 > b' }
  - { id: whole, run: 'echo raw > a.bin' }
`);
  const ran = await rig.br('run');
  expect(ran.code).not.toBe(0);
  expect(ran.stdout + ran.stderr).toContain('would go into the history whole: a.bin');
  const branch = await landedBranch(rig);
  expect(await rig.git('diff', '--name-only', 'main', branch)).toBe('b\n');
});

test('names: long, deep and strange ones, in a repository whose own name is so', async () => {
  const deep = Array.from({ length: 200 }, (_, index) => `d${index}`).join('/');
  const long = Array.from({ length: 5 }, (_, index) => String(index).repeat(240)).join('/');
  await using rig = await createRig({
    [`${deep}/x`]: '1\n',
    [`${long}/y`]: '1\n',
    ['n'.repeat(255)]: '1\n',
    '-dash': '1\n',
  });
  const root = path.join(path.dirname(rig.root), `it's "a\nrepo" é ${'l'.repeat(220)}`);
  await rename(rig.root, root);
  await writeFile(
    path.join(root, 'plan.yaml'),
    `
name: names
setup: mkdir -p tmp
tasks:
  - id: one
    run: |
      echo 2 > ${deep}/x; echo 2 > ${long}/y; echo 2 > ./-dash; echo 2 > "new
      line 語"; echo n > ${long}/new
    checks: ['grep -q 2 ${deep}/x']
  - id: two
    run: echo n > ${deep}/n
    checks: [test -f ./-dash]
`,
  );
  const ran = await brIn(rig, root, 'run');
  expect(ran, ran.stdout + ran.stderr).toMatchObject({ code: 0 });
  const git = async (...args: string[]): Promise<string> =>
    (await run('git', args, { cwd: root, env: rig.env })).stdout;
  const branch = (await git('for-each-ref', '--format=%(refname:short)', 'refs/heads/buildrunner')).trim();
  const names = (await git('diff', '-z', '--name-only', 'main', branch)).split('\0').filter(Boolean);
  expect(names.toSorted()).toEqual(
    ['-dash', `${deep}/n`, `${deep}/x`, `${long}/new`, `${long}/y`, 'new\nline 語'].toSorted(),
  );
  expect(await brIn(rig, root, 'land', '--yes')).toMatchObject({ code: 0 });
  expect(await brIn(rig, root, 'salvage', 'list')).toMatchObject({ code: 0 });
  expect(await rig.slots()).toEqual([]);
});
