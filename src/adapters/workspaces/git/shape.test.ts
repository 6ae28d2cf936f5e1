import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../../model/session.ts';
import type { Workspace, Workspaces } from '../../../ports/workspace.ts';
import { must, testRepository, type Files, type TestRepository } from '../../../../test/support/git-repository.ts';
import { openRepository } from './repository.ts';
import { openWorkspaces } from './workspaces.ts';

type Bench = {
  readonly repo: TestRepository;
  readonly workspaces: Workspaces;
  readonly open: (more?: { holder?: string; base?: string; content?: string | null }) => Promise<Workspace>;
  readonly keep: (workspace: Workspace, base?: string) => Promise<Snapshot>;
};

async function bench(files: Files, set: (repo: TestRepository) => void = () => undefined): Promise<Bench> {
  const repo = testRepository(files);
  set(repo);
  const repository = must(await openRepository(repo.root, repo.env));
  const workspaces = openWorkspaces({ repository, poolDir: path.join(repo.dir, 'pool'), env: repo.env });
  const head = repo.git('rev-parse', 'HEAD');
  return {
    repo,
    workspaces,
    open: async (more = {}) =>
      must(await workspaces.open({ session: 's', holder: 's/t/1', base: head, content: null, ...more })),
    keep: async (workspace, base = head) =>
      must(
        await workspaces.snapshot(workspace, {
          attempt: 's/t/1',
          base,
          ref: 'refs/buildrunner/s/t/1',
          message: 'Kept',
        }),
      ),
  };
}

const namesIn = (repo: TestRepository, tree: string): string[] =>
  repo.git('ls-tree', '-r', '-z', '--name-only', tree).split('\0').filter(Boolean);

