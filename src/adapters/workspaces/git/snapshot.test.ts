import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Snapshot } from '../../../model/session.ts';
import type { Workspace, Workspaces } from '../../../ports/workspace.ts';
import {
  must,
  mustFail,
  testRepository,
  type Files,
  type TestRepository,
} from '../../../../test/support/git-repository.ts';
import { openRepository } from './repository.ts';
import { openWorkspaces } from './workspaces.ts';

/** An open slot of a repository, and how to keep it. */
type Bench = {
  readonly repo: TestRepository;
  readonly workspaces: Workspaces;
  readonly workspace: Workspace;
  readonly dir: string;
  readonly gitDir: string;
  readonly base: string;
  readonly keep: () => Promise<Snapshot>;
  /** Paths and contents of a kept tree. */
  readonly filesOf: (snapshot: Snapshot) => Record<string, string>;
};

const ref = 'refs/buildrunner/s/t/1';

function makePipe(file: string): void {
  execFileSync('sh', ['-c', 'mkfifo -- "$1"', 'sh', file]);
}

async function bench(files: Files, set: (repo: TestRepository) => void = () => undefined): Promise<Bench> {
  const repo = testRepository(files);
  set(repo);
  const repository = must(await openRepository(repo.root, repo.env));
  const workspaces = openWorkspaces({ repository, poolDir: path.join(repo.dir, 'pool'), env: repo.env });
  const base = repo.git('rev-parse', 'HEAD');
  const workspace = must(await workspaces.open({ session: 's', holder: 's/t/1', base, content: null }));
  return {
    repo,
    workspaces,
    workspace,
    dir: workspace.path,
    gitDir: path.join(repo.root, '.git/worktrees/slot-1'),
    base,
    keep: async () =>
      must(
        await workspaces.snapshot(workspace, {
          attempt: 's/t/1',
          base,
          ref,
          message: 'Kept\n\nBuildRunner-Attempt: s/t/1',
        }),
      ),
    filesOf: (snapshot) => {
      const names = repo
        .git('ls-tree', '-r', '-z', '--name-only', snapshot.tree)
        .split('\0')
        .filter((name) => name !== '');
      return Object.fromEntries(names.map((name) => [name, repo.git('cat-file', 'blob', `${snapshot.tree}:${name}`)]));
    },
  };
}

test('keeps tracked and untracked files, links and execute bits on the base, under the ref', async () => {
  const { repo, dir, base, keep, filesOf } = await bench({
    'a.txt': 'one',
    gone: 'x',
    run: 'x',
    '.gitignore': 'out/\n',
  });
  repo.write(
    {
      'a.txt': 'two',
      'ü\n -x': 'new',
      '-dash': 'd',
      'out/x': 'ignored',
      '.br-handoff.md': 'note',
      'd/.br-handoff.md': 'kept',
    },
    dir,
  );
  rmSync(path.join(dir, 'gone'));
  chmodSync(path.join(dir, 'run'), 0o755);
  symlinkSync('/nowhere/ü', path.join(dir, 'link'));
  mkdirSync(path.join(dir, 'empty'));
  const before = repo.fingerprint();
  const status = repo.gitIn(dir, 'status', '--porcelain');
  const snapshot = await keep();
  expect(filesOf(snapshot)).toEqual({
    '-dash': 'd',
    '.gitignore': 'out/',
    'a.txt': 'two',
    'd/.br-handoff.md': 'kept',
    link: '/nowhere/ü',
    run: 'x',
    'ü\n -x': 'new',
  });
  expect(repo.git('ls-tree', snapshot.tree, 'run', 'link')).toMatch(/^120000[^]*\n100755/);
  expect(snapshot.changes.map(({ path: name, status: kind }) => `${kind} ${name}`)).toEqual([
    'added -dash',
    'modified a.txt',
    'added d/.br-handoff.md',
    'deleted gone',
    'added link',
    'modified run',
    'added ü\n -x',
  ]);
  expect(repo.git('rev-parse', ref, `${ref}^`, `${ref}^{tree}`).split('\n')).toEqual([
    snapshot.commit,
    base,
    snapshot.tree,
  ]);
  expect(repo.git('log', '-g', '-1', '--format=%gs', ref)).toBe('buildrunner: kept s/t/1');
  expect(repo.fingerprint()).toBe(before);
  expect(repo.gitIn(dir, 'status', '--porcelain')).toBe(status);
  expect(readFileSync(path.join(dir, '.br-handoff.md'), 'utf8')).toBe('note');
});

