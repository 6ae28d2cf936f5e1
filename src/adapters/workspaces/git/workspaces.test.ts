import { spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Clock } from '../../../ports/clock.ts';
import type { Workspace, Workspaces } from '../../../ports/workspace.ts';
import {
  must,
  mustFail,
  testRepository,
  treeState,
  type TestRepository,
} from '../../../../test/support/git-repository.ts';
import { openRepository } from './repository.ts';
import { openWorkspaces } from './workspaces.ts';

const poolOf = (repo: TestRepository): string => path.join(repo.dir, 'a pool/ü');

async function pool(repo: TestRepository, clock?: Clock): Promise<Workspaces> {
  const repository = must(await openRepository(repo.root, repo.env));
  return openWorkspaces({
    repository,
    poolDir: poolOf(repo),
    env: repo.env,
    ...(clock === undefined ? {} : { clock }),
  });
}

async function open(
  workspaces: Workspaces,
  repo: TestRepository,
  more: { holder?: string; base?: string; content?: string } = {},
): Promise<Workspace> {
  const request = { session: 's', holder: 's/t/1', base: repo.git('rev-parse', 'main'), content: null, ...more };
  return must(await workspaces.open(request));
}

/** Paths and contents without times, and without the modes of directories, which git does not know. */
const filesIn = (dir: string): string[] =>
  treeState(dir).map((line) => line.replace(/^(file \d+) [\d.]+/, '$1').replace(/^dir \d+/, 'dir'));

describe('a slot', () => {
  test('holds the base, detached, outside the repository, and leaves the user alone', async () => {
    const repo = testRepository({ 'a.txt': 'one\n', 'bin/run!': 'x', 'ü dir/-x\ny': 'x' });
    repo.write({ 'a.txt': 'dirty\n', untracked: 'x' });
    const before = repo.fingerprint();
    const workspaces = await pool(repo);
    const workspace = await open(workspaces, repo);
    expect(workspace.path).toBe(path.join(poolOf(repo), 's/slot-1'));
    expect(workspace).toMatchObject({ kind: 'slot', notes: [] });
    expect(repo.gitIn(workspace.path, 'status', '--porcelain')).toBe('');
    expect(() => repo.gitIn(workspace.path, 'symbolic-ref', '-q', 'HEAD')).toThrow('Command failed');
    expect(readFileSync(path.join(workspace.path, 'a.txt'), 'utf8')).toBe('one\n');
    expect(repo.fingerprint()).toBe(before);

    await workspaces.dispose('s');
    expect(existsSync(path.join(poolOf(repo), 's'))).toBe(false);
    expect(existsSync(path.join(repo.root, '.git/worktrees'))).toBe(false);
    expect(repo.fingerprint()).toBe(before);
  });

  test('is found by its holder after a crash, and by nobody else', async () => {
    const repo = testRepository();
    const first = await pool(repo);
    const workspace = await open(first, repo);
    writeFileSync(path.join(workspace.path, 'work'), 'x');
    const second = await pool(repo);
    expect(await second.find('s', 's/t/1')).toEqual(workspace);
    expect(await second.find('s', 's/t/2')).toBeNull();
    expect(await second.find('other', 's/t/1')).toBeNull();
    await second.close(workspace);
    expect(await second.find('s', 's/t/1')).toBeNull();
    const reopened = await open(second, repo, { holder: 's/t/2' });
    expect(reopened.path).toBe(workspace.path);
    rmSync(reopened.path, { recursive: true });
    expect(await second.find('s', 's/t/2')).toBeNull();
  });

  test('is not given to two holders, and given again when free', async () => {
    const repo = testRepository();
    const workspaces = await pool(repo);
    const one = await open(workspaces, repo, { holder: 'one' });
    const two = await open(workspaces, repo, { holder: 'two' });
    expect([path.basename(one.path), path.basename(two.path)]).toEqual(['slot-1', 'slot-2']);
    await workspaces.close(one);
    expect(path.basename((await open(workspaces, repo, { holder: 'three' })).path)).toBe('slot-1');
    expect(path.basename((await open(workspaces, repo, { holder: 'two' })).path)).toBe('slot-2');
  });

  test('with content holds that tree over the base as uncommitted changes', async () => {
    const repo = testRepository({ '.gitignore': 'forced\n', a: '1', gone: '1' });
    const base = repo.git('rev-parse', 'HEAD');
    repo.git('switch', '-q', '-c', 'kept');
    repo.git('rm', '-q', 'gone');
    repo.write({ forced: 'x' });
    repo.git('add', '-f', 'forced');
    const content = repo.commit({ a: '2', new: '3' });
    repo.git('switch', '-q', 'main');
    const workspace = await open(await pool(repo), repo, { base, content });
    expect(repo.gitIn(workspace.path, 'rev-parse', 'HEAD')).toBe(base);
    expect(repo.gitIn(workspace.path, 'status', '--porcelain').split('\n')).toEqual([
      'M  a',
      'A  forced',
      'D  gone',
      'A  new',
    ]);
  });

  test('of a base that does not exist fails and is free again', async () => {
    const repo = testRepository();
    const workspaces = await pool(repo);
    const failed = mustFail(await workspaces.open({ session: 's', holder: 'h', base: 'f'.repeat(40), content: null }));
    expect(failed.code).toBe('workspace');
    expect(await workspaces.find('s', 'h')).toBeNull();
    expect(path.basename((await open(workspaces, repo, { holder: 'next' })).path)).toBe('slot-1');
  });

  test('in a pool that cannot be written is a failure', async () => {
    const repo = testRepository();
    writeFileSync(path.join(repo.dir, 'a pool'), 'a file');
    const failed = mustFail(
      await (await pool(repo)).open({ session: 's', holder: 'h', base: repo.git('rev-parse', 'HEAD'), content: null }),
    );
    expect(failed.code).toBe('workspace');
  });
});