describe('Git LFS', () => {
  const pointer = (text: string): string =>
    `version https://git-lfs.github.com/spec/v1\noid sha256:${Buffer.from(text).toString('hex').padEnd(64, '0')}\nsize ${text.length}\n`;
  const files = { '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\n', 'a.bin': pointer('one'), b: '1' };
  const configure = (repo: TestRepository): void => {
    for (const [name, value] of Object.entries({
      clean: 'git-lfs clean -- %f',
      smudge: 'git-lfs smudge -- %f',
      process: 'git-lfs filter-process',
      required: 'true',
    }))
      repo.git('config', `filter.lfs.${name}`, value);
  };
  /** A program like git-lfs, with contents in `store/<oid>`; it fails when it is asked to download. */
  const install = (repo: TestRepository): string => {
    const bin = path.join(repo.dir, 'bin');
    mkdirSync(path.join(repo.dir, 'store'), { recursive: true });
    mkdirSync(bin);
    writeFileSync(
      path.join(bin, 'git-lfs'),
      `#!/bin/sh
store='${repo.dir}/store'
case $1 in
  smudge)
    p=$(cat); oid=$(printf '%s\\n' "$p" | sed -n 's/^oid sha256://p')
    if [ -f "$store/$oid" ]; then cat "$store/$oid"
    elif [ -n "$GIT_LFS_SKIP_DOWNLOAD_ERRORS" ] && [ "$(git config lfs.url)" = file:///dev/null ]; then printf '%s\\n' "$p"
    else echo download >&2; exit 2; fi ;;
  clean)
    t=$(mktemp); cat > "$t"
    if head -c 40 "$t" | grep -q '^version https://git-lfs'; then cat "$t"; else
      oid=$(printf %s "$(cat "$t")" | od -An -tx1 | tr -d ' \\n'); oid=$(printf '%-64s' "$oid" | tr ' ' 0)
      size=$(wc -c < "$t" | tr -d ' '); cp "$t" "$store/$oid"
      printf 'version https://git-lfs.github.com/spec/v1\\noid sha256:%s\\nsize %s\\n' "$oid" "$size"; fi
    rm -f "$t" ;;
esac
`,
    );
    chmodSync(path.join(bin, 'git-lfs'), 0o755);
    return bin;
  };

  test('without its program slots open, pointers stay pointers, and a whole file is kept but has a fault', async () => {
    const { repo, workspaces, open, keep } = await bench(files, configure);
    const workspace = await open();
    expect(workspace.notes).toEqual([
      'Git LFS: pointers instead of contents: a.bin; get the contents in your own checkout first: git lfs install && git lfs pull',
    ]);
    expect(readFileSync(path.join(workspace.path, 'a.bin'), 'utf8')).toBe(pointer('one'));
    repo.write({ b: '2' }, workspace.path);
    expect(await keep(workspace)).toMatchObject({ changes: [{ path: 'b' }], faults: [] });
    repo.write(
      { 'a.bin': 'raw', 'new.bin': 'raw'.repeat(1000), 'empty.bin': '', 'p.bin': pointer('p') },
      workspace.path,
    );
    const kept = await keep(workspace);
    expect(kept.faults).toHaveLength(1);
    expect(kept.faults?.[0]).toMatch(/go into the history whole: a\.bin, new\.bin\. Install git-lfs/);
    expect(repo.git('cat-file', 'blob', `${kept.tree}:a.bin`)).toBe('raw');
    expect(must(await workspaces.restore(workspace, repo.git('rev-parse', 'HEAD')))).toContain('a.bin');
    await workspaces.close(workspace);
    const off = ['process=', 'clean=', 'required=false'].flatMap((one) => ['-c', `filter.lfs.${one}`]);
    expect(repo.gitIn((await open()).path, ...off, 'status', '--porcelain')).toBe('');
  });

  test('also where the repository knows no filter at all', async () => {
    const { repo, open, keep } = await bench(files);
    const workspace = await open();
    repo.write({ 'a.bin': 'raw' }, workspace.path);
    expect((await keep(workspace)).faults?.[0]).toContain('a.bin');
  });

  test('files that are no pointers in the repository may change', async () => {
    const { repo, open, keep } = await bench({ ...files, 'a.bin': 'never was a pointer' });
    const workspace = await open();
    repo.write({ 'a.bin': 'raw' }, workspace.path);
    expect((await keep(workspace)).faults).toEqual([]);
  });

  test('with its program contents come from the local store only, and what changes becomes a pointer', async () => {
    const repo = testRepository({ ...files, 'gone.bin': pointer('gone') });
    const bin = install(repo);
    configure(repo);
    repo.git('config', '--unset', 'filter.lfs.process');
    const oid = Buffer.from('one').toString('hex').padEnd(64, '0');
    writeFileSync(path.join(repo.dir, 'store', oid), 'one');
    const env = { ...repo.env, PATH: `${bin}:${repo.env['PATH']}` };
    const repository = must(await openRepository(repo.root, env));
    const workspaces = openWorkspaces({ repository, poolDir: path.join(repo.dir, 'pool'), env });
    const base = repo.git('rev-parse', 'HEAD');
    const workspace = must(await workspaces.open({ session: 's', holder: 's/t/1', base, content: null }));
    expect(readFileSync(path.join(workspace.path, 'a.bin'), 'utf8')).toBe('one');
    expect(workspace.notes).toEqual([expect.stringMatching(/pointers instead of contents: gone\.bin;/)]);
    repo.write({ 'a.bin': 'two' }, workspace.path);
    const kept = must(
      await workspaces.snapshot(workspace, { attempt: 's/t/1', base, ref: 'refs/buildrunner/s/t/1', message: 'm' }),
    );
    expect(kept).toMatchObject({ changes: [{ path: 'a.bin' }], faults: [] });
    expect(repo.git('cat-file', 'blob', `${kept.tree}:a.bin`)).toMatch(/^version https/);
  });
});

