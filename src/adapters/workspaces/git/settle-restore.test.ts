import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../../model/session.ts';
import type { Workspace, Workspaces } from '../../../ports/workspace.ts';
import {
  must,
  mustFail,
  testRepository,
  treeState,
  type Files,
  type TestRepository,
} from '../../../../test/support/git-repository.ts';
import { openRepository } from './repository.ts';
import { openWorkspaces } from './workspaces.ts';

type Bench = {
  readonly repo: TestRepository;
  readonly workspaces: Workspaces;
  readonly workspace: Workspace;
  readonly dir: string;
  readonly base: string;
  readonly at: (name: string) => string;
  readonly read: (name: string) => string;
  readonly keep: () => Promise<Snapshot>;
  readonly names: (commit: string) => string[];
};

async function workspacesOf(repo: TestRepository): Promise<Workspaces> {
  const repository = must(await openRepository(repo.root, repo.env));
  return openWorkspaces({ repository, poolDir: path.join(repo.dir, 'pool'), env: repo.env });
}

async function bench(
  files: Files,
  more: { readonly set?: (repo: TestRepository) => void; readonly content?: (repo: TestRepository) => string } = {},
): Promise<Bench> {
  const repo = testRepository(files);
  more.set?.(repo);
  const base = repo.git('rev-parse', 'HEAD');
  const content = more.content?.(repo) ?? null;
  const workspaces = await workspacesOf(repo);
  const workspace = must(await workspaces.open({ session: 's', holder: 's/t/1', base, content }));
  const dir = workspace.path;
  const at = (name: string): string => path.join(dir, name);
  const request = { attempt: 's/t/1', base, ref: 'refs/buildrunner/s/t/1', message: 'Kept' };
  return {
    repo,
    workspaces,
    workspace,
    dir,
    base,
    at,
    read: (name) => readFileSync(at(name), 'utf8'),
    keep: async () => must(await workspaces.snapshot(workspace, request)),
    names: (commit) => repo.git('ls-tree', '-r', '--name-only', commit).split('\n'),
  };
}

/** A commit on top of main that deletes `gone`, changes `a` and adds `new`, with main back where it was. */
function continued(repo: TestRepository): string {
  repo.git('switch', '-q', '-c', 'kept');
  repo.git('rm', '-q', 'gone');
  const commit = repo.commit({ a: 'content', new: 'content' });
  repo.git('switch', '-q', 'main');
  return commit;
}

