import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fakeSecret } from '../support/fake-secret.ts';
import { createHookRig, type HookRig } from '../support/hook-rig.ts';

const SECRET = fakeSecret();
const LINE = `key = "${SECRET}"\n`;

/** A rig with the hooks. */
async function hooked(files?: Readonly<Record<string, string>>, ...flags: readonly string[]): Promise<HookRig> {
  const rig = await createHookRig(files);
  const ended = await rig.br('security', 'install-hooks', ...flags);
  expect([ended.code, ended.stderr]).toEqual([0, '']);
  return rig;
}

describe('pre-commit looks at exactly what will be committed', () => {
  test('a secret stops the commit: where it is, what it is, how to go on; never the value', async () => {
    await using rig = await hooked();
    const before = await rig.head();
    const ended = await rig.commit('src/config.py', `import os\n${LINE}`);
    expect(ended.code).toBe(1);
    expect(await rig.head()).toBe(before);
    expect(ended.stderr).toMatch(/stopped this commit: 1 finding/);
    expect(ended.stderr).toMatch(/src\/config\.py:2:8 .*Stripe.*\(stripe-/);
    expect(ended.stderr).toMatch(/key = "\[masked\]"/);
    expect(ended.stderr).toMatch(/br:allow <reason>/);
    expect(ended.stderr).toMatch(/--no-verify skips this hook, but not BuildRunner's gate/);
    expect(ended.stderr + ended.stdout).not.toContain(SECRET.slice(0, 12));
    expect((await rig.run(['commit', '--no-verify', '--message', 'on my own account'])).code).toBe(0);
  });

  test('staged, then taken out of the working tree: still in the commit, so it is stopped', async () => {
    await using rig = await hooked();
    await rig.write('a.py', LINE);
    await rig.run(['add', 'a.py']);
    await rig.write('a.py', 'key = None\n');
    expect((await rig.run(['commit', '--message', 'a'])).code).toBe(1);
    await rm(path.join(rig.root, 'a.py'));
    expect((await rig.run(['commit', '--message', 'a'])).code).toBe(1);
  });

  test('in the working tree but not staged: not in the commit', async () => {
    await using rig = await hooked({ 'a.py': 'x = 1\n', 'b.py': 'y = 1\n' });
    await rig.write('a.py', LINE);
    await rig.write('new.py', LINE);
    expect((await rig.commit('b.py', 'y = 2\n')).code).toBe(0);
  });

  test('a file staged in part: the part counts', async () => {
    const lines = Array.from({ length: 30 }, (_, index) => `line ${index}\n`);
    await using rig = await hooked({ 'a.txt': lines.join('') });
    const ends = [...lines.slice(0, -1), LINE].join('');
    await rig.write('a.txt', ends.replace('line 0\n', 'first\n'));
    await rig.run(['add', '--patch', 'a.txt'], { input: 'y\nn\n' });
    expect((await rig.run(['commit', '--message', 'the harmless part'])).code).toBe(0);
    expect((await rig.run(['commit', '--all', '--message', 'the rest'])).code).toBe(1);
  });

  test('commit --all and commit <path> use an index of their own, which is looked at', async () => {
    await using rig = await hooked({ 'a.py': 'x = 1\n', 'b.py': 'y = 1\n' });
    await rig.write('a.py', LINE);
    await rig.write('b.py', 'y = 2\n');
    expect((await rig.run(['commit', '--all', '--message', 'both'])).code).toBe(1);
    expect((await rig.run(['commit', '--message', 'one', '--', 'a.py'])).code).toBe(1);
    expect((await rig.run(['commit', '--message', 'other', '--', 'b.py'])).code).toBe(0);
  });

  test('renamed, with a new secret', async () => {
    const text = Array.from({ length: 40 }, (_, index) => `value_${index} = ${index}\n`).join('');
    await using rig = await hooked({ 'old.py': text });
    await rig.git('mv', 'old.py', 'new.py');
    const ended = await rig.commit('new.py', text + LINE);
    expect([ended.code, ended.stderr]).toEqual([1, expect.stringMatching(/new\.py:41:8/)]);
  });

  test('a secret that was there before and is only moved along stops nobody', async () => {
    await using rig = await createHookRig({ 'old.py': `x = 1\n${LINE}` });
    await rig.br('security', 'install-hooks');
    await rig.git('mv', 'old.py', 'new.py');
    expect((await rig.commit('new.py', `x = 2\n\n${LINE}`)).code).toBe(0);
    expect((await rig.commit('new.py', `x = 2\n${LINE}other = "${fakeSecret('b')}"\n`)).stderr).toMatch(/new\.py:3:/);
  });

  test.each(['schlüssel é.py', '日本.py', 'tab\there.py', 'quote".py', ' blank .py', 'line\nbreak.py'])(
    'a file called %j',
    async (name) => {
      await using rig = await hooked();
      const ended = await rig.commit(name, LINE);
      expect([ended.code, ended.stderr]).toEqual([1, expect.stringMatching(/stopped this commit: 1 finding/)]);
    },
  );

  test.each(['utf16le', 'utf16be'] as const)('a file in %s', async (encoding) => {
    await using rig = await hooked();
    const little = Buffer.from(`\uFEFF${LINE}`, 'utf16le');
    await writeFile(path.join(rig.root, 'a.ini'), encoding === 'utf16le' ? little : little.swap16());
    await rig.run(['add', '.']);
    expect((await rig.run(['commit', '--message', 'a'])).code).toBe(1);
  });

  test('the first commit of a repository', async () => {
    await using rig = await createHookRig();
    await rig.git('checkout', '--quiet', '--orphan', 'fresh');
    await rig.br('security', 'install-hooks');
    expect((await rig.commit('a.py', LINE)).code).toBe(1);
    expect((await rig.commit('a.py', 'x = 1\n')).code).toBe(0);
  });

  test('with a reason on its line it passes', async () => {
    await using rig = await hooked();
    expect((await rig.commit('a.py', LINE.replace('\n', '  # br:allow revoked, shown in the guide\n'))).code).toBe(0);
  });

  test("the project's own lists count, also when asked from a sub-directory", async () => {
    await using rig = await hooked({ '.securityignore': 'cases/**\n' });
    expect((await rig.commit('cases/a.py', LINE)).code).toBe(0);
    await rig.write('src/b.py', LINE);
    await rig.write('cases/c.py', LINE);
    await rig.run(['add', '.']);
    const said = await rig.br('-C', path.join(rig.root, 'src'), 'security', 'precommit', '--json');
    expect(JSON.parse(said.stdout)).toMatchObject({ passed: false, findings: [{ place: { path: 'src/b.py' } }] });
  });

  test('rules of the configuration count, and what it leaves out does not', async () => {
    await using rig = await hooked({
      'buildrunner.config.yaml': 'version: 1\nsecurity:\n  exclude: [cases/**]\n  without: [sql-injection]\n',
    });
    expect((await rig.commit('cases/a.py', LINE)).code).toBe(0);
    expect((await rig.commit('b.py', LINE)).code).toBe(1);
  });

  test('an SQL injection stops the commit too', async () => {
    await using rig = await hooked();
    const text = 'def find(cursor, name):\n    cursor.execute("SELECT * FROM users WHERE name = \'" + name + "\'")\n';
    const ended = await rig.commit('app.py', text);
    expect([ended.code, ended.stderr]).toEqual([1, expect.stringMatching(/app\.py:2:.*sql-injection, high/)]);
  });

  test('br security precommit is the same look, for programs that start hooks themselves', async () => {
    await using rig = await createHookRig();
    await rig.write('a.py', LINE);
    await rig.run(['add', '.']);
    const stopped = await rig.br('security', 'precommit', '--json');
    expect(stopped.code).toBe(1);
    expect(JSON.parse(stopped.stdout)).toMatchObject({
      passed: false,
      findings: [{ place: { path: 'a.py', line: 1 } }],
    });
    expect(stopped.stdout).not.toContain(SECRET.slice(0, 12));
    await rig.write('a.py', 'x = 1\n');
    await rig.run(['add', '.']);
    expect((await rig.br('security', 'precommit')).code).toBe(0);
  });
});

describe('commit-msg', () => {
  test('a secret pasted into the message', async () => {
    await using rig = await hooked();
    const ended = await rig.run(['commit', '--allow-empty', '--message', `try with ${SECRET}`]);
    expect([ended.code, ended.stderr]).toEqual([1, expect.stringMatching(/commit message:1:10/)]);
    expect((await rig.run(['commit', '--allow-empty', '--message', 'try with a key'])).code).toBe(0);
  });

  test('what commit --verbose shows below the message is no part of it', async () => {
    await using rig = await createHookRig({ 'a.py': LINE });
    await rig.br('security', 'install-hooks');
    await rig.write('a.py', 'key = None\n');
    const env = { GIT_EDITOR: 'sed -i 1s/^/rotated/' };
    const ended = await rig.run(['commit', '--all', '--verbose'], { env });
    expect([ended.code, await rig.git('log', '-1', '--format=%s')]).toEqual([0, 'rotated\n']);
  });
});

describe('pre-push', () => {
  /** A rig whose branch is on a remote, with the hooks; \`unseen\` commits a secret past them. */
  async function pushing(): Promise<HookRig & { unseen(file: string, text?: string): Promise<void> }> {
    const rig = await hooked();
    await rig.git('init', '--quiet', '--bare', path.join(rig.home, 'remote.git'));
    await rig.git('remote', 'add', 'origin', path.join(rig.home, 'remote.git'));
    expect((await rig.run(['push', '--quiet', 'origin', 'main'])).code).toBe(0);
    return {
      ...rig,
      unseen: async (file, text = LINE) => void (await rig.commit(file, text, '--no-verify')),
    };
  }

  test('a secret in the range is stopped, also when a later commit takes it out', async () => {
    await using rig = await pushing();
    await rig.unseen('a.py');
    const bad = (await rig.head()).slice(0, 7);
    await rig.unseen('a.py', 'key = None\n');
    const ended = await rig.run(['push', 'origin', 'main']);
    expect([ended.code, ended.stderr]).toEqual([1, expect.stringMatching(/stopped this push: 1 finding[^]*a\.py:1:8/)]);
    expect(ended.stderr).toContain(bad);
  });

  test('what the remote has already is no news: old secrets, deletions, tags, new branches', async () => {
    await using rig = await pushing();
    await rig.unseen('a.py', `x = 1\n${LINE}`);
    expect((await rig.run(['push', '--quiet', '--no-verify', 'origin', 'main'])).code).toBe(0);
    expect((await rig.commit('a.py', `x = 2\n${LINE}`)).code).toBe(0);
    await rig.git('tag', '--annotate', '--message', 'first', 'v1');
    expect((await rig.run(['push', '--quiet', 'origin', 'main', 'main:other', 'v1'])).code).toBe(0);
    expect((await rig.run(['push', '--quiet', 'origin', '--delete', 'other'])).code).toBe(0);
  });

  test('a new branch, and the message of a tag', async () => {
    await using rig = await pushing();
    await rig.git('switch', '--quiet', '--create', 'topic');
    await rig.unseen('b.py');
    expect((await rig.run(['push', 'origin', 'topic'])).code).toBe(1);
    await rig.git('switch', '--quiet', 'main');
    await rig.git('tag', '--annotate', '--message', `for ${SECRET}`, 'v2');
    expect((await rig.run(['push', 'origin', 'v2'])).code).toBe(1);
    expect((await rig.run(['push', '--quiet', 'origin', 'main'])).code).toBe(0);
  });

  test('to an address without a name', async () => {
    await using rig = await pushing();
    const address = path.join(rig.home, 'remote.git');
    expect((await rig.run(['push', '--quiet', address, 'main'])).code).toBe(0);
    await rig.unseen('c.py');
    expect((await rig.run(['push', address, 'main'])).code).toBe(1);
  });

  test('a merge brings no more than was decided in it', async () => {
    const text = (from: string, to: string): string =>
      `first = "${from}"\n${Array.from({ length: 12 }, (_, index) => `a_${index} = 1\n`).join('')}${LINE}last = "${to}"\n`;
    await using rig = await createHookRig({ 'a.py': text('1', '1') });
    await rig.git('init', '--quiet', '--bare', path.join(rig.home, 'remote.git'));
    await rig.git('remote', 'add', 'origin', path.join(rig.home, 'remote.git'));
    await rig.git('push', '--quiet', 'origin', 'main');
    await rig.br('security', 'install-hooks');
    await rig.git('switch', '--quiet', '--create', 'topic');
    await rig.commit('a.py', text('2', '1'));
    await rig.git('switch', '--quiet', 'main');
    await rig.commit('a.py', text('1', '2'));
    expect((await rig.run(['merge', '--quiet', '--no-edit', 'topic'])).code).toBe(0);
    const ended = await rig.run(['push', '--quiet', 'origin', 'main']);
    expect([ended.code, ended.stderr]).toEqual([0, '']);
  });
});
