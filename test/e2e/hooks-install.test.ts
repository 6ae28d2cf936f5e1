import { chmod, cp, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createHookRig } from '../support/hook-rig.ts';

const ALL = ['pre-commit', 'commit-msg', 'pre-push'];

describe('br security install-hooks', () => {
  test('is run by git, may be run again, and is taken out without a trace', async () => {
    await using rig = await createHookRig();
    const before = await rig.folder('.git');
    const first = await rig.br('security', 'install-hooks');
    expect([first.code, first.stderr]).toEqual([0, '']);
    const installed = await rig.folder('.git');
    const { fine, hooks } = await rig.status();
    expect([fine, hooks.filter(({ runs }) => runs).map(({ hook }) => hook)]).toEqual([true, ALL]);
    expect((await rig.commit('a.txt', 'a\n')).code).toBe(0);

    const again = await rig.br('security', 'hooks', 'install');
    expect([again.code, again.stdout]).toEqual([0, expect.stringContaining('installed already')]);
    await rig.git('reset', '--quiet', '--hard', 'HEAD~1');
    const unchanged = await rig.folder('.git');
    for (const name of Object.keys(installed).filter((key) => /hooks/.test(key)))
      expect(unchanged[name]).toBe(installed[name]);

    expect((await rig.br('security', 'uninstall-hooks')).stdout).toMatch(/pre-commit: taken out/);
    const after = await rig.folder('.git');
    expect(Object.keys(after).filter((name) => /hooks/.test(name))).toEqual(
      Object.keys(before).filter((name) => /hooks/.test(name)),
    );
    expect(after['config']).toBe(before['config']);
    expect((await rig.br('security', 'hooks', 'uninstall')).stdout).toMatch(/not installed here/);
  });

  test('an older hook of ours is brought up to date, with its settings', async () => {
    await using rig = await createHookRig();
    await rig.br('security', 'install-hooks', '--missing', 'closed', '--guard');
    const file = path.join(rig.root, '.git/hooks/pre-commit');
    const now = await readFile(file, 'utf8');
    await writeFile(file, now.replace('sh "$br_home/run"', 'sh "$br_home/old"'));
    await writeFile(path.join(rig.root, '.git/buildrunner-hooks/run'), '#!/bin/sh\nexit 0\n');
    expect((await rig.status()).program?.problem).toMatch(/another version/);
    expect((await rig.br('security', 'install-hooks')).code).toBe(0);
    expect(await readFile(file, 'utf8')).toBe(now);
    const status = await rig.status();
    expect([status.fine, status.program?.problem]).toEqual([true, null]);
    expect(status.hooks.every(({ runs }) => runs)).toBe(true);
    expect((await rig.br('security', 'install-hooks', '--no-guard')).code).toBe(0);
    expect((await rig.status()).hooks.filter(({ runs }) => runs).map(({ hook }) => hook)).toEqual(ALL);
  });

  test('outside of a repository and in a bare one it says why, and what to do', async () => {
    await using rig = await createHookRig();
    const outside = await rig.br('-C', rig.home, 'security', 'install-hooks');
    expect([outside.code, outside.stderr]).toEqual([
      9,
      expect.stringMatching(/not inside a git repository[^]*git init/),
    ]);
    const bare = path.join(rig.home, 'bare.git');
    await rig.git('init', '--quiet', '--bare', bare);
    const refused = await rig.br('-C', bare, 'security', 'install-hooks', '--json');
    expect(refused.code).toBe(9);
    expect(JSON.parse(refused.stdout)).toMatchObject({ ok: false });
    expect(refused.stdout).toMatch(/bare repository/);
    expect(Object.keys(await rig.folder(bare)).filter((name) => name.includes('buildrunner'))).toEqual([]);
  });

  test('where core.hooksPath turns hooks off it changes nothing, unless forced', async () => {
    await using rig = await createHookRig();
    await rig.git('config', 'core.hooksPath', '/dev/null');
    const before = await rig.folder('.git');
    const refused = await rig.br('security', 'install-hooks');
    expect([refused.code, refused.stderr]).toEqual([
      9,
      expect.stringMatching(/runs no hook here[^]*--unset core.hooksPath/),
    ]);
    expect(await rig.folder('.git')).toEqual(before);
    const { fine, hooks } = await rig.status();
    expect([fine, hooks[0]?.about]).toEqual([false, expect.stringMatching(/no folder/)]);
    expect((await rig.br('security', 'install-hooks', '--force')).code).toBe(0);
    expect((await rig.status()).fine).toBe(true);
    await rig.br('security', 'uninstall-hooks');
    expect(await rig.folder('.git')).toEqual(before);
  });

  test('our part cut by hand: refused, kept aside when forced', async () => {
    await using rig = await createHookRig();
    await rig.br('security', 'install-hooks');
    const file = path.join(rig.root, '.git/hooks/pre-commit');
    const cut = `${(await readFile(file, 'utf8')).replace(/# <<< .*\n/, '')}echo mine\n`;
    await writeFile(file, cut);
    expect((await rig.status()).hooks[0]).toMatchObject({
      runs: false,
      about: expect.stringMatching(/was cut/) as unknown,
    });
    expect((await rig.br('security', 'install-hooks')).stderr).toMatch(/only the beginning or only the end[^]*--force/);
    expect(await readFile(file, 'utf8')).toBe(cut);
    expect((await rig.br('security', 'install-hooks', '--force')).code).toBe(0);
    expect(await readFile(`${file}.damaged.1`, 'utf8')).toBe(cut);
  });
});