test('the same tree is kept once; a later one replaces it, with the old one in the reflog', async () => {
  const { repo, dir, keep } = await bench({ 'a.txt': 'one' });
  const first = await keep();
  expect(first.changes).toEqual([]);
  expect(await keep()).toEqual(first);
  repo.write({ 'a.txt': 'two' }, dir);
  const second = await keep();
  expect(second.commit).not.toBe(first.commit);
  expect(await keep()).toEqual(second);
  expect(repo.git('rev-parse', `${ref}@{1}`)).toBe(first.commit);
});

test('a change of the same size in the same moment is seen', async () => {
  const { dir, keep, filesOf } = await bench({ 'a.txt': 'one' });
  writeFileSync(path.join(dir, 'a.txt'), 'two');
  expect(filesOf(await keep())).toEqual({ 'a.txt': 'two' });
});

test('renames are found', async () => {
  const text = 'a line that is long enough to be found again\n'.repeat(5);
  const { repo, dir, keep } = await bench({ 'old name': text });
  rmSync(path.join(dir, 'old name'));
  repo.write({ 'new/ñame': text }, dir);
  expect((await keep()).changes).toEqual([{ path: 'new/ñame', status: 'renamed', from: 'old name' }]);
});

describe('whatever an agent did to git', () => {
  test('commits, switched branches, orphans', async () => {
    const { repo, dir, base, keep, filesOf } = await bench({ 'a.txt': 'one' });
    repo.gitIn(dir, 'switch', '-q', '-c', 'agent');
    repo.commit({ 'b.txt': 'committed' }, 'mine', dir);
    const first = await keep();
    expect(filesOf(first)).toEqual({ 'a.txt': 'one', 'b.txt': 'committed' });
    expect(repo.git('rev-parse', `${first.commit}^`)).toBe(base);
    repo.gitIn(dir, 'switch', '-q', '--orphan', 'empty');
    repo.write({ c: 'orphan' }, dir);
    expect(filesOf(await keep())).toEqual({ c: 'orphan' });
    expect(repo.gitIn(dir, 'symbolic-ref', 'HEAD')).toBe('refs/heads/empty');
  });

  test('staged, unstaged, intended and hidden states', async () => {
    const { repo, dir, keep, filesOf } = await bench({
      a: '1',
      b: '1',
      c: '1',
      d: '1',
      e: '1',
      '.gitignore': 'forced\n',
    });
    repo.write({ a: 'staged', b: 'hidden', c: 'skipped', new: 'intended', forced: 'by force' }, dir);
    repo.gitIn(dir, 'add', 'a');
    repo.gitIn(dir, 'add', '-N', 'new');
    repo.gitIn(dir, 'add', '-f', 'forced');
    repo.gitIn(dir, 'update-index', '--assume-unchanged', 'b');
    repo.gitIn(dir, 'update-index', '--skip-worktree', 'c', 'e');
    repo.gitIn(dir, 'rm', '-q', '--cached', 'd');
    rmSync(path.join(dir, 'e'));
    writeFileSync(path.join(dir, 'a'), 'after staging');
    expect(filesOf(await keep())).toEqual({
      '.gitignore': 'forced',
      a: 'after staging',
      b: 'hidden',
      c: 'skipped',
      d: '1',
      forced: 'by force',
      new: 'intended',
    });
  });

  test('conflicts in the index', async () => {
    const { repo, dir, keep, filesOf } = await bench({ a: '1\n', b: '1\n' });
    repo.gitIn(dir, 'switch', '-q', '-c', 'x');
    repo.gitIn(dir, 'rm', '-q', 'b');
    repo.commit({ a: 'x\n' }, 'x', dir);
    repo.gitIn(dir, 'switch', '-q', '--detach', 'x~');
    repo.commit({ a: 'y\n', b: 'y\n' }, 'y', dir);
    expect(() => repo.gitIn(dir, 'merge', 'x')).toThrow('Command failed');
    const snapshot = await keep();
    expect(filesOf(snapshot)['a']).toContain('<<<<<<<');
    expect(filesOf(snapshot)['b']).toBe('y');
    expect(existsSync(path.join(repo.root, '.git/worktrees/slot-1/MERGE_HEAD'))).toBe(true);
  });

  test.each([
    ['a deleted .git', ({ dir }: Bench) => rmSync(path.join(dir, '.git'))],
    [
      'a repository in its place',
      ({ dir, repo }: Bench) => {
        rmSync(path.join(dir, '.git'));
        repo.gitIn(dir, 'init', '-q');
      },
    ],
    ['a broken index', ({ gitDir }: Bench) => writeFileSync(path.join(gitDir, 'index'), 'garbage')],
    ['no index', ({ gitDir }: Bench) => rmSync(path.join(gitDir, 'index'))],
    ['locks of killed commands', ({ gitDir }: Bench) => writeFileSync(path.join(gitDir, 'index.lock'), '')],
    ['a pruned worktree', ({ gitDir }: Bench) => rmSync(gitDir, { recursive: true })],
  ])('%s', async (_name, damage) => {
    const all = await bench({ a: '1', 'd/b': '1' });
    all.repo.write({ a: '2', new: 'x' }, all.dir);
    damage(all);
    expect(all.filesOf(await all.keep())).toEqual({ a: '2', 'd/b': '1', new: 'x' });
  });

  test('repositories made inside the tree are kept as files, nested ones too', async () => {
    const { repo, dir, keep, filesOf } = await bench({ a: '1', 'd/x': '1', '.gitignore': '*.log\n' });
    const init = (name: string): void => {
      mkdirSync(path.join(dir, name), { recursive: true });
      repo.gitIn(path.join(dir, name), 'init', '-q');
    };
    const commit = (name: string): void => {
      repo.gitIn(path.join(dir, name), 'add', '-A');
      repo.gitIn(path.join(dir, name), '-c', 'user.name=x', '-c', 'user.email=x@x', 'commit', '-qm', 'inner');
    };
    init('unborn');
    init('born -x');
    init('born -x/inner');
    init('d');
    init('staged');
    repo.write(
      { 'unborn/u': 'u', 'born -x/b': 'b', 'born -x/inner/i': 'i', 'd/x': '2', 'd/new': 'n', 'staged/s!': 's' },
      dir,
    );
    commit('born -x/inner');
    commit('born -x');
    commit('staged');
    repo.write({ 'born -x/b': 'changed' }, dir);
    repo.gitIn(dir, 'add', 'staged');
    const snapshot = await keep();
    expect(filesOf(snapshot)).toEqual({
      '.gitignore': '*.log',
      a: '1',
      'born -x/b': 'changed',
      'born -x/inner/i': 'i',
      'd/new': 'n',
      'd/x': '2',
      'staged/s': 's',
      'unborn/u': 'u',
    });
    expect(await keep()).toEqual(snapshot);
  });

  test('a declared submodule stays one', async () => {
    const inner = testRepository({ s: 's' });
    const { repo, dir, keep } = await bench({ a: '1' });
    repo.gitIn(dir, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.root, 'lib/sub');
    const snapshot = await keep();
    expect(repo.git('ls-tree', '-r', snapshot.tree, 'lib')).toContain(
      `160000 commit ${inner.git('rev-parse', 'HEAD')}`,
    );
  });
});

