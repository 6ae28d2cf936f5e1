import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Snapshot } from '../../../model/session.ts';
import type { Workspace, Workspaces } from '../../../ports/workspace.ts';
import { must, testRepository, type TestRepository } from '../../../../test/support/git-repository.ts';
import { openRepository } from './repository.ts';
import { openWorkspaces } from './workspaces.ts';

const allow = ['-c', 'protocol.file.allow=always'];

/** A repository with the submodule `libs/a b`, which has one itself (`deep`), and an empty one (`unused`). */
function withSubmodules(): { repo: TestRepository; module: string; library: TestRepository; deep: TestRepository } {
  const deep = testRepository({ d: 'deep\n' });
  const library = testRepository({ l: 'one\n', '.gitignore': 'ignored\n' });
  library.git(...allow, 'submodule', '--quiet', 'add', deep.root, 'deep');
  library.commit({});
  const repo = testRepository({ a: '1' });
  repo.git(...allow, 'submodule', '--quiet', 'add', library.root, 'libs/a b');
  repo.git(...allow, 'submodule', '--quiet', 'add', deep.root, 'unused');
  repo.git(...allow, 'submodule', '--quiet', 'update', '--init', '--recursive');
  repo.commit({});
  repo.git('submodule', '--quiet', 'deinit', 'unused');
  return { repo, module: path.join(repo.root, '.git/modules/libs/a b'), library, deep };
}

/** Nothing in it may be fetched: where the submodules came from is gone. */
async function pool(repo: TestRepository): Promise<Workspaces> {
  const repository = must(await openRepository(repo.root, repo.env));
  return openWorkspaces({ repository, poolDir: path.join(repo.dir, 'pool'), env: repo.env });
}

const open = async (workspaces: Workspaces, repo: TestRepository, more: object = {}): Promise<Workspace> =>
  must(
    await workspaces.open({
      session: 's',
      holder: 's/t/1',
      base: repo.git('rev-parse', 'HEAD'),
      content: null,
      ...more,
    }),
  );

const keep = async (workspaces: Workspaces, workspace: Workspace, base: string): Promise<Snapshot> =>
  must(
    await workspaces.snapshot(workspace, { attempt: 's/t/1', base, ref: 'refs/buildrunner/s/t/1', message: 'Kept' }),
  );

const read = (workspace: Workspace, name: string): string => readFileSync(path.join(workspace.path, name), 'utf8');

test('a slot has the submodules the user has, without a fetch, and leaves theirs alone', async () => {
  const { repo, module, library, deep } = withSubmodules();
  rmSync(library.root, { recursive: true });
  rmSync(deep.root, { recursive: true });
  const before = [repo.fingerprint(), readFileSync(path.join(module, 'config'), 'utf8')];
  const workspaces = await pool(repo);
  const workspace = await open(workspaces, repo);
  expect(workspace.notes).toEqual([]);
  expect(read(workspace, 'libs/a b/l')).toBe('one\n');
  expect(read(workspace, 'libs/a b/deep/d')).toBe('deep\n');
  expect(existsSync(path.join(workspace.path, 'unused/d'))).toBe(false);
  expect(repo.gitIn(workspace.path, 'status', '--porcelain')).toBe('');
  expect(repo.gitIn(workspace.path, 'submodule', 'status', '--recursive')).toMatch(
    /^ \w+ libs\/a b[^]*\n-\w+ unused$/m,
  );
  repo.gitIn(workspace.path, 'submodule', '--quiet', 'update', '--recursive', '--', 'libs/a b');
  expect(repo.gitIn(path.join(workspace.path, 'libs/a b'), 'config', 'remote.origin.url')).toBe(library.root);

  writeFileSync(path.join(workspace.path, 'libs/a b/l'), 'changed');
  writeFileSync(path.join(workspace.path, 'libs/a b/ignored'), 'x');
  rmSync(path.join(workspace.path, 'libs/a b/deep'), { recursive: true });
  await workspaces.close(workspace);
  const again = await open(workspaces, repo, { holder: 's/t/2' });
  expect(again.path).toBe(workspace.path);
  expect(repo.gitIn(again.path, 'status', '--porcelain', '--ignored')).toBe('');
  expect(read(again, 'libs/a b/deep/d')).toBe('deep\n');
  expect(existsSync(path.join(again.path, 'libs/a b/ignored'))).toBe(false);
  await workspaces.dispose('s');
  expect([repo.fingerprint(), readFileSync(path.join(module, 'config'), 'utf8')]).toEqual(before);
});