describe('a sparse checkout', () => {
  const files = { 'in/a': '1', 'out/b': '1', 'out/c': '1', 'deep/in/x': '1', 'deep/out/y': '1', top: '1' };
  const shapes: Record<string, (repo: TestRepository) => void> = {
    cone: (repo) => void repo.git('sparse-checkout', 'set', '--cone', 'in', 'deep/in'),
    'patterns without cone': (repo) =>
      void repo.git('sparse-checkout', 'set', '--no-cone', '/*', '!/out/', '!/deep/out/'),
    'a sparse index': (repo) => void repo.git('sparse-checkout', 'set', '--cone', '--sparse-index', 'in', 'deep/in'),
    'settings shared by all worktrees': (repo) => {
      repo.git('config', 'core.sparseCheckout', 'true');
      repo.write({ '.git/info/sparse-checkout': '/*\n!/out/\n!/deep/out/\n' });
      repo.git('read-tree', '-mu', 'HEAD');
    },
  };

  test.each(Object.keys(shapes))(
    '%s: slots are sparse alike, nothing left out is lost, and work outside it is kept',
    async (name) => {
      const { repo, workspaces, open, keep } = await bench(files, (made) => shapes[name]?.(made));
      const before = repo.fingerprint();
      const workspace = await open();
      const here = (file: string): boolean => existsSync(path.join(workspace.path, file));
      expect(['in/a', 'deep/in/x', 'top', 'out/b', 'deep/out/y'].map(here)).toEqual([true, true, true, false, false]);
      expect(workspace.notes).toEqual(['sparse like your checkout: 3 files are left out, and stay as they are']);
      expect(repo.gitIn(workspace.path, 'status', '--porcelain')).toBe('');
      expect((await keep(workspace)).changes).toEqual([]);
      repo.write({ 'in/a': '2', 'in/new': 'n', 'out/b': '2', 'out/new': 'n' }, workspace.path);
      const kept = await keep(workspace);
      expect(kept.changes.map((change) => `${change.status} ${change.path}`)).toEqual([
        'modified in/a',
        'added in/new',
        'modified out/b',
        'added out/new',
      ]);
      expect(namesIn(repo, kept.tree)).toEqual([
        'deep/in/x',
        'deep/out/y',
        'in/a',
        'in/new',
        'out/b',
        'out/c',
        'out/new',
        'top',
      ]);
      repo.write({ 'out/check': 'c', 'out/b': 'check', 'in/a': 'check' }, workspace.path);
      expect(must(await workspaces.restore(workspace, kept.commit))).toEqual(['in/a', 'out/b', 'out/check']);
      expect(await keep(workspace)).toEqual(kept);

      await workspaces.close(workspace);
      const again = await open({ holder: 's/t/2' });
      expect(again.path).toBe(workspace.path);
      expect(['in/a', 'out/b', 'out/new', 'in/new'].map(here)).toEqual([true, false, false, false]);
      expect((await keep(again)).changes).toEqual([]);
      await workspaces.close(again);
      const resumed = await open({ holder: 's/t/3', content: kept.commit });
      expect((await keep(resumed)).tree).toBe(kept.tree);
      expect(repo.fingerprint()).toBe(before);
    },
  );

  test('that changes, by the user or by an agent, makes a new slot of the shape that holds', async () => {
    const { repo, workspaces, open } = await bench(files, shapes['cone']);
    const workspace = await open();
    const here = (file: string): boolean => existsSync(path.join(workspace.path, file));
    repo.gitIn(workspace.path, 'sparse-checkout', 'disable');
    expect(here('out/b')).toBe(true);
    await workspaces.close(workspace);
    await open({ holder: 's/t/2' });
    expect(here('out/b')).toBe(false);
    await workspaces.close(workspace);
    repo.git('sparse-checkout', 'set', '--cone', 'out');
    await open({ holder: 's/t/3' });
    expect(['out/b', 'in/a'].map(here)).toEqual([true, false]);
  });
});

test('a clone without all objects works with those that are there', async () => {
  const origin = testRepository({ a: '1', b: '1' });
  origin.git('config', 'uploadpack.allowFilter', 'true');
  const { repo } = await bench({ x: '1' });
  repo.git('clone', '--quiet', '--filter=blob:none', `file://${origin.root}`, path.join(repo.dir, 'partial'));
  rmSync(origin.root, { recursive: true });
  const repository = must(await openRepository(path.join(repo.dir, 'partial'), repo.env));
  const workspaces = openWorkspaces({ repository, poolDir: path.join(repo.dir, 'pool'), env: repo.env });
  const base = repository.info.head;
  const workspace = must(await workspaces.open({ session: 's', holder: 's/t/1', base, content: null }));
  repo.write({ a: '2' }, workspace.path);
  const kept = must(
    await workspaces.snapshot(workspace, { attempt: 's/t/1', base, ref: 'refs/buildrunner/s/t/1', message: 'm' }),
  );
  expect(kept.changes).toMatchObject([{ path: 'a' }]);
  expect(must(await workspaces.restore(workspace, base))).toEqual(['a']);
});

test('names that differ in case only are told where the file system takes them for one', async () => {
  const files = {
    'Read.me': '1',
    'read.ME': '1',
    'ä/x': '1',
    'Ä/X': '1',
    other: '1',
  };
  const sensitive = await bench(files);
  expect((await sensitive.open()).notes).toEqual([]);
  const folding = await bench(files, (repo) => repo.git('config', 'core.ignoreCase', 'true'));
  expect((await folding.open()).notes).toEqual([
    'these differ in case only, so only one of each can be there: Read.me and read.ME, Ä/X and ä/x',
  ]);
});