describe('settle', () => {
  test('puts tracked files back, leaves new ones out of snapshots, and does not look at ignored ones', async () => {
    const { repo, workspaces, workspace, dir, base, read, keep, names } = await bench({
      '.gitignore': 'out/\n',
      'lock.json': '1',
      'd/x': '1',
      gone: '1',
    });
    repo.write({ 'lock.json': '2', 'd/y': 'made', 'made/z': 'made', 'out/o': 'ignored' }, dir);
    rmSync(path.join(dir, 'gone'));
    const settled = must(await workspaces.settle(workspace, base, true));
    expect(settled).toEqual({ restored: ['gone', 'lock.json'], leftOut: ['d/y', 'made/z'] });
    expect([read('lock.json'), read('gone'), read('d/y'), read('out/o')]).toEqual(['1', '1', 'made', 'ignored']);
    expect((await keep()).changes).toEqual([]);

    repo.write({ 'd/y': 'changed', 'made/own': 'work' }, dir);
    expect(names((await keep()).commit)).toEqual(['.gitignore', 'd/x', 'gone', 'lock.json', 'made/own']);
    expect(must(await workspaces.settle(workspace, base, true))).toEqual({ restored: [], leftOut: ['made/own'] });
  });

  test('takes the content of a continued attempt for what is tracked, and its deletions for deletions', async () => {
    const { repo, workspaces, workspace, dir, read, keep } = await bench(
      { a: 'base', gone: 'base' },
      { content: continued },
    );
    const commit = repo.git('rev-parse', 'kept');
    repo.write({ a: 'base', new: 'other', gone: 'made again', made: 'x' }, dir);
    expect(must(await workspaces.settle(workspace, commit, true))).toEqual({
      restored: ['a', 'new'],
      leftOut: ['gone', 'made'],
    });
    expect([read('a'), read('new')]).toEqual(['content', 'content']);
    expect((await keep()).tree).toBe(repo.git('rev-parse', 'kept^{tree}'));
  });

  test('is not fooled by what preparation stages, commits or adds by force, nor by rules it changes', async () => {
    const { repo, workspaces, workspace, dir, base, keep } = await bench({ '.gitignore': 'out/\n', a: '1' });
    repo.write({ '.gitignore': '*\n', a: '2', 'out/forced': 'x', staged: 'x', committed: 'x' }, dir);
    repo.gitIn(dir, 'add', '-f', 'committed', 'a', 'out/forced');
    repo.gitIn(dir, 'commit', '-q', '-m', 'setup');
    repo.gitIn(dir, 'add', '-f', 'staged');
    expect(must(await workspaces.settle(workspace, base, true))).toEqual({
      restored: ['.gitignore', 'a'],
      leftOut: ['committed', 'staged'],
    });
    expect((await keep()).changes).toEqual([]);
  });

  test('leaves the files of repositories it finds out one by one, so that work beside them is kept', async () => {
    const { repo, workspaces, workspace, dir, base, keep, names, at } = await bench({ a: '1' });
    mkdirSync(at('vendor/lib'), { recursive: true });
    repo.gitIn(at('vendor/lib'), 'init', '-q');
    repo.write({ 'vendor/lib/code': 'x', 'vendor/lib/sub/code': 'x' }, dir);
    expect(must(await workspaces.settle(workspace, base, true)).leftOut).toEqual([
      'vendor/lib/code',
      'vendor/lib/sub/code',
    ]);
    repo.write({ 'vendor/lib/work': 'x' }, dir);
    const { commit } = await keep();
    expect(names(commit)).toEqual(['a', 'vendor/lib/work']);
    repo.write({ 'vendor/lib/report': 'x' }, dir);
    rmSync(at('vendor/lib/work'));
    expect(must(await workspaces.restore(workspace, base))).toEqual(['vendor/lib/report']);
    expect(existsSync(at('vendor/lib/code'))).toBe(true);
  });
});