describe('a slot used again is as new, after', () => {
  const damage: Record<string, (repo: TestRepository, dir: string, gitDir: string) => void> = {
    'changed, new and ignored files': (repo, dir) => {
      repo.write({ 'a.txt': 'changed', 'new/x': 'x', 'node_modules/x/y': 'x' }, dir);
      rmSync(path.join(dir, 'd/b.txt'));
    },
    'commits on a branch of its own': (repo, dir) => {
      repo.gitIn(dir, 'switch', '-q', '-c', 'agent');
      repo.commit({ 'a.txt': 'agent\n' }, 'agent', dir);
    },
    'a merge with conflicts': (repo, dir) => {
      repo.gitIn(dir, 'switch', '-q', '-c', 'x');
      repo.commit({ 'a.txt': 'x\n' }, 'x', dir);
      repo.gitIn(dir, 'switch', '-q', '-c', 'y', 'HEAD~');
      repo.commit({ 'a.txt': 'y\n' }, 'y', dir);
      expect(() => repo.gitIn(dir, 'merge', 'x')).toThrow('Command failed');
    },
    'a rebase in progress': (repo, dir) => {
      repo.gitIn(dir, 'switch', '-q', '-c', 'r');
      repo.commit({ 'a.txt': 'r\n' }, 'r', dir);
      repo.gitIn(dir, 'switch', '-q', '--detach', 'HEAD~');
      repo.commit({ 'a.txt': 's\n' }, 's', dir);
      expect(() => repo.gitIn(dir, 'rebase', 'r')).toThrow('Command failed');
    },
    'locks of killed commands': (_repo, dir, gitDir) => {
      writeFileSync(path.join(gitDir, 'index.lock'), '');
      writeFileSync(path.join(gitDir, 'HEAD.lock'), '');
      writeFileSync(path.join(dir, 'a.txt'), 'changed');
    },
    'a broken index': (_repo, _dir, gitDir) => {
      writeFileSync(path.join(gitDir, 'index'), 'garbage');
    },
    'changes hidden from git': (repo, dir) => {
      repo.gitIn(dir, 'update-index', '--assume-unchanged', 'a.txt');
      repo.gitIn(dir, 'update-index', '--skip-worktree', 'd/b.txt');
      repo.write({ 'a.txt': 'hidden', 'd/b.txt': 'hidden' }, dir);
    },
    'a missing .git': (_repo, dir) => {
      rmSync(path.join(dir, '.git'));
    },
    'a repository in place of .git, and others inside': (repo, dir) => {
      rmSync(path.join(dir, '.git'));
      repo.gitIn(dir, 'init', '-q');
      mkdirSync(path.join(dir, 'inner'));
      repo.gitIn(path.join(dir, 'inner'), 'init', '-q');
      repo.gitIn(path.join(dir, 'd'), 'init', '-q');
      repo.write({ x: 'x' }, path.join(dir, 'inner'));
    },
    'read-only directories': (repo, dir) => {
      repo.write({ 'ro/x': 'x', 'd/b.txt': 'changed' }, dir);
      chmodSync(path.join(dir, 'ro'), 0o500);
      chmodSync(path.join(dir, 'd'), 0o500);
    },
    'its record pruned': (_repo, _dir, gitDir) => {
      rmSync(gitDir, { recursive: true });
    },
    'its HEAD broken': (_repo, _dir, gitDir) => {
      writeFileSync(path.join(gitDir, 'HEAD'), 'garbage\n');
    },
    'its directory gone': (_repo, dir) => {
      rmSync(dir, { recursive: true });
    },
    'a submodule checked out and changed': (repo, dir) => {
      repo.gitIn(dir, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'update', '--init');
      repo.write({ 'sub/s.txt': 'changed', 'sub/new': 'x' }, dir);
    },
  };

  test.each(Object.keys(damage))('%s', async (name) => {
    const repo = testRepository({ 'a.txt': 'one\n', 'd/b.txt': 'one\n', '.gitignore': 'node_modules/\n' });
    if (name.includes('submodule')) {
      const inner = testRepository({ 's.txt': 's' });
      repo.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.root, 'sub');
      repo.git('commit', '-qm', 'sub');
    }
    const workspaces = await pool(repo);
    const old = await open(workspaces, repo);
    // The agents make branches of their own, and `git submodule` writes down what it checked out.
    const ofUser = (): string[] =>
      repo
        .fingerprint()
        .split('\n')
        .slice(name.includes('submodule') ? 3 : 0)
        .filter((line) => !line.includes(' commit\trefs/heads/'));
    const user = ofUser();
    damage[name]?.(repo, old.path, path.join(repo.root, '.git/worktrees/slot-1'));
    const branches = repo.git('for-each-ref', 'refs/heads');
    await workspaces.close(old);

    const base = repo.git('commit-tree', '-p', 'main', '-m', 'next', 'main^{tree}');
    const again = await open(workspaces, repo, { holder: 's/t/2', base });
    const pristine = path.join(repo.dir, 'pristine');
    repo.git('worktree', 'add', '-q', '--detach', pristine, base);
    if (name.includes('submodule'))
      repo.gitIn(pristine, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'update');
    // Where the git directory of a submodule lies is the worktree's own.
    const files = (dir: string): string[] => filesIn(dir).filter((file) => !file.includes(' sub/.git '));
    expect(files(again.path)).toEqual(files(pristine));
    expect(repo.gitIn(again.path, 'rev-parse', 'HEAD')).toBe(base);
    expect(repo.gitIn(again.path, 'status').split('\n')[0]).toMatch(/^(Not currently on any branch|HEAD detached)/);
    for (const rest of ['MERGE_HEAD', 'rebase-merge', 'AUTO_MERGE'])
      expect(readdirSync(path.join(repo.root, '.git/worktrees/slot-1'))).not.toContain(rest);
    expect(repo.gitIn(again.path, 'status', '--porcelain', '--ignored')).toBe('');
    expect(repo.git('for-each-ref', 'refs/heads')).toBe(branches);
    expect(ofUser()).toEqual(user);

    repo.git('worktree', 'remove', '--force', pristine);
    await workspaces.dispose('s');
    expect(existsSync(again.path)).toBe(false);
    expect(existsSync(path.join(repo.root, '.git/worktrees'))).toBe(false);
  });
});