describe('files that are no plain files', () => {
  test('pipes and sockets are passed over', async () => {
    const { repo, dir, keep, filesOf } = await bench({ a: '1', b: '1' });
    makePipe(path.join(dir, 'pipe'));
    const server = createServer().listen(path.join(dir, 'socket'));
    onTestFinished(() => {
      server.close();
    });
    await new Promise((resolve) => server.once('listening', resolve));
    repo.write({ a: '2' }, dir);
    rmSync(path.join(dir, 'b'));
    makePipe(path.join(dir, 'b'));
    const snapshot = await keep();
    expect(filesOf(snapshot)['a']).toBe('2');
    expect(Object.keys(filesOf(snapshot))).toEqual(['a', 'b']);
    expect(repo.git('show', '-s', '--format=%B', snapshot.commit)).toContain('could not read it:\n  b');
  });

  test.skipIf(process.getuid?.() === 0)('unreadable ones are made readable', async () => {
    const { repo, dir, keep, filesOf } = await bench({ a: '1' });
    repo.write({ a: '2', 'd/x': 'x' }, dir);
    chmodSync(path.join(dir, 'a'), 0);
    chmodSync(path.join(dir, 'd'), 0);
    expect(filesOf(await keep())).toEqual({ a: '2', 'd/x': 'x' });
  });

  test('a directory becomes a file and a file a directory', async () => {
    const { repo, dir, keep, filesOf } = await bench({ 'd/x': '1', f: '1' });
    rmSync(path.join(dir, 'd'), { recursive: true });
    rmSync(path.join(dir, 'f'));
    repo.write({ d: 'file', 'f/x': 'dir' }, dir);
    expect(filesOf(await keep())).toEqual({ d: 'file', 'f/x': 'dir' });
  });

  test('an empty tree', async () => {
    const { dir, keep, filesOf } = await bench({ a: '1' });
    rmSync(path.join(dir, 'a'));
    expect(filesOf(await keep())).toEqual({});
  });
});

