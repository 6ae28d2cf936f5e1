import { execFile, spawn } from 'node:child_process';
import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { fakeToken } from '../../src/security/scan/testing/scan-here.ts';
import { createRig, type Ended, type Rig } from '../support/rig.ts';

const TOKEN = fakeToken();
const LINE = `token = '${TOKEN}'\n`;
const BINARY = path.resolve(import.meta.dirname, '../../bin/br.js');

const has = (text: string): unknown => expect.stringContaining(text);

/** `br` at the end of a pipe, or in front of one. */
async function shell(rig: Rig, script: string, env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const child = spawn('bash', ['-c', script.replaceAll('$br', `'${process.execPath}' '${BINARY}'`)], {
    cwd: rig.root,
    env: { ...rig.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr })));
}

describe('br security scan', () => {
  test('says what is where, masked, and ends with 1; with 0 when nothing is there, with 2 when it could not look', async () => {
    await using rig = await createRig({ 'src/a.py': LINE, 'b.py': 'x = 1\n' });
    const found = await rig.br('security', 'scan');
    expect(found).toMatchObject({ code: 1, stderr: '' });
    expect(found.stdout).toContain(
      "src/a.py:1:10  critical  GitHub personal access token (classic)\n  token = '[masked]'",
    );
    expect(found.stdout).toContain('Found 1 secret in 2 files');
    expect(found.stdout).not.toContain('B3dE5f');
    const clean = await rig.br('security', 'scan', 'b.py');
    expect(clean).toMatchObject({ code: 0, stdout: '✓ Nothing found in 1 file (6 B).\n' });
    for (const wrong of [['nothere'], ['--rule', 'nothing-like-it'], ['--staged', '--stdin'], ['--history=--output=x']])
      expect(await rig.br('security', 'scan', ...wrong)).toMatchObject({ code: 2, stdout: '' });
    expect(await rig.br('security', 'scan', '--diff', 'no..where')).toMatchObject({ code: 9, stdout: '' });
  });

  test('the index, a difference, the history and standard input, from a sub-directory, with one fingerprint', async () => {
    await using rig = await createRig({ 'a.txt': 'x\n', 'src/x.txt': 'x\n' });
    await rig.write('a.py', LINE);
    await rig.git('add', 'a.py');
    const prints = new Set<string>();
    const look = async (...asked: readonly string[]): Promise<void> => {
      const { code, stdout } = await rig.br('-C', 'src', 'security', 'scan', '--json', ...asked);
      expect(code).toBe(1);
      const { findings } = JSON.parse(stdout) as { readonly findings: readonly { readonly fingerprint: string }[] };
      expect(findings).toHaveLength(1);
      prints.add(findings[0]?.fingerprint ?? '');
    };
    await look('--staged');
    await rig.git('commit', '-qm', 'brings');
    await look('--diff', 'HEAD~1..HEAD');
    await look('--history');
    await look('--history', 'HEAD~1..HEAD');
    await look('../a.py');
    expect(prints.size).toBe(1);
    const [print = ''] = prints;
    const explained = await rig.br('security', 'scan', '--explain', print.slice(0, 8));
    expect(explained.stdout).toContain('revoke it');
    expect(await rig.br('security', 'scan', '--explain', 'x')).toMatchObject({ code: 2 });
    const wide = await shell(rig, `iconv -t UTF-16LE <<< "${LINE.trim()}" | $br security scan --stdin`);
    expect(wide).toMatchObject({ code: 1, stdout: has('stdin:1:10') });
    expect(await shell(rig, `echo hi | $br security scan --stdin`)).toMatchObject({ code: 0 });
  });

  test('a report goes into a file whole, in every format, and is a baseline that does not flag itself', async () => {
    await using rig = await createRig({ 'a.py': LINE });
    const stored = await rig.br('security', 'scan', '--json', '-o', 'known.json');
    expect(stored).toMatchObject({ code: 1, stdout: '' });
    expect(stored.stderr).toContain('Written to known.json');
    expect(await rig.br('security', 'scan', '--baseline', 'known.json')).toMatchObject({ code: 0 });
    await rig.git('add', '--all');
    expect(await rig.br('security', 'scan', '--staged')).toMatchObject({ code: 0 });
    for (const format of ['sarif', 'gitlab', 'gitlab-quality', 'junit']) {
      await rig.br('security', 'scan', '--format', format, '-o', `out.${format}`);
      const text = await rig.read(`out.${format}`);
      const readable = format === 'junit' ? text : JSON.stringify(JSON.parse(text));
      expect(readable).toContain(format === 'junit' ? 'failures="1"' : 'github-personal-access-token');
      expect(text).not.toContain('B3dE5f');
    }
    expect((await readdir(rig.root)).filter((name) => name.endsWith('.part'))).toEqual([]);
    const nowhere = await rig.br('security', 'scan', '-o', 'no/where.txt');
    expect(nowhere).toMatchObject({ code: 9, stdout: '' });
    expect(nowhere.stderr).toContain('could not be written');
  });

  test('names cannot move the cursor, lines fit a narrow screen, colour is off where it is not wanted, and a reader may leave', async () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`f${at}.py`, LINE]));
    await using rig = await createRig({ ...files, 'a\u001B[2J\u0007\nb.py': LINE });
    const { stdout } = await rig.br('security', 'scan');
    // eslint-disable-next-line no-control-regex
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
    expect(stdout).toContain('a b.py:1:10');
    expect(await shell(rig, '$br security scan 2>&1 | head -1')).toMatchObject({ code: 0, stderr: '' });
    const narrow = await shell(
      rig,
      `script -qec "stty cols 40; '${process.execPath}' '${BINARY}' security scan f1.py" /dev/null`,
      {
        NO_COLOR: '1',
      },
    );
    // eslint-disable-next-line no-control-regex
    expect(narrow.stdout).not.toMatch(/\u001B\[\d+m/);
    const lines = narrow.stdout.replaceAll('\r', '').split('\n');
    expect(lines.length).toBeGreaterThan(4);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
  });

  test('mistakes in lists are told, and nothing is hidden by them', async () => {
    await using rig = await createRig({ 'a.py': LINE, '.gitleaks.toml': '[allowlist]\npaths = [\n' });
    const found = await rig.br('security', 'scan', '--no-inline');
    expect(found.code).toBe(1);
    expect(found.stderr).toMatch(/^\.gitleaks\.toml:\d+:\d+: .*passed over/);
  });
});