describe('br security hooks status says what git really does', () => {
  test('not executable, removed, replaced, never installed', async () => {
    await using rig = await createHookRig();
    const none = await rig.br('security', 'hooks', 'status');
    expect([none.code, none.stdout]).toEqual([1, expect.stringMatching(/pre-commit +not installed/)]);
    await rig.br('security', 'install-hooks');
    await chmod(path.join(rig.root, '.git/hooks/pre-commit'), 0o644);
    await rm(path.join(rig.root, '.git/hooks/commit-msg'));
    await rig.hook('pre-push', '#!/bin/sh\nexit 0\n');
    const { fine, hooks } = await rig.status();
    expect([fine, ...hooks.map(({ about }) => about)]).toEqual([
      false,
      'not executable: git passes it over',
      'removed since it was installed',
      "replaced by somebody else's since it was installed",
      'not installed',
    ]);
    expect((await rig.br('security', 'install-hooks')).code).toBe(0);
    expect((await rig.status()).fine).toBe(true);
    await rig.br('security', 'uninstall-hooks');
    expect(await rig.folder('.git/hooks')).toMatchObject({ 'pre-push': '755 #!/bin/sh\nexit 0\n' });
  });

  test('hooks in a folder where git does not look any more', async () => {
    await using rig = await createHookRig();
    await rig.br('security', 'install-hooks');
    await rig.git('config', 'core.hooksPath', '.githooks');
    const absent = await rig.status();
    expect([absent.fine, absent.hooks[0]?.about]).toEqual([
      false,
      expect.stringMatching(/does not exist.*no hook, without a word/),
    ]);
    await mkdir(path.join(rig.root, '.githooks'));
    expect((await rig.status()).hooks[0]?.about).toMatch(
      /installed in .*\.git\/hooks\/pre-commit, where git does not look/,
    );
  });

  test('a br that was moved or removed', async () => {
    await using rig = await createHookRig();
    await rig.br('security', 'install-hooks');
    const run = path.join(rig.root, '.git/buildrunner-hooks/run');
    const record = path.join(rig.root, '.git/buildrunner-hooks/record.json');
    const text = await readFile(record, 'utf8');
    await writeFile(record, text.replace(/"script": ".*"/, '"script": "/gone/br.js"'));
    const ended = await rig.br('security', 'hooks');
    expect([ended.code, ended.stdout]).toEqual([
      1,
      expect.stringMatching(/br that the hooks start is gone: \/gone\/br.js/),
    ]);
    await writeFile(record, text);
    await rename(run, `${run}.away`);
    expect((await rig.status()).program?.problem).toMatch(/what starts br is gone/);
  });
});

/** A copy of the launcher that can be taken away, in a place of its own. */
async function copiedLauncher(home: string): Promise<string> {
  const root = path.resolve(import.meta.dirname, '../..');
  const bin = path.join(home, "it's here", 'bin');
  await mkdir(bin, { recursive: true });
  await cp(path.join(root, 'bin/br.js'), path.join(bin, 'br.js'));
  await symlink(path.join(root, 'dist'), path.join(bin, '../dist'));
  await writeFile(path.join(bin, '../package.json'), '{"type":"module"}');
  return path.join(bin, 'br.js');
}