describe('files git ignores', () => {
  test('are copied in when they hold the environment or are asked for, and told by name', async () => {
    const repo = testRepository({
      '.gitignore': '.env*\n!.env.example\nnode_modules/\nsecrets/\n*.key\n',
      '.worktreeinclude': '# comment\nsecrets/\n*.key\n!private.key\nplain.txt\n',
      '.env.example': 'tracked',
      'app/x': 'x',
      'lib/.env.local': 'tracked by force',
    });
    repo.git('add', '-f', 'lib/.env.local');
    repo.git('commit', '-qm', 'forced');
    repo.write({
      '.env': 'A=1',
      '.env.local': 'B=2',
      '.env.example': 'changed',
      'app/.env': 'C=3',
      'lib/.env.local': 'changed',
      'node_modules/p/.env': 'no',
      'secrets/deep/a b': 's',
      'x.key': 'k',
      'private.key': 'no',
      'plain.txt': 'not ignored',
      '.envrc': 'no',
    });
    const outside = path.join(repo.dir, 'outside');
    writeFileSync(outside, 'far');
    symlinkSync(outside, path.join(repo.root, 'link.key'));
    symlinkSync('x.key', path.join(repo.root, 'near.key'));
    const workspaces = await pool(repo);
    const workspace = await open(workspaces, repo);
    const read = (name: string): string => readFileSync(path.join(workspace.path, name), 'utf8');
    expect(workspace.notes).toEqual([
      'copied in: .env, .env.local, app/.env, near.key, secrets/deep/a b, x.key',
      'not copied in: link.key (a link out of the tree)',
    ]);
    expect(read('.env.example')).toBe('tracked');
    expect(read('lib/.env.local')).toBe('tracked by force');
    expect(read('near.key')).toBe('k');
    expect(repo.gitIn(workspace.path, 'status', '--porcelain')).toBe('');
    expect((await workspaces.find('s', 's/t/1'))?.notes).toEqual(workspace.notes);
  });

  test('stay out where the base would commit them, or leads elsewhere', async () => {
    const repo = testRepository({ x: 'x' });
    symlinkSync(repo.dir, path.join(repo.root, 'app'));
    const base = repo.commit({});
    rmSync(path.join(repo.root, 'app'));
    repo.write({ '.gitignore': '.env\n', '.env': 'A=1', 'app/.env': 'B=2' });
    writeFileSync(path.join(repo.root, '.git/info/exclude'), 'app/.env\n');
    const workspace = await open(await pool(repo), repo, { base });
    expect(workspace.notes).toEqual([expect.stringMatching(/^not copied in: .*\.env \(git would commit it\)/)]);
    expect(existsSync(path.join(workspace.path, '.env'))).toBe(false);
    expect(existsSync(path.join(repo.dir, '.env'))).toBe(false);
  });
});