test('a commit that the user does not have leaves the submodule empty, and says so', async () => {
  const { repo, module, library } = withSubmodules();
  const missing = library.commit({ l: 'two\n' });
  repo.git('update-index', '--cacheinfo', `160000,${missing},libs/a b`);
  repo.git('commit', '-q', '-m', 'elsewhere');
  const workspace = await open(await pool(repo), repo);
  expect(workspace.notes).toEqual([
    `submodule libs/a b is empty: commit ${missing.slice(0, 10)} is not in your clone of it; ` +
      'get it with: git submodule update --init --recursive -- "libs/a b"',
  ]);
  expect(existsSync(path.join(workspace.path, 'libs/a b/l'))).toBe(false);
  expect(existsSync(path.join(module, 'FETCH_HEAD'))).toBe(false);
});

test('a submodule that was moved, and a shallow one', async () => {
  const { repo, library } = withSubmodules();
  repo.git('branch', 'before');
  repo.git('mv', 'libs/a b', 'moved');
  repo.git('commit', '-q', '-m', 'moved');
  const base = repo.git('rev-parse', 'main');
  const workspaces = await pool(repo);
  repo.git('switch', '-q', 'before');
  repo.git(...allow, 'submodule', '--quiet', 'update', '--init', '--', 'libs/a b');
  expect(read(await open(workspaces, repo, { base }), 'moved/l')).toBe('one\n');

  const shallow = testRepository({ a: '1' });
  library.commit({ l: 'two\n' });
  shallow.git(...allow, 'submodule', '--quiet', 'add', '--depth', '1', `file://${library.root}`, 'sub');
  shallow.commit({});
  const workspace = await open(await pool(shallow), shallow);
  expect(workspace.notes).toEqual([]);
  expect(read(workspace, 'sub/l')).toBe('two\n');
});

test('work inside is kept: commits, uncommitted changes, in submodules of submodules, and a lost .git', async () => {
  const { repo, module } = withSubmodules();
  const base = repo.git('rev-parse', 'HEAD');
  const workspaces = await pool(repo);
  const workspace = await open(workspaces, repo);
  const inside = path.join(workspace.path, 'libs/a b');
  repo.write({ l: 'committed\n' }, inside);
  repo.gitIn(inside, '-c', 'user.name=x', '-c', 'user.email=x@y', 'commit', '-q', '-a', '-m', 'agent');
  repo.write({ new: 'n', ignored: 'i', 'deep/d': 'changed\n' }, inside);
  rmSync(path.join(inside, 'deep/.git'));
  const first = await keep(workspaces, workspace, base);
  expect(await keep(workspaces, workspace, base)).toEqual(first);
  expect(first.faults).toEqual([]);
  expect(first.notes?.join('\n')).toMatch(
    /submodule libs\/a b: commit \w{10} is kept in your clone of it as refs\/buildrunner\/s\/t\/1/,
  );
  const commit = repo.git('rev-parse', `${first.commit}:libs/a b`);
  expect(repo.gitIn(module, 'rev-parse', 'refs/buildrunner/s/t/1')).toBe(commit);
  expect(repo.gitIn(module, 'log', '--format=%s', commit)).toBe('Kept\nagent\nwork\nstart');
  expect(repo.gitIn(module, 'show', `${commit}:l`)).toBe('committed');
  expect(repo.gitIn(module, 'show', `${commit}:new`)).toBe('n');
  expect(() => repo.gitIn(module, 'show', `${commit}:ignored`)).toThrow('ignored');
  const deep = repo.gitIn(module, 'rev-parse', `${commit}:deep`);
  expect(repo.gitIn(path.join(module, 'modules/deep'), 'show', `${deep}:d`)).toBe('changed');
  expect(must(await workspaces.restore(workspace, first.commit))).toEqual([]);

  await workspaces.close(workspace);
  await workspaces.dispose('s');
  const later = await open(workspaces, repo, { content: first.commit });
  expect([later.notes, read(later, 'libs/a b/new'), read(later, 'libs/a b/deep/d')]).toEqual([[], 'n', 'changed\n']);
});