describe('when br cannot be started', () => {
  test.each([
    ['open', 0, /pre-commit WAS NOT LOOKED AT/],
    ['closed', 1, /pre-commit could not be looked at[^]*set to stop/],
  ])('--missing %s: git ends with %i, and a loud word', async (policy, code, words) => {
    await using rig = await createHookRig();
    await rig.br('security', 'install-hooks', '--missing', policy);
    const run = path.join(rig.root, '.git/buildrunner-hooks/run');
    await writeFile(run, (await readFile(run, 'utf8')).replace(/^br_script=.*$/m, "br_script='/gone/br.js'"));
    const ended = await rig.commit('a.txt', 'a\n');
    expect([ended.code, ended.stderr]).toEqual([code, expect.stringMatching(words)]);
    expect(ended.stderr).toMatch(/no br was found: not at \/gone\/br\.js/);
    expect(ended.stderr).toMatch(/br security install-hooks/);
  });

  test('a br that falls over is no verdict', async () => {
    await using rig = await createHookRig();
    await rig.br('security', 'install-hooks', '--missing', 'closed');
    const broken = path.join(rig.home, 'broken.js');
    await writeFile(broken, 'process.exit(1);\n');
    const run = path.join(rig.root, '.git/buildrunner-hooks/run');
    await writeFile(run, (await readFile(run, 'utf8')).replace(/^br_script=.*$/m, `br_script='${broken}'`));
    expect((await rig.commit('a.txt', 'a\n')).stderr).toMatch(/could not be looked at for secrets \(exit code 1\)/);
  });

  test('it is found where it was when it installed them, with a PATH that knows neither it nor its Node', async () => {
    await using rig = await createHookRig();
    const launcher = await copiedLauncher(rig.home);
    const { execFileSync } = await import('node:child_process');
    execFileSync(process.execPath, [launcher, 'security', 'install-hooks', '--missing', 'closed'], {
      cwd: rig.root,
      env: rig.env,
    });
    await rig.write('a.txt', 'a\n');
    await rig.run(['add', '.']);
    const bare = { PATH: '/usr/bin:/bin' };
    const ended = await rig.run(['commit', '--quiet', '--message', 'a'], { env: bare });
    expect([ended.code, ended.stderr]).toEqual([0, '']);

    // The whole installation moves away; one on PATH steps in, and says so.
    await rm(path.dirname(launcher), { recursive: true });
    const folder = path.join(rig.home, 'bin');
    await mkdir(folder);
    await writeFile(
      path.join(folder, 'br'),
      `#!/bin/sh\nexec '${process.execPath}' '${path.resolve(import.meta.dirname, '../../bin/br.js')}' "$@"\n`,
    );
    await chmod(path.join(folder, 'br'), 0o755);
    await rig.write('b.txt', 'b\n');
    await rig.run(['add', '.']);
    const other = await rig.run(['commit', '--quiet', '--message', 'b'], { env: { PATH: `${folder}:/usr/bin:/bin` } });
    expect([other.code, other.stderr]).toEqual([
      0,
      expect.stringMatching(/is gone[^]*Used .*\/bin\/br\. .*install-hooks/),
    ]);

    // Or one among the dependencies of the project.
    await mkdir(path.join(rig.root, 'node_modules/.bin'), { recursive: true });
    await rename(path.join(folder, 'br'), path.join(rig.root, 'node_modules/.bin/br'));
    await rig.write('c.txt', 'c\n');
    await rig.run(['add', 'c.txt']);
    const local = await rig.run(['commit', '--quiet', '--message', 'c'], { env: bare });
    expect([local.code, local.stderr]).toEqual([0, expect.stringMatching(/Used \.\/node_modules\/\.bin\/br/)]);
  });

  test('another program called br is not believed', async () => {
    await using rig = await createHookRig();
    await rig.br('security', 'install-hooks', '--missing', 'closed');
    const run = path.join(rig.root, '.git/buildrunner-hooks/run');
    await writeFile(run, (await readFile(run, 'utf8')).replace(/^br_script=.*$/m, "br_script='/gone/br.js'"));
    await rig.hook('br', '#!/bin/sh\necho broot 1.2\nexit 0\n', path.join(rig.home, 'bin'));
    await rig.write('a.txt', 'a\n');
    await rig.run(['add', '.']);
    const ended = await rig.run(['commit', '-m', 'a'], {
      env: { PATH: `${path.join(rig.home, 'bin')}:/usr/bin:/bin` },
    });
    expect([ended.code, ended.stderr]).toEqual([1, expect.stringMatching(/no br was found/)]);
  });
});