describe('what the user has set', () => {
  test('line endings are recorded as git add would', async () => {
    const { dir, keep, filesOf } = await bench({ a: '1\n' }, (repo) => {
      repo.git('config', 'core.autocrlf', 'true');
      repo.git('config', 'core.safecrlf', 'true');
    });
    expect(readFileSync(path.join(dir, 'a'), 'utf8')).toBe('1\r\n');
    appendFileSync(path.join(dir, 'a'), '2\r\n3\n');
    expect(filesOf(await keep())).toEqual({ a: '1\n2\n3' });
  });

  test('a missing optional filter is passed over; a required one fails loudly rather than lose work', async () => {
    const files = { '.gitattributes': '*.bin filter=large\n', a: '1' };
    const optional = await bench(files, (repo) => {
      repo.git('config', 'filter.large.clean', 'no-such-program');
    });
    optional.repo.write({ 'x.bin': 'x' }, optional.dir);
    expect(optional.filesOf(await optional.keep())['x.bin']).toBe('x');

    const required = await bench(files);
    required.repo.git('config', 'filter.large.clean', 'no-such-program');
    required.repo.git('config', 'filter.large.required', 'true');
    required.repo.write({ 'x.bin': 'x' }, required.dir);
    const failed = mustFail(
      await required.workspaces.snapshot(required.workspace, {
        attempt: 's/t/1',
        base: required.base,
        ref,
        message: 'm',
      }),
    );
    expect(failed.detail).toContain('x.bin');
    expect(() => required.repo.git('rev-parse', '--verify', '-q', ref)).toThrow('Command failed');
  });

  test('in a sparse checkout what is left out stays, what is written outside it is kept', async () => {
    const { repo, dir, keep, filesOf } = await bench({ 'in/a': '1', 'out/b': '1', 'out/c': '1' }, (repository) => {
      repository.git('sparse-checkout', 'set', '--cone', 'in');
    });
    expect(existsSync(path.join(dir, 'out'))).toBe(false);
    repo.write({ 'in/a': '2', 'out/b': '2', 'out/new': 'n' }, dir);
    expect(filesOf(await keep())).toEqual({ 'in/a': '2', 'out/b': '2', 'out/c': '1', 'out/new': 'n' });
  });

  test('files that were copied in are never kept, even when an agent stops ignoring them', async () => {
    const { repo, dir, workspace, keep, filesOf } = await bench({ '.gitignore': '.env\n' }, (repository) => {
      repository.write({ '.env': 'KEY=1' });
    });
    expect(workspace.notes).toEqual(['copied in: .env']);
    repo.write({ '.gitignore': '' }, dir);
    repo.gitIn(dir, 'add', '-A');
    expect(filesOf(await keep())).toEqual({ '.gitignore': '' });
  });

  test('a handoff file the base already has stays as it is there', async () => {
    const { repo, dir, keep, filesOf } = await bench({ '.br-handoff.md': 'old' });
    repo.write({ '.br-handoff.md': 'new', a: '1' }, dir);
    expect(filesOf(await keep())).toEqual({ '.br-handoff.md': 'old', a: '1' });
  });
});

test('files with old times and unchanged size are read again after a copy kept its time', async () => {
  const { dir, keep, filesOf } = await bench({ a: 'one' });
  const old = new Date('2020-01-01T00:00:00Z');
  writeFileSync(path.join(dir, 'a'), 'two');
  utimesSync(path.join(dir, 'a'), old, old);
  expect(filesOf(await keep())).toEqual({ a: 'two' });
});

test('a workspace that is gone is a failure', async () => {
  const { dir, workspaces, workspace, base } = await bench({ a: '1' });
  rmSync(dir, { recursive: true });
  expect(mustFail(await workspaces.snapshot(workspace, { attempt: 's/t/1', base, ref, message: 'm' })).code).toBe(
    'workspace',
  );
});
