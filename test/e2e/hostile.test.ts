import { execFileSync, spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { createRig, type Ended, type Rig } from '../support/rig.ts';

const binary = path.resolve(import.meta.dirname, '../../bin/br.js');

/** Whether file systems can be mounted here without anybody else seeing them: needs root, and a kernel that allows it. */
const mounts = canMount();

function canMount(): boolean {
  try {
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Runs a shell script in the rig's repository, with mounts of its own and `br` as a function. */
async function withMounts(rig: Rig, script: string): Promise<Ended> {
  const whole = `br() { "${process.execPath}" "${binary}" "$@"; }\n${script}`;
  const child = spawn('unshare', ['--mount', 'sh', '-c', whole], {
    cwd: rig.root,
    env: rig.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
  return await new Promise((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, ...said }));
  });
}

/** Resolves when a file exists in the rig's home; told by the file system. */
async function appears(rig: Rig, name: string): Promise<void> {
  const file = path.join(rig.home, name);
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (!existsSync(file)) return;
      watcher.close();
      resolve();
    };
    const watcher = watch(rig.home, look);
    look();
  });
}

async function note(rig: Rig, name: string): Promise<void> {
  await writeFile(path.join(rig.home, name), '');
}

async function branchOf(rig: Rig): Promise<string> {
  return (await rig.git('for-each-ref', '--format=%(refname:short)', 'refs/heads/buildrunner')).trim();
}

async function filesOf(rig: Rig, ref: string): Promise<readonly string[]> {
  return (await rig.git('ls-tree', '-r', '--name-only', ref)).trim().split('\n');
}

async function tidy(rig: Rig): Promise<void> {
  expect(await rig.leftovers()).toEqual([]);
  expect(await rig.slots()).toEqual([]);
  expect((await rig.git('worktree', 'list')).trim().split('\n')).toHaveLength(1);
  await rig.git('fsck', '--no-dangling');
}

/** A task that says it has started, waits for `go`, and writes a file. */
const waiting = (id: string, more = ''): string => `
  - id: ${id}
    run: |
      touch "$HOME/started-${id}"
      while ! test -e "$HOME/go-${id}"; do sleep 0.02; done
      echo ${id} > ${id}.txt
${more}`;

const writing = (id: string, more = ''): string => `
  - id: ${id}
    run: echo ${id} > ${id}.txt
${more}`;

const needs = (id: string): string => `    needs: ${id}\n`;