describe('many at once', () => {
  test('sixteen come up together, without one failure', async () => {
    const repo = testRepository(
      Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`d${index % 5}/f${index}`, 'x'])),
    );
    const before = repo.fingerprint();
    const workspaces = await pool(repo);
    const all = await Promise.all(
      Array.from({ length: 16 }, (_, index) => open(workspaces, repo, { holder: `h${index}` })),
    );
    expect(new Set(all.map((one) => one.path)).size).toBe(16);
    for (const { path: dir } of all) expect(readdirSync(dir)).toContain('d4');
    expect(repo.git('worktree', 'list').split('\n')).toHaveLength(17);
    await workspaces.dispose('s');
    expect(existsSync(path.join(repo.root, '.git/worktrees'))).toBe(false);
    expect(repo.fingerprint()).toBe(before);
  });

  test('two processes opening, closing and disposing at once do not meet', async () => {
    const repo = testRepository({ a: 'x' });
    const here = path.dirname(fileURLToPath(import.meta.url));
    const script = `
      const { openRepository } = await import(${JSON.stringify(path.join(here, 'repository.ts'))});
      const { openWorkspaces } = await import(${JSON.stringify(path.join(here, 'workspaces.ts'))});
      const [root, poolDir, session] = process.argv.slice(1);
      const repository = (await openRepository(root, process.env)).value;
      const workspaces = openWorkspaces({ repository, poolDir, env: process.env });
      for (let round = 0; round < 3; round += 1) {
        const opened = await Promise.all([1, 2, 3, 4].map((n) => workspaces.open({ session, holder: 'h' + n, base: repository.info.head, content: null })));
        for (const one of opened) if (!one.ok) throw new Error(JSON.stringify(one.error));
        await workspaces.dispose(session);
      }`;
    const run = (session: string): Promise<string> =>
      new Promise((resolve) => {
        const args = ['--no-warnings', '--input-type=module', '-e', script, repo.root, poolOf(repo), session];
        const child = spawn(process.execPath, args, { env: repo.env, stdio: ['ignore', 'ignore', 'pipe'] });
        let said = '';
        child.stderr.on('data', (chunk: Buffer) => {
          said += chunk.toString();
        });
        child.on('close', (code) => {
          resolve(code === 0 ? 'fine' : said);
        });
      });
    expect(await Promise.all([run('left'), run('right')])).toEqual(['fine', 'fine']);
    expect(readdirSync(poolOf(repo))).toEqual([]);
    expect(existsSync(path.join(repo.root, '.git/worktrees'))).toBe(false);
  }, 60_000);

  test('a lock of another process is waited out', async () => {
    const repo = testRepository();
    const workspaces = await pool(repo);
    const workspace = await open(workspaces, repo);
    await workspaces.close(workspace);
    repo.git('config', 'core.hooksPath', '/nowhere');
    const lock = path.join(repo.root, '.git/refs/buildrunner/s/t/1.lock');
    mkdirSync(path.dirname(lock), { recursive: true });
    writeFileSync(lock, '');
    let waits = 0;
    const after = (_ms: number, fire: () => void): { cancel(): void } => {
      waits += 1;
      void (waits < 3 ? Promise.resolve() : rm(lock)).then(fire);
      return { cancel: () => undefined };
    };
    const patient = await pool(repo, { now: () => 0, monotonic: () => 0, after, at: after });
    const kept = await patient.snapshot(workspace, {
      attempt: 's/t/1',
      base: repo.git('rev-parse', 'main'),
      ref: 'refs/buildrunner/s/t/1',
      message: 'm',
    });
    expect(kept.ok).toBe(true);
    expect(waits).toBe(3);
  }, 30_000);
});