describe('br security rules', () => {
  test('lists, shows and tries rules, those of the configuration among them', async () => {
    await using rig = await createRig();
    const value = ['acme', 'k9Xv2Lq8Rt4mW7pZ'].join('_');
    await rig.write(
      'buildrunner.config.yaml',
      `security:\n  rules:\n    - id: acme-key\n      description: Acme key\n      pattern: 'acme_[a-zA-Z0-9]{16}'\n      keywords: [acme]\n      finds: ['x ${value}']\n      passes: ['acme_short']\n`,
    );
    const listed = await rig.br('security', 'rules', 'slack', 'webhook');
    expect(listed).toMatchObject({ code: 0, stdout: has('slack-webhook') });
    expect(listed.stdout).not.toContain('slack-bot-token');
    expect((await rig.br('security', 'rules', 'list', 'acme key')).stdout).toContain('acme-key');
    const shown = await rig.br('security', 'rules', 'show', 'stripe-secret-key');
    expect(shown.stdout).toMatch(/Stripe[\s\S]*Looks like [\s\S]*https:/);
    expect(await rig.br('security', 'rules', 'show', 'stripe-secret-kee')).toMatchObject({
      code: 2,
      stderr: has('stripe-secret-key'),
    });
    expect(await rig.br('security', 'rules', 'test')).toMatchObject({
      code: 0,
      stdout: has('1 rule, 2 cases'),
    });
    await rig.write('a.txt', `the value is ${value}\n`);
    expect((await rig.br('security', 'rules', 'test', 'a.txt')).stdout).toContain('a.txt:1:14');
    const scanned = await rig.br('security', 'scan', '--rule', 'acme-key');
    expect(scanned.stdout).toContain('a.txt:1:14');
    expect(scanned.stdout).toContain('Found 1 secret');
    await rig.write(
      'buildrunner.config.yaml',
      (await rig.read('buildrunner.config.yaml')).replace('acme_short', `y ${value}`),
    );
    const wrong = await rig.br('security', 'rules', 'test');
    expect(wrong).toMatchObject({ code: 1, stdout: has('acme-key: finds text 1 of passes') });
    expect(wrong.stdout).not.toContain(value);
  });
});

describe('br security check', () => {
  test('on the default branch every file, wherever one stands; on another all that its commits and the index bring', async () => {
    await using rig = await createRig({ 'old.py': LINE, 'src/x.txt': 'x\n' });
    const main = await rig.br('-C', 'src', 'security', 'check');
    expect(main).toMatchObject({ code: 1, stdout: has('old.py:1:10') });
    await rig.git('switch', '-qc', 'feature');
    const nothing = await rig.br('security', 'check');
    expect(nothing).toMatchObject({ code: 0, stdout: has('bring to main') });
    await rig.write('old.py', `${LINE}x = 1\n`);
    await rig.write('new.py', `t = '${fakeToken('n')}'\n`);
    await rig.git('add', '--all');
    await rig.git('commit', '-qm', 'brings');
    await rig.git('rm', '-q', 'new.py');
    await rig.git('commit', '-qm', 'takes out');
    await rig.write('staged.py', `t = '${fakeToken('s')}'\n`);
    await rig.git('add', 'staged.py');
    const both = await rig.br('security', 'check', '--json');
    const said = JSON.parse(both.stdout) as {
      readonly blocking: readonly { readonly place: { readonly path: string } }[];
    };
    expect(said.blocking.map(({ place }) => place.path).toSorted()).toEqual(['new.py', 'staged.py']);
    const staged = await rig.br('security', 'check', '--staged');
    expect(staged.stdout).toContain('staged.py');
    expect(staged.stdout).not.toContain('new.py');
    await rig.git('commit', '-qm', 'more');
    await rig.git('checkout', '-q', '--detach');
    expect((await rig.br('security', 'check')).stdout).toContain('bring to main');
    await rig.git('checkout', '-q', '--detach', 'main');
    expect((await rig.br('security', 'check')).stdout).toContain('old.py:1:10');
  });

  test('without a repository the files that are there; the index of none is a failure', async () => {
    await using rig = await createRig();
    await mkdir(path.join(rig.home, 'plain'));
    await promisify(execFile)('bash', ['-c', `echo "${LINE.trim()}" > a.py`], { cwd: path.join(rig.home, 'plain') });
    expect(await rig.br('-C', path.join(rig.home, 'plain'), 'security', 'check')).toMatchObject({
      code: 1,
      stdout: has('a.py:1:10'),
    });
    expect(await rig.br('-C', path.join(rig.home, 'plain'), 'security', 'check', '--staged')).toMatchObject({
      code: 9,
      stderr: has('not inside a git repository'),
    });
  });
});