describe('the disk', () => {
  test.skipIf(!mounts)(
    'full under the state: said once, nothing landed is lost, and resume goes on with room',
    async () => {
      await using rig = await createRig();
      await mkdir(path.join(rig.root, '.buildrunner'));
      await rig.plan(`name: full\nconcurrency: 1\ntasks:${writing('first')}
  - id: loud
    needs: first
    run: |
      if ! test -e "$HOME/room"; then head -c 4000000 /dev/zero | tr '\\0' x; fi
      echo loud > loud.txt
`);
      const ended = await withMounts(
        rig,
        `mount -t tmpfs -o size=1500k tmpfs .buildrunner || exit 99
       br run 2> "$HOME/first.txt"; echo "first $?"
       mount -o remount,size=50m .buildrunner; touch "$HOME/room"
       br resume; echo "second $?"`,
      );
      const said = await readFile(path.join(rig.home, 'first.txt'), 'utf8');
      expect(said.match(/^error:/gm) ?? [], said).toHaveLength(1);
      expect(said).toMatch(/full/);
      expect(ended.stdout, ended.stderr).toContain('first 9');
      expect(ended.stdout, ended.stderr).toContain('second 0');
      const subjects = await rig.git('log', '--format=%s', `main..${await branchOf(rig)}`);
      expect(subjects).toBe('loud\nfirst\n');
      await tidy(rig);
    },
  );

  test.skipIf(!mounts)(
    'full under the state: whatever was told as stored is in the log afterwards, in its place',
    async () => {
      await using rig = await createRig();
      await mkdir(path.join(rig.root, '.buildrunner'));
      await rig.plan(`name: full\nconcurrency: 1\ntasks:${writing('first')}
  - id: loud
    needs: first
    run: |
      if ! test -e "$HOME/room"; then head -c 4000000 /dev/zero | tr '\\0' x; fi
      echo loud > loud.txt
`);
      const ended = await withMounts(
        rig,
        `mount -t tmpfs -o size=1500k tmpfs .buildrunner || exit 99
       br run --json > "$HOME/told"; echo "first $?"
       mount -o remount,size=50m .buildrunner; touch "$HOME/room"
       br resume; echo "second $?"
       cp .buildrunner/data.db* "$HOME"`,
      );
      expect(ended.stdout, ended.stderr).toContain('first 9');
      expect(ended.stdout, ended.stderr).toContain('second 0');
      const lines = (await readFile(path.join(rig.home, 'told'), 'utf8')).trim().split('\n');
      const told = lines.map((line) => JSON.parse(line) as { schema: string; seq: number; type: string });
      const events = told.filter(({ schema }) => schema === 'br.event/1').map(({ seq, type }) => ({ seq, type }));
      expect(events.map(({ type }) => type)).toContain('attempt.landed');
      const db = new DatabaseSync(path.join(rig.home, 'data.db'));
      const stored = db.prepare('SELECT seq, type FROM events ORDER BY seq').all();
      const [checked] = db.prepare('PRAGMA integrity_check').all();
      db.close();
      expect(checked).toEqual({ integrity_check: 'ok' });
      expect(stored.slice(0, events.length)).toEqual(events);
      await tidy(rig);
    },
  );

  test.skipIf(!mounts)(
    'full under the workspaces: the tasks fail with the cause, and resume goes on with room',
    async () => {
      await using rig = await createRig({ 'large.bin': 'x'.repeat(400_000) });
      await mkdir(path.join(rig.home, 'pool'));
      rig.env['BR_WORKTREES'] = path.join(rig.home, 'pool');
      await rig.plan(`name: full\ntasks:${writing('only')}`);
      const ended = await withMounts(
        rig,
        `mount -t tmpfs -o size=200k tmpfs "$HOME/pool" || exit 99
       br run; echo "first $?"
       mount -o remount,size=50m "$HOME/pool"
       br resume; echo "second $?"`,
      );
      expect(ended.stdout, ended.stderr).toMatch(/first [19]\n/);
      expect(ended.stdout + ended.stderr).toMatch(/no space left/i);
      expect(ended.stdout, ended.stderr).toContain('second 0');
      expect(await filesOf(rig, await branchOf(rig))).toContain('only.txt');
      expect(await rig.leftovers()).toEqual([]);
    },
  );

  test.skipIf(!mounts)('a read-only .git is refused, and nothing has changed', async () => {
    await using rig = await createRig();
    await rig.plan(`name: read\ntasks:${writing('only')}`);
    const ended = await withMounts(
      rig,
      `mount --bind .git .git && mount -o remount,ro,bind .git || exit 99
       br run; echo "code $?"`,
    );
    expect(ended.stdout, ended.stderr).toContain('code 9');
    expect(ended.stderr).toMatch(/read-only|Read-only/i);
    expect(await rig.git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main\n');
    expect(await rig.leftovers()).toEqual([]);
    expect(await rig.br('run'), 'and afterwards it works').toMatchObject({ code: 0 });
    await tidy(rig);
  });
});

describe('the database', () => {
  const garbage = (file: string): Promise<void> => writeFile(file, 'this is no database, '.repeat(500));
  const cut = async (file: string): Promise<void> => {
    await rm(`${file}-wal`, { force: true });
    await truncate(file, 5000);
  };
  test.each([
    ['overwritten', garbage],
    ['cut off', cut],
  ])('%s: refused with its name and what to do; kept work is still found', async (_how, damage) => {
    await using rig = await createRig();
    await rig.plan(`name: corrupt\ntasks:${writing('only')}`);
    expect(await rig.br('run')).toMatchObject({ code: 0 });
    await damage(path.join(rig.root, '.buildrunner', 'data.db'));
    for (const words of [['run'], ['status'], ['resume']]) {
      const refused = await rig.br(...words);
      expect(refused.code, refused.stdout).toBe(9);
      expect(refused.stderr).toContain('data.db');
      expect(refused.stderr).toMatch(/next:/);
    }
    const salvage = await rig.br('salvage', 'list');
    expect(salvage, salvage.stderr).toMatchObject({ code: 0 });
    expect(salvage.stdout).toContain('only');
  });

  test('.buildrunner deleted while a task runs: said, nothing goes on, and a new run starts from nothing', async () => {
    await using rig = await createRig();
    await rig.plan(`name: gone\ntasks:${waiting('only')}`);
    const run = rig.start('run');
    await appears(rig, 'started-only');
    await rm(path.join(rig.root, '.buildrunner'), { recursive: true });
    await note(rig, 'go-only');
    const ended = await run.ended;
    expect(ended.code, ended.stderr).toBe(9);
    expect(ended.stderr).toContain('data.db');
    expect(await rig.leftovers()).toEqual([]);
    expect(await rig.br('run')).toMatchObject({ code: 0 });
    expect(await rig.leftovers()).toEqual([]);
  });
});

test('two br run started in the same instant: exactly one runs, every time', async () => {
  await using rig = await createRig();
  for (let round = 1; round <= 20; round += 1) {
    await rig.plan(
      `name: twins-${round}\ntasks:\n  - id: only\n    run: echo run >> "$HOME/runs-${round}"; echo x > x-${round}\n`,
    );
    const twins = await Promise.all([rig.br('run'), rig.br('run')]);
    const codes = twins.map((twin) => String(twin.code)).toSorted();
    // The one behind is refused, or comes so late that everything is done.
    expect(['0,8', '0,0'], twins.map((twin) => twin.stderr).join('\n')).toContain(codes.join(','));
    expect(await readFile(path.join(rig.home, `runs-${round}`), 'utf8')).toBe('run\n');
  }
  const branches = await rig.git('for-each-ref', '--format=%(refname)', 'refs/heads/buildrunner');
  expect(branches.trim().split('\n')).toHaveLength(20);
});

test('a workspace removed under a running attempt: the try fails with the cause, the next one lands', async () => {
  await using rig = await createRig();
  await rig.plan(`
name: removed
tasks:
  - id: only
    run: |
      if test "$BR_ATTEMPT" = 1; then rm -rf "$BR_WORKSPACE"; fi
      cd "$BR_WORKSPACE" && echo only > only.txt
`);
  const run = await rig.br('run');
  expect(run, run.stderr).toMatchObject({ code: 0 });
  expect(await filesOf(rig, await branchOf(rig))).toContain('only.txt');
  await tidy(rig);
});

test('a workspace removed by a command that then says all went well is not taken for a task without changes', async () => {
  await using rig = await createRig();
  await rig.plan(`
name: vanished
tasks:
  - id: only
    run: rm -rf "$BR_WORKSPACE"
    retries: 0
    checks: [test -f README.md]
`);
  const run = await rig.br('run');
  expect(run.code, run.stdout).toBe(1);
  expect(run.stdout).toMatch(/could not be kept|is gone/);
  expect(await rig.leftovers()).toEqual([]);
});

describe('the session’s branch', () => {
  test('moved while the session runs: nothing more lands; put back as told, it goes on', async () => {
    await using rig = await createRig();
    await rig.plan(`name: moved\ntasks:${waiting('only')}`);
    const run = rig.start('run');
    await appears(rig, 'started-only');
    const branch = await branchOf(rig);
    await rig.git('commit', '--quiet', '--allow-empty', '--message', 'mine');
    await rig.git('branch', '--force', branch, 'main');
    await note(rig, 'go-only');
    const ended = await run.ended;
    expect(ended.code, ended.stderr).toBe(6);
    const remedy = /git branch -f (\S+) (\S+)/.exec(ended.stderr);
    expect(remedy?.[1]).toBe(branch);
    expect(await rig.leftovers()).toEqual([]);
    await rig.git('branch', '-f', branch, remedy?.[2] ?? '');
    const resumed = await rig.br('resume');
    expect(resumed, resumed.stderr).toMatchObject({ code: 0 });
    expect(await filesOf(rig, branch)).toContain('only.txt');
    await tidy(rig);
  });

  test.each(['while', 'after'])('deleted %s the session runs: resume makes it again where it was', async (when) => {
    await using rig = await createRig();
    await rig.plan(`name: deleted\nconcurrency: 1\ntasks:${writing('first')}${waiting('second', needs('first'))}`);
    const run = rig.start('run');
    await appears(rig, 'started-second');
    const branch = await branchOf(rig);
    if (when === 'after') run.kill('SIGINT');
    if (when === 'after') await run.ended;
    await rig.git('branch', '-D', branch);
    await note(rig, 'go-second');
    expect((await run.ended).code).toBe(when === 'after' ? 130 : 6);
    const resumed = await rig.br('resume');
    expect(resumed, resumed.stderr).toMatchObject({ code: 0 });
    expect(await filesOf(rig, branch)).toEqual(['README.md', 'first.txt', 'second.txt']);
    await tidy(rig);
  });
});

test('what the user does meanwhile, commit and switch, disturbs nothing and is not disturbed', async () => {
  await using rig = await createRig();
  await rig.plan(`name: user\ntasks:${waiting('only')}${writing('after', needs('only'))}`);
  const run = rig.start('run');
  await appears(rig, 'started-only');
  await rig.git('switch', '--quiet', '--create', 'elsewhere');
  await rig.write('mine.txt', 'mine\n');
  await rig.git('add', 'mine.txt');
  await rig.git('commit', '--quiet', '--message', 'mine');
  await rig.write('mine.txt', 'still mine\n');
  const before = await rig.git('status', '--porcelain=v2', '--branch');
  await note(rig, 'go-only');
  expect(await run.ended).toMatchObject({ code: 0 });
  expect(await rig.git('status', '--porcelain=v2', '--branch')).toBe(before);
  expect(await filesOf(rig, await branchOf(rig))).toEqual(['README.md', 'after.txt', 'only.txt']);
  await tidy(rig);
});

test.each([
  'git worktree prune --expire now',
  'git gc --quiet --prune=now',
  'git add --all && git reset --quiet --hard HEAD && echo done > done.txt',
  'git checkout --quiet -b mine && git add --all && git commit --quiet --message mine',
  'rm -rf .git',
  'rm -rf .git && git init --quiet && git add --all && git commit --quiet --message own',
  'git stash --quiet --include-untracked; echo done > done.txt',
  'git config core.bare true; git config user.name Nobody',
  'git update-index --assume-unchanged README.md; echo changed > README.md',
])('an agent that runs "%s" in its workspace', async (line) => {
  await using rig = await createRig();
  await rig.plan(`
name: mischief
tasks:
  - id: mischief
    run: |
      echo done > done.txt
      ${line}
    checks: [test -f done.txt]
${writing('beside')}${writing('after', needs('mischief'))}`);
  const run = await rig.br('run');
  expect(run, run.stderr).toMatchObject({ code: 0 });
  const files = await filesOf(rig, await branchOf(rig));
  expect(files, run.stderr).toEqual(['README.md', 'after.txt', 'beside.txt', 'done.txt']);
  await tidy(rig);
});

test('sixteen tasks at once come up, run and land', async () => {
  await using rig = await createRig();
  const ids = Array.from({ length: 16 }, (_, index) => `task-${index + 10}`);
  // None ends before all have started.
  await rig.plan(
    `name: many\nconcurrency: 16\ntasks:${ids
      .map(
        (id) => `
  - id: ${id}
    run: |
      touch "$HOME/up-${id}"
      while test "$(ls "$HOME" | grep -c '^up-')" -lt 16; do sleep 0.05; done
      echo ${id} > ${id}.txt
    retries: 0`,
      )
      .join('')}\n`,
  );
  const run = await rig.br('run');
  expect(run, run.stderr).toMatchObject({ code: 0 });
  expect(await filesOf(rig, await branchOf(rig))).toEqual(['README.md', ...ids.map((id) => `${id}.txt`)]);
  await tidy(rig);
});

test('hooks of the user that fail keep nothing from landing', async () => {
  await using rig = await createRig();
  const hooks = path.join(rig.root, '.git', 'hooks');
  for (const name of [
    'pre-commit',
    'commit-msg',
    'post-checkout',
    'post-index-change',
    'reference-transaction',
    'prepare-commit-msg',
  ]) {
    await writeFile(path.join(hooks, name), '#!/bin/sh\necho "hook $0" >> "$HOME/hooks"\nexit 1\n');
    await chmod(path.join(hooks, name), 0o755);
  }
  await rig.plan(`name: hooks\ntasks:${writing('only')}`);
  const run = await rig.br('run');
  expect(run, run.stderr).toMatchObject({ code: 0 });
  expect(existsSync(path.join(rig.home, 'hooks'))).toBe(false);
  await tidy(rig);
});

test('run from a sub-directory, and from a linked worktree, it is the same session of the same repository', async () => {
  await using rig = await createRig({ 'README.md': '# rig\n', 'deep/er/file.txt': '' });
  await rig.plan(`name: places\ntasks:${writing('only')}`);
  const at = async (cwd: string, ...args: readonly string[]): Promise<Ended> => {
    const child = spawn(process.execPath, [binary, ...args], { cwd, env: rig.env, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
    return await new Promise((resolve) => {
      child.once('close', (code, signal) => resolve({ code, signal, ...said }));
    });
  };
  const below = await at(path.join(rig.root, 'deep', 'er'), 'run');
  expect(below, below.stderr).toMatchObject({ code: 0 });
  expect(await filesOf(rig, await branchOf(rig))).toContain('only.txt');
  const linked = path.join(rig.home, 'linked tree');
  await rig.git('worktree', 'add', '--quiet', '-b', 'linked', linked);
  await writeFile(path.join(linked, 'plan.yaml'), `name: linked\ntasks:${writing('other')}`);
  const there = await at(linked, 'run');
  expect(there, there.stderr).toMatchObject({ code: 0 });
  const status = await rig.br('status', '--json');
  expect(status.stdout).toContain('linked-');
  expect(await readdir(linked)).not.toContain('.buildrunner');
  expect(await rig.slots()).toEqual([]);
});