describe('what the user has set up does not get in the way', () => {
  test('hooks that fail, hooksPath, worktree settings, a file system monitor, autocrlf, branch tracking', async () => {
    const repo = testRepository({ 'a.txt': 'one\n' });
    const hooks = path.join(repo.dir, 'hooks');
    mkdirSync(hooks);
    for (const name of ['post-checkout', 'pre-commit', 'reference-transaction', 'post-index-change', 'fsmonitor']) {
      writeFileSync(path.join(hooks, name), '#!/bin/sh\nexit 1\n');
      chmodSync(path.join(hooks, name), 0o755);
    }
    cpSync(hooks, path.join(repo.root, '.git/hooks'), { recursive: true });
    const settings = {
      'extensions.worktreeConfig': 'true',
      'core.hooksPath': hooks,
      'core.fsmonitor': path.join(hooks, 'fsmonitor'),
      'core.autocrlf': 'true',
      'core.safecrlf': 'true',
      'submodule.recurse': 'true',
      'branch.autoSetupMerge': 'always',
      'worktree.guessRemote': 'true',
      'color.ui': 'always',
      'status.showUntrackedFiles': 'no',
      'gc.auto': '1',
    };
    for (const [key, value] of Object.entries(settings)) repo.git('config', key, value);
    const before = repo.fingerprint();
    const workspaces = await pool(repo);
    const workspace = await open(workspaces, repo);
    writeFileSync(path.join(workspace.path, 'new.txt'), 'mixed\r\nlines\n');
    const kept = must(
      await workspaces.snapshot(workspace, {
        attempt: 's/t/1',
        base: repo.git('rev-parse', 'main'),
        ref: 'refs/buildrunner/s/t/1',
        message: 'm',
      }),
    );
    expect(kept.changes).toEqual([{ path: 'new.txt', status: 'added', from: null }]);
    await workspaces.dispose('s');
    expect(repo.fingerprint()).toBe(before);
  });

  test('dispose removes what a crash left, and no worktree of the user', async () => {
    const repo = testRepository();
    const workspaces = await pool(repo);
    const one = await open(workspaces, repo, { holder: 'one' });
    await open(workspaces, repo, { holder: 'two' });
    const other = must(
      await workspaces.open({ session: 's2', holder: 'h', base: repo.git('rev-parse', 'main'), content: null }),
    );
    const mine = path.join(repo.dir, 'mine');
    repo.git('worktree', 'add', '-q', '--detach', mine);
    rmSync(mine, { recursive: true });
    rmSync(one.path, { recursive: true });
    rmSync(`${one.path}.json`);
    await (await pool(repo)).dispose('s');
    expect(readdirSync(poolOf(repo))).toEqual(['s2']);
    const left = repo
      .git('worktree', 'list', '--porcelain')
      .split('\n')
      .filter((line) => line.startsWith('worktree '));
    expect(left.toSorted()).toEqual([`worktree ${repo.root}`, `worktree ${other.path}`, `worktree ${mine}`].toSorted());
    await (await pool(repo)).dispose('never seen');
  });
});
