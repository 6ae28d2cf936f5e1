import {
  appendFileSync,
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LinkPolicy } from '../../../../model/config.ts';
import type { SetupStep } from '../../../../model/plan.ts';
import type { SetupFilled, Workspace, Workspaces } from '../../../../ports/workspace.ts';
import {
  must,
  mustFail,
  testRepository,
  treeState,
  type Files,
  type TestRepository,
} from '../../../../../test/support/git-repository.ts';
import { openRepository } from '../repository.ts';
import { openWorkspaces } from '../workspaces.ts';

const lock = {
  'package.json': '{"name":"app"}',
  'package-lock.json': '{"lockfileVersion":3}',
  '.gitignore': 'node_modules\n.env\nout\n',
};

type Bench = {
  readonly repo: TestRepository;
  readonly workspaces: Workspaces;
  readonly cache: string;
  /** Opens a workspace on a commit (default: main). */
  open(holder: string, commit?: string): Promise<Workspace>;
  /** Gives the steps what was kept, or runs `make` as they would and keeps that. */
  setUp(workspace: Workspace, make: (at: string) => void, more?: Partial<Given>): Promise<SetUp>;
};
type Given = { readonly steps: readonly SetupStep[]; readonly env: Record<string, string>; readonly share: boolean };
type SetUp = { readonly hit: boolean; readonly done: number; readonly notes: readonly string[] };

const step = (line: string, cache: SetupStep['cache'] = 'auto', directory = ''): SetupStep => ({
  command: { kind: 'shell', line },
  directory,
  cache,
});

async function bench(files: Files = lock, links: LinkPolicy = 'auto'): Promise<Bench> {
  const repo = testRepository(files);
  const repository = must(await openRepository(repo.root, repo.env));
  const pool = path.join(repo.dir, 'pool');
  const workspaces = openWorkspaces({ repository, poolDir: pool, env: repo.env, links });
  return {
    repo,
    workspaces,
    cache: path.join(pool, 'cache'),
    open: async (holder, commit) => {
      const base = commit ?? repo.git('rev-parse', 'main');
      return must(await workspaces.open({ session: 's', holder, base, content: null }));
    },
    setUp: async (workspace, make, more) => {
      const env = { ...repo.env, ...workspace.env, ...more?.env };
      const { signal } = new AbortController();
      const request = { steps: [step('npm ci')], share: true, signal, ...more, env };
      const filled = must(await workspaces.fillSetup(workspace, request));
      const notes = [...filled.notes];
      if (filled.done === 0) make(workspace.path);
      if (filled.keep !== null) notes.push(...(await keepAndCancel(filled.keep)));
      return { hit: filled.done > 0, done: filled.done, notes };
    },
  };
}

async function keepAndCancel(keep: Exclude<SetupFilled['keep'], null>): Promise<readonly string[]> {
  try {
    return await keep.run();
  } finally {
    keep.cancel();
  }
}

/** What an installer would make: files, a start script, a cache a tool writes to, and notes of its own. */
function modules(at: string): void {
  const dir = path.join(at, 'node_modules');
  mkdirSync(path.join(dir, 'left-pad/lib'), { recursive: true });
  mkdirSync(path.join(dir, '.bin'));
  mkdirSync(path.join(dir, '.cache'));
  mkdirSync(path.join(dir, 'empty'));
  writeFileSync(path.join(dir, 'left-pad/index.js'), 'module.exports = 1;\n');
  writeFileSync(path.join(dir, 'left-pad/lib/cli.js'), '#!/usr/bin/env node\n');
  chmodSync(path.join(dir, 'left-pad/lib/cli.js'), 0o755);
  symlinkSync('../left-pad/lib/cli.js', path.join(dir, '.bin/left-pad'));
  writeFileSync(path.join(dir, '.package-lock.json'), '{}');
  writeFileSync(path.join(dir, '.cache/x'), 'x');
}