describe('restore', () => {
  test('undoes all that a look may leave behind, and only that', async () => {
    const { repo, workspaces, workspace, dir, base, keep, at } = await bench(
      { '.gitignore': 'out/\n.env\n', a: '1', 'run!': 'x', gone: 'x', 'd/x': 'x', f: 'file', 'old name': 'same' },
      { set: (repo) => repo.write({ '.env': 'copied' }) },
    );
    repo.write({ made: 'by setup' }, dir);
    must(await workspaces.settle(workspace, base, true));
    symlinkSync('a', at('link'));
    repo.write({ work: 'staged', 'work 2': 'committed', 'out/o': 'ignored', 'd/y': 'unstaged' }, dir);
    repo.gitIn(dir, 'add', 'work 2');
    repo.gitIn(dir, 'commit', '-q', '-m', 'by the agent');
    repo.gitIn(dir, 'add', 'work');
    const snapshot = await keep();
    const before = treeState(dir).map((entry) => entry.replace(/^(file \d+) [\d.]+/, '$1'));
    const index = repo.gitIn(dir, 'status', '--porcelain');
    expect(must(await workspaces.restore(workspace, snapshot.commit))).toEqual([]);

    repo.write({ a: '2', 'new/deep/file': 'x', 'out/more': 'ignored', made: 'again', '.env': 'mine' }, dir);
    writeFileSync(at('.br-handoff.md'), 'note');
    chmodSync(at('run'), 0o644);
    rmSync(at('gone'));
    rmSync(at('d'), { recursive: true });
    symlinkSync('/nowhere', at('d'));
    rmSync(at('f'));
    repo.write({ 'f/inside': 'x' }, dir);
    renameSync(at('old name'), at('new name'));
    rmSync(at('link'));
    symlinkSync('f', at('link'));
    repo.write({ work: 'other' }, dir);
    expect(must(await workspaces.restore(workspace, snapshot.commit))).toEqual(
      ['a', 'd/x', 'd/y', 'f', 'gone', 'link', 'new name', 'new/deep/file', 'old name', 'run', 'work'].toSorted(),
    );
    expect((await keep()).tree).toBe(snapshot.tree);
    expect([readFileSync(at('.env'), 'utf8'), readFileSync(at('made'), 'utf8')]).toEqual(['mine', 'again']);
    expect([existsSync(at('.br-handoff.md')), existsSync(at('out/more')), existsSync(at('new'))]).toEqual([
      true,
      true,
      false,
    ]);
    expect(lstatSync(at('run')).mode & 0o111).not.toBe(0);
    expect(readlinkSync(at('link'))).toBe('a');
    expect(repo.gitIn(dir, 'status', '--porcelain')).toBe(index.replace('?? ', '?? .br-handoff.md\n?? '));
    repo.write({ '.env': 'copied', made: 'by setup' }, dir);
    rmSync(at('.br-handoff.md'));
    rmSync(at('out/more'));
    expect(treeState(dir).map((entry) => entry.replace(/^(file \d+) [\d.]+/, '$1'))).toEqual(before);
  });

  test('finds what new rules, attributes, flags and forced additions would hide', async () => {
    const { repo, workspaces, workspace, dir, base, at, keep } = await bench({
      '.gitignore': '*.log\n',
      a: '1\n',
      b: '1',
    });
    const { tree } = await keep();
    repo.write({ 'sub/.gitignore': 'x\n', 'sub/x': 'hidden', '.gitattributes': '* text eol=crlf\n' }, dir);
    repo.write({ a: '1\r\n', b: '2', 'forced.log': 'x' }, dir);
    repo.gitIn(dir, 'update-index', '--assume-unchanged', 'b');
    repo.gitIn(dir, 'add', '-f', 'forced.log');
    must(await workspaces.restore(workspace, base));
    expect(existsSync(at('sub'))).toBe(false);
    expect(readFileSync(at('a'), 'utf8')).toBe('1\n');
    expect(existsSync(at('forced.log'))).toBe(true);
    expect((await keep()).tree).toBe(tree);
    expect(must(await workspaces.restore(workspace, base))).toEqual([]);
  });

  test('keeps ignored files that the attempt added by force, also after a look dropped them from the index', async () => {
    const { repo, workspaces, workspace, dir, keep } = await bench({ '.gitignore': '*.log\n' });
    repo.write({ 'forced.log': 'x' }, dir);
    repo.gitIn(dir, 'add', '-f', 'forced.log');
    const { commit, tree } = await keep();
    repo.gitIn(dir, 'rm', '-q', '--cached', 'forced.log');
    expect(must(await workspaces.restore(workspace, commit))).toEqual(['forced.log']);
    expect((await keep()).tree).toBe(tree);
  });

  test('gets through directories that were locked, broken indexes and a lost .git', async () => {
    const { repo, workspaces, workspace, dir, base, at, keep } = await bench({ 'd/x': '1', 'e/x': '1' });
    const { tree } = await keep();
    repo.write({ 'd/x': '2', 'd/new/y': 'x', 'e/z': 'x' }, dir);
    chmodSync(at('d/new'), 0o000);
    chmodSync(at('d'), 0o555);
    chmodSync(at('e'), 0o555);
    writeFileSync(path.join(repo.root, '.git/worktrees/slot-1/index'), 'broken');
    rmSync(at('.git'));
    const before = repo.fingerprint();
    expect(must(await workspaces.restore(workspace, base))).toEqual(['d/new/y', 'd/x', 'e/z']);
    expect((await keep()).tree).toBe(tree);
    rmSync(path.join(repo.root, '.git/worktrees'), { recursive: true });
    repo.write({ 'd/x': '2' }, dir);
    expect(must(await workspaces.restore(workspace, base))).toEqual(['d/x']);
    expect(repo.fingerprint()).toBe(before);
  });

  test('puts submodules back to their commit', async () => {
    const library = testRepository({ lib: '1' });
    const first = library.git('rev-parse', 'HEAD');
    const second = library.commit({ lib: '2' });
    const { repo, workspaces, workspace, dir, base, at, keep } = await bench(
      { a: '1' },
      {
        set: (repo) => {
          repo.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library.root, 'sub');
          repo.gitIn(path.join(repo.root, 'sub'), 'checkout', '-q', first);
          repo.commit({});
        },
      },
    );
    repo.gitIn(dir, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'update', '--init');
    expect(must(await workspaces.settle(workspace, base, true))).toEqual({ restored: [], leftOut: [] });
    repo.gitIn(at('sub'), 'checkout', '-q', second);
    expect(must(await workspaces.restore(workspace, base))).toEqual(['sub']);
    expect(readFileSync(at('sub/lib'), 'utf8')).toBe('1');
    rmSync(at('sub'), { recursive: true });
    expect(must(await workspaces.restore(workspace, base))).toEqual(['sub']);
    expect((await keep()).changes).toEqual([]);
  });

  test('of a directory that is gone is a failure', async () => {
    const { workspaces, workspace, dir, base } = await bench({ a: '1' });
    rmSync(dir, { recursive: true });
    expect(mustFail(await workspaces.restore(workspace, base)).cause).toContain('is gone');
    expect(mustFail(await workspaces.settle(workspace, base, true)).code).toBe('workspace');
  });

  test('whatever was written: afterwards the tree is the same', async () => {
    const { repo, workspaces, workspace, dir, keep, at } = await bench({ '.gitignore': 'i*\n', a: '1', 'd/a': '1' });
    const { commit, tree } = await keep();
    const name = fc.constantFrom('a', 'b', 'd', 'd/a', 'd/b', 'd/b/c', 'i', 'd/i/x', 'a/b');
    const deed = fc.record({ name, kind: fc.constantFrom('write', 'remove', 'link', 'stage', 'directory') });
    const commitAll = ['-c', 'user.name=x', '-c', 'user.email=x@y', 'commit', '-qm', 'x', '--allow-empty'];
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 8 }), fc.boolean(), async (deeds, commits) => {
        for (const { name: target, kind } of deeds) {
          try {
            if (kind !== 'stage') rmSync(at(target), { recursive: true, force: true });
            if (kind === 'write') repo.write({ [target]: 'written' }, dir);
            else if (kind === 'link') symlinkSync('d', at(target));
            else if (kind === 'directory') mkdirSync(at(target), { recursive: true });
            else if (kind === 'stage') repo.gitIn(dir, 'add', '-f', target);
          } catch {
            // A file is where the directory should be, or there is nothing to stage.
          }
        }
        if (commits) repo.gitIn(dir, ...commitAll);
        must(await workspaces.restore(workspace, commit));
        expect((await keep()).tree).toBe(tree);
        expect(must(await workspaces.restore(workspace, commit))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});

describe('a retained slot', () => {
  test('stays through close, dispose and later processes, and nobody gets it', async () => {
    const { repo, workspaces, workspace, dir, base } = await bench({ a: '1' });
    const other = must(await workspaces.open({ session: 's', holder: 'other', base, content: null }));
    repo.write({ work: 'x' }, dir);
    await workspaces.retain(workspace);
    await workspaces.close(workspace);
    const later = await workspacesOf(repo);
    expect(await later.find('s', 's/t/1')).toBeNull();
    const again = must(await later.open({ session: 's', holder: 's/t/1', base, content: null }));
    expect(path.basename(again.path)).toBe('slot-3');
    await workspaces.dispose('s');
    await later.dispose('s');
    expect([existsSync(other.path), existsSync(again.path), existsSync(`${other.path}.json`)]).toEqual([
      false,
      false,
      false,
    ]);
    expect(readFileSync(path.join(dir, 'work'), 'utf8')).toBe('x');
    expect(repo.gitIn(dir, 'status', '--porcelain')).toBe('?? work');
    const next = must(await later.open({ session: 's', holder: 's/t/2', base, content: null }));
    expect(next.path).not.toBe(dir);
    await (await workspacesOf(repo)).dispose('s');
    expect(existsSync(path.join(dir, 'work'))).toBe(true);
  });
});