test('changes of a submodule are told by the paths inside it', async () => {
  const { repo } = withSubmodules();
  const base = repo.git('rev-parse', 'HEAD');
  const workspaces = await pool(repo);
  const workspace = await open(workspaces, repo);
  repo.write({ 'libs/a b/l': 'two\n', 'libs/a b/deep/new': 'n', a: '2' }, workspace.path);
  const { changes } = await keep(workspaces, workspace, base);
  expect(changes.map(({ status, path: name }) => `${status} ${name}`)).toEqual([
    'modified a',
    'added libs/a b/deep/new',
    'modified libs/a b/l',
  ]);
});

test('what setup and checks do inside is not the work', async () => {
  const { repo } = withSubmodules();
  const base = repo.git('rev-parse', 'HEAD');
  const workspaces = await pool(repo);
  const workspace = await open(workspaces, repo);
  repo.write({ 'libs/a b/l': 'setup', 'libs/a b/built': 'b', 'libs/a b/deep/built': 'b' }, workspace.path);
  expect(must(await workspaces.settle(workspace, base, true))).toEqual({
    restored: ['libs/a b/l'],
    leftOut: ['libs/a b/built', 'libs/a b/deep/built'],
  });
  expect((await keep(workspaces, workspace, base)).changes).toEqual([]);
  repo.write({ 'libs/a b/l': 'check', 'libs/a b/more': 'm', 'libs/a b/deep/d': 'check' }, workspace.path);
  expect(must(await workspaces.restore(workspace, base))).toEqual(['libs/a b/deep/d', 'libs/a b/l', 'libs/a b/more']);
  expect(read(workspace, 'libs/a b/l')).toBe('one\n');
  expect(read(workspace, 'libs/a b/built')).toBe('b');
  expect((await keep(workspaces, workspace, base)).changes).toEqual([]);
});

test('what nobody has a clone of is kept in the main repository', async () => {
  const { repo, library } = withSubmodules();
  const base = repo.git('rev-parse', 'HEAD');
  const workspaces = await pool(repo);
  const workspace = await open(workspaces, repo);
  repo.gitIn(workspace.path, ...allow, 'submodule', '--quiet', 'add', library.root, 'fresh');
  repo.write({ 'fresh/l': 'mine\n' }, workspace.path);
  mkdirSync(path.join(workspace.path, 'unused'), { recursive: true });
  repo.write({ 'unused/lost': 'not lost\n' }, workspace.path);
  const kept = await keep(workspaces, workspace, base);
  await workspaces.dispose('s');
  expect(repo.git('show', `${repo.git('rev-parse', `${kept.commit}:fresh`)}:l`)).toBe('mine');
  const refs = repo.git('for-each-ref', '--format=%(refname)', 'refs/buildrunner-submodules/s/t/1').split('\n');
  expect(refs).toHaveLength(2);
  expect(kept.faults).toHaveLength(1);
  expect(kept.faults?.[0]).toMatch(/unused, a submodule that is not checked out/);
  expect(refs.map((ref) => repo.git('ls-tree', '--name-only', ref))).toContain('lost');
});