const never = (): void => {
  throw new Error('the steps ran');
};

const inode = (workspace: Workspace, name: string): number => statSync(path.join(workspace.path, name)).ino;

describe('what an installer made', () => {
  test('comes into the next workspace as it was, with its times, and the note says so', async () => {
    const at = await bench();
    const first = await at.open('s/a/1');
    expect(await at.setUp(first, modules)).toMatchObject({ hit: false, notes: [] });
    const second = await at.open('s/b/1');
    const { hit, notes } = await at.setUp(second, never);
    expect(hit).toBe(true);
    expect(notes).toEqual([
      expect.stringMatching(/^setup not run: npm ci \(5 files kept on \d{4}-\d\d-\d\d \d\d:\d\d UTC, by /),
    ]);
    const below = (workspace: Workspace): string[] => treeState(path.join(workspace.path, 'node_modules'));
    expect(below(second).map((line) => line.replace(/^(file \d+ \d+)\.\d+/, '$1'))).toEqual(
      below(first).map((line) => line.replace(/^(file \d+ \d+)\.\d+/, '$1')),
    );
    expect(at.repo.gitIn(second.path, 'status', '--porcelain')).toBe('');
  });

  test('is not shared with the user’s tree, and what tools write in place is shared with nobody', async () => {
    const at = await bench(lock, 'hardlink');
    const first = await at.open('s/a/1');
    await at.setUp(first, modules);
    const second = await at.open('s/b/1');
    await at.setUp(second, never);
    expect(inode(second, 'node_modules/left-pad/index.js')).toBe(inode(first, 'node_modules/left-pad/index.js'));
    for (const own of ['node_modules/.cache/x', 'node_modules/.package-lock.json'])
      expect(inode(second, own)).not.toBe(inode(first, own));
  });

  test('is copied where nothing may be shared', async () => {
    const at = await bench(lock, 'hardlink');
    const first = await at.open('s/a/1');
    await at.setUp(first, modules, { share: false });
    const second = await at.open('s/b/1');
    await at.setUp(second, never);
    const third = await at.open('s/a/1/landing');
    expect(await at.setUp(third, never, { share: false })).toMatchObject({ hit: true });
    const inodes = [first, second, third].map((one) => inode(one, 'node_modules/left-pad/index.js'));
    expect(new Set(inodes).size).toBe(3);
  });

  test('is seen by settle, snapshot and restore as if the installer had run', async () => {
    const at = await bench();
    for (const holder of ['s/a/1', 's/b/1']) {
      const workspace = await at.open(holder);
      await at.setUp(workspace, modules);
      const base = at.repo.git('rev-parse', 'main');
      expect(must(await at.workspaces.settle(workspace, base, true))).toEqual({ restored: [], leftOut: [] });
      writeFileSync(path.join(workspace.path, 'work.txt'), 'x');
      const request = { attempt: holder, base, ref: `refs/buildrunner/${holder}`, message: 'Kept' };
      const kept = must(await at.workspaces.snapshot(workspace, request));
      expect(kept.changes.map((change) => change.path)).toEqual(['work.txt']);
      expect(kept.residue).toEqual([]);
      expect(must(await at.workspaces.restore(workspace, base))).toEqual(['work.txt']);
      expect(existsSync(path.join(workspace.path, 'node_modules/left-pad/index.js'))).toBe(true);
    }
  });

  test('names the workspace it is in, where it named the one it was made in', async () => {
    const at = await bench();
    const shim = (dir: string): void => {
      modules(dir);
      writeFileSync(path.join(dir, 'node_modules/.bin/shim'), `NODE_PATH=${dir}/node_modules:${dir}0/x\n`);
    };
    const first = await at.open('s/a/1');
    await at.setUp(first, shim);
    const second = await at.open('s/b/1');
    await at.setUp(second, never);
    const text = readFileSync(path.join(second.path, 'node_modules/.bin/shim'), 'utf8');
    expect(text).toBe(`NODE_PATH=${second.path}/node_modules:${first.path}0/x\n`);
    expect(readFileSync(path.join(first.path, 'node_modules/.bin/shim'), 'utf8')).toContain(
      `${first.path}/node_modules`,
    );
  });
});

describe('the key', () => {
  test('is what the commit holds, not what lies in the user’s tree', async () => {
    const at = await bench();
    const old = at.repo.git('rev-parse', 'main');
    await at.setUp(await at.open('s/a/1'), modules);
    at.repo.write({ 'package-lock.json': '{"lockfileVersion":2}' });
    expect(await at.setUp(await at.open('s/b/1'), never)).toMatchObject({ hit: true });
    at.repo.commit({ 'package-lock.json': '{"lockfileVersion":2}' });
    expect(await at.setUp(await at.open('s/c/1'), modules)).toMatchObject({ hit: false });
    expect(await at.setUp(await at.open('s/d/1', old), never)).toMatchObject({ hit: true });
  });

  test('is that of the tree an attempt goes on with', async () => {
    const at = await bench();
    await at.setUp(await at.open('s/a/1'), modules);
    const base = at.repo.git('rev-parse', 'main');
    at.repo.git('switch', '-q', '-c', 'kept');
    const content = at.repo.commit({ 'package-lock.json': '{"lockfileVersion":1}' });
    at.repo.git('switch', '-q', 'main');
    const workspace = must(await at.workspaces.open({ session: 's', holder: 's/a/2', base, content }));
    expect(await at.setUp(workspace, modules)).toMatchObject({ hit: false });
  });

  test.each([
    ['a source file', { 'src/a.js': 'x' }, true],
    ['a manifest of a workspace', { 'packages/a/package.json': '{}' }, false],
    ['a setting', { '.npmrc': 'legacy-peer-deps=true' }, false],
    ['a patch', { 'patches/left-pad.patch': 'x' }, false],
    ['the version of the runtime', { '.nvmrc': '24' }, false],
  ])('a change of %s', async (_, files, hit) => {
    const at = await bench();
    await at.setUp(await at.open('s/a/1'), modules);
    at.repo.commit(files);
    expect(await at.setUp(await at.open('s/b/1'), modules)).toMatchObject({ hit });
  });

  test('counts the plan’s variables and installers’ settings, and not those of an attempt', async () => {
    const at = await bench();
    await at.setUp(await at.open('s/a/1'), modules);
    const again = async (holder: string, env: Record<string, string>): Promise<boolean> =>
      (await at.setUp(await at.open(holder), modules, { env })).hit;
    expect(await again('s/b/1', { BR_TASK_ID: 'other', PWD: '/elsewhere' })).toBe(true);
    expect(await again('s/c/1', { FROM_PLAN: '1' })).toBe(false);
    expect(await again('s/d/1', { NODE_ENV: 'production' })).toBe(false);
    writeFileSync(path.join(at.repo.dir, '.npmrc'), 'omit=dev\n');
    expect(await again('s/e/1', {})).toBe(false);
  });

  test('counts copied settings by what they hold', async () => {
    const at = await bench();
    at.repo.write({ '.env': 'A=1' });
    await at.setUp(await at.open('s/a/1'), modules);
    expect(await at.setUp(await at.open('s/b/1'), never)).toMatchObject({ hit: true });
    at.repo.write({ '.env': 'A=2' });
    expect(await at.setUp(await at.open('s/c/1'), modules)).toMatchObject({ hit: false });
  });
});

describe('leading steps', () => {
  const build = step('make out', ['src', '!src/*.md']);
  const both = (at: string): void => {
    modules(at);
    mkdirSync(path.join(at, 'out'));
    writeFileSync(path.join(at, 'out/a'), 'x');
  };

  test('are kept together; those after the first that cannot be are not', async () => {
    const at = await bench({ ...lock, 'src/a.c': 'x', 'src/a.md': 'x' });
    const steps = [step('npm ci'), build, step('npm run prepare-something'), step('npm ci')];
    await at.setUp(await at.open('s/a/1'), both, { steps });
    const workspace = await at.open('s/b/1');
    expect(await at.setUp(workspace, never, { steps })).toMatchObject({ hit: true, done: 2 });
    // Made by who knows whom, so never shared.
    expect(lstatSync(path.join(workspace.path, 'out/a')).nlink).toBe(1);
    at.repo.commit({ 'src/a.md': 'y', README: 'x' });
    expect(await at.setUp(await at.open('s/c/1'), never, { steps })).toMatchObject({ hit: true });
    at.repo.commit({ 'src/a.c': 'y' });
    expect(await at.setUp(await at.open('s/d/1'), both, { steps })).toMatchObject({ hit: false });
  });

  test.each([
    ['of unknown commands', [step('./install.sh')], []],
    ['of installers in a longer line', [step('npm ci && npm run build')], []],
    ['of installers without a lock file', [step('pnpm install')], [/pnpm has no lock file in the tree/]],
    ['that are never to be kept', [step('npm ci', 'never')], []],
    ['whose files do not exist', [step('make', ['lock.txt'])], [/no file is at lock\.txt/]],
    ['that use what is another each time', [step('echo $BR_PORT > out/port', ['package.json'])], [/BR_PORT/]],
  ])('%s are not kept', async (_, steps, notes) => {
    const at = await bench();
    for (const holder of ['s/a/1', 's/b/1']) {
      const { hit, notes: said } = await at.setUp(await at.open(holder), both, { steps });
      expect(hit).toBe(false);
      expect(said).toEqual(notes.map((note) => expect.stringMatching(note) as string));
    }
    expect(existsSync(at.cache) ? readdirSync(at.cache) : []).toEqual([]);
  });
});

describe('is not kept, and the note says why', () => {
  const cases: readonly [string, (at: string, repo: TestRepository) => void, RegExp][] = [
    [
      'a virtual environment',
      (at) => writeFileSync(path.join(at, 'node_modules/pyvenv.cfg'), ''),
      /virtual environment/,
    ],
    [
      'an absolute link',
      (at) => symlinkSync(path.join(at, 'package.json'), path.join(at, 'out')),
      /the link out means/,
    ],
    ['a link out', (at) => symlinkSync('../../elsewhere', path.join(at, 'out')), /the link out means/],
    ['the user’s tree', (at, repo) => symlinkSync(repo.root, path.join(at, 'out')), /the link out leads out/],
    [
      'a changed tracked file',
      (at) => writeFileSync(path.join(at, 'package.json'), '{ }'),
      /tracked files: package\.json/,
    ],
    ['nothing', (at) => rmSync(path.join(at, 'node_modules'), { recursive: true }), /leaves nothing/],
  ];
  test.each(cases)('%s', async (_, change, why) => {
    const at = await bench();
    const { notes } = await at.setUp(await at.open('s/a/1'), (dir) => {
      modules(dir);
      change(dir, at.repo);
    });
    expect(notes).toEqual([expect.stringMatching(why)]);
    expect(await at.setUp(await at.open('s/b/1'), modules)).toMatchObject({ hit: false });
  });

  test('what a folder holds that was copied in, too', async () => {
    const at = await bench({ ...lock, '.worktreeinclude': 'node_modules\n' });
    at.repo.write({ 'node_modules/own/index.js': 'mine' });
    const workspace = await at.open('s/a/1');
    expect(readFileSync(path.join(workspace.path, 'node_modules/own/index.js'), 'utf8')).toBe('mine');
    const { notes } = await at.setUp(workspace, (dir) => {
      rmSync(path.join(dir, 'node_modules'), { recursive: true });
      modules(dir);
    });
    expect(notes).toEqual([expect.stringMatching(/node_modules\/own\/index\.js is copied in/)]);
  });
});

describe('a file that was changed in place', () => {
  const spoil = (workspace: Workspace): void =>
    appendFileSync(path.join(workspace.path, 'node_modules/left-pad/index.js'), '// changed\n');

  test('reaches no new workspace, and is told once', async () => {
    const at = await bench(lock, 'hardlink');
    const first = await at.open('s/a/1');
    await at.setUp(first, modules);
    const second = await at.open('s/b/1');
    await at.setUp(second, never);
    expect(await at.workspaces.altered(second)).toEqual([]);
    spoil(second);
    expect(await at.workspaces.altered(second)).toEqual(['node_modules/left-pad/index.js']);
    expect(await at.workspaces.altered(first)).toEqual([]);
    const third = await at.open('s/c/1');
    expect(await at.setUp(third, modules)).toMatchObject({ hit: false });
    expect(readFileSync(path.join(third.path, 'node_modules/left-pad/index.js'), 'utf8')).not.toContain('changed');
  });

  test('is found out before the next use, also where nobody asked', async () => {
    const at = await bench(lock, 'hardlink');
    const first = await at.open('s/a/1');
    await at.setUp(first, modules);
    spoil(first);
    expect(await at.setUp(await at.open('s/b/1'), modules)).toMatchObject({ hit: false });
    expect(await at.setUp(await at.open('s/c/1'), never)).toMatchObject({ hit: true });
  });

  test('a replaced one concerns nobody else', async () => {
    const at = await bench(lock, 'hardlink');
    const first = await at.open('s/a/1');
    await at.setUp(first, modules);
    rmSync(path.join(first.path, 'node_modules/left-pad/index.js'));
    writeFileSync(path.join(first.path, 'node_modules/left-pad/index.js'), 'upgraded');
    expect(await at.workspaces.altered(first)).toEqual([]);
    expect(await at.setUp(await at.open('s/b/1'), never)).toMatchObject({ hit: true });
  });
});

test('submodules count by their commits, and what is made inside one is not kept', async () => {
  const inner = testRepository({ 'index.js': 'x', '.gitignore': 'node_modules\n' }, 'inner');
  const at = await bench({ ...lock, a: 'x' });
  const allow = ['-c', 'protocol.file.allow=always'];
  at.repo.git(...allow, 'submodule', '--quiet', 'add', inner.root, 'lib');
  at.repo.commit({}, 'with a submodule');
  await at.setUp(await at.open('s/a/1'), modules);
  expect(await at.setUp(await at.open('s/b/1'), never)).toMatchObject({ hit: true });
  const commit = inner.commit({ 'index.js': 'y' });
  at.repo.gitIn(path.join(at.repo.root, 'lib'), ...allow, 'fetch', '--quiet', inner.root, 'main');
  at.repo.gitIn(path.join(at.repo.root, 'lib'), 'checkout', '--quiet', commit);
  at.repo.commit({}, 'newer submodule');
  const inside = (dir: string): void => {
    modules(dir);
    modules(path.join(dir, 'lib'));
  };
  const { hit, notes } = await at.setUp(await at.open('s/c/1'), inside);
  expect(hit).toBe(false);
  expect(notes).toEqual([expect.stringMatching(/lib/)]);
  expect(await at.setUp(await at.open('s/d/1'), modules)).toMatchObject({ hit: false, notes: [] });
  const there = [step('npm ci', ['package-lock.json'], 'lib')];
  expect(await at.setUp(await at.open('s/e/1'), inside, { steps: there })).toMatchObject({ hit: false });
});

describe('an entry', () => {
  test('whose manifest is torn is thrown away and made again', async () => {
    const at = await bench();
    await at.setUp(await at.open('s/a/1'), modules);
    const [key = ''] = readdirSync(at.cache);
    writeFileSync(path.join(at.cache, key, 'manifest.json'), '{"format":1,');
    expect(await at.setUp(await at.open('s/b/1'), modules)).toMatchObject({ hit: false });
    expect(await at.setUp(await at.open('s/c/1'), never)).toMatchObject({ hit: true });
  });

  test('that gained a link into the user’s tree fails the setup', async () => {
    const at = await bench();
    await at.setUp(await at.open('s/a/1'), modules);
    // Harmless where it was made; here the tree has a link to the user's own in its way.
    const [key = ''] = readdirSync(at.cache);
    const file = path.join(at.cache, key, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as { products: { path: string; target: string | null }[] };
    const link = manifest.products.find((product) => product.target !== null);
    if (link === undefined) throw new Error('no link was kept');
    link.target = at.repo.root;
    writeFileSync(file, JSON.stringify(manifest));
    const entry = path.join(at.cache, key, 'tree', link.path);
    const { mtime } = statSync(path.dirname(entry));
    rmSync(entry);
    symlinkSync(at.repo.root, entry);
    utimesSync(path.dirname(entry), mtime, mtime);
    const workspace = await at.open('s/b/1');
    const { signal } = new AbortController();
    const request = { steps: [step('npm ci')], env: { ...at.repo.env, ...workspace.env }, share: true, signal };
    const failed = mustFail(await at.workspaces.fillSetup(workspace, request));
    expect(failed.cause).toContain(link.path);
    expect(failed.cause).toContain(at.repo.root);
  });

  test('two who make the same at once end with one, and both are whole', async () => {
    const at = await bench();
    const other = openWorkspaces({
      repository: must(await openRepository(at.repo.root, at.repo.env)),
      poolDir: path.join(at.repo.dir, 'pool'),
      env: at.repo.env,
    });
    const [first, second] = [await at.open('s/a/1'), await at.open('s/b/1')];
    const { signal } = new AbortController();
    const fill = async (by: Workspaces, workspace: Workspace): Promise<SetupFilled> =>
      must(
        await by.fillSetup(workspace, {
          steps: [step('npm ci')],
          env: { ...at.repo.env, ...workspace.env },
          share: true,
          signal,
        }),
      );
    // Two processes: neither waits for the other.
    const [a, b] = [await fill(at.workspaces, first), await fill(other, second)];
    modules(first.path);
    modules(second.path);
    expect(await Promise.all([a.keep?.run(), b.keep?.run()])).toEqual([[], []]);
    expect(readdirSync(at.cache)).toHaveLength(1);
    expect(await at.setUp(await at.open('s/c/1'), never)).toMatchObject({ hit: true });
  });

  test('who needs what is being made waits for it; nobody waits for what failed or when stopped', async () => {
    const at = await bench();
    const [first, second, third] = [await at.open('s/a/1'), await at.open('s/b/1'), await at.open('s/c/1')];
    const stop = new AbortController();
    const ask = (workspace: Workspace, signal: AbortSignal): ReturnType<Workspaces['fillSetup']> =>
      at.workspaces.fillSetup(workspace, {
        steps: [step('npm ci')],
        env: { ...at.repo.env, ...workspace.env },
        share: true,
        signal,
      });
    const { signal } = new AbortController();
    const making = must(await ask(first, signal));
    const waiting = ask(second, signal);
    const stopped = ask(third, stop.signal);
    stop.abort();
    expect(must(await stopped)).toMatchObject({ done: 0 });
    modules(first.path);
    await making.keep?.run();
    expect(must(await waiting)).toMatchObject({ done: 1, keep: null });
  });

  test('that cannot be written is not there, and the attempt goes on', async () => {
    const at = await bench();
    mkdirSync(path.dirname(at.cache), { recursive: true });
    writeFileSync(at.cache, 'in the way');
    const { hit, notes } = await at.setUp(await at.open('s/a/1'), modules);
    expect(hit).toBe(false);
    expect(notes).toEqual([expect.stringMatching(/setup was not kept: .*cache/)]);
  });
});
